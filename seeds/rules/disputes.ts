import type { SeedPerformance, SeedRace, Seeds } from '../model.ts';
import { cellOf } from '../without/row.ts';
import { eachPerformance, ofPerformance, type Problem, type Rule } from './rule.ts';

/** A dispute names a cell, the value that was kept, which is the cell's own, and another. */
export const disputes: Rule = {
  name: 'disputes',
  *check(seeds: Seeds): Generator<Problem> {
    for (const placed of eachPerformance(seeds)) {
      const { row, race } = placed;
      for (const entry of row.disputed) {
        const cell = cellOf(entry);
        const kept = race && keptValue(cell, row, race);
        const start = `${cell}:${kept}/`;
        if (kept === undefined) yield ofPerformance(placed, `"${entry}" disputes a cell that cannot be disputed`);
        else if (!entry.startsWith(start) || entry.length === start.length) {
          yield ofPerformance(placed, `"${entry}" must read ${start}other, as the kept value is the one of the row`);
        }
      }
    }
  },
};

function keptValue(cell: string, row: SeedPerformance, race: SeedRace): string | undefined {
  switch (cell) {
    case 'place':
      return String(row.place ?? '');
    case 'date':
      return race.day;
    case 'wind':
      return row.wind;
    case 'indoor':
      return race.indoor ? '1' : '0';
    case 'competition':
      return race.competition;
    default:
      return undefined;
  }
}
