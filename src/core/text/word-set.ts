/**
 * Sets of words that are asked of tokens by hash, so that no text is cut out of the article to compare it.
 */
import { foldToken, hashFolded } from './fold.ts';
import { type Tokens, WORD } from './tokens.ts';

/** Hashes of words in an open-addressing table: a `Set` would box every hash above 2³⁰. No word of ours has the hash 0. */
export class WordSet {
  readonly #slots: Uint32Array;

  constructor(words: readonly string[]) {
    let size = 8;
    while (size < words.length * 4) size *= 2;
    this.#slots = new Uint32Array(size);
    for (const word of words) {
      const hash = hashFolded(foldToken(word));
      let at = hash & (size - 1);
      while (this.#slots[at] !== 0 && this.#slots[at] !== hash) at = (at + 1) & (size - 1);
      this.#slots[at] = hash;
    }
  }

  has(hash: number): boolean {
    return this.slotOf(hash) >= 0;
  }

  /** How many slots there are, for columns beside them. */
  get slots(): number {
    return this.#slots.length;
  }

  /** The slot that holds the word, or -1. */
  slotOf(hash: number): number {
    const slots = this.#slots;
    const mask = slots.length - 1;
    for (let at = hash & mask; slots[at] !== 0; at = (at + 1) & mask) if (slots[at] === hash) return at;
    return -1;
  }
}

/** Words parted by white space; case and diacritics do not matter. */
export const wordSet = (words: string): WordSet => new WordSet(words.trim().split(/\s+/));

/** Is token `i` one of the words? `false` outside the text and for anything but words. */
export const isOneOf = (tokens: Tokens, i: number, words: WordSet): boolean =>
  i >= 0 && i < tokens.count && tokens.kind[i] === WORD && words.has(tokens.hash[i]!);
