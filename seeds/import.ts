/**
 * The one-off import: `tsx seeds/import.ts DIR OUT` reads the CSV data set in DIR and writes the tables into the folder OUT.
 *
 * Run once, with this folder as OUT. Since then the tables are the truth and are corrected by hand, so it refuses to write
 * over them; it stays because it documents how each table came about. It writes every table but `sources.tsv`, which is kept
 * by hand, then reads all back and compares each CSV row with what the tables say.
 */
import { copyFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type CsvRow, readCsv } from './import/csv.ts';
import { compareWithCsv } from './import/round-trip.ts';
import {
  athleteRow,
  calendarRow,
  championshipRow,
  identityNoteRow,
  importPerformances,
  meetingRow,
  type Row,
  recordRow,
} from './import/tables.ts';
import * as layouts from './layout.ts';
import { loadSeeds, SEEDS_FOLDER } from './load.ts';
import { formatTable, type Layout } from './table.ts';

function importInto(out: string, dir: string): void {
  const write = (file: string, layout: Layout, rows: readonly Row[]) => {
    mkdirSync(dirname(join(out, file)), { recursive: true });
    writeFileSync(join(out, file), formatTable(layout, rows));
  };
  const csv = (name: string): CsvRow[] => [...readCsv(join(dir, name))];
  const athletes = csv('athletes.csv.gz');
  const people = new Map(athletes.map((row) => [row.athlete_key ?? '', { name: row.display_name ?? '', nat: row.nat ?? '' }]));
  write('athletes.tsv', layouts.ATHLETES, athletes.map(athleteRow));
  write('championships.tsv', layouts.CHAMPIONSHIPS, csv('championships.csv').map(championshipRow));
  write('meetings.tsv', layouts.MEETINGS, csv('meetings.csv').map(meetingRow));
  write('calendar.tsv', layouts.CALENDAR, csv('calendar.csv.gz').map(calendarRow));
  write('identity-notes.tsv', layouts.IDENTITY_NOTES, csv('identity_notes.csv').map(identityNoteRow));
  write(
    'records.tsv',
    layouts.RECORDS,
    csv('records.csv.gz').map((row) => recordRow(row, people)),
  );

  const nations = new Map([...people].map(([id, { nat }]) => [id, nat]));
  const { events, occasions, venues, provenance } = importPerformances(csv('performances.csv.gz'), nations);
  write('occasions.tsv', layouts.OCCASIONS, occasions);
  write('venues.tsv', layouts.VENUES, venues);
  write('provenance.tsv', layouts.PROVENANCE, provenance);
  for (const [key, tables] of events) {
    const [sex = '', event = ''] = key.split('/');
    const folder = layouts.SEX_FOLDERS.find(([letter]) => letter === sex)?.[1];
    if (folder === undefined) throw new Error(`The CSV names a sex "${sex}" that has no folder.`);
    write(`races/${folder}/${event}.tsv`, layouts.RACES, tables.races);
    write(`performances/${folder}/${event}.tsv`, layouts.performanceLayout(event), tables.performances);
  }
}

const [, , dir = '', out = ''] = process.argv;
if (!existsSync(join(dir, 'performances.csv.gz')) || out === '') {
  process.stderr.write('Name the folder that holds performances.csv.gz and the one to write to: tsx seeds/import.ts DIR OUT\n');
  process.exitCode = 2;
} else if (existsSync(join(out, 'athletes.tsv'))) {
  process.stderr.write(`${join(out, 'athletes.tsv')} is there already and corrections in it would be lost: name another folder.\n`);
  process.exitCode = 2;
} else {
  importInto(out, dir);
  copyFileSync(join(SEEDS_FOLDER, 'sources.tsv'), join(out, 'sources.tsv'));
  process.stderr.write(`${compareWithCsv(loadSeeds(out), dir).join('\n')}\n`);
}
