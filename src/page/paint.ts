import type { Look } from '../ui/card.tsx';
import { type Adopted, adoptSheet } from './adopt-sheet.ts';
import { type Annotation, LOOKS } from './annotate.ts';
import { type Ground, highlightCss, inheritsHighlights, underlines } from './palette.ts';
import type { Extent } from './projection.ts';

/** Names in the page's one registry of highlights: the page sees them, so they differ from load to load. */
export type HighlightNames = Readonly<Record<Look | 'current', string>>;

export function randomNames(random: () => string): HighlightNames {
  const name = (): string => `x${random()}`;
  return { athlete: name(), verified: name(), correction: name(), current: name() };
}

export interface Painter {
  add(annotations: readonly Annotation[]): void;
  remove(annotations: readonly Annotation[]): void;
  /** Marks the annotation whose card is open, or none. */
  mark(annotation: Annotation | null): void;
  /** Paints for light or dark letters from now on. */
  setGround(ground: Ground): void;
  /** Paints again what the page has taken out of its registry, which is everybody's. */
  repair(): void;
  /** Leaves the page as it was. */
  clear(): void;
}

/** The page itself or a frame: each has a registry of its own. */
interface Canvas {
  readonly registry: HighlightRegistry;
  readonly highlights: Readonly<Record<Look | 'current', Highlight>>;
}

/**
 * Paints annotations, one range for each extent. Without `CSS.highlights` nothing is painted and the popup still lists everything.
 *
 * Both browsers paint `StaticRange`s, which cost less than live ranges: the page may change without the browser moving ours.
 */
export function createPainter(names: HighlightNames): Painter {
  const canvases = new Map<Document, Canvas>();
  const sheets = new Map<Document | ShadowRoot, { readonly tags: Set<string>; readonly sheet: Adopted }>();
  const ranges = new Map<Annotation, readonly { readonly canvas: Canvas; readonly range: StaticRange }[]>();
  let marked: { readonly canvas: Canvas; readonly range: StaticRange }[] = [];
  let ground: Ground = 'light';

  const cssFor = (tags: Set<string>): string => highlightCss(names, { ground, canUnderline: underlines(), tags });
  /** Every root in which text is painted gets a sheet that knows the elements it stands in: once for all of them, because each change has a price. */
  const dress = (annotations: readonly Annotation[]): void => {
    const wanted = new Map<Document | ShadowRoot, Set<string>>();
    for (const { extents } of annotations) {
      for (const { node } of extents) {
        const tag = node.parentElement?.localName ?? '*';
        const root = inheritsHighlights() ? node.ownerDocument : (node.getRootNode() as Document | ShadowRoot); // the node is in the page
        if (sheets.get(root)?.tags.has(tag)) continue;
        const tags = wanted.get(root);
        if (tags) tags.add(tag);
        else wanted.set(root, new Set([tag]));
      }
    }
    for (const [root, tags] of wanted) {
      const known = sheets.get(root);
      if (known) {
        for (const tag of tags) known.tags.add(tag);
        known.sheet.replace(cssFor(known.tags));
      } else sheets.set(root, { tags, sheet: adoptSheet(root, cssFor(tags)) });
    }
  };
  const hangIn = ({ registry, highlights }: Canvas): void => {
    for (const kind of KINDS) {
      if (!isWanted(kind)) registry.delete(names[kind]);
      else if (!registry.has(names[kind])) registry.set(names[kind], highlights[kind]);
    }
  };
  const canvasOf = (node: Node): Canvas | null => {
    const document = node.ownerDocument;
    const known = document && canvases.get(document);
    if (known || !document) return known ?? null;
    const view = document.defaultView as (Window & typeof globalThis) | null;
    if (!view || !('highlights' in view.CSS)) return null;
    const canvas = { registry: view.CSS.highlights, highlights: makeHighlights() };
    canvases.set(document, canvas);
    hangIn(canvas);
    return canvas;
  };
  const rangesOf = (extents: readonly Extent[]): { canvas: Canvas; range: StaticRange }[] =>
    extents.flatMap(({ node, from, to }) => {
      const canvas = canvasOf(node);
      if (!canvas) return [];
      return [{ canvas, range: new StaticRange({ startContainer: node, startOffset: from, endContainer: node, endOffset: to }) }];
    });

  return {
    add(annotations) {
      if ('highlights' in CSS) dress(annotations);
      for (const annotation of annotations) {
        const of = rangesOf(annotation.extents);
        ranges.set(annotation, of);
        for (const { canvas, range } of of) canvas.highlights[annotation.look].add(range);
      }
    },
    remove(annotations) {
      for (const annotation of annotations) {
        for (const { canvas, range } of ranges.get(annotation) ?? []) canvas.highlights[annotation.look].delete(range);
        ranges.delete(annotation);
      }
      if (ranges.size === 0) this.clear();
    },
    mark(annotation) {
      for (const { canvas, range } of marked) canvas.highlights.current.delete(range);
      if (annotation && 'highlights' in CSS) dress([annotation]);
      marked = annotation ? rangesOf(annotation.extents) : [];
      for (const { canvas, range } of marked) canvas.highlights.current.add(range);
    },
    setGround(next) {
      if (next === ground) return;
      ground = next;
      for (const { tags, sheet } of sheets.values()) sheet.replace(cssFor(tags));
    },
    repair() {
      for (const canvas of canvases.values()) hangIn(canvas);
    },
    clear() {
      for (const { registry } of canvases.values()) for (const look of KINDS) registry.delete(names[look]);
      for (const { sheet } of sheets.values()) sheet.abandon();
      canvases.clear();
      sheets.clear();
      ranges.clear();
      marked = [];
    },
  };
}

const KINDS = [...LOOKS, 'current'] as const;

/**
 * With forced colours Chromium 156 paints every highlight as if it were selected, whatever its rules say: names and verified marks would cover the
 * page. They keep their cards, and corrections their paint.
 */
const isWanted = (kind: (typeof KINDS)[number]): boolean =>
  kind === 'correction' || kind === 'current' || !matchMedia('(forced-colors: active)').matches;

/** Weakest first, and what is open over all. */
function makeHighlights(): Record<Look | 'current', Highlight> {
  const [athlete, verified, correction, current] = KINDS.map((_, priority) => {
    const highlight = new Highlight();
    highlight.priority = priority;
    return highlight;
  });
  return { athlete: athlete!, verified: verified!, correction: correction!, current: current! };
}
