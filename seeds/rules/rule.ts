/** What a rule over the facts is, and how rules walk through them. */
import type { SeedEvent, SeedPerformance, SeedRace, Seeds } from '../model.ts';

/** One fact that breaks a rule. */
export interface Problem {
  /** Table, relative to `seeds/`. */
  readonly file: string;
  /** Names the fact as the table does, so that it can be searched for and listed as an exception. */
  readonly key: string;
  /** What is wrong and what to do, one clause without the fact's name. */
  readonly message: string;
}

export interface Rule {
  readonly name: string;
  readonly check: (seeds: Seeds) => Iterable<Problem>;
  /** Facts that break the rule and are left as their source prints them: key → why. Each must still break it. */
  readonly exceptions?: Readonly<Record<string, string>>;
}

export interface Placed {
  readonly event: SeedEvent;
  readonly race: SeedRace | undefined;
  readonly row: SeedPerformance;
}

/** Nine rules walk through all rows, so the races of an event are looked up in one index. */
const RACES = new WeakMap<SeedEvent, ReadonlyMap<string, SeedRace>>();

function racesOf(event: SeedEvent): ReadonlyMap<string, SeedRace> {
  const known = RACES.get(event);
  if (known) return known;
  const races = new Map(event.races.map((race) => [race.id, race]));
  RACES.set(event, races);
  return races;
}

/** All performances with their race, `undefined` where the row names one that is not there. */
export function* eachPerformance(seeds: Seeds): Generator<Placed> {
  for (const event of seeds.events) {
    const races = racesOf(event);
    for (const row of event.performances) yield { event, race: races.get(row.race), row };
  }
}

const FOLDERS = { M: 'men', F: 'women', X: 'mixed' } as const;

/** `men/100-metres`: how keys name an event. */
export function eventKey({ sex, event }: Pick<SeedEvent, 'sex' | 'event'>): string {
  return `${FOLDERS[sex]}/${event}`;
}

export function performancesFile(event: Pick<SeedEvent, 'sex' | 'event'>): string {
  return `performances/${eventKey(event)}.tsv`;
}

/** `men/100-metres usain-bolt-1986 9.58`. */
export function performanceKey({ event, row }: Placed): string {
  return `${eventKey(event)} ${row.athlete || row.team} ${row.mark}`;
}

/** A problem of one performance. */
export function ofPerformance(placed: Placed, message: string): Problem {
  return { file: performancesFile(placed.event), key: performanceKey(placed), message };
}
