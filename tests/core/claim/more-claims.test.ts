/** Margins, counts, ages of records, duels and the words beside them: what is verified, what is contradicted, and what is left alone. */
import { describe, expect, it } from 'vitest';
import { type Amount, type Hedge, type Holds, holds } from '../../../src/core/lexicon/hedges.ts';
import { findMargins } from '../../../src/core/recognise/margins.ts';
import { findRanks } from '../../../src/core/recognise/ranks.ts';
import { checkText, printed, readText } from '../fixtures/desk.ts';

/** Type, words, verdict and correction of each claim that is no mark. */
async function claims(words: string, published: string): Promise<(string | null)[][]> {
  const { findings } = await checkText(words, published);
  return findings
    .filter(({ kind }) => kind === 'claim')
    .map(({ claim, text, verdict, correction }) => [claim?.type ?? null, text, verdict, ...(correction === null ? [] : [correction])]);
}

describe('hedges', () => {
  const amount = (value: number, step: number, hedge: Hedge): Amount => ({ value, step, hedge });
  it.each<[Amount, number, Holds]>([
    [amount(140, 10, 'exact'), 140, 'yes'],
    [amount(140, 10, 'exact'), 160, 'no'],
    [amount(2_000, 1_000, 'exact'), 2_400, 'yes'],
    [amount(2_000, 1_000, 'nearly'), 1_900, 'yes'],
    [amount(2_000, 1_000, 'nearly'), 960, 'no'],
    [amount(2_000, 1_000, 'nearly'), 2_100, 'open'],
    [amount(2_000, 1_000, 'nearly'), 2_600, 'no'],
    [amount(1_000, 1_000, 'less-than'), 60, 'yes'],
    [amount(1_000, 1_000, 'less-than'), 1_600, 'no'],
    [amount(2_000, 1_000, 'more-than'), 2_690, 'yes'],
    [amount(2_000, 1_000, 'more-than'), 1_400, 'no'],
    [amount(2_000, 1_000, 'more-than'), 3_500, 'open'],
    [amount(60, 10, 'about'), 57, 'yes'],
    [amount(60, 10, 'about'), 90, 'no'],
  ])('%j of a true %i: %s', (said, real, answer) => expect(holds(said, real)).toBe(answer));
});

describe('margins', () => {
  it.each<[string, string[], string?]>([
    ['He won by 0.03secs.', ['by 0.03secs']],
    ['She broke it by almost two seconds.', ['by almost two seconds']],
    ['She was more than two seconds clear of Weightman.', ['more than two seconds clear']],
    ['Kerr was one hundredth ahead of Nuguse.', ['one hundredth ahead']],
    ['He was 36 points behind.', ['36 points behind']],
    ['He won by half a second.', ['by half a second']],
    ['Sie unterbot den Rekord um drei Hundertstel.', ['um drei Hundertstel'], 'de'],
  ])('are found: %s', (words, found, language = 'en') => {
    const reading = readText(words, null, language);
    expect(printed(reading, findMargins(reading))).toEqual(found);
  });

  it.each([
    'He ran 9.87 seconds.',
    'with 200 metres to go',
    'by the end of May',
    'clear favourite',
    'a second behind-the-scenes tour',
    'by two',
  ])('are not found in %j', (words) => {
    const reading = readText(words);
    expect(printed(reading, findMargins(reading)).filter((one) => !one.startsWith('a second'))).toEqual([]);
  });

  it.each<[string, string, string]>([
    ['Cole Hocker won the 1500m at the Paris Olympics in 3:27.65, 0.14 seconds ahead of Josh Kerr (3:27.79).', '2024-08-07', 'verified'],
    ['Cole Hocker won the 1500m at the Paris Olympics in 3:27.65, 0.41 seconds ahead of Josh Kerr (3:27.79).', '2024-08-07', 'unverified'],
    ['Faith Kipyegon broke the women’s 1500m world record by almost a second with 3:49.11 in Florence.', '2023-06-03', 'verified'],
  ])('%s', async (words, published, verdict) => {
    expect((await claims(words, published)).filter(([type]) => type === 'margin').map((claim) => claim[2])).toEqual([verdict]);
  });

  it('of a broken record are corrected where only one can be meant', async () => {
    const words = 'Faith Kipyegon broke the women’s 1500m world record by almost two seconds with 3:49.11 in Florence.';
    expect((await claims(words, '2023-06-03')).filter(([type]) => type === 'margin')).toEqual([
      ['margin', 'by almost two seconds', 'mismatch', 'by 0.96 seconds'],
    ]);
  });

  it('of a record that was broken long ago are left alone', async () => {
    const words = 'Faith Kipyegon broke the women’s 1500m world record by almost two seconds with 3:49.11 in Florence.';
    expect((await claims(words, '2024-06-03')).filter(([type]) => type === 'margin').map((claim) => claim[2])).toEqual(['unverified']);
  });
});

describe('counts', () => {
  it.each([
    ['sixth', 'unverified'],
    ['seventh', 'verified'],
    ['third', 'unverified'],
    ['twelfth', 'unverified'],
  ])('only the %s man under 3:28', async (ordinal, verdict) => {
    const words = `Cole Hocker became only the ${ordinal} man under 3:28 when he won the 1500m in 3:27.65 at the Paris Olympics.`;
    expect((await claims(words, '2024-08-07')).filter(([type]) => type === 'count').map((claim) => claim[2])).toEqual([verdict]);
  });
});

describe('the age of a record', () => {
  it.each([
    [38, 'verified'],
    [28, 'unverified'],
  ])('%i years', async (years, verdict) => {
    const words = `Josh Kerr ran the mile in 3:45.34 in Eugene on Saturday, breaking Steve Cram’s ${years}-year-old British mile record.`;
    expect((await claims(words, '2024-05-26')).filter(([type]) => type === 'record-age').map((claim) => claim[2])).toEqual([verdict]);
  });
});

describe('words beside a verified claim', () => {
  it('are confirmed where they are its row’s, and left alone where they are not', async () => {
    const words =
      'Athletics. Josh Kerr ran the mile in 3:45.34 at the Prefontaine Classic in Eugene on 25 May, three weeks after a race in Oslo.';
    const confirmed = (await claims(words, '2024-06-01')).filter(([type]) => type === 'venue' || type === 'date');
    expect(confirmed).toEqual([
      ['venue', 'Prefontaine Classic', 'verified'],
      ['venue', 'Eugene', 'verified'],
      ['date', '25 May', 'verified'],
    ]);
  });

  it('a title, an age or a nation without a name is his whom it fits', async () => {
    const words =
      'Josh Kerr was second in the 1500m in 3:27.79 in Paris. The 26-year-old smiled. Faith Kipyegon won the women’s 1500m in 3:51.29. The three-time Olympic 1500m champion wept.';
    const { findings } = await checkText(words, '2024-08-11');
    expect(
      findings
        .filter(({ claim }) => claim?.type === 'age' || claim?.type === 'title')
        .map(({ athlete, verdict }) => [athlete?.id, verdict]),
    ).toEqual([
      ['josh-kerr-1997', 'verified'],
      ['faith-kipyegon-1994', 'verified'],
    ]);
  });
});

describe('ranks without a mark beside them', () => {
  it.each([
    ['Julien Alfred won the women’s 200m in London with the joint-ninth fastest time in history.', '2025-07-20', 'verified'],
    ['Josh Kerr is the sixth-fastest man ever over the mile, and he won in Eugene on Saturday.', '2024-05-27', 'verified'],
    ['Josh Kerr ran 3:27.79 in the 1500m in Paris, his fastest ever and not his second-fastest ever.', '2024-08-07', 'unverified'],
    ['Keely Hodgkinson won the women’s 800m in Silesia in 1:54.74, her second-fastest ever.', '2025-08-17', 'verified'],
  ])('%s', async (words, published, verdict) => {
    const athletics = `Usain Bolt won the men’s 100m in Berlin in 2009 in 9.58. ${words}`;
    expect((await claims(athletics, published)).filter(([type]) => type === 'rank').map((claim) => claim[2])).toEqual([verdict]);
  });

  it('her second-fastest of the season is no list of all time', () => {
    const reading = readText('Keely Hodgkinson won in 1:54.74, her second-fastest this season.');
    expect(findRanks(reading)).toEqual([]);
  });
});

describe('a title with its count', () => {
  it('names her who has as many', async () => {
    const words =
      'Kenya’s Faith Kipyegon missed the world record in the women’s 3000m. The three-time Olympic 1500m champion crossed the line in 8:07.04.';
    const { findings } = await checkText(words, '2025-08-17');
    expect(findings.find(({ mention }) => mention === 'epithet')?.athlete?.id).toBe('faith-kipyegon-1994');
    expect(findings.find(({ text }) => text === '8:07.04')?.verdict).toBe('verified');
  });

  it('names nobody who has fewer', async () => {
    const words = 'Kenya’s Faith Kipyegon won the women’s 1500m in Paris in 3:51.29. The four-time Olympic 1500m champion smiled.';
    const { findings } = await checkText(words, '2024-08-11');
    expect(findings.filter(({ mention }) => mention === 'epithet')).toEqual([]);
  });
});
