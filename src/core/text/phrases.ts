/**
 * Phrases of one or more words, found in one pass over the tokens.
 *
 * A trie over word hashes. Words that begin no phrase cost one probe of an open-addressing table. Two words with the same
 * 32-bit hash would be taken for each other; with some ten thousand words the chance for an unknown word is about 2 in a million,
 * and a wrong phrase still needs its neighbours to fit.
 */
import { foldName, hashFolded } from './fold.ts';
import type { Tokens } from './tokens.ts';
import { GLUED, LINE_START, PUNCTUATION } from './tokens.ts';

export interface PhraseHit<T> {
  /** Token numbers, half-open. */
  readonly from: number;
  readonly to: number;
  readonly value: T;
}

export class Phrases<T> {
  #keys = new Float64Array(1 << 12);
  #nodes = new Int32Array(1 << 12);
  #used = 0;
  #nextNode = 1;
  readonly #values: (T | undefined)[] = [undefined];
  /** One bit for the low bits of each first word's hash: 8 kB that stay in the fastest cache turn most words away from the tables. */
  readonly #firstWords = new Uint32Array(1 << 11);

  /** Adds a phrase. A later one with the same words replaces the earlier. */
  add(phrase: string, value: T): void {
    let node = 0;
    for (const word of foldName(phrase)) {
      const hash = hashFolded(word);
      if (node === 0) this.#firstWords[(hash >>> 5) & 2047]! |= 1 << (hash & 31);
      node = this.#child(node, hash, true);
    }
    if (node > 0) this.#values[node] = value;
  }

  /** The value of exactly this phrase. */
  get(phrase: string): T | undefined {
    let node = 0;
    for (const word of foldName(phrase)) {
      node = this.#child(node, hashFolded(word), false);
      if (node < 0) return undefined;
    }
    return node > 0 ? this.#values[node] : undefined;
  }

  /** The longest phrase that begins at token `i`, or `null`. Words may be joined by a hyphen or a space, not by a line end. */
  at(tokens: Tokens, i: number): PhraseHit<T> | null {
    const value = this.match(tokens, i);
    return value === undefined ? null : { from: i, to: this.end, value };
  }

  /** Token number after the phrase that `match` found last. */
  end = 0;

  /** `at` without an object: the phrase's value; where it ends stands in `end`. */
  match(tokens: Tokens, i: number): T | undefined {
    const first = tokens.hash[i]!;
    if ((this.#firstWords[(first >>> 5) & 2047]! & (1 << (first & 31))) === 0) return undefined;
    let node = 0;
    let best: T | undefined;
    for (let k = i; k < tokens.count; k++) {
      if (k > i && tokens.flags[k]! & LINE_START) break;
      if (tokens.kind[k] === PUNCTUATION) {
        if (k > i && isJoin(tokens, k)) continue;
        break;
      }
      node = this.#child(node, tokens.hash[k]!, false);
      if (node < 0) break;
      const value = this.#values[node];
      if (value === undefined) continue;
      best = value;
      this.end = k + 1;
    }
    return best;
  }

  #child(node: number, hash: number, make: boolean): number {
    // 2^32 nodes × 2^32 hashes do not fit a double exactly; node numbers stay below 2^20.
    const key = node * 4_294_967_296 + hash + 1;
    let slot = (Math.imul(hash ^ Math.imul(node, 0x9e3779b1), 0x85ebca6b) >>> 0) & (this.#keys.length - 1);
    for (;;) {
      const found = this.#keys[slot];
      if (found === key) return this.#nodes[slot]!;
      if (found === 0) break;
      slot = (slot + 1) & (this.#keys.length - 1);
    }
    if (!make) return -1;
    if (this.#used * 2 > this.#keys.length) {
      this.#grow();
      return this.#child(node, hash, true);
    }
    this.#keys[slot] = key;
    this.#nodes[slot] = this.#nextNode;
    this.#used++;
    this.#values[this.#nextNode] = undefined;
    return this.#nextNode++;
  }

  #grow(): void {
    const [keys, nodes] = [this.#keys, this.#nodes];
    this.#keys = new Float64Array(keys.length * 2);
    this.#nodes = new Int32Array(keys.length * 2);
    for (let k = 0; k < keys.length; k++) {
      if (keys[k] === 0) continue;
      const key = keys[k]! - 1;
      const node = Math.floor(key / 4_294_967_296);
      const hash = key - node * 4_294_967_296;
      let slot = (Math.imul(hash ^ Math.imul(node, 0x9e3779b1), 0x85ebca6b) >>> 0) & (this.#keys.length - 1);
      while (this.#keys[slot] !== 0) slot = (slot + 1) & (this.#keys.length - 1);
      this.#keys[slot] = keys[k]!;
      this.#nodes[slot] = nodes[k]!;
    }
  }
}

const isHyphen = (c: number): boolean => c === 45 || (c >= 0x2010 && c <= 0x2013) || c === 0xd7;

/** A hyphen between two words, or the full stop of an abbreviation, does not part a phrase. */
function isJoin(tokens: Tokens, k: number): boolean {
  const c = tokens.hash[k]!;
  if (isHyphen(c)) return true;
  return c === 46 && (tokens.flags[k]! & GLUED) !== 0 && tokens.end[k - 1]! - tokens.start[k - 1]! <= 2;
}
