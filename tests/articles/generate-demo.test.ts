import { beforeAll, describe, expect, it } from 'vitest';
import { openDatabase } from '../../src/cli/database.ts';
import type { OpenResults } from '../../src/results/open.ts';
import { generateDemo } from './generate-demo.ts';
import { placeLabels, storyOf } from './labels.ts';

let results: OpenResults;

beforeAll(async () => {
  results = await openDatabase();
  await results.load([
    { sex: 'M', event: '400-metres-hurdles' },
    { sex: 'M', event: '400-metres' },
  ]);
});

const generate = (seed: number) => generateDemo({ results, sex: 'M', event: '400-metres-hurdles', other: '400-metres', year: 2024, seed });

describe('a generated demo', () => {
  it('is the same for the same seed, and another for another', () => {
    expect(generate(7)).toEqual(generate(7));
    expect(generate(8).text).not.toBe(generate(7).text);
  });

  it('has its labels in its text, and its text in its page', () => {
    const { text, html, expected } = generate(7);
    expect(placeLabels('generated', text, expected)).toHaveLength(expected.length);
    expect(storyOf(html)).toBe(text);
  });

  it.each([1, 2, 3, 4, 5, 6, 7, 8])('makes each slip once and corrects it to something else (seed %i)', (seed) => {
    const slips = generate(seed).expected.filter(({ slip }) => slip !== undefined);
    expect(slips.map(({ slip }) => slip).sort()).toEqual([
      'digit-slip',
      'misspelt-name',
      'stale-pb',
      'swapped-name',
      'wrong-athlete',
      'wrong-event',
      'wrong-place',
      'wrong-year',
    ]);
    for (const { quote, correction, verdict } of slips) {
      expect(verdict).toBe('mismatch');
      expect(correction).not.toBe(quote);
    }
  });

  it('says which event to open', () => {
    const closed = () => generateDemo({ results, sex: 'F', event: '800-metres', other: '1500-metres', year: 2024, seed: 1 });
    expect(closed).toThrow('The event 800-metres (F) is not-open: open it before generating a demo from it.');
  });
});
