import { isBetter } from '../../src/core/mark.ts';
import { FLAG_AGE_SHIFT, FLAG_DISPUTED, FLAG_WIND_AIDED, WIND_BASE } from '../../src/results/format.ts';
import type { SeedEvent, SeedPerformance } from '../model.ts';
import type { Codes } from './codes.ts';
import { kindOf, type ReadPerformance, readMark, type Shapes, scaleOf } from './marks.ts';
import type { Meets } from './meets.ts';
import type { Words } from './words.ts';

export interface Compiling {
  readonly words: Words;
  readonly meets: Meets;
  readonly rounds: Codes;
  readonly nats: Codes;
  readonly ages: Codes;
  readonly sources: Codes;
  readonly shapes: Shapes;
  /** Row of an athlete id. */
  readonly athletes: ReadonlyMap<string, number>;
}

/** What one athlete did in one event; the event's performances name him by his place in this list. */
export interface CareerRow {
  readonly athlete: number;
  readonly count: number;
  readonly firstDay: number;
  readonly lastDay: number;
  readonly best: number;
}

export interface CompiledRace {
  readonly meet: number;
  readonly day: number;
  readonly round: string;
  readonly competition: string;
  readonly indoor: boolean;
  readonly rows: readonly ReadPerformance[];
}

/** Races by day and meet, each with its performances by place. */
export function orderRaces({ event, races, performances }: SeedEvent, { meets }: Compiling): CompiledRace[] {
  const kind = kindOf(event);
  const rows = new Map<string, ReadPerformance[]>(races.map(({ id }) => [id, []]));
  for (const seed of performances) {
    const mark = readMark(seed.mark, event);
    rows.get(seed.race)!.push({ seed, mark, value: mark?.value ?? -1 });
  }
  for (const list of rows.values()) list.sort((a, b) => comparePerformances(a, b, kind));
  return races
    .map((race) => {
      const meet = meets.of(race);
      return {
        meet,
        day: meets.list[meet]!.day,
        round: race.round,
        competition: race.competition,
        indoor: race.indoor,
        rows: rows.get(race.id)!,
      };
    })
    .sort((a, b) => a.meet - b.meet || (a.round < b.round ? -1 : a.round > b.round ? 1 : 0));
}

/** Best place first, then best mark, then those without a mark; the athlete's id makes the order total. */
function comparePerformances(a: ReadPerformance, b: ReadPerformance, kind: 'time' | 'distance' | 'points'): number {
  const place = (a.seed.place ?? 0xffff) - (b.seed.place ?? 0xffff);
  if (place) return place;
  if (a.value !== b.value) return b.value < 0 || (a.value >= 0 && isBetter(kind, a.value, b.value)) ? -1 : 1;
  const [x, y] = [a.seed.athlete || a.seed.team, b.seed.athlete || b.seed.team];
  return x < y ? -1 : x > y ? 1 : a.seed.mark < b.seed.mark ? -1 : Number(a.seed.mark > b.seed.mark);
}

/** Careers of one event, the busiest athlete first: small codes for many rows pack well. */
export function orderCareers(event: SeedEvent, races: readonly CompiledRace[], { athletes }: Compiling): CareerRow[] {
  const kind = kindOf(event.event);
  const careers = new Map<number, { athlete: number; count: number; firstDay: number; lastDay: number; best: number }>();
  for (const race of races) {
    for (const { seed, value } of race.rows) {
      if (seed.athlete === '') continue;
      const athlete = athletes.get(seed.athlete);
      if (athlete === undefined)
        throw new Error(`${event.sex} ${event.event} names the athlete "${seed.athlete}", who is not in the athletes: correct seeds/.`);
      const career = careers.get(athlete);
      if (!career) careers.set(athlete, { athlete, count: 1, firstDay: race.day, lastDay: race.day, best: Math.max(0, value) });
      else {
        career.count++;
        career.lastDay = race.day;
        if (value >= 0 && (career.best === 0 || isBetter(kind, value, career.best))) career.best = value;
      }
    }
  }
  return [...careers.values()].sort((a, b) => b.count - a.count || a.athlete - b.athlete);
}

const DISPUTED_CELLS = Object.entries(FLAG_DISPUTED);

function flagsOf({ disputed, age, wind }: SeedPerformance, ages: Codes): number {
  let flags = ages.of(age) << FLAG_AGE_SHIFT;
  for (const [cell, bit] of DISPUTED_CELLS) if (disputed.some((entry) => entry.startsWith(`${cell}:`))) flags |= bit;
  return wind === 'w' ? flags | FLAG_WIND_AIDED : flags;
}

/** `+1.4` as 142; 0 where no figure is given. */
function windCode(wind: string): number {
  if (wind === '' || wind === 'w') return 0;
  const code = Math.round(Number(wind) * 10) + WIND_BASE;
  if (!(code > 0)) throw new Error(`"${wind}" is no wind in m/s: correct it in seeds/.`);
  return code;
}

export function raceColumns(races: readonly CompiledRace[], { rounds }: Compiling) {
  return {
    /** Difference to the race before: the meets ascend. */
    meet: races.map(({ meet }, i) => meet - (races[i - 1]?.meet ?? 0)),
    round: races.map(({ round }) => rounds.of(round)),
    rows: races.map(({ rows }) => rows.length),
  };
}

/** Columns of the performances, in the order of the races. */
export function performanceColumns(races: readonly CompiledRace[], careers: readonly CareerRow[] | null, to: Compiling) {
  const rows = races.flatMap((race) => race.rows);
  const { unit, base } = scaleOf(rows.filter(({ value }) => value >= 0).map(({ value }) => value));
  const local = new Map(careers?.map(({ athlete }, i) => [athlete, i]));
  const columns = {
    athlete: rows.map(({ seed }) => (careers ? local.get(to.athletes.get(seed.athlete)!)! : to.words.of(seed.team))),
    mark: rows.map(({ value }) => (value < 0 ? 0 : (value - base) / unit)),
    shape: rows.map(({ seed, mark }) => to.shapes.of(mark, seed.mark)),
    wind: rows.map(({ seed }) => windCode(seed.wind)),
    place: rows.map(({ seed }) => seed.place ?? 0),
    /** 0: the athlete's own nation. */
    nat: rows.map(({ seed }) => to.nats.of(seed.nat)),
    source: rows.map(({ seed }) => to.sources.of(seed.source)),
    flags: rows.map(({ seed }) => flagsOf(seed, to.ages)),
  };
  return { columns, unit, base };
}
