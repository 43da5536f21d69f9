/** Gives each distinct row of cells a short id: a number in base 36, counted in a fixed order. */
import { byText, type CellOrder } from '../table.ts';

export class Numbering {
  private readonly ids = new Map<string, string>();

  /** @param order columns by which the rows are sorted before they are counted */
  static of(all: readonly (readonly string[])[], order: readonly (readonly [column: number, order: CellOrder])[]): Numbering {
    const keys = [...new Set(all.map((cells) => cells.join('\t')))].map((key) => ({ key, cells: key.split('\t') }));
    keys.sort((a, b) => {
      for (const [column, compare] of order) {
        const by = compare(a.cells[column] ?? '', b.cells[column] ?? '');
        if (by !== 0) return by;
      }
      return byText(a.key, b.key);
    });
    return new Numbering(keys.map(({ key }) => key));
  }

  /** The most frequent gets the shortest id. */
  static byFrequency(all: readonly (readonly string[])[]): Numbering {
    const counts = new Map<string, number>();
    for (const cells of all) counts.set(cells.join('\t'), (counts.get(cells.join('\t')) ?? 0) + 1);
    const keys = [...counts].sort(([a, m], [b, n]) => n - m || byText(a, b));
    return new Numbering(keys.map(([key]) => key));
  }

  private constructor(keys: readonly string[]) {
    keys.forEach((key, index) => {
      this.ids.set(key, index.toString(36));
    });
  }

  id(cells: readonly string[]): string {
    const id = this.ids.get(cells.join('\t'));
    if (id === undefined) throw new Error(`No id was given to ${cells.join(', ')}.`);
    return id;
  }

  /** '' for cells that were not numbered. */
  idOrEmpty(cells: readonly string[]): string {
    return this.ids.get(cells.join('\t')) ?? '';
  }

  /** Rows of the table: the id, then the cells. */
  rows(): string[][] {
    return [...this.ids].map(([key, id]) => [id, ...key.split('\t')]);
  }
}
