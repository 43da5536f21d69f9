import type { Seeds } from '../model.ts';
import { eventKey, type Problem, type Rule } from './rule.ts';

const DAY = /^\d{4}-\d\d-\d\d$/;

/** The first modern Games; nothing in these tables is older. */
const FIRST_DAY = '1896-04-06';

/** Dates are real days, and what begins ends no earlier. */
export const dates: Rule = {
  name: 'dates',
  *check(seeds: Seeds): Generator<Problem> {
    for (const { id, dob } of seeds.athletes) {
      if (dob !== '' && !/^\d{4}$/.test(dob) && !isDay(dob))
        yield { file: 'athletes.tsv', key: id, message: `"${dob}" is neither a day nor a year` };
    }
    for (const event of seeds.events) {
      for (const { id, day } of event.races) {
        if (!isDay(day) || day < FIRST_DAY)
          yield { file: `races/${eventKey(event)}.tsv`, key: id, message: `"${day}" is no day on which a race can have been` };
      }
    }
    for (const { event, name, day } of seeds.records) {
      if (day !== '' && !isDay(day)) yield { file: 'records.tsv', key: `${event} ${name}`, message: `"${day}" is no day` };
    }
    for (const row of seeds.championships) {
      yield* range('championships.tsv', row.edition, row.start, row.end);
      if (Number(row.start.slice(0, 4)) !== row.year)
        yield { file: 'championships.tsv', key: row.edition, message: `the year ${row.year} is not that of its first day` };
    }
    for (const { name, start, end } of seeds.calendar) yield* range('calendar.tsv', `${start} ${name}`, start, end);
    for (const { name, days } of seeds.meetings) {
      let before = '';
      for (const [first, last] of days) {
        yield* range('meetings.tsv', name, first, last);
        if (first <= before)
          yield { file: 'meetings.tsv', key: name, message: `"${first}" does not come after "${before}", so put the days in order` };
        before = last;
      }
    }
  },
};

function* range(file: string, key: string, first: string, last: string): Generator<Problem> {
  if (!isDay(first) || !isDay(last)) yield { file, key, message: `"${first}" to "${last}" are no days` };
  else if (first > last) yield { file, key, message: `"${first}" is after "${last}", so swap or correct them` };
}

/** 376,000 races fell on 20,000 days, and reading a day is slow. */
const KNOWN = new Map<string, boolean>();

/** A day of the calendar: 30 February is none. */
function isDay(text: string): boolean {
  const known = KNOWN.get(text);
  if (known !== undefined) return known;
  const time = DAY.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  const is = !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
  KNOWN.set(text, is);
  return is;
}
