/** Compares what the tables say with each row of the CSV from which they were made. */
import { join } from 'node:path';
import type { SeedAthlete, SeedRecord, Seeds } from '../model.ts';
import { tidyCell } from '../table.ts';
import { type CsvRow, readCsv } from './csv.ts';
import { RECORD_SOURCES } from './tables.ts';

/** Rows of a CSV as the seeds tell them, cells in the order of its columns. */
type Retold = Iterable<readonly (string | number)[]>;

/** One line per file: how many rows came back with every cell, how many did not, with the first few of those. */
export function compareWithCsv(seeds: Seeds, dir: string): string[] {
  const athletes = new Map(seeds.athletes.map((athlete) => [athlete.id, athlete]));
  return [
    compare(join(dir, 'performances.csv.gz'), retellPerformances(seeds, athletes)),
    compare(join(dir, 'athletes.csv.gz'), retellAthletes(seeds)),
    compare(join(dir, 'records.csv.gz'), seeds.records.map(retellRecord)),
    compare(join(dir, 'championships.csv'), retellChampionships(seeds)),
    compare(join(dir, 'meetings.csv'), retellMeetings(seeds)),
    compare(join(dir, 'calendar.csv.gz'), retellCalendar(seeds)),
  ].flat();
}

function compare(path: string, retold: Retold): string[] {
  const open = new Map<string, number>();
  let rows = 0;
  let respaced = 0;
  for (const row of readCsv(path) as Iterable<CsvRow>) {
    const cells = Object.values(row);
    const tidy = cells.map(tidyCell);
    if (tidy.some((cell, at) => cell !== cells[at])) respaced++;
    const key = tidy.join('\t');
    open.set(key, (open.get(key) ?? 0) + 1);
    rows++;
  }
  const invented: string[] = [];
  for (const cells of retold) {
    const key = cells.join('\t');
    const left = open.get(key) ?? 0;
    if (left > 0) open.set(key, left - 1);
    else invented.push(key);
  }
  const lost = [...open].flatMap(([key, count]) => Array<string>(count).fill(key));
  return [
    `${path}: ${rows - lost.length} of ${rows} rows come back whole (${respaced} with tidied spaces), ${invented.length} differ.`,
    ...lost.slice(0, 5).map((key) => `  lost      ${key.replaceAll('\t', ' · ')}`),
    ...invented.slice(0, 5).map((key) => `  different ${key.replaceAll('\t', ' · ')}`),
  ];
}

const flag = (indoor: boolean): string => (indoor ? '1' : '0');

function* retellPerformances(seeds: Seeds, athletes: ReadonlyMap<string, SeedAthlete>): Retold {
  for (const { sex, event, races, performances } of seeds.events) {
    const byId = new Map(races.map((race) => [race.id, race]));
    for (const row of performances) {
      const athlete = athletes.get(row.athlete);
      const race = byId.get(row.race);
      if (!race) throw new Error(`The race ${row.race} is missing.`);
      yield [
        ...[row.athlete, athlete?.displayName ?? row.team, athlete?.dob ?? '', row.nat || (athlete?.nat ?? ''), sex, event],
        ...[row.mark, row.wind, row.place ?? '', race.round, race.competition, race.venue, race.city, race.country],
        ...[flag(race.indoor), race.day, row.source, row.age, row.also.join('|'), row.filled.join('|'), row.disputed.join('|')],
      ];
    }
  }
}

function* retellAthletes(seeds: Seeds): Retold {
  const counts = new Map<string, number>();
  for (const { performances } of seeds.events) for (const { athlete } of performances) counts.set(athlete, (counts.get(athlete) ?? 0) + 1);
  for (const { id, givenName, familyName, displayName, dob, nat, sex, worldAthleticsId, aliases } of seeds.athletes) {
    yield [id, givenName, familyName, displayName, dob, nat, sex, worldAthleticsId ?? '', aliases.join('|'), counts.get(id) ?? 0];
  }
}

function retellRecord(record: SeedRecord): (string | number)[] {
  const { type, scope, event, sex, indoor, mark, wind, athlete, name, nat, day, venue, country, status } = record;
  return [type, scope, event, sex, flag(indoor), mark, wind, athlete, name, nat, day, venue, country, recordSource(record), status];
}

function recordSource({ source, status }: SeedRecord): string {
  const sentences = Object.entries(RECORD_SOURCES).filter(([, id]) => id === source);
  const [sentence] = sentences.find(([text]) => text.startsWith('best of') === (status !== 'listed')) ?? sentences[0] ?? [];
  return sentence ?? `best mark in performances (${source})`;
}

function* retellChampionships(seeds: Seeds): Retold {
  const counts = new Map<string, number>();
  for (const { races, performances } of seeds.events) {
    const byId = new Map(races.map((race) => [race.id, race]));
    for (const { race } of performances) {
      const { competition = '', day = '' } = byId.get(race) ?? {};
      const key = `${competition}\t${day}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  const days = [...counts].map(([key, count]) => [...key.split('\t'), count] as [string, string, number]);
  for (const row of seeds.championships) {
    const seen = days.filter(([name, day]) => name === row.competition && day >= row.start && day <= row.end);
    yield [
      ...[row.competition, row.year, row.edition, row.start, row.end, row.venue, row.city, row.country, flag(row.indoor)],
      ...[row.aliases.join('|'), seen.reduce((sum, [, , count]) => sum + count, 0), row.source],
    ];
  }
}

function* retellMeetings(seeds: Seeds): Retold {
  for (const row of seeds.meetings) {
    const days = row.days.map(([first, last]) => `${first.slice(0, 4)}:${first === last ? first : `${first}/${last}`}`);
    yield [
      ...[row.name, row.aliases.join('|'), row.series, row.city, row.country, row.venuePattern, row.months, days.join('|')],
      'curated; dates: see calendar.csv.gz',
    ];
  }
}

function* retellCalendar(seeds: Seeds): Retold {
  for (const row of seeds.calendar) {
    yield [row.name, row.start, row.end, row.venue, row.city, row.country, flag(row.indoor), row.rowsSeen, row.source];
  }
}
