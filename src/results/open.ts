/**
 * Opens the database: the header and the shared tables at once, the tables of an event when `load` asks for them.
 *
 * The caller hands over how a file is read, so the same code runs in a worker, a page and Node. Every error is one sentence that says what to do.
 */
import type { AthleteRow, EventSlug, Results, Sex } from '../core/results.ts';
import { ArrowTable, REBUILD } from './arrow.ts';
import { Athletes } from './athletes.ts';
import { Calendar } from './calendar.ts';
import { Championships } from './championships.ts';
import { OpenEvent } from './event.ts';
import { readEventHeaders } from './event-headers.ts';
import { SharedFacts } from './facts.ts';
import {
  CORE_TABLES,
  type CoreTable,
  coreFile,
  type EventHeader,
  HEADER_FILE,
  type Header,
  performancesFile,
  racesFile,
} from './format.ts';
import { parseHeader } from './header.ts';
import { CompiledNames } from './name-index.ts';
import { Records } from './records.ts';

export type ReadFile = (file: string) => Promise<Uint8Array>;

export interface WantedEvent {
  readonly sex: Sex;
  readonly event: EventSlug;
}

export interface OpenOptions {
  /** Rows of open events at most; the longest unused are closed first, never one that the same `load` asks for. */
  readonly maxOpenRows?: number;
}

export interface OpenResults extends Results {
  /** Opens the files of these events. An event that the database has not is passed over. Rejects when a file is missing or damaged. */
  load(wanted: readonly WantedEvent[]): Promise<void>;
  /** All events that the database has. */
  readonly events: readonly WantedEvent[];
}

/** Rows of all files are 787,559, which open cost 20 MB; a worker has 40 MB for everything. */
const DEFAULT_MAX_OPEN_ROWS = 400_000;

export async function openResults(read: ReadFile, options: OpenOptions = {}): Promise<OpenResults> {
  const header = parseHeader(await readOrExplain(read, HEADER_FILE));
  const bytes = await Promise.all(CORE_TABLES.map((table) => readChecked(read, coreFile(table), header.files[coreFile(table)])));
  const tables = Object.fromEntries(CORE_TABLES.map((table, i) => [table, new ArrowTable(coreFile(table), bytes[i]!)]));
  // Proven by the line above: one entry for each core table.
  return new Database(header, {
    tables: tables as Record<CoreTable, ArrowTable>,
    read,
    maxOpenRows: options.maxOpenRows ?? DEFAULT_MAX_OPEN_ROWS,
  });
}

async function readOrExplain(read: ReadFile, file: string): Promise<Uint8Array> {
  try {
    return await read(file);
  } catch (cause) {
    throw new Error(`The results database is not complete: ${file} cannot be read, ${REBUILD}`, { cause });
  }
}

async function readChecked(read: ReadFile, file: string, expected: number | undefined): Promise<Uint8Array> {
  const bytes = await readOrExplain(read, file);
  if (bytes.length === expected) return bytes;
  throw new Error(`The results database is damaged: ${file} has ${bytes.length} bytes and should have ${expected ?? 'none'}, ${REBUILD}`);
}

const keyOf = (sex: Sex, event: EventSlug): string => `${sex} ${event}`;

class Database implements OpenResults {
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
  readonly #read: ReadFile;
  readonly #maxOpenRows: number;

  constructor(
    header: Header,
    { tables, read, maxOpenRows }: { tables: Readonly<Record<CoreTable, ArrowTable>>; read: ReadFile; maxOpenRows: number },
  ) {
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
    this.#read = read;
    this.#maxOpenRows = maxOpenRows;
  }

  async load(wanted: readonly WantedEvent[]): Promise<void> {
    await Promise.all(wanted.map(({ sex, event }) => this.#openEvent(sex, event)));
    this.#closeUnused(new Set(wanted.map(({ sex, event }) => keyOf(sex, event))));
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

  async #openEvent(sex: Sex, event: EventSlug): Promise<void> {
    const key = keyOf(sex, event);
    const header = this.#headers.get(key);
    if (!header || this.#open.has(key)) return;
    const [racesName, performancesName] = [racesFile(sex, event), performancesFile(sex, event)];
    const [races, performances] = await Promise.all([
      readChecked(this.#read, racesName, header.racesBytes),
      readChecked(this.#read, performancesName, header.performancesBytes),
    ]);
    this.#open.set(
      key,
      new OpenEvent(header, {
        races: new ArrowTable(racesName, races),
        performances: new ArrowTable(performancesName, performances),
        facts: this.#facts,
        athletes: this.#athletes,
      }),
    );
  }

  #closeUnused(needed: ReadonlySet<string>): void {
    let rows = 0;
    for (const event of this.#open.values()) rows += event.rows;
    for (const [key, event] of this.#open) {
      if (rows <= this.#maxOpenRows) return;
      if (needed.has(key)) continue;
      this.#open.delete(key);
      rows -= event.rows;
    }
  }
}
