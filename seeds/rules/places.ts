import type { Seeds } from '../model.ts';
import { eachPerformance, ofPerformance, type Problem, type Rule } from './rule.ts';

/** Fields of the largest road races of which we have places. */
const LAST_PLACE = 600;

const ZERO = 'the source prints place 0; perhaps out of competition';

/** A place counts from one. */
export const places: Rule = {
  name: 'places',
  *check(seeds: Seeds): Generator<Problem> {
    for (const placed of eachPerformance(seeds)) {
      const { place } = placed.row;
      if (place !== null && (!Number.isInteger(place) || place < 1 || place > LAST_PLACE))
        yield ofPerformance(placed, `${place} is no place`);
    }
  },
  exceptions: {
    'men/400-metres-hurdles krzysztof-holub-2000 1:39.99': ZERO,
    'women/200-metres jessica-bianca-wessolly-1996 23.74': ZERO,
    'women/triple-jump adrianna-laskowska-1996 13.08': ZERO,
  },
};
