import type { Seeds } from '../model.ts';
import { eachPerformance, ofPerformance, type Problem, type Rule } from './rule.ts';

/** A row that names somebody or something names one that is there. */
export const references: Rule = {
  name: 'references',
  *check(seeds: Seeds): Generator<Problem> {
    const athletes = new Set(seeds.athletes.map(({ id }) => id));
    for (const placed of eachPerformance(seeds)) {
      const { row, race } = placed;
      if (!race) yield ofPerformance(placed, `the race "${row.race}" is not in the table of races, so add it or correct the id`);
      if ((row.athlete === '') === (row.team === '')) yield ofPerformance(placed, 'a row names either an athlete or a team');
      else if (row.athlete !== '' && !athletes.has(row.athlete))
        yield ofPerformance(placed, 'the athlete is not in athletes.tsv, so add him or correct the id');
    }
    for (const { athlete, name, event } of seeds.records) {
      if (athlete !== '' && !athletes.has(athlete))
        yield { file: 'records.tsv', key: `${event} ${athlete}`, message: 'the athlete is not in athletes.tsv' };
      if (name === '') yield { file: 'records.tsv', key: `${event} ${athlete}`, message: 'a record names its holder' };
    }
  },
};
