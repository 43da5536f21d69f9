import { describe, expect, it } from 'vitest';
import type { MarkKind } from '../../../src/core/mark.ts';
import { findMarks } from '../../../src/core/recognise/marks.ts';
import { printed, readText } from '../fixtures/desk.ts';
import { expectNearLinear, HOSTILE } from '../fixtures/growth.ts';

/** The only mark of a text: what was printed, and its likeliest reading. */
function onlyMark(text: string) {
  const reading = readText(text);
  const marks = findMarks(reading);
  expect(printed(reading, marks)).toHaveLength(1);
  const [mark] = marks;
  if (!mark) throw new Error(`no mark in ${text}`);
  return { ...mark, printed: printed(reading, [mark])[0], best: mark.readings[0]! };
}

describe('marks', () => {
  it.each<[string, string, MarkKind, number]>([
    ['He won in 3:27.65.', '3:27.65', 'time', 207_650],
    ['Rudisha, 1:40.91, led all the way', '1:40.91', 'time', 100_910],
    ['Kerr (3:27.79) was next', '3:27.79', 'time', 207_790],
    ['He clocked 3:27.65PB', '3:27.65', 'time', 207_650],
    ['Sie siegte in 3:53,91 Minuten', '3:53,91', 'time', 233_910],
    ['Han løp 1.53,28', '1.53,28', 'time', 113_280],
    ['victoire en 3\'26"00 devant', '3\'26"00', 'time', 206_000],
    ["en 7'17''55 à", "7'17''55", 'time', 437_550],
    ['en 1’41’’61 à', '1’41’’61', 'time', 101_610],
    ['a run of 9.88sec', '9.88sec', 'time', 9_880],
    ['a run of 11.21s', '11.21s', 'time', 11_210],
    ['a run of 46.45 seconds', '46.45', 'time', 46_450],
    ['på 46,70 sekunder', '46,70', 'time', 46_700],
    ['Bolt ran 9.58 in Berlin', '9.58', 'time', 9_580],
    ['won the marathon in 2:01:39', '2:01:39', 'time', 7_299_000],
    ['won in 2h01m09s', '2h01m09s', 'time', 7_269_000],
    ['won in 60:48', '60:48', 'time', 3_648_000],
    ['won in 1:00:48', '1:00:48', 'time', 3_648_000],
    ['vaulted 6.24m', '6.24m', 'distance', 6_240],
    ['sprang 6,30 Meter', '6,30', 'distance', 6_300],
    ['saltò 2.37 metri', '2.37', 'distance', 2_370],
    ['threw 19.3m', '19.3m', 'distance', 19_300],
    ['threw 80.5 metres', '80.5', 'distance', 80_500],
    ['un saut à 7m25', '7m25', 'distance', 7_250],
    ['scored 8,847 points', '8,847', 'points', 8847],
    ['mit 8.836 Punkten', '8.836', 'points', 8836],
    ['with 4983 pts', '4983', 'points', 4983],
  ])('in %j: %s', (text, words, kind, value) => {
    const mark = onlyMark(text);
    expect(mark.printed).toBe(words);
    expect([mark.best.kind, mark.best.value]).toEqual([kind, value]);
  });

  it.each([
    ['in one minute 46.68seconds', 'one minute 46.68seconds', 106_680],
    ['in one minute 46.68 seconds', 'one minute 46.68 seconds', 106_680],
    ['in 3 minutes 29.38 seconds', '3 minutes 29.38 seconds', 209_380],
    ['in 3 minutes, 7.41 seconds', '3 minutes, 7.41 seconds', 187_410],
    ['in three minutes 28.72 seconds', 'three minutes 28.72 seconds', 208_720],
    ['in one minute 54.61', 'one minute 54.61', 114_610],
    ['en 3 min 27 sec 14', '3 min 27 sec 14', 207_140],
    ['in two hours, three minutes and five seconds', 'two hours, three minutes and five seconds', 7_385_000],
    ['in two hours 2 minutes 57 seconds', 'two hours 2 minutes 57 seconds', 7_377_000],
  ])('in words, %j', (text, words, ms) => {
    const mark = onlyMark(text);
    expect(mark.printed).toBe(words);
    expect(mark.readings).toEqual([expect.objectContaining({ kind: 'time', value: ms })]);
    expect(mark.sure).toBe(true);
  });

  it.each([
    ['ran 10.83 (+1.7)', 170],
    ['ran 22.07 (wind +2.5)', 250],
    ['jumped 8.95m (-0.3 m/s)', -30],
    ['jumped 8.95m (−0,3)', -30],
    ['ran 10.83 (1.7)', null],
    ['ran 10.83 (PB)', null],
    ['ran 10.83', null],
  ])('knows the wind of %j', (text, windCmS) => {
    expect(onlyMark(text).windCmS).toBe(windCmS);
  });

  it.each([
    ['ran 3:32.1h', true, 1],
    ['ran 3:55.8', false, 1],
    ['ran 3:55.80', false, 2],
  ])('%j is by hand: %s', (text, hand, decimals) => {
    expect(onlyMark(text).best).toMatchObject({ hand, decimals });
  });

  it('keeps both readings of a number that may be seconds or metres, and one where the unit stands', () => {
    expect(onlyMark('a mark of 8.95').readings.map(({ kind }) => kind)).toEqual(['time', 'distance']);
    expect(onlyMark('a mark of 8.95 metres').readings.map(({ kind }) => kind)).toEqual(['distance']);
    expect(onlyMark('a mark of 8.95 seconds').readings.map(({ kind }) => kind)).toEqual(['time']);
  });

  it('reads a slip of the separator beside what it says', () => {
    expect(onlyMark('won in 3:29:02')).toMatchObject({ repaired: true, sure: false });
    expect(onlyMark('won in 3:29:02').readings.map(({ value }) => value)).toEqual([12_542_000, 209_020]);
  });

  it('reads one after the other', () => {
    const reading = readText('Hocker 3:27.65; Kerr 3:27.79, Nuguse 3:27.80.');
    expect(printed(reading, findMarks(reading))).toEqual(['3:27.65', '3:27.79', '3:27.80']);
  });
});

describe('what looks like a mark', () => {
  it.each([
    // Clock times.
    'starts at 9:16pm',
    'starts at 9:16 pm',
    'on BBC One at 7:45 p.m. today',
    'from 10:15 a.m. on',
    'at 16:01 GMT',
    'um 20:25 Uhr',
    // Scores and odds.
    'won 2-1',
    'lost 6-4 7-6',
    'Bundesliga 2:1 (1:0)',
    'odds of 11-4',
    'at 6/4',
    'a 16:9 display',
    'a ratio of 3:1',
    // Shares, prices, quantities.
    'up 9.58% on last year',
    'up 9.58 percent',
    'for $25.50',
    'for £11.60',
    'for €9.58',
    'some 9.58 million',
    '80.50 kg',
    '28.75 km/h',
    'at 27.50°',
    'a crowd of 60,000',
    '12,345 fans',
    // Years and dates.
    'in 2024',
    'since 1984',
    'on 12.05.2024',
    // A lap of a racing car, a reaction, a version, a verse, a page.
    'a lap of 1:23.456',
    'a reaction of 0.119',
    'release 9.58.1',
    'version 9.58',
    'v9.58',
    'John 3:16',
    'Psalm 23:10',
    'page 10.25',
    'lane 9',
    // Margins and winds.
    'won by 0.03',
    'by 0.14 seconds',
    '+0.35',
    '+10.35',
    'from −12.50 on',
    'wind -1.3 m/s',
    'a mark of 1.20',
    // Numbers of machines.
    '1-844-555-1234',
    '192.168.10.25',
    'ISBN 978-3-16',
    'http://a.b/10.25',
    // Distances raced and scores too low for a combined event.
    'over 10,000m',
    'over 1,500 metres',
    '500 points',
    '12,000 points',
    '6.5 points',
  ])('leaves %j alone', (text) => {
    const reading = readText(text);
    expect(printed(reading, findMarks(reading))).toEqual([]);
  });
});

describe('on hostile text', () => {
  it.each(HOSTILE)('stays near linear on %j repeated', (unit) => {
    expectNearLinear(unit, 640_000, (text) => void findMarks(readText(text)));
  });
});
