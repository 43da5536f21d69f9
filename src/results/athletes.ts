import type { Athlete, AthleteRow, Career, Sex } from '../core/results.ts';
import type { ArrowTable, Ints, Texts } from './arrow.ts';
import { usualId } from './athlete-id.ts';
import {
  BIRTHDAY_MONTH,
  BORN_BASE,
  type EventHeader,
  type Header,
  SEXES,
  SPELLING_ALIAS,
  SPELLING_FAMILY,
  SPELLING_GIVEN,
  SPLIT_IN_SPELLINGS,
} from './format.ts';
import { Kept } from './kept.ts';
import { bisect, type Groups, groupRows } from './ranges.ts';

const twoDigits = (n: number): string => String(n).padStart(2, '0');

/** The athletes and their careers. Names are decoded one athlete at a time. */
export class Athletes {
  readonly count: number;
  readonly #header: Header;
  readonly #id: Texts;
  readonly #name: Texts;
  readonly #cells: Record<'split' | 'born' | 'birthday' | 'nat' | 'sex' | 'worldAthletics' | 'prominence', Ints>;
  readonly #spellings: { readonly athlete: Ints; readonly kind: Ints; readonly text: Texts };
  readonly #careers: Record<'athlete' | 'count' | 'firstDay' | 'span' | 'best', Ints>;
  /** Individual events, ascending by their careers. */
  readonly #careerEvents: readonly EventHeader[];
  /** Per career: number of its event among `#careerEvents`. There are some hundred. */
  readonly #eventOf: Uint8Array;
  #byAthlete: Groups | null = null;
  readonly #made = new Kept<Athlete>((row) => this.#make(row));
  readonly #madeCareers = new Kept<readonly Career[]>((row) => this.#makeCareers(row));
  readonly #names = new Kept<string>((row) => this.#name.at(row));

  constructor(
    { header, events }: { header: Header; events: readonly EventHeader[] },
    { athletes, spellings, careers }: Record<'athletes' | 'spellings' | 'careers', ArrowTable>,
  ) {
    this.count = athletes.rows;
    this.#header = header;
    this.#id = athletes.texts('id');
    this.#name = athletes.texts('name');
    this.#cells = {
      split: athletes.ints('split'),
      born: athletes.ints('born'),
      birthday: athletes.ints('birthday'),
      nat: athletes.ints('nat'),
      sex: athletes.ints('sex'),
      worldAthletics: athletes.ints('worldAthletics'),
      prominence: athletes.ints('prominence'),
    };
    this.#spellings = { athlete: spellings.ints('athlete'), kind: spellings.ints('kind'), text: spellings.texts('text') };
    this.#careers = {
      athlete: careers.ints('athlete'),
      count: careers.ints('count'),
      firstDay: careers.ints('firstDay'),
      span: careers.ints('span'),
      best: careers.ints('best'),
    };
    this.#careerEvents = events.filter((event) => event.careers !== null);
    this.#eventOf = new Uint8Array(careers.rows);
    for (const [k, event] of this.#careerEvents.entries()) this.#eventOf.fill(k, event.careers![0], event.careers![1]);
  }

  at(row: AthleteRow): Athlete {
    return this.#made.get(row);
  }

  #make(row: AthleteRow): Athlete {
    const name = this.name(row);
    const spellings = this.#spellingsOf(row);
    const split = this.#cells.split[row]!;
    const named = (kind: number) => spellings.find((spelling) => spelling.kind === kind)?.text ?? '';
    return {
      row,
      id: this.#idOf(row),
      name,
      givenName: split === SPLIT_IN_SPELLINGS ? named(SPELLING_GIVEN) : name.slice(0, split),
      familyName: split === SPLIT_IN_SPELLINGS ? named(SPELLING_FAMILY) : name.slice(split).trimStart(),
      aliases: spellings.filter(({ kind }) => kind === SPELLING_ALIAS).map(({ text }) => text),
      dob: this.#dobOf(row),
      nat: this.natOf(row),
      sex: this.sexOf(row),
      worldAthleticsId: this.#cells.worldAthletics[row] || null,
    };
  }

  name(row: AthleteRow): string {
    return this.#names.get(row);
  }

  natOf(row: AthleteRow): string {
    return this.#header.nats[this.#cells.nat[row]!] ?? '';
  }

  sexOf(row: AthleteRow): Sex {
    return SEXES[this.#cells.sex[row]!] ?? 'X';
  }

  birthYearOf(row: AthleteRow): number {
    const born = this.#cells.born[row]!;
    return born ? born + BORN_BASE : 0;
  }

  prominenceOf(row: AthleteRow): number {
    return this.#cells.prominence[row]!;
  }

  /** Athletes are sorted by id. */
  rowOf(id: string): AthleteRow {
    const row = bisect(0, this.count, (i) => this.#idOf(i) >= id);
    return row < this.count && this.#idOf(row) === id ? row : -1;
  }

  /** Athlete of a row of the careers table. */
  ofCareer(career: number): AthleteRow {
    return this.#careers.athlete[career]!;
  }

  /** The athlete's row in `[from, to)` of the careers, or -1. */
  careerIn(row: AthleteRow, from: number, to: number): number {
    const { starts, rows } = this.#grouped();
    for (let i = starts[row]!; i < starts[row + 1]!; i++) {
      const career = rows[i]!;
      if (career >= from && career < to) return career;
    }
    return -1;
  }

  /** His busiest event first. */
  careers(row: AthleteRow): readonly Career[] {
    return this.#madeCareers.get(row);
  }

  #makeCareers(row: AthleteRow): readonly Career[] {
    const { starts, rows } = this.#grouped();
    const careers: Career[] = [];
    for (let i = starts[row] ?? 0; i < (starts[row + 1] ?? 0); i++) careers.push(this.#careerAt(rows[i]!));
    return careers.length > 1 ? careers.sort((a, b) => b.count - a.count) : careers;
  }

  #idOf(row: AthleteRow): string {
    return this.#id.at(row) || usualId(this.name(row), this.birthYearOf(row));
  }

  #careerAt(career: number): Career {
    const { count, firstDay, span, best } = this.#careers;
    return {
      event: this.#careerEvents[this.#eventOf[career]!]!.event,
      firstDay: firstDay[career]!,
      lastDay: firstDay[career]! + span[career]!,
      count: count[career]!,
      best: best[career]!,
    };
  }

  /** Made when first asked for: a counting sort of 80,000 rows. */
  #grouped(): Groups {
    this.#byAthlete ??= groupRows(this.#careers.athlete, this.count);
    return this.#byAthlete;
  }

  #spellingsOf(row: AthleteRow): { kind: number; text: string }[] {
    const { athlete, kind, text } = this.#spellings;
    const found = [];
    for (let i = bisect(0, athlete.length, (at) => athlete[at]! >= row); athlete[i] === row; i++) {
      found.push({ kind: kind[i]!, text: text.at(i) });
    }
    return found;
  }

  #dobOf(row: AthleteRow): string | null {
    const year = this.birthYearOf(row);
    if (!year) return null;
    const birthday = this.#cells.birthday[row]!;
    if (!birthday) return String(year);
    return `${year}-${twoDigits(Math.floor(birthday / BIRTHDAY_MONTH))}-${twoDigits(birthday % BIRTHDAY_MONTH)}`;
  }
}
