import { describe, expect, it } from 'vitest';
import { checkText } from '../fixtures/desk.ts';

const STORY = 'Faith Kipyegon won the women’s 1500m from Jessica Hull and Laura Muir.';

/** Athletes of the words, after a story, as printed, and who they are. */
async function athletesIn(words: string, published = '2024-08-07'): Promise<(string | null)[][]> {
  const { findings } = await checkText(`${STORY}\n${words}`, published);
  return findings
    .filter(({ kind, start }) => kind === 'athlete' && start > STORY.length)
    .map(({ text, athlete }) => [text, athlete?.id ?? null]);
}

describe('a name with a role beside it', () => {
  it.each([
    'The coach Steve Cram saw the final.',
    'Her coach, Steve Cram, saw the final.',
    'The promoter, Steve Cram, sold all tickets for the final.',
    'Steve Cram, the head coach, saw the final.',
    'Steve Cram, who now coaches her, saw the final.',
  ])('is nobody’s of the story: %j', async (words) => {
    expect(await athletesIn(words)).toEqual([]);
  });

  it.each([
    ['Dina Asher-Smith, who left her coach in March, ran the 100m final.', 'Dina Asher-Smith', 'dina-asher-smith-1995'],
    ['Dina Asher-Smith, with her coach beside her, ran the 100m final.', 'Dina Asher-Smith', 'dina-asher-smith-1995'],
    ['With the coach away, Dina Asher-Smith ran the 100m final.', 'Dina Asher-Smith', 'dina-asher-smith-1995'],
  ])('unless the role is another’s: %j', async (words, name, id) => {
    expect(await athletesIn(words)).toEqual([[name, id]]);
  });
});

describe('a name with a relative beside it', () => {
  it.each([
    [
      'is an athlete’s where athletes run in families',
      'His brother Filip Ingebrigtsen ran the men’s 1500m.',
      'Filip Ingebrigtsen',
      'filip-ingebrigtsen-1993',
    ],
    [
      'is an athlete’s who is a mother',
      'Ana Peleteiro, mother since December, returned to the triple jump.',
      'Ana Peleteiro',
      'ana-peleteiro-compaore-1995',
    ],
  ])('%s', async (_, words, name, id) => {
    expect(await athletesIn(words)).toEqual([[name, id]]);
  });

  it.each([
    'Her father, Gary Murray, ran the final lap with her.',
    'Gary Murray, her husband, ran the final lap.',
    'Gary Murray, father of Laura Muir’s pacemaker, won.',
  ])('is nobody’s otherwise: %j', async (words) => {
    expect((await athletesIn(words)).filter(([name]) => name === 'Gary Murray')).toEqual([]);
  });
});

describe('a meeting that bears a name', () => {
  it('is no athlete', async () => {
    expect(await athletesIn('She ran 4:00.09 at the Kip Keino Classic.')).toEqual([]);
  });

  it('is none where two athletes meet', async () => {
    expect(await athletesIn('Asafa Powell and Justin Gatlin meet in the 100m in Kingston.', '2005-02-24')).toEqual([
      ['Asafa Powell', 'asafa-powell-1982'],
      ['Justin Gatlin', 'justin-gatlin-1982'],
    ]);
  });
});
