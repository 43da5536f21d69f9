import { describe, expect, it } from 'vitest';
import { checkText } from '../fixtures/desk.ts';
import { checkAfterParis } from '../fixtures/paris.ts';

/** What is claimed of the mark that is printed so: its type, or `null` for nothing. */
async function claimOf(printed: string, words: string): Promise<string | null> {
  const { findings } = await checkAfterParis(words);
  const found = findings.find(({ kind, text }) => kind === 'mark' && text.startsWith(printed));
  return found?.claim?.type ?? null;
}

describe('a mark that is no result', () => {
  it.each([
    ['a part of a race', 'Cole Hocker ran the last 400m of the 1500m in 53.0 and won in 3:27.65.', '53.0'],
    ['a passage', 'Jakob Ingebrigtsen passed halfway of the 1500m in 1:51.3 and was fourth in 3:28.24.', '1:51.3'],
    ['a leg of a relay', 'Femke Bol ran the anchor leg of the 4 x 400m relay in 48.62.', '48.62'],
    ['a leg, named after it', 'Femke Bol had a 47.93 split in the mixed 4x400m relay.', '47.93'],
    ['denied', 'Josh Kerr did not run 3:26.79 in the 1500m.', '3:26.79'],
    ['denied in short', 'Josh Kerr hasn’t run 3:26.79 in the 1500m.', '3:26.79'],
    ['a plan', '“I will run 3:25.00 in the 1500m,” said Josh Kerr.', '3:25.00'],
    ['a goal', 'The goal of Cole Hocker for the 1500m is 3:27.65.', '3:27.65'],
    ['a condition', 'Josh Kerr ran 3:27.79 in the 1500m; 3:27.60 would have won gold.', '3:27.60'],
    ['of another class', 'Josh Kerr saw the T46 1500m, won in 3:50.24, and the T38 race in 3:58.92.', '3:58.92'],
    ['the length of a film', 'The film on the 1500m of Cole Hocker lasts 1:03:22.', '1:03:22'],
    ['annulled', 'Noah Lyles won the 100m in 9.79; 9.57 was ruled out for the wind.', '9.57'],
  ])('is shown without a claim: %s', async (_, words, printed) => {
    expect(words).toContain(printed);
    expect(await claimOf(printed, words)).toBeNull();
  });

  it.each([
    ['after a split', 'Cole Hocker ran the last 400m of the 1500m in 53.0 and won in 3:27.65.', '3:27.65'],
    ['after a bell', 'Cole Hocker was fifth at the bell, and won the 1500m in 3:27.65.', '3:27.65'],
    ['after "not only"', 'Cole Hocker not only ran 3:27.65 in the 1500m, he won.', '3:27.65'],
    ['after another’s failure', 'Jakob Ingebrigtsen did not win a medal, and Cole Hocker ran 3:27.65 in the 1500m.', '3:27.65'],
    ['before a plan', 'Cole Hocker ran 3:27.65 in the 1500m and will race again on Sunday.', '3:27.65'],
    ['of a first race', 'Cole Hocker won the 1500m in 3:27.65, the first 1500m of the month.', '3:27.65'],
    ['beside another class', 'Cole Hocker won the 1500m in 3:27.65; his friend ran the T62 400m.', '3:27.65'],
    ['before an annulled one', 'Noah Lyles won the 100m in 9.79; 9.57 was ruled out for the wind.', '9.79'],
  ])('stands beside one that is: %s', async (_, words, printed) => {
    expect(await claimOf(printed, words)).toBe('result');
  });
});

describe('a place', () => {
  it('that was taken away is not claimed', async () => {
    const { findings } = await checkAfterParis('Cole Hocker crossed the line first in the 1500m and was later disqualified.');
    expect(findings.filter(({ claim }) => claim?.type === 'place')).toEqual([]);
  });

  it('of another than the disqualified is', async () => {
    const { findings } = await checkAfterParis('Josh Kerr was second in the 1500m after Jakob Ingebrigtsen was disqualified.');
    expect(findings.filter(({ claim }) => claim?.type === 'place').map(({ text }) => text)).toEqual(['second']);
  });
});

describe('a record', () => {
  it.each([
    ['that was ruled out', 'Noah Lyles won the 100m in 9.79; a world record of 9.57 was ruled out for the wind.'],
    ['of spectators', 'Cole Hocker won the 1500m in 3:27.65 before a world record crowd.'],
    ['that is two letters of something else', 'Cole Hocker, the 1500m champion, tested AR glasses.'],
  ])('%s is none', async (_, words) => {
    const { findings } = await checkAfterParis(words);
    expect(findings.filter(({ claim }) => ['wr', 'nr', 'area-record'].includes(claim?.type ?? ''))).toEqual([]);
  });
});

describe('in brackets after a name', () => {
  it.each([
    ['an age', 'Josh Kerr (26) was second in the 1500m in 3:27.79.', '26', 'age'],
    ['a nation', 'Josh Kerr (GBR) was second in the 1500m in 3:27.79.', 'GBR', 'nationality'],
  ])('%s is verified', async (_, words, text, type) => {
    const { findings } = await checkAfterParis(words);
    expect(findings).toContainEqual(expect.objectContaining({ text, claim: expect.objectContaining({ type }), verdict: 'verified' }));
  });

  it.each([
    ['a number that is not the age', 'Josh Kerr (12) was second in the 1500m in 3:27.79.'],
    ['a date', 'On Tuesday (26) Josh Kerr was second in the 1500m in 3:27.79.'],
    ['letters that are no nation', 'Josh Kerr (DNF) was second in the 1500m in 3:27.79.'],
  ])('%s claims nothing', async (_, words) => {
    const { findings } = await checkAfterParis(words);
    expect(findings.filter(({ claim }) => claim?.type === 'age' || claim?.type === 'nationality')).toEqual([]);
  });
});

describe('in a story of marks that never were', () => {
  it.each([
    ['a bar', 'Sam Kendricks left. The bar had been at 5.50, 5.65 and 5.75 in the pole vault.', '5.75'],
    ['a mark that became nothing', 'Justin Gatlin had to accept in the 100m that 9.77 became nothing.', '9.77'],
  ])('%s is no result', async (_, words, printed) => {
    expect(words).toContain(printed);
    expect(await claimOf(printed, words)).toBeNull();
  });

  it.each([
    ['a record that would have been', 'Josh Kerr ran 3:27.79 in the 1500m. It would have been a world record once.', 'wr'],
    ['a winner of another race', 'Josh Kerr ran 3:27.79 in the 1500m. The clock stopped for the winner of another race.', 'place'],
  ])('%s claims nothing', async (_, words, type) => {
    const { findings } = await checkAfterParis(words);
    expect(findings.filter(({ claim, text }) => claim?.type === type && /record|winner/.test(text))).toEqual([]);
  });

  it('a mark of another day, said of nobody, is not verified as that of the athlete before', async () => {
    const { findings } = await checkText(
      'Femke Bol holds the indoor record for 400m with 49.26.\nThe 500m, run in 1:05.63 on Saturday, is no official event.',
      '2024-02-05',
    );
    expect(findings.filter(({ text, verdict }) => text === '1:05.63' && verdict === 'verified')).toEqual([]);
  });
});
