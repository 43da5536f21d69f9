/**
 * Does a text look like athletics? Cheap enough for every page: it needs no database.
 *
 * Words that only athletics uses count double, words it shares with other sports count once, each only once. Words of sports with like
 * numbers (swimming, cycling, racing cars, team sports) count against it. A text needs both words and numbers of athletics, or many words.
 */
import { ATHLETICS_WORDS } from './lexicon/athletics.ts';
import { FLAT_METRES, ROAD_KM } from './lexicon/events.ts';
import { Phrases } from './text/phrases.ts';
import { GLUED, NUMBER, readTokens, type Tokens, WORD, wholeNumberAt } from './text/tokens.ts';
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
  /** Distinct words that no other trade uses, and times that only a stopwatch gives. */
  readonly strong: number;
}

/** Tokens that are looked at: what a page is about shows early, and a page may have 5 MB. */
const MOST_TOKENS = 30_000;

/** Half-open range of tokens. */
export type Range = readonly [from: number, to: number];

/** Distinct evidence for and against athletics, in the whole text or in ranges of it. */
export function sniff(tokens: Tokens, ranges: readonly Range[] = [[0, tokens.count]]): Sniffed {
  const phrases = weights();
  const seen = new Set<number>();
  let athletics = 0;
  let other = 0;
  let distances = 0;
  let times = 0;
  let strong = 0;
  let left = MOST_TOKENS;
  for (const [from, end] of ranges) {
    const to = Math.min(end, from + left);
    left -= to - from;
    for (let i = from; i < to; i++) {
      if (tokens.kind[i] === NUMBER) {
        // Beyond two of each, more of them change nothing.
        if (distances < 2 && isRaceDistance(tokens, i)) distances++;
        else if (times < 2 && looksLikeMark(tokens, i)) {
          times++;
          if (isStopwatchTime(tokens, i)) strong++;
        }
        continue;
      }
      if (tokens.kind[i] !== WORD) continue;
      const word = phrases.match(tokens, i);
      if (word === undefined) continue;
      i = phrases.end - 1;
      if (seen.has(word.id)) continue;
      seen.add(word.id);
      if (word.weight >= STRONG) strong++;
      if (word.weight > 0) athletics += word.weight;
      else other -= word.weight;
    }
  }
  if (distances) athletics += Math.min(3, 1 + distances);
  if (times) athletics += Math.min(2, times);
  return { athletics, other, strong };
}

/** Weight of a word that is athletics alone. */
const STRONG = 2;

/** `1500m`, `10,000 metres`, `4x400`, `10km`. */
function isRaceDistance(tokens: Tokens, i: number): boolean {
  if (wholeNumberAt(tokens, i, 1) === 4) return isOneOf(tokens, i + 1, CROSS) || (i + 1 < tokens.count && tokens.hash[i + 1] === 0xd7);
  const metric = isOneOf(tokens, i + 1, METRES);
  if (!metric && !isOneOf(tokens, i + 1, KILOMETRES)) return false;
  // `1500 m²` is a building plot.
  if (tokens.hash[i + 2] === SQUARED && (tokens.flags[i + 2]! & GLUED) !== 0) return false;
  const printed = tokens.text.slice(tokens.start[i], tokens.end[i]);
  return metric ? FLAT_METRES.has(Number(printed.replace(/[.,](?=\d{3}$)/, ''))) : ROAD_KM.has(Number(printed));
}

const SQUARED = 0xb2;
const CROSS = wordSet('x');
const KILOMETRES = wordSet('km k kilometer kilometre kilometres kilometers kilómetros chilometri');
const METRES = wordSet('m metres meters metre meter metern mètres mètre metros metri');

const MARK = /^(\d{1,2}(?:[:'’′]\d\d[.,"”″]|\.\d\d,)\d{1,2}|\d[:h.]\d\d[:m.]\d\d|\dh\d\d:\d\d|\d{1,2}[.,"″”m]\d\d)$/;

const STOPWATCH = /^\d{1,2}(?:[:'’′]\d\d[.,"”″]|\.\d\d,)\d{1,2}$/;

/** `3:27.65`, `3.33,00`: minutes, seconds and hundredths. */
const isStopwatchTime = (tokens: Tokens, i: number): boolean => STOPWATCH.test(tokens.text.slice(tokens.start[i], tokens.end[i]));

/** What follows a price, a share or a clock. */
const NO_MARK_AFTER = wordSet('euro euros eur uhr dollars pounds francs chf kronor kroner am pm');
const NO_MARK_SIGNS = new Set([0x25, 0x20ac, 0x24, 0xa3]);

const looksLikeMark = (tokens: Tokens, i: number): boolean =>
  !isOneOf(tokens, i + 1, NO_MARK_AFTER) &&
  !(i + 1 < tokens.count && NO_MARK_SIGNS.has(tokens.hash[i + 1]!)) &&
  !(i > 0 && NO_MARK_SIGNS.has(tokens.hash[i - 1]!)) &&
  tokens.end[i]! - tokens.start[i]! <= 8 &&
  wholeNumberAt(tokens, i, 8) < 0 &&
  MARK.test(tokens.text.slice(tokens.start[i], tokens.end[i]));

/** The page is worth asking about: a content script may wake the worker. */
const WORTH_ASKING = 3;

/** Is the text worth a check? Errs towards yes; `check` decides with the database. */
export function looksLikeAthletics(text: string): boolean {
  const { athletics, other } = sniff(readTokens(text));
  return athletics >= WORTH_ASKING && athletics > other;
}

/** What the database adds to the words. */
export interface Support {
  /** Athletes linked by their full names. */
  readonly athletes: number;
  /** Those of them who competed in the years around the article. */
  readonly current: number;
  /** Those whose own event the text names. */
  readonly inTheirEvent: number;
  /** Two of the current ones are well known and run the same event. */
  readonly rivals: boolean;
  /** Marks that stand in the database as their athlete's. */
  readonly marks: number;
}

/**
 * Is this athletics, now that names and marks have been looked up? A mark that is its athlete's settles it unless the words speak
 * for another sport, and so do two athletes of the day who run against each other. Other names need words of athletics, because athletes
 * have namesakes in every trade, and sprints, marathons and gold medals are everybody's metaphors: the fewer of the names belong to the
 * article's day, the more words.
 */
export function isAthletics({ athletics, other, strong }: Sniffed, { athletes, current, inTheirEvent, rivals, marks }: Support): boolean {
  if (marks > 0) return athletics + 2 * marks > other;
  if (rivals) return athletics > other;
  if (strong === 0 && inTheirEvent === 0) return false;
  if (current > 1) return athletics >= 4 && athletics >= 2 * other;
  if (current === 1) return athletics > 2 * other && athletics >= (strong === 0 ? 8 : inTheirEvent > 0 ? 3 : 5);
  return athletes > 0 && strong > 1 && athletics >= 5 && athletics > 2 * other;
}
