import {
  CORE_TABLES,
  type CoreTable,
  coreFile,
  type EventHeader,
  FORMAT_VERSION,
  HEADER_FILE,
  type Header,
  KINDS,
  performancesFile,
  racesFile,
  SEXES,
} from '../../src/results/format.ts';
import type { Seeds } from '../model.ts';
import { athleteColumns, spellingColumns } from './athletes.ts';
import { Codes } from './codes.ts';
import { type Cells, writeTable } from './columns.ts';
import { measureCoverage } from './coverage.ts';
import { type CareerRow, orderCareers, orderRaces, performanceColumns, raceColumns } from './events.ts';
import { kindOf, Shapes } from './marks.ts';
import { deriveMedals, type OrderedEvent } from './medals.ts';
import { collectSites, Meets } from './meets.ts';
import { compileNames } from './names.ts';
import {
  type CompilingOccasions,
  calendarColumns,
  cityColumns,
  editionColumns,
  medalColumns,
  meetingColumns,
  meetingDayColumns,
  recordColumns,
} from './occasions.ts';
import { rateProminence } from './prominence.ts';
import { collectWords } from './words.ts';

type Columns = Readonly<Record<string, Cells>>;

export interface CompiledTables {
  readonly header: Header;
  readonly events: readonly EventHeader[];
  /** By name, the header among them. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly medals: number;
}

/** All tables of the database as bytes, and its header. Pure: same seeds, same bytes. */
export function compileTables(seeds: Seeds): CompiledTables {
  refuseUnsorted(seeds);
  const to = shareFacts(seeds);
  const files = new Map<string, Uint8Array>();
  const ordered = seeds.events.map((seed) => ({ seed, races: orderRaces(seed, to) }));
  const { careers, events } = compileEvents(ordered, { to, files });
  const medals = deriveMedals(seeds, ordered, to.athletes);
  const prominence = rateProminence(seeds.athletes.length, { medals, records: seeds.records, athletes: to.athletes, careers });
  const tables: Record<CoreTable, Columns> = {
    events: eventColumns(events),
    words: { text: to.words.texts },
    athletes: athleteColumns(seeds.athletes, prominence, to.nats),
    spellings: spellingColumns(seeds.athletes),
    careers: careerColumns(careers),
    ...compileNames(seeds.athletes),
    sites: to.sites.columns(to.words, to.nats),
    meets: to.meets.columns(to.words),
    records: recordColumns(seeds, to),
    medals: medalColumns(medals, to),
    editions: editionColumns(seeds, to),
    meetings: meetingColumns(seeds, to),
    'meeting-days': meetingDayColumns(seeds),
    calendar: calendarColumns(seeds, to),
    cities: cityColumns(seeds, to),
  };
  for (const name of CORE_TABLES) files.set(coreFile(name), writeTable(tables[name]));
  const lastDay = Math.max(0, ...events.map(({ coverage }) => coverage.lastDay));
  const header = headerOf(seeds, { to, lastDay, files });
  files.set(HEADER_FILE, new TextEncoder().encode(`${JSON.stringify(header)}\n`));
  return { header, events, files, medals: medals.length };
}

/** Ids are looked up by bisection, also by a program that reads the file without us. */
function refuseUnsorted({ athletes }: Seeds): void {
  const at = athletes.findIndex(({ id }, row) => row > 0 && id <= athletes[row - 1]!.id);
  if (at > 0) throw new Error(`The athletes are not sorted by id at "${athletes[at]!.id}": sort seeds/athletes.tsv.`);
}

function shareFacts(seeds: Seeds): CompilingOccasions {
  const words = collectWords(seeds);
  const sites = collectSites(seeds);
  const codes = (of: (event: Seeds['events'][number]) => string[]) => new Codes(seeds.events.flatMap(of));
  return {
    words,
    sites,
    meets: new Meets(seeds, sites),
    athletes: new Map(seeds.athletes.map(({ id }, row) => [id, row])),
    shapes: new Shapes(),
    rounds: codes(({ races }) => races.map(({ round }) => round)),
    nats: new Codes(nationsOf(seeds)),
    ages: codes(({ performances }) => performances.map(({ age }) => age)),
    sources: codes(({ performances }) => performances.map(({ source }) => source)),
  };
}

function* nationsOf(seeds: Seeds): Generator<string> {
  for (const { nat } of seeds.athletes) yield nat;
  for (const { races, performances } of seeds.events) {
    for (const { country } of races) yield country;
    for (const { nat } of performances) yield nat;
  }
  for (const { nat, country } of seeds.records) yield* [nat, country];
  for (const { country } of [...seeds.championships, ...seeds.meetings, ...seeds.calendar]) yield country;
}

function compileEvents(ordered: readonly OrderedEvent[], { to, files }: { to: CompilingOccasions; files: Map<string, Uint8Array> }) {
  const careers: CareerRow[] = [];
  const events: EventHeader[] = [];
  const write = (name: string, columns: Columns): number => {
    const bytes = writeTable(columns);
    files.set(name, bytes);
    return bytes.length;
  };
  for (const { seed, races } of ordered) {
    const { sex, event } = seed;
    const own = seed.performances.every(({ athlete }) => athlete === '') ? null : orderCareers(seed, races, to);
    const { columns, unit, base } = performanceColumns(races, own, to);
    const sizes = {
      racesBytes: write(racesFile(sex, event), raceColumns(races, to)),
      performancesBytes: write(performancesFile(sex, event), columns),
    };
    const range: [number, number] | null = own && [careers.length, careers.length + own.length];
    const firstDay = races[0]?.day ?? 0;
    const counts = { races: races.length, rows: columns.athlete.length };
    events.push({
      sex,
      event,
      kind: kindOf(event),
      unit,
      base,
      ...counts,
      careers: range,
      firstDay,
      coverage: measureCoverage(seed, races),
      ...sizes,
    });
    careers.push(...(own ?? []));
  }
  return { careers, events };
}

const eventColumns = (events: readonly EventHeader[]) => ({
  event: events.map(({ event }) => event),
  sex: events.map(({ sex }) => SEXES.indexOf(sex)),
  kind: events.map(({ kind }) => KINDS.indexOf(kind)),
  unit: events.map(({ unit }) => unit),
  base: events.map(({ base }) => base),
  races: events.map(({ races }) => races),
  rows: events.map(({ rows }) => rows),
  careersFrom: events.map(({ careers }) => (careers ? careers[0] : 1)),
  careersTo: events.map(({ careers }) => (careers ? careers[1] : 0)),
  firstDay: events.map(({ firstDay }) => firstDay),
  lastDay: events.map(({ coverage }) => coverage.lastDay),
  listDay: events.map(({ coverage }) => coverage.listDay),
  cutOffOutdoor: events.map(({ coverage }) => coverage.cutOffOutdoor ?? -1),
  cutOffIndoor: events.map(({ coverage }) => coverage.cutOffIndoor ?? -1),
  racesBytes: events.map(({ racesBytes }) => racesBytes),
  performancesBytes: events.map(({ performancesBytes }) => performancesBytes),
});

const careerColumns = (careers: readonly CareerRow[]) => ({
  athlete: careers.map(({ athlete }) => athlete),
  count: careers.map(({ count }) => count),
  firstDay: careers.map(({ firstDay }) => firstDay),
  /** Days to the last one. */
  span: careers.map(({ firstDay, lastDay }) => lastDay - firstDay),
  best: careers.map(({ best }) => best),
});

function headerOf(
  seeds: Seeds,
  { to, lastDay, files }: { to: CompilingOccasions; lastDay: number; files: ReadonlyMap<string, Uint8Array> },
): Header {
  return {
    format: FORMAT_VERSION,
    lastDay,
    without: [...(seeds.leftOut ?? [])],
    sources: to.sources.list(),
    rounds: to.rounds.list(),
    nats: to.nats.list(),
    ages: to.ages.list(),
    shapes: to.shapes.list,
    files: Object.fromEntries(CORE_TABLES.map((table) => [coreFile(table), files.get(coreFile(table))!.length])),
  };
}
