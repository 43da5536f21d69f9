/**
 * The mode of the card, moved by a pure function. A timer carries a ticket; one that comes late changes nothing.
 *
 * Times as Wikipedia tuned them for its page previews (mediawiki.org, Page Previews, 2017–18): what is slow may start at 150 ms, the card
 * shows after 500 ms, and goes 300 ms after the pointer has left.
 */
export const START_MS = 150;
export const SHOW_MS = 500;
export const LEAVE_MS = 300;

export type Tip =
  | { readonly state: 'closed' }
  | { readonly state: 'waiting'; readonly annotation: number; readonly ticket: number; readonly started: boolean }
  | {
      readonly state: 'open';
      readonly annotation: number;
      readonly pinned: boolean;
      /** The timer after which the card goes, or `null` while the pointer is on it or on its words. */
      readonly leaving: number | null;
      /** The annotation under the pointer by now, whose turn comes when this card has gone. */
      readonly next: number | null;
    };

export type TipEvent =
  | { readonly type: 'enter'; readonly annotation: number }
  /** The pointer is on the card itself. */
  | { readonly type: 'enter-card' }
  | { readonly type: 'leave' }
  | { readonly type: 'elapsed'; readonly ticket: number }
  /** A click, a tap or a command: opens at once, to stay. */
  | { readonly type: 'press'; readonly annotation: number }
  /** Escape, a press elsewhere, a selection, a page that changed under the card. */
  | { readonly type: 'dismiss' };

export interface Move {
  readonly tip: Tip;
  /** A timer to start. Earlier ones need not be stopped. */
  readonly wait: { readonly ticket: number; readonly ms: number } | null;
}

export const CLOSED: Tip = { state: 'closed' };

/** @param ticket a number that no earlier event had */
export function moveTip(tip: Tip, event: TipEvent, ticket: number): Move {
  switch (event.type) {
    case 'press':
      return stay({ state: 'open', annotation: event.annotation, pinned: true, leaving: null, next: null });
    case 'dismiss':
      return stay(CLOSED);
    case 'enter':
      return enter(tip, event.annotation, ticket);
    case 'enter-card':
      return tip.state === 'open' && tip.leaving !== null ? stay({ ...tip, leaving: null, next: null }) : stay(tip);
    case 'leave':
      return leave(tip, ticket);
    case 'elapsed':
      return elapse(tip, event.ticket, ticket);
  }
}

function enter(tip: Tip, annotation: number, ticket: number): Move {
  if (tip.state === 'open') {
    if (tip.pinned) return stay(tip);
    if (tip.annotation === annotation) return stay({ ...tip, leaving: null, next: null });
    // The card on show goes by its own timer: words on the way to the card must not take it away.
    const { wait, tip: left } = leave(tip, ticket);
    return { tip: left.state === 'open' ? { ...left, next: annotation } : left, wait };
  }
  if (tip.state === 'waiting' && tip.annotation === annotation) return stay(tip);
  return dwell(annotation, ticket);
}

const dwell = (annotation: number, ticket: number): Move => ({
  tip: { state: 'waiting', annotation, ticket, started: false },
  wait: { ticket, ms: START_MS },
});

function leave(tip: Tip, ticket: number): Move {
  if (tip.state === 'waiting') return stay(CLOSED);
  if (tip.state === 'closed' || tip.pinned) return stay(tip);
  if (tip.leaving !== null) return stay({ ...tip, next: null });
  return { tip: { ...tip, leaving: ticket, next: null }, wait: { ticket, ms: LEAVE_MS } };
}

function elapse(tip: Tip, late: number, ticket: number): Move {
  if (tip.state === 'waiting' && tip.ticket === late) {
    if (!tip.started) return { tip: { ...tip, ticket, started: true }, wait: { ticket, ms: SHOW_MS - START_MS } };
    return stay({ state: 'open', annotation: tip.annotation, pinned: false, leaving: null, next: null });
  }
  if (tip.state !== 'open' || tip.leaving !== late) return stay(tip);
  return tip.next === null ? stay(CLOSED) : dwell(tip.next, ticket);
}

const stay = (tip: Tip): Move => ({ tip, wait: null });
