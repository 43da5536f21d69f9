import type { AthleteRow, EventSlug, Results, Sex } from '../core/results.ts';
import type { ArrowTable } from './arrow.ts';
import { Athletes } from './athletes.ts';
import { Calendar } from './calendar.ts';
import { Championships } from './championships.ts';
import { OpenEvent } from './event.ts';
import { readEventHeaders } from './event-headers.ts';
import { SharedFacts } from './facts.ts';
import type { CoreTable, EventHeader, Header } from './format.ts';
import { CompiledNames } from './name-index.ts';
import { Records } from './records.ts';

export interface WantedEvent {
  readonly sex: Sex;
  readonly event: EventSlug;
}

const keyOf = (sex: Sex, event: EventSlug): string => `${sex} ${event}`;

/**
 * The open database. Opening an event's files is the caller's: it asks `notOpen`, reads, and hands the bytes to `addEvent`.
 */
export class Database implements Results {
  readonly names: CompiledNames;
  readonly lastDay: number;
  readonly events: readonly WantedEvent[];
  readonly #facts: SharedFacts;
  readonly #athletes: Athletes;
  readonly #records: Records;
  readonly #championships: Championships;
  readonly #calendar: Calendar;
  readonly #headers: ReadonlyMap<string, EventHeader>;
  /** In order of last use. */
  readonly #open = new Map<string, OpenEvent>();
  readonly #maxOpenRows: number;

  constructor(header: Header, { tables, maxOpenRows }: { tables: Readonly<Record<CoreTable, ArrowTable>>; maxOpenRows: number }) {
    this.names = new CompiledNames(tables);
    this.lastDay = header.lastDay;
    const events = readEventHeaders(tables.events);
    this.events = events.map(({ sex, event }) => ({ sex, event }));
    this.#facts = new SharedFacts(header, tables);
    this.#athletes = new Athletes({ header, events }, tables);
    this.#records = new Records(this.#facts, this.#athletes, tables.records);
    this.#championships = new Championships(this.#facts, this.#athletes, tables);
    this.#calendar = new Calendar(this.#facts, tables);
    this.#headers = new Map(events.map((event) => [keyOf(event.sex, event.event), event]));
    this.#maxOpenRows = maxOpenRows;
  }

  /** Those of the wanted events whose files must be read; an event that the database has not is passed over. */
  notOpen(wanted: readonly WantedEvent[]): EventHeader[] {
    const keys = new Set(wanted.map(({ sex, event }) => keyOf(sex, event)).filter((key) => !this.#open.has(key)));
    return [...keys].map((key) => this.#headers.get(key)).filter((header) => header !== undefined);
  }

  addEvent(header: EventHeader, tables: { readonly races: ArrowTable; readonly performances: ArrowTable }): void {
    this.#open.set(keyOf(header.sex, header.event), new OpenEvent(header, { ...tables, facts: this.#facts, athletes: this.#athletes }));
  }

  /** Closes the longest unused events until the open ones have few enough rows, but none of the wanted. */
  closeUnused(wanted: readonly WantedEvent[]): void {
    const needed = new Set(wanted.map(({ sex, event }) => keyOf(sex, event)));
    let rows = 0;
    for (const event of this.#open.values()) rows += event.rows;
    for (const [key, event] of this.#open) {
      if (rows <= this.#maxOpenRows) return;
      if (needed.has(key)) continue;
      this.#open.delete(key);
      rows -= event.rows;
    }
  }

  event(sex: Sex, event: EventSlug): OpenEvent | 'not-open' | 'absent' {
    const key = keyOf(sex, event);
    const open = this.#open.get(key);
    if (!open) return this.#headers.has(key) ? 'not-open' : 'absent';
    this.#open.delete(key);
    this.#open.set(key, open);
    return open;
  }

  athlete(row: AthleteRow) {
    return this.#athletes.at(row);
  }

  sexOf(row: AthleteRow) {
    return this.#athletes.sexOf(row);
  }

  natOf(row: AthleteRow) {
    return this.#athletes.natOf(row);
  }

  birthYearOf(row: AthleteRow) {
    return this.#athletes.birthYearOf(row);
  }

  prominenceOf(row: AthleteRow) {
    return this.#athletes.prominenceOf(row);
  }

  careers(row: AthleteRow) {
    return this.#athletes.careers(row);
  }

  rowOf(id: string) {
    return this.#athletes.rowOf(id);
  }

  records(query: { event: EventSlug; sex: Sex }) {
    return this.#records.of(query);
  }

  get editions() {
    return this.#championships.editions;
  }

  get meetings() {
    return this.#calendar.meetings;
  }

  medalsOf(athlete: AthleteRow) {
    return this.#championships.medalsOf(athlete);
  }

  medalsAt(query: Parameters<Results['medalsAt']>[0]) {
    return this.#championships.medalsAt(query);
  }

  competitionsAt(query: { city: string; day: number }) {
    return this.#calendar.competitionsAt(query);
  }

  get cities() {
    return this.#calendar.cities;
  }
}
