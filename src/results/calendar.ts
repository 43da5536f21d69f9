import type { Day } from '../core/day.ts';
import type { CalendarEntry, Meeting, Results } from '../core/results.ts';
import { foldName } from '../core/text/fold.ts';
import type { ArrowTable, Ints } from './arrow.ts';
import { splitTexts } from './championships.ts';
import type { SharedFacts } from './facts.ts';
import { bisect } from './ranges.ts';

/** Meetings, the calendar and its cities. */
export class Calendar {
  readonly meetings: readonly Meeting[];
  readonly #facts: SharedFacts;
  readonly #entries: Record<'name' | 'start' | 'span' | 'site' | 'indoor', Ints>;
  readonly #longest: number;
  readonly #cityTable: ArrowTable;
  #cities: Results['cities'] | null = null;

  constructor(facts: SharedFacts, tables: Record<'meetings' | 'meeting-days' | 'calendar' | 'cities', ArrowTable>) {
    const { calendar } = tables;
    this.#facts = facts;
    this.#cityTable = tables.cities;
    this.meetings = readMeetings(facts, tables.meetings, tables['meeting-days']);
    this.#entries = {
      name: calendar.ints('name'),
      start: calendar.ints('start'),
      span: calendar.ints('span'),
      site: calendar.ints('site'),
      indoor: calendar.ints('indoor'),
    };
    this.#longest = Math.max(0, ...this.#entries.span);
  }

  competitionsAt({ city, day }: { city: string; day: Day }): readonly CalendarEntry[] {
    const { start, span } = this.#entries;
    const folded = foldName(city).join(' ');
    const found: CalendarEntry[] = [];
    for (let row = bisect(0, start.length, (i) => start[i]! >= day - this.#longest); row < start.length && start[row]! <= day; row++) {
      if (start[row]! + span[row]! < day) continue;
      const entry = this.#at(row);
      if (foldName(entry.city).join(' ') === folded) found.push(entry);
    }
    return found;
  }

  /** Made when first asked for. */
  get cities(): Results['cities'] {
    this.#cities ??= this.#readCities();
    return this.#cities;
  }

  #at(row: number): CalendarEntry {
    const { name, start, span, site, indoor } = this.#entries;
    return {
      name: this.#facts.word(name[row]!),
      start: start[row]!,
      end: start[row]! + span[row]!,
      ...this.#facts.site(site[row]!),
      indoor: indoor[row] === 1,
    };
  }

  #readCities(): Map<string, { name: string; country: string }> {
    const [folded, name, country] = [this.#cityTable.texts('folded'), this.#cityTable.ints('name'), this.#cityTable.ints('country')];
    const cities = new Map<string, { name: string; country: string }>();
    for (let row = 0; row < folded.length; row++) {
      cities.set(folded.at(row), { name: this.#facts.word(name[row]!), country: this.#facts.nat(country[row]!) });
    }
    return cities;
  }
}

function readMeetings(facts: SharedFacts, table: ArrowTable, dayTable: ArrowTable): Meeting[] {
  const [name, series, city, country, days] = [
    table.ints('name'),
    table.ints('series'),
    table.ints('city'),
    table.ints('country'),
    table.ints('days'),
  ];
  const aliases = table.texts('aliases');
  const [start, end] = [dayTable.ints('start'), dayTable.ints('end')];
  let next = 0;
  return Array.from({ length: table.rows }, (_, row) => {
    const from = next;
    next += days[row]!;
    return {
      row,
      name: facts.word(name[row]!),
      aliases: splitTexts(aliases.at(row)),
      series: facts.word(series[row]!),
      city: facts.word(city[row]!),
      country: facts.nat(country[row]!),
      days: Array.from({ length: days[row]! }, (__, i) => [start[from + i]!, end[from + i]!] as const),
    };
  });
}
