import type { Annotation } from './annotate.ts';
import { offsetOf, type Point } from './hit.ts';

export interface PointerHandlers {
  readonly hit: (document: Document, point: Point) => Annotation | null;
  readonly isOnCard: (target: EventTarget | null) => boolean;
  readonly onEnter: (annotation: Annotation, point: Point) => void;
  readonly onLeave: () => void;
  readonly onPress: (annotation: Annotation, point: Point) => void;
  readonly onPressElsewhere: () => void;
  /** Words are being selected: nothing may cover them. */
  readonly onSelect: () => void;
  /** Answers whether there was something to close. */
  readonly onEscape: () => boolean;
  readonly onScroll: () => void;
}

/** A pointer that covers more of the page than this in a millisecond is on its way to somewhere else: 1,000 pixels a second. */
const RUSH_PX_PER_MS = 1;

/**
 * Turns what the reader does into the card's events: one listener each for a whole document, at most one hit test a frame.
 *
 * Synthetic events are ignored, or a page could open and read its way through our cards.
 *
 * @returns what makes it listen in another document as well, that of a frame
 */
export function listenToPointer(handlers: PointerHandlers, signal: AbortSignal): (document: Document) => void {
  let pending: { readonly event: PointerEvent; readonly document: Document; readonly rushes: boolean } | null = null;
  let last: { readonly x: number; readonly y: number; readonly at: number } | null = null;

  const look = (): void => {
    if (!pending) return;
    const { event, document, rushes } = pending;
    if (rushes) {
      // Where it comes to rest there is no further event: the next frame looks.
      pending = { event, document, rushes: false };
      requestAnimationFrame(look);
      handlers.onLeave();
      return;
    }
    pending = null;
    const point = pointIn(document, event);
    const annotation = event.buttons === 0 && !isSelecting(document) ? handlers.hit(document, point) : null;
    if (annotation) handlers.onEnter(annotation, point);
    else handlers.onLeave();
  };
  const rushes = ({ clientX: x, clientY: y, timeStamp: at }: PointerEvent): boolean => {
    const before = last;
    last = { x, y, at };
    return before !== null && at > before.at && Math.hypot(x - before.x, y - before.y) / (at - before.at) > RUSH_PX_PER_MS;
  };

  return (document) => {
    const listen = <K extends keyof DocumentEventMap>(type: K, handle: (event: DocumentEventMap[K]) => void): void => {
      document.addEventListener(type, (event) => event.isTrusted && handle(event), { signal, capture: true, passive: type !== 'keydown' });
    };
    listen('pointermove', (event) => {
      // A touch has no hover: its tap arrives as a click.
      if (event.pointerType === 'touch' || handlers.isOnCard(event.target)) return;
      if (!pending) requestAnimationFrame(look);
      pending = { event, document, rushes: rushes(event) };
    });
    listen('click', (event) => {
      if (handlers.isOnCard(event.target)) return;
      const point = pointIn(document, event);
      const isOurs = event.button === 0 && !isSelecting(document) && !isControl(event.composedPath()[0] ?? null);
      const annotation = isOurs ? handlers.hit(document, point) : null;
      if (annotation) handlers.onPress(annotation, point);
      else handlers.onPressElsewhere();
    });
    listen('selectionchange', () => isSelecting(document) && handlers.onSelect());
    listen('keydown', (event) => {
      if (event.key === 'Escape' && handlers.onEscape()) {
        event.preventDefault();
        event.stopPropagation();
      }
    });
    listen('scroll', handlers.onScroll);
    document.defaultView?.addEventListener('resize', handlers.onScroll, { signal, passive: true });
    // Not `pointerleave` of the document, which Firefox does not send when the pointer leaves the window quickly.
    document.documentElement.addEventListener('pointerleave', (event) => event.isTrusted && handlers.onLeave(), { signal });
  };
}

function pointIn(document: Document, { clientX, clientY }: MouseEvent): Point {
  const frame = offsetOf(document);
  return { x: frame.x + clientX, y: frame.y + clientY };
}

const isSelecting = (document: Document): boolean => document.getSelection()?.isCollapsed === false;

/** A click on a link or button is the page's: the card is there on hover. */
const isControl = (target: EventTarget | null): boolean =>
  target !== null &&
  'closest' in target &&
  (target as Element).closest('a[href], button, input, select, textarea, label, summary, [role=button], [onclick]') !== null;
