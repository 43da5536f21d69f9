import type { Ints } from './arrow.ts';

/** Start of each group, from the groups' sizes: group `i` is `[starts[i], starts[i + 1])`. */
export function startsOf(sizes: Ints): Uint32Array {
  const starts = new Uint32Array(sizes.length + 1);
  for (let i = 0; i < sizes.length; i++) starts[i + 1] = starts[i]! + sizes[i]!;
  return starts;
}

/** Rows grouped by key, each group in ascending order. */
export interface Groups {
  readonly starts: Uint32Array;
  readonly rows: Uint32Array;
}

/** Groups rows by an integer key below `size` (a counting sort). */
export function groupRows(keys: Ints, size: number): Groups {
  const starts = new Uint32Array(size + 1);
  for (let i = 0; i < keys.length; i++) starts[keys[i]! + 1]!++;
  for (let i = 0; i < size; i++) starts[i + 1]! += starts[i]!;
  const next = starts.slice();
  const rows = new Uint32Array(keys.length);
  for (let i = 0; i < keys.length; i++) rows[next[keys[i]!]!++] = i;
  return { starts, rows };
}

/** First index in `[from, to)` for which `isAfter` holds, or `to`; `isAfter` must be false, then true. */
export function bisect(from: number, to: number, isAfter: (index: number) => boolean): number {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isAfter(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
