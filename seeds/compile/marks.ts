import { type Mark, type MarkKind, readOfficialMark } from '../../src/core/mark.ts';
import type { Shape } from '../../src/results/format.ts';
import type { SeedPerformance } from '../model.ts';

const POINTS = /^(?:decathlon|heptathlon|pentathlon|octathlon)/;
const DISTANCES = /-(?:jump|vault|put|throw)$|^one-hour$/;
/** Roads and fields are timed to the whole second, so one decimal there is no hand time. */
const OFF_THE_TRACK = /kilometres|marathon|-road$|cross-country/;

export function kindOf(event: string): MarkKind {
  if (POINTS.test(event)) return 'points';
  return DISTANCES.test(event) ? 'distance' : 'time';
}

/** Reads a mark of an event; one decimal on the track is a hand time, also where the source forgot the `h`. */
export function readMark(text: string, event: string): Mark | null {
  const kind = kindOf(event);
  const mark = readOfficialMark(text, kind);
  if (mark === null || mark.hand || kind !== 'time' || mark.decimals !== 1 || OFF_THE_TRACK.test(event)) return mark;
  return { ...mark, hand: true };
}

/** Collects how marks are printed: decimals, by hand, or why there is none. */
export class Shapes {
  readonly #rows = new Map<string, number>();
  readonly list: Shape[] = [];

  of(mark: Mark | null, outcome: string): number {
    const shape: Shape = mark ? { decimals: mark.decimals, hand: mark.hand, outcome: '' } : { decimals: 0, hand: false, outcome };
    const key = `${shape.decimals} ${shape.hand} ${shape.outcome}`;
    const known = this.#rows.get(key);
    if (known !== undefined) return known;
    this.#rows.set(key, this.list.length);
    return this.list.push(shape) - 1;
  }
}

/** A performance with its mark read. `value` is -1 without a mark. */
export interface ReadPerformance {
  readonly seed: SeedPerformance;
  readonly mark: Mark | null;
  readonly value: number;
}

const divisor = (a: number, b: number): number => {
  while (b) [a, b] = [b, a % b];
  return a;
};

/** The coarsest scale on which all values are whole numbers. */
export function scaleOf(values: Iterable<number>): { unit: number; base: number } {
  let base = Number.POSITIVE_INFINITY;
  for (const value of values) if (value < base) base = value;
  if (base === Number.POSITIVE_INFINITY) return { unit: 1, base: 0 };
  let unit = 0;
  for (const value of values) unit = divisor(value - base, unit);
  return { unit: unit || 1, base };
}
