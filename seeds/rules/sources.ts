import type { Seeds } from '../model.ts';
import { sourceOf } from '../without/row.ts';
import { eachPerformance, ofPerformance, type Problem, type Rule } from './rule.ts';

/** Every fact names sources that `sources.tsv` knows, so that rights can be looked up and a source left out. */
export const sources: Rule = {
  name: 'sources',
  *check(seeds: Seeds): Generator<Problem> {
    const known = new Set(seeds.sources.map(({ id }) => id));
    const message = (id: string) => `the source "${id}" is not in sources.tsv, so add it with its rights`;
    for (const placed of eachPerformance(seeds)) {
      const { source, also, filled } = placed.row;
      for (const id of [source, ...also, ...filled.map(sourceOf)]) if (!known.has(id)) yield ofPerformance(placed, message(id));
      if (also.includes(source)) yield ofPerformance(placed, 'its own source stands among the other sources, so take it out there');
    }
    for (const { event, name, source } of seeds.records)
      if (!known.has(source)) yield { file: 'records.tsv', key: `${event} ${name}`, message: message(source) };
    for (const { edition, source } of seeds.championships)
      if (!known.has(source)) yield { file: 'championships.tsv', key: edition, message: message(source) };
    for (const { name, source } of seeds.meetings)
      if (!known.has(source)) yield { file: 'meetings.tsv', key: name, message: message(source) };
    for (const { name, source } of seeds.calendar)
      if (!known.has(source)) yield { file: 'calendar.tsv', key: name, message: message(source) };
    for (const { id, partOf } of seeds.sources) {
      for (const whole of partOf) if (!known.has(whole)) yield { file: 'sources.tsv', key: id, message: message(whole) };
    }
  },
};
