/** A short list of strings that are stored as codes; '' is always code 0. */
export class Codes {
  readonly #codes = new Map<string, number>([['', 0]]);

  /** @param texts in any order; codes follow their UTF-16 units, so that the same facts give the same codes. */
  constructor(texts: Iterable<string>) {
    for (const text of [...new Set(texts)].sort()) if (text !== '') this.#codes.set(text, this.#codes.size);
  }

  of(text: string): number {
    const code = this.#codes.get(text);
    if (code === undefined) throw new Error(`"${text}" has no code: it was not in the list that the codes were made from.`);
    return code;
  }

  list(): string[] {
    return [...this.#codes.keys()];
  }
}
