/**
 * Finds dates: `25 May 2024`, `May 25`, `August 2021`, `in 2019`, `Friday (August 2)`, `last summer`, `three years ago`, `on Saturday`.
 *
 * A date without a year is resolved against the article's day and marked as not stated; without that day it is left alone.
 */
import { civilDate, type Day, dayOf, weekdayOf } from '../day.ts';
import { TYPE_BITS } from '../lexicon/terms.ts';
import type { DateMention } from '../mention.ts';
import { CAPITAL, GLUED, NUMBER, WORD, wholeNumberAt } from '../text/tokens.ts';
import { isOneOf, wordSet } from '../text/word-set.ts';
import { canMean, isPunctuation, type Reading, termAt, wordAt } from './reading.ts';

interface Found {
  readonly first: Day;
  readonly last: Day;
  readonly stated: boolean;
  readonly to: number;
}

/** Dates in order of position; never overlapping. */
export function findDates(reading: Reading): DateMention[] {
  const { tokens } = reading;
  const published = reading.article.published;
  const dates: DateMention[] = [];
  for (let i = 0; i < tokens.count; i++) {
    const found = readDate(reading, i, published);
    if (!found) continue;
    dates.push({ from: i, start: tokens.start[i]!, end: tokens.end[found.to - 1]!, ...found });
    i = found.to - 1;
  }
  return dates;
}

const readDate = (reading: Reading, i: number, published: Day | null): Found | null =>
  reading.tokens.kind[i] === NUMBER
    ? (readDayFirst(reading, i, published) ?? readYear(reading, i) ?? (published === null ? null : readAgo(reading, i, published)))
    : reading.tokens.kind[i] === WORD
      ? canMean(reading, i, DATE_WORDS) || isOneOf(reading.tokens, i, RELATIVE)
        ? (readMonthFirst(reading, i, published) ?? (published === null ? null : readRelative(reading, i, published)))
        : null
      : null;

/** Phrases with which a date can begin. */
const DATE_WORDS = TYPE_BITS.month | TYPE_BITS.weekday | TYPE_BITS.cardinal;

const wholeAt = (reading: Reading, i: number): number => wholeNumberAt(reading.tokens, i, 4);

const isYear = (value: number): boolean => value >= 1900 && value <= 2035;

/** English months that are also verbs, so that only a capital makes them months. */
const VERBS = wordSet('may march');

/** "May" and "March" are months only beside a number or after a preposition. */
function monthAt(reading: Reading, i: number): number {
  const { tokens } = reading;
  const month = termAt(reading, i, 'month');
  if (!month || reading.hits[reading.hitAt[i]!]!.to !== i + 1) return 0;
  return isOneOf(tokens, i, VERBS) && !(tokens.flags[i]! & CAPITAL) ? 0 : month.month;
}

/** Token number after the month at `i` and the full stop of its abbreviation (`Aug. 6`). */
const pastMonth = ({ tokens }: Reading, i: number): number =>
  isPunctuation(tokens, i + 1, 46) && (tokens.flags[i + 1]! & GLUED) !== 0 && tokens.end[i]! - tokens.start[i]! <= 4 ? i + 2 : i + 1;

const isDayOf = (year: number, month: number, day: number): boolean => civilDate(dayOf(year, month, Math.max(day, 1))).month === month;

function daysOf(year: number, month: number, day: number): readonly [Day, Day] {
  if (day > 0) return [dayOf(year, month, day), dayOf(year, month, day)];
  return month === 12 ? [dayOf(year, 12, 1), dayOf(year, 12, 31)] : [dayOf(year, month, 1), dayOf(year, month + 1, 1) - 1];
}

/** The year that prose means by a bare day and month: the one that brings it nearest to the article, a month ahead at most. */
function impliedYear(month: number, day: number, published: Day): number {
  const { year } = civilDate(published);
  return dayOf(year, month, Math.max(day, 1)) > published + 31 ? year - 1 : year;
}

function withYear(reading: Reading, month: number, day: number, after: number, published: Day | null): Found | null {
  const at = isPunctuation(reading.tokens, after, 44) || isOneOf(reading.tokens, after, OF) ? after + 1 : after;
  const year = wholeAt(reading, at);
  if (isYear(year)) {
    if (!isDayOf(year, month, day)) return null;
    const [first, last] = daysOf(year, month, day);
    return { first, last, stated: true, to: at + 1 };
  }
  if (published === null) return null;
  const implied = impliedYear(month, day, published);
  if (!isDayOf(implied, month, day)) return null;
  const [first, last] = daysOf(implied, month, day);
  return { first, last, stated: false, to: after };
}

/** `25th of May`, `12 de agosto de 2022`, `3 del agosto`. */
const OF = wordSet('of de del');
/** `25th`, `1er`. */
const DAY_SUFFIX = wordSet('st nd rd th er');

/** `25 May`, `25th of May 2024`, `4. August`. */
function readDayFirst(reading: Reading, i: number, published: Day | null): Found | null {
  const { tokens } = reading;
  const day = wholeAt(reading, i);
  if (day < 1 || day > 31) return null;
  let at = i + 1;
  if (tokens.kind[at] === WORD && (tokens.flags[at]! & GLUED) !== 0 && isOneOf(tokens, at, DAY_SUFFIX)) at++;
  else if (isPunctuation(tokens, at, 46)) at++;
  if (isOneOf(tokens, at, OF)) at++;
  const month = at < tokens.count ? monthAt(reading, at) : 0;
  return month ? withYear(reading, month, day, pastMonth(reading, at), published) : null;
}

const BEFORE_MONTH = wordSet('in since last of until by during im late early mid this from en em au i à nel sedan siden desde depuis dal');

/** `May 25`, `August 2021`, `in September`. */
function readMonthFirst(reading: Reading, i: number, published: Day | null): Found | null {
  const { tokens } = reading;
  if (reading.hitAt[i] === -1) return null;
  const month = monthAt(reading, i);
  if (!month) return null;
  const at = pastMonth(reading, i);
  const next = wholeAt(reading, at);
  if (isYear(next)) return withYear(reading, month, 0, at, published);
  if (next >= 1 && next <= 31) {
    const glued = at + 1 < tokens.count && tokens.kind[at + 1] === WORD && (tokens.flags[at + 1]! & GLUED) !== 0;
    return withYear(reading, month, next, glued ? at + 2 : at + 1, published);
  }
  return isOneOf(tokens, i - 1, BEFORE_MONTH) ? withYear(reading, month, 0, i + 1, published) : null;
}

const BEFORE_YEAR = wordSet('in since of the from year back until by and for jahr to both');

/** A bare year: after a preposition or in brackets. */
function readYear(reading: Reading, i: number): Found | null {
  const year = wholeAt(reading, i);
  if (!isYear(year)) return null;
  const { tokens } = reading;
  const bracketed = isPunctuation(tokens, i - 1, 40) && isPunctuation(tokens, i + 1, 41);
  if (!bracketed && !isOneOf(tokens, i - 1, BEFORE_YEAR)) return null;
  return { first: dayOf(year, 1, 1), last: dayOf(year, 12, 31), stated: true, to: i + 1 };
}

const SEASONS: Readonly<Record<string, readonly [month: number, lastMonth: number]>> = {
  summer: [6, 9],
  winter: [12, 3],
  spring: [3, 5],
  autumn: [9, 11],
  fall: [9, 11],
};

/** Words by which a relative date begins, besides weekdays and numbers. */
const RELATIVE = wordSet('last this yesterday a');

function readRelative(reading: Reading, i: number, published: Day): Found | null {
  const { tokens } = reading;
  const weekday = termAt(reading, i, 'weekday');
  if (!weekday && !isOneOf(tokens, i, RELATIVE) && !termAt(reading, i, 'cardinal')) return null;
  const word = wordAt(tokens, i);
  if (weekday) return readWeekday(reading, i, weekday.weekday, published);
  const { year } = civilDate(published);
  if (word === 'last' || word === 'this') {
    const next = wordAt(tokens, i + 1);
    const y = word === 'last' ? year - 1 : year;
    if (next === 'year' || (next === 'season' && word === 'last'))
      return { first: dayOf(y, 1, 1), last: dayOf(y, 12, 31), stated: false, to: i + 2 };
    if ((next === 'season' || next === 'year') && word === 'this')
      return { first: dayOf(y, 1, 1), last: published, stated: false, to: i + 2 };
    const season = SEASONS[next];
    if (season) return readSeason(season, word === 'last', published, i + 2);
    if (next === 'week' || next === 'weekend')
      return { first: published - (word === 'last' ? 14 : 7), last: published + (word === 'last' ? 0 : 6), stated: false, to: i + 2 };
    if (next === 'month' && word === 'last') return { first: published - 62, last: published - 1, stated: false, to: i + 2 };
    return null;
  }
  if (word === 'yesterday') return { first: published - 2, last: published - 1, stated: false, to: i + 1 };
  return readAgo(reading, i, published);
}

/** The last such season that began before the article, or the one it stands in. */
function readSeason([month, lastMonth]: readonly [number, number], last: boolean, published: Day, to: number): Found {
  const { year } = civilDate(published);
  const range = (y: number): readonly [Day, Day] => [dayOf(y, month, 1), daysOf(lastMonth < month ? y + 1 : y, lastMonth, 0)[1]];
  let [first, end] = range(year);
  if (first > published || (last && end >= published)) [first, end] = range(year - 1);
  return { first, last: end, stated: false, to };
}

/** A weekday is the nearest one on either side: reports look back, previews ahead. `Friday (August 2)` is left to the date in the brackets. */
function readWeekday(reading: Reading, i: number, weekday: number, published: Day): Found | null {
  const { tokens } = reading;
  if (isPunctuation(tokens, i + 1, 40)) {
    const day = wholeAt(reading, i + 2);
    if (day >= 1 && day <= 31 && isPunctuation(tokens, i + 3, 41)) {
      const near = [0, -1, 1].map((shift) => sameDayOfMonth(published, day, shift)).filter((d) => d !== null && weekdayOf(d) === weekday);
      if (near[0] !== undefined && near[0] !== null) return { first: near[0], last: near[0], stated: false, to: i + 4 };
    }
    return null;
  }
  const back = (weekdayOf(published) - weekday + 7) % 7;
  const past = published - back;
  return { first: back === 0 ? published - 7 : past, last: back === 0 ? published : past + 7, stated: false, to: i + 1 };
}

function sameDayOfMonth(published: Day, dayOfMonth: number, shift: number): Day | null {
  const { year, month } = civilDate(published);
  const index = year * 12 + (month - 1) + shift;
  const day = dayOf(Math.floor(index / 12), (index % 12) + 1, dayOfMonth);
  return civilDate(day).dayOfMonth === dayOfMonth ? day : null;
}

const UNIT_DAYS: Readonly<Record<string, readonly [days: number, slack: number]>> = {
  day: [1, 1],
  days: [1, 1],
  week: [7, 5],
  weeks: [7, 6],
  month: [30.4, 31],
  months: [30.4, 31],
  year: [365.25, 200],
  years: [365.25, 200],
};

/** `three years ago`, `six months ago`, `10 days ago`. */
function readAgo(reading: Reading, i: number, published: Day): Found | null {
  const { tokens } = reading;
  const amount = termAt(reading, i, 'cardinal')?.value ?? (wordAt(tokens, i) === 'a' ? 1 : Math.max(0, wholeAt(reading, i)));
  const unit = UNIT_DAYS[wordAt(tokens, i + 1)];
  if (!amount || !unit || wordAt(tokens, i + 2) !== 'ago') return null;
  const middle = published - Math.round(amount * unit[0]);
  return { first: middle - unit[1], last: Math.min(published, middle + unit[1]), stated: false, to: i + 3 };
}
