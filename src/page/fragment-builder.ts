import type { Block } from '../core/article.ts';
import type { Fragment, Piece } from './projection.ts';

const TAB = 9;
const NEWLINE = 10;
const RETURN = 13;
const SPACE = 32;

/** Soft hyphen, zero-width space, word joiner, byte order mark: a name that holds one is still that name. */
const isInvisible = (unit: number): boolean => unit === 0xad || unit === 0x200b || unit === 0x2060 || unit === 0xfeff;

/** How the text of an element flows. */
export interface Flow {
  readonly kind: Block['kind'];
  readonly inline: boolean;
  /** `white-space: pre` and its like. */
  readonly keepLines: boolean;
}

/** Grows one linear text from text nodes, block by block, and remembers where each unit came from. */
export class FragmentBuilder {
  #text = '';
  readonly #blocks: Block[] = [];
  readonly #pieces: Piece[] = [];
  #blockStart = 0;
  /** White space at the start of a block and after white space is not shown, so it is not read. */
  #afterSpace = true;

  get length(): number {
    return this.#text.length;
  }

  /**
   * Adds a text node, or the part of it that `start` and `end` bound; where `keepLines`, a newline ends the block as it does on the
   * page. What CSS collapses is collapsed; a no-break space is text.
   */
  add(node: Text, { kind, keepLines }: Pick<Flow, 'kind' | 'keepLines'>, start = 0, end = node.data.length): void {
    const { data } = node;
    let from = start; // of the run that is being read
    let hasOtherSpace = false;
    const take = (to: number): void => {
      if (to <= from) return;
      const run = data.slice(from, to);
      this.#pieces.push({ node, data, from, to, at: this.#text.length });
      this.#text += hasOtherSpace ? run.replace(OTHER_SPACE, ' ') : run;
      hasOtherSpace = false;
    };
    for (let i = start; i < end; i++) {
      const unit = data.charCodeAt(i);
      if (unit === SPACE || (unit >= TAB && unit <= RETURN)) {
        if (keepLines && unit === NEWLINE) {
          take(i);
          this.endBlock(kind);
          from = i + 1;
        } else if (this.#afterSpace) {
          take(i);
          from = i + 1;
        } else if (unit !== SPACE) hasOtherSpace = true;
        this.#afterSpace = true;
      } else if (unit >= 0xad && isInvisible(unit)) {
        take(i);
        from = i + 1;
      } else this.#afterSpace = false;
    }
    take(end);
  }

  /** Parts the cells of a table row. Belongs to no node. */
  addCellGap(): void {
    if (this.#text.length === this.#blockStart) return;
    this.#text += '\t';
    this.#afterSpace = true;
  }

  endBlock(kind: Block['kind']): void {
    const { length } = this.#text;
    if (length === this.#blockStart) return;
    let end = length;
    while (end > this.#blockStart && isSpace(this.#text.charCodeAt(end - 1))) end--;
    if (end > this.#blockStart) this.#blocks.push({ kind, start: this.#blockStart, end });
    this.#text += '\n';
    this.#blockStart = this.#text.length;
    this.#afterSpace = true;
  }

  finish(): Fragment {
    return { text: this.#text, blocks: this.#blocks, pieces: this.#pieces };
  }
}

const OTHER_SPACE = /[\t\n\v\f\r]/g;
const isSpace = (unit: number): boolean => unit === SPACE || unit === TAB;
