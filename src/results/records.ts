import type { EventSlug, RecordRow, Sex } from '../core/results.ts';
import type { ArrowTable, Ints } from './arrow.ts';
import type { Athletes } from './athletes.ts';
import type { SharedFacts } from './facts.ts';
import { KINDS, RECORD_DAY_BASE, RECORD_STATUSES, RECORD_TYPES, SEXES } from './format.ts';

const COLUMNS = [
  'event',
  'sex',
  'type',
  'scope',
  'indoor',
  'kind',
  'mark',
  'shape',
  'athlete',
  'name',
  'nat',
  'day',
  'venue',
  'source',
  'status',
] as const;

/** The lists of records. They lie by event and sex. */
export class Records {
  readonly #facts: SharedFacts;
  readonly #athletes: Athletes;
  readonly #cells: Record<(typeof COLUMNS)[number], Ints>;
  readonly #rows: number;
  /** Lists that were asked for: 131 events at most. */
  readonly #made = new Map<string, readonly RecordRow[]>();
  #ranges: ReadonlyMap<string, readonly [from: number, to: number]> | null = null;

  constructor(facts: SharedFacts, athletes: Athletes, table: ArrowTable) {
    this.#facts = facts;
    this.#athletes = athletes;
    this.#rows = table.rows;
    // Proven by the line itself: one entry for each name in COLUMNS.
    this.#cells = Object.fromEntries(COLUMNS.map((name) => [name, table.ints(name)])) as Record<(typeof COLUMNS)[number], Ints>;
  }

  of({ event, sex }: { event: EventSlug; sex: Sex }): readonly RecordRow[] {
    this.#ranges ??= this.#findRanges();
    const key = `${sex} ${event}`;
    const known = this.#made.get(key);
    if (known) return known;
    const [from, to] = this.#ranges.get(key) ?? [0, 0];
    const made = Array.from({ length: to - from }, (_, i) => this.#at(from + i));
    this.#made.set(key, made);
    return made;
  }

  #findRanges(): Map<string, readonly [number, number]> {
    const { event, sex } = this.#cells;
    const ranges = new Map<string, readonly [number, number]>();
    for (let from = 0, to = 0; from < this.#rows; from = to) {
      while (to < this.#rows && event[to] === event[from] && sex[to] === sex[from]) to++;
      ranges.set(`${SEXES[sex[from]!]} ${this.#facts.word(event[from]!)}`, [from, to]);
    }
    return ranges;
  }

  #at(row: number): RecordRow {
    const { event, sex, type, scope, indoor, kind, mark, shape, athlete, name, nat, day, venue, source, status } = this.#cells;
    const holder = athlete[row]! - 1;
    const { decimals, hand } = this.#facts.shape(shape[row]!);
    return {
      type: RECORD_TYPES[type[row]!]!,
      scope: this.#facts.word(scope[row]!),
      event: this.#facts.word(event[row]!),
      sex: SEXES[sex[row]!]!,
      indoor: indoor[row] === 1,
      mark: { kind: KINDS[kind[row]!]!, value: mark[row]!, decimals, hand },
      athlete: holder,
      name: this.#facts.word(name[row]!) || (holder < 0 ? '' : this.#athletes.name(holder)),
      nat: this.#facts.nat(nat[row]!),
      day: day[row] ? day[row]! - RECORD_DAY_BASE : null,
      venue: this.#facts.site(venue[row]!).venue,
      source: this.#facts.word(source[row]!),
      status: RECORD_STATUSES[status[row]!]!,
    };
  }
}
