import type { Annotation } from './annotate.ts';
import type { Point } from './hit.ts';

export interface PointerHandlers {
  readonly hit: (point: Point) => Annotation | null;
  readonly isOnCard: (target: EventTarget | null) => boolean;
  readonly onEnter: (annotation: Annotation) => void;
  readonly onLeave: () => void;
  readonly onPress: (annotation: Annotation) => void;
  readonly onPressElsewhere: () => void;
  readonly onEscape: () => boolean;
  readonly onScroll: () => void;
}

/**
 * Turns what the reader does into the card's events: one listener each for the whole page, at most one hit test a frame.
 *
 * Synthetic events are ignored, or a page could open and read its way through our cards.
 */
export function listenToPointer(handlers: PointerHandlers, signal: AbortSignal): void {
  let pending: PointerEvent | null = null;
  const look = (): void => {
    const event = pending;
    pending = null;
    if (!event) return;
    const annotation = event.buttons === 0 && !isSelecting() ? handlers.hit(pointOf(event)) : null;
    if (annotation) handlers.onEnter(annotation);
    else handlers.onLeave();
  };
  const listen = <K extends keyof DocumentEventMap>(type: K, handle: (event: DocumentEventMap[K]) => void): void => {
    document.addEventListener(type, (event) => event.isTrusted && handle(event), { signal, capture: true, passive: type !== 'keydown' });
  };
  listen('pointermove', (event) => {
    // A touch has no hover: its tap arrives as a click.
    if (event.pointerType === 'touch' || handlers.isOnCard(event.target)) return;
    if (!pending) requestAnimationFrame(look);
    pending = event;
  });
  listen('click', (event) => {
    if (handlers.isOnCard(event.target)) return;
    const annotation = event.button === 0 && !isSelecting() && !isControl(event.target) ? handlers.hit(pointOf(event)) : null;
    if (annotation) handlers.onPress(annotation);
    else handlers.onPressElsewhere();
  });
  listen('keydown', (event) => {
    if (event.key === 'Escape' && handlers.onEscape()) {
      event.preventDefault();
      event.stopPropagation();
    }
  });
  listen('scroll', handlers.onScroll);
  // Not `pointerleave` of the document, which Firefox does not send when the pointer leaves the window quickly.
  document.documentElement.addEventListener('pointerleave', (event) => event.isTrusted && handlers.onLeave(), { signal });
}

const pointOf = (event: MouseEvent): Point => ({ x: event.clientX, y: event.clientY });

const isSelecting = (): boolean => document.getSelection()?.isCollapsed === false;

/** A click on a link or button is the page's: the card is there on hover. */
const isControl = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.closest('a[href], button, input, select, textarea, label, summary, [role=button], [onclick]') !== null;
