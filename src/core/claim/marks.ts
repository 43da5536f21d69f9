/**
 * Claims about marks: whose, in which event, on which occasion, and whether it is a result at all.
 */

import type { MarkClaim, MarkRole, Occasion } from '../claim.ts';
import type { AthleteMention, MarkMention, RecordMention } from '../mention.ts';
import { countWithin, firstFrom, tokensBetween, within } from '../mention.ts';
import { isPunctuation, sentenceRange, termAt, wordAt } from '../recognise/reading.ts';
import type { AthleteRow } from '../results.ts';
import { PUNCTUATION } from '../text/tokens.ts';
import { isOneOf, wordSet } from '../text/word-set.ts';
import { contextOf } from './context.ts';
import { chooseEvent } from './event-choice.ts';
import { whenMade } from './made.ts';
import { placeOf } from './place-of-mark.ts';
import { isQuoted, MOST_LOOKED_AT, occasionOf, pronounBefore, type Scene, sentenceOf, subjectOf } from './scene.ts';

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
  const { mention, sure, tied, stranger = false } = subjectOf(scene, at);
  const grammatical = mention?.athlete ?? -1;
  const occasion = occasionOf(scene, at);
  const subject = sure ? grammatical : ownerOf(scene, at, { grammatical, stranger }, occasion);
  const chosen = chooseEvent(scene, at, subject, occasion);
  if (!chosen) return null;
  const [from, to] = sentenceOf(scene, at);
  const record = recordBeside(scene, at, from, to);
  const role = roleOf(scene, at, record);
  return {
    kind: 'mark',
    at,
    role,
    record,
    subject,
    named: mention && mention.athlete === subject && mention.from >= from ? mention : null,
    carried: subject >= 0 && (!mention || mention.from < from) && !pointsBack(scene, from, at.to),
    subjectSure: sure,
    tied: tied && mention?.athlete === subject,
    place: placeOf(scene, at, { mention, tied, from, to }),
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

/** "he", "who": a word for the subject, so that the sentence goes on about the one before. */
function pointsBack(scene: Scene, from: number, to: number): boolean {
  if (pronounBefore(scene, from, to) !== null) return true;
  for (let k = Math.max(from, to - MOST_LOOKED_AT); k < to; k++) if (isOneOf(scene.reading.tokens, k, RELATIVE)) return true;
  return false;
}
const RELATIVE = wordSet('who whose qui der die que che wie som');

/** The other athletes named in the sentence. */
function rivalsOf(scene: Scene, from: number, to: number, subject: AthleteRow): AthleteRow[] {
  const { athletes } = scene.mentions;
  let rivals: AthleteRow[] = NO_RIVALS;
  for (let k = firstFrom(athletes, from); k < athletes.length && athletes[k]!.from < to; k++) {
    const { athlete } = athletes[k]!;
    if (athlete < 0 || athlete === subject) continue;
    if (rivals === NO_RIVALS) rivals = [athlete];
    else rivals.push(athlete);
  }
  return rivals;
}
const NO_RIVALS: AthleteRow[] = [];

/** Sentences around a mark in which its athlete may be named when grammar leaves it open. */
const OWNER_REACH = 2;

/**
 * Where grammar leaves the subject open, an athlete named nearby who made exactly this mark on the occasion is meant rather than one who did
 * not; of his own sentence also one who made it at another time, rather than one who never did: "ahead of Rooks in 8:06.41", "Beamon's record
 * of 8.90m". With several such athletes, grammar decides.
 */
function ownerOf(
  scene: Scene,
  at: MarkMention,
  { grammatical, stranger }: { readonly grammatical: AthleteRow; readonly stranger: boolean },
  occasion: Occasion,
): AthleteRow {
  const own = whenMade(scene, grammatical, at, occasion);
  // Without a word of when and where, only how long ago it was tells two who both made it apart: too little to leave the grammar.
  if (own === 'there' || (own === 'elsewhere' && !occasion.stated)) return grammatical;
  const sentence = scene.reading.tokens.sentence[at.from]!;
  const [from] = sentenceRange(scene.reading, Math.max(0, sentence - OWNER_REACH));
  const [start, to] = sentenceOf(scene, at);
  const { athletes } = scene.mentions;
  let owner = -1;
  let elsewhere = -1;
  let several = false;
  for (let k = firstFrom(athletes, from); k < athletes.length && athletes[k]!.from < to; k++) {
    const row = athletes[k]!.athlete;
    if (row < 0 || row === owner || row === grammatical) continue;
    const when = whenMade(scene, row, at, occasion);
    if (when === 'there') {
      if (owner >= 0) return grammatical;
      owner = row;
    } else if (when === 'elsewhere' && athletes[k]!.from >= start && row !== elsewhere && isBoundTo(scene, athletes[k]!, at)) {
      several = elsewhere >= 0;
      elsewhere = row;
    }
  }
  if (owner >= 0) return owner;
  return own === 'never' && elsewhere >= 0 && !several && !stranger ? elsewhere : grammatical;
}

const BINDS = wordSet('which that by from of');

/** The name stands before the mark, or right after it with a word that ties the two: "the 8.90m which Beamon leapt". */
const isBoundTo = ({ reading: { tokens } }: Scene, mention: AthleteMention, at: MarkMention): boolean =>
  mention.to <= at.from || (mention.from === at.to + 1 && isOneOf(tokens, at.to, BINDS));

/** A record word in the same clause: `a world record of 3:26.00`, `3:29.05 PB`, `his best of 6.23`. */
function recordBeside(scene: Scene, at: MarkMention, from: number, to: number): RecordMention | null {
  const { records } = scene.mentions;
  let best: RecordMention | null = null;
  let least = 9;
  for (let k = firstFrom(records, from); k < records.length && records[k]!.from < to; k++) {
    const record = records[k]!;
    const gap = tokensBetween(record, at);
    if (gap < least && !isParted(scene, record, at)) {
      best = record;
      least = gap;
    }
  }
  return best;
}

/** Another mark, or a semicolon, parts the record from this one. */
function isParted({ mentions, reading: { tokens } }: Scene, record: RecordMention, at: MarkMention): boolean {
  const [from, to] = [Math.min(record.to, at.to), Math.max(record.from, at.from)];
  for (let k = from; k < to; k++) if (isPunctuation(tokens, k, 59)) return true;
  return countWithin(mentions.marks, from, to) > 0;
}

/** Words before the mark that decide how it is meant, with how far back each may stand. */
function roleOf(scene: Scene, at: MarkMention, record: RecordMention | null): MarkRole {
  const { reading } = scene;
  const { tokens } = reading;
  const [from] = sentenceOf(scene, at);
  const context = contextOf(scene, at);
  if (context) return context;
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
    if (near === 1 && isOneOf(tokens, k, BREAK)) return 'bound';
    if (cue === 'split' && near <= 5 && !termAt(reading, k, 'round') && hasSegmentNear(scene, at)) return 'split';
  }
  if (isDenied(scene, at)) return 'target';
  if (hasSegmentRightBefore(scene, at)) return 'split';
  if (isPunctuation(tokens, at.from - 1, 45) && wordAt(tokens, at.from - 2) === 'sub') return 'bound';
  if (record?.record === 'pb') return 'pb';
  if (record?.record === 'sb') return 'sb';
  return record ? 'record' : 'result';
}

/** "to break 9.90", "dipped 3:30": a barrier, and no race has been run in exactly that. */
const BREAK = wordSet('break breaks breaking broke crack cracked dip dipped dips');

const NOBODY = wordSet('nobody none never no niemand');

/** "Nobody has jumped 2.11m": said of no athlete. */
function isDenied(scene: Scene, at: MarkMention): boolean {
  const { tokens } = scene.reading;
  const [from] = sentenceOf(scene, at);
  for (let k = at.from - 1; k >= Math.max(from, at.from - MOST_LOOKED_AT); k--) {
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
