import { type Day, dayOf } from '../../src/core/day.ts';
import { writeMark } from '../../src/core/mark.ts';
import type { EventResults, Medal, Performance, Results } from '../../src/core/results.ts';

/** A final of which we tell: who came first, second, third, as the results have it. */
export interface Meeting {
  readonly competition: string;
  readonly city: string;
  readonly day: Day;
  /** By place, from 1, without gaps. */
  readonly rows: readonly Performance[];
}

/** A championship final of which every place is known, so that a wrong place can be contradicted. */
export interface Final {
  readonly competition: string;
  readonly city: string;
  readonly day: Day;
  readonly places: readonly Medal[];
}

export const printed = (row: Performance): string => (row.mark ? writeMark(row.mark) : row.outcome);
export const markValue = (row: Performance): number => row.mark?.value ?? 0;

const FINAL_ROUNDS = new Set(['', 'f']);

function isPlain(row: Performance): boolean {
  const { disputed, race } = row;
  if (row.athlete < 0 || !row.mark || row.mark.hand || disputed.place || disputed.date || disputed.competition) return false;
  return !race.indoor && FINAL_ROUNDS.has(race.round) && (row.windCmS ?? 0) <= 200;
}

/** The one row of each place from 1 on; stops where a place is missing or doubled. */
function byPlace(rows: readonly Performance[]): Performance[] {
  const ranked: Performance[] = [];
  for (let place = 1; ; place++) {
    const [row, ...others] = rows.filter((one) => one.place === place);
    const before = ranked.at(-1);
    if (!row || others.length > 0 || (before && markValue(before) >= markValue(row))) return ranked;
    ranked.push(row);
  }
}

/** Meetings of the year with places one to three, fastest winner first. Times only. */
export function findMeetings(event: EventResults, year: number): Meeting[] {
  const groups = new Map<string, Performance[]>();
  for (const race of event.racesBetween(dayOf(year, 1, 1), dayOf(year, 12, 31))) {
    if (race.competition === '' || race.city === '') continue;
    // Sources name the round differently ("f" or nothing), so one final can stand in two races.
    const key = `${race.day} ${race.competition} ${race.city}`;
    groups.set(key, [...(groups.get(key) ?? []), ...event.inRace(race).filter(isPlain)]);
  }
  return [...groups.values()]
    .map(byPlace)
    .filter((rows) => rows.length >= 3)
    .map((rows) => ({ competition: rows[0]!.race.competition, city: rows[0]!.race.city, day: rows[0]!.race.day, rows }))
    .sort((a, b) => markValue(a.rows[0]!) - markValue(b.rows[0]!) || a.day - b.day);
}

/** The complete outdoor championship finals of the year, fastest winner first. */
export function findFinals(results: Results, event: EventResults, year: number): Final[] {
  return results.editions
    .filter((edition) => edition.year === year && !edition.indoor)
    .flatMap((edition) => {
      const places = results.medalsAt({ edition, event: event.event, sex: event.sex });
      const isWhole = places.length >= 6 && places.every(({ complete, place, mark }, i) => complete && place === i + 1 && mark);
      return isWhole ? [{ competition: edition.competition, city: edition.city, day: places[0]!.day, places }] : [];
    })
    .sort((a, b) => (a.places[0]!.mark?.value ?? 0) - (b.places[0]!.mark?.value ?? 0));
}
