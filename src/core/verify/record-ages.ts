/** Judges the age of a record by the row of its holder, in whole years or, as many writers count, from year to year. Never contradicts. */
import type { RecordAgeClaim } from '../claim.ts';
import { civilDate, type Day, yearOf } from '../day.ts';
import { evidenceOf } from './evidence.ts';
import { type Judgement, unverified, verified } from './judgement.ts';
import type { Desk } from './marks.ts';

export function judgeRecordAge({ years, subject, owned, record }: RecordAgeClaim, { archive, asOf }: Desk): Judgement {
  const event = record.event ? archive.event(archive.results.sexOf(subject), record.event) : null;
  if (!event) return unverified('event-unknown');
  const where = record.at.indoor ? 'indoor' : 'outdoor';
  // It is as old as it was on the day it fell, or as it is today.
  const fell = record.mark ? event.printedAs(record.mark.subject, record.mark.mark, asOf + 1).at(-1)?.day : undefined;
  // "broke the 37-year-old record": that of whoever held it until then.
  const best =
    owned || fell === undefined
      ? event.best({ athlete: subject, asOf, where })
      : event.leader({ asOf: fell - 1, where, ...(record.at.record === 'nr' ? { nat: record.at.scope } : {}) });
  if (!best) return unverified('no-row');
  const ages = [asOf, fell ?? asOf].flatMap((day) => [wholeYears(best.day, day), yearOf(day) - yearOf(best.day)]);
  const evidence = [evidenceOf(best)];
  return ages.includes(years) ? verified('exact', evidence) : unverified('several-readings', evidence);
}

function wholeYears(from: Day, to: Day): number {
  const [a, b] = [civilDate(from), civilDate(to)];
  const before = b.month < a.month || (b.month === a.month && b.dayOfMonth < a.dayOfMonth);
  return b.year - a.year - (before ? 1 : 0);
}
