import { couldBePrintedAs, isBetter, type Mark } from '../core/mark.ts';
import type { AthleteRow, Coverage, EventResults, EventSlug, Performance, Race, RankQuery, Sex } from '../core/results.ts';
import type { ArrowTable, Ints } from './arrow.ts';
import type { Athletes } from './athletes.ts';
import { disputedOf, type SharedFacts } from './facts.ts';
import { type EventHeader, FLAG_AGE_SHIFT, FLAG_WIND_AIDED, WIND_BASE } from './format.ts';
import { Kept } from './kept.ts';
import { isElectronic, isWindAffected, LEGAL_WIND_CM_S } from './legal.ts';
import { PerformanceRow, type RowTable } from './performance-row.ts';
import { RaceRow } from './race-row.ts';
import { bisect, type Groups, groupRows, startsOf } from './ranges.ts';

type Where = 'outdoor' | 'indoor' | 'any';

const WHERE_BITS: Readonly<Record<Where, number>> = { outdoor: 1, indoor: 2, any: 3 };

const NO_MARK = -1;
const ALWAYS = { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY };
/** Athletes whose rows are kept as a list, in each event: a power of two. */
const MOST_ATHLETES = 256;
/** Rows and races that are kept as objects, in each event: a power of two. */
const MOST_ROWS = 1_024;
/** Rows are below this, so that `value * ROW_SPACE + row` sorts by value, then row, and stays exact. */
const ROW_SPACE = 2 ** 20;

/** Questions after a printed mark that are kept, in each event: a power of two. Every claim about a mark asks the same. */
const MOST_QUESTIONS = 256;

const NO_ROWS: readonly Performance[] = [];

interface Printed {
  readonly athlete: AthleteRow;
  readonly mark: Mark;
  readonly rows: readonly Performance[];
}

/** Two marks of one value that stand for the same official ones. */
const isSamePrint = (a: Mark, b: Mark): boolean => a.kind === b.kind && a.decimals === b.decimals;

/** Rows by athlete, each athlete's by day. Value and day lie beside them, because a career's rows are scattered over the table. */
interface OwnRows extends Groups {
  readonly values: Int32Array;
  readonly days: Int32Array;
}

/**
 * One event of one sex over its two tables.
 *
 * Rows lie by day, race and place, so ranges of rows are answers. Orders that only some questions need (by athlete, by mark) are made at the first
 * such question and kept.
 */
export class OpenEvent implements EventResults {
  readonly event: EventSlug;
  readonly sex: Sex;
  readonly coverage: Coverage;
  readonly rows: number;
  readonly #header: EventHeader;
  readonly #facts: SharedFacts;
  readonly #athletes: Athletes;
  /** Meet of each race: ascending. */
  readonly #meet: Uint32Array;
  readonly #round: Ints;
  /** First performance of each race. */
  readonly #start: Uint32Array;
  readonly #cells: Record<'athlete' | 'shape' | 'wind' | 'place' | 'nat' | 'source' | 'flags', Ints>;
  readonly #value: Int32Array;
  readonly #race: Uint32Array;
  readonly #day: Int32Array;
  readonly #raceDay: Int32Array;
  readonly #made = new Kept<Performance>((row) => new PerformanceRow(row, this.#table), MOST_ROWS);
  readonly #races = new Kept<Race>((row) => this.#makeRace(row), MOST_ROWS);
  /** An article asks for the rows of the same few athletes again and again. */
  readonly #ofAthlete = new Kept<readonly Performance[]>((athlete) => this.#rowsOf(athlete), MOST_ATHLETES);
  /** What a row object asks for its cells. */
  readonly #table: RowTable = {
    athleteOf: (row) => this.#athleteOf(row),
    nameOf: (row) => this.#nameOf(row),
    natOf: (row) => this.#natOf(row),
    raceOf: (row) => this.#raceAt(this.#race[row]!),
    dayOf: (row) => this.#day[row]!,
    markOf: (row) => this.#facts.mark(this.#header.kind, this.#value[row]!, this.#cells.shape[row]!),
    outcomeOf: (row) => this.#facts.shape(this.#cells.shape[row]!).outcome,
    windOf: (row) => (this.#cells.wind[row] ? (this.#cells.wind[row]! - WIND_BASE) * 10 : null),
    placeOf: (row) => this.#cells.place[row] || null,
    ageOf: (row) => this.#facts.header.ages[(this.#cells.flags[row]! >> FLAG_AGE_SHIFT) & 3] ?? '',
    sourceOf: (row) => this.#facts.header.sources[this.#cells.source[row]!] ?? '',
    disputedOf: (row) => disputedOf(this.#cells.flags[row]!),
  };
  readonly #printed: (Printed | undefined)[] = [];
  #byAthlete: OwnRows | null = null;
  #byValue: Uint32Array | null = null;
  /** Parallel to `#byValue`. */
  #sortedValues = new Int32Array(0);
  #legal: Uint8Array | null = null;

  constructor(
    header: EventHeader,
    { races, performances, facts, athletes }: { races: ArrowTable; performances: ArrowTable; facts: SharedFacts; athletes: Athletes },
  ) {
    this.#header = header;
    this.event = header.event;
    this.sex = header.sex;
    this.coverage = header.coverage;
    this.#facts = facts;
    this.#athletes = athletes;
    this.rows = performances.rows;
    this.#meet = sumUp(races.ints('meet'));
    this.#round = races.ints('round');
    this.#start = startsOf(races.ints('rows'));
    this.#cells = {
      athlete: performances.ints('athlete'),
      shape: performances.ints('shape'),
      wind: performances.ints('wind'),
      place: performances.ints('place'),
      nat: performances.ints('nat'),
      source: performances.ints('source'),
      flags: performances.ints('flags'),
    };
    this.#value = this.#readValues(performances.ints('mark'));
    this.#race = new Uint32Array(this.rows);
    this.#raceDay = Int32Array.from(this.#meet, (meet) => facts.meetDay[meet]!);
    this.#day = new Int32Array(this.rows);
    for (let race = 0; race < this.#meet.length; race++) {
      this.#race.fill(race, this.#start[race]!, this.#start[race + 1]!);
      this.#day.fill(this.#raceDay[race]!, this.#start[race]!, this.#start[race + 1]!);
    }
  }

  ofAthlete(athlete: AthleteRow, between?: { from: number; to: number }): readonly Performance[] {
    if (!between) return athlete < 0 ? [] : this.#ofAthlete.get(athlete);
    const found: Performance[] = [];
    const career = this.#careerOf(athlete);
    if (career < 0) return found;
    const { starts, rows, days } = this.#grouped();
    // The athlete's rows lie by day.
    for (let i = starts[career + 1]! - 1; i >= starts[career]! && days[i]! >= between.from; i--)
      if (days[i]! <= between.to) found.push(this.#performance(rows[i]!));
    return found.reverse();
  }

  holds(athlete: AthleteRow, value: number): boolean {
    const career = this.#careerOf(athlete);
    if (career < 0) return false;
    const { starts, values } = this.#grouped();
    for (let i = starts[career]!; i < starts[career + 1]!; i++) if (values[i] === value) return true;
    return false;
  }

  printedAs(athlete: AthleteRow, printed: Mark, until: number): readonly Performance[] {
    const key = (Math.imul(athlete, 31) + printed.value) & (MOST_QUESTIONS - 1);
    let known = this.#printed[key];
    if (!known || known.athlete !== athlete || known.mark.value !== printed.value || !isSamePrint(known.mark, printed)) {
      known = { athlete, mark: printed, rows: this.#findPrinted(athlete, printed) };
      this.#printed[key] = known;
    }
    const { rows } = known;
    // They lie by day, so that the last tells for all.
    return rows.length === 0 || rows[rows.length - 1]!.day <= until ? rows : rows.filter((row) => row.day <= until);
  }

  #findPrinted(athlete: AthleteRow, printed: Mark): readonly Performance[] {
    const career = printed.kind === this.#header.kind ? this.#careerOf(athlete) : -1;
    if (career < 0) return NO_ROWS;
    const { starts, rows, values } = this.#grouped();
    let found: Performance[] | null = null;
    // No print stands for a value further off than a unit of its last decimal; most rows fall here, before an object is made.
    const reach = 1000 / 10 ** printed.decimals;
    const [least, most] = [printed.value - reach, printed.value + reach];
    for (let i = starts[career]!; i < starts[career + 1]!; i++) {
      const value = values[i]!;
      if (value < least || value > most || value === NO_MARK) continue;
      const performance = this.#performance(rows[i]!);
      if (!performance.mark || !couldBePrintedAs(printed, performance.mark)) continue;
      if (found) found.push(performance);
      else found = [performance];
    }
    return found ?? NO_ROWS;
  }

  inRace(race: Race): readonly Performance[] {
    const performances: Performance[] = [];
    for (let row = this.#start[race.row]!; row < this.#start[race.row + 1]!; row++) performances.push(this.#performance(row));
    return performances;
  }

  racesBetween(from: number, to: number): readonly Race[] {
    const count = this.#meet.length;
    const races: Race[] = [];
    const days = this.#raceDay;
    for (let race = bisect(0, count, (i) => days[i]! >= from); race < count && days[race]! <= to; race++) races.push(this.#raceAt(race));
    return races;
  }

  best({ athlete, from, asOf, where }: { athlete: AthleteRow; from?: number; asOf: number; where: Where }): Performance | null {
    const career = this.#careerOf(athlete);
    if (career < 0) return null;
    const { starts, rows, values, days } = this.#grouped();
    const judged = this.#judged();
    const wanted = WHERE_BITS[where];
    const sign = this.#header.kind === 'time' ? 1 : -1;
    let best = -1;
    let least = Number.POSITIVE_INFINITY;
    const end = starts[career + 1]!;
    let i = starts[career]!;
    // His rows lie by day: of a season only the last few are looked at.
    if (from !== undefined) for (i = end; i > starts[career]! && days[i - 1]! >= from; ) i--;
    for (; i < end; i++) {
      const value = values[i]! * sign;
      // Nearly every row falls by its value, so that the column of all rows is hardly looked at.
      if (value >= least || days[i]! > asOf) continue;
      if ((judged[rows[i]!]! & wanted) === 0) continue;
      best = rows[i]!;
      least = value;
    }
    return best < 0 ? null : this.#performance(best);
  }

  rank({ value, asOf, by, where, nat }: RankQuery): { readonly rank: number; readonly tied: number } {
    const { athlete } = this.#cells;
    const { careers } = this.#header;
    const seen = by === 'performer' && careers ? new Uint8Array(careers[1] - careers[0]) : null;
    const sorted = this.#sorted();
    const judged = this.#judged();
    const wanted = WHERE_BITS[where];
    let better = 0;
    let equal = 0;
    // The one loop that may visit every row of an event, so it makes no objects and calls nothing.
    for (let i = 0; i < sorted.length; i++) {
      const row = sorted[i]!;
      const isEqual = this.#value[row] === value;
      if (!isEqual && !isBetter(this.#header.kind, this.#value[row]!, value)) break;
      if ((judged[row]! & wanted) === 0 || this.#day[row]! > asOf || seen?.[athlete[row]!]) continue;
      if (nat !== undefined && this.#natOf(row) !== nat) continue;
      if (seen) seen[athlete[row]!] = 1;
      if (isEqual) equal++;
      else better++;
    }
    return { rank: better + 1, tied: Math.max(0, equal - 1) };
  }

  withValue(value: number, between: { from: number; to: number } = ALWAYS): readonly Performance[] {
    const { kind } = this.#header;
    const sorted = this.#sorted();
    const values = this.#sortedValues;
    const found: Performance[] = [];
    for (let i = bisect(0, sorted.length, (at) => !isBetter(kind, values[at]!, value)); i < sorted.length && values[i] === value; i++) {
      const day = this.#day[sorted[i]!]!;
      if (day >= between.from && day <= between.to) found.push(this.#performance(sorted[i]!));
    }
    return found;
  }

  leader({ from, asOf, where, nat }: { from?: number; asOf: number; where: Where; nat?: string }): Performance | null {
    for (const row of this.#sorted()) if (this.#counts(row, { from, asOf, where, nat })) return this.#performance(row);
    return null;
  }

  /** Does the row count for bests and ranks, and does it stand within the days, the place and the nation asked for? */
  #counts(
    row: number,
    { from, asOf, where, nat }: { from?: number | undefined; asOf: number; where: Where; nat?: string | undefined },
  ): boolean {
    const day = this.#day[row]!;
    if ((this.#judged()[row]! & WHERE_BITS[where]) === 0 || day > asOf || (from !== undefined && day < from)) return false;
    return nat === undefined || this.#natOf(row) === nat;
  }

  #performance(row: number): Performance {
    return this.#made.get(row);
  }

  #athleteOf(row: number): AthleteRow {
    const { careers } = this.#header;
    return careers ? this.#athletes.ofCareer(careers[0] + this.#cells.athlete[row]!) : -1;
  }

  #nameOf(row: number): string {
    const athlete = this.#athleteOf(row);
    return athlete < 0 ? this.#facts.word(this.#cells.athlete[row]!) : this.#athletes.name(athlete);
  }

  #natOf(row: number): string {
    const code = this.#cells.nat[row]!;
    const athlete = this.#athleteOf(row);
    return code || athlete < 0 ? this.#facts.nat(code) : this.#athletes.natOf(athlete);
  }

  #raceAt(row: number): Race {
    return this.#races.get(row);
  }

  #makeRace(row: number): Race {
    const round = this.#facts.header.rounds[this.#round[row]!] ?? '';
    return new RaceRow({ row, event: this.event, sex: this.sex, round }, { meet: this.#meet[row]!, facts: this.#facts });
  }

  #rowsOf(athlete: AthleteRow): Performance[] {
    const career = this.#careerOf(athlete);
    if (career < 0) return [];
    const { starts, rows } = this.#grouped();
    const performances: Performance[] = [];
    for (let i = starts[career]!; i < starts[career + 1]!; i++) performances.push(this.#performance(rows[i]!));
    return performances;
  }

  /** The athlete's number among those of this event, or -1. */
  #careerOf(athlete: AthleteRow): number {
    const { careers } = this.#header;
    if (!careers || athlete < 0) return -1;
    const career = this.#athletes.careerIn(athlete, careers[0], careers[1]);
    return career < 0 ? -1 : career - careers[0];
  }

  /** Rows by athlete of this event. Asked only where `#careerOf` found one, so that there are careers. */
  #grouped(): OwnRows {
    this.#byAthlete ??= this.#groupByAthlete();
    return this.#byAthlete;
  }

  #groupByAthlete(): OwnRows {
    const [from, to] = this.#header.careers ?? [0, 0];
    const { starts, rows } = groupRows(this.#cells.athlete, to - from);
    const values = new Int32Array(rows.length);
    const days = new Int32Array(rows.length);
    for (let i = 0; i < rows.length; i++) {
      values[i] = this.#value[rows[i]!]!;
      days[i] = this.#day[rows[i]!]!;
    }
    return { starts, rows, values, days };
  }

  /** Rows with a mark, best first, then by day. */
  #sorted(): Uint32Array {
    this.#byValue ??= this.#sortByValue();
    return this.#byValue;
  }

  #sortByValue(): Uint32Array {
    const sign = this.#header.kind === 'time' ? 1 : -1;
    const keys = new Float64Array(this.rows);
    let count = 0;
    for (let row = 0; row < this.rows; row++) {
      if (this.#value[row] !== NO_MARK) keys[count++] = sign * this.#value[row]! * ROW_SPACE + row;
    }
    const sorted = keys.subarray(0, count).sort();
    // The row is what the key is above a multiple of ROW_SPACE, also below zero.
    const rows = new Uint32Array(count);
    for (let i = 0; i < count; i++) rows[i] = sorted[i]! - Math.floor(sorted[i]! / ROW_SPACE) * ROW_SPACE;
    this.#sortedValues = new Int32Array(count);
    for (let i = 0; i < count; i++) this.#sortedValues[i] = this.#value[rows[i]!]!;
    return rows;
  }

  #judged(): Uint8Array {
    this.#legal ??= this.#judgeRows();
    return this.#legal;
  }

  /** Per row: 0 if it does not count, else the bit of where it was set. */
  #judgeRows(): Uint8Array {
    const { wind, shape, flags } = this.#cells;
    const electronic = isElectronic(this.event);
    const windAffected = isWindAffected(this.event);
    const isHand = this.#facts.header.shapes.map(({ hand }) => hand);
    const judged = new Uint8Array(this.rows);
    for (let row = 0; row < this.rows; row++) {
      if (this.#value[row] === NO_MARK || (electronic && isHand[shape[row]!])) continue;
      const aided = (flags[row]! & FLAG_WIND_AIDED) !== 0 || (wind[row]! - WIND_BASE) * 10 > LEGAL_WIND_CM_S;
      const where = this.#facts.isIndoor(this.#meet[this.#race[row]!]!) ? 'indoor' : 'outdoor';
      if (!(windAffected && aided)) judged[row] = WHERE_BITS[where];
    }
    return judged;
  }

  #readValues(codes: Ints): Int32Array {
    const { base, unit } = this.#header;
    const { shape } = this.#cells;
    const hasMark = this.#facts.header.shapes.map(({ outcome }) => outcome === '');
    const values = new Int32Array(this.rows);
    for (let row = 0; row < this.rows; row++) values[row] = hasMark[shape[row]!] ? base + codes[row]! * unit : NO_MARK;
    return values;
  }
}

function sumUp(differences: Ints): Uint32Array {
  const sums = new Uint32Array(differences.length);
  for (let i = 0, sum = 0; i < sums.length; i++) sums[i] = sum += differences[i]!;
  return sums;
}
