import { describe, expect, it } from 'vitest';
import { findMarks } from '../../../src/core/recognise/marks.ts';
import { printed, readText } from '../fixtures/desk.ts';
import { expectNearLinear } from '../fixtures/growth.ts';

const marksIn = (text: string) => {
  const reading = readText(text);
  const marks = findMarks(reading);
  return marks.map((mark, k) => [printed(reading, marks)[k], ...mark.readings.map(({ value }) => value)]);
};

describe('feet and inches', () => {
  it.each([
    ['with 29-2½ in', '29-2½', 8900, 8910],
    ['at 16-0¾ (', '16-0¾', 4900, 4890],
    ['with 23-3 1/2.', '23-3 1/2', 7100, 7090],
    ['leapt 23\' 3.5" to', '23\' 3.5"', 7100, 7090],
    ['with 23 feet 3½ inches', '23 feet 3½ inches', 7100, 7090],
    ['with 29ft 2½in', '29ft 2½in', 8900, 8910],
    ['threw 228-10¼ today', '228-10¼', 69_750, 69_760],
  ])('in %j', (text, words, ...values) => {
    const marks = marksIn(text);
    expect(marks.map(([first]) => first)).toEqual([words]);
    expect(marks[0]!.slice(1).sort()).toEqual([...values].sort());
  });

  it.each([
    'a 26-26 draw',
    'won 19-8 at home',
    'he is 6 ft 1 in tall',
    'he is 6 feet 4 inches',
    'pages 19-20 1/2 done',
    '11-4 favourite',
    'in 2019-20½',
    'the score was 3-0¾'.replace('¾', ''),
    '£29-2½',
  ])('none in %j', (text) => {
    expect(marksIn(text)).toEqual([]);
  });
});

describe('marks that a space has cut', () => {
  it.each([
    ['won in 3: 29.38 in Budapest', '3: 29.38', 209_380],
    ['won with 6, 880 points', '6, 880', 6880],
    ['with 6 880 points', '6 880', 6880],
    ['jumped 630 centimetres', '630', 6300],
    ['in 1h 19m 09s', '1h 19m 09s', 4_749_000],
  ])('in %j', (text, words, value) => {
    expect(marksIn(text)).toEqual([[words, value]]);
  });

  it.each(['by 18 centimetres', 'in 2019, 880 people', 'on page 3, 880 words', 'in lane 6 880 points of light'.replace('points', 'dots')])(
    'none in %j',
    (text) => {
      expect(marksIn(text)).toEqual([]);
    },
  );

  it('are not the number of a heat and its time', () => {
    expect(marksIn('Heat 3: 24.89')).toEqual([['24.89', 24_890, 24_890]]);
  });

  it('take time in proportion to the text', () => {
    expectNearLinear('19-8 1/', 640_000, (text) => void findMarks(readText(text)));
    expectNearLinear('in 3: ', 640_000, (text) => void findMarks(readText(text)));
  });
});
