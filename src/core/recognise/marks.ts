/**
 * Finds marks: times, distances, heights, points, in digits or with unit words.
 *
 * Reads `3:27.65`, `9.87 seconds`, `46.45`, `6.46secs`, `1:54,20 Min.`, `1'41"91`, `7m25`, `2:01:39`, `8,836 points`,
 * `one minute 46.68 seconds`, `3 minutes, 29.38 seconds`. Leaves alone: clock times, scores, prices, percentages, years, winds,
 * gaps (`by 0.03`), racing-car laps, temperatures and distances raced (`10,000m`).
 */
import { TYPE_BITS } from '../lexicon/terms.ts';
import type { Mark } from '../mark.ts';
import type { MarkMention } from '../mention.ts';
import { GLUED, LINE_START, NUMBER, PUNCTUATION, type Tokens, WORD, wholeNumberAt } from '../text/tokens.ts';
import { isOneOf, wordSet } from '../text/word-set.ts';
import { readFeetInches } from './feet-inches.ts';
import { readPrintedNumber } from './printed-number.ts';
import { isPunctuation, pastHit, type Reading, termAt, wordAt } from './reading.ts';
import { readCutNumber } from './scraped-number.ts';
import { clockAt, hasStamps } from './stamps.ts';

const CURRENCY = new Set([36, 0xa3, 0x20ac, 0xa5, 35]);
const NOT_AFTER = wordSet(
  'am pm gmt bst uhr cet est edt et million billion bn per percent kg lb mph kmh c f degrees grams g litres ml years year x euro euros eur dollar dollars pounds kronor kroner kr franken francs frs',
);
/** Words before a number that name it as something else. */
const NOT_BEFORE = wordSet(
  'chapter page version no room lane psalm john aged lap bib channel genesis matthew luke isaiah romans corinthians exodus klokka kl klockan klokken alle las',
);

/** After a metre they make it the size of a thing. */
const BREADTH = wordSet('wide broad deep thick breit tief dick larges brede breda');

/** Marks in order of position; never overlapping. */
export function findMarks(reading: Reading): MarkMention[] {
  const { tokens, types } = reading;
  const { kind } = tokens;
  const marks: MarkMention[] = [];
  const stamped = hasStamps(reading);
  for (let i = 0; i < tokens.count; i++) {
    if (stamped && (tokens.flags[i]! & LINE_START) !== 0 && clockAt(reading, i) >= 0) continue;
    const mark =
      kind[i] === NUMBER || ((types[i]! & TYPE_BITS.cardinal) !== 0 && kind[i] === WORD)
        ? (readWordedTime(reading, i) ?? readSecondsFirst(reading, i) ?? readOne(reading, i) ?? readParted(reading, i))
        : null;
    if (!mark) continue;
    marks.push(mark);
    i = mark.to - 1;
  }
  return marks;
}

function readOne(reading: Reading, i: number): MarkMention | null {
  const { tokens } = reading;
  // Up to three digits and nothing else: no notation of a mark.
  if (tokens.kind[i] !== NUMBER || wholeNumberAt(tokens, i, 3) >= 0 || standsForSomethingElse(tokens, i)) return null;
  const printed = tokens.text.slice(tokens.start[i], tokens.end[i]);
  const number = readPrintedNumber(printed, reading.language !== 'en');
  if (!number) return null;
  const unit = unitAfter(reading, i);
  if (unit.name === 'metre' && isOneOf(tokens, i + 2, BREADTH)) return null;
  const readings = number.readings.filter((mark) => fitsUnit(mark, unit.name) && isWorthReading(mark, unit.name, printed, tokens, i));
  if (!readings.length) return null;
  const hand = unit.name === 'hand';
  return {
    from: i,
    to: unit.attached ? i + 2 : i + 1,
    start: tokens.start[i]!,
    end: unit.attached ? tokens.end[i + 1]! : tokens.end[i]!,
    readings: hand ? readings.map((mark) => ({ ...mark, hand })) : readings,
    sure: number.sure || unit.name !== '',
    // A unit that leaves one reading leaves no slip either.
    repaired: number.repaired && readings.length === number.readings.length,
    windCmS: windAfter(tokens, unit.attached ? i + 2 : i + 1),
  };
}

/** Marks of more than one number: feet and inches, and what a space has cut. */
function readParted(reading: Reading, i: number): MarkMention | null {
  const { tokens } = reading;
  // All begin with a whole number, and most numbers are none of them.
  if (wholeNumberAt(tokens, i, 3) < 0 || standsBehindSign(tokens, i)) return null;
  const parted = readFeetInches(reading, i) ?? readCutNumber(reading, i);
  if (!parted) return null;
  return {
    from: i,
    to: parted.to,
    start: tokens.start[i]!,
    end: tokens.end[parted.to - 1]!,
    readings: parted.readings,
    // What stands around it must name an event for it.
    sure: false,
    repaired: false,
    windCmS: windAfter(tokens, parted.to),
  };
}

/** A currency, or a sign glued to the number. */
const standsBehindSign = (tokens: Tokens, i: number): boolean =>
  i > 0 &&
  tokens.kind[i - 1] === PUNCTUATION &&
  (CURRENCY.has(tokens.hash[i - 1]!) || ((tokens.flags[i]! & GLUED) !== 0 && tokens.hash[i - 1] !== 40));

/** `9 sec 79`, `7 sec 49`: hundredths after the unit, without minutes. */
function readSecondsFirst(reading: Reading, i: number): MarkMention | null {
  const { tokens } = reading;
  const seconds = wholeNumberAt(tokens, i, 2);
  if (seconds < 5 || tokens.kind[i] !== NUMBER || unitNameAt(reading, i + 1) !== 'second' || i + 2 >= tokens.count) return null;
  const hundredths = wholeNumberAt(tokens, i + 2, 2);
  if (hundredths < 0 || tokens.end[i + 2]! - tokens.start[i + 2]! !== 2 || unitNameAt(reading, i + 3) !== '') return null;
  const mark: Mark = { kind: 'time', value: seconds * 1000 + hundredths * 10, decimals: 2, hand: false };
  return {
    from: i,
    to: i + 3,
    start: tokens.start[i]!,
    end: tokens.end[i + 2]!,
    readings: [mark],
    sure: true,
    repaired: false,
    windCmS: windAfter(tokens, i + 3),
  };
}

/** A gap, a speed, a share, a score, a clock: what stands beside the number says that it is no mark. */
function standsForSomethingElse(tokens: Tokens, i: number): boolean {
  const before = i > 0 ? tokens.hash[i - 1]! : 0;
  const gluedBefore = (tokens.flags[i]! & GLUED) !== 0;
  if (i > 0 && tokens.kind[i - 1] === PUNCTUATION) {
    if (CURRENCY.has(before)) return true;
    // A sign is a wind or a difference, a hyphen a score or a range, a full stop without digits before it a fraction of a second.
    if (
      gluedBefore &&
      (before === 43 ||
        before === 45 ||
        before === 0x2212 ||
        before === 46 ||
        before === 47 ||
        before === 58 ||
        before === 64 ||
        before === 61 ||
        before === 95)
    )
      return before !== 61;
    if (gluedBefore && before === 0x2013) return true;
  }
  if (i > 0 && gluedBefore && tokens.kind[i - 1] === WORD && !(tokens.end[i - 1]! - tokens.start[i - 1]! > 3)) return true;
  if (i > 0 && tokens.kind[i - 1] === WORD && isOneOf(tokens, i - 1, NOT_BEFORE)) return true;
  if (i + 1 >= tokens.count) return false;
  const after = tokens.hash[i + 1]!;
  const gluedAfter = (tokens.flags[i + 1]! & GLUED) !== 0;
  if (tokens.kind[i + 1] === PUNCTUATION) {
    if (after === 37 || after === 0xb0) return true;
    // Part of a longer chain: 3-0, 11-4, 6:4, 1/2, 19-8.
    const digitFollows = i + 2 < tokens.count && tokens.kind[i + 2] === NUMBER && (tokens.flags[i + 2]! & GLUED) !== 0;
    if (gluedAfter && digitFollows && (after === 45 || after === 0x2013 || after === 47 || after === 58)) return true;
    return false;
  }
  return tokens.kind[i + 1] === WORD && (isOneOf(tokens, i + 1, NOT_AFTER) || isDottedHalfDay(tokens, i + 1));
}

/** `7:45 p.m.`, where the full stops part the letters. */
const isDottedHalfDay = (tokens: Tokens, i: number): boolean =>
  (wordAt(tokens, i) === 'a' || wordAt(tokens, i) === 'p') && isPunctuation(tokens, i + 1, 46) && wordAt(tokens, i + 2) === 'm';

interface Unit {
  /** `second`, `metre`, `point`, `minute`, `hour`, `hand`, or ''. */
  readonly name: string;
  /** Glued to the number, so that it belongs to the mark's span. */
  readonly attached: boolean;
}

function unitAfter(reading: Reading, i: number): Unit {
  const { tokens } = reading;
  const k = i + 1;
  if (k >= tokens.count || tokens.kind[k] !== WORD) return { name: '', attached: false };
  const attached = (tokens.flags[k]! & GLUED) !== 0;
  const word = wordAt(tokens, k);
  if (attached && word === 'h') return { name: 'hand', attached };
  if (word === 's' && (attached || tokens.end[k]! - tokens.start[k]! === 1)) return { name: 'second', attached };
  const unit = termAt(reading, k, 'unit');
  return unit ? { name: unit.unit, attached } : { name: '', attached: false };
}

const UNIT_KINDS: Readonly<Record<string, Mark['kind'] | 'none'>> = {
  second: 'time',
  hand: 'time',
  minute: 'time',
  hour: 'time',
  metre: 'distance',
  point: 'points',
  kilometre: 'none',
  centimetre: 'none',
  foot: 'none',
  inch: 'none',
  mile: 'none',
};

const HOUR_MS = 3_600_000;

const fitsUnit = (mark: Mark, unit: string): boolean =>
  unit === '' || (UNIT_KINDS[unit] === mark.kind && (unit !== 'hour' || mark.value >= HOUR_MS));

/** Longest plausible gap, in ms: shorter "times" than the shortest sprint are differences, not marks. */
const SHORTEST_RACE_MS = 5_300;
const HIGHEST_SCORE = 9_300;

function isWorthReading(mark: Mark, unit: string, _printed: string, tokens: Tokens, i: number): boolean {
  if (mark.kind === 'points') {
    if (unit === 'point') return mark.value >= 2_900 && mark.value <= HIGHEST_SCORE;
    // Without the word, a score must not be mistaken for a year, a distance or a crowd.
    return mark.value >= 3_800 && mark.value <= HIGHEST_SCORE && mark.value % 100 !== 0;
  }
  if (mark.kind === 'time') {
    if (mark.decimals === -1) return false;
    return mark.value >= SHORTEST_RACE_MS;
  }
  // Heights and distances are printed to the centimetre, but "19.3m" and "5m" also stand in prose.
  if (mark.decimals === 0) return false;
  if (isPunctuation(tokens, i - 1, 40) && isPunctuation(tokens, i + 1, 41) && unit === '' && mark.value < 1000) return false;
  return mark.value >= 1_300 && (mark.decimals === 2 || unit === 'metre');
}

const WIND = /^(\d)[.,](\d)$/;

/** Strongest wind that anybody prints beside a mark, cm/s. */
const STRONGEST_WIND = 999;

/** `(+1.7)`, `(-0.3 m/s)`, `(wind +2.5)` right after the mark: cm/s, or `null`. */
function windAfter(tokens: Tokens, from: number): number | null {
  if (!isPunctuation(tokens, from, 40)) return null;
  for (let k = from + 1; k < Math.min(from + 4, tokens.count); k++) {
    if (tokens.kind[k] !== NUMBER) continue;
    const match = WIND.exec(tokens.text.slice(tokens.start[k], tokens.end[k]));
    const sign = tokens.kind[k - 1] === PUNCTUATION ? tokens.hash[k - 1] : 0;
    if (!match || (sign !== 43 && sign !== 45 && sign !== 0x2212)) return null;
    const value = Number(match[1]) * 100 + Number(match[2]) * 10;
    return value > STRONGEST_WIND ? null : sign === 43 ? value : -value;
  }
  return null;
}

/** `one minute 46.68 seconds`, `3 minutes, 29.38 seconds`, `3 min 27 sec 14`, `two hours, three minutes and five seconds`. */
function readWordedTime(reading: Reading, i: number): MarkMention | null {
  if (!isUnit(reading, i + 1, 'hour') && unitNameAt(reading, i + 1) !== 'minute') return null;
  const { tokens } = reading;
  let at = i;
  let ms = 0;
  let decimals = 0;
  let end = -1;
  let units = 0;
  for (const unit of ['hour', 'minute', 'second'] as const) {
    const amount = amountAt(reading, at);
    if (!amount || !isUnit(reading, at + 1, unit)) {
      // The unit of the last part may be left out: "one minute 54.61".
      if (unit === 'second' && units > 0 && amount && amount.decimals > 0) {
        ms += amount.ms;
        decimals = amount.decimals;
        end = at + 1;
        units++;
      }
      continue;
    }
    ms += unit === 'hour' ? amount.ms * 3600 : unit === 'minute' ? amount.ms * 60 : amount.ms;
    decimals = unit === 'second' ? amount.decimals : 0;
    units++;
    at = pastHit(reading, at + 1);
    end = at;
    if (isPunctuation(tokens, at, 46) && (tokens.flags[at]! & GLUED) !== 0 && unit !== 'second') at++;
    if (isPunctuation(tokens, at, 44)) at++;
    if (wordAt(tokens, at) === 'and' || wordAt(tokens, at) === 'und') at++;
    // `3 min 26 sec pile`: to the hundredth.
    if (unit === 'second' && decimals === 0 && wordAt(tokens, at) === 'pile') {
      decimals = 2;
      end = ++at;
    }
    // `3 min 27 sec 14`: hundredths after the unit.
    if (unit === 'second' && decimals === 0 && tokens.kind[at] === NUMBER && tokens.end[at]! - tokens.start[at]! === 2 && at === end) {
      ms += Number(tokens.text.slice(tokens.start[at], tokens.end[at])) * 10;
      decimals = 2;
      end = ++at;
    }
  }
  if (units < 2 || end < 0 || ms < SHORTEST_RACE_MS) return null;
  // "spoke for 3 minutes 30 seconds", "retardé de 3 min 30 sec": how long something took.
  if (decimals === 0 && isOneOf(tokens, i - 1, LASTING)) return null;
  const mark: Mark = { kind: 'time', value: ms, decimals, hand: false };
  return {
    from: i,
    to: end,
    start: tokens.start[i]!,
    end: tokens.end[end - 1]!,
    readings: [mark],
    sure: true,
    repaired: false,
    windCmS: null,
  };
}

const LASTING = wordSet('for pendant de during durante nach after every about');

const PLAIN_NUMBER = /^(\d{1,3})(?:[.,](\d{1,2}))?$/;

function amountAt(reading: Reading, i: number): { ms: number; decimals: number } | null {
  const { tokens } = reading;
  if (i >= tokens.count) return null;
  if (tokens.kind[i] === WORD) {
    const cardinal = termAt(reading, i, 'cardinal');
    return cardinal ? { ms: cardinal.value * 1000, decimals: 0 } : null;
  }
  if (tokens.kind[i] !== NUMBER) return null;
  const match = PLAIN_NUMBER.exec(tokens.text.slice(tokens.start[i], tokens.end[i]));
  if (!match) return null;
  return { ms: Number(match[1]) * 1000 + Number((match[2] ?? '').padEnd(3, '0')), decimals: match[2]?.length ?? 0 };
}

/** The unit's word, or its letter glued to the number: `1h 19m 09s`. */
const isUnit = (reading: Reading, i: number, unit: 'hour' | 'minute' | 'second'): boolean =>
  unitNameAt(reading, i) === unit ||
  (i < reading.tokens.count && (reading.tokens.flags[i]! & GLUED) !== 0 && wordAt(reading.tokens, i) === unit[0]);

function unitNameAt(reading: Reading, i: number): string {
  const { tokens } = reading;
  if (i >= tokens.count || tokens.kind[i] !== WORD) return '';
  return termAt(reading, i, 'unit')?.unit ?? '';
}
