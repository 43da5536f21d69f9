import { dayOf } from '../../src/core/day.ts';
import type { SeedRecord } from '../model.ts';
import type { CompiledMedal } from './medals.ts';

/** What a competition's gold is worth; places fall off from there. Only the order of candidates hangs on it. */
const COMPETITION_WORTH: Readonly<Record<string, number>> = {
  'Olympic Games': 60,
  'World Championships': 50,
  'World Indoor Championships': 25,
  'World Ultimate Championship': 25,
  'European Championships': 20,
  'Commonwealth Games': 15,
  'European Indoor Championships': 12,
};
const OTHER_COMPETITION = 6;
const RECORD_WORTH: Readonly<Record<string, number>> = { world: 60, area: 15, national: 5 };
/** Names that articles of today are about: rows since then count twice. */
const RECENT = dayOf(2020, 1, 1);

/** Leaves the very best apart: at 40, 800 athletes stood at 255. */
const STEPS_PER_DOUBLING = 26;

/** 0–255 by athlete row: the logarithm of medals, records and rows. */
export function rateProminence(
  count: number,
  facts: {
    readonly medals: readonly CompiledMedal[];
    readonly records: readonly SeedRecord[];
    readonly athletes: ReadonlyMap<string, number>;
    readonly careers: Iterable<{ readonly athlete: number; readonly count: number; readonly lastDay: number }>;
  },
): Uint8Array {
  const worth = new Float64Array(count);
  for (const { athlete, place, competition } of facts.medals) {
    if (athlete >= 0) worth[athlete]! += (COMPETITION_WORTH[competition] ?? OTHER_COMPETITION) / (1 + place);
  }
  for (const record of facts.records) {
    const row = facts.athletes.get(record.athlete);
    if (row !== undefined) worth[row]! += RECORD_WORTH[record.type] ?? 0;
  }
  for (const career of facts.careers) worth[career.athlete]! += (career.count / 10) * (career.lastDay >= RECENT ? 2 : 1);
  return Uint8Array.from(worth, (w) => Math.min(255, Math.round(STEPS_PER_DOUBLING * Math.log2(1 + w))));
}
