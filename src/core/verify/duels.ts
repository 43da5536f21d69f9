/** Judges who finished before whom: in the race of the mark beside it, else in the one race of the occasion, or of the last days, that both ran. */
import type { DuelClaim } from '../claim.ts';
import { isBetter } from '../mark.ts';
import type { EventResults, Performance } from '../results.ts';
import { evidenceOf } from './evidence.ts';
import { fieldOf } from './field.ts';
import { type Judgement, unverified, verified } from './judgement.ts';
import type { Desk } from './marks.ts';
import { pinnableDays, pinnedBy } from './occasions.ts';

export function judgeDuel(claim: DuelClaim, desk: Desk): Judgement {
  const { mark } = claim;
  const slug = mark?.event || claim.event;
  if (!slug) return unverified('event-unknown');
  const event = desk.archive.event(mark?.sex ?? desk.archive.results.sexOf(claim.subject), slug);
  if (!event) return unverified('not-covered');
  const mine = mark ? event.printedAs(claim.subject, mark.mark, desk.asOf + 1) : rowsMeant(claim, event, desk);
  const met = mine.flatMap((row) => {
    const theirs = fieldOf(row.race, event).find(({ athlete }) => athlete === claim.object);
    return theirs ? [[row, theirs] as const] : [];
  });
  if (mark && mine.length > 1) return unverified('several-readings');
  const [only] = met;
  if (!only || met.length > 1) return unverified(met.length ? 'several-readings' : 'no-row');
  const evidence = only.map(evidenceOf);
  return isAhead(...only) ? verified('exact', evidence) : unverified('several-readings', evidence);
}

const rowsMeant = ({ subject, occasion }: DuelClaim, event: EventResults, { asOf }: Desk): readonly Performance[] =>
  event.ofAthlete(subject, pinnableDays(occasion, asOf)).filter(({ race }) => pinnedBy(race, occasion, asOf) !== 'no');

function isAhead(mine: Performance, theirs: Performance): boolean {
  if (mine.place !== null && theirs.place !== null) return mine.place < theirs.place;
  return mine.mark !== null && theirs.mark !== null && isBetter(mine.mark.kind, mine.mark.value, theirs.mark.value);
}
