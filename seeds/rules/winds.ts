import type { Seeds } from '../model.ts';
import { eachPerformance, ofPerformance, type Problem, type Rule } from './rule.ts';

/** As printed: `+1.4`, `-0.3`, `0.0`. */
const WIND = /^[+-]?\d\.\d$/;

const OVER_LIMIT = 'printed as w: over the limit, reading not given';
const GALE = 'as printed; a slip of the source, perhaps for +1.0';

/** A wind is a reading in m/s under ten. */
export const winds: Rule = {
  name: 'winds',
  *check(seeds: Seeds): Generator<Problem> {
    for (const placed of eachPerformance(seeds)) {
      const { wind } = placed.row;
      if (wind !== '' && !WIND.test(wind)) yield ofPerformance(placed, `"${wind}" is no wind reading such as +1.4`);
    }
  },
  exceptions: {
    'men/100-metres andreas-trajkovski-1993 10.76': OVER_LIMIT,
    'men/110-metres-hurdles elmo-lakka-1993 13.83': GALE,
    'men/200-metres david-thid-2003 23.07': OVER_LIMIT,
    'men/200-metres gustav-lundholm-nielsen-1998 22.08': OVER_LIMIT,
    'men/decathlon pawel-wiesiolek-1991 7151': OVER_LIMIT,
    'men/decathlon kevin-mayer-1992 8447': OVER_LIMIT,
    'men/decathlon felix-wolter-1997 7950': OVER_LIMIT,
    'men/long-jump andreas-trajkovski-1993 7.86': OVER_LIMIT,
    'men/long-jump tomas-veszelka-1995 7.40': OVER_LIMIT,
    'women/200-metres iga-baumgart-witan-1989 24.32': OVER_LIMIT,
    'women/200-metres lina-nielsen-1996 24.25': OVER_LIMIT,
    'women/200-metres mette-graversgaard-1995 23.65': OVER_LIMIT,
    'women/heptathlon katarina-johnson-thompson-1993 4919': OVER_LIMIT,
    'women/heptathlon lucija-cvitanovic-1991 5382': OVER_LIMIT,
    'women/heptathlon agathe-guillemot-1999 5461': OVER_LIMIT,
  },
};
