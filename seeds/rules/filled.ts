import type { Seeds } from '../model.ts';
import { cellOf, FILLABLE } from '../without/row.ts';
import { eachPerformance, ofPerformance, type Problem, type Rule } from './rule.ts';

/** Provenance names cells that a source can fill; another word would be passed over when a source is left out. */
export const filled: Rule = {
  name: 'filled',
  *check(seeds: Seeds): Generator<Problem> {
    const known = new Set<string>(FILLABLE);
    for (const placed of eachPerformance(seeds)) {
      for (const entry of placed.row.filled) {
        if (!known.has(cellOf(entry)))
          yield ofPerformance(placed, `"${entry}" names no cell that a source can fill, so correct provenance.tsv`);
      }
    }
  },
};
