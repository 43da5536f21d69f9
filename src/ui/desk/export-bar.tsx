import { useState } from 'preact/hooks';
import type { FormatName } from '../../report/formats.ts';

const LABELS: Readonly<Record<FormatName, string>> = {
  markdown: 'Correction note (Markdown)',
  html: 'Report to print (HTML)',
  csv: 'Table (CSV)',
  json: 'Everything (JSON)',
  sarif: 'SARIF 2.1.0',
  claimreview: 'ClaimReview (JSON-LD)',
  annotations: 'Web Annotations (JSON-LD)',
  text: 'Plain text',
  ndjson: 'NDJSON',
};

export interface ExportActions {
  readonly save: (format: FormatName) => void;
  readonly copyAs: (format: FormatName) => void;
  readonly load: (file: File) => void;
  readonly deleteAll: () => void;
}

/** The report out of the desk, and a JSON report into it. */
export function ExportBar({ actions }: { actions: ExportActions }) {
  const [format, setFormat] = useState<FormatName>('markdown');
  return (
    <details class="export">
      <summary>Report and records</summary>
      <select aria-label="Format of the report" value={format} onChange={(event) => setFormat(event.currentTarget.value as FormatName)}>
        {(Object.keys(LABELS) as FormatName[]).map((name) => (
          <option key={name} value={name}>
            {LABELS[name]}
          </option>
        ))}
      </select>
      <div class="buttons">
        <button type="button" class="main" onClick={() => actions.save(format)}>
          Save report
        </button>
        <button type="button" onClick={() => actions.copyAs(format)}>
          Copy report
        </button>
        <label class="file">
          Import JSON…
          <input
            type="file"
            accept=".json,application/json"
            class="spoken"
            onChange={(event) => {
              const [file] = event.currentTarget.files ?? [];
              if (file) actions.load(file);
              event.currentTarget.value = '';
            }}
          />
        </label>
        <button type="button" onClick={actions.deleteAll}>
          Delete all…
        </button>
      </div>
    </details>
  );
}
