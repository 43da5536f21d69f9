import { describe, expect, it } from 'vitest';
import { findMarks } from '../../../src/core/recognise/marks.ts';
import { printed, readText } from '../fixtures/desk.ts';

const marksIn = (text: string): string[] => {
  const reading = readText(text);
  return printed(reading, findMarks(reading));
};

describe('times of day before the lines of a live blog', () => {
  it.each([
    ['that rise', '20:15 On your marks.\n20:17 Kipsang leads.\n20:19 Gold for Wightman in 3:29.23.', ['3:29.23']],
    ['that fall', '20:19 Gold for Wightman in 3:29.23.\n20:17 Kipsang leads.\n20:15 On your marks.', ['3:29.23']],
  ])('are no marks: %s', (_, text, marks) => {
    expect(marksIn(text)).toEqual(marks);
  });

  it.each([
    ['one line alone', '14:12 was the time of the winner.', ['14:12']],
    ['lines in no order', '14:12 Almgren\n13:58 Schrub\n14:05 Lobalu', ['14:12', '13:58', '14:05']],
    ['more minutes than an hour has', '60:48 Kiptum\n61:10 Kipruto', ['60:48', '61:10']],
  ])('are marks otherwise: %s', (_, text, marks) => {
    expect(marksIn(text)).toEqual(marks);
  });
});
