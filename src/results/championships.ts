import type { AthleteRow, Edition, EventSlug, Medal, Sex } from '../core/results.ts';
import type { ArrowTable, Ints } from './arrow.ts';
import type { Athletes } from './athletes.ts';
import type { SharedFacts } from './facts.ts';
import { KINDS, SEXES } from './format.ts';
import { Kept } from './kept.ts';
import { type Groups, groupRows } from './ranges.ts';

const COLUMNS = [
  'edition',
  'event',
  'sex',
  'place',
  'athlete',
  'team',
  'nat',
  'kind',
  'mark',
  'shape',
  'day',
  'source',
  'complete',
] as const;

/** Editions of the championships and the places in their finals. Medals lie by edition, sex, event and place. */
export class Championships {
  readonly editions: readonly Edition[];
  readonly #facts: SharedFacts;
  readonly #athletes: Athletes;
  readonly #cells: Record<(typeof COLUMNS)[number], Ints>;
  readonly #ofAthlete = new Kept<readonly Medal[]>((athlete) => this.#readMedalsOf(athlete));
  #byAthlete: Groups | null = null;
  #byEdition: Groups | null = null;

  constructor(facts: SharedFacts, athletes: Athletes, { editions, medals }: { editions: ArrowTable; medals: ArrowTable }) {
    this.#facts = facts;
    this.#athletes = athletes;
    // Proven by the line itself: one entry for each name in COLUMNS.
    this.#cells = Object.fromEntries(COLUMNS.map((name) => [name, medals.ints(name)])) as Record<(typeof COLUMNS)[number], Ints>;
    this.editions = readEditions(facts, editions);
  }

  /** By day. */
  medalsOf(athlete: AthleteRow): readonly Medal[] {
    return athlete < 0 ? [] : this.#ofAthlete.get(athlete);
  }

  #readMedalsOf(athlete: AthleteRow): Medal[] {
    this.#byAthlete ??= groupRows(this.#cells.athlete, this.#athletes.count + 1);
    const { starts, rows } = this.#byAthlete;
    return Array.from(rows.subarray(starts[athlete + 1]!, starts[athlete + 2]!), (row) => this.#at(row)).sort((a, b) => a.day - b.day);
  }

  /** By place. */
  medalsAt({ edition, event, sex }: { edition: Edition; event: EventSlug; sex: Sex }): readonly Medal[] {
    this.#byEdition ??= groupRows(this.#cells.edition, this.editions.length);
    const { starts, rows } = this.#byEdition;
    const here = rows.subarray(starts[edition.row]!, starts[edition.row + 1]!);
    const code = SEXES.indexOf(sex);
    return Array.from(
      here.filter((row) => this.#cells.sex[row] === code && this.#facts.word(this.#cells.event[row]!) === event),
      (row) => this.#at(row),
    );
  }

  #at(row: number): Medal {
    const { edition, event, sex, place, athlete, team, nat, kind, mark, shape, day, source, complete } = this.#cells;
    const winner = athlete[row]! - 1;
    return {
      edition: this.editions[edition[row]!]!,
      event: this.#facts.word(event[row]!),
      sex: SEXES[sex[row]!]!,
      place: place[row]!,
      athlete: winner,
      name: winner < 0 ? this.#facts.word(team[row]!) : this.#athletes.name(winner),
      nat: nat[row] || winner < 0 ? this.#facts.nat(nat[row]!) : this.#athletes.natOf(winner),
      mark: this.#facts.mark(KINDS[kind[row]!]!, mark[row]!, shape[row]!),
      day: day[row]!,
      source: this.#facts.header.sources[source[row]!] ?? '',
      complete: complete[row] === 1,
    };
  }
}

function readEditions(facts: SharedFacts, table: ArrowTable): Edition[] {
  const [competition, year, edition] = [table.ints('competition'), table.ints('year'), table.ints('edition')];
  const [start, end, site, indoor] = [table.ints('start'), table.ints('end'), table.ints('site'), table.ints('indoor')];
  const aliases = table.texts('aliases');
  return Array.from({ length: table.rows }, (_, row) => ({
    row,
    competition: facts.word(competition[row]!),
    year: year[row]!,
    edition: facts.word(edition[row]!),
    start: start[row]!,
    end: end[row]!,
    ...facts.site(site[row]!),
    indoor: indoor[row] === 1,
    aliases: splitTexts(aliases.at(row)),
  }));
}

/** Several texts in one cell. */
export const splitTexts = (cell: string): string[] => (cell === '' ? [] : cell.split('|'));
