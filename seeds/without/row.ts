/** What is left of one performance when sources are left out. */
import type { SeedPerformance } from '../model.ts';

/** Cells of a row that a source may have filled and that go with it. */
export const FILLABLE = ['place', 'round', 'wind', 'competition', 'venue', 'city', 'country', 'nat', 'dob', 'age'] as const;
export type Cell = (typeof FILLABLE)[number];

export interface RowLeft {
  readonly row: SeedPerformance;
  /** Cells that only left-out sources gave, in the order of `FILLABLE`. Those of the race are still in its race. */
  readonly blanked: readonly Cell[];
  /** Another source took the row over. */
  readonly takenOver: boolean;
}

/** Answers whether a source comes before another when both have the row: its rank in `sources.tsv`. */
export type Rank = (source: string) => number;

/**
 * The row without the sources `gone`, or `null` when no other source has it.
 *
 * A cell that `filled` does not name stands in every source of the row, so it stays. A row with one source left has
 * nobody who disagrees: its disputes go.
 */
export function leaveOut(row: SeedPerformance, gone: ReadonlySet<string>, rank: Rank): RowLeft | null {
  const also = row.also.filter((source) => !gone.has(source));
  const takenOver = gone.has(row.source);
  if (takenOver && also.length === 0) return null;
  const source = takenOver ? also.reduce((first, other) => (rank(other) < rank(first) ? other : first)) : row.source;
  const blanked = blankedCells(row.filled, gone);
  if (!takenOver && blanked.length === 0 && also.length === row.also.length && !row.filled.some((entry) => gone.has(sourceOf(entry)))) {
    return { row, blanked, takenOver };
  }
  const others = also.filter((other) => other !== source);
  const alone = others.length === 0 && row.also.length > 0;
  return {
    takenOver,
    blanked,
    row: {
      ...row,
      source,
      also: others,
      filled: row.filled.filter((entry) => !gone.has(sourceOf(entry))),
      disputed: alone ? [] : row.disputed.filter((entry) => !blanked.includes(cellOf(entry) as Cell)),
      place: blanked.includes('place') ? null : row.place,
      wind: blanked.includes('wind') ? '' : row.wind,
      nat: blanked.includes('nat') ? '' : row.nat,
      age: blanked.includes('age') ? '' : row.age,
      dob: blanked.includes('dob') ? '' : row.dob,
    },
  };
}

/** The cell of an entry of `filled` or `disputed`. */
export function cellOf(entry: string): string {
  return entry.slice(0, entry.indexOf(':'));
}

/** The source of an entry of `filled`. */
export function sourceOf(entry: string): string {
  return entry.slice(entry.indexOf(':') + 1);
}

function blankedCells(filled: readonly string[], gone: ReadonlySet<string>): readonly Cell[] {
  if (!filled.some((entry) => gone.has(sourceOf(entry)))) return NONE;
  return FILLABLE.filter((cell) => {
    const givers = filled.filter((entry) => cellOf(entry) === cell);
    return givers.length > 0 && givers.every((entry) => gone.has(sourceOf(entry)));
  });
}

const NONE: readonly Cell[] = [];
