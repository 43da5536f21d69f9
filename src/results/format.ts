/**
 * What stands in the database, for the one who writes it (`seeds/compile.ts`) and the one who reads it (`open.ts`).
 *
 * The database is a folder: `database.json` (the header) and tables as Arrow IPC files. Integers take the smallest
 * type that holds the column, strings are stored once (`words.arrow`) and named by row. Days are days since 1970-01-01.
 */
import { z } from 'zod/mini';
import type { Day } from '../core/day.ts';
import type { MarkKind } from '../core/mark.ts';
import type { Coverage, EventSlug, Sex } from '../core/results.ts';

/** Raise it with every change of tables or columns: `open` refuses any other. */
export const FORMAT_VERSION = 1;

export const HEADER_FILE = 'database.json';

/** Tables that are read when the database is opened. */
export const CORE_TABLES = [
  'events',
  'words',
  'athletes',
  'spellings',
  'careers',
  'tokens',
  'postings',
  'slots',
  'sites',
  'meets',
  'records',
  'medals',
  'editions',
  'meetings',
  'meeting-days',
  'calendar',
  'cities',
] as const;

export type CoreTable = (typeof CORE_TABLES)[number];

export const coreFile = (table: CoreTable): string => `${table}.arrow`;
export const racesFile = (sex: string, event: string): string => `events/${sex}-${event}.races.arrow`;
export const performancesFile = (sex: string, event: string): string => `events/${sex}-${event}.performances.arrow`;

/** Order of the codes in columns named `sex`. */
export const SEXES = ['M', 'F', 'X'] as const;
export const KINDS = ['time', 'distance', 'points'] as const;
export const RECORD_TYPES = ['world', 'world-u20', 'area', 'national'] as const;
export const RECORD_STATUSES = ['listed', 'derived', 'annulled', 'not-ratified'] as const;

/** `day` of a record is the day plus this; 0 is unknown. */
export const RECORD_DAY_BASE = 40_000;

/** `split` of an athlete whose names are not "given family": both stand in `spellings`. */
export const SPLIT_IN_SPELLINGS = 255;
/** Codes of `spellings.kind`. */
export const SPELLING_ALIAS = 0;
export const SPELLING_GIVEN = 1;
export const SPELLING_FAMILY = 2;

/** `born` is the year minus this; 0 is unknown. */
export const BORN_BASE = 1850;
/** `birthday` is `month * 32 + day of the month`; 0 is unknown. */
export const BIRTHDAY_MONTH = 32;

/** Bits of `flags` in the performances. Bits 5 and 6 hold the code of the age class. */
export const FLAG_DISPUTED = { place: 1, date: 2, wind: 4, indoor: 8, competition: 16 } as const;
export const FLAG_AGE_SHIFT = 5;
/** Printed as `w`: aided by a wind that the source does not give. */
export const FLAG_WIND_AIDED = 128;
/** `wind` is in dm/s plus this; 0 is "not given". */
export const WIND_BASE = 128;

/** How a mark was printed, or why there is none. Performances and records name a shape by its row. */
export const shapeSchema = z.object({
  decimals: z.int().check(z.minimum(0), z.maximum(3)),
  hand: z.boolean(),
  outcome: z.string(),
});

export const headerSchema = z.object({
  format: z.literal(FORMAT_VERSION),
  lastDay: z.int(),
  without: z.array(z.string()),
  sources: z.array(z.string()),
  rounds: z.array(z.string()),
  nats: z.array(z.string()),
  ages: z.array(z.string()),
  shapes: z.array(shapeSchema),
  /** Bytes of each core table, so that one cut short is noticed before it is read; those of the events stand in `events`. */
  files: z.record(z.string(), z.int()),
});

export type Shape = z.infer<typeof shapeSchema>;
export type Header = z.infer<typeof headerSchema>;

/** A row of the table `events`. It is no part of the header, because parsing 130 of them took zod 8 ms of a cold worker's start. */
export interface EventHeader {
  readonly sex: Sex;
  readonly event: EventSlug;
  readonly kind: MarkKind;
  /** A mark is `base + code * unit`, in ms, mm or points. */
  readonly unit: number;
  readonly base: number;
  readonly races: number;
  readonly rows: number;
  /** Rows of `careers`, half-open: the athletes of the event, by number of performances. `null` where teams compete. */
  readonly careers: readonly [from: number, to: number] | null;
  readonly firstDay: Day;
  readonly coverage: Coverage;
  readonly racesBytes: number;
  readonly performancesBytes: number;
}

/** Integer columns of the table `events`, beside the text `event`. Without a cut-off -1 stands there; teams have no careers: from 1 to 0. */
export const EVENT_COLUMNS = [
  'sex',
  'kind',
  'unit',
  'base',
  'races',
  'rows',
  'careersFrom',
  'careersTo',
  'firstDay',
  'lastDay',
  'listDay',
  'cutOffOutdoor',
  'cutOffIndoor',
  'racesBytes',
  'performancesBytes',
] as const;
