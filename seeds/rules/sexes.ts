import type { Seeds } from '../model.ts';
import { eachPerformance, ofPerformance, type Problem, type Rule } from './rule.ts';

/** A table of the men's 100 m names men. */
export const sexes: Rule = {
  name: 'sexes',
  *check(seeds: Seeds): Generator<Problem> {
    const sexOf = new Map(seeds.athletes.map(({ id, sex }) => [id, sex]));
    for (const placed of eachPerformance(seeds)) {
      const sex = sexOf.get(placed.row.athlete);
      if (sex !== undefined && placed.event.sex !== 'X' && sex !== placed.event.sex) {
        yield ofPerformance(placed, 'the athlete is of the other sex, so give the row to the right athlete');
      }
    }
  },
};
