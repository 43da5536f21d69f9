/**
 * One article, tokenised and with every phrase of the lexicon marked: what the recognisers walk.
 */
import type { Article } from '../article.ts';
import { languageOf } from '../language.ts';
import { type Meaning, type Term, TYPE_BITS } from '../lexicon/terms.ts';
import type { PhraseHit, Phrases } from '../text/phrases.ts';
import { TokenColumns } from '../text/token-columns.ts';
import { LINE_START, PUNCTUATION, readTokens, type Tokens, WORD } from '../text/tokens.ts';
import { isOneOf, wordSet } from '../text/word-set.ts';

export interface Hit extends PhraseHit<readonly Term[]> {
  /** Union of the terms' `TYPE_BITS`. */
  readonly types: number;
}

export interface Reading {
  readonly article: Article;
  readonly tokens: Tokens;
  /** As the page states it, else as its words show. */
  readonly language: string;
  /** Phrases in order; the longest at each place, never overlapping. */
  readonly hits: readonly Hit[];
  /** Per token: number of the hit that covers it, or -1. */
  readonly hitAt: Int32Array;
  /** Per token: what the hit that covers it can mean, as `TYPE_BITS`; 0 for none. */
  readonly types: Int32Array;
  /** Per sentence: its first token; one more entry closes the last. */
  readonly sentenceStart: Uint32Array;
  /** Per token: number of the line (block) that it stands in, ascending from 0. */
  readonly line: Uint32Array;
  /** Per line: its first token; one more entry closes the last. */
  readonly lineStart: readonly number[];
}

/** Both written forms of Norwegian are read with one list of words. */
const WRITTEN_AS: Readonly<Record<string, string>> = { nb: 'no', nn: 'no' };

/** One article is read at a time, and none is asked for after the next. */
const COLUMNS = new TokenColumns();
/** Longer texts, in UTF-16 units, get columns of their own, which need not be held after them. */
const LONG_TEXT = 200_000;

export function readArticle(article: Article, lexiconFor: (language: string) => Phrases<Meaning>): Reading {
  const tokens = readTokens(article.text, article.text.length < LONG_TEXT ? COLUMNS : undefined);
  const language = article.language ? (WRITTEN_AS[article.language] ?? article.language) : languageOf(tokens);
  const lexicon = lexiconFor(language);
  const hits: Hit[] = [];
  const hitAt = new Int32Array(tokens.count).fill(-1);
  const types = new Int32Array(tokens.count);
  const sentences = tokens.count ? tokens.sentence[tokens.count - 1]! + 1 : 0;
  const sentenceStart = new Uint32Array(sentences + 1).fill(tokens.count);
  for (let i = tokens.count - 1; i >= 0; i--) sentenceStart[tokens.sentence[i]!] = i;
  for (let i = 0; i < tokens.count; ) {
    const value = tokens.kind[i] === PUNCTUATION ? undefined : lexicon.match(tokens, i);
    // A phrase that means nothing in this language is no hit.
    if (!value?.types) {
      i++;
      continue;
    }
    const to = lexicon.end;
    for (let k = i; k < to; k++) {
      hitAt[k] = hits.length;
      types[k] = value.types;
    }
    hits.push({ from: i, to, value: value.terms, types: value.types });
    i = to;
  }
  return { article, tokens, language, hits, hitAt, types, sentenceStart, ...readLines(tokens) };
}

function readLines({ count, flags }: Tokens): Pick<Reading, 'line' | 'lineStart'> {
  const line = new Uint32Array(count);
  const lineStart = [0];
  for (let i = 0; i < count; i++) {
    if (i > 0 && flags[i]! & LINE_START) lineStart.push(i);
    line[i] = lineStart.length - 1;
  }
  if (count) lineStart.push(count);
  return { line, lineStart };
}

/** The meaning of the given type of the phrase that covers token `i`, or `null`. */
export function termAt<K extends Term['type']>(reading: Reading, i: number, type: K): Extract<Term, { type: K }> | null {
  if (!canMean(reading, i, TYPE_BITS[type])) return null;
  for (const term of reading.hits[reading.hitAt[i]!]!.value) if (term.type === type) return term as Extract<Term, { type: K }>;
  return null;
}

/** Can the phrase that covers token `i` mean one of these `TYPE_BITS`? `false` outside the text. */
export const canMean = (reading: Reading, i: number, types: number): boolean =>
  i >= 0 && i < reading.types.length && (reading.types[i]! & types) !== 0;

/** Is the token one word that can only be a town's name? Many a family name is one. */
export function isTownAlone(reading: Reading, i: number): boolean {
  const hit = reading.hits[reading.hitAt[i] ?? -1];
  return hit !== undefined && hit.to - hit.from === 1 && hit.types === TYPE_BITS.city;
}

/** Token number after the phrase that covers `i` (or `i + 1`). */
export const pastHit = (reading: Reading, i: number): number => reading.hits[reading.hitAt[i] ?? -1]?.to ?? i + 1;

/** Token number of the phrase's first token that covers `i` (or `i`). */
export const hitStart = (reading: Reading, i: number): number => reading.hits[reading.hitAt[i] ?? -1]?.from ?? i;

export const sentenceRange = (reading: Reading, sentence: number): readonly [from: number, to: number] => [
  reading.sentenceStart[sentence] ?? 0,
  reading.sentenceStart[sentence + 1] ?? reading.tokens.count,
];

/** Is token `i` the punctuation with this char code? */
export const isPunctuation = (tokens: Tokens, i: number, code: number): boolean =>
  i >= 0 && i < tokens.count && tokens.kind[i] === 3 && tokens.hash[i] === code;

/** Lower-cased text of token `i`; '' outside the text. Each is made once. */
export function wordAt(tokens: Tokens, i: number): string {
  if (i < 0 || i >= tokens.count) return '';
  const known = tokens.words[i];
  if (known !== undefined) return known;
  const word = tokens.text.slice(tokens.start[i], tokens.end[i]).toLowerCase();
  tokens.words[i] = word;
  return word;
}

/** Nouns by which prose calls an athlete between his nation or age and his name. */
const ATHLETE_NOUNS = wordSet(
  'athlete runner sprinter star holder winner champion miler hurdler jumper vaulter thrower putter walker steeplechaser decathlete heptathlete marathoner specialist legend veteran teenager ace sensation superstar international great debutant student captain fellow compatriot rival team mate teammate middle distance long',
);

/** Could the tokens lie between "the 26-year-old" and the name it belongs to? Only nations, events and nouns for athletes may. */
export function isNounPhrase(reading: Reading, from: number, to: number): boolean {
  const { tokens } = reading;
  for (let k = from; k < to; k++) {
    // Hyphens, and the stars of Markdown.
    if (isPunctuation(tokens, k, 45) || isPunctuation(tokens, k, 42)) continue;
    if (tokens.kind[k] === 3) return false;
    if (
      tokens.kind[k] === WORD &&
      !isOneOf(tokens, k, ATHLETE_NOUNS) &&
      !termAt(reading, k, 'nation') &&
      !termAt(reading, k, 'event') &&
      !termAt(reading, k, 'unit') &&
      !termAt(reading, k, 'competition') &&
      !termAt(reading, k, 'champion') &&
      !termAt(reading, k, 'record') &&
      !termAt(reading, k, 'indoor')
    )
      return false;
  }
  return true;
}
