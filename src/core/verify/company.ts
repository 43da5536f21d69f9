/**
 * A second look at marks that no row of their athlete has, in the company of the marks beside them.
 *
 * When the marks next to it are rows of one race, that race is what the sentence reports. If the athlete has a row of his own there,
 * his mark is known; if another has the printed mark there and the athlete does not stand in the race at all, the name is wrong.
 * This is positive evidence of the same race, round and day, so the cut-off of the list is not needed.
 */
import type { MarkClaim } from '../claim.ts';
import { couldBeMarkOf, EVENTS } from '../lexicon/events.ts';
import { couldBePrintedAs, isBetter } from '../mark.ts';
import type { Reading } from '../recognise/reading.ts';
import type { EventResults, Performance, Race } from '../results.ts';
import { LINE_START } from '../text/tokens.ts';
import { evidenceOf } from './evidence.ts';
import { fieldOf, isSameRace } from './field.ts';
import { type Judged, type Judgement, mismatch, unverified } from './judgement.ts';
import { type Desk, isDigitSlip, isDistinct, isOfRace, printedOf } from './marks.ts';
import { inNotationOf } from './notation.ts';
import { fitsOccasion, pinnedBy } from './occasions.ts';
import { isSamePerson } from './same-person.ts';

export function judgeInCompany(judged: readonly Judged[], reading: Reading, desk: Desk): Judged[] {
  const rows: Neighbour[] = [];
  for (const { claim, judgement } of judged) if (claim.kind === 'mark' && judgement.row) rows.push({ claim, row: judgement.row });
  if (!rows.length) return [...judged];
  return judged.map((one) => {
    const { claim, judgement } = one;
    if (claim.kind !== 'mark' || judgement.rightAthlete !== undefined || !isOfRace(claim)) return one;
    if (claim.subject < 0 || claim.quoted || claim.event === null || !claim.sex) return one;
    // A mark that its athlete has from another day is looked at again only where its place is told: he may have run it twice.
    if (judgement.verdict !== 'unverified' && !(judgement.row && claim.subjectSure && claim.place !== null)) return one;
    const race = raceOf(claim, rows, { reading, desk });
    if (race && judgement.row && (isSameRace(judgement.row.race, race) || isToldIn(race, claim, rows))) return one;
    const event = race && desk.archive.event(claim.sex, race.event);
    const second = race && event ? judgeInRace(claim, race, event, rows, desk) : null;
    return second ? { claim, judgement: second } : one;
  });
}

/** The story gives the athlete another mark in that race: then this one is of another day. */
const isToldIn = (race: Race, { subject }: MarkClaim, rows: readonly Neighbour[]): boolean =>
  rows.some(({ row }) => row.athlete === subject && isSameRace(row.race, race));

interface Neighbour {
  readonly claim: MarkClaim;
  readonly row: Performance;
}

/** Sentences before or after in which a neighbour may stand. */
const REACH = 2;

/** The one race that the verified marks around a claim belong to, or `null`. Marks of its own sentence count before those of its paragraph. */
function raceOf(
  claim: MarkClaim,
  rows: readonly Neighbour[],
  { reading: { tokens }, desk }: { reading: Reading; desk: Desk },
): Race | null {
  const sentence = tokens.sentence[claim.at.from]!;
  const near = rows.filter(
    ({ claim: other, row }) =>
      (other.event === claim.event || !claim.eventStated) &&
      other.sex === claim.sex &&
      row.athlete !== claim.subject &&
      // What an earlier sentence said of when and where is worth less than the marks around.
      (!claim.occasion.stated || fitsOccasion(row.race, claim.occasion) !== 'no'),
  );
  const beside = near.filter(({ claim: other }) => tokens.sentence[other.at.from] === sentence);
  if (beside.length) return onlyRace(beside, claim, desk);
  if (claim.occasion.stated) return null;
  return onlyRace(
    near.filter(
      ({ claim: other }) =>
        Math.abs(tokens.sentence[other.at.from]! - sentence) <= REACH && !isLineBetween(tokens.flags, other.at.from, claim.at.from),
    ),
    claim,
    desk,
  );
}

/** The race that all neighbours share, if it cannot be another in which they have the same marks: sprinters and jumpers repeat theirs. */
function onlyRace(neighbours: readonly Neighbour[], claim: MarkClaim, desk: Desk): Race | null {
  const [first, ...rest] = neighbours;
  if (!first || !rest.every(({ row }) => isSameRace(row.race, first.row.race))) return null;
  const { race } = first.row;
  const several = new Set(neighbours.map(({ row }) => row.athlete)).size > 1;
  return isDistinct(race.event) || several || pinnedBy(race, claim.occasion, desk.asOf) !== 'no' ? race : null;
}

function isLineBetween(flags: Uint8Array, a: number, b: number): boolean {
  for (let k = Math.min(a, b) + 1; k <= Math.max(a, b); k++) if (flags[k]! & LINE_START) return true;
  return false;
}

function judgeInRace(claim: MarkClaim, race: Race, event: EventResults, rows: readonly Neighbour[], desk: Desk): Judgement | null {
  const field = fieldOf(race, event);
  const mine = field.find((row) => row.athlete === claim.subject && row.mark !== null);
  // Of a time that nobody could run there only a slip of his own time is left; else it may be a split.
  if (!couldBeMarkOf(race.event, claim.mark) && !(mine && claim.subjectSure && isDigitSlip(claim.mark, mine.mark!))) return null;
  const other = field.find((row) => row.athlete !== claim.subject && row.mark?.value === claim.mark.value);
  // The other's mark is given to him elsewhere in the story: then the two are not mixed up in the name.
  const told = other !== undefined && rows.some(({ row }) => row.athlete === other.athlete && isSameRace(row.race, race));
  if (mine) return judgeOwnRow(claim, { mine, other: other ?? null, told }, desk);
  if (!other || told || !claim.named || isSamePerson(claim.subject, other.athlete, desk.archive.results)) return null;
  if (claim.place === null ? !isDistinct(race.event) : claim.place !== other.place) return null;
  return { ...unverified('other-athlete', [evidenceOf(other)]), rightAthlete: other.athlete };
}

interface OwnRow {
  readonly mine: Performance;
  readonly other: Performance | null;
  readonly told: boolean;
}

function judgeOwnRow(claim: MarkClaim, { mine, other, told }: OwnRow, desk: Desk): Judgement | null {
  if (mine.disputed.date || mine.mark!.hand || couldBePrintedAs(claim.mark, mine.mark!)) return null;
  const evidence = other ? [evidenceOf(mine), evidenceOf(other)] : [evidenceOf(mine)];
  const right = inNotationOf(printedOf(claim, desk), mine.mark!);
  const placed = claim.place !== null && claim.place === mine.place;
  if (other && claim.place !== null && claim.place === other.place && !placed && !told && claim.named)
    return { ...unverified('other-athlete', [evidenceOf(other)]), rightAthlete: other.athlete };
  if (claim.place !== null && !placed) return null;
  if (couldBeOtherJump(claim, mine, placed)) return null;
  if (other) return claim.subjectSure || placed ? mismatch('other-athlete', right, evidence) : null;
  if (isDigitSlip(claim.mark, mine.mark!)) return mismatch('digit-slip', right, evidence);
  // A field event has more marks than its result: without a slip to explain it, only the place tells that the result is meant.
  return placed && claim.subjectSure && !EVENTS.get(mine.race.event)?.field ? mismatch('mark-differs', right, evidence) : null;
}

/**
 * A long or triple jumper has two bests in one contest: with any wind, which is the result, and with a legal one, which is what lists hold.
 * So a better mark may be the result although the row says less, and without the place a lesser one may be either.
 */
function couldBeOtherJump({ mark }: MarkClaim, mine: Performance, placed: boolean): boolean {
  const facts = EVENTS.get(mine.race.event);
  if (!facts?.field || !facts.windy) return false;
  return !placed || isBetter(mark.kind, mark.value, mine.mark!.value);
}
