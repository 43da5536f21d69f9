/**
 * A calendar day as the number of days since 1970-01-01 (earlier days are negative).
 *
 * Days are integers so that "the day before" and "within the Games" are plain arithmetic, and so that
 * neither the core nor the database needs a clock or a time zone.
 */
export type Day = number;

const DAYS_PER_ERA = 146_097;

/** Day of a proleptic Gregorian date (H. Hinnant, "chrono-compatible low-level date algorithms"). */
export function dayOf(year: number, month: number, dayOfMonth: number): Day {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + dayOfMonth - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_PER_ERA + dayOfEra - 719_468;
}

export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly dayOfMonth: number;
}

export function civilDate(day: Day): CivilDate {
  const z = day + 719_468;
  const era = Math.floor(z / DAYS_PER_ERA);
  const dayOfEra = z - era * DAYS_PER_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const mp = Math.floor((5 * dayOfYear + 2) / 153);
  const month = mp < 10 ? mp + 3 : mp - 9;
  const dayOfMonth = dayOfYear - Math.floor((153 * mp + 2) / 5) + 1;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfMonth };
}

export const yearOf = (day: Day): number => civilDate(day).year;

/** 0 is Sunday. 1970-01-01 was a Thursday. */
export const weekdayOf = (day: Day): number => (((day + 4) % 7) + 7) % 7;

const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})/;

/** Reads `YYYY-MM-DD` (what follows, such as a time of day, is ignored), or `null` for anything else. */
export function readDay(iso: string): Day | null {
  const match = ISO_DAY.exec(iso);
  if (!match) return null;
  const [year, month, dayOfMonth] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const day = dayOf(year, month, dayOfMonth);
  const back = civilDate(day);
  return back.month === month && back.dayOfMonth === dayOfMonth ? day : null;
}

export function writeDay(day: Day): string {
  const { year, month, dayOfMonth } = civilDate(day);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`;
}
