/**
 * In which event was a mark made? The words vote, the athlete's career and his rows decide.
 */
import type { Occasion } from '../claim.ts';
import { couldBeMark, EVENTS, type EventFacts, kindOf } from '../lexicon/events.ts';
import type { Mark } from '../mark.ts';
import type { MarkMention } from '../mention.ts';
import type { AthleteRow, Career, EventSlug } from '../results.ts';
import { type Vote, votesAt } from './event-votes.ts';
import { made } from './made.ts';
import type { Scene } from './scene.ts';

interface Choice {
  readonly event: EventSlug;
  readonly mark: Mark;
  readonly stated: boolean;
  readonly sex: 'M' | 'F' | 'X' | null;
  readonly score: number;
}

const OWN_EVENT = 2;
const OWN_MARK = 4;
const OWN_MARK_ELSEWHERE = 1;

const NOT_HIS_EVENT = -1.5;
/** What a reading is worth less for being a repair of what is printed. */
const REPAIRED = 0.5;
/** The career alone, where the article does not name its event. */
const UNNAMED: Vote = { score: 0, stated: false, sex: null };
const NO_CAREERS: readonly Career[] = [];

/** The event that the words, the athlete's career and his rows make most likely; `null` when the number can be no mark here. */
export function chooseEvent(scene: Scene, at: MarkMention, subject: AthleteRow, occasion: Occasion): Choice | null {
  const votes = votesAt(scene, at);
  const { namedEvents, archive } = scene;
  const careers = subject >= 0 ? archive.results.careers(subject) : NO_CAREERS;
  let best: Choice | null = null;
  for (let n = 0; n < votes.length; n++) {
    const { event, facts } = namedEvents.list[n]!;
    best = better(best, { scene, at, subject, occasion, event, facts, vote: votes[n]!, career: careerOf(careers, event) });
  }
  for (let n = 0; n < careers.length; n++) {
    const career = careers[n]!;
    if (namedEvents.placeOf(career.event) < 0)
      best = better(best, { scene, at, subject, occasion, event: career.event, facts: EVENTS.get(career.event), vote: UNNAMED, career });
  }
  if (!best) return subject >= 0 ? (beyondBounds(scene, at, subject, votes) ?? (at.sure ? fallback(at) : null)) : null;
  // "20:43.14 in the Olympic 10,000m": beyond what is possible there, and therefore no mark of another event either.
  if (!best.stated && at.sure && subject >= 0) {
    const career = careerOf(careers, best.event);
    const unnamed = namedEvents.placeOf(best.event) < 0;
    const never = !career || made(scene, subject, career, best.mark, occasion) === 'never';
    const slip = never ? beyondBounds(scene, at, subject, votes, unnamed ? IN_LINE : STATED) : null;
    if (slip) return slip;
  }
  // A bare number needs more than a far-off event: two decimals alone are no mark.
  return at.sure || best.score >= 2 ? best : null;
}

interface Candidate {
  readonly scene: Scene;
  readonly at: MarkMention;
  readonly subject: AthleteRow;
  readonly occasion: Occasion;
  readonly event: EventSlug;
  readonly facts: EventFacts | undefined;
  readonly vote: Vote;
  /** The subject's in the event. */
  readonly career: Career | null;
}

/** The best reading of the mark in the candidate's event, where it beats the best so far. */
function better(best: Choice | null, candidate: Candidate): Choice | null {
  const { at, subject, event, facts, vote, career } = candidate;
  let chosen = best;
  for (let k = 0; k < at.readings.length; k++) {
    const mark = at.readings[k]!;
    if (!couldBeMark(facts, mark) || (at.repaired && k > 0 && chosen?.event === event)) continue;
    let score = vote.score - (at.repaired && k > 0 ? REPAIRED : 0);
    if (career) {
      score += OWN_EVENT;
      // Not even his own mark could lift it above the best: his rows need not be asked.
      if (chosen && score + OWN_MARK <= chosen.score) continue;
      const when = made(candidate.scene, subject, career, mark, candidate.occasion);
      score += when === 'there' ? OWN_MARK : when === 'elsewhere' ? OWN_MARK_ELSEWHERE : 0;
    } else if (subject >= 0) score += NOT_HIS_EVENT;
    if (!chosen || score > chosen.score) chosen = { event, mark, stated: vote.stated, sex: vote.sex, score };
  }
  return chosen;
}

function careerOf(careers: readonly Career[], event: EventSlug): Career | null {
  for (let n = 0; n < careers.length; n++) if (careers[n]!.event === event) return careers[n]!;
  return null;
}

/** Only events of the mark's own sentence; and those of its line, where all that speaks for another event is the athlete's career. */
const STATED = Number.POSITIVE_INFINITY;
const IN_LINE = 2;

/** How far beyond the possible a number may lie and still be a slip for a mark: one digit changes it by less. */
const BEYOND = 2;

/** From here on times are printed in whole seconds. */
const AN_HOUR_MS = 3_600_000;

/** `19.12` in a story of the 110m hurdles: no mark of that event, but the number stands where one belongs. */
function beyondBounds(scene: Scene, at: MarkMention, subject: AthleteRow, votes: readonly Vote[], least = STATED): Choice | null {
  for (const career of scene.archive.results.careers(subject)) {
    const vote = votes[scene.namedEvents.placeOf(career.event)];
    if (!vote || !(vote.stated || vote.score >= least)) continue;
    const mark = at.readings.find(
      (one) =>
        one.kind === kindOf(career.event) &&
        (one.decimals === 2 || one.value > AN_HOUR_MS) &&
        one.value < career.best * BEYOND &&
        one.value * BEYOND > career.best,
    );
    if (mark) return { event: career.event, mark, stated: true, sex: null, score: 2 };
  }
  return null;
}

/** A time in unmistakable notation by a known athlete, in an event that nothing names. */
function fallback(at: MarkMention): Choice | null {
  const mark = at.readings[0]!;
  return mark.kind === 'time' && mark.decimals >= 1 ? { event: '', mark, stated: false, sex: null, score: 0 } : null;
}
