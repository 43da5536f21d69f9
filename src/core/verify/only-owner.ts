/**
 * A mark that only one athlete of all ever made, given to another: "Asafa Powell won in 9.58".
 *
 * The list holds every mark this good, so the named athlete never made it; the sentence ties it to his name; and the one who did make it
 * stands in the same story, or did so on that very occasion. Then the name is wrong, unless the athlete has a mark of his own that a slip of the digits explains.
 */
import type { MarkClaim } from '../claim.ts';
import type { AthleteRow, EventResults } from '../results.ts';
import { evidenceOf } from './evidence.ts';
import { type Judged, type Judgement, unverified } from './judgement.ts';
import { type Desk, isCovered, isDigitSlip, isOfRace } from './marks.ts';
import { fitsOccasion, pinnedBy } from './occasions.ts';
import { isSamePerson } from './same-person.ts';

export function judgeOnlyOwner(judged: readonly Judged[], story: ReadonlySet<AthleteRow>, desk: Desk): Judged[] {
  return judged.map((one) => {
    const { claim, judgement } = one;
    if (claim.kind !== 'mark' || judgement.verdict !== 'unverified' || judgement.rightAthlete !== undefined) return one;
    const event = claim.sex && claim.event && couldBeOthers(claim) ? desk.archive.event(claim.sex, claim.event) : null;
    const second = event && isCovered(claim, event) ? judge(claim, event, story, desk) : null;
    return second ? { claim, judgement: second } : one;
  });
}

const couldBeOthers = (claim: MarkClaim): boolean =>
  claim.subject >= 0 && claim.tied && claim.named !== null && claim.named.spelling === 'right' && !claim.quoted && isOfRace(claim);

function judge(claim: MarkClaim, event: EventResults, story: ReadonlySet<AthleteRow>, desk: Desk): Judgement | null {
  const rows = event.withValue(claim.mark.value).filter((row) => row.day <= desk.asOf + 1);
  const [row] = rows;
  if (!row || rows.some(({ athlete }) => athlete !== row.athlete) || row.mark?.hand || row.day > event.coverage.listDay) return null;
  if (row.athlete < 0 || isSamePerson(row.athlete, claim.subject, desk.archive.results)) return null;
  const there = rows.find(
    ({ race, place }) =>
      (!claim.occasion.stated || fitsOccasion(race, claim.occasion) !== 'no') && (claim.place === null || claim.place === place),
  );
  if (!there || hasSlip(claim, event, desk)) return null;
  // He stands in the story, or made it on the very occasion that the words mean.
  if (!story.has(row.athlete) && pinnedBy(there.race, claim.occasion, desk.asOf) === 'no') return null;
  return { ...unverified('other-athlete', [evidenceOf(there)]), rightAthlete: there.athlete };
}

/** Has the athlete a mark of his own that may have been meant: on the occasion, or his best? */
function hasSlip({ subject, mark, occasion }: MarkClaim, event: EventResults, { asOf }: Desk): boolean {
  const best = event.best({ athlete: subject, asOf, where: 'any' });
  if (best?.mark && isDigitSlip(mark, best.mark)) return true;
  return event.ofAthlete(subject).some((own) => own.mark && isDigitSlip(mark, own.mark) && pinnedBy(own.race, occasion, asOf) !== 'no');
}
