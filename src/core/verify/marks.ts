/**
 * Judges marks: does a row say that the athlete made this mark, and if none does, may the database contradict?
 *
 * Contradicting needs a positive row. It is allowed only where the list reaches (the printed mark is better than the cut-off
 * and older than the list), where exactly one race of the athlete is meant, and where wind, hand timing, rounds or chip times cannot explain the
 * difference. Everything else is `unverified`, with the reason.
 */
import type { Archive } from '../archive.ts';
import type { MarkClaim } from '../claim.ts';
import type { Day } from '../day.ts';
import { EVENTS } from '../lexicon/events.ts';
import { isBetter, type Mark, writeMark } from '../mark.ts';
import type { EventResults, EventSlug, Performance } from '../results.ts';
import { cityKey } from '../text/city-key.ts';
import { evidenceOf } from './evidence.ts';
import { type Judgement, mismatch, unverified, verified } from './judgement.ts';
import { inNotationOf, inOwnNotation } from './notation.ts';
import { fitsOccasion, isRound, pinnableDays, pinnedBy } from './occasions.ts';
import { judgeRival } from './rivals.ts';

export interface Desk {
  readonly archive: Archive;
  readonly text: string;
  readonly asOf: Day;
}

export function judgeMark(claim: MarkClaim, desk: Desk): Judgement {
  const { archive, asOf } = desk;
  if (claim.role === 'target' || claim.role === 'bound' || claim.role === 'attempt') return unverified('hypothetical');
  if (claim.role === 'split' || claim.role === 'other') return unverified('not-covered');
  if (claim.subject < 0) return unverified('athlete-unknown');
  if (!claim.event) return unverified('event-unknown');
  const event = claim.sex ? archive.event(claim.sex, claim.event) : null;
  if (!event) return unverified('not-covered');
  const same = event.printedAs(claim.subject, claim.mark, asOf + 1);
  if (same.length) return judgeFound(claim, same, event, desk);
  return judgeMissing(claim, event, desk);
}

/** A row has the mark: it verifies, unless the sentence claims a best that it was not. */
function judgeFound(claim: MarkClaim, same: readonly Performance[], event: EventResults, desk: Desk): Judgement {
  // His own row on the occasion is his, whoever else made the same mark there.
  const isOpen = same.every((row) => row.place !== claim.place && pinnedBy(row.race, claim.occasion, desk.asOf) === 'no');
  const rival = claim.place !== null && isOpen ? judgeRival(claim, event, desk) : null;
  if (rival?.rightAthlete !== undefined) return rival;
  const fitting = same.filter((row) => fitsOccasion(row.race, claim.occasion) !== 'no');
  const row = (fitting.length ? fitting : same)[0]!;
  // Said of nobody by name or pronoun, and of another day than that of the mark: somebody else's.
  if (!fitting.length && claim.carried && claim.occasion.date) return unverified('several-readings', [evidenceOf(row)]);
  const reason = row.mark!.value === claim.mark.value ? (claim.at.repaired && isSlip(claim) ? 'separator-slip' : 'exact') : 'rounds-to';
  if (reason === 'separator-slip') return mismatch('separator-slip', inOwnNotation(printedOf(claim, desk), row.mark!), [evidenceOf(row)]);
  // "3:48" on the track stands for a hundred marks: without the race it proves none of them.
  const whole = claim.mark.kind === 'time' && claim.mark.decimals === 0 && !EVENTS.get(event.event)?.road;
  if (whole && pinnedBy(row.race, claim.occasion, desk.asOf) === 'no') return unverified('several-readings', [evidenceOf(row)]);
  if (claim.role === 'pb' && claim.standing) return judgeStandingBest(claim, row, event, desk);
  // Only a row that can be no other tells the race to the marks beside it.
  const certain = same.length === 1 || fitting.length === 1;
  return { ...verified(reason, [evidenceOf(row)], nowOf(claim, row, event, desk)), ...(certain ? { row } : {}) };
}

/** The repaired reading was chosen: `3:29:02` in a race of four minutes. */
const isSlip = (claim: MarkClaim): boolean => claim.mark === claim.at.readings[claim.at.readings.length - 1];

export const printedOf = (claim: MarkClaim, desk: Desk): string => desk.text.slice(claim.at.start, claim.at.end);

/** "His PB is 3:29.05": right until the day it was beaten. */
function judgeStandingBest(claim: MarkClaim, row: Performance, event: EventResults, desk: Desk): Judgement {
  const where = row.race.indoor ? 'any' : 'outdoor';
  const then = event.best({ athlete: claim.subject, asOf: desk.asOf, where });
  if (!then?.mark || then.mark.value === row.mark!.value || !isBetter(then.mark.kind, then.mark.value, row.mark!.value))
    return verified('exact', [evidenceOf(row)], nowOf(claim, row, event, desk));
  // On the day itself the article may have been written before the race.
  if (then.day >= desk.asOf) return unverified('not-yet', [evidenceOf(then)]);
  if (row.windCmS !== null && row.windCmS > 200) return unverified('wind', [evidenceOf(then)]);
  return mismatch('stale', inNotationOf(printedOf(claim, desk), then.mark), [evidenceOf(then), evidenceOf(row)]);
}

/** For a best that was right then and has been beaten since. */
function nowOf(claim: MarkClaim, row: Performance, event: EventResults, desk: Desk): string | null {
  if (claim.role !== 'pb') return null;
  const today = event.best({ athlete: claim.subject, asOf: desk.archive.results.lastDay, where: row.race.indoor ? 'any' : 'outdoor' });
  if (!today?.mark || today.day <= desk.asOf || !isBetter(today.mark.kind, today.mark.value, row.mark!.value)) return null;
  return `Personal best since then: ${writeMark(today.mark)}.`;
}

/** No row of the athlete has the mark. */
function judgeMissing(claim: MarkClaim, event: EventResults, desk: Desk): Judgement {
  const { coverage } = event;
  if (desk.asOf > coverage.lastDay + 200 && !claim.occasion.stated) return unverified('newer-than-database');
  const rival = judgeRival(claim, event, desk);
  if (rival) return rival;
  // All that follows asks only for races that the words can mean.
  const own = event.ofAthlete(claim.subject, pinnableDays(claim.occasion, desk.asOf)).filter((row) => row.mark !== null);
  const slip = claim.quoted ? null : judgeLongSlip(claim, own, desk);
  if (slip) return slip;
  if (!isCovered(claim, event)) return unverified('slower-than-coverage');
  if (claim.quoted) return unverified('quoted');
  // "His best is 3:26.97" speaks of no race.
  const meant = claim.standing && !claim.occasion.stated ? null : meantRace(claim, own, desk);
  if (meant === null) return judgeAgainstBest(claim, event, desk);
  if (meant === 'several') return unverified('other-round-possible');
  if (meant.day > coverage.listDay) return unverified('newer-than-database', [evidenceOf(meant)]);
  return contradict(claim, meant, desk);
}

/** A mark that was made in a race: a result, or a best that was new there. */
export const isOfRace = ({ role, standing }: MarkClaim): boolean =>
  role === 'result' || ((role === 'pb' || role === 'sb' || role === 'record') && !standing);

/** The list of the event holds every mark this good up to its day, so a mark that is not in it was not made. */
export function isCovered(claim: MarkClaim, { coverage, event }: EventResults): boolean {
  const cutOff = coverage.cutOffOutdoor ?? coverage.cutOffIndoor;
  if (cutOff === null || claim.mark.hand) return false;
  const kind = claim.mark.kind;
  // One printed decimal is a hand time or rounded; the list may hold it under another value.
  if (kind === 'time' && !EVENTS.get(event)?.road && claim.mark.decimals < 2) return false;
  return isBetter(kind, claim.mark.value, cutOff);
}

/** Shortest race, by its worst time, whose marks hardly ever repeat within an athlete's career. */
export const LONG_RACE_MS = 100_000;

/** A long race, or a combined event: an athlete has one mark a day in it, and hardly ever the same again. */
export function isDistinct(event: EventSlug): boolean {
  const facts = EVENTS.get(event);
  return facts?.kind === 'points' || (facts?.kind === 'time' && facts.worstPossible > LONG_RACE_MS);
}

/**
 * A mark of a long race that is one slip from the athlete's own on the occasion. It needs neither the cut-off of the list nor the round: of
 * 149,718 true results unknown to a database, at most 7 lay so near another mark of their athlete in the same city and year
 * (`npm run bench:leave-out`).
 */
function judgeLongSlip(claim: MarkClaim, own: readonly Performance[], desk: Desk): Judgement | null {
  const facts = EVENTS.get(claim.event ?? '');
  if (!facts || !isDistinct(claim.event ?? '') || claim.mark.hand) return null;
  const near = own.filter(
    (row) => pinnedBy(row.race, claim.occasion, desk.asOf) !== 'no' && isDigitSlip(claim.mark, row.mark!) && !row.mark!.hand,
  );
  const [row] = near;
  if (!row || near.length !== 1 || row.disputed.date || row.day > desk.asOf) return null;
  if (facts.road && Math.abs(row.mark!.value - claim.mark.value) <= ROAD_TOLERANCE_MS) return null;
  if (claim.occasion.round && !isRound(row.race, claim.occasion.round)) return null;
  return mismatch('digit-slip', inNotationOf(printedOf(claim, desk), row.mark!), [evidenceOf(row)]);
}

/**
 * No race is meant, and the list holds no such mark although it would have to: a long race's mark one slip from the athlete's best is a slip for it.
 * Sprints and field events are left alone: their marks lie too close together.
 */
function judgeAgainstBest(claim: MarkClaim, event: EventResults, desk: Desk): Judgement {
  if (claim.standing && claim.role === 'pb') return judgeTooGood(claim, event, desk);
  if (!isDistinct(event.event) || claim.occasion.unknownMeeting) return unverified('no-row');
  // After the list was drawn up he may have run it.
  if ((claim.occasion.last ?? desk.asOf) > event.coverage.listDay) return unverified('newer-than-database');
  const best = event.best({ athlete: claim.subject, asOf: desk.asOf, where: 'any' });
  if (!best?.mark || best.mark.hand || best.day > event.coverage.listDay || !isDigitSlip(claim.mark, best.mark))
    return unverified('no-row');
  if (fitsOccasion(best.race, claim.occasion) === 'no' || !isSameCity(best, claim)) return unverified('no-row');
  return mismatch('digit-slip', inNotationOf(printedOf(claim, desk), best.mark), [evidenceOf(best)]);
}

/** "Her best is 3:49.37" of one whose best is 3:50.37: the list holds every mark this good, and that is none of hers. */
function judgeTooGood(claim: MarkClaim, event: EventResults, desk: Desk): Judgement {
  if (desk.asOf > event.coverage.listDay) return unverified('newer-than-database');
  if (!isDistinct(event.event) || !claim.subjectSure) return unverified('no-row');
  const best = event.best({ athlete: claim.subject, asOf: desk.asOf, where: 'any' });
  if (!best?.mark || best.mark.hand || best.disputed.date || !isBetter(best.mark.kind, claim.mark.value, best.mark.value))
    return unverified('no-row');
  const reason = isDigitSlip(claim.mark, best.mark) ? 'digit-slip' : 'mark-differs';
  return mismatch(reason, inNotationOf(printedOf(claim, desk), best.mark), [evidenceOf(best)]);
}

const isSameCity = ({ race }: Performance, { occasion }: MarkClaim): boolean =>
  occasion.cities.length === 0 || occasion.cities.some((city) => city === cityKey(race.city));

/** The one race of the athlete that the words mean: on the stated occasion, or else just before the article. */
function meantRace(claim: MarkClaim, own: readonly Performance[], desk: Desk): Performance | 'several' | null {
  const { occasion } = claim;
  let rows = own.filter((row) => pinnedBy(row.race, occasion, desk.asOf) !== 'no');
  const { round } = occasion;
  if (round) {
    const ofRound = rows.filter((row) => isRound(row.race, round));
    if (ofRound.length) rows = ofRound;
  }
  if (!rows.length) return null;
  if (rows.length === 1) return rows[0]!;
  const close = rows.filter((row) => isDigitSlip(claim.mark, row.mark!));
  return close.length === 1 ? close[0]! : 'several';
}

/** Gun against chip time on the road, ms: the two that DESIGN allows. */
const ROAD_TOLERANCE_MS = 2_000;

function contradict(claim: MarkClaim, row: Performance, desk: Desk): Judgement {
  const official = row.mark!;
  const facts = EVENTS.get(row.race.event);
  const evidence = [evidenceOf(row)];
  if (row.disputed.date || official.hand || row.outcome) return unverified('sources-differ', evidence);
  if (facts?.road && Math.abs(official.value - claim.mark.value) <= ROAD_TOLERANCE_MS) return unverified('sources-differ', evidence);
  if (!isOnlyRound(claim, row)) return unverified(facts?.field ? 'wind' : 'other-round-possible', evidence);
  const slip = isDigitSlip(claim.mark, official);
  if (!slip) {
    // Wind-aided marks and series of attempts stand in no list.
    if (facts?.windy || facts?.field) return unverified('wind', evidence);
    // A record run is the race everybody writes about: it needs no meeting to be the one that is meant.
    if (claim.role !== 'record' && pinnedBy(row.race, claim.occasion, desk.asOf) !== 'exact') return unverified('no-row', evidence);
    if (!claim.subjectSure) return unverified('several-readings', evidence);
  }
  const reason = slip ? 'digit-slip' : claim.role === 'record' ? 'record-differs' : 'mark-differs';
  return mismatch(reason, inNotationOf(printedOf(claim, desk), official), evidence);
}

/** Longest race that is run in rounds also at ordinary meetings. */
const ROUNDS_UP_TO_MS = 70_000;

/**
 * Can only this row be meant, and no heat, other attempt or B race of the day? The round is stated, or the place said with the mark is
 * the row's; else the race must be a long one outside the championships.
 */
export function isOnlyRound(claim: MarkClaim, row: Performance): boolean {
  const { round } = claim.occasion;
  if (round) return isRound(row.race, round);
  const final = row.race.round === '' || row.race.round === 'f';
  if (!final) return false;
  if (claim.place !== null) return claim.place === row.place;
  const facts = EVENTS.get(row.race.event);
  // A throw or high jump beyond the row's would have been the result.
  if (facts?.field && !facts.windy && claim.occasion.editions.length) return isBetter(claim.mark.kind, claim.mark.value, row.mark!.value);
  if (!facts || facts.field || (facts.kind === 'time' && facts.worstPossible <= ROUNDS_UP_TO_MS)) return false;
  return claim.occasion.editions.length === 0 || facts.kind === 'points' || facts.road;
}

/** One digit wrong, two neighbours swapped, or a second off: what fingers and eyes do. */
export function isDigitSlip(printed: Mark, official: Mark): boolean {
  if (printed.kind !== official.kind) return false;
  // A second more or less changes two digits at the turn of ten.
  if (printed.kind === 'time' && Math.abs(printed.value - official.value) === 1_000) return true;
  const a = digitsOf(printed);
  const b = digitsOf(official);
  if (a.length !== b.length) return false;
  const wrong: number[] = [];
  for (let k = 0; k < a.length; k++) if (a[k] !== b[k]) wrong.push(k);
  if (wrong.length === 1) return true;
  return wrong.length === 2 && wrong[1] === wrong[0]! + 1 && a[wrong[0]!] === b[wrong[1]!] && a[wrong[1]!] === b[wrong[0]!];
}

const digitsOf = (mark: Mark): string => writeMark(mark).replace(/\D/g, '');
