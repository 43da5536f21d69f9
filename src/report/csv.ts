import { type CheckedEntry, correctionOf, type Entry, itemsOf } from './entry.ts';
import { squash } from './sentences.ts';
import { writeEvidence } from './wording.ts';
import type { Format } from './writer.ts';

const COLUMNS = [
  'document',
  'start',
  'end',
  'quote',
  'athlete',
  'athlete id',
  'event',
  'claim',
  'value',
  'verdict',
  'reason',
  'correction',
  'evidence',
  'source',
  'decision',
  'note',
  'link',
  'error',
] as const;

type Row = Readonly<Partial<Record<(typeof COLUMNS)[number], string | number | null>>>;

/**
 * One row for each finding (RFC 4180, UTF-8). It begins with a byte order mark, without which Excel reads UTF-8 as the machine's own
 * code page; pandas, R, DuckDB and LibreOffice skip it.
 */
export const CSV_FORMAT: Format = {
  extension: '.csv',
  mediaType: 'text/csv',
  cards: false,
  open: () => ({
    begin: () => `\ufeff${writeRow(COLUMNS)}`,
    entry: (entry) =>
      rowsOf(entry)
        .map((row) => writeRow(COLUMNS.map((column) => row[column] ?? '')))
        .join(''),
    end: () => '',
  }),
};

const writeRow = (cells: readonly (string | number)[]): string => `${cells.map(writeCell).join(',')}\r\n`;

/** What a spreadsheet takes for the start of a formula; the wide ones are so in some locales (OWASP, "CSV Injection", read 2026-11-22). */
const FORMULA = /^[\s\p{Cc}]*[=+\-@＝＋－＠]/u;

/** A cell from outside never becomes a formula: an apostrophe before it, which spreadsheets hide, makes it text. Our own numbers stay numbers. */
export function writeCell(cell: string | number): string {
  if (typeof cell === 'number') return String(cell);
  const text = cell.toWellFormed();
  return `"${(FORMULA.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
}

function rowsOf(entry: Entry): Row[] {
  if (entry.kind === 'failed') return [{ document: entry.doc, error: entry.error }];
  const found = itemsOf(entry).map((item) => {
    const { finding, decision } = item;
    return {
      ...placeOf(entry, finding),
      athlete: finding.athlete?.name ?? null,
      'athlete id': finding.athlete?.id ?? null,
      event: finding.event,
      claim: finding.claim?.type ?? null,
      value: finding.claim?.value ?? null,
      verdict: finding.verdict,
      reason: finding.reason,
      correction: correctionOf(item),
      evidence: finding.evidence.map(writeEvidence).join('\n'),
      source: [...new Set(finding.evidence.map(({ source }) => source))].filter(Boolean).join(' '),
      decision: decision?.verdict ?? null,
      note: decision && squash(decision.note),
      link: decision?.link ?? null,
    };
  });
  const added = entry.added.map((claim) => ({
    ...placeOf(entry, claim),
    correction: claim.correction,
    decision: 'added',
    note: squash(claim.note),
    link: claim.link,
  }));
  return [...found, ...added].sort((a, b) => a.start - b.start || a.end - b.end);
}

const placeOf = ({ doc }: CheckedEntry, { start, end, text }: { start: number; end: number; text: string }) => ({
  document: doc,
  start,
  end,
  quote: squash(text),
});
