/** Where the card goes: arithmetic on measures that were taken once. All in viewport pixels. */

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Between the words and the card; small, so that the pointer crosses it before the card leaves. */
const GAP = 6;
/** Between the card and the edge of the window. */
const MARGIN = 8;

/**
 * Below the words where there is room, else above, else on the side with more room. It starts where the words start, and is moved
 * inwards so that no part leaves the window.
 */
export function placeCard({ anchor, card, window }: { anchor: Box; card: Size; window: Size }): { left: number; top: number } {
  const below = anchor.top + anchor.height + GAP;
  const above = anchor.top - GAP - card.height;
  const roomBelow = window.height - MARGIN - below;
  const roomAbove = anchor.top - GAP - MARGIN;
  const goesBelow = card.height <= roomBelow || (card.height > roomAbove && roomBelow >= roomAbove);
  return {
    left: clamp(anchor.left, window.width - MARGIN - card.width),
    top: clamp(goesBelow ? below : above, window.height - MARGIN - card.height),
  };
}

/** Between the margin and `most`; the margin wins when the card is larger than the window. */
const clamp = (value: number, most: number): number => Math.round(Math.max(MARGIN, Math.min(value, most)));
