/**
 * Finds championships, meetings and cities: `the 2023 World Championships`, `Tokyo 2020`, `Paris Olympics`, `the Prefontaine Classic`,
 * `World Indoor Championships in Glasgow`, `Budapest`. Each is resolved to the editions it can mean, or to nothing.
 */
import type { Span } from '../article.ts';
import { yearOf } from '../day.ts';
import { TYPE_BITS } from '../lexicon/terms.ts';
import type { MeetingMention } from '../mention.ts';
import type { Edition, Results } from '../results.ts';
import { cityKey } from '../text/city-key.ts';
import { ALL_CAPITALS, CAPITAL, NUMBER, wholeNumberAt } from '../text/tokens.ts';
import { type Hit, pastHit, type Reading, termAt, wordAt } from './reading.ts';

/** Bare adjectives name a championship only before a title; `titles.ts` reads those. */
const ADJECTIVES = new Set(['olympic', 'world', 'european', 'commonwealth', 'world indoor', 'european indoor', 'games']);

const PLACES_AND_MEETINGS = TYPE_BITS.edition | TYPE_BITS.competition | TYPE_BITS.meeting | TYPE_BITS.city;

/** Meetings in order of position; never overlapping. */
export function findMeetings(reading: Reading, results: Results): MeetingMention[] {
  const { flags, kind } = reading.tokens;
  const found: MeetingMention[] = [];
  for (const hit of reading.hits) {
    if ((hit.types & PLACES_AND_MEETINGS) === 0 || (!(flags[hit.from]! & CAPITAL) && kind[hit.from] !== NUMBER)) continue;
    const mention = readMeeting(reading, hit, results);
    if (mention) found.push(mention);
  }
  return found;
}

function readMeeting(reading: Reading, { from, to, types, value }: Hit, results: Results): MeetingMention | null {
  const { tokens } = reading;
  const start = tokens.start[from]!;
  const end = tokens.end[to - 1]!;
  if (types & TYPE_BITS.edition) {
    const named = [...new Set(value.filter((term) => term.type === 'edition').map((term) => term.edition))];
    return { from, to, start, end, editions: narrowed(named, reading, from, to, results), meeting: -1, city: '', exact: true };
  }
  const competition = termAt(reading, from, 'competition');
  if (competition && namesCompetition(reading, from, { start, end })) {
    const { editions, exact } = editionsOf(competition.competition, reading, from, to, results);
    return { from, to, start, end, editions, meeting: -1, city: '', exact };
  }
  // A town may stand for its meeting ("Hengelo"), but other races are run there too.
  const meeting = types & TYPE_BITS.city ? -1 : (termAt(reading, from, 'meeting')?.meeting ?? -1);
  if (meeting >= 0)
    return { from, to, start, end, editions: NO_EDITIONS, meeting, city: cityKey(results.meetings[meeting]!.city), exact: true };
  const city = termAt(reading, from, 'city');
  if (!city || (tokens.flags[from]! & ALL_CAPITALS && to - from === 1 && end - start <= 3)) return null;
  return { from, to, start, end, editions: NO_EDITIONS, meeting: -1, city: city.city, exact: false };
}

const NO_EDITIONS: readonly number[] = [];

/** More than a bare adjective. */
function namesCompetition(reading: Reading, from: number, { start, end }: Span): boolean {
  const words = reading.tokens.text.slice(start, end).toLowerCase();
  return !ADJECTIVES.has(words) || (words === 'games' && namedBefore(reading, from));
}

/** "the Tokyo Games", "the 2012 Games": a city or year right before makes it the Olympics. */
const namedBefore = (reading: Reading, from: number): boolean =>
  from > 0 && (termAt(reading, from - 1, 'city') !== null || yearAt(reading, from - 1) > 0);

/** "the 2020 Tokyo Olympic Games": an alias may stand for several competitions; the competition named right after it tells. */
function narrowed(editions: readonly number[], reading: Reading, from: number, to: number, results: Results): readonly number[] {
  const named = competitionNear(reading, to) ?? competitionNear(reading, from - 1);
  const fitting = named === null ? editions : editions.filter((row) => results.editions[row]!.competition === named);
  return fitting.length ? fitting : editions;
}

const competitionNear = (reading: Reading, i: number): string | null =>
  i >= 0 ? (termAt(reading, i, 'competition')?.competition ?? null) : null;

const yearAt = (reading: Reading, i: number): number => {
  const { tokens } = reading;
  if (i < 0 || i >= tokens.count || tokens.kind[i] !== NUMBER) return 0;
  const year = wholeNumberAt(tokens, i, 4);
  return year >= 1900 && year < 2100 ? year : 0;
};

/** Does the edition go by this year: the year it was held, or the one in its name (Tokyo 2020, held in 2021)? */
export const isOfYear = (edition: Edition, year: number): boolean => edition.year === year || edition.edition.endsWith(String(year));

interface KnownEdition {
  readonly edition: Edition;
  readonly city: string;
  readonly startYear: number;
}

const byCompetition = new WeakMap<Results, Map<string, KnownEdition[]>>();

/** All editions of a competition, by day. Grouped once for each open database. */
function allEditions(competition: string, results: Results): readonly KnownEdition[] {
  let known = byCompetition.get(results);
  if (!known) {
    known = new Map();
    for (const edition of results.editions) {
      const one = { edition, city: cityKey(edition.city), startYear: yearOf(edition.start) };
      known.set(edition.competition, [...(known.get(edition.competition) ?? []), one]);
    }
    byCompetition.set(results, known);
  }
  return known.get(competition) ?? [];
}

interface Fitting {
  readonly editions: readonly number[];
  readonly exact: boolean;
}

/** Editions of a competition that the words around it allow: a year or city before or after it; latest first. */
function editionsOf(competition: string, reading: Reading, from: number, to: number, results: Results): Fitting {
  const year = yearNear(reading, from, to);
  const city = cityNear(reading, from, to);
  const day = reading.article.published;
  // Nobody writes "the Worlds" of an edition more than two years ahead.
  const lastYear = day === null ? Number.POSITIVE_INFINITY : yearOf(day) + 2;
  const key = `${competition}|${city}|${year}|${lastYear}`;
  const answers = answersOf(results);
  let fitting = answers.get(key);
  if (!fitting) {
    if (answers.size >= MOST_ANSWERS) answers.clear();
    fitting = fittingEditions(allEditions(competition, results), { year, city, lastYear });
    answers.set(key, fitting);
  }
  return fitting;
}

/** Answers that are kept: a season's articles name the same few championships. */
const MOST_ANSWERS = 500;
const answered = new WeakMap<Results, Map<string, Fitting>>();

function answersOf(results: Results): Map<string, Fitting> {
  let answers = answered.get(results);
  if (!answers) {
    answers = new Map();
    answered.set(results, answers);
  }
  return answers;
}

function fittingEditions(
  all: readonly KnownEdition[],
  { year, city, lastYear }: { readonly year: number; readonly city: string; readonly lastYear: number },
): Fitting {
  let fitting = all;
  if (year) fitting = fitting.filter(({ edition }) => isOfYear(edition, year));
  if (city) {
    const inCity = fitting.filter((one) => one.city === city || one.city.startsWith(`${city} `));
    if (inCity.length || year === 0) fitting = inCity.length ? inCity : fitting;
  }
  const exact = fitting.length > 0 && fitting.length < all.length && (year > 0 || city !== '');
  const known = fitting.filter(({ startYear }) => startYear <= lastYear);
  return { editions: known.map(({ edition }) => edition.row).reverse(), exact };
}

/** A year within three tokens before the name or two after it. */
function yearNear(reading: Reading, from: number, to: number): number {
  for (let k = from - 1; k >= Math.max(0, from - 3); k--) {
    const year = yearAt(reading, k);
    if (year) return year;
  }
  return (
    yearAt(reading, to) ||
    (wordAt(reading.tokens, to) === 'in' ? yearAt(reading, to + 1) : 0) ||
    (wordAt(reading.tokens, to) === 'of' ? yearAt(reading, to + 1) : 0)
  );
}

/** `Paris Olympics`, `World Championships in Budapest`, `Olympics, in Tokyo`. */
function cityNear(reading: Reading, from: number, to: number): string {
  for (const k of [from - 1, from - 2]) {
    const city = k >= 0 ? termAt(reading, k, 'city') : null;
    if (city) return city.city;
  }
  for (let k = to; k < Math.min(to + 4, reading.tokens.count); k++) {
    const city = termAt(reading, k, 'city');
    if (city && wordAt(reading.tokens, k - 1) === 'in') return city.city;
    if (pastHit(reading, k) > k + 1 && !city) break;
  }
  return '';
}
