import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPrintedNumber } from '../../../src/core/recognise/printed-number.ts';

const readings = (printed: string) => readPrintedNumber(printed)?.readings.map(({ kind, value }) => [kind, value]);

describe('one printed number', () => {
  it.each([
    ['3:27.65', 207_650],
    ['3:31,25', 211_250],
    ['1.53,28', 113_280],
    ['3\'26"00', 206_000],
    ["7'17''55", 437_550],
    ['1’41’’61', 101_610],
    ['1′42″53', 102_530],
    ["3'29.38", 209_380],
    ['12:40.45', 760_450],
    ['14:48.2', 888_200],
    ['2h01m09', 7_269_000],
    ['2h01:09', 7_269_000],
    ['1:01:21.5', 3_681_500],
    ['9"87', 9_870],
  ])('%s is a time and nothing else', (printed, ms) => {
    expect(readings(printed)).toEqual([['time', ms]]);
    expect(readPrintedNumber(printed)?.sure).toBe(true);
  });

  it('3.29.05 is a time with a dot for the minute, if it is no date', () => {
    expect(readings('3.29.05')).toEqual([['time', 209_050]]);
    expect(readPrintedNumber('3.29.05')).toMatchObject({ sure: false, repaired: false });
  });

  it.each([
    ['7m25', 7_250],
    ['46m60', 46_600],
    ['2m05', 2_050],
  ])('%s is a distance and nothing else', (printed, mm) => {
    expect(readings(printed)).toEqual([['distance', mm]]);
  });

  it.each([
    [
      '9.58',
      [
        ['time', 9_580],
        ['distance', 9_580],
      ],
    ],
    [
      '9,83',
      [
        ['time', 9_830],
        ['distance', 9_830],
      ],
    ],
    [
      '4:42',
      [
        ['time', 282_000],
        ['time', 16_920_000],
      ],
    ],
    ['8,847', [['points', 8847]]],
    ['8.836', [['points', 8836]]],
    ['4983', [['points', 4983]]],
  ])('%s is left open', (printed, expected) => {
    expect(readings(printed)).toEqual(expected);
    expect(readPrintedNumber(printed)?.sure).toBe(false);
  });

  it.each([
    ['3:29:02', [12_542_000, 209_020]],
    ['2:01:39', [7_299_000, 121_390]],
    ['3:29:72', [209_720]],
    ['47:64', [47_640]],
    ['47:24', [2_844_000, 47_240]],
    ['3:2904', [209_040]],
  ])('%s may have a slip of the separator, which is read last', (printed, values) => {
    const number = readPrintedNumber(printed);
    expect(number?.readings.map(({ value }) => value)).toEqual(values);
    expect(number?.repaired).toBe(true);
  });

  it.each([
    '1:23.456',
    '12.05.2024',
    '1.2.3.4',
    '3:60.00',
    '3:7.65',
    '3:275',
    '60:3',
    '192.168',
    '0.119',
    '123456',
    '12',
    '3:0',
    '1:61:05',
    '12h5',
    '555.1234',
  ])('%s is no mark', (printed) => {
    expect(readPrintedNumber(printed)?.readings.filter(({ kind }) => kind !== 'points') ?? []).toEqual([]);
  });

  it('answers whole numbers for any digits and separators', () => {
    const piece = fc.constantFrom('0', '1', '3', '5', '9', '59', ':', '.', ',', "'", '"', '’’', 'h', 'm', '″');
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 14 }).map((all) => all.join('')),
        (printed) => {
          for (const { value } of readPrintedNumber(printed)?.readings ?? []) expect(Number.isSafeInteger(value) && value >= 0).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });
});
