import type { Seeds } from '../model.ts';
import { isMark } from './mark-form.ts';
import type { Problem, Rule } from './rule.ts';

const TYPES = new Set(['world', 'world-u20', 'area', 'national']);
const STATUSES = new Set(['listed', 'derived', 'annulled', 'not-ratified']);
const AREAS = new Set(['Africa', 'Asia', 'Europe', 'North and Central America', 'Oceania', 'South America']);

/** What kind a record is and what it is worth are known words: the checker decides by them what may contradict. */
export const records: Rule = {
  name: 'records',
  *check(seeds: Seeds): Generator<Problem> {
    for (const { event, name, mark, type, status, scope } of seeds.records) {
      const problem = (message: string) => ({ file: 'records.tsv', key: `${event} ${type} ${scope} ${name}`, message });
      if (!TYPES.has(type)) yield problem(`"${type}" is no kind of record: ${[...TYPES].join(', ')}`);
      if (!STATUSES.has(status)) yield problem(`"${status}" is no status: ${[...STATUSES].join(', ')}`);
      if (!isMark(mark)) yield problem(`"${mark}" is no mark`);
      if (type === 'area' && !AREAS.has(scope)) yield problem(`"${scope}" is no area`);
      if (type === 'national' && !/^[A-Z]{3}$/.test(scope)) yield problem(`"${scope}" is no code of a nation`);
    }
  },
};
