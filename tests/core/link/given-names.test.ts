import { describe, expect, it } from 'vitest';
import { checkText } from '../fixtures/desk.ts';

/** Athletes of the words, as printed, and who they are. */
async function athletesIn(words: string, published = '2024-08-07'): Promise<(string | null)[][]> {
  const { findings } = await checkText(words, published);
  return findings.filter(({ kind }) => kind === 'athlete').map(({ text, athlete }) => [text, athlete?.id ?? null]);
}

const MUIR = 'laura-muir-1993';
const INTRODUCTION = 'Faith Kipyegon won the women’s 1500m from Jessica Hull and Laura Muir.';

describe('a given name alone', () => {
  it.each([
    ['“I am glad for Laura,” said Hull.', 'Laura', MUIR],
    ['“Laura has waited a long time for this,” said Hull.', 'Laura', MUIR],
    ['It was Laura’s day, said Hull.', 'Laura', MUIR],
    ['“Faith was too strong,” said Hull.', 'Faith', 'faith-kipyegon-1994'],
  ])('is the one introduced athlete who bears it: %j', async (words, name, id) => {
    expect(await athletesIn(`${INTRODUCTION} ${words}`)).toContainEqual([name, id]);
  });

  it('is an athlete’s though it is a town’s, unless the text speaks of the town', async () => {
    const words = 'Sydney McLaughlin-Levrone won the women’s 400m hurdles. “You cannot chase Sydney,” said Femke Bol.';
    expect(await athletesIn(words)).toContainEqual(['Sydney', 'sydney-mclaughlin-levrone-1999']);
    expect((await athletesIn(`${words} They had met in Sydney.`)).filter(([text]) => text === 'Sydney')).toEqual([]);
  });

  it.each([
    ['of a coach with her surname beside it', 'Laura Weightman’s agent applauded. “Laura is fast,” she said.', 'Laura'],
    ['of nobody introduced', '“Keely would have won,” said Hull.', 'Keely'],
    ['that heads a sentence and is a word in the text', 'Faith moves mountains, and she had the faith of a saint.', 'Faith'],
    ['that begins another name', 'Laura Ashley designed the kit.', 'Laura'],
    ['of a place', 'They had met in Jessica Springs.', 'Jessica'],
  ])('%s is left alone', async (_, words, name) => {
    expect((await athletesIn(`${INTRODUCTION} ${words}`)).filter(([text]) => text === name)).toEqual([]);
  });
});

describe('athletes whom the database does not know', () => {
  it.each([
    ['whose family name is a town’s', 'Men’s 1500m: Stephen Cairns won from Paul Rowan.', ['Stephen Cairns', 'Paul Rowan']],
    ['whose nation stands beside them', 'He beat Ireland’s Glynn Tromanson in the final.', ['Glynn Tromanson']],
    ['whose title stands behind them', 'Glynn Tromanson – the reigning national champion – came third.', ['Glynn Tromanson']],
    ['by their surnames once they are named', 'Stephen Cairns won the men’s race. Then Cairns slept.', ['Stephen Cairns', 'Cairns']],
  ])('%s are listed, linked to nobody', async (_, words, names) => {
    const found = await athletesIn(`${INTRODUCTION}\n${words}`);
    expect(found.filter(([, id]) => id === null)).toEqual(names.map((name) => [name, null]));
  });

  it.each([
    ['a park', 'The women’s race in Bute Park was won by Hull.'],
    ['a road', 'The final was shown on Holloway Road.'],
    ['half of a double name', 'Dina Asher-Smith won the final. Asher-Smith wept.'],
    ['a coach', 'The coach Stephen Cairns saw the final.'],
    ['a coach by his surname', 'Stephen Cairns, the head coach, saw the final. Cairns wept.'],
    ['a town', 'Stephen Cairns won the men’s race in Cairns.', 'Stephen Cairns'],
  ])('%s is none', async (_, words, allowed = '') => {
    const found = await athletesIn(`${INTRODUCTION}\n${words}`);
    expect(found.filter(([text, id]) => id === null && text !== allowed)).toEqual([]);
  });
});

describe('a name that prose cuts short', () => {
  it.each([
    [
      'without its last part',
      'Wilson Kipsang won the London Marathon in 2:04:29. Kipsang is 32.',
      '2014-04-14',
      ['Wilson Kipsang', 'Kipsang'],
      'wilson-kipsang-kiprotich-1982',
    ],
    [
      'by a former name',
      'Helen Pattinson won the 1500m title. Pattinson was glad.',
      '2002-07-15',
      ['Helen Pattinson', 'Pattinson'],
      'helen-clitheroe-1974',
    ],
  ])('%s is the athlete’s, and so is its last word', async (_, words, published, names, id) => {
    const found = await athletesIn(`${words} It was athletics in the Olympic stadium, 10,000m and marathon.`, published);
    expect(found).toEqual(names.map((name) => [name, id]));
  });
});

describe('a surname that an athlete shares with another person of the story', () => {
  const STORY = 'Jake Wightman won the world 1500m title from Jakob Ingebrigtsen and Mario García.';

  it.each([
    ['before the other is named', `Wightman wins\n${STORY} “That’s my son,” said his dad, Geoff Wightman.`, ['Wightman', 'Jake Wightman']],
    [
      'after the athlete is named again',
      `${STORY} His dad, Geoff Wightman, spoke. Jake Wightman ran to him. Wightman wept.`,
      ['Jake Wightman', 'Jake Wightman', 'Wightman'],
    ],
  ])('is the athlete’s %s', async (_, words, names) => {
    const found = await athletesIn(words, '2022-07-20');
    expect(found.filter(([, id]) => id === 'jake-wightman-1994').map(([name]) => name)).toEqual(names);
  });

  it('is nobody’s right after the other', async () => {
    const found = await athletesIn(`${STORY} His dad, Geoff Wightman, spoke. Wightman wept.`, '2022-07-20');
    expect(found.filter(([name, id]) => name === 'Wightman' && id !== null)).toEqual([]);
  });
});

describe('a stranger who is only quoted', () => {
  it.each(['“The final was fair,” said Ian Stewartson.', '“The final was fair,” Ian Stewartson said.'])(
    'is no athlete: %j',
    async (words) => {
      expect((await athletesIn(`${INTRODUCTION} ${words}`)).filter(([, id]) => id === null)).toEqual([]);
    },
  );
});
