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

export interface Place {
  readonly left: number;
  readonly top: number;
  /** The side of the words on which the card is. */
  readonly side: 'below' | 'above';
  /** The card may not be taller; what it has more it scrolls. */
  readonly maxHeight: number;
  /** Where the arrow points, from the card's left edge. */
  readonly arrow: number;
}

/** Between the words and the card; holds the arrow, and is small, so that the pointer crosses it before the card leaves. */
const GAP = 9;
/** Between the card and the edge of the window. */
const MARGIN = 8;
/** From the card's corner, which is round. */
const ARROW_MARGIN = 20;

/**
 * Below the words where there is room, else above, else on the side with more room, where the card is as tall as the room: it never covers
 * the words. It starts where the words start, at their right end where the page is written from right to left, and is moved inwards so
 * that no part leaves the window.
 *
 * @param words all lines of the words, as one box
 * @param line the line that the card points to
 */
export function placeCard({ words, line, card, window, rtl }: { words: Box; line: Box; card: Size; window: Box; rtl: boolean }): Place {
  const [top, bottom] = [window.top + MARGIN, window.top + window.height - MARGIN];
  const below = words.top + words.height + GAP;
  const above = words.top - GAP;
  const [roomBelow, roomAbove] = [Math.max(0, bottom - below), Math.max(0, above - top)];
  const goesBelow = card.height <= roomBelow || (card.height > roomAbove && roomBelow >= roomAbove);
  const maxHeight = goesBelow ? roomBelow : roomAbove;
  const height = Math.min(card.height, maxHeight);
  const start = rtl ? line.left + line.width - card.width : line.left;
  const right = window.left + window.width - MARGIN - card.width;
  const left = Math.round(Math.max(window.left + MARGIN, Math.min(start, right)));
  const middle = line.left + Math.min(line.width, ARROW_REACH) / 2 + (rtl ? Math.max(0, line.width - ARROW_REACH) : 0);
  return {
    left,
    top: Math.round(goesBelow ? below : above - height),
    side: goesBelow ? 'below' : 'above',
    maxHeight: Math.floor(maxHeight),
    arrow: Math.round(Math.max(ARROW_MARGIN, Math.min(middle - left, card.width - ARROW_MARGIN))),
  };
}

/** On long words the arrow stands near their beginning, where the eye is. */
const ARROW_REACH = 80;

/** The box around the line and the lines that touch it. Words of which one line ends a column and the next begins another are two boxes. */
export function boxAround(line: Box, lines: readonly Box[]): Box {
  let [top, bottom] = [line.top, line.top + line.height];
  for (const each of [...lines].sort((a, b) => Math.abs(a.top - line.top) - Math.abs(b.top - line.top))) {
    const isNext = each.top <= bottom + line.height && each.top + each.height >= top - line.height;
    if (isNext) [top, bottom] = [Math.min(top, each.top), Math.max(bottom, each.top + each.height)];
  }
  return { left: line.left, top, width: line.width, height: bottom - top };
}
