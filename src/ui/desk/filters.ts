/** Which rows the desk shows: pure. */
import type { Verdict } from '../../core/finding.ts';
import { isCorrection } from '../../report/entry.ts';
import { claimWord } from '../../report/sentences.ts';
import { writeEvent } from '../../report/wording.ts';
import type { Row } from './desk-model.ts';

export interface Filter {
  /** `open`: what is still to be decided. `new`: what came since the last visit. */
  readonly show: 'all' | Verdict | 'open' | 'decided' | 'new';
  /** Athlete's id, event's slug and claim's word; '' for any. */
  readonly athlete: string;
  readonly event: string;
  readonly claim: string;
  readonly search: string;
}

export const NO_FILTER: Filter = { show: 'all', athlete: '', event: '', claim: '', search: '' };

export const isFiltering = (filter: Filter): boolean =>
  Object.keys(NO_FILTER).some((key) => filter[key as keyof Filter] !== NO_FILTER[key as keyof Filter]);

export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** What can be chosen for the rows at hand, in the order of the alphabet. */
export function choicesOf(rows: readonly Row[]): { readonly athletes: Choice[]; readonly events: Choice[]; readonly claims: Choice[] } {
  const [athletes, events, claims] = [new Map<string, string>(), new Map<string, string>(), new Map<string, string>()];
  for (const row of rows) {
    if (row.kind === 'marked') continue;
    const { athlete, event } = row.finding;
    if (athlete) athletes.set(athlete.id, athlete.name);
    if (event) events.set(event, writeEvent(event));
    claims.set(claimWord(row.finding), claimWord(row.finding));
  }
  return { athletes: sorted(athletes), events: sorted(events), claims: sorted(claims) };
}

const sorted = (labels: ReadonlyMap<string, string>): Choice[] =>
  [...labels].map(([value, label]) => ({ value, label })).sort((a, b) => (a.label < b.label ? -1 : 1));

export function filterRows(rows: readonly Row[], filter: Filter, isOpen: (row: Row) => boolean): Row[] {
  const search = fold(filter.search.trim());
  return rows.filter(
    (row) => isShown(row, filter.show, isOpen) && fits(row, filter) && (search === '' || fold(wordsOf(row)).includes(search)),
  );
}

/** Without capitals and accents; marks keep their separators. */
const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();

function isShown(row: Row, show: Filter['show'], isOpen: (row: Row) => boolean): boolean {
  if (show === 'all') return true;
  if (show === 'open') return isOpen(row);
  if (row.kind === 'marked') return show === 'decided' || show === 'mismatch';
  if (show === 'decided') return row.decision !== null;
  if (show === 'new') return row.isNew;
  return show === 'mismatch' ? isCorrection(row) : row.verdict === show;
}

/** A mark of the fact-checker's own is of no athlete, event or claim that the program knows. */
function fits(row: Row, { athlete, event, claim }: Filter): boolean {
  if (row.kind === 'marked') return !athlete && !event && !claim;
  const { finding } = row;
  return (!athlete || finding.athlete?.id === athlete) && (!event || finding.event === event) && (!claim || claimWord(finding) === claim);
}

function wordsOf(row: Row): string {
  const { before, quoted, after } = row.fragment;
  const about =
    row.kind === 'found'
      ? [row.finding.athlete?.name, row.finding.correction, row.decision?.note, row.decision?.correction]
      : [row.claim.correction, row.claim.note];
  return [before + quoted + after, ...about].filter(Boolean).join('\n');
}
