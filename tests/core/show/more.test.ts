import { describe, expect, it } from 'vitest';
import { writeDay } from '../../../src/core/day.ts';
import { type More, type MoreAsked, moreAbout } from '../../../src/core/show/more.ts';
import { checkText, day, findingOf, results } from '../fixtures/desk.ts';

const ASKED: MoreAsked = {
  athlete: 'josh-kerr-1997',
  event: '1500-metres',
  asOf: day('2024-08-08'),
  printed: 'Kerr',
  race: null,
  rivals: [],
};

async function more(asked: Partial<MoreAsked>): Promise<More> {
  const first = moreAbout({ ...ASKED, ...asked }, results);
  await results.load(first.wanted);
  const { more: found } = moreAbout({ ...ASKED, ...asked }, results);
  if (!found) throw new Error('The database has nothing more.');
  return found;
}

describe('what the card asks for while the pointer dwells', () => {
  it('is the way to the best: one mark a season, and where the best was bettered', async () => {
    const { seasons, better } = await more({});
    expect(better).toBe('less');
    expect(seasons.at(-1)).toMatchObject({ year: 2024, mark: '3:27.79', isStep: true });
    expect(writeDay(seasons.at(-1)!.day)).toBe('2024-08-06');
    const steps = seasons.filter(({ isStep }) => isStep).map(({ value }) => value);
    expect(steps).toEqual([...steps].sort((a, b) => b - a));
    expect(seasons.map(({ year }) => year)).toEqual([...new Set(seasons.map(({ year }) => year))].sort());
  });

  it('ends on the article’s day', async () => {
    const { seasons, card } = await more({ asOf: day('2024-08-05') });
    expect(seasons.at(-1)?.mark).not.toBe('3:27.79');
    expect(card.bests[0]?.pb?.mark).toBe('3:29.05');
  });

  it('is the place of the best among performers, in the world and at home', async () => {
    const { ranks } = await more({});
    expect(ranks.pb?.world).toBeGreaterThan(3);
    expect(ranks.pb?.world).toBeLessThan(15);
    expect(ranks.pb?.nation).toBe(1);
  });

  it('is the race of the row that a finding shows', async () => {
    const checked = await checkText('Josh Kerr ran 3:27.79 in the Olympic 1500m final in Paris on 6 August 2024.', '2024-08-08');
    const { race } = await more({ race: findingOf(checked, '3:27.79').evidence[0] ?? null });
    expect(race.slice(0, 3).map(({ athlete, mark }) => `${athlete} ${mark}`)).toEqual([
      'Cole Hocker 3:27.65',
      'Josh Kerr 3:27.79',
      'Yared Nuguse 3:27.80',
    ]);
  });

  it('is who beat whom until that day', async () => {
    const { duels } = await more({ rivals: ['cole-hocker-2001', 'nobody-0000'] });
    expect(duels).toHaveLength(1);
    expect(duels[0]).toMatchObject({ rival: { name: 'Cole Hocker' }, lastCompetition: 'Olympic Games' });
    expect(duels[0]!.won + duels[0]!.lost).toBeGreaterThan(2);
  });

  it('is who else bears the printed name, never the athlete himself', async () => {
    const { namesakes } = await more({});
    expect(namesakes.length).toBeGreaterThan(0);
    expect(namesakes.every(({ name }) => /\bKerr\b/.test(name))).toBe(true);
    expect(namesakes.map(({ id }) => id)).not.toContain(ASKED.athlete);
    expect((await more({ printed: 'Josh Kerr' })).namesakes.every(({ name }) => name.includes('Josh'))).toBe(true);
  });

  it('is nothing for an athlete whom the database has not, or without marks in the event', async () => {
    expect(moreAbout({ ...ASKED, athlete: 'nobody-0000' }, results)).toEqual({ more: null, wanted: [] });
    expect(await more({ event: 'high-jump' })).toMatchObject({ seasons: [], ranks: { pb: null, sb: null } });
  });
});
