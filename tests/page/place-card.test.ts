import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, boxAround, type Place, placeCard } from '../../src/page/place-card.ts';

const window: Box = { left: 0, top: 0, width: 1000, height: 800 };
const box = (left: number, top: number, width = 80, height = 20): Box => ({ left, top, width, height });
const place = (line: Box, height = 300, more: { words?: Box; rtl?: boolean } = {}): Place =>
  placeCard({ words: line, line, card: { width: 320, height }, window, rtl: false, ...more });

describe('the card’s place', () => {
  it('is below the words where there is room, else above', () => {
    expect(place(box(100, 100))).toMatchObject({ left: 100, top: 129, side: 'below' });
    expect(place(box(100, 700))).toMatchObject({ left: 100, top: 391, side: 'above' });
  });

  it('is on the side with more room when neither has enough, and no taller than the room', () => {
    expect(place(box(100, 300), 600)).toMatchObject({ side: 'below', top: 329, maxHeight: 463 });
    expect(place(box(100, 500), 600)).toMatchObject({ side: 'above', top: 8, maxHeight: 483 });
  });

  it('is moved inwards at the edges, and its arrow still points to the words', () => {
    expect(place(box(950, 100, 40))).toMatchObject({ left: 672, arrow: 298 });
    expect(place(box(-40, 100))).toMatchObject({ left: 8, arrow: 20 });
  });

  it('ends where the words end on a page that is written from right to left', () => {
    expect(place(box(600, 100), 300, { rtl: true })).toMatchObject({ left: 360, arrow: 280 });
  });

  it('keeps clear of every line of the words', () => {
    const lines = [box(700, 100), box(20, 120)];
    expect(boxAround(lines[0]!, lines)).toEqual({ left: 700, top: 100, width: 80, height: 40 });
    expect(place(lines[0]!, 300, { words: boxAround(lines[0]!, lines) }).top).toBe(149);
  });

  it('takes words in two columns for two', () => {
    expect(boxAround(box(20, 700), [box(20, 700), box(400, 40)])).toEqual(box(20, 700));
  });

  it('lies within the window and never on the words', () => {
    fc.assert(
      fc.property(fc.nat(1000), fc.nat(780), fc.integer({ min: 40, max: 900 }), (left, top, height) => {
        const at = place(box(left, top), height);
        const shown = Math.min(height, at.maxHeight);
        expect(at.left).toBeGreaterThanOrEqual(8);
        expect(at.left + 320).toBeLessThanOrEqual(992);
        expect(at.top).toBeGreaterThanOrEqual(8);
        expect(at.top + shown).toBeLessThanOrEqual(792);
        expect(at.top >= top + 20 || at.top + shown <= top).toBe(true);
      }),
    );
  });
});
