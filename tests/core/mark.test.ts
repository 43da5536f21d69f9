import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { couldBePrintedAs, isBetter, type Mark, type MarkKind, readOfficialMark, writeMark } from '../../src/core/mark.ts';

function official(text: string, kind: MarkKind): Mark {
  const mark = readOfficialMark(text, kind);
  if (!mark) throw new Error(`${text} is no ${kind}`);
  return mark;
}

describe('official marks', () => {
  it.each<[string, MarkKind, number, number]>([
    ['9.58', 'time', 9_580, 2],
    ['3:27.65', 'time', 207_650, 2],
    ['3:49.5', 'time', 229_500, 1],
    ['2:01:39', 'time', 7_299_000, 0],
    ['10', 'time', 10_000, 0],
    ['8.95', 'distance', 8_950, 2],
    ['104.80', 'distance', 104_800, 2],
    ['6845', 'points', 6845, 0],
  ])('reads %s', (text, kind, value, decimals) => {
    expect(readOfficialMark(text, kind)).toEqual({ kind, value, decimals, hand: false });
  });

  it('reads a hand time', () => {
    expect(readOfficialMark('3:49.5h', 'time')).toEqual({ kind: 'time', value: 229_500, decimals: 1, hand: true });
  });

  it.each<[string, MarkKind]>([
    ['DNF', 'time'],
    ['NM', 'distance'],
    ['', 'time'],
    ['3:27.65', 'distance'],
    ['8.95', 'points'],
    ['9,58', 'time'],
    ['1:2:3:4', 'time'],
    ['9.58s', 'time'],
  ])('refuses %j as %s', (text, kind) => {
    expect(readOfficialMark(text, kind)).toBeNull();
  });

  it.each<[string, MarkKind, string]>([
    ['60.00', 'time', '1:00.00'],
    ['3:05.04', 'time', '3:05.04'],
    ['2:00:05', 'time', '2:00:05'],
    ['60.00', 'distance', '60.00'],
    ['8847', 'points', '8847'],
  ])('writes %s as a %s: %s', (text, kind, written) => {
    expect(writeMark(official(text, kind))).toBe(written);
  });

  it('reads back what it wrote', () => {
    const mark = fc.oneof(
      fc.record({ kind: fc.constant<MarkKind>('points'), units: fc.nat(9999), decimals: fc.constant(0) }),
      fc.record({ kind: fc.constantFrom<MarkKind>('time', 'distance'), units: fc.nat(999_999), decimals: fc.integer({ min: 0, max: 3 }) }),
    );
    fc.assert(
      fc.property(mark, ({ kind, units, decimals }) => {
        fc.pre(kind !== 'distance' || units / 10 ** decimals < 1000);
        const value = kind === 'points' ? units : (units * 1000) / 10 ** decimals;
        const printed: Mark = { kind, value, decimals, hand: false };
        expect(readOfficialMark(writeMark(printed), kind)).toEqual(printed);
      }),
    );
  });
});

describe('what a journalist may print', () => {
  it.each<[string, string, MarkKind]>([
    ['3:27.65', '3:27.65', 'time'],
    // To nearest, and up as the rules for times want.
    ['9.6', '9.58', 'time'],
    ['9.6', '9.51', 'time'],
    ['9.6', '9.65', 'time'],
    ['3:28', '3:27.65', 'time'],
    ['3:28', '3:27.01', 'time'],
    ['2:01:40', '2:01:39.2', 'time'],
    // To nearest, and down as the rules for distances want.
    ['8.9', '8.95', 'distance'],
    ['8.9', '8.99', 'distance'],
    ['9.0', '8.95', 'distance'],
    // More decimals than the row: only zeros may follow.
    ['9.90', '9.9', 'time'],
  ])('%s for %s', (printed, row, kind) => {
    expect(couldBePrintedAs(official(printed, kind), official(row, kind))).toBe(true);
  });

  it.each<[string, string, MarkKind]>([
    ['3:27.65', '3:27.66', 'time'],
    ['9.6', '9.50', 'time'],
    ['9.6', '9.66', 'time'],
    ['9.5', '9.58', 'time'],
    ['3:27', '3:27.65', 'time'],
    ['9.0', '8.94', 'distance'],
    ['8.9', '9.00', 'distance'],
    ['8.9', '8.84', 'distance'],
    ['8846', '8847', 'points'],
    ['9.91', '9.9', 'time'],
  ])('never %s for %s', (printed, row, kind) => {
    expect(couldBePrintedAs(official(printed, kind), official(row, kind))).toBe(false);
  });

  it('never one kind for another', () => {
    expect(couldBePrintedAs(official('8.95', 'time'), official('8.95', 'distance'))).toBe(false);
  });
});

describe('the better of two', () => {
  it.each<[MarkKind, number, number, boolean]>([
    ['time', 9_580, 9_690, true],
    ['time', 9_690, 9_580, false],
    ['distance', 8_950, 8_900, true],
    ['points', 8847, 9018, false],
    ['time', 9_580, 9_580, false],
  ])('%s: is %i better than %i?', (kind, a, b, better) => {
    expect(isBetter(kind, a, b)).toBe(better);
  });
});
