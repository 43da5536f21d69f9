/**
 * Judges counts of those beyond a bar: the athlete must be one of them, and as many as the words say must have been there on his day.
 *
 * Lists are kept with and without indoor marks, and annulled ones have gone: a count that agrees with either is right. None is contradicted.
 */
import type { CountClaim } from '../claim.ts';
import { isBetter } from '../mark.ts';
import type { EventResults, Performance } from '../results.ts';
import { evidenceOf } from './evidence.ts';
import { type Judgement, unverified, verified } from './judgement.ts';
import type { Desk } from './marks.ts';

export function judgeCount(claim: CountClaim, desk: Desk): Judgement {
  const { bar, sex, event: slug, count } = claim;
  const event = desk.archive.event(sex, slug);
  if (!event) return unverified('not-covered');
  const { cutOffOutdoor, cutOffIndoor } = event.coverage;
  const cutOff = cutOffOutdoor ?? cutOffIndoor;
  if (cutOff === null || isBetter(bar.kind, cutOff, bar.value)) return unverified('slower-than-coverage');
  const first = firstBeyond(claim, event, desk);
  if (!first) return unverified('no-row');
  for (const where of ['any', 'outdoor'] as const) {
    // Several may have gone beyond it on one day: who of them was first is a matter of places.
    const before = event.rank({ value: bar.value, asOf: first.day - 1, by: 'performer', where }).rank - 1;
    const by = event.rank({ value: bar.value, asOf: first.day, by: 'performer', where }).rank - 1;
    if (before < count && count <= by) return verified('exact', [evidenceOf(first)]);
  }
  return unverified('several-readings', [evidenceOf(first)]);
}

/** The day on which the athlete was beyond the bar for the first time. */
const firstBeyond = ({ subject, bar }: CountClaim, event: EventResults, { asOf }: Desk): Performance | undefined =>
  event.ofAthlete(subject).find((row) => row.mark && row.day <= asOf + 1 && isBetter(bar.kind, row.mark.value, bar.value));
