/**
 * Finds events: `men's 1500m`, `the 800`, `10,000 metres`, `60m hurdles`, `3000m steeplechase`, `4x400m relay`, `10K`, `half marathon`,
 * `the metric mile`, `pole vault`. "The final 200m", "200m to go" and "by 40 metres" are parts of a race and come back as segments.
 */
import { FLAT_METRES, HURDLES_METRES, RELAY_METRES, ROAD_KM, STEEPLE_METRES, slugOf, WALK_KM, WALK_METRES } from '../lexicon/events.ts';
import { TYPE_BITS } from '../lexicon/terms.ts';
import type { EventMention } from '../mention.ts';
import type { EventSlug, Sex } from '../results.ts';
import { GLUED, LINE_START, NUMBER, PUNCTUATION, type Tokens, WORD, wholeNumberAt } from '../text/tokens.ts';
import { isOneOf, wordSet } from '../text/word-set.ts';
import { isPunctuation, pastHit, type Reading, termAt, wordAt } from './reading.ts';

/** Events in order of position; never overlapping. */
export function findEvents(reading: Reading): EventMention[] {
  const { tokens, types } = reading;
  const { kind } = tokens;
  const events: EventMention[] = [];
  for (let i = 0; i < tokens.count; i++) {
    const found =
      kind[i] === NUMBER
        ? (readRelay(reading, i) ?? readNumbered(reading, i))
        : (types[i]! & TYPE_BITS.event) !== 0
          ? readWorded(reading, i)
          : null;
    if (!found) continue;
    const { event, to, part = false } = found;
    events.push({
      from: i,
      to,
      start: tokens.start[i]!,
      end: tokens.end[to - 1]!,
      event: slugOf(event),
      sex: sexNear(reading, i, to),
      indoor: indoorNear(reading, i, to),
      segment: part || isSegment(reading, i, to),
    });
    i = to - 1;
  }
  return events;
}

interface Found {
  readonly event: EventSlug;
  readonly to: number;
  /** No event at all, only a part of one. */
  readonly part?: boolean;
}

const GROUPED = /^(\d{1,2})[.,](000)$/;

function wholeNumber(tokens: Tokens, i: number): number | null {
  const plain = wholeNumberAt(tokens, i, 5);
  if (plain >= 0) return plain;
  // Thousands end in 0; most other numbers of several parts are marks.
  if (tokens.text.charCodeAt(tokens.end[i]! - 1) !== 48) return null;
  const printed = tokens.text.slice(tokens.start[i], tokens.end[i]);
  const grouped = GROUPED.exec(printed);
  if (grouped) return Number(grouped[1]) * 1000;
  if (printed === '1.500' || printed === '1,500') return 1500;
  return null;
}

/** `10 000 meter`, `5 000 m`: thousands parted by a space, where the unit follows; else 0. */
function spacedThousands(reading: Reading, i: number): number {
  const { tokens } = reading;
  const thousands = wholeNumberAt(tokens, i, 2);
  if (thousands < 1 || wholeNumberAt(tokens, i + 1, 3) < 0 || tokens.end[i + 1]! - tokens.start[i + 1]! !== 3) return 0;
  if (tokens.start[i + 1]! - tokens.end[i]! !== 1 || unitOf(reading, i + 2) !== 'metre') return 0;
  return thousands * 1000 + wholeNumberAt(tokens, i + 1, 3);
}

/** `1500m`, `1,500 metres`, `10 km`, `5K`, and bare numbers where only an event can stand. */
function readNumbered(reading: Reading, i: number): Found | null {
  const { tokens } = reading;
  const spaced = spacedThousands(reading, i);
  const value = spaced || wholeNumber(tokens, i);
  if (value === null || value < 5) return null;
  if (
    i > 0 &&
    tokens.kind[i - 1] === PUNCTUATION &&
    (tokens.flags[i]! & GLUED) !== 0 &&
    [36, 163, 8364, 43, 45, 46].includes(tokens.hash[i - 1]!)
  )
    return null;
  let next = spaced ? i + 2 : i + 1;
  if (isPunctuation(tokens, next, 45) || isPunctuation(tokens, next, 0x2013)) next++;
  const unit = next < tokens.count && tokens.kind[next] === WORD ? unitOf(reading, next) : '';
  if (unit === 'metre') return named(reading, value, skipHyphen(tokens, next + 1), next + 1);
  if (unit === 'kilometre') return roadEvent(reading, value, next + 1);
  if (unit !== '') return null;
  const bare = i + 1;
  if (isHurdles(reading, bare) && HURDLES_METRES.has(value)) return { event: `${value}-metres-hurdles`, to: pastHit(reading, bare) };
  if (isSteeple(reading, bare) && STEEPLE_METRES.has(value)) return { event: `${value}-metres-steeplechase`, to: pastHit(reading, bare) };
  return FLAT_METRES.has(value) && value >= 60 && standsAsEvent(reading, i) ? { event: `${value}-metres`, to: bare } : null;
}

const KILOMETRE = wordSet('k km');

/** `m`, also where it is glued to the number, and the written-out units. */
function unitOf(reading: Reading, i: number): string {
  if (isOneOf(reading.tokens, i, KILOMETRE)) return 'kilometre';
  return termAt(reading, i, 'unit')?.unit ?? '';
}

const skipHyphen = (tokens: Tokens, i: number): number => (isPunctuation(tokens, i, 45) ? i + 1 : i);

const isSteeple = (reading: Reading, i: number): boolean => termAt(reading, i, 'event')?.event === '3000-metres-steeplechase';
const isHurdles = (reading: Reading, i: number): boolean => termAt(reading, i, 'event')?.event === 'hurdles';

/** The event of a distance in metres, with the word after it: hurdles, steeplechase, walk, relay or none. */
function named(reading: Reading, metres: number, after: number, end: number): Found | null {
  const word = termAt(reading, after, 'indoor') ? pastHit(reading, after) : after;
  if (isHurdles(reading, word) && HURDLES_METRES.has(metres)) return { event: `${metres}-metres-hurdles`, to: pastHit(reading, word) };
  if (isSteeple(reading, word) && STEEPLE_METRES.has(metres)) return { event: `${metres}-metres-steeplechase`, to: pastHit(reading, word) };
  if (termAt(reading, word, 'walk') && WALK_METRES.has(metres)) return { event: `${metres}-metres-race-walk`, to: pastHit(reading, word) };
  if (FLAT_METRES.has(metres)) return { event: `${metres}-metres`, to: end };
  return isSplitDistance(metres) ? { event: `${metres}-metres`, to: end, part: true } : null;
}

/** "1200m in 2:47.2": no event, but whole hundreds at which the laps of a race are timed. */
const isSplitDistance = (metres: number): boolean => metres >= 500 && metres < 10_000 && metres % 100 === 0;

function roadEvent(reading: Reading, km: number, end: number): Found | null {
  const { tokens } = reading;
  const walk = skipHyphen(tokens, end);
  if (termAt(reading, walk, 'walk') && WALK_KM.has(km)) return { event: `${km}-kilometres-race-walk`, to: pastHit(reading, walk) };
  return ROAD_KM.has(km) ? { event: `${km}-kilometres`, to: end } : null;
}

/** The letter or the sign. */
const isCross = (tokens: Tokens, i: number): boolean => wordAt(tokens, i) === 'x' || isPunctuation(tokens, i, 0xd7);

/** `4x400m`, `4 × 100 metres`, `4x100 relay`. */
function readRelay(reading: Reading, i: number): Found | null {
  const { tokens } = reading;
  if (tokens.end[i]! - tokens.start[i]! !== 1 || wordAt(tokens, i) !== '4' || !isCross(tokens, i + 1) || tokens.kind[i + 2] !== NUMBER)
    return null;
  const metres = wholeNumber(tokens, i + 2);
  if (metres === null || !RELAY_METRES.has(metres)) return null;
  let to = i + 3;
  if (unitOf(reading, to) === 'metre') to++;
  const mixed = wordAt(tokens, to) === 'mixed' || wordAt(tokens, i - 1) === 'mixed';
  if (wordAt(tokens, to) === 'mixed') to++;
  if (termAt(reading, to, 'relay')) to = pastHit(reading, to);
  return { event: `4x${metres}-metres-relay${mixed && metres === 400 ? '-mixed' : ''}`, to };
}

function readWorded(reading: Reading, i: number): Found | null {
  const term = termAt(reading, i, 'event');
  if (!term || reading.hits[reading.hitAt[i]!]!.from !== i) return null;
  const to = pastHit(reading, i);
  // "an extra mile", "miles away", "a shot at gold": only where an event can stand.
  const word = wordAt(reading.tokens, i);
  const before = wordAt(reading.tokens, i - 1);
  if ((word === 'shot' || word === 'hammer' || word === 'stav' || word === 'hinder') && to === i + 1 && !standsAsEvent(reading, i))
    return null;
  if (to === i + 1 && ((word === 'shot' && before === 'a') || (word === 'mile' && before === 'extra'))) return null;
  if (term.event === '3000-metres-steeplechase' || term.event !== 'marathon') return { event: term.event, to };
  return { event: 'marathon', to };
}

const BEFORE_EVENT = wordSet(
  'the over mens his her their at metric indoor outdoor u20 straight flat olympic world european uber le la el and a for both to british los las les i gli nei sui dei del al du aux sur den die der im op de het os nos på paa',
);
const AFTER_EVENT = wordSet(
  'in at and or final finals race races heat heats title champion for on as with this last was is when where but runner record gold silver bronze semi put to by after before he she podium medal medallist world pb time from best of running field start personal which that indoors double mile short con en a de y e con med et er und mit bei est fue foi',
);

/** A bare distance ("the 1500", "men's 800 final") stands where no counted noun follows it. */
function standsAsEvent(reading: Reading, i: number): boolean {
  const { tokens } = reading;
  const sexed = i > 0 && termAt(reading, i - 1, 'sex') !== null;
  const slashed = isPunctuation(tokens, i - 1, 47) || isPunctuation(tokens, i + 1, 47);
  if (!sexed && !slashed && !isOneOf(tokens, i - 1, BEFORE_EVENT)) return false;
  if (i + 1 >= tokens.count || (tokens.flags[i + 1]! & LINE_START) !== 0) return true;
  if (tokens.kind[i + 1] === PUNCTUATION) return !isPunctuation(tokens, i + 1, 45) && !isPunctuation(tokens, i + 1, 37);
  return isOneOf(tokens, i + 1, AFTER_EVENT) || isHurdles(reading, i + 1);
}

/** `men's` shortly before, or `women` right after ("über 100 Meter der Frauen"), without another event or sentence between. */
function sexNear(reading: Reading, from: number, to: number): Sex | null {
  const { tokens } = reading;
  for (let k = from - 1; k >= Math.max(0, from - 5); k--) {
    if (
      tokens.sentence[k] !== tokens.sentence[from] ||
      (tokens.kind[k] === PUNCTUATION && tokens.hash[k] !== 39 && tokens.hash[k] !== 0x2019)
    )
      break;
    const sex = termAt(reading, k, 'sex');
    if (sex) return sex.sex;
    if (tokens.kind[k] === NUMBER) break;
  }
  for (let k = to; k < Math.min(tokens.count, to + 3); k++) {
    if (tokens.sentence[k] !== tokens.sentence[from] || tokens.kind[k] !== WORD) break;
    const sex = termAt(reading, k, 'sex');
    if (sex) return sex.sex;
  }
  return null;
}

function indoorNear(reading: Reading, from: number, to: number): boolean {
  const sentence = reading.tokens.sentence[from];
  for (let k = Math.max(0, from - 3); k < Math.min(reading.tokens.count, to + 3); k++)
    if (reading.tokens.sentence[k] === sentence && termAt(reading, k, 'indoor')) return true;
  return false;
}

const PART_BEFORE = wordSet(
  'last final first opening through closing by halfway remaining penultimate past passed passing next every another',
);
const PART_AFTER = new Set(['to', 'remaining', 'left', 'out', 'mark', 'split', 'splits', 'from', 'into', 'gone', 'clear']);
const PART_AFTER_TO = wordSet('go run');

function isSegment(reading: Reading, from: number, to: number): boolean {
  const { tokens } = reading;
  if (tokens.kind[from] !== NUMBER) return false;
  let before = from - 1;
  while (before >= 0 && (tokens.kind[before] === NUMBER || wordAt(tokens, before) === 'the')) before--;
  if (before >= 0 && tokens.sentence[before] === tokens.sentence[from] && isOneOf(tokens, before, PART_BEFORE) && !isRace(reading, to))
    return true;
  const after = wordAt(tokens, to);
  if (after === 'to') return isOneOf(tokens, to + 1, PART_AFTER_TO);
  return PART_AFTER.has(after) && after !== 'from' && after !== 'into'
    ? true
    : (after === 'from' || after === 'into') && wordAt(tokens, to + 1) === 'the';
}

const isRace = (reading: Reading, i: number): boolean =>
  termAt(reading, i, 'round') !== null || isOneOf(reading.tokens, i, RACE) || (isOneOf(reading.tokens, i, OF) && !isWholeAfter(reading, i));
const RACE = wordSet('race races title win since');
const OF = wordSet('of');

/** "the last 400m of the 1500m", "of the race": the whole that it is a part of, other than "her first 1500m of the year". */
const isWholeAfter = ({ tokens }: Reading, of: number): boolean =>
  wordAt(tokens, of + 1) === 'the' && (tokens.kind[of + 2] === NUMBER || isOneOf(tokens, of + 2, WHOLE));
const WHOLE = wordSet('race final relay event');
