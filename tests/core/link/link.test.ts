import { describe, expect, it } from 'vitest';
import { checkText, results } from '../fixtures/desk.ts';
import { checkAfterParis } from '../fixtures/paris.ts';

/** Athletes of the words, as printed, how they are named and who they are. */
async function linked(words: string): Promise<(string | null)[][]> {
  const { findings } = await checkAfterParis(words);
  return findings.filter(({ kind }) => kind === 'athlete').map(({ text, mention, athlete }) => [text, mention, athlete?.id ?? null]);
}

const KERR = 'josh-kerr-1997';
const INGEBRIGTSEN = 'jakob-ingebrigtsen-2000';

describe('surnames', () => {
  it.each([
    ['Josh Kerr was second. Kerr smiled.', 'Kerr'],
    ['Josh Kerr was second. The day was Kerr’s.', 'Kerr'],
    ['Josh Kerr was second. KERR: SILVER', 'KERR'],
  ])('of those whom the article introduces: %j', async (words, surname) => {
    expect((await linked(words))[1]).toEqual([surname, 'surname', KERR]);
  });

  it('may come before the full name', async () => {
    const { findings } = await checkText('Hocker upsets Kerr\nCole Hocker beat Josh Kerr in the men’s 1500m in 3:27.65.', '2024-08-07');
    expect(findings.filter(({ kind }) => kind === 'athlete').map(({ athlete }) => athlete?.id)).toEqual([
      'cole-hocker-2001',
      KERR,
      'cole-hocker-2001',
      KERR,
    ]);
  });

  it('of two who bear them belong to the one whose event the story is about', async () => {
    const names = await linked('Josh Kerr and Hamish Kerr ran. Kerr was second in 3:27.79.');
    expect(names[2]).toEqual(['Kerr', 'surname', KERR]);
  });

  it('of two brothers belong to the one whose mark stands beside it', async () => {
    const names = await linked('Jakob Ingebrigtsen and Filip Ingebrigtsen ran. Ingebrigtsen was fourth in 3:28.24.');
    await results.load([{ sex: 'M', event: '1500-metres' }]);
    const event = results.event('M', '1500-metres');
    const isKnown = typeof event === 'object' && event.holds(results.rowOf(INGEBRIGTSEN), 208_240);
    expect(names[2]).toEqual(['Ingebrigtsen', 'surname', isKnown ? INGEBRIGTSEN : null]);
  });

  it('of two brothers named in one breath belong to neither where nothing tells, however well one is known', async () => {
    const names = await linked('Jakob and Filip Ingebrigtsen ran the 1500m. Ingebrigtsen led at the bell.');
    expect(names[2]).toEqual(['Ingebrigtsen', 'surname', null]);
  });

  it('of two brothers belong to the one whom the story has gone on about', async () => {
    const names = await linked('Jakob and Filip Ingebrigtsen ran. Jakob Ingebrigtsen was fourth in the 1500m. Ingebrigtsen had led.');
    expect(names[3]).toEqual(['Ingebrigtsen', 'surname', INGEBRIGTSEN]);
  });

  it('of nobody introduced stay unlinked when several athletes bear them', async () => {
    expect(await linked('Kerr watched from the stands.')).toEqual([]);
  });

  it('of nobody introduced name the one well-known bearer in the story’s event', async () => {
    expect(await linked('Nuguse watched from the stands.')).toEqual([['Nuguse', 'surname', 'yared-nuguse-1999']]);
  });
});

describe('given names that share a surname', () => {
  it.each([
    ['two', 'Jakob and Filip Ingebrigtsen ran the 1500m.', ['Jakob', 'Filip Ingebrigtsen'], [INGEBRIGTSEN, 'filip-ingebrigtsen-1993']],
    [
      'three',
      'Jonathan, Kevin and Dylan Borlée ran the 4x400m relay.',
      ['Jonathan', 'Kevin', 'Dylan Borlée'],
      ['jonathan-borlee-1988', 'kevin-borlee-1988', 'dylan-borlee-1992'],
    ],
  ])('are as many athletes: %s', async (_, words, names, ids) => {
    expect(await linked(words)).toEqual(names.map((name, k) => [name, 'name', ids[k]]));
  });

  it.each(['Josh and Filip Ingebrigtsen ran the 1500m.', 'Josh, a friend, and Filip Ingebrigtsen ran the 1500m.'])(
    'need an athlete of both: %j',
    async (words) => {
      expect((await linked(words)).filter(([name]) => name === 'Josh')).toEqual([]);
    },
  );
});

describe('names with a slip', () => {
  it('Cole Hacker is Cole Hocker, though an Olin Hacker exists', async () => {
    expect(results.rowOf('olin-hacker-1997')).toBeGreaterThanOrEqual(0);
    const { findings } = await checkText(
      'Cole Hacker won the men’s 1500m at the Olympic Games in Paris in 3:27.65, ahead of Josh Kerr (3:27.79) and Yared Nuguse (3:27.80).',
      '2024-08-07',
    );
    expect(findings[0]).toMatchObject({
      text: 'Cole Hacker',
      athlete: { id: 'cole-hocker-2001' },
      verdict: 'mismatch',
      reason: 'misspelt-name',
      correction: 'Cole Hocker',
    });
    expect(findings.filter(({ verdict }) => verdict === 'mismatch')).toHaveLength(1);
  });

  it('Olin Hacker himself is left in peace', async () => {
    const { findings } = await checkAfterParis('Olin Hacker was eighth at the trials.');
    expect(findings[0]).toMatchObject({ text: 'Olin Hacker', athlete: { id: 'olin-hacker-1997' }, verdict: null });
  });

  it.each([
    ['Jakob Ingebrigsten was fourth in 3:28.24.', 'Jakob Ingebrigsten', 'Jakob Ingebrigtsen'],
    ['Yarde Nuguse was third in 3:27.80.', 'Yarde Nuguse', 'Yared Nuguse'],
    ['Kerr Josh was second in 3:27.79.', 'Kerr Josh', 'Josh Kerr'],
    ['Jakob Ingebrigtsen led the 1500m. Ingebrigsten was fourth in 3:28.24.', 'Ingebrigsten', 'Ingebrigtsen'],
  ])('%j', async (words, printed, correction) => {
    const { findings } = await checkAfterParis(words);
    expect(findings.filter(({ reason }) => reason === 'misspelt-name').map((finding) => [finding.text, finding.correction])).toEqual([
      [printed, correction],
    ]);
  });

  it.each([
    'KERR Josh was second in 3:27.79.',
    'JOSH KERR was second in 3:27.79.',
    'Jakob Ingebrigtsén was fourth in 3:28.24.',
    'Azeddine Habz and Narve Gilje Nordas ran too.',
    'Georgia Bell ran the women’s 1500m.',
    'J. Kerr was second in 3:27.79.',
  ])('sees none in %j', async (words) => {
    const { findings } = await checkAfterParis(words);
    expect(findings.filter(({ verdict }) => verdict === 'mismatch')).toEqual([]);
  });
});

describe('epithets', () => {
  it.each(['The Scot', 'The Briton', 'The 26-year-old'])('%s names the athlete before', async (epithet) => {
    expect((await linked(`Josh Kerr was second in 3:27.79. ${epithet} was pleased.`))[1]).toEqual([epithet, 'epithet', KERR]);
  });

  it.each(['The Norwegian was fourth.', 'The 39-year-old was fourth.'])('that fit nobody name nobody: %j', async (words) => {
    expect(await linked(words)).toEqual([]);
  });
});

describe('people who are no athletes of the story', () => {
  it.each([
    ['a coach', 'Coach Ben Thomas said so. Thomas was glad.'],
    ['a coach, named after the comma', 'Danny Mackey, his coach, was glad.'],
    ['a meeting', 'Next comes the Kamila Skolimowska Memorial in Silesia.'],
    ['a meeting named after one of them', 'Next comes the Josh Kerr Invitational.'],
    ['a stranger', 'Jane Unknown cheered.'],
  ])('%s stays unlinked', async (_, words) => {
    expect((await linked(words)).filter(([, , id]) => id !== null)).toEqual([]);
  });

  it.each([
    ['a father', 'His father John Kerr watched Josh Kerr take second in 3:27.79.'],
    ['a namesake', 'Danny Kerr, a fan, watched Josh Kerr.'],
  ])('%s leaves the athlete his name', async (_, words) => {
    expect(await linked(words)).toEqual([['Josh Kerr', 'name', KERR]]);
  });
});
