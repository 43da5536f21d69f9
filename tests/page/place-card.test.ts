import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeCard } from '../../src/page/place-card.ts';

const window = { width: 1000, height: 800 };
const card = { width: 320, height: 300 };
const at = (left: number, top: number) => placeCard({ anchor: { left, top, width: 80, height: 20 }, card, window });

describe('the card’s place', () => {
  it('is below the words where there is room, else above', () => {
    expect(at(100, 100)).toEqual({ left: 100, top: 126 });
    expect(at(100, 700)).toEqual({ left: 100, top: 394 });
  });

  it('is on the side with more room when neither has enough', () => {
    const tall = (top: number) =>
      placeCard({ anchor: { left: 100, top, width: 80, height: 20 }, card: { width: 320, height: 600 }, window }).top;
    expect(tall(300)).toBe(192); // as low as the window allows
    expect(tall(500)).toBe(8);
  });

  it('is moved inwards at the edges', () => {
    expect(at(950, 100).left).toBe(672);
    expect(at(-40, 100).left).toBe(8);
  });

  it('lies within the window, and beside the words when there is room on one side', () => {
    fc.assert(
      fc.property(fc.nat(1000), fc.nat(780), fc.integer({ min: 40, max: 370 }), (left, top, height) => {
        const anchor = { left, top, width: 80, height: 20 };
        const place = placeCard({ anchor, card: { width: 320, height }, window });
        expect(place.left).toBeGreaterThanOrEqual(8);
        expect(place.left + 320).toBeLessThanOrEqual(992);
        expect(place.top).toBeGreaterThanOrEqual(8);
        expect(place.top + height).toBeLessThanOrEqual(792);
        expect(place.top >= top + 20 || place.top + height <= top).toBe(true);
      }),
    );
  });
});
