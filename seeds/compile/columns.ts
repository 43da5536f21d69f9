import { type Column, columnFromArray, tableFromColumns, tableToIPC, uint8, utf8 } from '@uwdata/flechette';

export type Cells = ArrayLike<number> | readonly string[];

const INTEGER_TYPES = [
  [0, 0xff, Uint8Array],
  [-0x80, 0x7f, Int8Array],
  [0, 0xffff, Uint16Array],
  [-0x8000, 0x7fff, Int16Array],
  [0, 0xffffffff, Uint32Array],
  [-0x80000000, 0x7fffffff, Int32Array],
] as const;

/** The smallest integer array that holds all numbers. */
export function packIntegers(numbers: ArrayLike<number>) {
  let low = 0;
  let high = 0;
  for (let i = 0; i < numbers.length; i++) {
    const n = numbers[i]!;
    if (!Number.isInteger(n)) throw new Error(`Cannot store ${n} in a column of integers: a rule should have refused it.`);
    if (n < low) low = n;
    if (n > high) high = n;
  }
  const fit = INTEGER_TYPES.find(([min, max]) => low >= min && high <= max);
  if (!fit) throw new Error(`Cannot store ${low} to ${high} in 32 bits: a rule should have refused it.`);
  return fit[2].from(numbers);
}

type Integers = ReturnType<typeof packIntegers>;

const isTyped = (cells: Cells): cells is Integers => ArrayBuffer.isView(cells);
const isText = (cells: Cells): cells is readonly string[] => typeof cells[0] === 'string';

function columnOf(cells: Cells): Column<unknown> {
  if (cells.length === 0) return columnFromArray([], uint8());
  if (isText(cells)) return columnFromArray(cells as string[], utf8());
  return columnFromArray(isTyped(cells) ? cells : packIntegers(cells));
}

/** One table as Arrow IPC. Typed arrays keep their type, plain numbers take the smallest that holds them. */
export function writeTable(columns: Readonly<Record<string, Cells>>): Uint8Array {
  const lengths = new Set(Object.values(columns).map((cells) => cells.length));
  if (lengths.size !== 1) throw new Error(`Columns ${Object.keys(columns).join(', ')} differ in length: ${[...lengths].join(', ')}.`);
  const table = tableFromColumns(Object.fromEntries(Object.entries(columns).map(([name, cells]) => [name, columnOf(cells)])));
  const bytes = tableToIPC(table, { format: 'file' });
  if (!bytes) throw new Error('Arrow returned no bytes.');
  return bytes;
}
