/** Words that card, popup and options share; those of the reports are theirs too, so that a desk reads one language everywhere. */
import { type Day, writeDay } from '../core/day.ts';
import type { AthleteRef, Evidence, Verdict } from '../core/finding.ts';
import { ordinal, writeEvent, writeLongDay, writeLongIsoDay, writeRound, writeWind } from '../report/wording.ts';

export const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  mismatch: 'to correct',
  verified: 'verified',
  ambiguous: 'unclear',
  unverified: 'not checked',
};

export { writeEvent, writeLongDay, writeLongIsoDay };

/** `NOR · 23`; what is not known is left out. */
export const writeWho = (athlete: AthleteRef, age: number | null): string =>
  [athlete.nat, age === null ? '' : `aged ${age}`].filter(Boolean).join(' · ');

/** `3:27.65`, `9.79 (+1.0 m/s)`. */
export function writeMarkAndWind(row: Evidence): string {
  return row.windCmS === null ? row.mark : `${row.mark} (${writeWind(row.windCmS)})`;
}

/** `1st · 1500 m final`. */
export const writeRace = (row: Evidence): string =>
  [
    row.place === null ? '' : ordinal(row.place),
    [writeEvent(row.event), writeRound(row.round), row.indoor ? 'indoors' : ''].filter(Boolean).join(' '),
  ]
    .filter(Boolean)
    .join(' · ');

/** `Olympic Games, Paris FRA · 6 August 2024`. */
export function writeWhere(row: Evidence): string {
  const venue = [row.venue === row.competition ? '' : row.venue, row.country].filter(Boolean).join(' ');
  return [[row.competition, venue].filter(Boolean).join(', '), writeLongIsoDay(row.day)].filter(Boolean).join(' · ');
}

export const writeAsOf = (asOf: Day, known: boolean): string =>
  known ? `As of ${writeLongDay(asOf)}, the article’s day` : `As of today, ${writeLongDay(asOf)}: the page gives no date`;

/** Today in the reader's own time zone. */
export const isoToday = (now: Date): string => writeDay(Math.floor((now.getTime() - now.getTimezoneOffset() * 60_000) / 86_400_000));
