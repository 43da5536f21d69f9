/**
 * Opens the database: the header and the shared tables at once, the tables of an event when `load` asks for them.
 *
 * The caller hands over how a file is read, so the same code runs in a worker, a page and Node. Every error is one
 * sentence that says what to do.
 */
import type { Results } from '../core/results.ts';
import { ArrowTable, REBUILD } from './arrow.ts';
import { Database, type WantedEvent } from './database.ts';
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

export type { WantedEvent } from './database.ts';

export type ReadFile = (file: string) => Promise<Uint8Array>;
export type ReadFileSync = (file: string) => Uint8Array;

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

export interface OpenResultsSync extends OpenResults {
  /** As `load`, at once. Throws where `load` rejects. */
  loadSync(wanted: readonly WantedEvent[]): void;
}

/** All events open, 787,559 rows, take about 30 MB; a worker has 40 MB for everything. */
const DEFAULT_MAX_OPEN_ROWS = 400_000;

/** Rejects with one sentence when a file is missing, cut short, damaged or of another format. */
export async function openResults(read: ReadFile, options: OpenOptions = {}): Promise<OpenResults> {
  const header = parseHeader(await read(HEADER_FILE).catch((cause: unknown) => refuseMissing(HEADER_FILE, cause)));
  const expected = CORE_TABLES.map((table) => [coreFile(table), header.files[coreFile(table)]] as const);
  const tables = await Promise.all(expected.map(([file, bytes]) => readTable(read, file, bytes)));
  return new OnDemand(header, { tables: nameTables(tables), read, ...options });
}

/** As `openResults`, for a caller whose files can be read at once. Throws where `openResults` rejects. */
export function openResultsSync(read: ReadFileSync, options: OpenOptions = {}): OpenResultsSync {
  const header = parseHeader(attempt(read, HEADER_FILE));
  const tables = CORE_TABLES.map((table) => readTableSync(read, coreFile(table), header.files[coreFile(table)]));
  return new AtOnce(header, { tables: nameTables(tables), read, ...options });
}

class OnDemand extends Database implements OpenResults {
  readonly #read: ReadFile;

  constructor(header: Header, { tables, read, maxOpenRows }: OpenOptions & { tables: Tables; read: ReadFile }) {
    super(header, { tables, maxOpenRows: maxOpenRows ?? DEFAULT_MAX_OPEN_ROWS });
    this.#read = read;
  }

  async load(wanted: readonly WantedEvent[]): Promise<void> {
    await Promise.all(this.notOpen(wanted).map((event) => this.#loadEvent(event)));
    this.closeUnused(wanted);
  }

  async #loadEvent(event: EventHeader): Promise<void> {
    const [races, performances] = await Promise.all([
      readTable(this.#read, racesFile(event.sex, event.event), event.racesBytes),
      readTable(this.#read, performancesFile(event.sex, event.event), event.performancesBytes),
    ]);
    this.addEvent(event, { races, performances });
  }
}

class AtOnce extends Database implements OpenResultsSync {
  readonly #read: ReadFileSync;

  constructor(header: Header, { tables, read, maxOpenRows }: OpenOptions & { tables: Tables; read: ReadFileSync }) {
    super(header, { tables, maxOpenRows: maxOpenRows ?? DEFAULT_MAX_OPEN_ROWS });
    this.#read = read;
  }

  async load(wanted: readonly WantedEvent[]): Promise<void> {
    this.loadSync(wanted);
  }

  loadSync(wanted: readonly WantedEvent[]): void {
    for (const event of this.notOpen(wanted)) {
      this.addEvent(event, {
        races: readTableSync(this.#read, racesFile(event.sex, event.event), event.racesBytes),
        performances: readTableSync(this.#read, performancesFile(event.sex, event.event), event.performancesBytes),
      });
    }
    this.closeUnused(wanted);
  }
}

type Tables = Readonly<Record<CoreTable, ArrowTable>>;

// Proven by the callers: one table for each entry of CORE_TABLES, in its order.
const nameTables = (tables: readonly ArrowTable[]): Tables =>
  Object.fromEntries(CORE_TABLES.map((name, i) => [name, tables[i]!])) as Tables;

async function readTable(read: ReadFile, file: string, expected: number | undefined): Promise<ArrowTable> {
  const bytes = await read(file).catch((cause: unknown) => refuseMissing(file, cause));
  return tableOf(file, bytes, expected);
}

const readTableSync = (read: ReadFileSync, file: string, expected: number | undefined): ArrowTable =>
  tableOf(file, attempt(read, file), expected);

function tableOf(file: string, bytes: Uint8Array, expected: number | undefined): ArrowTable {
  if (bytes.length === expected) return new ArrowTable(file, bytes);
  throw new Error(`The results database is damaged: ${file} has ${bytes.length} bytes and should have ${expected ?? 'none'}, ${REBUILD}`);
}

function attempt(read: ReadFileSync, file: string): Uint8Array {
  try {
    return read(file);
  } catch (cause) {
    return refuseMissing(file, cause);
  }
}

function refuseMissing(file: string, cause: unknown): never {
  throw new Error(`The results database is not complete: ${file} cannot be read, ${REBUILD}`, { cause });
}
