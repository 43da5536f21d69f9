import type { Block, Span } from '../core/article.ts';

/** A stretch of one text node that stands in its fragment unit by unit: `text[at + n]` is `data[from + n]`, white space aside. */
export interface Piece {
  readonly node: Text;
  /** The node's text when it was read: a node that says something else by now maps to nothing. */
  readonly data: string;
  readonly from: number;
  readonly to: number;
  /** Offset of `from` in the fragment's text. */
  readonly at: number;
}

/** What was read without another block in between. Never changed once made, so that an unchanged part of a page is read once. */
export interface Fragment {
  /** Each block ends with `\n`. */
  readonly text: string;
  /** In order, disjoint; offsets of the fragment's text. */
  readonly blocks: readonly Block[];
  /** In order of `at`, disjoint. */
  readonly pieces: readonly Piece[];
}

/** A fragment and where it stands in the whole text. */
export interface Segment {
  readonly at: number;
  readonly fragment: Fragment;
}

/** The page as one linear text, and the way back. */
export interface Projection {
  readonly text: string;
  /** In order, without empty ones. */
  readonly segments: readonly Segment[];
  /** The page had more text than we read. */
  readonly cut: boolean;
}

/** Part of one text node, half-open. */
export interface Extent {
  readonly node: Text;
  readonly from: number;
  readonly to: number;
}

export function project(fragments: readonly Fragment[], cut: boolean): Projection {
  let at = 0;
  const segments = fragments.map((fragment) => {
    const segment = { at, fragment };
    at += fragment.text.length;
    return segment;
  });
  return { text: fragments.map(({ text }) => text).join(''), segments, cut };
}

/** The blocks of the whole text, in order, disjoint. */
export function blocksIn({ segments }: Projection): Block[] {
  const blocks: Block[] = [];
  for (const { at, fragment } of segments) {
    for (const { kind, start, end } of fragment.blocks) blocks.push({ kind, start: at + start, end: at + end });
  }
  return blocks;
}

/** Is it the same text in the same nodes? Then nothing that was derived from the other is out of date. */
export const isSamePlace = (a: Projection, b: Projection): boolean =>
  a.segments.length === b.segments.length && a.segments.every(({ fragment }, n) => fragment === b.segments[n]?.fragment);

/**
 * Where a span stands on the page: one extent for each text node that it touches, in order.
 *
 * Fails closed: `[]` when one of the nodes has left the page or changed since it was read, because paint on the wrong words is
 * worse than none.
 */
export function extentsOf({ segments }: Projection, span: Span): readonly Extent[] {
  const extents: { node: Text; from: number; to: number }[] = [];
  const first = lastBefore(segments.length, (n) => segments[n]!.at <= span.start);
  for (let s = Math.max(0, first); s < segments.length; s++) {
    const { at, fragment } = segments[s]!;
    if (at >= span.end) break;
    const { pieces } = fragment;
    const from = lastBefore(pieces.length, (n) => pieces[n]!.at + at <= span.start);
    for (let n = Math.max(0, from); n < pieces.length; n++) {
      const piece = pieces[n]!;
      const start = at + piece.at;
      if (start >= span.end) break;
      if (start + piece.to - piece.from <= span.start) continue;
      if (!piece.node.isConnected || piece.node.data !== piece.data) return [];
      const begin = piece.from + Math.max(0, span.start - start);
      const end = Math.min(piece.to, piece.from + span.end - start);
      const last = extents.at(-1);
      // Pieces of one node are parted only by white space that the page does not show, so they are one extent.
      if (last?.node === piece.node) last.to = end;
      else extents.push({ node: piece.node, from: begin, to: end });
    }
  }
  return extents;
}

/** The last index for which `holds`, which holds for all before it, or -1. */
function lastBefore(length: number, holds: (n: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
