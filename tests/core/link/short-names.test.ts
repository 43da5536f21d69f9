import { describe, expect, it } from 'vitest';
import { checkText } from '../fixtures/desk.ts';

/** Athletes of the words, in a text about athletics, as printed, and who they are. */
async function athletesIn(words: string, published: string): Promise<(string | null)[][]> {
  const { findings } = await checkText(`${words}\nIt was athletics in the stadium: 1500m, 200m, hurdles.`, published);
  return findings.filter(({ kind }) => kind === 'athlete').map(({ text, athlete, verdict }) => [text, athlete?.id ?? null, verdict]);
}

describe('a short given name', () => {
  it.each([
    ['its beginning', 'Jo Fenn ran the 800m final.', '2004-07-11', 'Jo Fenn', 'joanne-fenn-1974'],
    ['its beginning', 'Abi Oyepitan ran the 200m final.', '2004-07-11', 'Abi Oyepitan', 'abiodun-oyepitan-1979'],
    ['one that has grown apart', 'Andy Baddeley ran the 1500m final.', '2008-08-20', 'Andy Baddeley', 'andrew-baddeley-1982'],
    [
      'one of another language',
      'Kostas Kenteris was cleared by the tribunal.',
      '2005-03-19',
      'Kostas Kenteris',
      'konstantinos-kenteris-1973',
    ],
    ['one of another language', 'Quique Llopis ran the 110m hurdles final.', '2023-08-21', 'Quique Llopis', 'enrique-llopis-2000'],
  ])('by %s means the athlete, and is no slip: %j', async (_, words, published, name, id) => {
    expect(await athletesIn(words, published)).toEqual([[name, id, null]]);
  });

  it.each([
    ['with another family name beside it', 'Jo Fenn Jones ran the 800m final.', '2004-07-11'],
    ['that nobody of the family bears', 'Vic Fenn ran the 800m final.', '2004-07-11'],
    ['with a coach’s name', 'The coach Andy Baddeley saw the final.', '2008-08-20'],
    ['in the name of a meeting', 'They ran at the Kip Keino Classic.', '2022-05-08'],
  ])('%s means nobody', async (_, words, published) => {
    expect((await athletesIn(words, published)).filter(([, id]) => id !== null)).toEqual([]);
  });

  it.each([
    ['Mohammed Farah won the 10,000m.', '2012-08-05', 'Mohammed Farah', 'mo-farah-1983'],
    ['Joshua Kerr ran the 1500m final.', '2024-08-07', 'Joshua Kerr', 'josh-kerr-1997'],
  ])('may stand in the lists for the long one that is printed: %j', async (words, published, name, id) => {
    expect(await athletesIn(words, published)).toEqual([[name, id, null]]);
  });

  it('that lacks one letter is a slip', async () => {
    expect(await athletesIn('Jako Ingebrigtsen won the 1500m in 3:29.76.', '2022-08-19')).toContainEqual([
      'Jako Ingebrigtsen',
      'jakob-ingebrigtsen-2000',
      'mismatch',
    ]);
  });
});
