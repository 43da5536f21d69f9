/**
 * Judges ranks in all-time lists, as of the day of the mark.
 *
 * Lists are kept with and without indoor marks, and annulled marks have gone from ours, so a rank that agrees with any of them is right and
 * one worse than ours may have been. Only a better rank than both lists give is contradicted, near the top, where the lists hold everything.
 */
import type { RankClaim } from '../claim.ts';
import { EVENTS } from '../lexicon/events.ts';
import { isBetter } from '../mark.ts';
import type { EventResults, Performance } from '../results.ts';
import { evidenceOf } from './evidence.ts';
import { type Judgement, mismatch, unverified, verified } from './judgement.ts';
import type { Desk } from './marks.ts';
import { FRESH_DAYS } from './occasions.ts';

/** Ranks beyond this are not held against an article. */
const NEAR_THE_TOP = 30;
const ORDINALS = ['', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh', 'twelfth'];

export function judgeRank(claim: RankClaim, desk: Desk): Judgement {
  const { at, mark } = claim;
  const slug = mark?.event || claim.event;
  const event = slug ? desk.archive.event(mark?.sex ?? desk.archive.results.sexOf(claim.subject), slug) : null;
  if (!event) return unverified('event-unknown');
  const row = mark ? event.printedAs(claim.subject, mark.mark, desk.asOf + 1)[0] : rankedRow(claim, event, desk);
  if (!row?.mark) return unverified('no-row');
  const evidence = [evidenceOf(row)];
  if (at.by === 'own')
    return ranksAmongOwn(row, event).includes(at.rank) ? verified('exact', evidence) : unverified('several-readings', evidence);
  const ranks = ranksOf(row, at.by, event);
  if (ranks.includes(at.rank)) return verified('exact', evidence);
  // "The ninth-fastest 200m in history" may rank its runner.
  if (ranksOf(row, at.by === 'performer' ? 'performance' : 'performer', event).includes(at.rank)) return verified('exact', evidence);
  const best = Math.min(...ranks);
  const listed = row.race.day <= event.coverage.listDay && !EVENTS.get(event.event)?.windy;
  if (!mark || !listed || best !== Math.max(...ranks) || at.rank >= best || best > NEAR_THE_TOP || !ORDINALS[best])
    return unverified('several-readings', evidence);
  return mismatch('rank-differs', desk.text.slice(at.start, at.end).replace(/^[A-Za-z]+/, ORDINALS[best]!), evidence);
}

function ranksOf({ mark, race }: Performance, by: 'performer' | 'performance', event: EventResults): number[] {
  return (['any', 'outdoor', 'indoor'] as const)
    .filter((where) => where !== 'indoor' || race.indoor)
    .map((where) => event.rank({ value: mark!.value, asOf: race.day, by, where }).rank);
}

/** What an article ranks that gives no mark: the athlete's best of the last days, or his best of all. */
function rankedRow({ subject, at }: RankClaim, event: EventResults, { asOf }: Desk): Performance | undefined {
  const late = event.ofAthlete(subject, { from: asOf - FRESH_DAYS, to: asOf + 1 }).filter(({ mark }) => mark !== null);
  const best = late.reduce<Performance | undefined>(
    (one, row) => (!one || isBetter(row.mark!.kind, row.mark!.value, one.mark!.value) ? row : one),
    undefined,
  );
  return best ?? (at.by === 'performer' ? (event.best({ athlete: subject, asOf, where: 'any' }) ?? undefined) : undefined);
}

/** "Her second-fastest ever": of her own marks up to the day; equal ones share the ranks. */
function ranksAmongOwn({ athlete, mark, day }: Performance, event: EventResults): number[] {
  const own = event.ofAthlete(athlete).filter((row) => row.mark !== null && row.day <= day);
  const better = own.filter((row) => isBetter(mark!.kind, row.mark!.value, mark!.value)).length;
  const level = own.filter((row) => row.mark!.value === mark!.value).length;
  return Array.from({ length: level }, (_, k) => better + k + 1);
}
