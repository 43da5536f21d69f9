/** Objects that are kept before all are forgotten: an article asks for some hundred, again and again. */
const MOST_KEPT = 8_192;

/** Objects made from rows, kept by row number. Forgets all at once when it is full, so that memory stays bounded. */
export class Kept<T> {
  readonly #made = new Map<number, T>();
  readonly #make: (row: number) => T;
  readonly #most: number;

  constructor(make: (row: number) => T, most = MOST_KEPT) {
    this.#make = make;
    this.#most = most;
  }

  get(row: number): T {
    const known = this.#made.get(row);
    if (known !== undefined) return known;
    if (this.#made.size >= this.#most) this.#made.clear();
    const made = this.#make(row);
    this.#made.set(row, made);
    return made;
  }
}
