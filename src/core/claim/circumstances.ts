/**
 * Claims about the circumstances of a mark: the event and the date that its sentence names.
 *
 * Only a sentence with one event, or one date, binds it to the mark; with more, which belongs to which is anybody's guess.
 */

import type { DateClaim, EventClaim, MarkClaim, VenueClaim } from '../claim.ts';
import { slugsOf } from '../link/story.ts';
import { countWithin, type EventMention, firstFrom, type Located, type MarkMention, type MeetingMention } from '../mention.ts';
import { isPunctuation, termAt } from '../recognise/reading.ts';
import { CAPITAL, PUNCTUATION, SENTENCE_START, WORD } from '../text/tokens.ts';
import { isOneOf, wordSet } from '../text/word-set.ts';
import { isClearPath } from './clear-path.ts';
import { type Scene, sentenceOf } from './scene.ts';

export function claimCircumstances(scene: Scene, marks: readonly MarkClaim[]): (EventClaim | DateClaim | VenueClaim)[] {
  const claims: (EventClaim | DateClaim | VenueClaim)[] = [];
  for (const mark of marks) {
    if (mark.subject < 0 || (mark.role !== 'result' && mark.role !== 'pb' && mark.role !== 'sb' && mark.role !== 'record')) continue;
    const [from, to] = sentenceOf(scene, mark.at);
    const event = eventOf(scene, mark.at, from, to);
    if (event && slugsOf(event.event).length === 1 && !isPartOfName(scene, event.from) && !isOfPerson(scene, event))
      claims.push({
        kind: 'event',
        at: event,
        subject: mark.subject,
        mark,
        tight: isInClause(scene, event, mark.at) || isStraightBefore(scene, event, mark.at),
      });
    const date = onlyOne(scene.mentions.dates, from, to);
    if (date?.stated && isSaidOf(scene, mark.at, date) && isOneClause(scene, mark, date.from))
      claims.push({ kind: 'date', at: date, subject: mark.subject, mark });
    const place = onlyOne(scene.mentions.meetings, from, to);
    if (place?.city && place.meeting < 0 && !place.editions.length && isSaidOf(scene, mark.at, place) && isPlaceOf(scene, mark, place))
      claims.push({ kind: 'venue', at: place, subject: mark.subject, mark });
  }
  return claims;
}

/** The one mention of the sentence, if it has no more. */
function onlyOne<T extends Located>(list: readonly T[], from: number, to: number): T | null {
  const k = firstFrom(list, from);
  const one = list[k];
  if (!one || one.from >= to) return null;
  const next = list[k + 1];
  return next && next.from < to ? null : one;
}

/** Words and signs at which another statement may begin. */
const TURN = wordSet('and but while whereas before after then as und aber et mais y pero e ma og och en maar');

/**
 * Which of a sentence's marks do its date and its place belong to? The last before them, or, where none stands before them, the first after. With
 * marks on both sides nothing may part them from theirs: "jumped 2.10m in Paris to break a record of 2.09m", "ran 12:35.36 in August 2020 and
 * 26:11.00 that October", but not "ran 3:27.79, and on 7 September Myers ran 3:30.30".
 */
function isSaidOf(scene: Scene, mark: MarkMention, at: Located): boolean {
  const { tokens } = scene.reading;
  const [from, to] = sentenceOf(scene, mark);
  const { marks } = scene.mentions;
  if (mark.from > at.from) return countWithin(marks, from, mark.from) === 0;
  if (countWithin(marks, mark.to, at.from)) return false;
  if (!countWithin(marks, at.to, to)) return true;
  for (let k = mark.to; k < at.from; k++) if (tokens.kind[k] === PUNCTUATION || isOneOf(tokens, k, TURN)) return false;
  return true;
}

/** The only event that the sentence names; of several, the one right before the mark. */
function eventOf(scene: Scene, mark: MarkMention, from: number, to: number): EventMention | null {
  const { events } = scene.mentions;
  let count = 0;
  let first: EventMention | null = null;
  let before: EventMention | null = null;
  for (let k = firstFrom(events, from); k < events.length && events[k]!.from < to; k++) {
    const event = events[k]!;
    if (event.segment) continue;
    count++;
    first ??= event;
    if (!before && isRightBefore(scene, event.to, mark.from)) before = event;
  }
  return count === 1 ? first : before;
}

/** "the Antwerp Marathon", "Virginia Ten Miler": an event word with a capital is part of the name of a meeting. */
const isPartOfName = ({ reading: { tokens } }: Scene, from: number): boolean =>
  tokens.kind[from] === WORD && (tokens.flags[from]! & (CAPITAL | SENTENCE_START)) === CAPITAL;

const PERSON = wordSet('specialist runner star holder man woman champion champions winner medallist medalist ace great legend athlete');

/** "the 5000m champion ran 3:50.02": the event is his, not the race's. */
const isOfPerson = ({ reading: { tokens }, mentions }: Scene, event: EventMention): boolean =>
  isOneOf(tokens, event.to, PERSON) ||
  isOneOf(tokens, event.to + 1, PERSON) ||
  mentions.titles.some((title) => title.from <= event.from && event.to <= title.to);

/** How far before its mark, or after it, an event may stand in one clause: "took the 1500m at the Penn Relays in 3:51.06". */
const EVENT_BEFORE = 10;
const EVENT_AFTER = 5;

function isInClause({ reading: { tokens } }: Scene, event: EventMention, mark: MarkMention): boolean {
  const [from, to, reach] = event.to <= mark.from ? [event.to, mark.from, EVENT_BEFORE] : [mark.to, event.from, EVENT_AFTER];
  if (to < from || to - from > reach) return false;
  for (let k = from; k < to; k++) if (tokens.kind[k] === PUNCTUATION && tokens.hash[k] !== 0x2019 && tokens.hash[k] !== 39) return false;
  return true;
}

/** "The 1500m at the Memorial Van Damme in Brussels went to Mageean in 3:56.63". */
const isStraightBefore = ({ reading, mentions, named }: Scene, event: EventMention, mark: MarkMention): boolean =>
  event.to <= mark.from && countWithin(mentions.marks, event.to, mark.from) === 0 && isClearPath(reading, mentions, event.to, mark, named);

/** "won the 100m in 22.26": nothing but a preposition between the event and its mark. */
const isRightBefore = ({ reading: { tokens } }: Scene, event: number, mark: number): boolean =>
  mark - event === 1 && isOneOf(tokens, event, EVENT_TO_MARK);
const EVENT_TO_MARK = wordSet('in with at');

const IN = wordSet('in at');
/** How far a city may stand from the mark that was made there. */
const CITY_REACH = 10;

/** "ran 3:27.65 in Paris", "in Paris he ran 3:27.65": `in` before the city, and no comma between it and the mark. */
function isPlaceOf(scene: Scene, mark: MarkClaim, city: MeetingMention): boolean {
  const { tokens } = scene.reading;
  const [from, to] = city.from > mark.at.from ? [mark.at.to, city.from] : [city.to, mark.at.from];
  // "Hocker (3:27.65) won the Olympic final in Doha"
  const open = isPunctuation(tokens, from, 41) ? from + 1 : from;
  if (
    isOneOf(tokens, city.from - 1, IN) &&
    isOneClause(scene, mark, city.from) &&
    isClearPath(scene.reading, scene.mentions, open, { ...city, from: to })
  )
    return true;
  if (!isOneOf(tokens, city.from - 1, IN) || to - from > CITY_REACH || !isOneClause(scene, mark, city.from)) return false;
  for (let k = from; k < to; k++) if (tokens.kind[k] === PUNCTUATION) return false;
  return true;
}

/** No title, medal, record of another or second mark stands between the mark and its date. */
function isOneClause(scene: Scene, mark: MarkClaim, date: number): boolean {
  const from = Math.min(mark.at.from, date);
  const to = Math.max(mark.at.to, date);
  if (to - from > 16) return false;
  if (countWithin(scene.mentions.marks, from, to) > (date > mark.at.from ? 1 : 0) + (date > mark.at.from ? 0 : 1)) return false;
  if (countWithin(scene.mentions.titles, from, to)) return false;
  for (let k = from; k < to; k++) if (termAt(scene.reading, k, 'champion') || termAt(scene.reading, k, 'title')) return false;
  return true;
}
