import { describe, expect, it } from 'vitest';
import type { MarkKind } from '../../../src/core/mark.ts';
import { readOfficialMark } from '../../../src/core/mark.ts';
import { eventInWords } from '../../../src/core/verify/circumstances.ts';
import { isDigitSlip } from '../../../src/core/verify/marks.ts';
import { inNotationOf, inOwnNotation } from '../../../src/core/verify/notation.ts';

describe('corrections keep the article’s notation', () => {
  it.each<[string, string, MarkKind, string]>([
    ['3:29.83', '3:29.38', 'time', '3:29.38'],
    ['3:31,25', '3:31.52', 'time', '3:31,52'],
    ['4.88m', '4.98', 'distance', '4.98m'],
    ['6,30', '6.03', 'distance', '6,03'],
    ['11.21s', '11.12', 'time', '11.12s'],
    ['8,874', '8847', 'points', '8,847'],
    ['8.684', '8784', 'points', '8.784'],
    ['985', '1005', 'points', '1005'],
    ['26.43,43', '26:43.44', 'time', '26.43,44'],
    ['3.34,19', '3:34.1', 'time', '3.34,10'],
    ['1.08.02', '1:08:09', 'time', '1.08.09'],
    ['1h24:54', '1:25:54', 'time', '1h25:54'],
    ['1h 14m 09s', '1:19:09', 'time', '1h 19m 09s'],
    ['02:24:02', '2:04:02', 'time', '02:04:02'],
    ['3 min 52 sec 29', '3:51.29', 'time', '3 min 51 sec 29'],
    ['3\'55"56', '3:52.56', 'time', '3\'52"56'],
    ['17"34', '12.34', 'time', '12"34'],
    ['13:20', '13:22.4', 'time', '13:22.4'],
    ['59.8', '1:00.2', 'time', '1:00.2'],
    ['29-2½', '8.90', 'distance', '8.90'],
  ])('%s → %s', (printed, right, kind, correction) => {
    expect(inNotationOf(printed, readOfficialMark(right, kind)!)).toBe(correction);
  });

  it('but a wrong separator is not kept', () => {
    expect(inOwnNotation('3:29:02', readOfficialMark('3:29.02', 'time')!)).toBe('3:29.02');
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
