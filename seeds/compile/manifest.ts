/**
 * What the database holds, for a reviewer: committed beside the seeds, and compared with a fresh build in the tests, so that a change of facts or of the
 * compiler shows as a diff of counts and cut-offs.
 */
import { createHash } from 'node:crypto';
import { writeDay } from '../../src/core/day.ts';
import { type MarkKind, writeMark } from '../../src/core/mark.ts';
import type { EventHeader } from '../../src/results/format.ts';
import type { Seeds } from '../model.ts';
import type { CompiledTables } from './tables.ts';

export interface Manifest {
  readonly format: number;
  /** Sources that were left out. */
  readonly without: readonly string[];
  readonly rows: number;
  readonly races: number;
  readonly athletes: number;
  readonly records: number;
  readonly medals: number;
  readonly lastDay: string;
  /** Sex and event, such as `M 1500-metres`. */
  readonly events: Readonly<Record<string, ManifestEvent>>;
  /** SHA-256 of each file. */
  readonly sha256: Readonly<Record<string, string>>;
}

interface ManifestEvent {
  readonly rows: number;
  readonly races: number;
  readonly firstDay: string;
  readonly lastDay: string;
  /** The all-time list is taken as complete down to these marks and to this day; `null` where no list is. */
  readonly cutOffOutdoor: string | null;
  readonly cutOffIndoor: string | null;
  readonly listDay: string;
}

export function manifestOf({ header, events, files, medals }: CompiledTables, seeds: Seeds): Manifest {
  const sum = (count: (event: EventHeader) => number) => events.reduce((total, event) => total + count(event), 0);
  return {
    format: header.format,
    without: header.without,
    rows: sum(({ rows }) => rows),
    races: sum(({ races }) => races),
    athletes: seeds.athletes.length,
    records: seeds.records.length,
    medals,
    lastDay: writeDay(header.lastDay),
    events: Object.fromEntries(events.map((event) => [`${event.sex} ${event.event}`, describe(event)])),
    sha256: Object.fromEntries([...files].map(([name, bytes]) => [name, createHash('sha256').update(bytes).digest('hex')])),
  };
}

const DECIMALS: Readonly<Record<MarkKind, number>> = { time: 2, distance: 2, points: 0 };

function describe({ kind, rows, races, firstDay, coverage }: EventHeader): ManifestEvent {
  const write = (value: number | null) => (value === null ? null : writeMark({ kind, value, decimals: DECIMALS[kind], hand: false }));
  return {
    rows,
    races,
    firstDay: writeDay(firstDay),
    lastDay: writeDay(coverage.lastDay),
    cutOffOutdoor: write(coverage.cutOffOutdoor),
    cutOffIndoor: write(coverage.cutOffIndoor),
    listDay: writeDay(coverage.listDay),
  };
}
