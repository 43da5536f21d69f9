import type { Block } from '../core/article.ts';
import type { Piece, Projection } from './projection.ts';

const TAB = 9;
const NEWLINE = 10;
const RETURN = 13;
const SPACE = 32;

/** What CSS collapses; a no-break space is text. */
const collapses = (unit: number): boolean => unit === SPACE || (unit >= TAB && unit <= RETURN);

/** Soft hyphen, zero-width space, word joiner, byte order mark: a name that holds one is still that name. */
const isInvisible = (unit: number): boolean => unit === 0xad || unit === 0x200b || unit === 0x2060 || unit === 0xfeff;

/** Grows one linear text from text nodes, block by block, and remembers where each unit came from. */
export class TextBuilder {
  readonly #parts: string[] = [];
  readonly #blocks: Block[] = [];
  readonly #pieces: Piece[] = [];
  #length = 0;
  #blockStart = 0;
  /** White space at the start of a block and after white space is not shown, so it is not read. */
  #afterSpace = true;
  #cut = false;

  constructor(readonly limit: number) {}

  get full(): boolean {
    return this.#length >= this.limit;
  }

  /** Adds a text node; where `keepLines`, a newline ends the block as it does on the page. */
  add(node: Text, { kind, keepLines }: { kind: Block['kind']; keepLines: boolean }): void {
    const { data } = node;
    for (let i = 0; i < data.length && !this.full; ) {
      const unit = data.charCodeAt(i);
      if (keepLines && unit === NEWLINE) {
        this.endBlock(kind);
        i++;
      } else if (isInvisible(unit)) i++;
      else if (collapses(unit)) {
        if (!this.#afterSpace) this.#take(node, { from: i, to: i + 1, as: ' ' });
        this.#afterSpace = true;
        i++;
      } else {
        const end = endOfWord(data, i);
        this.#take(node, { from: i, to: end, as: data.slice(i, end) });
        this.#afterSpace = false;
        i = end;
      }
    }
    if (this.full) this.#cut = true;
  }

  /** Parts the cells of a table row. Belongs to no node. */
  addCellGap(): void {
    if (this.#length === this.#blockStart) return;
    this.#append('\t');
    this.#afterSpace = true;
  }

  endBlock(kind: Block['kind']): void {
    if (this.#length === this.#blockStart) return;
    const end = this.#length - (this.#afterSpace ? 1 : 0);
    if (end > this.#blockStart) this.#blocks.push({ kind, start: this.#blockStart, end });
    this.#append('\n');
    this.#blockStart = this.#length;
    this.#afterSpace = true;
  }

  finish(): Projection {
    return { text: this.#parts.join(''), blocks: this.#blocks, pieces: this.#pieces, cut: this.#cut };
  }

  #take(node: Text, { from, to, as }: { from: number; to: number; as: string }): void {
    const last = this.#pieces.at(-1);
    if (last?.node === node && last.to === from && last.at + last.to - last.from === this.#length) {
      this.#pieces[this.#pieces.length - 1] = { ...last, to };
    } else this.#pieces.push({ node, data: node.data, from, to, at: this.#length });
    this.#append(as);
  }

  #append(text: string): void {
    this.#parts.push(text);
    this.#length += text.length;
  }
}

function endOfWord(data: string, start: number): number {
  let end = start + 1;
  while (end < data.length) {
    const unit = data.charCodeAt(end);
    if (collapses(unit) || isInvisible(unit)) break;
    end++;
  }
  return end;
}
