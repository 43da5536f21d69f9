import { type Annotation, LOOKS } from './annotate.ts';
import type { Extent } from './projection.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * Which annotation lies under the point, or `null`. Of nested ones the shortest wins, then the stronger look.
 *
 * By caret position and our own extents: `highlightsFromPoint` costs 0.66 ms a call in Firefox 153 and is not in every browser.
 */
export function hitTester(annotations: readonly Annotation[]): (point: Point) => Annotation | null {
  const byNode = new Map<Text, { extent: Extent; annotation: Annotation }[]>();
  for (const annotation of annotations) {
    for (const extent of annotation.extents) {
      const entries = byNode.get(extent.node) ?? [];
      entries.push({ extent, annotation });
      byNode.set(extent.node, entries);
    }
  }
  return (point) => {
    const caret = document.caretPositionFromPoint(point.x, point.y);
    const entries = caret && byNode.get(caret.offsetNode as Text);
    if (!entries) return null;
    const hits = entries.filter(
      ({ extent }) =>
        extent.from <= caret.offset &&
        caret.offset <= extent.to &&
        // The caret snaps to the nearest text, however far away the pointer is.
        rectsOf([extent]).some((rect) => covers(rect, point)),
    );
    return hits.map((hit) => hit.annotation).reduce<Annotation | null>((best, each) => (best && !isCloser(each, best) ? best : each), null);
  };
}

const lengthOf = ({ finding }: Annotation): number => finding.end - finding.start;

const isCloser = (a: Annotation, b: Annotation): boolean =>
  lengthOf(a) === lengthOf(b) ? LOOKS.indexOf(a.look) > LOOKS.indexOf(b.look) : lengthOf(a) < lengthOf(b);

const covers = (rect: DOMRect, { x, y }: Point): boolean => x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom;

/** One rectangle for each line box that the extents touch, in viewport coordinates. `[]` when a node left the page or shrank. */
export function rectsOf(extents: readonly Extent[]): readonly DOMRect[] {
  return extents.flatMap(({ node, from, to }) => {
    if (!node.isConnected || to > node.length) return [];
    const range = document.createRange();
    range.setStart(node, from);
    range.setEnd(node, to);
    return [...range.getClientRects()];
  });
}
