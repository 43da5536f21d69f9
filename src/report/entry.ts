/** What every report is made of: one entry for each document, checked or not. Plain data, so that panel and command write alike. */
import type { Article, Span } from '../core/article.ts';
import type { Checked, Finding, Verdict } from '../core/finding.ts';

/** What the fact-checker says of one finding. */
export interface Decision {
  /** `accepted`: the program is right. `disputed`: it is wrong. `overridden`: something else is right, namely `correction`. */
  readonly verdict: 'accepted' | 'disputed' | 'overridden';
  /** The fact-checker's own correction, or `null` where he gave none. */
  readonly correction: string | null;
  readonly note: string;
  /** Where he looked it up, or ''. */
  readonly link: string;
  /** `YYYY-MM-DD` on which he decided. */
  readonly day: string;
}

/** A claim that the program missed and the fact-checker marked. */
export interface Added extends Span {
  readonly text: string;
  readonly correction: string | null;
  readonly note: string;
  readonly link: string;
  readonly day: string;
}

export interface CheckedEntry {
  readonly kind: 'checked';
  /** Name of the document: a path, an id or an address. */
  readonly doc: string;
  /** Its headline, or '' where it has none. */
  readonly title: string;
  readonly article: Article;
  /** Its findings quote `article.text`. */
  readonly checked: Checked;
  /** Is the text not the document itself (a saved page), so that whoever reads offsets needs it? */
  readonly extracted: boolean;
  /** By place in `checked.findings`. Those that are absent were not decided. */
  readonly decisions: ReadonlyMap<number, Decision>;
  /** In reading order. */
  readonly added: readonly Added[];
}

/** A document that could not be read or checked, and why in one sentence. */
export interface FailedEntry {
  readonly kind: 'failed';
  readonly doc: string;
  readonly error: string;
}

export type Entry = CheckedEntry | FailedEntry;

/** A finding of an entry with what was decided about it. */
export interface Item {
  readonly finding: Finding;
  readonly decision: Decision | null;
}

export const itemsOf = ({ checked, decisions }: CheckedEntry): readonly Item[] =>
  checked.findings.map((finding, index) => ({ finding, decision: decisions.get(index) ?? null }));

/** What should stand there by the last word that was spoken on it: nothing where the fact-checker disputes the finding. */
export function correctionOf({ finding, decision }: Item): string | null {
  if (decision?.verdict === 'disputed') return null;
  return decision?.correction ?? finding.correction;
}

/** Does it call for a change of the text? A disputed finding does not; an overridden one does, whatever the program said. */
export function isCorrection({ finding, decision }: Item): boolean {
  if (decision?.verdict === 'disputed') return false;
  return decision?.verdict === 'overridden' ? decision.correction !== null : finding.verdict === 'mismatch';
}

/** The verdict by the last word that was spoken on it: an overriding correction makes a mismatch of whatever the program said. */
export const verdictOf = (item: Item): Verdict | null => (isCorrection(item) ? 'mismatch' : item.finding.verdict);

/** The first heading; what the page calls itself elsewhere is not text that was checked. */
export function titleOf({ blocks, text }: Article): string {
  const heading = blocks.find(({ kind }) => kind === 'heading');
  return heading ? text.slice(heading.start, heading.end).replace(/\s+/g, ' ').trim() : '';
}
