/**
 * All rows of one race. Sources print its round differently or not at all, so one race can stand in several race rows of the database:
 * same day, same place, and rounds that do not exclude each other belong together.
 */
import type { EventResults, Performance, Race } from '../results.ts';

/** A round that the source leaves out is most often the final of an ordinary meeting. */
const roundOf = (race: Race): string => (race.round === '' || race.round === 'f' || race.round === 'f1' ? 'f' : race.round);

export const isSameRace = (a: Race, b: Race): boolean =>
  a.row === b.row ||
  (a.day === b.day &&
    a.indoor === b.indoor &&
    roundOf(a) === roundOf(b) &&
    a.country === b.country &&
    (a.city === b.city || a.venue === b.venue));

/** Rows of the race, best place first; an athlete stands once. */
export function fieldOf(race: Race, event: EventResults): Performance[] {
  const seen = new Set<number>();
  const rows: Performance[] = [];
  for (const other of event.racesBetween(race.day, race.day)) {
    if (!isSameRace(race, other)) continue;
    for (const row of event.inRace(other)) {
      if (row.athlete >= 0 && seen.has(row.athlete)) continue;
      seen.add(row.athlete);
      rows.push(row);
    }
  }
  return rows.sort((a, b) => (a.place ?? 999) - (b.place ?? 999));
}
