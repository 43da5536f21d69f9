/**
 * Does a race fit what the words say of when and where?
 */
import type { Occasion } from '../claim.ts';
import type { Day } from '../day.ts';
import type { Edition, Meeting, Race } from '../results.ts';
import { cityKey } from '../text/city-key.ts';

export type Fit = 'yes' | 'no' | 'open';

/** A race on the day before the first or after the last still belongs: qualifying rounds, time zones, "on Sunday" of a Saturday night. */
const SLACK_DAYS = 1;

export const isWithin = (day: Day, first: Day, last: Day): boolean => day >= first - SLACK_DAYS && day <= last + SLACK_DAYS;

export const isAt = (race: Race, edition: Edition): boolean =>
  isWithin(race.day, edition.start, edition.end) &&
  (race.competition === '' || race.country === edition.country || race.competition === edition.competition);

// Asked of every race that a claim could mean, so these three make no closures.

function isAtAny(race: Race, editions: readonly Edition[]): boolean {
  for (const edition of editions) if (isAt(race, edition)) return true;
  return false;
}

function isDuring(day: Day, { days }: Meeting): boolean {
  for (const [first, last] of days) if (isWithin(day, first, last)) return true;
  return false;
}

/** Is one of the cities the race's, by one of its names? */
function isIn(race: Race, cities: readonly string[]): boolean {
  const city = cityKey(race.city);
  for (const named of cities) if (named === city || city.includes(named) || named.includes(city)) return true;
  return false;
}

/** `yes` when every stated part fits, `no` when the edition, meeting or date excludes the race, `open` when nothing was said. */
export function fitsOccasion(race: Race, occasion: Occasion): Fit {
  let fit: Fit = 'open';
  if (occasion.editions.length) {
    if (!isAtAny(race, occasion.editions)) return 'no';
    fit = 'yes';
  } else if (occasion.meeting) {
    if (!isDuring(race.day, occasion.meeting)) return 'no';
    fit = 'yes';
  }
  if (occasion.first !== null && occasion.last !== null) {
    if (!isWithin(race.day, occasion.first, occasion.last)) return 'no';
    fit = 'yes';
  }
  if (fit === 'open' && occasion.cities.length) {
    return isIn(race, occasion.cities) ? 'yes' : 'open';
  }
  return fit;
}

/** Rounds as the data prints them, for the three that prose names. */
export function isRound(race: Race, round: 'final' | 'semi-final' | 'heat'): boolean {
  if (round === 'final') return race.round === '' || race.round.startsWith('f');
  return round === 'semi-final' ? race.round.startsWith('sf') : /^(h|q|r1|pr)/.test(race.round);
}

/** How surely words mean one race: `exact` by edition, meeting or day; `likely` by city and year, month, or being last week's; else `no`. */
export type Pinned = 'exact' | 'likely' | 'no';

/** How many days before the article a race may lie that the article reports without naming its day. */
export const FRESH_DAYS = 9;
/** Longest stretch that still names a day or a weekend, and a month. */
const FEW_DAYS = 3;
const ABOUT_A_MONTH = 45;
/** A meeting named without a year is its last edition. */
const LAST_SEASON_DAYS = 300;

/** The days on which a race must lie for `pinnedBy` to allow it at all. */
export function pinnableDays({ editions, meeting, first, last }: Occasion, asOf: Day): { readonly from: Day; readonly to: Day } {
  if (first !== null && last !== null) return { from: first - SLACK_DAYS, to: Math.min(asOf, last + SLACK_DAYS) };
  if (editions.length) return { from: Math.min(...editions.map(({ start }) => start)) - SLACK_DAYS, to: asOf };
  return { from: meeting ? asOf - LAST_SEASON_DAYS : asOf - FRESH_DAYS, to: asOf };
}

/** The days outside which `fitsOccasion` never says `yes`. */
export function fittingDays({ editions, meeting, first, last }: Occasion): { readonly from: Day; readonly to: Day } {
  let from = first === null ? Number.NEGATIVE_INFINITY : first - SLACK_DAYS;
  let to = last === null ? Number.POSITIVE_INFINITY : last + SLACK_DAYS;
  if (editions.length) {
    let earliest = Number.POSITIVE_INFINITY;
    let latest = Number.NEGATIVE_INFINITY;
    for (const { start, end } of editions) {
      if (start < earliest) earliest = start;
      if (end > latest) latest = end;
    }
    from = Math.max(from, earliest - SLACK_DAYS);
    to = Math.min(to, latest + SLACK_DAYS);
  } else if (meeting?.days.length) {
    from = Math.max(from, meeting.days[0]![0] - SLACK_DAYS);
    to = Math.min(to, meeting.days[meeting.days.length - 1]![1] + SLACK_DAYS);
  }
  return { from, to };
}

/** May a race be held against the article because its words can mean no other? Every part that is stated must fit. */
export function pinnedBy(race: Race, occasion: Occasion, asOf: Day): Pinned {
  if (race.day > asOf || occasion.unknownMeeting) return 'no';
  const { editions, meeting, cities, first, last } = occasion;
  const fresh = race.day > asOf - FRESH_DAYS;
  if (cities.length && !isIn(race, cities) && !isAtAny(race, editions)) return 'no';
  const dated = first !== null && last !== null;
  if (dated && !isWithin(race.day, first, last)) return 'no';
  if (editions.length) {
    if (!isAtAny(race, editions)) return 'no';
    return occasion.exact || editions.length === 1 ? 'exact' : race.day > asOf - LAST_SEASON_DAYS ? 'likely' : 'no';
  }
  if (meeting) {
    if (!isDuring(race.day, meeting)) return 'no';
    return dated || race.day > asOf - LAST_SEASON_DAYS ? 'exact' : 'no';
  }
  if (dated) {
    if (last - first <= FEW_DAYS) return 'exact';
    return last - first <= ABOUT_A_MONTH || cities.length ? 'likely' : 'no';
  }
  return fresh ? 'likely' : 'no';
}
