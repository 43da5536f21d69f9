/**
 * Judges ranks in all-time lists, as of the day of the mark.
 *
 * Lists are kept with and without indoor marks, and annulled marks have gone from ours, so a rank that agrees with any of them is right and
 * one worse than ours may have been. Only a better rank than both lists give is contradicted, near the top, where the lists hold everything.
 */
import type { RankClaim } from '../claim.ts';
import { EVENTS } from '../lexicon/events.ts';
import { evidenceOf } from './evidence.ts';
import { type Judgement, mismatch, unverified, verified } from './judgement.ts';
import type { Desk } from './marks.ts';

/** Ranks beyond this are not held against an article. */
const NEAR_THE_TOP = 30;
const ORDINALS = ['', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh', 'twelfth'];

export function judgeRank(claim: RankClaim, desk: Desk): Judgement {
  const { at, mark } = claim;
  const event = mark?.event && mark.sex ? desk.archive.event(mark.sex, mark.event) : null;
  if (!mark || !event) return unverified('event-unknown');
  const row = event.printedAs(claim.subject, mark.mark, desk.asOf + 1)[0];
  if (!row?.mark) return unverified('no-row');
  const { value } = row.mark;
  const ranks = (['any', 'outdoor', 'indoor'] as const)
    .filter((where) => where !== 'indoor' || row.race.indoor)
    .map((where) => event.rank({ value, asOf: row.race.day, by: at.by, where }).rank);
  const evidence = [evidenceOf(row)];
  if (ranks.includes(at.rank)) return verified('exact', evidence);
  const best = Math.min(...ranks);
  const listed = row.race.day <= event.coverage.listDay && !EVENTS.get(event.event)?.windy;
  if (!listed || best !== Math.max(...ranks) || at.rank >= best || best > NEAR_THE_TOP || !ORDINALS[best])
    return unverified('several-readings', evidence);
  return mismatch('rank-differs', desk.text.slice(at.start, at.end).replace(/^[A-Za-z]+/, ORDINALS[best]!), evidence);
}
