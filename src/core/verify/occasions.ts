/**
 * Does a race fit what the words say of when and where?
 */
import type { Occasion } from '../claim.ts';
import type { Day } from '../day.ts';
import type { Edition, Race } from '../results.ts';
import { cityKey } from '../text/city-key.ts';

export type Fit = 'yes' | 'no' | 'open';

/** A race on the day before the first or after the last still belongs: qualifying rounds, time zones, "on Sunday" of a Saturday night. */
const SLACK_DAYS = 1;

export const isWithin = (day: Day, first: Day, last: Day): boolean => day >= first - SLACK_DAYS && day <= last + SLACK_DAYS;

export const isAt = (race: Race, edition: Edition): boolean =>
  isWithin(race.day, edition.start, edition.end) &&
  (race.competition === '' || race.country === edition.country || race.competition === edition.competition);

/** `yes` when every stated part fits, `no` when the edition, meeting or date excludes the race, `open` when nothing was said. */
export function fitsOccasion(race: Race, occasion: Occasion): Fit {
  let fit: Fit = 'open';
  if (occasion.editions.length) {
    if (!occasion.editions.some((edition) => isAt(race, edition))) return 'no';
    fit = 'yes';
  } else if (occasion.meeting) {
    if (!occasion.meeting.days.some(([first, last]) => isWithin(race.day, first, last))) return 'no';
    fit = 'yes';
  }
  if (occasion.first !== null && occasion.last !== null) {
    if (!isWithin(race.day, occasion.first, occasion.last)) return 'no';
    fit = 'yes';
  }
  if (fit === 'open' && occasion.cities.length) {
    const city = cityKey(race.city);
    if (occasion.cities.some((named) => named === city || city.includes(named) || named.includes(city))) return 'yes';
    return 'open';
  }
  return fit;
}

/** Rounds as the data prints them, for the three that prose names. */
export function isRound(race: Race, round: 'final' | 'semi-final' | 'heat'): boolean {
  if (round === 'final') return race.round === '' || race.round.startsWith('f');
  return round === 'semi-final' ? race.round.startsWith('sf') : /^(h|q|r1|pr)/.test(race.round);
}
