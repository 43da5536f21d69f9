/**
 * A mark that belongs to somebody else: "Kerr (3:27.80)" when that is Nuguse's, "Myers won in 3:49.03" when Hoare did.
 *
 * Either the mark is wrong or the name. The place said with it decides: if it is the other's, the name is wrong. Without a place the
 * mark is corrected, and only if the athlete has a row of his own in that very race and grammar leaves no other subject.
 */
import type { MarkClaim } from '../claim.ts';
import type { EventResults, Performance } from '../results.ts';
import { evidenceOf } from './evidence.ts';
import { fieldOf } from './field.ts';
import { type Judgement, mismatch, unverified } from './judgement.ts';
import { type Desk, isCovered, isDistinct, isOfRace, isOnlyRound, printedOf } from './marks.ts';
import { inNotationOf } from './notation.ts';
import { pinnableDays, pinnedBy } from './occasions.ts';
import { isSamePerson } from './same-person.ts';

interface Rival {
  /** The row that has the mark. */
  readonly other: Performance;
  /** The subject's own row in that race. */
  readonly mine: Performance | null;
}

export function judgeRival(claim: MarkClaim, event: EventResults, desk: Desk): Judgement | null {
  if (!isOfRace(claim) || claim.quoted) return null;
  const rivals = rivalsOf(claim, event, desk);
  if (rivals.length !== 1) return null;
  const { mine, other } = rivals[0]!;
  const evidence = mine ? [evidenceOf(mine), evidenceOf(other)] : [evidenceOf(other)];
  // Another athlete of this sentence has the mark: the sentence may well give it to him.
  if (claim.rivals.includes(other.athlete) && !claim.subjectSure) return unverified('several-readings', evidence);
  if (
    isOthersPlace(claim, other, mine) &&
    !isSamePerson(claim.subject, other.athlete, desk.archive.results) &&
    claim.named &&
    (isCovered(claim, event) || isSurelyThere(claim, other, desk)) &&
    other.day <= event.coverage.listDay
  )
    return { ...unverified('other-athlete', [evidenceOf(other)]), rightAthlete: other.athlete };
  if (!mine || mine.disputed.date || !(claim.subjectSure || claim.place === mine.place)) return null;
  // Attempts and rounds give an athlete more marks at a meeting than the one in its result.
  if (!isOnlyRound(claim, mine)) return null;
  const exact = pinnedBy(mine.race, claim.occasion, desk.asOf) === 'exact';
  // "First in 11.07" may be last week's race or yesterday's: sprinters win both.
  if (!exact && !isDistinct(event.event) && !claim.rivals.includes(other.athlete)) return null;
  if (!exact && claim.place !== mine.place && !claim.rivals.includes(other.athlete)) return null;
  return mismatch('other-athlete', inNotationOf(printedOf(claim, desk), mine.mark!), evidence);
}

/** A race that the words name exactly, and one whose marks do not repeat: whole seconds on the road do. */
const isSurelyThere = (claim: MarkClaim, { race, mark }: Performance, { asOf }: Desk): boolean =>
  isDistinct(race.event) && mark?.decimals === 2 && pinnedBy(race, claim.occasion, asOf) === 'exact';

const isOthersPlace = ({ place }: MarkClaim, other: Performance, mine: Performance | null): boolean =>
  place !== null && place === other.place && !other.disputed.place && mine?.place !== place;

/** Rows with exactly this mark on the occasion that the words name, or just before the article. */
function rivalsOf(claim: MarkClaim, event: EventResults, desk: Desk): Rival[] {
  const found: Rival[] = [];
  for (const other of event.withValue(claim.mark.value, pinnableDays(claim.occasion, desk.asOf))) {
    if (other.athlete === claim.subject || other.athlete < 0 || other.mark?.hand || other.day > desk.asOf + 1) continue;
    if (pinnedBy(other.race, claim.occasion, desk.asOf) === 'no') continue;
    found.push({ other, mine: fieldOf(other.race, event).find((row) => row.athlete === claim.subject && row.mark !== null) ?? null });
  }
  return found;
}
