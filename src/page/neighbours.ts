import type { Finding } from '../core/finding.ts';
import type { Chunk } from './reading.ts';

/** A card has room for so many. */
const MOST_RIVALS = 3;
const SENTENCE_END = /[.!?]["”’)]?\s|\n/g;

/** Ids of the other athletes that the finding's sentence names: who they are to each other is what a reader asks next. */
export function rivalsOf(finding: Finding, { projection: { text }, checked }: Chunk): readonly string[] {
  if (!finding.athlete || !checked) return [];
  const [from, to] = sentenceAround(text, finding);
  const ids = new Set<string>();
  for (const { kind, athlete, start, end } of checked.findings) {
    if (kind === 'athlete' && athlete && start >= from && end <= to) ids.add(athlete.id);
  }
  ids.delete(finding.athlete.id);
  return [...ids].slice(0, MOST_RIVALS);
}

/** Roughly: an abbreviation may end it early, and then a rival is missed. Never beyond the block. */
function sentenceAround(text: string, { start, end }: Finding): readonly [from: number, to: number] {
  const blockStart = text.lastIndexOf('\n', start - 1) + 1;
  const newline = text.indexOf('\n', end);
  const blockEnd = newline < 0 ? text.length : newline;
  let [from, to] = [blockStart, blockEnd];
  for (const { index } of text.slice(blockStart, blockEnd).matchAll(SENTENCE_END)) {
    const at = blockStart + index + 1;
    if (at <= start) from = at;
    else if (at >= end) {
      to = at;
      break;
    }
  }
  return [from, to];
}
