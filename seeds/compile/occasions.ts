import { foldName } from '../../src/core/text/fold.ts';
import { KINDS, RECORD_DAY_BASE, RECORD_STATUSES, RECORD_TYPES, SEXES } from '../../src/results/format.ts';
import type { SeedRecord, Seeds } from '../model.ts';
import type { Compiling } from './events.ts';
import { kindOf, readMark } from './marks.ts';
import type { CompiledMedal } from './medals.ts';
import { dayNumber, type Site, type Sites } from './meets.ts';

/** What the tables of occasions name beside what all tables name. */
export interface CompilingOccasions extends Compiling {
  readonly sites: Sites;
}

/** Several texts in one cell, as the seeds write them. */
const joinTexts = (texts: readonly string[]): string => texts.join('|');

export function editionColumns({ championships }: Seeds, { words, sites }: CompilingOccasions) {
  return {
    competition: championships.map(({ competition }) => words.of(competition)),
    year: championships.map(({ year }) => year),
    edition: championships.map(({ edition }) => words.of(edition)),
    start: championships.map(({ start }) => dayNumber(start)),
    end: championships.map(({ end }) => dayNumber(end)),
    site: championships.map((championship) => sites.of(championship)),
    indoor: championships.map(({ indoor }) => Number(indoor)),
    aliases: championships.map(({ aliases }) => joinTexts(aliases)),
  };
}

export function meetingColumns({ meetings }: Seeds, { words, nats }: CompilingOccasions) {
  return {
    name: meetings.map(({ name }) => words.of(name)),
    aliases: meetings.map(({ aliases }) => joinTexts(aliases)),
    series: meetings.map(({ series }) => words.of(series)),
    city: meetings.map(({ city }) => words.of(city)),
    country: meetings.map(({ country }) => nats.of(country)),
    days: meetings.map(({ days }) => days.length),
  };
}

/** First and last day of each edition of the meetings, in their order. */
export function meetingDayColumns({ meetings }: Seeds) {
  const days = meetings.flatMap((meeting) => meeting.days);
  return { start: days.map(([start]) => dayNumber(start)), end: days.map(([, end]) => dayNumber(end)) };
}

export function calendarColumns({ calendar }: Seeds, { words, sites }: CompilingOccasions) {
  const entries = calendar
    .map((entry) => ({
      name: words.of(entry.name),
      start: dayNumber(entry.start),
      end: dayNumber(entry.end),
      site: sites.of(entry),
      indoor: Number(entry.indoor),
    }))
    .sort((a, b) => a.start - b.start || a.site - b.site || a.name - b.name || a.end - b.end || a.indoor - b.indoor);
  return {
    name: entries.map(({ name }) => name),
    start: entries.map(({ start }) => start),
    /** Days after the first. */
    span: entries.map(({ start, end }) => end - start),
    site: entries.map(({ site }) => site),
    indoor: entries.map(({ indoor }) => indoor),
  };
}

/** Every city, folded; of cities that fold alike, the one with most races is shown. */
export function cityColumns(seeds: Seeds, { words, nats }: CompilingOccasions) {
  const counts = new Map<string, { city: string; country: string; count: number }>();
  for (const { city, country } of occasionsOf(seeds)) {
    const key = `${city}\t${country}`;
    const known = counts.get(key);
    if (known) known.count++;
    else counts.set(key, { city, country, count: 1 });
  }
  const shown = new Map<string, { city: string; country: string; count: number }>();
  for (const [, entry] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const folded = foldName(entry.city).join(' ');
    if (folded !== '' && entry.count > (shown.get(folded)?.count ?? 0)) shown.set(folded, entry);
  }
  const rows = [...shown].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    folded: rows.map(([folded]) => folded),
    name: rows.map(([, { city }]) => words.of(city)),
    country: rows.map(([, { country }]) => nats.of(country)),
  };
}

function* occasionsOf(seeds: Seeds): Generator<Pick<Site, 'city' | 'country'>> {
  for (const { races } of seeds.events) yield* races;
  yield* seeds.calendar;
  yield* seeds.championships;
  yield* seeds.meetings;
}

const order = (list: readonly string[], text: string): number => {
  const code = list.indexOf(text);
  if (code < 0) throw new Error(`"${text}" is none of ${list.join(', ')}: correct it in seeds/records.tsv.`);
  return code;
};

export function recordColumns(seeds: Seeds, { words, sites, nats, shapes, athletes }: CompilingOccasions) {
  const rows = [...seeds.records].sort(compareRecords).map((record) => ({ record, mark: readMark(record.mark, record.event) }));
  return {
    event: rows.map(({ record }) => words.of(record.event)),
    sex: rows.map(({ record }) => SEXES.indexOf(record.sex)),
    type: rows.map(({ record }) => order(RECORD_TYPES, record.type)),
    /** '' for world records: there is one world. */
    scope: rows.map(({ record }) => words.of(record.type.startsWith('world') ? '' : record.scope)),
    indoor: rows.map(({ record }) => Number(record.indoor)),
    kind: rows.map(({ record }) => KINDS.indexOf(kindOf(record.event))),
    mark: rows.map(({ record, mark }) => {
      if (!mark) throw new Error(`"${record.mark}" is no mark of ${record.event}: correct it in seeds/records.tsv.`);
      return mark.value;
    }),
    shape: rows.map(({ mark }) => shapes.of(mark, '')),
    /** Row plus one; 0 for nobody in the athletes. */
    athlete: rows.map(({ record }) => (athletes.get(record.athlete) ?? -1) + 1),
    name: rows.map(({ record }) => words.of(record.name)),
    nat: rows.map(({ record }) => nats.of(record.nat)),
    /** Days after `NO_DAY`; 0 where the day is not known. */
    day: rows.map(({ record }) => (/^\d{4}-\d{2}-\d{2}$/.test(record.day) ? dayNumber(record.day) + RECORD_DAY_BASE : 0)),
    venue: rows.map(({ record }) => sites.of({ venue: record.venue, city: '', country: record.country })),
    source: rows.map(({ record }) => words.of(record.source)),
    status: rows.map(({ record }) => order(RECORD_STATUSES, record.status)),
  };
}

const RECORD_KEYS = ['event', 'sex', 'type', 'scope'] as const;

function compareRecords(a: SeedRecord, b: SeedRecord): number {
  for (const key of RECORD_KEYS) if (a[key] !== b[key]) return a[key] < b[key] ? -1 : 1;
  return (
    Number(a.indoor) - Number(b.indoor) || (a.day < b.day ? -1 : Number(a.day > b.day)) || (a.mark < b.mark ? -1 : Number(a.mark > b.mark))
  );
}

export function medalColumns(medals: readonly CompiledMedal[], { words, nats, sources, shapes }: CompilingOccasions) {
  return {
    edition: medals.map(({ edition }) => edition),
    event: medals.map(({ event }) => words.of(event)),
    sex: medals.map(({ sex }) => SEXES.indexOf(sex)),
    place: medals.map(({ place }) => place),
    athlete: medals.map(({ athlete }) => athlete + 1),
    team: medals.map(({ team }) => words.of(team)),
    nat: medals.map(({ nat }) => nats.of(nat)),
    kind: medals.map(({ event }) => KINDS.indexOf(kindOf(event))),
    mark: medals.map(({ mark }) => mark?.value ?? 0),
    shape: medals.map(({ mark, outcome }) => shapes.of(mark, outcome)),
    day: medals.map(({ day }) => day),
    source: medals.map(({ source }) => sources.of(source)),
    complete: medals.map(({ complete }) => Number(complete)),
  };
}
