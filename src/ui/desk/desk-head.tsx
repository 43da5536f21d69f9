import { civilDate, readDay, writeDay } from '../../core/day.ts';
import type { Verdict } from '../../core/finding.ts';
import type { ReadyPage } from '../../messages/desk.ts';
import { writeLongIsoDay } from '../../report/wording.ts';
import { VERDICT_WORDS } from '../words.ts';
import type { DeskModel } from './desk-model.ts';

const DAY_FROM: Readonly<Record<NonNullable<ReadyPage['dayFrom']>, string>> = {
  'json-ld': 'from the page’s JSON-LD',
  meta: 'from the page’s meta data',
  time: 'from a date on the page',
  address: 'from the page’s address',
  desk: 'set by you',
};

const VERDICTS = ['mismatch', 'ambiguous', 'unverified', 'verified'] as const satisfies readonly Verdict[];

export interface DeskHeadProps {
  readonly page: ReadyPage;
  readonly model: DeskModel;
  readonly judgeAsOf: (day: number | null) => void;
}

/** What is on the desk: title, site, the day as of which it is judged, and the counts. */
export function DeskHead({ page, model, judgeAsOf }: DeskHeadProps) {
  const { checked, dayFrom } = page;
  return (
    <header class="head">
      <h1>
        <bdi>{page.title || page.url}</bdi>
      </h1>
      <p class="dim">
        <bdi>{page.site}</bdi>
      </p>
      <p class="day">
        <label>
          As of{' '}
          <input
            type="date"
            value={writeDay(checked.asOf)}
            onChange={(event) => {
              const day = readDay(event.currentTarget.value);
              if (day !== null && isPlausible(day)) judgeAsOf(day);
            }}
          />
        </label>{' '}
        <span class="dim">{dayFrom ? DAY_FROM[dayFrom] : checked.asOfKnown ? 'the article’s day' : 'today: the page gives no date'}</span>
        {dayFrom === 'desk' && (
          <button type="button" class="link" onClick={() => judgeAsOf(null)}>
            Use the page’s own
          </button>
        )}
      </p>
      <Counts counts={model.counts} />
      {model.news && <News news={model.news} />}
      {page.cut && <p class="dim">The page is very long: its end was not read.</p>}
    </header>
  );
}

/** A year that is still being typed (2, 20, 202) is no wish. */
const isPlausible = (day: number): boolean => civilDate(day).year >= 1860;

/** Numbers by verdict; the bar only repeats what they say. */
function Counts({ counts }: { counts: DeskModel['counts'] }) {
  return (
    <>
      <dl class="counts figures" aria-label="Findings on this page">
        {VERDICTS.map((verdict) => (
          <div key={verdict} data-verdict={verdict} data-none={counts[verdict] === 0 || undefined}>
            <dt>{VERDICT_WORDS[verdict]}</dt>
            <dd>{counts[verdict]}</dd>
          </div>
        ))}
      </dl>
      <div class="bar" aria-hidden="true">
        {VERDICTS.filter((verdict) => counts[verdict] > 0).map((verdict) => (
          <span key={verdict} data-verdict={verdict} style={{ flexGrow: counts[verdict] }} />
        ))}
      </div>
    </>
  );
}

function News({ news }: { news: NonNullable<DeskModel['news']> }) {
  const { since, textChanged, come, gone } = news;
  const day = writeLongIsoDay(since);
  if (!textChanged && come.size === 0 && gone.length === 0) return <p class="dim">Nothing has changed since {day}.</p>;
  return (
    <details class="news">
      <summary>
        Since {day}: {[textChanged ? 'the text was changed' : 'the text is the same', `${come.size} new`, `${gone.length} gone`].join(', ')}
      </summary>
      <ul>
        {gone.map((line, n) => {
          const [verdict, quote, correction] = line.split('\t');
          return (
            <li key={n} class="dim">
              Gone: “{quote}”, {VERDICT_WORDS[verdict as Verdict] ?? verdict}
              {correction && ` (→ ${correction})`}
            </li>
          );
        })}
      </ul>
    </details>
  );
}
