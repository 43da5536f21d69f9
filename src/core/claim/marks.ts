/**
 * Claims about marks: whose, in which event, on which occasion, and whether it is a result at all.
 */

import type { MarkClaim, MarkRole, Occasion } from '../claim.ts';
import { couldBeMarkOf, kindOf } from '../lexicon/events.ts';
import type { Mark } from '../mark.ts';
import type { AthleteMention, MarkMention, RecordMention } from '../mention.ts';
import { countWithin, firstFrom, within } from '../mention.ts';
import { isPunctuation, sentenceRange, termAt, wordAt } from '../recognise/reading.ts';
import type { AthleteRow, EventSlug } from '../results.ts';
import { PUNCTUATION } from '../text/tokens.ts';
import { isOneOf, wordSet } from '../text/word-set.ts';
import { fitsOccasion } from '../verify/occasions.ts';
import { votesAt } from './event-votes.ts';
import { isQuoted, occasionOf, type Scene, sentenceOf, subjectOf } from './scene.ts';

/** A claim for every mark whose event can be told or whose athlete is known; in order of position. */
export function claimMarks(scene: Scene): MarkClaim[] {
  const claims: MarkClaim[] = [];
  for (const at of scene.mentions.marks) {
    const claim = claimMark(scene, at);
    if (claim) claims.push(claim);
  }
  return claims;
}

function claimMark(scene: Scene, at: MarkMention): MarkClaim | null {
  const { mention, sure } = subjectOf(scene, at);
  const grammatical = mention?.athlete ?? -1;
  const occasion = occasionOf(scene, at);
  const subject = sure ? grammatical : ownerOf(scene, at, grammatical, occasion);
  const chosen = chooseEvent(scene, at, subject, occasion);
  if (!chosen) return null;
  const [from, to] = sentenceOf(scene, at);
  const record = recordBeside(scene, at);
  const role = roleOf(scene, at, record);
  return {
    kind: 'mark',
    at,
    role,
    record,
    subject,
    named: mention && mention.athlete === subject && mention.from >= from ? mention : null,
    subjectSure: sure,
    place: placeBeside(scene, at) ?? (mention && isWinnersPhrase(scene, mention) ? 1 : null),
    rivals: rivalsOf(scene, from, to, subject),
    mark: chosen.mark,
    event: chosen.event,
    eventStated: chosen.stated,
    sex: subject >= 0 ? scene.archive.results.sexOf(subject) : chosen.sex,
    occasion,
    quoted: isQuoted(scene, at),
    standing: (role === 'pb' || role === 'sb' || role === 'record') && isStanding(scene, at),
  };
}

/** The other athletes named in the sentence. */
function rivalsOf(scene: Scene, from: number, to: number, subject: AthleteRow): AthleteRow[] {
  const { athletes } = scene.mentions;
  const rivals: AthleteRow[] = [];
  for (let k = firstFrom(athletes, from); k < athletes.length && athletes[k]!.from < to; k++) {
    const { athlete } = athletes[k]!;
    if (athlete >= 0 && athlete !== subject) rivals.push(athlete);
  }
  return rivals;
}

/** "The 100m went to Richardson in 10.82": a victory without a word for it. */
const isWinnersPhrase = ({ reading: { tokens } }: Scene, { from }: AthleteMention): boolean =>
  wordAt(tokens, from - 1) === 'to' && ['went', 'belonged', 'fell'].includes(wordAt(tokens, from - 2));

/** How many words may lie between a mark and the place that belongs to it. */
const PLACE_REACH = 8;

/** The nearest place in the sentence with no other mark between. */
function placeBeside(scene: Scene, at: MarkMention): number | null {
  const [from, to] = sentenceOf(scene, at);
  let best: number | null = null;
  let least = PLACE_REACH;
  for (const place of within(scene.mentions.places, from, to)) {
    const gap = place.to <= at.from ? at.from - place.to : place.from - at.to + 2;
    const [between, until] = place.to <= at.from ? [place.to, at.from] : [at.to, place.from];
    if (gap >= least || countWithin(scene.mentions.marks, between, until)) continue;
    // "in 46.63, with Warholm second": what follows another name is his.
    if (place.from >= at.to && countWithin(scene.mentions.athletes, between, until)) continue;
    best = place.place;
    least = gap;
  }
  return best;
}

/** Sentences around a mark in which its athlete may be named when grammar leaves it open. */
const OWNER_REACH = 2;

/**
 * Where grammar leaves the subject open, an athlete named nearby who made exactly this mark on the occasion is meant rather than one who did
 * not. With several such athletes, grammar decides.
 */
function ownerOf(scene: Scene, at: MarkMention, grammatical: AthleteRow, occasion: Occasion): AthleteRow {
  if (madeMark(scene, grammatical, at, occasion)) return grammatical;
  const sentence = scene.reading.tokens.sentence[at.from]!;
  const [from] = sentenceRange(scene.reading, Math.max(0, sentence - OWNER_REACH));
  const [, to] = sentenceOf(scene, at);
  const { athletes } = scene.mentions;
  let owner = -1;
  for (let k = firstFrom(athletes, from); k < athletes.length && athletes[k]!.from < to; k++) {
    const row = athletes[k]!.athlete;
    if (row < 0 || row === owner || row === grammatical || !madeMark(scene, row, at, occasion)) continue;
    if (owner >= 0) return grammatical;
    owner = row;
  }
  return owner >= 0 ? owner : grammatical;
}

function madeMark(scene: Scene, row: AthleteRow, at: MarkMention, occasion: Occasion): boolean {
  if (row < 0) return false;
  const careers = scene.archive.results.careers(row);
  for (const mark of at.readings) for (const career of careers) if (made(scene, row, career.event, mark, occasion) === 'there') return true;
  return false;
}

/** A mark that was not dated is from the last thirteen months. */
const RECENT_DAYS = 400;

/** Has the athlete this mark in the event: on the occasion that is spoken of (`there`), at another time (`elsewhere`), or not at all? */
function made(scene: Scene, row: AthleteRow, event: EventSlug, mark: Mark, occasion: Occasion): 'there' | 'elsewhere' | 'never' {
  if (!couldBeMarkOf(event, mark)) return 'never';
  const results = scene.archive.event(scene.archive.results.sexOf(row), event);
  if (!results?.holds(row, mark.value)) return 'never';
  for (const own of results.printedAs(row, mark, Number.POSITIVE_INFINITY)) {
    if (own.mark?.value !== mark.value) continue;
    const fit = fitsOccasion(own.race, occasion);
    if (occasion.stated ? fit === 'yes' : fit !== 'no' && own.day > scene.asOf - RECENT_DAYS) return 'there';
  }
  return 'elsewhere';
}

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

/** The event that the words, the athlete's career and his rows make most likely; `null` when the number can be no mark here. */
function chooseEvent(scene: Scene, at: MarkMention, subject: AthleteRow, occasion: Occasion): Choice | null {
  const votes = votesAt(scene, at);
  const { results } = scene.archive;
  if (subject >= 0)
    for (const { event } of results.careers(subject)) if (!votes.has(event)) votes.set(event, { score: 0, stated: false, sex: null });
  let best: Choice | null = null;
  for (const [event, { score, stated, sex }] of votes) {
    for (let k = 0; k < at.readings.length; k++) {
      const mark = at.readings[k]!;
      if (!couldBeMarkOf(event, mark)) continue;
      if (at.repaired && k > 0 && best && best.event === event) continue;
      const total: number = score + own(scene, { subject, event, mark, occasion }) - (at.repaired && k > 0 ? 0.5 : 0);
      if (!best || total > best.score) best = { event, mark, stated, sex, score: total };
    }
  }
  if (!best) return subject >= 0 ? (beyondBounds(scene, at, subject, votes) ?? (at.sure ? fallback(at) : null)) : null;
  // A bare number needs more than a far-off event: two decimals alone are no mark.
  return at.sure || best.score >= 2 ? best : null;
}

/** How far beyond the possible a number may lie and still be a slip for a mark: one digit changes it by less. */
const BEYOND = 2;

/** `19.12` in a story of the 110m hurdles: no mark of that event, but the number stands where one belongs. */
function beyondBounds(
  scene: Scene,
  at: MarkMention,
  subject: AthleteRow,
  votes: ReadonlyMap<EventSlug, { score: number; stated: boolean }>,
): Choice | null {
  for (const career of scene.archive.results.careers(subject)) {
    const voted = votes.get(career.event);
    if (!voted?.stated) continue;
    const mark = at.readings.find(
      (one) =>
        one.kind === kindOf(career.event) && one.decimals === 2 && one.value < career.best * BEYOND && one.value * BEYOND > career.best,
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

/** What the athlete's own career says for an event, and for this very mark in it. */
function own(
  scene: Scene,
  { subject, event, mark, occasion }: { subject: AthleteRow; event: EventSlug; mark: Mark; occasion: Occasion },
): number {
  if (subject < 0) return 0;
  if (!hasCareer(scene, subject, event)) return -1.5;
  const when = made(scene, subject, event, mark, occasion);
  return OWN_EVENT + (when === 'there' ? OWN_MARK : when === 'elsewhere' ? OWN_MARK_ELSEWHERE : 0);
}

function hasCareer(scene: Scene, row: AthleteRow, event: EventSlug): boolean {
  for (const career of scene.archive.results.careers(row)) if (career.event === event) return true;
  return false;
}

/** A record word in the same clause: `a world record of 3:26.00`, `3:29.05 PB`, `his best of 6.23`. */
function recordBeside(scene: Scene, at: MarkMention): RecordMention | null {
  const [from, to] = sentenceOf(scene, at);
  let best: RecordMention | null = null;
  let least = 9;
  for (const record of within(scene.mentions.records, from, to)) {
    const gap = record.to <= at.from ? at.from - record.to : record.from - at.to;
    if (gap < least && !hasMarkBetween(scene, record, at)) {
      best = record;
      least = gap;
    }
  }
  return best;
}

const hasMarkBetween = (scene: Scene, record: RecordMention, at: MarkMention): boolean =>
  countWithin(scene.mentions.marks, Math.min(record.to, at.to), Math.max(record.from, at.from)) > 0;

/** Words before the mark that decide how it is meant, with how far back each may stand. */
function roleOf(scene: Scene, at: MarkMention, record: RecordMention | null): MarkRole {
  const { reading } = scene;
  const { tokens } = reading;
  const [from] = sentenceOf(scene, at);
  for (let k = at.from - 1; k >= Math.max(from, at.from - 8); k--) {
    if (isPunctuation(tokens, k, 59) || isPunctuation(tokens, k, 58)) break;
    const cue = termAt(reading, k, 'cue')?.cue;
    const near = at.from - k;
    if (cue === 'achieved' && near <= 3) {
      // "could run 3:26": the verb is taken back by the one before it.
      if ([k - 1, k - 2].some((j) => j >= from && termAt(reading, j, 'cue')?.cue === 'not-achieved')) return 'target';
      break;
    }
    if (cue === 'not-achieved') return 'target';
    if (cue === 'failed' && near <= 6) return 'attempt';
    if (cue === 'bound' && near <= 2 && !['over', 'inside'].includes(wordAt(tokens, k)) && wordAt(tokens, k + 1) !== 'the') return 'bound';
    if (cue === 'split' && near <= 5 && !termAt(reading, k, 'round') && hasSegmentNear(scene, at)) return 'split';
  }
  if (isDenied(scene, at)) return 'target';
  if (hasSegmentRightBefore(scene, at)) return 'split';
  if (isPunctuation(tokens, at.from - 1, 45) && wordAt(tokens, at.from - 2) === 'sub') return 'bound';
  if (record?.record === 'pb') return 'pb';
  if (record?.record === 'sb') return 'sb';
  return record ? 'record' : 'result';
}

const NOBODY = wordSet('nobody none never no niemand');

/** "Nobody has jumped 2.11m": said of no athlete. */
function isDenied(scene: Scene, at: MarkMention): boolean {
  const { tokens } = scene.reading;
  const [from] = sentenceOf(scene, at);
  for (let k = at.from - 1; k >= from; k--) {
    if (scene.named[k] || (tokens.kind[k] === PUNCTUATION && (tokens.hash[k] === 44 || tokens.hash[k] === 58 || tokens.hash[k] === 59)))
      return false;
    if (isOneOf(tokens, k, NOBODY)) return true;
  }
  return false;
}

/** "through 800m in 1:54.2": a part of the race stands in the same sentence, before the mark. */
function hasSegmentNear(scene: Scene, at: MarkMention): boolean {
  const [from] = sentenceOf(scene, at);
  return within(scene.mentions.events, from, at.from).some((event) => event.segment);
}

function hasSegmentRightBefore(scene: Scene, at: MarkMention): boolean {
  const events = within(scene.mentions.events, Math.max(0, at.from - 5), at.from);
  return events[events.length - 1]?.segment ?? false;
}

const STANDING = new Set(['is', 'remains', 'stands', 'still', 'whose']);
const MAKING = new Set([
  'ran',
  'set',
  'clocked',
  'clocking',
  'running',
  'new',
  'improved',
  'lowered',
  'setting',
  'a',
  'with',
  'posted',
  'cleared',
  'clearing',
  'threw',
  'jumped',
  'to',
  'was',
  'produced',
  'scored',
]);

/** Does the sentence speak of what the best is, rather than of a race in which it was set? */
function isStanding(scene: Scene, at: MarkMention): boolean {
  const { tokens } = scene.reading;
  const [from] = sentenceOf(scene, at);
  for (let k = at.from - 1; k >= Math.max(from, at.from - 8); k--) {
    const word = wordAt(tokens, k);
    if (STANDING.has(word)) return true;
    if (MAKING.has(word)) return false;
  }
  return false;
}
