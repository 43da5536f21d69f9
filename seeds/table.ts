/**
 * The text tables of `seeds/`: tab-separated, one header line, `\n` line ends, no quoting.
 *
 * A cell holds no tab and no line break, so nothing needs escaping; lists inside a cell are joined by `|`. Empty cells at
 * the end of a row are not written, so that no line ends in white space.
 */

/** Compares two cells of one column. */
export type CellOrder = (a: string, b: string) => number;

export interface Layout {
  readonly columns: readonly string[];
  /** Canonical order of the rows: by the first of these columns, then the next. */
  readonly order: readonly (readonly [column: string, order: CellOrder])[];
}

/** By code unit: the same on every machine, whatever its language. */
export const byText: CellOrder = (a, b) => (a === b ? 0 : a < b ? -1 : 1);

/** Ids such as `z` and `10` (base 36) by value: the shorter one first. */
export const byId: CellOrder = (a, b) => a.length - b.length || byText(a, b);

/** Whole numbers ascending; an empty cell after all of them. */
export const byNumber: CellOrder = (a, b) => {
  if (a === '' || b === '') return a === b ? 0 : a === '' ? 1 : -1;
  return Number(a) - Number(b);
};

/** Where a reader of an error has to look: `seeds/athletes.tsv:12`. */
export function at(file: string, line: number): string {
  return `seeds/${file}:${line}`;
}

/**
 * Calls `take` for each row with its cells in the order of `columns`. Missing cells at the end are ''.
 *
 * The array is filled anew for each row (a million small arrays would cost more than the reading): copy what you keep.
 * Cells are found by `indexOf`: three times faster than splitting each line.
 */
export function readRows(options: {
  readonly file: string;
  readonly text: string;
  readonly columns: readonly string[];
  readonly take: (cells: readonly string[], line: number) => void;
}): void {
  const { file, text, columns, take } = options;
  let end = text.indexOf('\n');
  const header = end < 0 ? text : text.slice(0, end);
  if (header !== columns.join('\t')) {
    throw new Error(`${at(file, 1)}: the header must be "${columns.join(' ')}" (with tabs between), so put it back.`);
  }
  const cells: string[] = new Array(columns.length).fill('');
  let from = end + 1;
  for (let line = 2; end >= 0 && from < text.length; line++) {
    end = text.indexOf('\n', from);
    if (end < 0) throw new Error(`${at(file, line)}: the last line must end in a line break, so run npm run seeds:fix.`);
    readCells({ file, text, cells, from, end, line });
    take(cells, line);
    from = end + 1;
  }
}

function readCells(row: { file: string; text: string; cells: string[]; from: number; end: number; line: number }): void {
  const { text, cells, end } = row;
  let from = row.from;
  for (let i = 0; i < cells.length; i++) {
    if (from > end) {
      cells[i] = '';
      continue;
    }
    let tab = text.indexOf('\t', from);
    if (tab < 0 || tab > end) tab = end;
    cells[i] = text.slice(from, tab);
    from = tab + 1;
  }
  if (from <= end) throw new Error(`${at(row.file, row.line)}: the row has more cells than the header, so take the extra ones out.`);
}

/** The text of a table in canonical order and spacing. */
export function formatTable(layout: Layout, rows: readonly (readonly string[])[]): string {
  const keys = layout.order.map(([name, order]) => [layout.columns.indexOf(name), order] as const);
  const sorted = [...rows].sort((a, b) => {
    for (const [column, order] of keys) {
      const by = order(a[column] ?? '', b[column] ?? '');
      if (by !== 0) return by;
    }
    // Rows alike in all ordered columns still need one order on every machine.
    return byText(a.join('\t'), b.join('\t'));
  });
  const lines = sorted.map((row) => row.join('\t').replace(/\t+$/, ''));
  return `${[layout.columns.join('\t'), ...lines].join('\n')}\n`;
}

/** One space where the sources print several (or a no-break space), none at the ends. */
export function tidyCell(cell: string): string {
  return /^\s|\s$|\s\s|[^\S ]/.test(cell) ? cell.replace(/\s+/g, ' ').trim() : cell;
}

/** The parts of a list cell; none for an empty cell. */
export function splitList(cell: string): readonly string[] {
  return cell === '' ? NONE : cell.split('|');
}

const NONE: readonly string[] = [];
