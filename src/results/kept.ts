/** Places for objects that are kept: an article asks for some hundred, again and again. A power of two. */
const MOST_KEPT = 8_192;
/** In a place that is empty; below every row, and -1 for nobody. */
const NONE = -2;

/**
 * Objects made from rows, kept by row number. Each row has one place, which it shares with the rows a multiple of the size away; the last one
 * asked for stays. So memory is bounded, and a look costs two reads and no hashing.
 */
export class Kept<T> {
  readonly #make: (row: number) => T;
  readonly #most: number;
  /** Row in each place. Made at the first question: most events of a database are never opened. */
  #rows: Int32Array | null = null;
  #made: T[] = [];

  constructor(make: (row: number) => T, most = MOST_KEPT) {
    this.#make = make;
    this.#most = most;
  }

  get(row: number): T {
    this.#rows ??= new Int32Array(this.#most).fill(NONE);
    const place = row & (this.#most - 1);
    if (this.#rows[place] === row) return this.#made[place]!;
    const made = this.#make(row);
    this.#rows[place] = row;
    this.#made[place] = made;
    return made;
  }
}
