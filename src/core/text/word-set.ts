/**
 * Sets of words that are asked of tokens by hash, so that no text is cut out of the article to compare it.
 */
import { foldToken, hashFolded } from './fold.ts';
import { type Tokens, WORD } from './tokens.ts';

export type WordSet = ReadonlySet<number>;

/** Words parted by white space; case and diacritics do not matter. */
export const wordSet = (words: string): WordSet =>
  new Set(
    words
      .trim()
      .split(/\s+/)
      .map((word) => hashFolded(foldToken(word))),
  );

/** Is token `i` one of the words? `false` outside the text and for anything but words. */
export const isOneOf = (tokens: Tokens, i: number, words: WordSet): boolean =>
  i >= 0 && i < tokens.count && tokens.kind[i] === WORD && words.has(tokens.hash[i]!);
