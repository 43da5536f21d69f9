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

/** An event of the database, and its rows while they are open. */
interface Slot {
  readonly header: EventHeader;
  open: OpenEvent | null;
  /** Tick of the database's own clock at which it was asked for last. */
  lastUse: number;
}

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
  readonly #slots: Readonly<Record<Sex, Map<EventSlug, Slot>>> = { M: new Map(), F: new Map(), X: new Map() };
  #clock = 0;
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
    for (const event of events) this.#slots[event.sex].set(event.event, { header: event, open: null, lastUse: 0 });
    this.#maxOpenRows = maxOpenRows;
  }

  /** Those of the wanted events whose files must be read; an event that the database has not is passed over. */
  notOpen(wanted: readonly WantedEvent[]): EventHeader[] {
    return [...this.#slotsOf(wanted)].filter((slot) => !slot.open).map(({ header }) => header);
  }

  addEvent(header: EventHeader, tables: { readonly races: ArrowTable; readonly performances: ArrowTable }): void {
    const slot = this.#slots[header.sex].get(header.event);
    if (!slot) return;
    slot.open = new OpenEvent(header, { ...tables, facts: this.#facts, athletes: this.#athletes });
    slot.lastUse = ++this.#clock;
  }

  /** Closes the longest unused events until the open ones have few enough rows, but none of the wanted. */
  closeUnused(wanted: readonly WantedEvent[]): void {
    const needed = this.#slotsOf(wanted);
    const open = Object.values(this.#slots).flatMap((slots) => [...slots.values()].filter((slot) => slot.open !== null));
    let rows = 0;
    for (const slot of open) rows += slot.open?.rows ?? 0;
    for (const slot of open.sort((a, b) => a.lastUse - b.lastUse)) {
      if (rows <= this.#maxOpenRows) return;
      if (needed.has(slot)) continue;
      rows -= slot.open?.rows ?? 0;
      slot.open = null;
    }
  }

  #slotsOf(wanted: readonly WantedEvent[]): Set<Slot> {
    return new Set(wanted.map(({ sex, event }) => this.#slots[sex].get(event)).filter((slot) => slot !== undefined));
  }

  event(sex: Sex, event: EventSlug): OpenEvent | 'not-open' | 'absent' {
    const slot = this.#slots[sex].get(event);
    if (!slot) return 'absent';
    if (!slot.open) return 'not-open';
    slot.lastUse = ++this.#clock;
    return slot.open;
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
