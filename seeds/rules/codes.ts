import type { Seeds } from '../model.ts';
import { eachPerformance, eventKey, ofPerformance, type Problem, type Rule } from './rule.ts';

const CODE = /^[A-Z]{3}$/;

/** Where the source does not know the country it prints this. */
const UNKNOWN_COUNTRY = new Set(['', '???']);

/** Nations and countries are three-letter codes. */
export const codes: Rule = {
  name: 'codes',
  *check(seeds: Seeds): Generator<Problem> {
    for (const { id, nat } of seeds.athletes)
      if (!CODE.test(nat)) yield { file: 'athletes.tsv', key: id, message: `"${nat}" is no code of a nation` };
    for (const event of seeds.events) {
      for (const { id, country } of event.races) {
        if (!CODE.test(country) && !UNKNOWN_COUNTRY.has(country)) {
          yield { file: `races/${eventKey(event)}.tsv`, key: id, message: `"${country}" is no code of a country, so correct the venue` };
        }
      }
    }
    for (const placed of eachPerformance(seeds)) {
      const { nat, team } = placed.row;
      if (!CODE.test(nat) && (nat !== '' || team !== '')) yield ofPerformance(placed, `"${nat}" is no code of a nation`);
    }
    for (const { event, name, nat } of seeds.records)
      if (!CODE.test(nat)) yield { file: 'records.tsv', key: `${event} ${name}`, message: `"${nat}" is no code of a nation` };
    for (const { name, country } of [...seeds.meetings, ...seeds.calendar]) {
      if (!CODE.test(country) && !UNKNOWN_COUNTRY.has(country))
        yield { file: 'calendar.tsv', key: name, message: `"${country}" is no code of a country` };
    }
  },
};
