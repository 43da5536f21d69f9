import { describe, expect, it } from 'vitest';
import type { MarkKind } from '../../../src/core/mark.ts';
import { readOfficialMark } from '../../../src/core/mark.ts';
import { eventInWords } from '../../../src/core/verify/circumstances.ts';
import { isDigitSlip } from '../../../src/core/verify/marks.ts';
import { inNotationOf } from '../../../src/core/verify/notation.ts';

describe('corrections keep the article’s notation', () => {
  it.each<[string, string, MarkKind, string]>([
    ['3:29.83', '3:29.38', 'time', '3:29.38'],
    ['3:31,25', '3:31.52', 'time', '3:31,52'],
    ['4.88m', '4.98', 'distance', '4.98m'],
    ['6,30', '6.03', 'distance', '6,03'],
    ['11.21s', '11.12', 'time', '11.12s'],
    ['8,874', '8847', 'points', '8847'],
  ])('%s → %s', (printed, right, kind, correction) => {
    expect(inNotationOf(printed, readOfficialMark(right, kind)!)).toBe(correction);
  });

  it.each([
    ['one-mile', '1500m', 'mile'],
    ['1500-metres', 'mile', '1500m'],
    ['1500-metres', '3000 metres', '1500 metres'],
    ['10000-metres', '5,000m', '10,000m'],
    ['5000-metres', '1500m', '5000m'],
    ['3000-metres', '10,000m', '3,000m'],
    ['400-metres-hurdles', '400m', '400m hurdles'],
    ['pole-vault', 'high jump', 'pole vault'],
  ])('%s where %s stood: %s', (event, printed, words) => {
    expect(eventInWords(event, printed)).toBe(words);
  });
});

describe('a slip of the digits', () => {
  it.each([
    ['3:29.83', '3:29.38'],
    ['3:27.56', '3:27.65'],
    ['3:28.65', '3:27.65'],
    ['9.85', '9.58'],
  ])('%s for %s', (printed, right) => {
    expect(isDigitSlip(readOfficialMark(printed, 'time')!, readOfficialMark(right, 'time')!)).toBe(true);
  });

  it.each([
    ['3:28.66', '3:27.65'],
    ['3:27.65', '3:27.65'],
    ['3:27.6', '3:27.65'],
    ['5:27.83', '3:27.38'],
  ])('never %s for %s', (printed, right) => {
    expect(isDigitSlip(readOfficialMark(printed, 'time')!, readOfficialMark(right, 'time')!)).toBe(false);
  });
});
