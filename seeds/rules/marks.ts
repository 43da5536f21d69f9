import type { Seeds } from '../model.ts';
import { boundsOf } from './mark-bounds.ts';
import { isOutcome, markValue } from './mark-form.ts';
import { eachPerformance, eventKey, ofPerformance, type Problem, type Rule } from './rule.ts';

const HOURS = 'minutes, seconds and hundredths printed as hours, minutes and seconds';
const PLACEHOLDER = 'stands for a time that was not taken';
const LIMPED = 'injured on the way, by the length of it; as printed';
const SHORT = 'a throw in a combined event or in childhood, as printed';
const SLIP = 'a slip of the source; what was meant is not known';
const UNFINISHED = 'points of a heptathlon not finished, or places; as printed';

/** A mark is printed as one, and a human being can have done it. */
export const marks: Rule = {
  name: 'marks',
  *check(seeds: Seeds): Generator<Problem> {
    for (const event of seeds.events) {
      if (!boundsOf(event.event, event.sex)) {
        yield {
          file: `performances/${eventKey(event)}.tsv`,
          key: eventKey(event),
          message: 'has no bounds, so add the best mark known to rules/mark-bounds.ts',
        };
      }
    }
    const bounded = new Map(seeds.events.map((event) => [event, boundsOf(event.event, event.sex)]));
    for (const placed of eachPerformance(seeds)) {
      const { event, row } = placed;
      if (isOutcome(row.mark)) continue;
      const value = markValue(row.mark);
      const bounds = bounded.get(event);
      if (value === null) yield ofPerformance(placed, `"${row.mark}" is no mark, so print it as 9.58, 3:27.65, 2:01:39 or DNF`);
      else if (bounds && (value < bounds.least || value > bounds.most)) {
        yield ofPerformance(placed, `"${row.mark}" is beyond what anyone can have done, so look for the right event or a slip`);
      }
    }
  },
  exceptions: {
    'men/10-kilometres nicolae-alexandru-soare-1991 29:50:30': HOURS,
    'men/1500-metres tiidrek-nurme-1985 9:99.90': PLACEHOLDER,
    'men/200-metres wallace-spearmon-1984 80.88': LIMPED,
    'men/cross-country isaac-kimeli-1994 29:14:00': HOURS,
    'men/cross-country nahuel-carabana-1999 29:18:00': HOURS,
    'men/cross-country tim-van-de-velde-2000 29:30:00': HOURS,
    'men/discus-throw kevin-mayer-1992 5.15': SHORT,
    'men/mile-road jakub-dudycha-2005 04': SLIP,
    'women/100-metres marisa-lavanchy-1990 54.51': SLIP,
    'women/1500-metres lili-anna-vindics-toth-1998 16:32.96': SLIP,
    'women/5-kilometres katharina-steinruck-1989 15:43:00': HOURS,
    'women/5-kilometres julia-mayer-1993 15:45:20': HOURS,
    'women/5-kilometres diane-van-es-1999 15:54:80': HOURS,
    'women/500-metres julia-mayer-1993 16:37.16': SLIP,
    'women/cross-country michelle-finn-1989 27:60': SLIP,
    'women/cross-country lili-anna-vindics-toth-1998 17:80.0h': SLIP,
    'women/cross-country carla-salome-rocha-1990 27:70': SLIP,
    'women/heptathlon auriana-lazraq-khlass-1999 12': UNFINISHED,
    'women/heptathlon auriana-lazraq-khlass-1999 15': UNFINISHED,
    'women/heptathlon auriana-lazraq-khlass-1999 2': UNFINISHED,
    'women/heptathlon auriana-lazraq-khlass-1999 27': UNFINISHED,
    'women/heptathlon auriana-lazraq-khlass-1999 35': UNFINISHED,
    'women/heptathlon auriana-lazraq-khlass-1999 6': UNFINISHED,
    'women/javelin-throw mette-graversgaard-1995 8.54': SHORT,
    'women/javelin-throw lovisa-karlsson-2000 5.56': SHORT,
    'women/mile-road amy-eloise-neale-1995 1:00': SLIP,
    'women/mile-road berenice-cleyet-merle-1994 4:04': SLIP,
    'women/shot-put bianca-salming-1998 2.22': SHORT,
  },
};
