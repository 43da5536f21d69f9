/** Changes of a record: pure functions, so that each can be undone by going back to the record before. */
import type { Span } from '../core/article.ts';
import type { Finding } from '../core/finding.ts';
import type { CheckedEntry, Decision } from '../report/entry.ts';
import { anchorOf, attach } from './attach.ts';
import { join, lineOf } from './join.ts';
import type { Decided, DeskRecord, Marked } from './record.ts';

/** The page that the record is about, as it is today. */
export interface Page {
  readonly text: string;
  readonly findings: readonly Finding[];
}

/** Decides on a finding anew; `null` takes the decision back. */
export function decide(record: DeskRecord, page: Page, index: number, decision: Decision | null): DeskRecord {
  const finding = page.findings[index];
  if (!finding) return record;
  const before = join(record, page.text, page.findings).decisions.get(index);
  const others = record.decided.filter((each) => each.decision !== before);
  if (!decision) return { ...record, decided: others };
  const decided: Decided = {
    anchor: anchorOf(page.text, finding),
    kind: finding.kind,
    claim: finding.claim?.type ?? null,
    said: lineOf(finding),
    decision,
  };
  return { ...record, decided: [...others, decided] };
}

export type Remark = Omit<Marked, 'anchor'>;

/** Marks words of which the program says nothing. Words that are marked already get the new remark. */
export function mark(record: DeskRecord, text: string, span: Span, remark: Remark): DeskRecord {
  const others = record.marked.filter((each) => {
    const at = attach(text, each.anchor);
    return at?.start !== span.start || at.end !== span.end;
  });
  return { ...record, marked: [...others, { ...remark, anchor: anchorOf(text, span) }] };
}

export const replaceMark = (record: DeskRecord, old: Marked, remark: Remark): DeskRecord => ({
  ...record,
  marked: record.marked.map((each) => (each === old ? { ...remark, anchor: old.anchor } : each)),
});

/** Forgets a decision or a mark, whether its words are still there or not. */
export const forget = (record: DeskRecord, what: Decided | Marked): DeskRecord => ({
  ...record,
  decided: record.decided.filter((each) => each !== what),
  marked: record.marked.filter((each) => each !== what),
});

/**
 * Takes over what an imported report decided. What is decided here already stays, because it is the newer word.
 *
 * @returns the record, and how many decisions and marks came in
 */
export function takeOver(record: DeskRecord, entry: CheckedEntry): { readonly record: DeskRecord; readonly taken: number } {
  const { text } = entry.article;
  const key = ({ anchor, claim }: { anchor: Decided['anchor']; claim?: string | null }): string =>
    [anchor.prefix, anchor.exact, anchor.suffix, claim ?? ''].join('\u0000');
  const known = new Set([...record.decided, ...record.marked].map(key));
  const decided = [...entry.decisions].flatMap(([index, decision]): Decided[] => {
    const finding = entry.checked.findings[index];
    if (!finding) return [];
    return [{ anchor: anchorOf(text, finding), kind: finding.kind, claim: finding.claim?.type ?? null, said: lineOf(finding), decision }];
  });
  const marked = entry.added.map(
    ({ start, end, correction, note, link, day }): Marked => ({ anchor: anchorOf(text, { start, end }), correction, note, link, day }),
  );
  const newDecided = decided.filter((each) => !known.has(key(each)));
  const newMarked = marked.filter((each) => !known.has(key(each)));
  return {
    record: { ...record, decided: [...record.decided, ...newDecided], marked: [...record.marked, ...newMarked] },
    taken: newDecided.length + newMarked.length,
  };
}
