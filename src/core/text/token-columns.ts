/**
 * The columns that a text is read into. They may be used again for the next text: an article needs a dozen of them, and making them costs as much
 * as reading it.
 */
export class TokenColumns {
  count = 0;
  start: Uint32Array = new Uint32Array(FIRST_TOKENS);
  end: Uint32Array = new Uint32Array(FIRST_TOKENS);
  kind: Uint8Array = new Uint8Array(FIRST_TOKENS);
  flags: Uint8Array = new Uint8Array(FIRST_TOKENS);
  hash: Uint32Array = new Uint32Array(FIRST_TOKENS);
  foldedFrom: Uint32Array = new Uint32Array(FIRST_TOKENS + 1);
  sentence: Uint32Array = new Uint32Array(FIRST_TOKENS);
  folded: Uint8Array = new Uint8Array(FIRST_TOKENS);
  foldedLength = 0;
  readonly words: (string | undefined)[] = [];

  /** Ready for a text of this many UTF-16 units. */
  clear(units: number): void {
    this.words.fill(undefined, 0, this.count);
    this.count = 0;
    this.foldedLength = 0;
    if (this.folded.length < units + FOLDED_SLACK) this.folded = new Uint8Array(units + FOLDED_SLACK);
    if (this.start.length <= units >> 2) this.#hold((units >> 2) + FOLDED_SLACK);
  }

  /** Room for one more token. */
  reserve(): void {
    if (this.count + 1 >= this.start.length) this.#hold(this.start.length * 2);
  }

  /** Room for `bytes` more folded bytes. */
  reserveFolded(bytes: number): void {
    if (this.foldedLength + bytes > this.folded.length) this.folded = grownBytes(this.folded, 2 * this.folded.length + bytes);
  }

  /** Nothing of an earlier text stands behind the last token, where a look ahead may reach. */
  close(): void {
    const { count } = this;
    this.foldedFrom[count] = this.foldedLength;
    for (const column of [this.start, this.end, this.kind, this.flags, this.hash, this.sentence]) column.fill(0, count, count + LOOK_AHEAD);
    this.foldedFrom.fill(0, count + 1, count + LOOK_AHEAD);
  }

  #hold(capacity: number): void {
    this.start = grown(this.start, capacity);
    this.end = grown(this.end, capacity);
    this.hash = grown(this.hash, capacity);
    this.sentence = grown(this.sentence, capacity);
    this.foldedFrom = grown(this.foldedFrom, capacity + 1);
    this.kind = grownBytes(this.kind, capacity);
    this.flags = grownBytes(this.flags, capacity);
  }
}

/** Room for the tokens of a short article. */
const FIRST_TOKENS = 1 << 11;
/** Tokens behind the last that a recogniser may look at. */
const LOOK_AHEAD = 32;
/** Folding spells some letters out (`ß`): that many bytes more than the text has letters are held ready. */
export const FOLDED_SLACK = 64;

function grown(from: Uint32Array, capacity: number): Uint32Array {
  const to = new Uint32Array(capacity);
  to.set(from);
  return to;
}

function grownBytes(from: Uint8Array, capacity: number): Uint8Array {
  const to = new Uint8Array(capacity);
  to.set(from);
  return to;
}
