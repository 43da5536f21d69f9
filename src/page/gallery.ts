/** What of the readings shows on the page: the annotations of each chunk, painted and open to the pointer. */
import type { Settings } from '../settings/settings.ts';
import { type Annotation, annotate, type Instead } from './annotate.ts';
import { createHitTester, type Point } from './hit.ts';
import { createPainter, type HighlightNames } from './paint.ts';
import { groundOf } from './palette.ts';
import type { Chunk } from './reading.ts';

export interface Hung {
  readonly annotation: Annotation;
  readonly chunk: Chunk;
}

/** What the reader wants to see. A new object whenever any of it is another. */
export interface Wishes {
  readonly settings: Settings;
  readonly instead: Instead;
}

export interface Gallery {
  /** Shows the chunk as it is wished. A chunk that is shown so already costs nothing. */
  hang(chunk: Chunk, wishes: Wishes): void;
  /** Takes away every chunk but these. */
  keep(chunks: readonly Chunk[]): void;
  find(id: number): Hung | null;
  hit(document: Document, point: Point, roots: readonly ShadowRoot[]): Annotation | null;
  mark(annotation: Annotation | null): void;
  /** In the order of the chunks, each in reading order. */
  all(): readonly Annotation[];
  /** The page may have changed its colours, or cleared its highlights. */
  refresh(): void;
  clear(): void;
}

export function createGallery(names: HighlightNames): Gallery {
  const painter = createPainter(names);
  const tester = createHitTester();
  const byId = new Map<number, Hung>();
  const shown = new Map<Chunk, { readonly wishes: Wishes; readonly annotations: readonly Annotation[] }>();

  const take = (chunk: Chunk): void => {
    const annotations = shown.get(chunk)?.annotations ?? [];
    shown.delete(chunk);
    painter.remove(annotations);
    tester.remove(annotations);
    for (const each of annotations) if (byId.get(each.id)?.annotation === each) byId.delete(each.id);
  };
  const refreshGround = (): void => {
    const node = byId.values().next().value?.annotation.extents[0]?.node;
    if (node?.parentElement) painter.setGround(groundOf(getComputedStyle(node.parentElement).color));
  };

  return {
    hang(chunk, wishes) {
      if (shown.get(chunk)?.wishes === wishes) return;
      take(chunk);
      const annotations = chunk.checked ? annotate(chunk.projection, chunk.checked.findings, wishes.settings, wishes.instead) : [];
      const wasBare = byId.size === 0;
      shown.set(chunk, { wishes, annotations });
      for (const annotation of annotations) byId.set(annotation.id, { annotation, chunk });
      if (wasBare) refreshGround();
      painter.add(annotations);
      tester.add(annotations);
    },
    keep(chunks) {
      const kept = new Set(chunks);
      for (const chunk of [...shown.keys()]) if (!kept.has(chunk)) take(chunk);
      for (const chunk of chunks) {
        // In the order of the page, whatever came first.
        const hung = shown.get(chunk);
        if (hung) shown.delete(chunk) && shown.set(chunk, hung);
      }
    },
    find: (id) => byId.get(id) ?? null,
    hit: tester.hit,
    mark: painter.mark,
    all: () => [...shown.values()].flatMap(({ annotations }) => annotations),
    refresh() {
      refreshGround();
      painter.repair();
    },
    clear() {
      for (const chunk of [...shown.keys()]) take(chunk);
      painter.clear();
    },
  };
}
