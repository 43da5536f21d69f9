import { useState } from 'preact/hooks';
import type { Finding } from '../../core/finding.ts';
import { HOUSE_STYLES, type HouseStyle, type Suggestion, suggestStyle } from '../../core/house-style/house-style.ts';

/** Marks of a draft that are not written in the desk's own way. Nothing is suggested until a style is chosen. */
export function HouseStyleList({ findings, apply }: { findings: readonly Finding[]; apply: (suggestion: Suggestion) => void }) {
  const [style, setStyle] = useState<HouseStyle | ''>('');
  const suggestions = style ? suggestStyle(findings, style) : [];
  return (
    <section aria-labelledby="house-style">
      <h2 id="house-style">House style</h2>
      <select aria-label="House style" value={style} onChange={(event) => setStyle(event.currentTarget.value as HouseStyle | '')}>
        <option value="">Leave marks as they are</option>
        {Object.entries(HOUSE_STYLES).map(([value, example]) => (
          <option key={value} value={value}>
            {example}
          </option>
        ))}
      </select>
      {style && suggestions.length === 0 && <p class="dim">Every mark that was read is written so.</p>}
      <ul class="rows">
        {suggestions.map((each) => (
          <li key={each.start} class="finding">
            <p class="swap figures">
              <del>{each.text}</del>
              <span aria-hidden="true"> → </span>
              <span class="spoken"> could be </span>
              <ins>{each.instead}</ins>
            </p>
            <div class="buttons">
              <button type="button" aria-label={`Write in style: ${each.text}`} onClick={() => apply(each)}>
                Apply
              </button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
