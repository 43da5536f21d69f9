import { type Annotation, LOOKS } from './annotate.ts';
import type { Box } from './place-card.ts';
import type { Extent } from './projection.ts';

/** In pixels of the top window. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface HitTester {
  add(annotations: readonly Annotation[]): void;
  remove(annotations: readonly Annotation[]): void;
  /** Which annotation lies under the point, or `null`. Of nested ones the shortest wins, then the stronger look. */
  hit(document: Document, point: Point, roots: readonly ShadowRoot[]): Annotation | null;
}

/** By caret position and our own extents: `highlightsFromPoint` costs 0.66 ms a call in Firefox 153 and is not in every browser. */
export function createHitTester(): HitTester {
  const byNode = new Map<Node, { readonly extent: Extent; readonly annotation: Annotation }[]>();
  return {
    add(annotations) {
      for (const annotation of annotations) {
        for (const extent of annotation.extents) {
          const entries = byNode.get(extent.node);
          if (entries) entries.push({ extent, annotation });
          else byNode.set(extent.node, [{ extent, annotation }]);
        }
      }
    },
    remove(annotations) {
      for (const annotation of annotations) {
        for (const { node } of annotation.extents) {
          const left = byNode.get(node)?.filter((entry) => entry.annotation !== annotation);
          if (left?.length) byNode.set(node, left);
          else byNode.delete(node);
        }
      }
    },
    hit(document, point, roots) {
      if (byNode.size === 0) return null;
      const at = inFrame(document, point);
      const caret = document.caretPositionFromPoint(at.x, at.y, roots.length ? { shadowRoots: [...roots] } : undefined);
      const entries = caret && byNode.get(caret.offsetNode);
      if (!entries) return null;
      let best: Annotation | null = null;
      for (const { extent, annotation } of entries) {
        const holds = extent.from <= caret.offset && caret.offset <= extent.to;
        // The caret snaps to the nearest text, however far away the pointer is.
        if (!holds || !rectsOf([extent]).some((rect) => covers(rect, point))) continue;
        if (!best || isCloser(annotation, best)) best = annotation;
      }
      return best;
    },
  };
}

const lengthOf = ({ finding }: Annotation): number => finding.end - finding.start;

const isCloser = (a: Annotation, b: Annotation): boolean =>
  lengthOf(a) === lengthOf(b) ? LOOKS.indexOf(a.look) > LOOKS.indexOf(b.look) : lengthOf(a) < lengthOf(b);

const covers = ({ left, top, width, height }: Box, { x, y }: Point): boolean =>
  x >= left && x <= left + width && y >= top && y <= top + height;

/** One box for each line that the extents touch, in pixels of the top window. `[]` when a node left the page or shrank. */
export function rectsOf(extents: readonly Extent[]): readonly Box[] {
  return extents.flatMap(({ node, from, to }) => {
    if (!node.isConnected || to > node.length) return [];
    const range = node.ownerDocument.createRange();
    range.setStart(node, from);
    range.setEnd(node, to);
    const frame = offsetOf(node.ownerDocument);
    const boxes: Box[] = [];
    for (const { left, top, width, height } of range.getClientRects()) {
      if (width > 0) boxes.push({ left: left + frame.x, top: top + frame.y, width, height });
    }
    return boxes;
  });
}

/** Where a document's own corner stands in the top window: that of its frame's content. */
export function offsetOf(document: Document | null): Point {
  let [x, y] = [0, 0];
  for (let frame = frameOf(document); frame; frame = frameOf(frame.ownerDocument)) {
    const { left, top } = frame.getBoundingClientRect();
    const { paddingLeft, paddingTop } = getComputedStyle(frame);
    x += left + frame.clientLeft + Number.parseFloat(paddingLeft);
    y += top + frame.clientTop + Number.parseFloat(paddingTop);
  }
  return { x, y };
}

const frameOf = (document: Document | null): Element | null => document?.defaultView?.frameElement ?? null;

function inFrame(document: Document, { x, y }: Point): Point {
  const frame = offsetOf(document);
  return { x: x - frame.x, y: y - frame.y };
}
