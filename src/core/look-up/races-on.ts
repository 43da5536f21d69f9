/** The races of an event on a day, each with every row that is known. Pure; what is not open is named in `wanted`. */
import type { Day } from '../day.ts';
import type { Evidence } from '../finding.ts';
import type { EventSlug, Results, Sex } from '../results.ts';
import type { WantedEvent } from '../show/more.ts';
import { evidenceOf } from '../verify/evidence.ts';

/** Best place first. Never empty. */
export type RaceResult = readonly Evidence[];

export interface RacesAsked {
  readonly event: EventSlug;
  readonly sex: Sex;
  readonly day: Day;
}

/** Races of one day are few; the cap keeps a malformed question from copying a year. */
const MOST_RACES = 60;

export function racesOn(
  { event, sex, day }: RacesAsked,
  results: Results,
): { readonly races: readonly RaceResult[]; readonly wanted: readonly WantedEvent[] } {
  const open = results.event(sex, event);
  if (open === 'not-open') return { races: [], wanted: [{ sex, event }] };
  if (open === 'absent') return { races: [], wanted: [] };
  const races = open
    .racesBetween(day, day)
    .slice(0, MOST_RACES)
    .map((race) => open.inRace(race).map(evidenceOf))
    .filter((rows) => rows.length > 0);
  return { races, wanted: [] };
}
