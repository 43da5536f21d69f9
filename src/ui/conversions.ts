/** The same mark in the units of other readers. Pure. */
import { type MarkKind, readOfficialMark } from '../core/mark.ts';
import type { EventSlug } from '../core/results.ts';

/** International mile and inch, exact by definition (international yard and pound agreement, 1959). */
const MILE_M = 1609.344;
const INCH_MM = 25.4;
/** IAAF/World Athletics, Competition Rules: half of 42.195 km. */
const HALF_MARATHON_M = 21_097.5;

/** Below this a pace for each kilometre means nothing to anybody. */
const LEAST_PACED_M = 800;

/** Length of the race in metres, or `null` for relays, barriers and what is not run. */
function lengthOf(event: EventSlug): number | null {
  if (/relay|hurdles|jump|throw|put|vault|athlon$|hour/.test(event) && !/marathon/.test(event)) return null;
  if (event.startsWith('half-marathon')) return HALF_MARATHON_M;
  if (event.startsWith('marathon')) return 2 * HALF_MARATHON_M;
  if (event === 'one-mile' || event === 'mile-road') return MILE_M;
  if (event === 'two-miles') return 2 * MILE_M;
  const [, count, unit] = /^(\d+)-(metres|kilometres|miles)/.exec(event) ?? [];
  return count === undefined ? null : Number(count) * (unit === 'metres' ? 1 : unit === 'miles' ? MILE_M : 1000);
}

const kindOf = (event: EventSlug): MarkKind =>
  /athlon$/.test(event) && !event.endsWith('marathon')
    ? 'points'
    : /jump|throw|put|vault|discus|javelin|hammer/.test(event)
      ? 'distance'
      : 'time';

/** `2:18.5/km`, `26.0 km/h`; `8.95 m` as `29-4½`; nothing for points, relays and hurdles. */
export function convert(event: EventSlug, printed: string): readonly string[] {
  const kind = kindOf(event);
  const mark = readOfficialMark(printed, kind);
  if (!mark || mark.value <= 0) return [];
  if (kind === 'distance') return [`${feetAndInches(mark.value)} ft`];
  const metres = kind === 'time' ? lengthOf(event) : null;
  if (metres === null) return [];
  const speed = `${((metres / mark.value) * 3600).toFixed(1)} km/h`;
  if (metres < LEAST_PACED_M) return [speed];
  const pace = (unit: number): string => minutes((mark.value / 1000 / metres) * unit);
  return [`${pace(1000)}/km`, `${pace(MILE_M)}/mile`, speed];
}

/** Tenths of a second, rounded to nearest: `2:18.5`. */
function minutes(seconds: number): string {
  const tenths = Math.round(seconds * 10);
  const rest = tenths % 600;
  return `${Math.floor(tenths / 600)}:${String(Math.floor(rest / 10)).padStart(2, '0')}.${rest % 10}`;
}

const FRACTIONS = ['', '¼', '½', '¾'] as const;

/** Down to the quarter of an inch, as American results print it: `19-8¼`. */
function feetAndInches(mm: number): string {
  const quarters = Math.floor((mm / INCH_MM) * 4);
  const inches = Math.floor(quarters / 4);
  return `${Math.floor(inches / 12)}-${inches % 12}${FRACTIONS[quarters % 4]}`;
}
