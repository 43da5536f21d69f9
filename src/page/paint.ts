import type { Look } from '../ui/card.tsx';
import { adoptSheet } from './adopt-sheet.ts';
import { type Annotation, LOOKS } from './annotate.ts';
import { canUnderline, type Ground, highlightCss } from './palette.ts';

/** Names in the page's one registry of highlights: the page sees them, so they differ from load to load. */
export type HighlightNames = Readonly<Record<Look | 'current', string>>;

export function randomNames(random: () => string): HighlightNames {
  const name = (): string => `x${random()}`;
  return { athlete: name(), verified: name(), correction: name(), current: name() };
}

/**
 * Paints the annotations and answers the undo, which leaves the page as it was. Without `CSS.highlights` nothing is painted and the
 * popup still lists everything.
 *
 * Both browsers paint `StaticRange`s, which cost less than live ranges: the page may change without the browser moving ours.
 */
export function paint(annotations: readonly Annotation[], { names, ground }: { names: HighlightNames; ground: Ground }): () => void {
  if (!('highlights' in CSS)) return () => {};
  const abandonSheet = adoptSheet(document, highlightCss(names, { ground, canUnderline: canUnderline(navigator.userAgent) }));
  for (const look of LOOKS) {
    const highlight = new Highlight();
    highlight.priority = LOOKS.indexOf(look);
    for (const each of annotations) if (each.look === look) for (const range of rangesOf(each)) highlight.add(range);
    CSS.highlights.set(names[look], highlight);
  }
  return () => {
    for (const look of LOOKS) CSS.highlights.delete(names[look]);
    CSS.highlights.delete(names.current);
    abandonSheet();
  };
}

/** Marks the annotation whose card is open, or none. */
export function paintCurrent(annotation: Annotation | null, names: HighlightNames): void {
  if (!('highlights' in CSS)) return;
  if (!annotation) return void CSS.highlights.delete(names.current);
  const highlight = new Highlight();
  highlight.priority = LOOKS.length;
  for (const range of rangesOf(annotation)) highlight.add(range);
  CSS.highlights.set(names.current, highlight);
}

const rangesOf = (annotation: Annotation): StaticRange[] =>
  annotation.extents.map(
    ({ node, from, to }) => new StaticRange({ startContainer: node, startOffset: from, endContainer: node, endOffset: to }),
  );
