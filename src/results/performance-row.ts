import type { Mark } from '../core/mark.ts';
import type { AthleteRow, Disputed, Performance, Race } from '../core/results.ts';

/** Reads the cells of one row of an event. */
export interface RowTable {
  athleteOf(row: number): AthleteRow;
  nameOf(row: number): string;
  natOf(row: number): string;
  raceOf(row: number): Race;
  dayOf(row: number): number;
  markOf(row: number): Mark | null;
  outcomeOf(row: number): string;
  windOf(row: number): number | null;
  placeOf(row: number): number | null;
  ageOf(row: number): string;
  sourceOf(row: number): string;
  disputedOf(row: number): Disputed;
}

/** One row, whose cells are read when asked for: most questions look at two of them. */
export class PerformanceRow implements Performance {
  readonly row: number;
  readonly #table: RowTable;
  #mark: Mark | null | undefined;
  #race: Race | undefined;

  constructor(row: number, table: RowTable) {
    this.row = row;
    this.#table = table;
  }

  get athlete(): AthleteRow {
    return this.#table.athleteOf(this.row);
  }

  get name(): string {
    return this.#table.nameOf(this.row);
  }

  get mark(): Mark | null {
    if (this.#mark === undefined) this.#mark = this.#table.markOf(this.row);
    return this.#mark;
  }

  get outcome(): string {
    return this.#table.outcomeOf(this.row);
  }

  get windCmS(): number | null {
    return this.#table.windOf(this.row);
  }

  get place(): number | null {
    return this.#table.placeOf(this.row);
  }

  get nat(): string {
    return this.#table.natOf(this.row);
  }

  get age(): string {
    return this.#table.ageOf(this.row);
  }

  get day(): number {
    return this.#table.dayOf(this.row);
  }

  get race(): Race {
    this.#race ??= this.#table.raceOf(this.row);
    return this.#race;
  }

  get source(): string {
    return this.#table.sourceOf(this.row);
  }

  get disputed(): Disputed {
    return this.#table.disputedOf(this.row);
  }
}
