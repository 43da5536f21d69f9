/**
 * Judges the event and the date of a mark. They are contradicted only by the athlete's own row with exactly this mark, on the
 * occasion that the sentence names; otherwise nothing is said.
 */
import type { DateClaim, EventClaim, VenueClaim } from '../claim.ts';
import { civilDate, writeDay } from '../day.ts';
import { couldBeMarkOf, EVENTS, isPossible, kindOf } from '../lexicon/events.ts';
import type { EventResults, EventSlug, Performance } from '../results.ts';
import { cityKey } from '../text/city-key.ts';
import { evidenceOf } from './evidence.ts';
import { type Judgement, mismatch, verified } from './judgement.ts';
import type { Desk } from './marks.ts';
import { fitsOccasion, pinnedBy } from './occasions.ts';

/** Rows of the subject with the mark, in any event that the mark's notation allows. */
function rowsWith({ mark, subject }: EventClaim, { archive, asOf }: Desk): Performance[] {
  const { results } = archive;
  const rows: Performance[] = [];
  for (const printed of mark.at.readings) {
    for (const career of results.careers(subject)) {
      if (!couldBeMarkOf(career.event, printed)) continue;
      const event = archive.event(results.sexOf(subject), career.event);
      rows.push(...(event?.printedAs(subject, printed, asOf + 1) ?? []));
    }
  }
  return rows;
}

/** Road and track, indoor and outdoor forms of one distance are not worth a correction. */
const BASE: Readonly<Record<string, string>> = {
  'mile-road': 'one-mile',
  '10-kilometres': '10000-metres',
  '5-kilometres': '5000-metres',
  'heptathlon-indoor': 'heptathlon',
  'pentathlon-indoor': 'pentathlon',
};
const base = (event: EventSlug): string => BASE[event] ?? event;

/** Flat race and steeplechase of one distance are mixed up by sources too. */
const isSameDistance = (a: EventSlug, b: EventSlug): boolean =>
  `${a} ${b}`.includes('steeplechase') && /^\d+-\w+/.exec(a)?.[0] === /^\d+-\w+/.exec(b)?.[0];

export function judgeEvent(claim: EventClaim, desk: Desk): Judgement | null {
  const { at, mark, subject } = claim;
  const rows = rowsWith(claim, desk);
  if (!claim.tight || !rows.length || at.event.includes('relay') || rows.some((row) => base(row.race.event) === base(at.event)))
    return null;
  const kind = kindOf(at.event);
  const fitting = rows.filter(
    (row) => kindOf(row.race.event) === kind && !isSameDistance(row.race.event, at.event) && fitsOccasion(row.race, mark.occasion) !== 'no',
  );
  const there = fitting.filter((row) => pinnedBy(row.race, mark.occasion, desk.asOf) !== 'no');
  const [row] = mark.occasion.stated && there.length ? there : fitting;
  if (!row || fitting.some((other) => other.race.event !== row.race.event)) return null;
  // Pinned, or a mark that nobody could make in the named event, or one of an athlete who never stood in a list of it.
  const impossible = mark.at.readings.every((one) => one.kind !== kind || !isPossible(at.event, one.value));
  const stranger = mark.subjectSure && !desk.archive.results.careers(subject).some((career) => base(career.event) === base(at.event));
  if (!(mark.occasion.stated && there.length) && !impossible && !(stranger && row.mark!.decimals === 2)) return null;
  return mismatch('other-event', eventInWords(row.race.event, desk.text.slice(at.start, at.end)), [evidenceOf(row)]);
}

/** The event in the article's way: `1500m` and `1500 metres`, `mile`, `400m hurdles`. */
export function eventInWords(event: EventSlug, printed: string): string {
  if (event === 'one-mile' || event === 'mile-road') return 'mile';
  const metres = /^(\d+)-metres(?:-(.*))?$/.exec(event);
  if (!metres) return event.replaceAll('-', ' ');
  const [, digits = '', rest] = metres;
  const long = /met/i.test(printed);
  const grouped =
    digits.length > 4 || (digits.length === 4 && /\d,\d{3}/.test(printed)) ? `${digits.slice(0, -3)},${digits.slice(-3)}` : digits;
  return `${grouped}${long ? ' metres' : /\d\s+m\b/.test(printed) ? ' m' : 'm'}${rest ? ` ${rest.replaceAll('-', ' ')}` : ''}`;
}

/** The only row of the athlete that has the mark, with its event; `null` when there is none or several. */
function onlyRow({ mark, subject }: DateClaim | VenueClaim, desk: Desk): { row: Performance; event: EventResults } | null {
  const event = mark.sex && mark.event ? desk.archive.event(mark.sex, mark.event) : null;
  const rows = event?.printedAs(subject, mark.mark, desk.asOf + 1) ?? [];
  const [row] = rows;
  return row && event && rows.length === 1 ? { row, event } : null;
}

export function judgeDate(claim: DateClaim, desk: Desk): Judgement | null {
  const { at } = claim;
  const only = onlyRow(claim, desk);
  if (!only || only.row.disputed.date) return null;
  const { row, event } = only;
  if (row.race.day >= at.first - 1 && row.race.day <= at.last + 1) return verified('exact', [evidenceOf(row)]);
  if (!isDistinctive(row, event, desk) || at.last > event.coverage.listDay) return null;
  if (!isSupported(claim, row)) return null;
  return mismatch('other-date', dateInWords(claim, row, desk.text), [evidenceOf(row)]);
}

/**
 * A city is contradicted only by a race in another country: within one, cities have too many names (München and Munich, Oregon and Eugene).
 */
export function judgeVenue(claim: VenueClaim, desk: Desk): Judgement | null {
  const only = onlyRow(claim, desk);
  if (!only) return null;
  const { row, event } = only;
  const { city } = claim.at;
  const there = cityKey(row.race.city);
  if (there === city || there.includes(city) || city.includes(there)) return verified('exact', [evidenceOf(row)]);
  const named = desk.archive.results.cities.get(city);
  if (!named || !there || named.country === row.race.country || !row.race.country || !isDistinctive(row, event, desk)) return null;
  const { first, last, editions } = claim.mark.occasion;
  // Where a date or a championship is named that is not this race's, it may be another race altogether.
  if (editions.length || (first !== null && last !== null && (row.race.day < first - 1 || row.race.day > last + 1))) return null;
  return mismatch('other-meeting', row.race.city, [evidenceOf(row)]);
}

/** Shortest race, by its worst time, in which an athlete hardly ever runs the same hundredth twice. */
const DISTINCTIVE_FROM_MS = 100_000;

/** Can the mark be told by its value alone? In long track races, or where it was the athlete's best: sprinters and jumpers repeat their marks. */
function isDistinctive(row: Performance, event: EventResults, { asOf }: Desk): boolean {
  const facts = EVENTS.get(row.race.event);
  if (!facts || row.race.day > event.coverage.listDay) return false;
  if (facts.kind === 'time' && facts.worstPossible > DISTINCTIVE_FROM_MS && row.mark!.decimals === 2) return true;
  const best = event.best({ athlete: row.athlete, asOf, where: 'any' });
  return best?.mark?.value === row.mark?.value;
}

/** Days by which the row must lie off: sources are a few days apart themselves, and some swap day and month. */
const CLEARLY_OFF = 10;

/** The same place or the same month of another year: then it is this race that is meant, and its date is wrong. */
function isSupported({ mark, at }: DateClaim, { race }: Performance): boolean {
  const off = Math.min(Math.abs(race.day - at.first), Math.abs(race.day - at.last));
  const [ran, said] = [civilDate(race.day), civilDate(at.first)];
  const swapped = ran.dayOfMonth !== ran.month && ran.year === said.year && ran.dayOfMonth === said.month && ran.month === said.dayOfMonth;
  if (off <= CLEARLY_OFF || swapped) return false;
  const city = cityKey(race.city);
  const there = mark.occasion.cities.some((named) => named === city || city.includes(named));
  const [first, last, day] = [civilDate(at.first), civilDate(at.last), civilDate(race.day)];
  const sameMonth = first.month === last.month && first.year === last.year && first.month === day.month;
  return there || (sameMonth && (at.last > at.first || first.dayOfMonth === day.dayOfMonth));
}

/** The smallest change: only the year where the rest is right, else the whole date. */
function dateInWords({ at }: DateClaim, { race }: Performance, text: string): string {
  const printed = text.slice(at.start, at.end);
  const right = civilDate(race.day);
  const said = civilDate(at.first);
  const wholeYear = civilDate(at.last).month !== said.month;
  if (wholeYear || (said.month === right.month && (at.last > at.first || said.dayOfMonth === right.dayOfMonth)))
    return printed.replace(String(said.year), String(right.year));
  return writeDay(race.day);
}
