/** The facts themselves, as they are committed. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { fixTables } from '../../seeds/fix.ts';
import { loadSeeds, SEEDS_FOLDER } from '../../seeds/load.ts';
import type { SeedPerformance, Seeds } from '../../seeds/model.ts';
import { checkSeeds } from '../../seeds/rules/index.ts';
import { Counter } from '../../seeds/without/count.ts';
import { without } from '../../seeds/without.ts';

/** Bytes of text that a clone must carry at most. */
const MOST_BYTES = 45_000_000;

let seeds: Seeds;
beforeAll(() => {
  seeds = loadSeeds();
});

function performanceOf(
  sex: string,
  event: string,
  athlete: string,
  mark: string,
): (SeedPerformance & { day: string; competition: string }) | undefined {
  const { races = [], performances = [] } = seeds.events.find((one) => one.sex === sex && one.event === event) ?? {};
  const row = performances.find((performance) => performance.athlete === athlete && performance.mark === mark);
  const race = races.find(({ id }) => id === row?.race);
  return row && race && { ...row, day: race.day, competition: race.competition };
}

describe('the facts', () => {
  it('keep every rule', () => expect(checkSeeds(seeds)).toEqual([]));

  it('stand in canonical order and spacing', () => expect(fixTables(SEEDS_FOLDER, { write: false })).toEqual([]));

  it('are at most 45 MB of text', () => {
    const bytes = readdirSync(SEEDS_FOLDER, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.tsv'))
      .reduce((sum, file) => sum + statSync(join(SEEDS_FOLDER, file)).size, 0);
    expect(bytes).toBeGreaterThan(MOST_BYTES / 2);
    expect(bytes).toBeLessThanOrEqual(MOST_BYTES);
  });

  it('hold what was imported', () => {
    expect(seeds.events.reduce((sum, { performances }) => sum + performances.length, 0)).toBeGreaterThanOrEqual(787_559);
    expect(seeds.athletes.length).toBeGreaterThanOrEqual(45_394);
    expect(seeds.records.length).toBeGreaterThanOrEqual(14_213);
    expect(seeds.championships.length).toBeGreaterThanOrEqual(191);
    expect(seeds.meetings.length).toBeGreaterThanOrEqual(80);
  });

  it.each([
    ['M', '1500-metres', 'cole-hocker-2001', '3:27.65', '2024-08-06', 'Olympic Games', 1],
    ['M', '1500-metres', 'jakob-ingebrigtsen-2000', '3:28.24', '2024-08-06', 'Olympic Games', 4],
    ['M', '100-metres', 'usain-bolt-1986', '9.58', '2009-08-16', 'World Championships', 1],
    ['F', 'marathon', 'paula-radcliffe-1973', '2:15:25', '2003-04-13', 'London Marathon', 1],
  ] as const)('know %s %s %s %s', (sex, event, athlete, mark, day, competition, place) => {
    expect(performanceOf(sex, event, athlete, mark)).toMatchObject({ day, competition, place });
  });
});

describe('the facts without what Tilastopaja gave', () => {
  const gone = new Set(['tp24', 'rome24', 'tp16', 'rio16']);

  /** Corrections move a count by a few; a wrong rule moves it by thousands. */
  const near = (counted: number | undefined, then: number) => expect(Math.abs((counted ?? 0) - then)).toBeLessThanOrEqual(5 + then / 500);

  it('lack the rows and cells that another program counted when the data were put together', () => {
    const counter = new Counter();
    const left = without(seeds, gone, { witness: counter.witness });
    for (const [source, rows] of Object.entries({ tp24: 152_706, tp16: 6_355, rio16: 1_610, rome24: 1_069 }))
      near(counter.rowsGone.get(source), rows);
    const cells = { competition: 79_811, round: 22_887, dob: 328, place: 297, wind: 157 };
    for (const [cell, rows] of Object.entries(cells)) near(counter.blankedStaying.get(cell), rows);
    for (const [cell, rows] of Object.entries({ place: 14, round: 14, competition: 12 })) near(counter.blankedTakenOver.get(cell), rows);
    near(counter.takenOver, 14);
    near(counter.poorer, 84_467);
    near(seeds.athletes.length - left.athletes.length, 545);
    near(seeds.calendar.length - left.calendar.length, 14_228);
    const named = left.events.flatMap(({ performances }) => performances).flatMap(({ source, also }) => [source, ...also]);
    expect([...new Set(named)].filter((id) => gone.has(id))).toEqual([]);
  });
});
