/** Judges the age of a record by the row of its holder, in whole years. Never contradicts: many writers subtract the years. */
import type { RecordAgeClaim } from '../claim.ts';
import { civilDate, type Day } from '../day.ts';
import { evidenceOf } from './evidence.ts';
import { type Judgement, unverified, verified } from './judgement.ts';
import type { Desk } from './marks.ts';

export function judgeRecordAge({ years, subject, record }: RecordAgeClaim, { archive, asOf }: Desk): Judgement {
  const event = record.event ? archive.event(archive.results.sexOf(subject), record.event) : null;
  if (!event) return unverified('event-unknown');
  const best = event.best({ athlete: subject, asOf, where: record.at.indoor ? 'indoor' : 'outdoor' });
  if (!best) return unverified('no-row');
  // It is as old as it was on the day it fell, or as it is today.
  const fell = record.mark ? event.printedAs(record.mark.subject, record.mark.mark, asOf + 1).at(-1)?.day : undefined;
  const ages = [wholeYears(best.day, asOf), fell === undefined ? -1 : wholeYears(best.day, fell)];
  const evidence = [evidenceOf(best)];
  return ages.includes(years) ? verified('exact', evidence) : unverified('several-readings', evidence);
}

function wholeYears(from: Day, to: Day): number {
  const [a, b] = [civilDate(from), civilDate(to)];
  const before = b.month < a.month || (b.month === a.month && b.dayOfMonth < a.dayOfMonth);
  return b.year - a.year - (before ? 1 : 0);
}
