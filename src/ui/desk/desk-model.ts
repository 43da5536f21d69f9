/** What the desk shows, derived from the page and the record: pure. */
import { articleFromText } from '../../core/article.ts';
import type { Finding, Verdict } from '../../core/finding.ts';
import { join, type Lost, type News, newsSince } from '../../flags/join.ts';
import type { DeskRecord, Marked } from '../../flags/record.ts';
import type { ReadyPage } from '../../messages/desk.ts';
import { type Added, type CheckedEntry, type Decision, isCorrection, verdictOf } from '../../report/entry.ts';
import { type Fragment, readFragment } from '../../report/fragment.ts';

/** A finding of the program in the list. */
export interface FoundRow {
  readonly kind: 'found';
  /** Its place in the findings. */
  readonly index: number;
  readonly finding: Finding;
  readonly decision: Decision | null;
  readonly verdict: Verdict;
  readonly fragment: Fragment;
  readonly isNew: boolean;
}

/** A claim that the fact-checker marked. */
export interface MarkedRow {
  readonly kind: 'marked';
  readonly claim: Added & { readonly of: Marked };
  readonly fragment: Fragment;
}

export type Row = FoundRow | MarkedRow;

export interface DeskModel {
  readonly entry: CheckedEntry;
  /** Every finding with a verdict and every mark, in reading order. */
  readonly rows: readonly Row[];
  readonly counts: Readonly<Record<Verdict, number>>;
  readonly lost: readonly Lost[];
  readonly news: News | null;
}

/** @param before the record as it was when the page was opened, with which its news are compared */
export function modelOf(page: ReadyPage, record: DeskRecord, before: DeskRecord): DeskModel {
  const { url, text, checked, statedLanguage, published, blocks } = page;
  const article = { ...articleFromText('', { url, language: statedLanguage, published }), text, blocks };
  const { decisions, added, lost } = join(record, text, checked.findings);
  const news = newsSince(before, text, checked.findings);
  const found = checked.findings.flatMap((finding, index): FoundRow[] => {
    const decision = decisions.get(index) ?? null;
    const verdict = verdictOf({ finding, decision });
    if (verdict === null) return [];
    const fragment = readFragment(article, finding);
    return [{ kind: 'found', index, finding, decision, verdict, fragment, isNew: news?.come.has(index) ?? false }];
  });
  const marked = added.map((claim): MarkedRow => ({ kind: 'marked', claim, fragment: readFragment(article, claim) }));
  const counts: Record<Verdict, number> = { mismatch: marked.length, verified: 0, ambiguous: 0, unverified: 0 };
  // What the fact-checker disputes is no longer to correct.
  for (const row of found) if (row.verdict !== 'mismatch' || isCorrection(row)) counts[row.verdict]++;
  const title = page.title || url;
  return {
    entry: {
      kind: 'checked',
      doc: url,
      title,
      article,
      checked,
      extracted: true,
      decisions,
      added: added.map(({ of: _, ...claim }) => claim),
    },
    rows: [...found, ...marked].sort((a, b) => startOf(a) - startOf(b)),
    counts,
    lost,
    news,
  };
}

export const startOf = (row: Row): number => (row.kind === 'found' ? row.finding.start : row.claim.start);

/** Still to be decided: what differs or is unclear and has no decision yet. */
export const isOpen = (row: Row): boolean =>
  row.kind === 'found' && row.decision === null && (isCorrection(row) || row.verdict === 'ambiguous');
