/** Objects that are kept before all are forgotten: an article asks for some hundred, again and again. */
const MOST_KEPT = 8_192;

/** Objects made from rows, kept by row number. Forgets all at once when it is full, so that memory stays bounded. */
export class Kept<T> {
  readonly #made = new Map<number, T>();

  get(row: number, make: () => T): T {
    const known = this.#made.get(row);
    if (known !== undefined) return known;
    if (this.#made.size >= MOST_KEPT) this.#made.clear();
    const made = make();
    this.#made.set(row, made);
    return made;
  }
}
