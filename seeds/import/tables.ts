/** Turns the rows of the imported CSV into rows of the seeds' own tables. */
import { byId, byText, tidyCell } from '../table.ts';
import type { CsvRow } from './csv.ts';
import { Numbering } from './numbering.ts';

export type Row = readonly string[];

/** `indoor` as the tables write it: '1' or nothing. */
const flag = (cell: string): string => (cell === '1' ? '1' : '');

const cell = (row: CsvRow, column: string): string => {
  const value = row[column];
  if (value === undefined) throw new Error(`The CSV has no column "${column}", so it is not the data set that this script knows.`);
  return tidyCell(value);
};

const cells = (row: CsvRow, ...columns: string[]): string[] => columns.map((column) => cell(row, column));

/** Performances of one sex and event with their races, still keyed by their cells. */
export interface EventTables {
  readonly races: Row[];
  readonly performances: Row[];
}

export interface ImportedPerformances {
  /** Key: `M/1500-metres`. */
  readonly events: ReadonlyMap<string, EventTables>;
  readonly occasions: readonly Row[];
  readonly venues: readonly Row[];
  readonly provenance: readonly Row[];
}

/**
 * Normalises performances: the venue, the occasion (one competition at one venue on one day), the race and the
 * provenance pattern are each written once and named by a short number in base 36.
 *
 * @param nations athlete id → nation: a row says its nation only where it is another one
 */
export function importPerformances(rows: readonly CsvRow[], nations: ReadonlyMap<string, string>): ImportedPerformances {
  const venues = Numbering.of(rows.map(venueCells), byColumns(2, 1, 0));
  const occasionCells = (row: CsvRow) => [
    cell(row, 'date'),
    venues.id(venueCells(row)),
    flag(cell(row, 'indoor')),
    cell(row, 'competition'),
  ];
  const occasions = Numbering.of(rows.map(occasionCells), byColumns(0, 3, 1, 2));
  const patterns = Numbering.byFrequency(rows.map((row) => cells(row, 'also', 'filled')).filter((pattern) => pattern.join('') !== ''));

  const grouped = new Map<string, CsvRow[]>();
  for (const row of rows) {
    const key = `${cell(row, 'sex')}/${cell(row, 'event')}`;
    const ofEvent = grouped.get(key);
    if (ofEvent) ofEvent.push(row);
    else grouped.set(key, [row]);
  }
  const events = new Map<string, EventTables>();
  for (const [key, ofEvent] of grouped) {
    const raceCells = (row: CsvRow) => [occasions.id(occasionCells(row)), cell(row, 'round')];
    const races = Numbering.of(ofEvent.map(raceCells), [
      [0, byId],
      [1, byText],
    ]);
    const performances = ofEvent.map((row) => {
      const athlete = cell(row, 'athlete_key');
      const nat = cell(row, 'nat');
      return [
        races.id(raceCells(row)),
        athlete || cell(row, 'name'),
        ...cells(row, 'mark', 'source', 'place', 'wind'),
        patterns.idOrEmpty(cells(row, 'also', 'filled')),
        nat === nations.get(athlete) ? '' : nat,
        ...cells(row, 'age', 'disputed'),
      ];
    });
    events.set(key, { races: races.rows(), performances });
  }
  return { events, occasions: occasions.rows(), venues: venues.rows(), provenance: patterns.rows() };
}

const byColumns = (...columns: number[]) => columns.map((column) => [column, byText] as const);

const venueCells = (row: CsvRow) => cells(row, 'venue', 'city', 'country');

/** The display name is written only where it is not given name, space, family name. */
export function athleteRow(row: CsvRow): Row {
  const [given = '', family = '', display = ''] = cells(row, 'given_name', 'family_name', 'display_name');
  const usual = tidyCell(`${given} ${family}`);
  return [
    cell(row, 'athlete_key'),
    given,
    family,
    display === usual ? '' : display,
    ...cells(row, 'dob', 'nat', 'sex', 'wa_id', 'aliases'),
  ];
}

/** What the CSV says in a sentence is a source id here; whether it was derived stands in `status`. */
export const RECORD_SOURCES: Readonly<Record<string, string>> = {
  'nimarion national.csv': 'leads-nat',
  'best of national records (nimarion, 2026-05-06)': 'leads-nat',
  'nimarion world-u20.csv as of 2024-06-14': 'leads-u20-1',
  'nimarion world-u20.csv as of 2024-07-20': 'leads-u20-2',
};

export function recordRow(row: CsvRow, athletes: ReadonlyMap<string, { readonly name: string; readonly nat: string }>): Row {
  const athlete = athletes.get(cell(row, 'athlete_key'));
  const name = cell(row, 'name');
  const nat = cell(row, 'nat');
  const source = cell(row, 'source');
  const fromList = /^best mark in performances \((\w+)\)$/.exec(source)?.[1] ?? RECORD_SOURCES[source];
  if (fromList === undefined) throw new Error(`The record source "${source}" has no id: add it to RECORD_SOURCES and to sources.tsv.`);
  return [
    ...cells(row, 'event', 'sex'),
    flag(cell(row, 'indoor')),
    ...cells(row, 'type', 'scope', 'mark', 'date', 'athlete_key'),
    athlete?.name === name ? '' : name,
    athlete?.nat === nat ? '' : nat,
    ...cells(row, 'wind', 'venue', 'country'),
    fromList,
    cell(row, 'status'),
  ];
}

export function championshipRow(row: CsvRow): Row {
  return [
    ...cells(row, 'competition', 'year', 'edition', 'start_date', 'end_date', 'venue', 'city', 'country'),
    flag(cell(row, 'indoor')),
    ...cells(row, 'aliases', 'source'),
  ];
}

/** The year before each date is dropped: it repeats the date. */
export function meetingRow(row: CsvRow): Row {
  const days = cell(row, 'dates_by_year').replace(/(^|\|)\d{4}:/g, '$1');
  return [...cells(row, 'name', 'series', 'city', 'country', 'venue_pattern', 'months'), 'curated', cell(row, 'aliases'), days];
}

export function calendarRow(row: CsvRow): Row {
  return [
    ...cells(row, 'start_date', 'end_date', 'city', 'country', 'venue'),
    flag(cell(row, 'indoor')),
    ...cells(row, 'name', 'n_rows_seen', 'source'),
  ];
}

export function identityNoteRow(row: CsvRow): Row {
  return cells(row, 'kind', 'name', 'nat', 'dob_or_year', 'other');
}
