/**
 * Edit distance between two folded words: insertions, deletions, substitutions and swaps of neighbours
 * (optimal string alignment), given up as soon as it must exceed `most`.
 *
 * @returns the distance, or `most + 1` when it is larger
 */
export function editDistance(a: string, b: string, most: number): number {
  if (a === b) return 0;
  if (Math.abs(a.length - b.length) > most || b.length > LONGEST) return most + 1;
  for (let k = 0; k < b.length; k++) other[k] = b.charCodeAt(k);
  return editsToBytes(a, { bytes: other, from: 0, to: b.length }, most);
}

/** Longest word that is measured; longer ones count as too far apart. */
const LONGEST = 62;
const other = new Uint16Array(LONGEST + 2);
/** Three rows of the table, used in turn, so that measuring allocates nothing. */
const rows = [new Uint8Array(LONGEST + 2), new Uint8Array(LONGEST + 2), new Uint8Array(LONGEST + 2)] as const;

export interface Letters {
  readonly bytes: Uint8Array | Uint16Array;
  readonly from: number;
  readonly to: number;
}

/** `editDistance` to a word that lies as char codes in a column. */
export function editsToBytes(a: string, { bytes, from, to }: Letters, most: number): number {
  const width = to - from;
  const height = a.length;
  if (Math.abs(height - width) > most || width > LONGEST || height > LONGEST) return most + 1;
  let [before, last, row] = rows as readonly [Uint8Array, Uint8Array, Uint8Array];
  for (let k = 0; k <= width; k++) last[k] = k;
  for (let i = 1; i <= height; i++) {
    const c = a.charCodeAt(i - 1);
    const previous = i > 1 ? a.charCodeAt(i - 2) : -1;
    row[0] = i;
    let least = i;
    for (let k = 1; k <= width; k++) {
      const d = bytes[from + k - 1]!;
      let cost = last[k - 1]! + (c === d ? 0 : 1);
      if (last[k]! + 1 < cost) cost = last[k]! + 1;
      if (row[k - 1]! + 1 < cost) cost = row[k - 1]! + 1;
      if (k > 1 && c === bytes[from + k - 2] && previous === d && before[k - 2]! + 1 < cost) cost = before[k - 2]! + 1;
      row[k] = cost;
      if (cost < least) least = cost;
    }
    if (least > most) return most + 1;
    const spare = before;
    before = last;
    last = row;
    row = spare;
  }
  return Math.min(last[width]!, most + 1);
}

/** How many edits a name of this length may carry and still be taken for a slip: short names are each other's neighbours. */
export const allowedEdits = (length: number): number => (length <= 3 ? 0 : length <= 5 ? 1 : 2);

/** The 26-bit set of letters in a folded word. */
export function lettersOf(folded: string): number {
  let bits = 0;
  for (let i = 0; i < folded.length; i++) {
    const c = folded.charCodeAt(i) - 97;
    if (c >= 0 && c < 26) bits |= 1 << c;
  }
  return bits;
}

/** How many bits differ. */
export function bitsApart(a: number, b: number): number {
  let v = a ^ b;
  v -= (v >>> 1) & 0x55555555;
  v = (v & 0x33333333) + ((v >>> 2) & 0x33333333);
  return Math.imul((v + (v >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
