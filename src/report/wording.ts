import { civilDate, type Day, readDay } from '../core/day.ts';
import type { Evidence } from '../core/finding.ts';
import type { EventSlug } from '../core/results.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** `6 August 2024`: no locale is asked, so that a report reads the same on every machine. */
export function writeLongDay(day: Day): string {
  const { year, month, dayOfMonth } = civilDate(day);
  return `${dayOfMonth} ${MONTHS[month - 1]} ${year}`;
}

/** As `writeLongDay` for a day in ISO notation; what is no full day (a year, '') comes back as it is. */
export function writeLongIsoDay(iso: string): string {
  const day = readDay(iso);
  return day === null ? iso : writeLongDay(day);
}

/** The slug as a sub-editor would print it: `1500 m`, `mile`, `3000 m steeplechase`, `4x400 m relay`, `half marathon`. */
export function writeEvent(event: EventSlug): string {
  if (event === 'one-mile') return 'mile';
  return event
    .replace(/^(\S*?\d+)-metres\b/, '$1 m')
    .replace(/^(\d+)-kilometres\b/, '$1 km')
    .replaceAll('-', ' ');
}

const ROUNDS: Readonly<Record<string, string>> = { f: 'final', h: 'heat', sf: 'semi-final', qf: 'quarter-final', q: 'qualification' };

/** `final`, `heat 2`, `semi-final 1`; '' where no round is known; what has no words of its own as the data print it. */
export function writeRound(round: string): string {
  const [, name = '', number = ''] = /^([a-z]+)(\d*)$/.exec(round) ?? [];
  const words = ROUNDS[name];
  return words ? [words, number].filter(Boolean).join(' ') : round;
}

/** `1st`, `12th`. */
export const ordinal = (place: number): string => {
  const teen = place % 100 >= 11 && place % 100 <= 13;
  return `${place}${(!teen && ['th', 'st', 'nd', 'rd'][place % 10]) || 'th'}`;
};

/** `+1.2 m/s`, `−0.3 m/s`. */
export const writeWind = (windCmS: number): string => `${windCmS < 0 ? '−' : '+'}${(Math.abs(windCmS) / 100).toFixed(1)} m/s`;

/** One row of evidence as one line: day, competition and place, then who, which place and mark, then its source. */
export function writeEvidence(row: Evidence): string {
  const where = [row.competition, row.venue && row.venue !== row.competition ? row.venue : '', row.country].filter(Boolean).join(', ');
  const what = [writeEvent(row.event), writeRound(row.round), row.indoor ? 'indoors' : ''].filter(Boolean).join(' ');
  const result = [row.mark, row.windCmS === null ? '' : `(${writeWind(row.windCmS)})`, row.place === null ? '' : ordinal(row.place)];
  return [writeLongIsoDay(row.day), where, what, `${row.athlete} ${result.filter(Boolean).join(' ')}`, row.source && `source ${row.source}`]
    .filter(Boolean)
    .join(' · ');
}
