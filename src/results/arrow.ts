import { type Table, tableFromIPC } from '@uwdata/flechette';

/** A column of integers as it lies in the file. */
export type Ints = Uint8Array | Int8Array | Uint16Array | Int16Array | Uint32Array | Int32Array;

const NO_INTS = new Uint8Array(0);
const NO_OFFSETS = new Int32Array(1);
const decoder = new TextDecoder();
/** Bytes up to which a text is put together letter by letter. */
const LONGEST_BY_HAND = 40;

/** A column of UTF-8 texts that are decoded one by one, when asked for. */
export class Texts {
  constructor(
    readonly bytes: Uint8Array,
    readonly offsets: Int32Array,
    readonly length: number,
  ) {}

  at(row: number): string {
    const [from, to] = [this.offsets[row]!, this.offsets[row + 1]!];
    if (to - from > LONGEST_BY_HAND) return decoder.decode(this.bytes.subarray(from, to));
    // Most names are a few ASCII letters, for which a call into the decoder costs more than the letters.
    let text = '';
    for (let i = from; i < to; i++) {
      const byte = this.bytes[i]!;
      if (byte > 127) return decoder.decode(this.bytes.subarray(from, to));
      text += String.fromCharCode(byte);
    }
    return text;
  }
}

/** What to do about a database that cannot be read: said once, in every such error. */
export const REBUILD = 'run: npm run seeds';

/** One Arrow file. Columns are views of its bytes; nothing is decoded here. */
export class ArrowTable {
  readonly rows: number;
  readonly #table: Table;
  readonly #file: string;

  /** Throws an Error of one sentence when the bytes are no Arrow table. */
  constructor(file: string, bytes: Uint8Array) {
    this.#file = file;
    try {
      // Arrow's views need 8-byte alignment, which a slice of a larger buffer may lack.
      this.#table = tableFromIPC(bytes.byteOffset % 8 ? bytes.slice() : bytes);
    } catch (cause) {
      throw new Error(`The results database is damaged: ${file} is no Arrow table, ${REBUILD}`, { cause });
    }
    this.rows = this.#table.numRows;
  }

  ints(name: string): Ints {
    const batch = this.#batch(name);
    if (!batch) return NO_INTS;
    const { values } = batch;
    if (!(ArrayBuffer.isView(values) && 'subarray' in values)) throw this.#wrong(name);
    // Proven by the format: compile writes integers of at most 32 bits; a wrong one shows as a float in the tests of types.
    return (values as Ints).subarray(0, this.rows) as Ints;
  }

  texts(name: string): Texts {
    const batch = this.#batch(name);
    if (!batch) return new Texts(NO_INTS, NO_OFFSETS, 0);
    if (!(batch.offsets instanceof Int32Array) || !(batch.values instanceof Uint8Array)) throw this.#wrong(name);
    return new Texts(batch.values, batch.offsets, this.rows);
  }

  #batch(name: string) {
    const column = this.#table.getChild(name);
    if (!column) throw new Error(`The results database is damaged: ${this.#file} has no column "${name}", ${REBUILD}`);
    if (column.data.length > 1) throw this.#wrong(name);
    return column.data[0];
  }

  #wrong(name: string): Error {
    return new Error(`The results database is damaged: column "${name}" of ${this.#file} has another type, ${REBUILD}`);
  }
}
