/** What the company of other claims lets the database contradict, and the look-alikes it leaves alone. */
import { describe, expect, it } from 'vitest';
import { checkAfterParis } from '../fixtures/paris.ts';

/** What is called wrong in words that follow a right sentence about the Olympic 1500m of 6 August 2024. */
async function corrected(words: string, published = '2024-08-07'): Promise<[string, string | null][]> {
  const { findings } = await checkAfterParis(words, published);
  return findings.filter(({ verdict }) => verdict === 'mismatch').map(({ text, correction }) => [text, correction]);
}

describe('a place worse than the row’s', () => {
  it.each<[string, string, string]>([
    ['Josh Kerr was third in 3:27.79 and Yared Nuguse third in 3:27.80.', 'third', 'second'],
    ['Josh Kerr was 4th in 3:27.79, Jakob Ingebrigtsen fourth in 3:28.24.', '4th', '2nd'],
  ])('is wrong where one behind keeps his: %s', async (words, place, right) => {
    expect(await corrected(words)).toEqual([[place, right]]);
  });

  it.each([
    // Nobody behind him is told of: the one before him may have been annulled.
    'Josh Kerr was third in 3:27.79.',
    // The winner's place says nothing of those behind him.
    'Cole Hocker was first in 3:27.65 and Josh Kerr third in 3:27.79.',
    // All moved up by one.
    'Josh Kerr was third in 3:27.79 and Yared Nuguse fourth in 3:27.80.',
  ])('may have been right: %s', async (words) => expect(await corrected(words)).toEqual([]));
});

describe('a mark that one athlete alone ever made', () => {
  it.each<[string, string, string]>([
    ['Jakob Ingebrigtsen was there. Josh Kerr won the 1500m in Monaco on 12 July in 3:26.73.', 'Josh Kerr', 'Jakob Ingebrigtsen'],
    ['Hicham El Guerrouj watched. Yared Nuguse ran the 1500m in 3:26.00.', 'Yared Nuguse', 'Hicham El Guerrouj'],
    ['Yared Nuguse ran the 1500m in 3:26.00 in Rome in 1998.', 'Yared Nuguse', 'Hicham El Guerrouj'],
  ])('is not another’s: %s', async (words, name, right) => {
    expect(await corrected(words)).toEqual([[name, right]]);
  });

  it.each([
    // Nothing ties the mark to the name.
    'Hicham El Guerrouj watched. Yared Nuguse was asked about the 3:26.00 in Rome in 1998.',
    'Hicham El Guerrouj watched. Yared Nuguse dreams of a 1500m in 3:26.00.',
    // The owner is not in the story, and the words do not mean his race.
    'Yared Nuguse ran the 1500m in 3:26.00.',
    // Many have run it.
    'Noah Lyles watched. Yared Nuguse ran the 1500m in 3:35.00 in Rome in 1998.',
    // A quotation stands as it was spoken.
    'Hicham El Guerrouj watched. “Yared Nuguse ran the 1500m in 3:26.00 in Rome in 1998,” he said.',
  ])('is left alone: %s', async (words) => expect(await corrected(words)).toEqual([]));
});

describe('a best that is better than any', () => {
  it('is corrected to the best as of the article’s day', async () => {
    expect(await corrected('Josh Kerr’s personal best for 1500m is 3:26.97.')).toEqual([['3:26.97', '3:27.79']]);
  });

  it.each(['Josh Kerr’s personal best for 1500m is 3:27.79.', 'Josh Kerr’s personal best for 100m is 10.97.'])(
    'is left alone where he has it, or where the list does not reach: %s',
    async (words) => expect(await corrected(words)).toEqual([]),
  );
});

describe('another race that the sentence mentions by the way', () => {
  it.each<[string, string, string]>([
    ['Josh Kerr had to be content with silver, as in Eugene, in 3:27.97.', '3:27.97', '3:27.79'],
    ['Josh Kerr was second in 3:27.97; he had won the world title in Budapest in 2023.', '3:27.97', '3:27.79'],
  ])('does not set the occasion: %s', async (words, mark, right) => {
    expect(await corrected(words)).toEqual([[mark, right]]);
  });
});
