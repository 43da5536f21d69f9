/** Bests, ranks, counts and records as the engine answers them, against plain SQL over the same rows. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDatabase } from '../../src/cli/database.ts';
import { dayOf, yearOf } from '../../src/core/day.ts';
import type { EventResults, Performance, RankQuery, Sex } from '../../src/core/results.ts';
import { seeded } from '../bench/prose.ts';
import { type Answers, type Asked, Sql } from './sql.ts';

/** Sprints with wind and hand times, jumps, throws, long races, road, combined, indoor. */
const EVENTS: readonly (readonly [sex: Sex, event: string])[] = [
  ['M', '100-metres'],
  ['F', '60-metres'],
  ['M', '110-metres-hurdles'],
  ['F', '800-metres'],
  ['M', '1500-metres'],
  ['M', 'one-mile'],
  ['F', '3000-metres-steeplechase'],
  ['M', 'marathon'],
  ['F', 'long-jump'],
  ['M', 'pole-vault'],
  ['F', 'hammer-throw'],
  ['M', 'decathlon'],
];

/** Rows that are drawn in each event. */
const DRAWN = 5;
const WHERE: readonly RankQuery['where'][] = ['any', 'outdoor', 'indoor'];

describe('the engine and SQL agree', () => {
  const asked = new Map<string, Asked>();
  let sql: Sql;

  beforeAll(async () => {
    const results = await openDatabase();
    const wanted = EVENTS.map(([sex, event]) => ({ sex, event }));
    await results.load(wanted);
    for (const { sex, event } of wanted) {
      const open = results.event(sex, event) as EventResults;
      const kind = open.leader({ asOf: results.lastDay, where: 'any' })!.mark!.kind;
      asked.set(`${sex} ${event}`, { event: open, better: kind === 'time' ? '<' : '>' });
    }
    sql = await Sql.open([...asked.values()].map(({ event }) => event));
  }, 120_000);
  afterAll(() => sql.close());

  it('on enough rows to mean something', async () => {
    expect(await sql.count()).toBeGreaterThan(50_000);
  });

  it.each(EVENTS)('%s %s: bests, seasons, ranks, records of the world and a nation', async (sex, event) => {
    const one = asked.get(`${sex} ${event}`)!;
    for (const row of drawn(one.event, DRAWN)) {
      const { athlete, day, nat } = row;
      const value = row.mark!.value;
      const from = dayOf(yearOf(day), 1, 1);
      for (const where of WHERE) {
        const said: Answers = {
          best: one.event.best({ athlete, asOf: day, where })?.mark?.value ?? null,
          season: one.event.best({ athlete, from, asOf: day, where })?.mark?.value ?? null,
          performer: one.event.rank({ value, asOf: day, by: 'performer', where }).rank,
          performance: one.event.rank({ value, asOf: day, by: 'performance', where }).rank,
          ofNation: one.event.rank({ value, asOf: day, by: 'performance', where, nat }).rank,
          record: one.event.leader({ asOf: day, where })?.mark?.value ?? null,
          lead: one.event.leader({ from, asOf: day, where })?.mark?.value ?? null,
          national: one.event.leader({ asOf: day, where, nat })?.mark?.value ?? null,
        };
        const plain = await sql.answers(one, { athlete, day, nat, value, from, where });
        expect(said, `${row.name} on day ${day}, ${where}`).toEqual(plain);
      }
    }
  });
});

/** Rows with a mark, drawn with a fixed seed over the whole table. */
function drawn(event: EventResults, most: number): Performance[] {
  const races = event.racesBetween(Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY);
  const random = seeded(races.length);
  const rows: Performance[] = [];
  for (let tries = 0; rows.length < most && tries < most * 20; tries++) {
    const field = event.inRace(races[Math.floor(random() * races.length)]!);
    const row = field[Math.floor(random() * field.length)];
    if (row?.mark && row.athlete >= 0) rows.push(row);
  }
  return rows;
}
