/**
 * Does a text look like athletics? Cheap enough for every page: it needs no database.
 *
 * Words that only athletics uses count double, words it shares with other sports count once, each only once. Words of sports with like
 * numbers (swimming, cycling, racing cars, team sports) count against it. A text needs both words and numbers of athletics, or many words.
 */
import { ATHLETICS_WORDS } from './lexicon/athletics.ts';
import { FLAT_METRES, ROAD_KM } from './lexicon/events.ts';
import { Phrases } from './text/phrases.ts';
import { NUMBER, readTokens, type Tokens, WORD, wholeNumberAt } from './text/tokens.ts';
import { isOneOf, wordSet } from './text/word-set.ts';

interface Weight {
  readonly id: number;
  readonly weight: number;
}

let trie: Phrases<Weight> | null = null;

function weights(): Phrases<Weight> {
  if (trie) return trie;
  const built: Phrases<Weight> = new Phrases();
  let id = 0;
  for (const [weight, words] of ATHLETICS_WORDS) for (const word of words.split(',')) built.add(word, { id: id++, weight });
  trie = built;
  return built;
}

export interface Sniffed {
  readonly athletics: number;
  readonly other: number;
}

/** Tokens that are looked at: what a page is about shows early, and a page may have 5 MB. */
const MOST_TOKENS = 30_000;

/** Distinct evidence for and against athletics. */
export function sniff(tokens: Tokens): Sniffed {
  const phrases = weights();
  const seen = new Set<number>();
  let athletics = 0;
  let other = 0;
  let distances = 0;
  let times = 0;
  const count = Math.min(tokens.count, MOST_TOKENS);
  for (let i = 0; i < count; i++) {
    if (tokens.kind[i] === NUMBER) {
      // Beyond two of each, more of them change nothing.
      if (distances < 2 && isRaceDistance(tokens, i)) distances++;
      else if (times < 2 && looksLikeMark(tokens, i)) times++;
      continue;
    }
    if (tokens.kind[i] !== WORD) continue;
    const hit = phrases.at(tokens, i);
    if (!hit) continue;
    i = hit.to - 1;
    if (seen.has(hit.value.id)) continue;
    seen.add(hit.value.id);
    if (hit.value.weight > 0) athletics += hit.value.weight;
    else other -= hit.value.weight;
  }
  if (distances) athletics += Math.min(3, 1 + distances);
  if (times) athletics += Math.min(2, times);
  return { athletics, other };
}

/** `1500m`, `10,000 metres`, `4x400`, `10km`. */
function isRaceDistance(tokens: Tokens, i: number): boolean {
  if (wholeNumberAt(tokens, i, 1) === 4) return isOneOf(tokens, i + 1, CROSS) || (i + 1 < tokens.count && tokens.hash[i + 1] === 0xd7);
  const metric = isOneOf(tokens, i + 1, METRES);
  if (!metric && !isOneOf(tokens, i + 1, KILOMETRES)) return false;
  const printed = tokens.text.slice(tokens.start[i], tokens.end[i]);
  return metric ? FLAT_METRES.has(Number(printed.replace(/[.,](?=\d{3}$)/, ''))) : ROAD_KM.has(Number(printed));
}

const CROSS = wordSet('x');
const KILOMETRES = wordSet('km k kilometer kilometre kilometres kilometers kilómetros chilometri');
const METRES = wordSet('m metres meters metre meter metern mètres mètre metros metri');

const MARK = /^(\d{1,2}[:'’′]\d\d[.,"”″]\d{1,2}|\d[:h]\d\d[:m]\d\d|\dh\d\d:\d\d|\d{1,2}[.,"″”m]\d\d)$/;

const looksLikeMark = (tokens: Tokens, i: number): boolean =>
  tokens.end[i]! - tokens.start[i]! <= 8 && wholeNumberAt(tokens, i, 8) < 0 && MARK.test(tokens.text.slice(tokens.start[i], tokens.end[i]));

/** The page is worth asking about: a content script may wake the worker. */
const WORTH_ASKING = 3;

/** Is the text worth a check? Errs towards yes; `check` decides with the database. */
export function looksLikeAthletics(text: string): boolean {
  const { athletics, other } = sniff(readTokens(text));
  return athletics >= WORTH_ASKING && athletics > other;
}

/** What the database adds: athletes linked by their full names, and marks that stand in it as theirs. */
export interface Support {
  readonly athletes: number;
  readonly marks: number;
}

/**
 * Is this athletics, now that names and marks have been looked up? A mark that is its athlete's settles it unless the words speak
 * for another sport; names alone need words of athletics, because athletes have namesakes in every sport.
 */
export function isAthletics({ athletics, other }: Sniffed, { athletes, marks }: Support): boolean {
  if (marks > 0) return athletics + 2 * marks > other;
  if (athletes > 1) return athletics >= 4 && athletics >= 2 * other;
  return athletes === 1 && athletics >= 5 && athletics > 2 * other;
}
