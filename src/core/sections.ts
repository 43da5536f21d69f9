/**
 * A page with one story of athletics among others: which of its sections belong to it.
 *
 * A section is a heading with what follows it. One that speaks of another sport is left out, with one that says nothing of either and names
 * nobody of the story, so that a namesake in the football below stays plain text.
 */
import type { Located, Mentions } from './mention.ts';
import type { FoundNames } from './recognise/names.ts';
import type { Reading } from './recognise/reading.ts';
import { FAMILY_NAME, type NameIndex } from './results.ts';
import { type Range, type Sniffed, sniff } from './sniff.ts';
import { CAPITAL, NUMBER, PUNCTUATION } from './text/tokens.ts';

/** Evidence against athletics in the whole text, and in a section, below which nothing is left out. */
export const LEAST_OTHER = 2;
const LEAST_OWN = 2;
/** Family names that a section shares with the story and that make it a part of it: one where it speaks of no sport, two where of another. */
const SHARED_IN_NEUTRAL = 1;
const SHARED_IN_OTHER = 2;

export interface Story {
  readonly sniffed: Sniffed;
  /** Per token: 1 where it belongs to something else. */
  readonly elsewhere: Uint8Array;
}

/** The sections of athletics, where some of the page are and others are not; `null` where nothing is to be left out. */
export function sectionsOfAthletics(reading: Reading, { runs }: FoundNames, names: NameIndex): Story | null {
  const sections = sectionsOf(reading);
  if (sections.length < 2) return null;
  const sniffed = sections.map((section) => sniff(reading.tokens, [section]));
  const own = sniffed.map(({ athletics, other }) => athletics >= LEAST_OWN && athletics > other);
  const other = sniffed.map(({ athletics, other }) => other >= LEAST_OTHER && other > athletics);
  if (!own.includes(true) || !other.includes(true)) return null;

  const families = sections.map(() => new Set<number>());
  let at = 0;
  for (const run of runs) {
    while (run.words[0]! >= sections[at]![1]) at++;
    for (const name of run.names) if (name >= 0 && names.anyRole(name) & FAMILY_NAME) families[at]!.add(name);
  }
  const named = new Set(sections.flatMap((_, k) => (own[k] ? [...families[k]!] : [])));
  const elsewhere = new Uint8Array(reading.tokens.count);
  const kept: Range[] = [];
  for (const [k, section] of sections.entries()) {
    let shared = 0;
    for (const name of families[k]!) if (named.has(name)) shared++;
    if (own[k] || shared >= (other[k] ? SHARED_IN_OTHER : SHARED_IN_NEUTRAL)) kept.push(section);
    else elsewhere.fill(1, ...section);
  }
  return { sniffed: sniff(reading.tokens, kept), elsewhere };
}

/** Longest heading of a text that marks none, in tokens, and the shortest paragraph that follows one. */
const LONGEST_HEADING = 12;
const SHORTEST_PARAGRAPH = 15;

/** Token ranges from heading to heading. Where the page marks none, a short line without a full stop before a long one is taken for one. */
function sectionsOf(reading: Reading): Range[] {
  const { tokens, lineStart } = reading;
  if (!tokens.count) return [];
  const headings = reading.article.blocks.filter((block) => block.kind === 'heading');
  const starts: number[] = [0];
  let block = 0;
  for (let line = 0; line + 1 < lineStart.length; line++) {
    const [from, to] = [lineStart[line]!, lineStart[line + 1]!];
    while (block < headings.length && headings[block]!.end <= tokens.start[from]!) block++;
    const marked = block < headings.length && headings[block]!.start <= tokens.start[from]!;
    if (from > 0 && (headings.length ? marked : looksLikeHeading(reading, line, from, to))) starts.push(from);
  }
  return starts.map((from, k) => [from, starts[k + 1] ?? tokens.count] as const);
}

function looksLikeHeading({ tokens, lineStart }: Reading, line: number, from: number, to: number): boolean {
  if (to - from > LONGEST_HEADING || !(tokens.flags[from]! & CAPITAL) || tokens.kind[to - 1] === PUNCTUATION) return false;
  for (let k = from; k < to; k++) if (tokens.kind[k] === NUMBER) return false;
  return (lineStart[line + 2] ?? 0) - to >= SHORTEST_PARAGRAPH;
}

/** What was found, without what belongs to something else. */
export function within<T extends Omit<Mentions, 'athletes'>>(found: T, elsewhere: Uint8Array): T {
  const kept = Object.entries(found).map(([kind, list]) => [kind, (list as readonly Located[]).filter(({ from }) => !elsewhere[from])]);
  // Same kinds, and of each the same mentions or fewer.
  return Object.fromEntries(kept) as T;
}

export const namesWithin = ({ mentions, runs }: FoundNames, elsewhere: Uint8Array): FoundNames => ({
  mentions: mentions.filter(({ from }) => !elsewhere[from]),
  runs: runs.filter(({ words }) => !elsewhere[words[0]!]),
});
