import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civilDate, dayOf, readDay, weekdayOf, writeDay, yearOf } from '../../src/core/day.ts';

describe('days', () => {
  it.each([
    ['1970-01-01', 0],
    ['1969-12-31', -1],
    ['2000-02-29', 11_016],
    ['2024-08-06', 19_941],
    ['1896-04-06', -26_932],
  ])('counts %s as %i', (iso, day) => {
    expect(readDay(iso)).toBe(day);
    expect(writeDay(day)).toBe(iso);
  });

  it.each(['2024-08-06T21:00:00+02:00', '2024-08-06 21:00'])('reads the day of %j', (iso) => {
    expect(readDay(iso)).toBe(dayOf(2024, 8, 6));
  });

  it.each(['', '2024', '2024-8-6', '06.08.2024', '2023-02-29', '2024-04-31', '2024-13-01', '2024-00-10', '2024-01-00', 'August 6, 2024'])(
    'refuses %j',
    (iso) => {
      expect(readDay(iso)).toBeNull();
    },
  );

  it.each([
    ['1970-01-01', 4],
    ['2024-08-06', 2],
    ['1936-08-09', 0],
    ['2000-02-29', 2],
  ])('%s falls on weekday %i', (iso, weekday) => {
    expect(weekdayOf(readDay(iso)!)).toBe(weekday);
  });

  it('agrees with the calendar of the machine', () => {
    fc.assert(
      fc.property(fc.integer({ min: -100_000, max: 100_000 }), (day) => {
        const date = new Date(day * 86_400_000);
        expect(civilDate(day)).toEqual({ year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, dayOfMonth: date.getUTCDate() });
        expect([yearOf(day), weekdayOf(day)]).toEqual([date.getUTCFullYear(), date.getUTCDay()]);
        expect(readDay(writeDay(day))).toBe(day);
      }),
    );
  });
});
