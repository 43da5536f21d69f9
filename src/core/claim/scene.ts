/**
 * Who does what in a sentence: the subject of a mark or a place, and the occasion that is spoken of.
 */

import type { Archive } from '../archive.ts';
import type { Occasion } from '../claim.ts';
import type { Day } from '../day.ts';
import { TYPE_BITS } from '../lexicon/terms.ts';
import {
  type AthleteMention,
  countWithin,
  type DateMention,
  firstFrom,
  type Located,
  type MeetingMention,
  type Mentions,
  tokensBetween,
  within,
} from '../mention.ts';
import { canMean, isPunctuation, type Reading, sentenceRange, termAt, wordAt } from '../recognise/reading.ts';
import type { Edition, Results } from '../results.ts';
import { ALL_CAPITALS, CAPITAL, NUMBER, POSSESSIVE, PUNCTUATION } from '../text/tokens.ts';
import { isOneOf, wordSet } from '../text/word-set.ts';
import { isClearPath } from './clear-path.ts';
import type { NamedEvents } from './event-votes.ts';
import { hasStranger } from './strangers.ts';

export interface Scene {
  readonly reading: Reading;
  readonly mentions: Mentions;
  readonly archive: Archive;
  /** Occasions that were read, by sentence: all claims of a sentence ask for the same. */
  readonly occasions: Map<number, Occasion>;
  readonly namedEvents: NamedEvents;
  /** Per token: 1 where it is part of an athlete's mention. */
  readonly named: Uint8Array;
  readonly asOf: Day;
}

export const sentenceOf = (scene: Scene, at: Located): readonly [number, number] =>
  sentenceRange(scene.reading, scene.reading.tokens.sentence[at.from]!);

/** First and last token of the line (block) that token `i` stands in. */
export const lineOf = ({ line, lineStart }: Reading, i: number): readonly [number, number] => [
  lineStart[line[i]!]!,
  lineStart[line[i]! + 1]!,
];

export interface Subject {
  readonly mention: AthleteMention | null;
  readonly sure: boolean;
  /** Nothing between the name and the mark lets it be anybody else's: stronger than `sure`. */
  readonly tied: boolean;
  /** Somebody is named whom nobody could be found for. */
  readonly stranger?: boolean;
}

/** The athlete of whom `at` is said. */
export function subjectOf(scene: Scene, at: Located): Subject {
  const [from, to] = sentenceOf(scene, at);
  const { athletes } = scene.mentions;
  const inSentence: AthleteMention[] = [];
  const before: AthleteMention[] = [];
  for (let k = firstFrom(athletes, from); k < athletes.length && athletes[k]!.from < to; k++) {
    const mention = athletes[k]!;
    if (mention.how === 'pronoun') continue;
    if (mention.to <= at.from) before.push(mention);
    inSentence.push(mention);
  }
  if (hasStranger(scene, at, before[before.length - 1] ?? null)) return { mention: null, sure: false, tied: false, stranger: true };
  const beside = besideOf(scene, at, before, inSentence);
  if (beside) return { mention: beside, sure: true, tied: true };
  for (let k = before.length - 1; k >= 0; k--) {
    const mention = before[k]!;
    if (isObject(scene, mention, at)) continue;
    const tied = mention.how !== 'epithet' && isClearPath(scene.reading, scene.mentions, mention.to, at);
    return { mention, sure: tied || (inSentence.length === 1 && mention.how !== 'epithet'), tied };
  }
  const pronoun = pronounBefore(scene, from, at.from);
  // "In 3:27.65 Hocker won": a sentence that opens with the mark and names one athlete, without a pronoun that points back.
  const opens = before.length === 0 && (at.from - from <= OPENING || !('readings' in at));
  if (opens && !pronoun && inSentence.length === 1 && !isObject(scene, inSentence[0]!, at))
    return { mention: inSentence[0]!, sure: false, tied: false };
  return { mention: lastSubject(scene, from, pronoun), sure: false, tied: false };
}

/** Tokens within which a sentence still opens with a mark. */
const OPENING = 4;

/** `Kerr (3:27.79)`, `Kerr's 3:27.79`, `Kerr GBR 3:27.79`, `Weightman, whose 4:00.09`, `Tsegay, who ran 3:50.62`, `3:27.79 by Kerr`, and lines of a table. */
function besideOf(scene: Scene, at: Located, before: readonly AthleteMention[], all: readonly AthleteMention[]): AthleteMention | null {
  const { reading } = scene;
  const { tokens } = reading;
  const last = before[before.length - 1];
  if (last) {
    if (at.from === last.to) return last;
    const first = tokens.kind[last.to] === PUNCTUATION ? tokens.hash[last.to]! : 0;
    // "ahead of Nuguse, third in 3:27.80": a place in apposition.
    if (first === 44 && at.from === last.to + 1 && 'place' in at) return last;
    if ((first === 40 || first === 91) && !closes(reading, last.to, at.from)) return last;
    // "7 Koen Smet (NED) 13.77": a bracket after the name ends where its mark begins.
    if (first === 40 && isPunctuation(tokens, at.from - 1, 41) && at.from - last.to <= NATION_IN_BRACKETS) return last;
    if (first === 0x7c && all.length === 1) return last;
    const clause = first === 44 ? last.to + 1 : last.to;
    // "ahead of Nuguse, third in 3:27.80".
    if (first === 44 && at.from - clause <= 4 && predicateOf(reading, clause, at.from) === 'place') return last;
    if (isOneOf(tokens, clause, RELATIVE) && at.from - clause <= 9) return last;
    const predicate = at.from - last.to <= 8 ? predicateOf(reading, last.to, at.from) : 'none';
    if (predicate === 'place' || (predicate === 'plain' && !isObject(scene, last, at))) return last;
    if (at.from - last.to === 1 && tokens.flags[last.to]! & ALL_CAPITALS && tokens.end[last.to]! - tokens.start[last.to]! === 3)
      return last;
  }
  const next = all.find((mention) => mention.from >= at.to);
  return next && isOwnerAfter(scene, next, at) ? next : null;
}

const OWNER_AFTER = wordSet('by for of');
const FROM = wordSet('from');
const ARTICLE = wordSet('a an the');
const WHICH = wordSet('which that');

/** "3:27.79 by Kerr", "the 3:29.02 of Nuguse", "a 3:27.79 from Kerr" (but "won in 12:58.15 from Ahmed"), "3:29.74 for Ingebrigtsen", "the 8.90m which Beamon leapt", "the 3:26.00 El Guerrouj ran". */
function isOwnerAfter({ reading: { tokens } }: Scene, next: AthleteMention, at: Located): boolean {
  const gap = next.from - at.to;
  if (gap === 1 && (isOneOf(tokens, at.to, OWNER_AFTER) || (isOneOf(tokens, at.to, FROM) && isOneOf(tokens, at.from - 1, ARTICLE))))
    return !(tokens.flags[next.to - 1]! & POSSESSIVE);
  return (gap === 0 || (gap === 1 && isOneOf(tokens, at.to, WHICH))) && isOneOf(tokens, next.to, MADE);
}

const MADE = wordSet('ran clocked threw jumped leapt cleared set vaulted posted recorded managed walked scored');

/** Both brackets with the words of a nation between: "(Bosnia and Herzegovina)". */
const NATION_IN_BRACKETS = 5;

const RELATIVE = wordSet('who whose');

/** Verbs and prepositions that carry a name to its mark: "Bell third in 1:59.28", "Kerr was second in 3:27.79", "Weber threw 88.37m". */
const PREDICATE = wordSet(
  'was finished came took placed ran clocked in with at a an the time of home running clocking finishing posting recording recorded posted threw jumped cleared won claimed got mark throw jump leap clearance effort place his her hurled vaulted leapt managed reached best distance height needed returned stopped crossed line clock timed mit in wurde lief sprang warf als en',
);

/** Nothing but such words between the name and the mark; with a place among them the name is nobody's object ("with Warholm second in 46.70"). */
function predicateOf(reading: Reading, from: number, to: number): 'place' | 'plain' | 'none' {
  let kind: 'place' | 'plain' = 'plain';
  for (let k = from; k < to; k++) {
    if (termAt(reading, k, 'ordinal') || termAt(reading, k, 'medal')) kind = 'place';
    else if (!isOneOf(reading.tokens, k, PREDICATE)) return 'none';
  }
  return kind;
}

/** Does a bracket close between the two tokens? */
function closes({ tokens }: Reading, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (tokens.kind[k] === PUNCTUATION && (tokens.hash[k] === 41 || tokens.hash[k] === 93)) return true;
  return false;
}

/** Beaten, passed, or the holder of a broken record: not the one who made the mark. */
export function isObject({ reading }: Scene, mention: AthleteMention, at: Located): boolean {
  const { tokens } = reading;
  const sentence = tokens.sentence[mention.from];
  // "…, behind him with 87.82m and Vadlejch was third": whoever has a verb of his own is nobody's object.
  const verb = termAt(reading, mention.to, 'ordinal')?.verb || isOneOf(tokens, mention.to, OWN_VERB);
  for (let k = mention.from - 1; k >= Math.max(0, mention.from - 4) && !verb; k--) {
    if (tokens.sentence[k] !== sentence || isPunctuation(tokens, k, 44) || tokens.kind[k] === NUMBER || wordAt(tokens, k) === 'and') break;
    if (termAt(reading, k, 'beat') || termAt(reading, k, 'behind') || isOneOf(tokens, k, OBJECT_AFTER)) return true;
  }
  if (tokens.flags[mention.to - 1]! & POSSESSIVE) {
    // "Mo Farah's world record" is somebody else's by now; "Kerr's personal best" stays his own.
    for (let k = mention.to; k < Math.min(at.from, mention.to + 8); k++) {
      const record = termAt(reading, k, 'record')?.record;
      if (record) return record !== 'pb' && record !== 'sb';
      if (wordAt(tokens, k).startsWith('record')) return true;
    }
  }
  return false;
}

const OWN_VERB = wordSet('was is ran finished took came who had has clocked threw jumped cleared placed followed');
const OBJECT_AFTER = wordSet('breaking broke over against with bettering join joined coach');

const HE = wordSet('he his him er sein seine seinen seiner il han hans');
const SHE = wordSet('she her hers ihre ihren ihrer elle hun hennes');

/** Tokens of a sentence that are looked at, so that an endless one costs no more than a long one. */
export const MOST_LOOKED_AT = 200;

/** The sex of the first pronoun of the third person in the range, or `null`. */
export function pronounBefore({ reading: { tokens } }: Scene, from: number, to: number): 'M' | 'F' | null {
  for (let k = Math.max(from, to - MOST_LOOKED_AT); k < to; k++) {
    if (isOneOf(tokens, k, HE)) return 'M';
    if (isOneOf(tokens, k, SHE)) return 'F';
  }
  return null;
}

/** How many sentences without a pronoun a reference may reach back over, and how many at all. */
const REACH = 3;
const MOST_SENTENCES = 10;

/**
 * The first athlete of the nearest earlier sentence who is no object there and whose sex agrees. Sentences that go on about "he" or "she" do not
 * count as distance: the thread is not lost in them.
 */
function lastSubject(scene: Scene, before: number, sex: 'M' | 'F' | null): AthleteMention | null {
  const { tokens } = scene.reading;
  const { athletes } = scene.mentions;
  if (before === 0 || before >= tokens.count) return null;
  const here = tokens.sentence[before]!;
  let reach = REACH;
  for (let sentence = here - 1; sentence >= Math.max(0, here - MOST_SENTENCES) && reach > 0; sentence--) {
    const [from, to] = sentenceRange(scene.reading, sentence);
    const fitting = within(athletes, from, to).filter(
      (mention) => mention.athlete >= 0 && (sex === null || scene.archive.results.sexOf(mention.athlete) === sex),
    );
    const first = fitting.find((mention) => !isObject(scene, mention, { from: to, to, start: 0, end: 0 }));
    if (first) return first;
    if (!pronounBefore(scene, from, to) && !speaks(scene, from, to)) reach--;
  }
  return null;
}

const I = wordSet('i my me myself ich mein meine je mon yo jeg jag');

/** A sentence in which the athlete himself is heard goes on about him. */
function speaks({ reading: { tokens } }: Scene, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (isOneOf(tokens, k, I)) return true;
  return false;
}

/** Tokens of a line before a mark in which the quotation may have begun. */
const LONGEST_QUOTE = 600;

/** Does the token range hold an opening quotation mark that is not closed in it? */
export function isQuoted({ reading }: Scene, at: Located): boolean {
  const { tokens } = reading;
  const [from] = lineOf(reading, at.from);
  let open = false;
  for (let k = Math.max(from, at.from - LONGEST_QUOTE); k < at.from; k++) {
    if (tokens.kind[k] !== PUNCTUATION) continue;
    const c = tokens.hash[k]!;
    if (c === 0x201c || c === 0x201e || c === 0xab) open = true;
    else if (c === 0x201d || c === 0xbb) open = false;
    else if (c === 34) open = !open;
  }
  return open;
}

/** When and where of a claim: what its sentence names, else what the sentences before it named. */
export function occasionOf(scene: Scene, at: Located): Occasion {
  const sentence = scene.reading.tokens.sentence[at.from]!;
  const known = scene.occasions.get(sentence);
  if (known) return known;
  const [from, to] = sentenceOf(scene, at);
  const [lineFrom] = lineOf(scene.reading, at.from);
  // "…, third in 88.57m; the Grenadian won the world title in 2019": what follows a semicolon is another story.
  const end = semicolonAfter(scene.reading, at.to, to);
  const { meetings, dates } = scene.mentions;
  const named = countWithin(meetings, from, end);
  const dated = countWithin(dates, from, end);
  const round = roundNear(scene, from, end);
  const own = named || dated ? occasionIn(scene, { from, to: end, at, round, stated: true }) : null;
  const stated = own !== null && (own.editions.length > 0 || own.meeting !== null || own.cities.length > 0 || own.first !== null);
  if (stated) {
    // With one meeting and one date at most, neither is nearer to one claim of the sentence than to another.
    if (end === to && named <= 1 && dated <= 1) scene.occasions.set(sentence, own);
    return own;
  }
  const occasion = occasionIn(scene, { from: lineFrom, to: from, at, round, stated: false });
  if (end === to && countWithin(meetings, lineFrom, to) <= 1 && countWithin(dates, lineFrom, to) <= 1)
    scene.occasions.set(sentence, occasion);
  return occasion;
}

function semicolonAfter({ tokens }: Reading, from: number, to: number): number {
  for (let k = from; k < to; k++) if (isPunctuation(tokens, k, 59)) return k;
  return to;
}

const AS = wordSet('as like than wie als come como comme som');
const OUT_OF = wordSet('aus');

/** "as in Eugene", "the champion of Tokyo", "die Läuferin aus Trier": another race, another day, a home town. */
function isAside({ reading }: Scene, { from }: MeetingMention): boolean {
  const { tokens } = reading;
  if (isOneOf(tokens, from - 1, OUT_OF)) return true;
  const before = wordAt(tokens, from - 2);
  if (wordAt(tokens, from - 1) === 'of') return canMean(reading, from - 2, TITLE_HOLDERS) || before === 'winner';
  return isOneOf(tokens, from - 2, AS);
}

const TITLE_HOLDERS = TYPE_BITS.champion | TYPE_BITS.medallist;

interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly at: Located;
  readonly round: Occasion['round'];
  readonly stated: boolean;
}

/** The occasion that the words of a stretch name. */
function occasionIn(scene: Scene, { from, to, at, round, stated }: Stretch): Occasion {
  const { results } = scene.archive;
  const { meetings, dates } = scene.mentions;
  let named: MeetingMention | null = null;
  let cities: string[] = NO_CITIES;
  for (let k = firstFrom(meetings, from); k < meetings.length && meetings[k]!.from < to; k++) {
    const meeting = meetings[k]!;
    if (isAside(scene, meeting)) continue;
    if (meeting.city) {
      if (cities === NO_CITIES) cities = [meeting.city];
      else cities.push(meeting.city);
    }
    if ((meeting.editions.length || meeting.meeting >= 0) && (!named || tokensBetween(meeting, at) < tokensBetween(named, at)))
      named = meeting;
  }
  // Looking back, a day frames the story; "July 2022" or "1985" beside an old best does not.
  const inherited = !stated;
  let date: DateMention | null = null;
  for (let k = firstFrom(dates, from); k < dates.length && dates[k]!.from < to; k++) {
    const other = dates[k]!;
    if (inherited && named && !couldBeOn(named, other, results)) continue;
    if (!date || (inherited && isDay(other) && !isDay(date))) date = other;
    else if (!(inherited && isDay(date) && !isDay(other)) && tokensBetween(other, at) < tokensBetween(date, at)) date = other;
  }
  return {
    stated,
    editions: named ? editionsOf(named, results) : NO_EDITIONS,
    exact: named?.exact ?? false,
    meeting: named && named.meeting >= 0 ? results.meetings[named.meeting]! : null,
    cities,
    first: date?.first ?? null,
    last: date?.last ?? null,
    round,
    unknownMeeting: namesUnknownMeeting(scene, from, to),
    date,
  };
}

/** Longest stretch that still is one day or a weekend. */
const A_WEEKEND = 3;

const isDay = ({ first, last }: DateMention): boolean => last - first <= A_WEEKEND;

/** Was the meeting held, or the championship, on any of the days? */
function couldBeOn({ editions, meeting }: MeetingMention, { first, last }: DateMention, results: Results): boolean {
  const overlaps = (start: Day, end: Day): boolean => start - 1 <= last && first <= end + 1;
  if (editions.length) return editions.some((row) => overlaps(results.editions[row]!.start, results.editions[row]!.end));
  return meeting < 0 || results.meetings[meeting]!.days.some(([start, end]) => overlaps(start, end));
}

const NO_CITIES: string[] = [];
const NO_EDITIONS: readonly Edition[] = [];

const editionsOf = ({ editions }: MeetingMention, results: Results): readonly Edition[] =>
  editions.length ? editions.map((row) => results.editions[row]!) : NO_EDITIONS;

/** Nouns of which the name of a meeting is made. */
const MEETING_NOUNS = wordSet(
  'games meeting meet championships championship classic memorial cup trophy league trials invitational relays gala galan prix festival open challenge match meisterschaften trofeo mityng miting tour nationals festspiele sportfest copa trofee',
);

/** "at the Great City Games": a capitalised noun for a meeting, outside all meetings that are known. */
function namesUnknownMeeting({ reading: { tokens }, mentions }: Scene, from: number, to: number): boolean {
  for (let k = from; k < to; k++) {
    if (!(tokens.flags[k]! & CAPITAL) || !isOneOf(tokens, k, MEETING_NOUNS)) continue;
    if (!mentions.meetings.some((meeting) => meeting.from <= k && k < meeting.to && (meeting.editions.length > 0 || meeting.meeting >= 0)))
      return true;
  }
  return false;
}

function roundNear({ reading }: Scene, from: number, to: number): Occasion['round'] {
  let round: Occasion['round'] = null;
  for (let k = from; k < to; k++) {
    if (!canMean(reading, k, TYPE_BITS.round)) continue;
    const term = termAt(reading, k, 'round');
    if (!term) continue;
    if (round && round !== term.round) return null;
    round = term.round;
  }
  return round;
}
