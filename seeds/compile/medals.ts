import type { Mark } from '../../src/core/mark.ts';
import type { Sex } from '../../src/core/results.ts';
import type { SeedChampionship, SeedEvent, Seeds } from '../model.ts';
import type { CompiledRace } from './events.ts';
import type { ReadPerformance } from './marks.ts';
import { dayNumber } from './meets.ts';

/** A place in a final of a championship, derived from the performances. */
export interface CompiledMedal {
  /** Row of the edition in the championships. */
  readonly edition: number;
  readonly competition: string;
  readonly sex: Sex;
  readonly event: string;
  readonly place: number;
  /** -1 for a team. */
  readonly athlete: number;
  readonly team: string;
  /** '' when it is the athlete's own. */
  readonly nat: string;
  readonly mark: Mark | null;
  readonly outcome: string;
  readonly day: number;
  readonly source: string;
  readonly complete: boolean;
}

export interface OrderedEvent {
  readonly seed: SeedEvent;
  readonly races: readonly CompiledRace[];
}

interface FinalRow {
  readonly row: ReadPerformance;
  readonly day: number;
}

const FINAL = 'f';
const LAST_PLACE = 8;
/** National titles are no medals: their places are known too rarely. */
const NATIONAL = /^(?:US|USATF|NCAA|UK) /;
/** Sources that list the whole field of their championship: there, fewer than eight places are all there were. */
const WHOLE_FIELD = new Set(['rio16', 'paris24', 'rome24']);
const WHOLE_FIELD_EDITIONS = new Set(['Rio de Janeiro 2016', 'Rio 2016', 'Paris 2024', 'Rome 2024']);

/** Places 1–8 of the finals of all international championships, by edition, sex, event and place. */
export function deriveMedals(seeds: Seeds, events: readonly OrderedEvent[], athletes: ReadonlyMap<string, number>): CompiledMedal[] {
  return seeds.championships.flatMap((championship, edition) =>
    NATIONAL.test(championship.competition) ? [] : events.flatMap((event) => medalsOf(event, { championship, edition, athletes })),
  );
}

function medalsOf(
  { seed, races }: OrderedEvent,
  { championship, edition, athletes }: { championship: SeedChampionship; edition: number; athletes: ReadonlyMap<string, number> },
): CompiledMedal[] {
  const [start, end] = [dayNumber(championship.start), dayNumber(championship.end)];
  const rows: FinalRow[] = [];
  for (const { day, round, competition, rows: all } of racesWithin(races, start, end)) {
    if (round !== FINAL || competition !== championship.competition) continue;
    for (const row of all) if (row.seed.place !== null && row.seed.place <= LAST_PLACE) rows.push({ row, day });
  }
  const final = dropDoubles(rows).sort((a, b) => a.row.seed.place! - b.row.seed.place!);
  const complete = isComplete(
    final.map(({ row }) => row),
    championship.edition,
  );
  return final.map(({ row, day }) => ({
    edition,
    competition: championship.competition,
    sex: seed.sex,
    event: seed.event,
    place: row.seed.place!,
    athlete: athletes.get(row.seed.athlete) ?? -1,
    team: row.seed.team,
    nat: row.seed.nat,
    mark: row.mark,
    outcome: row.mark ? '' : row.seed.mark,
    day,
    source: row.seed.source,
    complete,
  }));
}

/** Races lie by day. */
function racesWithin(races: readonly CompiledRace[], start: number, end: number): readonly CompiledRace[] {
  let from = 0;
  let to = races.length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (races[middle]!.day < start) from = middle + 1;
    else to = middle;
  }
  let last = from;
  while (last < races.length && races[last]!.day <= end) last++;
  return races.slice(from, last);
}

const nameOf = ({ seed }: ReadPerformance): string => seed.athlete || seed.team;

/** Two sources can print one result with different decimals ("77.6", "77.60"): one is enough. */
function dropDoubles(rows: readonly FinalRow[]): FinalRow[] {
  const seen = new Map<string, FinalRow>();
  for (const final of rows) {
    const key = `${final.row.seed.place} ${nameOf(final.row)} ${final.row.value}`;
    if (!seen.has(key)) seen.set(key, final);
  }
  return [...seen.values()];
}

/**
 * Is every place of the final known and undisputed?
 *
 * All of places 1–8, none doubled but by a tie (same mark, and the next place free), nobody twice. Fewer than eight count only where a source lists the
 * whole field.
 */
function isComplete(rows: readonly ReadPerformance[], edition: string): boolean {
  if (rows.length === 0 || new Set(rows.map(nameOf)).size < rows.length) return false;
  let next = 1;
  for (let i = 0; i < rows.length; ) {
    const { seed, value } = rows[i]!;
    let tied = i;
    while (rows[tied]?.seed.place === seed.place && rows[tied]!.value === value) tied++;
    if (seed.place !== next) return false;
    next += tied - i;
    i = tied;
  }
  return next > LAST_PLACE || (WHOLE_FIELD_EDITIONS.has(edition) && rows.every(isOfWholeField));
}

const isOfWholeField = ({ seed }: ReadPerformance): boolean =>
  WHOLE_FIELD.has(seed.source) || seed.also.some((source) => WHOLE_FIELD.has(source));
