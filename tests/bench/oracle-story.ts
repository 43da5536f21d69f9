import { type Day, weekdayOf, yearOf } from '../../src/core/day.ts';
import { writeMark } from '../../src/core/mark.ts';
import type { EventResults, EventSlug, Performance, Results } from '../../src/core/results.ts';
import { writeLongDay } from '../../src/report/wording.ts';
import { pick, type Random } from './oracle-draw.ts';
import type { Part, Role } from './oracle-parts.ts';

/** One performance as a journalist has it on the desk: true words for each of its cells. */
export interface Story {
  readonly row: Performance;
  readonly results: Results;
  readonly event: EventResults;
  readonly random: Random;
  /** Others of the race row, with marks, in the order of the result. */
  readonly field: readonly Performance[];
}

const part = (role: Role, text: string, row: Performance): Part => ({ role, text, row });

export const nameOf = (row: Performance): Part => part('name', row.name, row);

/** The family name, or the whole name where there is none. */
export function surnameOf(row: Performance, results: Results): Part {
  return part('surname', results.athlete(row.athlete).familyName || row.name, row);
}

/** As the sport prints it, in one of the ways of prose. */
export function markOf(row: Performance, random: Random): Part {
  return part('mark', printMark(row, random), row);
}

function printMark({ mark }: Performance, random: Random): string {
  const printed = writeMark(mark!);
  if (mark!.kind === 'distance') return random() < 0.8 ? `${printed}m` : `${printed} metres`;
  if (mark!.kind === 'points') return `${random() < 0.5 ? printed : withComma(printed)} points`;
  if (printed.includes(':') || random() < 0.6) return printed;
  return random() < 0.5 ? `${printed}sec` : `${printed} seconds`;
}

/** Bare, for lists. */
export const bareMarkOf = (row: Performance): Part =>
  part('mark', row.mark!.kind === 'distance' ? `${writeMark(row.mark!)}m` : writeMark(row.mark!), row);

const withComma = (digits: string): string => digits.replace(/^(\d{1,2})(\d{3})$/, '$1,$2');

const WORDS: Readonly<Record<EventSlug, readonly string[]>> = {
  'one-mile': ['mile'],
  'mile-road': ['road mile'],
  'two-miles': ['two miles'],
  '10-miles-road': ['10 miles'],
  'discus-throw': ['discus', 'discus throw'],
  'hammer-throw': ['hammer', 'hammer throw'],
  'javelin-throw': ['javelin', 'javelin throw'],
  'shot-put': ['shot put', 'shot'],
  'heptathlon-indoor': ['heptathlon'],
  'pentathlon-indoor': ['pentathlon'],
};

/** `1500m`, `1,500 metres`, `3000m steeplechase`, `20km race walk`, `javelin`. */
export function eventWords(slug: EventSlug, random: Random): string {
  const words = WORDS[slug];
  if (words) return pick(random, words);
  const [, digits, unit, rest = ''] = /^(\d+)-(metres|kilometres)-?(.*)$/.exec(slug) ?? [];
  if (!digits) return slug.replaceAll('-', ' ');
  const number = digits.length > 4 || random() < 0.3 ? withComma(digits) : digits;
  const short = unit === 'metres' ? 'm' : 'km';
  return `${number}${random() < 0.7 ? short : ` ${unit}`}${rest ? ` ${rest.replaceAll('-', ' ')}` : ''}`;
}

const SEX_WORDS = { M: 'men’s ', F: 'women’s ', X: 'mixed ' } as const;

/** With the sex in front, mostly. */
export function eventOf({ event, row, random }: Story): Part[] {
  const sex: Part = { role: null, text: random() < 0.7 ? SEX_WORDS[event.sex] : '', row: null };
  return [sex, part('event', eventWords(event.event, random), row)];
}

const PLACES = ['', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh', 'twelfth'];

/** The place in words where it is that of a final or of a meeting's only race; else `null`: places in heats are told otherwise. */
export function placeOf({ row }: Story): Part | null {
  const words = row.place === null ? undefined : PLACES[row.place];
  const isFinal = row.race.round === '' || row.race.round === 'f';
  return words && isFinal && !row.disputed.place ? part('place', words, row) : null;
}

/** What English papers call cities that the results name in their own language. */
const ENGLISH_CITIES: Readonly<Record<string, string>> = {
  Athina: 'Athens',
  Beograd: 'Belgrade',
  Bruxelles: 'Brussels',
  Bucureşti: 'Bucharest',
  Firenze: 'Florence',
  Genova: 'Genoa',
  Göteborg: 'Gothenburg',
  København: 'Copenhagen',
  Köln: 'Cologne',
  Lisboa: 'Lisbon',
  Milano: 'Milan',
  Moskva: 'Moscow',
  München: 'Munich',
  Napoli: 'Naples',
  Nürnberg: 'Nuremberg',
  Praha: 'Prague',
  Roma: 'Rome',
  Sevilla: 'Seville',
  Torino: 'Turin',
  Warszawa: 'Warsaw',
  Wien: 'Vienna',
  Zürich: 'Zurich',
  'Ciudad de México': 'Mexico City',
};

/** As the results name it or, half the time, as English papers do. */
export function cityOf({ row, random }: Story): Part | null {
  const { city } = row.race;
  if (!city) return null;
  return part('city', random() < 0.5 ? (ENGLISH_CITIES[city] ?? city) : city, row);
}

/** A name that prose can print: no national code in front. */
export function competitionOf({ row }: Story): Part | null {
  const { competition } = row.race;
  return competition && !/^[A-Z]{3} |^National/.test(competition) ? part('competition', competition, row) : null;
}

export const dateOf = ({ row }: Story): Part => part('date', writeLongDay(row.race.day), row);
export const yearPartOf = ({ row }: Story): Part => part('year', String(yearOf(row.race.day)), row);

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
export const weekdayPartOf = ({ row }: Story): Part => part('date', WEEKDAYS[weekdayOf(row.race.day)]!, row);

const VERBS = {
  time: ['ran', 'clocked', 'finished in', 'was timed at', 'came home in'],
  jump: ['jumped', 'managed', 'recorded'],
  vault: ['cleared', 'went over', 'managed'],
  throw: ['threw', 'reached', 'sent it out to'],
  points: ['scored', 'collected', 'totalled'],
} as const;

export function verbOf({ row, event, random }: Story): string {
  if (row.mark!.kind === 'points') return pick(random, VERBS.points);
  if (row.mark!.kind === 'time') return pick(random, VERBS.time);
  if (/high-jump|pole-vault/.test(event.event)) return pick(random, VERBS.vault);
  return pick(random, event.event.endsWith('jump') ? VERBS.jump : VERBS.throw);
}

/** Is the row the athlete's best of all up to the day, indoors or out? */
export function isBestOn({ row, event }: Story, asOf: Day): boolean {
  const best = event.best({ athlete: row.athlete, asOf, where: 'any' });
  return best?.mark?.value === row.mark!.value && best.race.day === row.race.day;
}
