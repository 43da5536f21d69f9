/** Reads the two tables of one event and sex: its races and its performances. */
import * as layouts from './layout.ts';
import type { SeedPerformance, SeedRace } from './model.ts';
import { at, readRows, splitList } from './table.ts';

/** One competition at one venue on one day. */
export type Occasion = Omit<SeedRace, 'id' | 'round'>;

/** What rows of the event tables name by id. */
export interface EventLookups {
  /** Maps an id to itself: rows then share one string instead of holding 780,000 slices. */
  readonly athletes: ReadonlyMap<string, string>;
  readonly occasions: ReadonlyMap<string, Occasion>;
  readonly provenance: ReadonlyMap<string, { readonly also: readonly string[]; readonly filled: readonly string[] }>;
}

interface TableText {
  readonly file: string;
  readonly text: string;
}

interface EventTexts {
  readonly event: string;
  readonly races: TableText;
  readonly performances: TableText;
  readonly lookups: EventLookups;
}

export function loadEvent({ event, races, performances, lookups }: EventTexts): { races: SeedRace[]; performances: SeedPerformance[] } {
  const byId = loadRaces(races, lookups);
  return { races: [...byId.values()], performances: loadPerformances({ event, table: performances, races: byId, lookups }) };
}

function loadRaces({ file, text }: TableText, { occasions }: EventLookups): Map<string, SeedRace> {
  const races = new Map<string, SeedRace>();
  const take = ([id = '', occasionId = '', round = '']: readonly string[], line: number) => {
    const occasion = occasions.get(occasionId);
    if (!occasion) throw new Error(`${at(file, line)}: the occasion "${occasionId}" is not in seeds/occasions.tsv, so add it there.`);
    if (races.has(id)) throw new Error(`${at(file, line)}: the id "${id}" stands twice, so give one race another.`);
    const { day, competition, venue, city, country, indoor } = occasion;
    races.set(id, { id, day, round, competition, venue, city, country, indoor });
  };
  readRows({ file, text, columns: layouts.RACES.columns, take });
  return races;
}

interface PerformanceTable {
  readonly event: string;
  readonly table: TableText;
  readonly races: ReadonlyMap<string, SeedRace>;
  readonly lookups: EventLookups;
}

const NO_PROVENANCE = { also: [], filled: [] } as const;

function loadPerformances({ event, table, races, lookups }: PerformanceTable): SeedPerformance[] {
  const { file, text } = table;
  const layout = layouts.performanceLayout(event);
  const team = layout === layouts.TEAM_PERFORMANCES;
  const performances: SeedPerformance[] = [];
  const take = (cells: readonly string[], line: number) => {
    const [
      raceId = '',
      who = '',
      mark = '',
      source = '',
      place = '',
      wind = '',
      pattern = '',
      nat = '',
      age = '',
      disputed = '',
      dob = '',
    ] = cells;
    const race = races.get(raceId);
    if (!race)
      throw new Error(`${at(file, line)}: the race "${raceId}" is not in seeds/races/${file.slice('performances/'.length)}, so add it.`);
    const athlete = team ? '' : lookups.athletes.get(who);
    if (athlete === undefined) {
      throw new Error(`${at(file, line)}: the athlete "${who}" is not in seeds/athletes.tsv, so correct the id or add the athlete.`);
    }
    const provenance = pattern === '' ? NO_PROVENANCE : lookups.provenance.get(pattern);
    if (!provenance) throw new Error(`${at(file, line)}: the provenance "${pattern}" is not in seeds/provenance.tsv, so add it there.`);
    performances.push({
      race: race.id,
      athlete,
      team: team ? who : '',
      mark,
      wind,
      place: placeOf(place, file, line),
      nat,
      age,
      source,
      also: provenance.also,
      filled: provenance.filled,
      disputed: splitList(disputed),
      dob,
    });
  };
  readRows({ file, text, columns: layout.columns, take });
  return performances;
}

function placeOf(cell: string, file: string, line: number): number | null {
  if (cell === '') return null;
  const place = Number(cell);
  if (!Number.isInteger(place)) throw new Error(`${at(file, line)}: the place "${cell}" must be a whole number or empty.`);
  return place;
}
