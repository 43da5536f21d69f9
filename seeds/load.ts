/** Reads the text tables of `seeds/` into memory. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Sex } from '../src/core/results.ts';
import * as layouts from './layout.ts';
import { type EventLookups, loadEvent, type Occasion } from './load-event.ts';
import type * as seeds from './model.ts';
import { at, type Layout, readRows, splitList } from './table.ts';

/** Where this file stands: the tables of the project. */
export const SEEDS_FOLDER = dirname(fileURLToPath(import.meta.url));

/**
 * All facts, in the order of the tables.
 *
 * Checks only what it needs to build the records (headers, cell counts, numbers, ids that name another table); the
 * rest is said by the rules. Throws one sentence that names file and line.
 */
export function loadSeeds(folder: string = SEEDS_FOLDER): seeds.Seeds {
  const athletes = loadAthletes(folder);
  const lookups: EventLookups = {
    athletes: new Map(athletes.map(({ id }) => [id, id])),
    occasions: loadOccasions(folder),
    provenance: loadProvenance(folder),
  };
  return {
    athletes,
    events: loadEvents(folder, lookups),
    records: loadRecords(folder, new Map(athletes.map((athlete) => [athlete.id, athlete]))),
    championships: loadChampionships(folder),
    meetings: loadMeetings(folder),
    calendar: loadCalendar(folder),
    sources: loadSources(folder),
  };
}

/** Text of a table; says what to do when it is missing. */
export function readTable(folder: string, file: string): string {
  try {
    return readFileSync(join(folder, file), 'utf8');
  } catch (cause) {
    throw new Error(`seeds/${file} cannot be read, so restore it from the repository.`, { cause });
  }
}

type Take<T> = (cells: readonly string[], line: number) => T;

function loadList<T>(folder: string, file: string, layout: Layout, take: Take<T>): T[] {
  const list: T[] = [];
  readRows({ file, text: readTable(folder, file), columns: layout.columns, take: (cells, line) => list.push(take(cells, line)) });
  return list;
}

/** Cells of a row with a fixed number of columns; `readRows` fills them all. */
function takeCells(cells: readonly string[]): (column: number) => string {
  return (column) => cells[column] ?? '';
}

export function wholeNumber(cell: string, file: string, line: number): number {
  const number = Number(cell);
  if (cell === '' || !Number.isInteger(number)) throw new Error(`${at(file, line)}: "${cell}" must be a whole number.`);
  return number;
}

function sexOf(cell: string, file: string, line: number): Sex {
  if (cell === 'M' || cell === 'F' || cell === 'X') return cell;
  throw new Error(`${at(file, line)}: the sex "${cell}" must be M, F or X.`);
}

function loadAthletes(folder: string): seeds.SeedAthlete[] {
  const file = 'athletes.tsv';
  return loadList(folder, file, layouts.ATHLETES, (cells, line) => {
    const [id = '', givenName = '', familyName = '', display = '', dob = '', nat = '', sex = '', wa = '', aliases = ''] = cells;
    return {
      id,
      givenName,
      familyName,
      displayName: display || `${givenName} ${familyName}`.trim(),
      dob,
      nat,
      sex: sexOf(sex, file, line),
      worldAthleticsId: wa === '' ? null : wholeNumber(wa, file, line),
      aliases: splitList(aliases),
    };
  });
}

function loadOccasions(folder: string): Map<string, Occasion> {
  const venues = new Map<string, { venue: string; city: string; country: string }>();
  loadList(folder, 'venues.tsv', layouts.VENUES, ([id = '', venue = '', city = '', country = '']) =>
    venues.set(id, { venue, city, country }),
  );
  const occasions = new Map<string, Occasion>();
  const file = 'occasions.tsv';
  loadList(folder, file, layouts.OCCASIONS, ([id = '', day = '', venueId = '', indoor = '', competition = ''], line) => {
    const venue = venues.get(venueId);
    if (!venue) throw new Error(`${at(file, line)}: the venue "${venueId}" is not in seeds/venues.tsv, so add it there.`);
    if (occasions.has(id)) throw new Error(`${at(file, line)}: the id "${id}" stands twice, so give one row another.`);
    occasions.set(id, { day, competition, indoor: indoor === '1', ...venue });
  });
  return occasions;
}

function loadProvenance(folder: string): EventLookups['provenance'] {
  const patterns: [string, { also: readonly string[]; filled: readonly string[] }][] = loadList(
    folder,
    'provenance.tsv',
    layouts.PROVENANCE,
    ([id = '', also = '', filled = '']) => [id, { also: splitList(also), filled: splitList(filled) }],
  );
  return new Map(patterns);
}

function loadEvents(folder: string, lookups: EventLookups): seeds.SeedEvent[] {
  return layouts.SEX_FOLDERS.flatMap(([sex, name]) =>
    eventsOf(join(folder, 'performances', name)).map((event) => {
      const file = `${name}/${event}.tsv`;
      const races = { file: `races/${file}`, text: readTable(folder, `races/${file}`) };
      const performances = { file: `performances/${file}`, text: readTable(folder, `performances/${file}`) };
      return { sex, event, ...loadEvent({ event, races, performances, lookups }) };
    }),
  );
}

/** Event slugs that have a table in the folder. A folder without tables is no error: not every sex needs one. */
export function eventsOf(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith('.tsv'))
      .map((name) => name.slice(0, -'.tsv'.length))
      .sort();
  } catch {
    return [];
  }
}

function loadRecords(folder: string, athletes: ReadonlyMap<string, seeds.SeedAthlete>): seeds.SeedRecord[] {
  const file = 'records.tsv';
  return loadList(folder, file, layouts.RECORDS, (cells, line) => {
    const cell = takeCells(cells);
    const athlete = athletes.get(cell(7));
    if (cell(7) !== '' && !athlete) throw unknownAthlete(file, line, cell(7));
    return {
      event: cell(0),
      sex: sexOf(cell(1), file, line),
      indoor: cell(2) === '1',
      type: cell(3),
      scope: cell(4),
      mark: cell(5),
      day: cell(6),
      athlete: cell(7),
      name: cell(8) || (athlete?.displayName ?? ''),
      nat: cell(9) || (athlete?.nat ?? ''),
      wind: cell(10),
      venue: cell(11),
      country: cell(12),
      source: cell(13),
      status: cell(14),
    };
  });
}

export function unknownAthlete(file: string, line: number, id: string): Error {
  return new Error(`${at(file, line)}: the athlete "${id}" is not in seeds/athletes.tsv, so correct the id or add the athlete.`);
}

function loadChampionships(folder: string): seeds.SeedChampionship[] {
  const file = 'championships.tsv';
  return loadList(folder, file, layouts.CHAMPIONSHIPS, (cells, line) => {
    const cell = takeCells(cells);
    return {
      competition: cell(0),
      year: wholeNumber(cell(1), file, line),
      edition: cell(2),
      start: cell(3),
      end: cell(4),
      venue: cell(5),
      city: cell(6),
      country: cell(7),
      indoor: cell(8) === '1',
      aliases: splitList(cell(9)),
      source: cell(10),
    };
  });
}

function loadMeetings(folder: string): seeds.SeedMeeting[] {
  return loadList(folder, 'meetings.tsv', layouts.MEETINGS, (cells) => {
    const [name = '', series = '', city = '', country = '', venuePattern = '', months = '', source = '', aliases = '', days = ''] = cells;
    const editions = splitList(days).map((range): readonly [string, string] => {
      const [first = '', last = first] = range.split('/');
      return [first, last];
    });
    return { name, series, city, country, venuePattern, months, source, aliases: splitList(aliases), days: editions };
  });
}

function loadCalendar(folder: string): seeds.SeedCalendarEntry[] {
  const file = 'calendar.tsv';
  return loadList(folder, file, layouts.CALENDAR, (cells, line) => {
    const cell = takeCells(cells);
    return {
      start: cell(0),
      end: cell(1),
      city: cell(2),
      country: cell(3),
      venue: cell(4),
      indoor: cell(5) === '1',
      name: cell(6),
      rowsSeen: wholeNumber(cell(7), file, line),
      source: cell(8),
    };
  });
}

function loadSources(folder: string): seeds.SeedSource[] {
  return loadList(folder, 'sources.tsv', layouts.SOURCES, ([, id = '', partOf = '', what = '', origin = '', licence = '']) => ({
    id,
    partOf: splitList(partOf),
    what,
    origin,
    licence,
  }));
}
