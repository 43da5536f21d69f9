import type { Block, Span } from '../core/article.ts';

/** A stretch of one text node that stands in the article's text unit by unit: `text[at + n]` is `data[from + n]`. */
export interface Piece {
  readonly node: Text;
  /** The node's text when it was read: a node that says something else by now maps to nothing. */
  readonly data: string;
  readonly from: number;
  readonly to: number;
  /** Offset of `from` in the article's text. */
  readonly at: number;
}

/** The page as one linear text, and the way back. */
export interface Projection {
  readonly text: string;
  /** In order, disjoint. */
  readonly blocks: readonly Block[];
  /** In order of `at`, disjoint. */
  readonly pieces: readonly Piece[];
  /** The page had more text than we read. */
  readonly cut: boolean;
}

/** Part of one text node, half-open. */
export interface Extent {
  readonly node: Text;
  readonly from: number;
  readonly to: number;
}

/**
 * Where a span stands on the page: one extent for each text node that it touches, in order.
 *
 * Fails closed: `[]` when one of the nodes has left the page or changed since it was read, because paint on the wrong words is
 * worse than none.
 */
export function extentsOf({ pieces }: Projection, span: Span): readonly Extent[] {
  const extents: { node: Text; from: number; to: number }[] = [];
  for (let n = firstTouching(pieces, span.start); n < pieces.length; n++) {
    const piece = pieces[n]!;
    if (piece.at >= span.end) break;
    if (!piece.node.isConnected || piece.node.data !== piece.data) return [];
    const from = piece.from + Math.max(0, span.start - piece.at);
    const to = Math.min(piece.to, piece.from + span.end - piece.at);
    const last = extents.at(-1);
    // Pieces of one node are parted only by white space that the page does not show, so they are one extent.
    if (last?.node === piece.node) last.to = to;
    else extents.push({ node: piece.node, from, to });
  }
  return extents;
}

/** Index of the first piece that ends after the offset. */
function firstTouching(pieces: readonly Piece[], offset: number): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const piece = pieces[middle]!;
    if (piece.at + piece.to - piece.from <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
