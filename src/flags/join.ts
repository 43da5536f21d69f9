/** Brings together what was decided and what the page says today. */
import type { Finding } from '../core/finding.ts';
import type { Added, Decision } from '../report/entry.ts';
import { fingerprint } from '../report/fingerprint.ts';
import { squash } from '../report/sentences.ts';
import { anchorOf, attach, bestPlace, replacementOf } from './attach.ts';
import type { Decided, DeskRecord, Marked } from './record.ts';

/** A decision or a mark whose words cannot be found any more. It is kept until somebody removes it. */
export interface Lost {
  readonly of: Decided | Marked;
  /** `unfound`: the words are there, but the program says nothing of them any more. `gone`: they are not. */
  readonly kind: 'unfound' | 'gone';
  /** What stands there now, where that can be told. */
  readonly now: string | null;
}

export interface Joined {
  /** By place in the findings. */
  readonly decisions: ReadonlyMap<number, Decision>;
  /** In reading order. */
  readonly added: readonly (Added & { readonly of: Marked })[];
  readonly lost: readonly Lost[];
}

export function join(record: DeskRecord, text: string, findings: readonly Finding[]): Joined {
  const decisions = new Map<number, Decision>();
  const lost: Lost[] = [];
  for (const each of record.decided) {
    const index = findingOf(each, { text, findings, taken: decisions });
    if (index !== null) decisions.set(index, each.decision);
    else lost.push(losing(each, text));
  }
  const added: (Added & { of: Marked })[] = [];
  for (const each of record.marked) {
    const span = attach(text, each.anchor);
    const { correction, note, link, day } = each;
    if (span) added.push({ ...span, text: each.anchor.exact, correction, note, link, day, of: each });
    else lost.push(losing(each, text));
  }
  return { decisions, added: added.sort((a, b) => a.start - b.start), lost };
}

interface Today {
  readonly text: string;
  readonly findings: readonly Finding[];
  readonly taken: ReadonlyMap<number, Decision>;
}

function findingOf({ anchor, kind, claim }: Decided, { text, findings, taken }: Today): number | null {
  const byStart = new Map<number, number>();
  findings.forEach((finding, index) => {
    if (finding.text !== anchor.exact || finding.kind !== kind || (finding.claim?.type ?? null) !== claim || taken.has(index)) return;
    byStart.set(finding.start, index);
  });
  const place = bestPlace(text, anchor, [...byStart.keys()]);
  return place === null ? null : (byStart.get(place) ?? null);
}

function losing(of: Decided | Marked, text: string): Lost {
  const isThere = attach(text, of.anchor) !== null;
  return { of, kind: isThere ? 'unfound' : 'gone', now: isThere ? null : replacementOf(text, of.anchor) };
}

/** A finding as the next visit remembers it. Where it stands is left out: words that moved are no news. */
export const lineOf = ({ text, verdict, correction }: Finding): string => [verdict ?? '', squash(text), correction ?? ''].join('\t');

const linesOf = (findings: readonly Finding[]): string[] => findings.filter(({ verdict }) => verdict !== null).map(lineOf);

export interface News {
  /** `YYYY-MM-DD` of the visit before. */
  readonly since: string;
  readonly textChanged: boolean;
  /** Places in the findings. */
  readonly come: ReadonlySet<number>;
  /** Lines as `lineOf` writes them. */
  readonly gone: readonly string[];
}

/** What is different from the last visit, or `null` when there was none. */
export function newsSince(record: DeskRecord, text: string, findings: readonly Finding[]): News | null {
  if (record.day === '') return null;
  const left = new Map<string, number>();
  for (const line of record.seen) left.set(line, (left.get(line) ?? 0) + 1);
  const come = new Set<number>();
  findings.forEach((finding, index) => {
    if (finding.verdict === null) return;
    const line = lineOf(finding);
    const n = left.get(line) ?? 0;
    if (n > 0) left.set(line, n - 1);
    else come.add(index);
  });
  const gone = [...left].flatMap(([line, n]) => Array.from({ length: n }, () => line));
  return { since: record.day, textChanged: record.print !== fingerprint(text), come, gone };
}

/** The record after a visit: what was seen, and every anchor where its words stand now. */
export function visited(
  record: DeskRecord,
  { text, title, findings, day }: { text: string; title: string; findings: readonly Finding[]; day: string },
): DeskRecord {
  const { decisions } = join(record, text, findings);
  const moved = new Map([...decisions].map(([index, decision]) => [decision, findings[index]]));
  return {
    ...record,
    title,
    day,
    print: fingerprint(text),
    seen: linesOf(findings),
    decided: record.decided.map((each) => {
      const finding = moved.get(each.decision);
      return finding ? { ...each, anchor: anchorOf(text, finding), said: lineOf(finding) } : each;
    }),
    marked: record.marked.map((each) => {
      const span = attach(text, each.anchor);
      return span ? { ...each, anchor: anchorOf(text, span) } : each;
    }),
  };
}
