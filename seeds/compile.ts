/**
 * Writes the facts as the database: Arrow IPC tables and a header. Same facts, same bytes.
 *
 * Performances are stored by event and sex, so that only what an article needs is opened. What several tables share (strings, sites, the days of
 * competitions, athletes) is stored once and named by row.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
  CORE_TABLES,
  type CoreTable,
  coreFile,
  FORMAT_VERSION,
  HEADER_FILE,
  type Header,
  performancesFile,
  racesFile,
} from '../src/results/format.ts';
import { athleteColumns, spellingColumns } from './compile/athletes.ts';
import { Codes } from './compile/codes.ts';
import { type Cells, writeTable } from './compile/columns.ts';
import { type CareerRow, orderCareers, orderRaces, performanceColumns, raceColumns } from './compile/events.ts';
import { kindOf, Shapes } from './compile/marks.ts';
import { deriveMedals } from './compile/medals.ts';
import { collectSites, Meets } from './compile/meets.ts';
import { compileNames } from './compile/names.ts';
import {
  type CompilingOccasions,
  calendarColumns,
  cityColumns,
  editionColumns,
  medalColumns,
  meetingColumns,
  meetingDayColumns,
  recordColumns,
} from './compile/occasions.ts';
import { rateProminence } from './compile/prominence.ts';
import { collectWords } from './compile/words.ts';
import type { Seeds } from './model.ts';

export interface CompileOptions {
  readonly outDir: string;
  readonly manifestPath?: string;
  readonly log: (line: string) => void;
}

export function compileSeeds(seeds: Seeds, { outDir, log }: CompileOptions): void {
  rmSync(outDir, { recursive: true, force: true });
  const files: Record<string, number> = {};
  const write = (name: string, columns: Readonly<Record<string, Cells>>) => {
    const bytes = writeTable(columns);
    mkdirSync(dirname(join(outDir, name)), { recursive: true });
    writeFileSync(join(outDir, name), bytes);
    files[name] = bytes.length;
  };
  const athletes = new Map(seeds.athletes.map(({ id }, row) => [id, row]));
  const words = collectWords(seeds);
  const sites = collectSites(seeds);
  const meets = new Meets(seeds, sites);
  log(`${words.texts.length} words, ${sites.list.length} sites, ${meets.list.length} meets`);
  const to: CompilingOccasions = {
    words,
    sites,
    meets,
    athletes,
    shapes: new Shapes(),
    rounds: new Codes(seeds.events.flatMap(({ races }) => races.map(({ round }) => round))),
    nats: new Codes(nationsOf(seeds)),
    ages: new Codes(seeds.events.flatMap(({ performances }) => performances.map(({ age }) => age))),
    sources: new Codes(seeds.events.flatMap(({ performances }) => performances.map(({ source }) => source))),
  };
  const careers: CareerRow[] = [];
  const events: Header['events'] = [];
  const ordered = seeds.events.map((seed) => ({ seed, races: orderRaces(seed, to) }));
  for (const { seed, races } of ordered) {
    const teams = seed.performances.every(({ athlete }) => athlete === '');
    const own = teams ? null : orderCareers(seed, races, to);
    const { columns, unit, base } = performanceColumns(races, own, to);
    write(racesFile(seed.sex, seed.event), raceColumns(races, to));
    write(performancesFile(seed.sex, seed.event), columns);
    const days = races.map(({ day }) => day);
    events.push({
      sex: seed.sex,
      event: seed.event,
      kind: kindOf(seed.event),
      unit,
      base,
      races: races.length,
      rows: columns.athlete.length,
      careers: own && [careers.length, careers.length + own.length],
      firstDay: days[0]!,
      coverage: { cutOffOutdoor: null, cutOffIndoor: null, listDay: 0, lastDay: days.at(-1)! },
    });
    if (own) careers.push(...own);
  }
  const medals = deriveMedals(seeds, ordered, athletes);
  const names = compileNames(seeds.athletes);
  const tables: Record<CoreTable, Readonly<Record<string, Cells>>> = {
    words: { text: words.texts },
    athletes: athleteColumns(
      seeds.athletes,
      rateProminence(seeds.athletes.length, { medals, records: seeds.records, athletes, careers }),
      to.nats,
    ),
    spellings: spellingColumns(seeds.athletes),
    careers: {
      athlete: careers.map(({ athlete }) => athlete),
      count: careers.map(({ count }) => count),
      firstDay: careers.map(({ firstDay }) => firstDay),
      span: careers.map(({ firstDay, lastDay }) => lastDay - firstDay),
      best: careers.map(({ best }) => best),
    },
    ...names,
    sites: sites.columns(words, to.nats),
    meets: meets.columns(words),
    records: recordColumns(seeds, to),
    medals: medalColumns(medals, to),
    editions: editionColumns(seeds, to),
    meetings: meetingColumns(seeds, to),
    'meeting-days': meetingDayColumns(seeds),
    calendar: calendarColumns(seeds, to),
    cities: cityColumns(seeds, to),
  };
  for (const name of CORE_TABLES) write(coreFile(name), tables[name]);
  const header: Header = {
    format: FORMAT_VERSION,
    lastDay: Math.max(...events.map(({ coverage }) => coverage.lastDay)),
    without: [],
    sources: to.sources.list(),
    rounds: to.rounds.list(),
    nats: to.nats.list(),
    ages: to.ages.list(),
    shapes: to.shapes.list,
    events,
    files,
  };
  writeFileSync(join(outDir, HEADER_FILE), `${JSON.stringify(header)}\n`);
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
