/** The real facts, compiled afresh: the committed manifest, and facts that anybody can look up. */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { manifestOf } from '../../seeds/compile/manifest.ts';
import { type CompiledTables, compileTables } from '../../seeds/compile/tables.ts';
import { loadSeeds } from '../../seeds/load.ts';
import type { Seeds } from '../../seeds/model.ts';
import { writeMark } from '../../src/core/mark.ts';
import type { Medal, Performance } from '../../src/core/results.ts';
import { foldName, hashFolded } from '../../src/core/text/fold.ts';
import type { OpenResultsSync } from '../../src/results/open.ts';
import { day, eventOf, openFiles } from './fixture.ts';

let seeds: Seeds;
let compiled: CompiledTables;
let results: OpenResultsSync;

beforeAll(() => {
  seeds = loadSeeds();
  compiled = compileTables(seeds);
  results = openFiles(compiled.files);
  results.loadSync([
    { sex: 'M', event: '100-metres' },
    { sex: 'M', event: '1500-metres' },
    { sex: 'M', event: 'one-mile' },
    { sex: 'F', event: 'hammer-throw' },
  ]);
}, 120_000);

const markOf = ({ mark }: Performance | Medal): string => (mark ? writeMark(mark) : '');
const the = (id: string): number => {
  const row = results.rowOf(id);
  if (row < 0) throw new Error(`no athlete ${id}`);
  return row;
};
const men = (slug: string) => eventOf(results, 'M', slug);
const TODAY = () => results.lastDay;

it('compiles to the committed manifest (after a change of facts: npm run seeds)', () => {
  const committed: unknown = JSON.parse(readFileSync(new URL('../../seeds/manifest.json', import.meta.url), 'utf8'));
  expect(manifestOf(compiled, seeds)).toEqual(committed);
});

it('holds every row of the seeds', () => {
  const rows = seeds.events.reduce((total, { performances }) => total + performances.length, 0);
  expect(manifestOf(compiled, seeds)).toMatchObject({ rows, athletes: seeds.athletes.length, records: seeds.records.length });
  expect(rows).toBeGreaterThanOrEqual(787_559);
});

it('gives every row of an event back as the seeds have it', () => {
  const names = new Map(seeds.athletes.map(({ id, displayName, nat }) => [id, { displayName, nat }]));
  for (const [sex, slug] of [
    ['M', 'one-mile'],
    ['M', '100-metres'],
    ['F', 'hammer-throw'],
  ] as const) {
    const seed = seeds.events.find((event) => event.sex === sex && event.event === slug)!;
    const races = new Map(seed.races.map((race) => [race.id, race]));
    const expected = seed.performances.map((row) => {
      const race = races.get(row.race)!;
      const athlete = names.get(row.athlete);
      const cells = [race.day, race.round, race.competition, race.venue, race.city, race.country, race.indoor];
      const wind = row.wind === '' || row.wind === 'w' ? null : Math.round(Number(row.wind) * 100);
      const disputed = [...new Set(row.disputed.map((entry) => entry.split(':')[0]))].sort();
      return JSON.stringify([
        ...cells,
        athlete?.displayName,
        row.nat || athlete?.nat,
        row.mark.replace(/h$/, ''),
        wind,
        row.place,
        row.age,
        row.source,
        disputed,
      ]);
    });
    const event = eventOf(results, sex, slug);
    const found = event.racesBetween(-1e6, 1e6).flatMap((race) =>
      event.inRace(race).map((row) => {
        const cells = [isoOf(race.day), race.round, race.competition, race.venue, race.city, race.country, race.indoor];
        const disputed = Object.entries(row.disputed)
          .filter(([, is]) => is)
          .map(([cell]) => cell)
          .sort();
        return JSON.stringify([
          ...cells,
          row.name,
          row.nat,
          markOf(row) || row.outcome,
          row.windCmS,
          row.place,
          row.age,
          row.source,
          disputed,
        ]);
      }),
    );
    expect(found.sort()).toEqual(expected.sort());
  }
});

const isoOf = (at: number): string => new Date(at * 86_400_000).toISOString().slice(0, 10);

describe('looked up', () => {
  it('the final of the 1500 m in Paris', () => {
    const event = men('1500-metres');
    const final = event
      .racesBetween(day('2024-08-06'), day('2024-08-06'))
      .filter(({ competition, round }) => competition === 'Olympic Games' && round === 'f');
    expect(final).toHaveLength(1);
    expect(
      event
        .inRace(final[0]!)
        .slice(0, 4)
        .map((row) => [row.place, row.name, markOf(row), row.nat]),
    ).toEqual([
      [1, 'Cole Hocker', '3:27.65', 'USA'],
      [2, 'Josh Kerr', '3:27.79', 'GBR'],
      [3, 'Yared Nuguse', '3:27.80', 'USA'],
      [4, 'Jakob Ingebrigtsen', '3:28.24', 'NOR'],
    ]);
  });

  it("Kerr's best before and after that day", () => {
    const best = (asOf: string) => markOf(men('1500-metres').best({ athlete: the('josh-kerr-1997'), asOf: day(asOf), where: 'any' })!);
    expect([best('2024-08-01'), best('2024-08-05'), best('2024-08-07')]).toEqual(['3:29.05', '3:29.05', '3:27.79']);
  });

  it("Bolt's 9.58 and Kerr's mile among all", () => {
    const bolt = { value: 9_580, asOf: TODAY(), by: 'performer', where: 'outdoor' } as const;
    expect(men('100-metres').rank(bolt)).toEqual({ rank: 1, tied: 0 });
    expect(
      men('100-metres')
        .withValue(9_580)
        .map(({ name }) => name),
    ).toEqual(['Usain Bolt']);
    const mile = { value: 225_340, asOf: day('2024-05-25'), by: 'performer', where: 'any' } as const;
    expect(men('one-mile').rank(mile)).toEqual({ rank: 6, tied: 0 });
    expect(men('one-mile').rank({ ...mile, nat: 'GBR' }).rank).toBe(1);
  });

  it('the 1500 m of Zürich 2024, by meeting and day', () => {
    const event = men('1500-metres');
    const [race] = event
      .racesBetween(day('2024-09-05'), day('2024-09-05'))
      .filter(({ competition }) => competition === 'Weltklasse Zürich');
    expect(event.inRace(race!).find(({ place }) => place === 5)).toMatchObject({ name: 'Josh Kerr', mark: { value: 211_460 } });
    expect(results.competitionsAt({ city: 'Zurich', day: day('2024-09-05') }).map(({ name }) => name)).toContain('Weltklasse Zürich');
  });

  it('the medals of the 1500 m of Tokyo 2020', () => {
    const tokyo = results.editions.find(({ competition, edition }) => competition === 'Olympic Games' && edition === 'Tokyo 2020')!;
    const medals = results.medalsAt({ edition: tokyo, event: '1500-metres', sex: 'M' });
    expect(medals.slice(0, 3).map((medal) => [medal.place, medal.name, markOf(medal), medal.complete])).toEqual([
      [1, 'Jakob Ingebrigtsen', '3:28.32', true],
      [2, 'Timothy Cheruiyot', '3:29.01', true],
      [3, 'Josh Kerr', '3:29.05', true],
    ]);
    expect(
      results
        .medalsOf(the('josh-kerr-1997'))
        .filter(({ place }) => place === 1)
        .map(({ edition }) => edition.edition),
    ).toEqual(expect.arrayContaining(['Budapest 2023', 'Glasgow 2024']));
  });

  it('the record of the mile, listed where a list has it', () => {
    const records = results.records({ event: 'one-mile', sex: 'M' }).filter(({ type, indoor }) => type === 'national' && !indoor);
    expect(records.find(({ scope }) => scope === 'GBR')).toMatchObject({ name: 'Josh Kerr', mark: { value: 225_340 }, status: 'listed' });
  });

  it.each([
    ['Ingebrigtsen', 'jakob-ingebrigtsen-2000'],
    ["O'Rourke", 'derval-orourke-1981'],
    ['Lewis-Francis', 'mark-lewis-francis-1982'],
    ['Šebrle', 'roman-sebrle-1974'],
  ])('the name %s', (name, id) => {
    for (const token of foldName(name)) {
      const units = new TextEncoder().encode(token);
      const found = results.names.find(hashFolded(token), units, 0, units.length);
      expect([...results.names.athletes(found)]).toContain(the(id));
    }
  });

  it('how far the lists reach', () => {
    expect(men('1500-metres').coverage).toMatchObject({ cutOffOutdoor: 218_000, listDay: day('2025-12-21') });
    expect(eventOf(results, 'F', 'hammer-throw').coverage.listDay).toBe(day('2023-07-07'));
  });
});

it('keeps athletes sorted by id, so that ids are found', () => {
  for (let i = 0; i < seeds.athletes.length; i += 500) expect(results.rowOf(seeds.athletes[i]!.id)).toBe(i);
});
