import { ALIAS_ONLY, FAMILY_NAME, GIVEN_NAME, type NameColumns, type NameIndex, type Postings } from '../core/results.ts';
import { editsToBytes } from '../core/text/edits.ts';
import type { ArrowTable, Ints, Texts } from './arrow.ts';
import { bisect, type Groups, groupRows, startsOf } from './ranges.ts';

const LETTER_A = 97;
const EVERY_ROLE = FAMILY_NAME | GIVEN_NAME | ALIAS_ONLY;
const LONGEST_BLOCK = 24;
const NONE: readonly [number, number] = [0, 0];

/** Names over the compiled tables `tokens`, `postings` and `slots`. Token texts are ASCII, so a byte is a char code. */
export class CompiledNames implements NameIndex {
  readonly size: number;
  readonly postings: Postings;
  readonly #text: Texts;
  readonly #starts: Uint32Array;
  readonly #athletes: Uint32Array;
  readonly #roles: Uint8Array;
  readonly #slots: Ints;
  #letters: Uint32Array | null = null;
  #endings: Groups | null = null;
  #byAthlete: NameColumns | null = null;

  constructor({ tokens, postings, slots }: { tokens: ArrowTable; postings: ArrowTable; slots: ArrowTable }) {
    this.size = tokens.rows;
    this.#text = tokens.texts('text');
    this.#starts = startsOf(tokens.ints('athletes'));
    const athletes = postings.ints('athlete');
    // A view as the compiler writes it; a copy only for a table that somebody else wrote with narrower columns.
    this.#athletes = athletes instanceof Uint32Array ? athletes : Uint32Array.from(athletes);
    const roles = postings.ints('role');
    this.#roles = roles instanceof Uint8Array ? roles : Uint8Array.from(roles);
    this.#slots = slots.ints('token');
    this.postings = { starts: this.#starts, athletes: this.#athletes, roles: this.#roles };
  }

  find(hash: number, units: Uint8Array, from: number, to: number): number {
    const slots = this.#slots;
    const { bytes, offsets } = this.#text;
    const mask = slots.length - 1;
    const length = to - from;
    for (let at = hash & mask; slots[at] !== 0; at = (at + 1) & mask) {
      const token = slots[at]! - 1;
      const start = offsets[token]!;
      if (offsets[token + 1]! - start !== length) continue;
      let same = 0;
      while (same < length && bytes[start + same] === units[from + same]) same++;
      if (same === length) return token;
    }
    return -1;
  }

  text(token: number): string {
    return this.#text.at(token);
  }

  edits(word: string, token: number, most: number): number {
    const { bytes, offsets } = this.#text;
    return editsToBytes(word, { bytes, from: offsets[token]!, to: offsets[token + 1]! }, most);
  }

  athletes(token: number): Uint32Array {
    return this.#athletes.subarray(this.#starts[token]!, this.#starts[token + 1]!);
  }

  roles(token: number): Uint8Array {
    return this.#roles.subarray(this.#starts[token]!, this.#starts[token + 1]!);
  }

  bearers(token: number): number {
    return this.#starts[token + 1]! - this.#starts[token]!;
  }

  roleOf(token: number, athlete: number): number {
    let low = this.#starts[token]!;
    let high = this.#starts[token + 1]! - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const at = this.#athletes[middle]!;
      if (at === athlete) return this.#roles[middle]!;
      if (at < athlete) low = middle + 1;
      else high = middle - 1;
    }
    return 0;
  }

  anyRole(token: number): number {
    let role = 0;
    for (let i = this.#starts[token]!; i < this.#starts[token + 1]! && role !== EVERY_ROLE; i++) role |= this.#roles[i]!;
    return role;
  }

  tokensOf(athlete: number): Uint32Array {
    const { starts, tokens } = this.byAthlete;
    return tokens.subarray(starts[athlete]!, starts[athlete + 1]!);
  }

  rolesOf(athlete: number): Uint8Array {
    const { starts, roles } = this.byAthlete;
    return roles.subarray(starts[athlete]!, starts[athlete + 1]!);
  }

  block(letter: number, length: number): readonly [from: number, to: number] {
    if (letter < 0 || letter > 25 || length < 1) return NONE;
    const capped = Math.min(length, LONGEST_BLOCK);
    const key = letter * 32 + capped;
    return [bisect(0, this.size, (i) => this.#blockOf(i) >= key), bisect(0, this.size, (i) => this.#blockOf(i) > key)];
  }

  endingWith(secondLast: number, last: number): Uint32Array {
    this.#endings ??= this.#groupByEnding();
    const key = ((secondLast & 127) << 7) | (last & 127);
    return this.#endings.rows.subarray(this.#endings.starts[key]!, this.#endings.starts[key + 1]!);
  }

  /** Made when first asked for: 45,000 masks take a millisecond, and stored they would be 110 kB of every download. */
  get letters(): Uint32Array {
    this.#letters ??= this.#maskLetters();
    return this.#letters;
  }

  /** The postings turned round, when a misspelt name first asks for them: a counting sort of 120,000 rows. */
  get byAthlete(): NameColumns {
    if (this.#byAthlete) return this.#byAthlete;
    let count = 0;
    for (const athlete of this.#athletes) count = Math.max(count, athlete + 1);
    const { starts, rows } = groupRows(this.#athletes, count);
    const token = new Uint32Array(this.#athletes.length);
    for (let t = 0; t < this.size; t++) token.fill(t, this.#starts[t]!, this.#starts[t + 1]!);
    this.#byAthlete = { starts, tokens: rows.map((row) => token[row]!), roles: Uint8Array.from(rows, (row) => this.#roles[row]!) };
    return this.#byAthlete;
  }

  #blockOf(token: number): number {
    const { bytes, offsets } = this.#text;
    const start = offsets[token]!;
    const letter = bytes[start]! - LETTER_A;
    return (letter < 0 ? 26 : letter) * 32 + Math.min(offsets[token + 1]! - start, LONGEST_BLOCK);
  }

  #maskLetters(): Uint32Array {
    const { bytes, offsets } = this.#text;
    const masks = new Uint32Array(this.size);
    for (let token = 0; token < this.size; token++) {
      let mask = 0;
      for (let i = offsets[token]!; i < offsets[token + 1]!; i++) {
        const letter = bytes[i]! - LETTER_A;
        if (letter >= 0) mask |= 1 << letter;
      }
      masks[token] = mask;
    }
    return masks;
  }

  /** Tokens of one letter end in (0, letter) and so in no pair of letters. */
  #groupByEnding(): Groups {
    const { bytes, offsets } = this.#text;
    const keys = new Uint16Array(this.size);
    for (let token = 0; token < this.size; token++) {
      const end = offsets[token + 1]!;
      keys[token] = ((end - offsets[token]! > 1 ? bytes[end - 2]! : 0) << 7) | bytes[end - 1]!;
    }
    return groupRows(keys, 1 << 14);
  }
}
