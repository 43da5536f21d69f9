/**
 * The results database as the core sees it: the only door between the core and the facts.
 *
 * `src/results` implements it over Arrow columns. Everything answers synchronously from memory. Files of single
 * events are opened on demand, so `event()` may answer `not-open`: the caller of `check` then opens what
 * `Checked.wanted` lists and checks again. Athletes are named by `AthleteRow`, a row number that is valid only within one
 * open database; what is stored or shown uses `Athlete.id`.
 */
import type { Day } from './day.ts';
import type { Mark } from './mark.ts';

export type Sex = 'M' | 'F' | 'X';
/** World Athletics slug: `1500-metres`, `one-mile`, `mile-road`, `half-marathon`, `4x400-metres-relay`. */
export type EventSlug = string;
/** Row of an athlete in the open database. */
export type AthleteRow = number;

export interface Athlete {
  readonly row: AthleteRow;
  /** Stable slug: `josh-kerr-1997`. Keep it together with name and birth year. */
  readonly id: string;
  readonly name: string;
  readonly givenName: string;
  readonly familyName: string;
  /** Other spellings and former names that a source prints. */
  readonly aliases: readonly string[];
  /** `YYYY-MM-DD`, `YYYY`, or `null` where no source gives it. */
  readonly dob: string | null;
  /** Three-letter code, latest seen. */
  readonly nat: string;
  readonly sex: Sex;
  /** World Athletics athlete id. */
  readonly worldAthleticsId: number | null;
}

/** What the athlete index knows of one athlete in one event, without opening that event's file. */
export interface Career {
  readonly event: EventSlug;
  readonly firstDay: Day;
  readonly lastDay: Day;
  readonly count: number;
  /** Best mark ever in the database (ms, mm, points), indoors or out. */
  readonly best: number;
}

/** Names of athlete `row` are `tokens[starts[row] … starts[row + 1])`, each with its `roles`. */
export interface NameColumns {
  readonly starts: Uint32Array;
  readonly tokens: Uint32Array;
  readonly roles: Uint8Array;
}

/** Bearers of token `t` are `athletes[starts[t] … starts[t + 1])`, ascending, each with the role that the token has in his name. */
export interface Postings {
  readonly starts: Uint32Array;
  readonly athletes: Uint32Array;
  readonly roles: Uint8Array;
}

/**
 * Folded name tokens, compiled. Token ids are dense (0 … size-1) and sorted by first letter, then length, then
 * text, so that a fuzzy block is a range of ids.
 */
export interface NameIndex {
  readonly size: number;
  /** Token id of the folded token whose bytes are `units[from … to)`, or -1. `hash` is `hashFolded` of it. */
  find(hash: number, units: Uint8Array, from: number, to: number): number;
  text(token: number): string;
  /** Edits between the folded word and the token's text, or `most + 1` when there are more. */
  edits(word: string, token: number, most: number): number;
  /** The bearers of all tokens in columns, for the questions that are asked of nearly every name. Never write to them. */
  readonly postings: Postings;
  /** Athlete rows whose name or an alias holds the token, ascending. A view into the database: never write to it. */
  athletes(token: number): Uint32Array;
  /** Parallel to `athletes(token)`: bit 0 family name, bit 1 given name, bit 2 only in an alias. */
  roles(token: number): Uint8Array;
  /** How many `athletes(token)` has. */
  bearers(token: number): number;
  /** The role that the token has in the athlete's name, as in `roles(token)`; 0 for none. */
  roleOf(token: number, athlete: AthleteRow): number;
  /** Union of `roles(token)`: what the name is to anybody who bears it. */
  anyRole(token: number): number;
  /** Token ids of the athlete's names and aliases. */
  tokensOf(athlete: AthleteRow): Uint32Array;
  /** Parallel to `tokensOf(athlete)`: bits as in `roles`. */
  rolesOf(athlete: AthleteRow): Uint8Array;
  /** The names of all athletes in columns, for a search through the bearers of a common name. Never write to them. */
  readonly byAthlete: NameColumns;
  /** Token ids whose text starts with the letter (0 = a) and has the length: half-open range. Length is capped at 24. */
  block(letter: number, length: number): readonly [from: number, to: number];
  /** Token ids (ascending) whose last two letters are these char codes. */
  endingWith(secondLast: number, last: number): Uint32Array;
  /** Per token: 26 bits, one for each letter that it holds. Two edits change at most four bits. */
  readonly letters: Uint32Array;
}

export const FAMILY_NAME = 1;
export const GIVEN_NAME = 2;
export const ALIAS_ONLY = 4;

export interface Race {
  /** Row in the event's race table. */
  readonly row: number;
  readonly event: EventSlug;
  readonly sex: Sex;
  readonly day: Day;
  /** As the data prints it (`f`, `h1`, `sf2`, `f2`, `nat-f`, …), or '' where the source gives none. */
  readonly round: string;
  /** Canonical competition name, or '' where it is not known. */
  readonly competition: string;
  readonly venue: string;
  readonly city: string;
  /** Three-letter code. */
  readonly country: string;
  readonly indoor: boolean;
}

/** Cells in which the sources of a row disagreed: such a cell may not contradict. */
export interface Disputed {
  readonly place: boolean;
  readonly date: boolean;
  readonly wind: boolean;
  readonly indoor: boolean;
  readonly competition: boolean;
}

export interface Performance {
  /** Row in the event's performance table. */
  readonly row: number;
  /** -1 for relay teams. */
  readonly athlete: AthleteRow;
  /** Athlete's name as usually written; the team for relays. */
  readonly name: string;
  /** `null` when the athlete has no mark: see `outcome`. */
  readonly mark: Mark | null;
  /** '' for a mark; else as printed: `DNF`, `DQ`, `NM`, `NH`, `DNS`. */
  readonly outcome: string;
  /** cm/s, positive is a tailwind; `null` where not given. */
  readonly windCmS: number | null;
  /** In a heat it is the place in that heat. `null` where not given. */
  readonly place: number | null;
  /** Nation at the time of the performance. */
  readonly nat: string;
  /** `U18`, `U20`, `U23` where the race was of that class, else ''. */
  readonly age: string;
  readonly race: Race;
  /** The race's day. Cheaper than reading the race. */
  readonly day: Day;
  /** Id of the source whose row was kept. */
  readonly source: string;
  readonly disputed: Disputed;
}

/** How far the lists of one event and sex reach. */
export interface Coverage {
  /** The worst value (ms, mm, points) down to which the all-time list is taken as complete outdoors; `null` where there is no list. */
  readonly cutOffOutdoor: number | null;
  readonly cutOffIndoor: number | null;
  /** Last day for which the all-time list of the event was drawn up; rows after it are sparse. */
  readonly listDay: Day;
  /** Day of the last row. */
  readonly lastDay: Day;
}

export interface RankQuery {
  readonly value: number;
  /** Counts marks set up to and including this day. */
  readonly asOf: Day;
  /** `performer`: each athlete once, by his best; `performance`: every mark. */
  readonly by: 'performer' | 'performance';
  /** `any` counts indoor and outdoor marks together. */
  readonly where: 'outdoor' | 'indoor' | 'any';
  /** Only athletes of this nation at the time of the mark. */
  readonly nat?: string;
}

/** One event of one sex, opened. Lists of performances are ordered by day, then race, then place. */
export interface EventResults {
  readonly event: EventSlug;
  readonly sex: Sex;
  readonly coverage: Coverage;
  /** Only rows with `from <= day <= to` where these are given: cheaper than reading all. */
  ofAthlete(athlete: AthleteRow, between?: { readonly from: Day; readonly to: Day }): readonly Performance[];
  /** Does the athlete have a row with exactly this value (ms, mm, points)? Cheaper than reading his rows. */
  holds(athlete: AthleteRow, value: number): boolean;
  /** Rows of the athlete up to and including a day whose mark could have been printed so (`couldBePrintedAs`). Cheaper than reading all his rows. */
  printedAs(athlete: AthleteRow, printed: Mark, until: Day): readonly Performance[];
  /** All rows of one race, best place (then best mark) first. */
  inRace(race: Race): readonly Performance[];
  /** Races with `from <= day <= to`, by day. */
  racesBetween(from: Day, to: Day): readonly Race[];
  /** Best legal mark of the athlete up to and including `asOf` (wind over +2.0 m/s does not count), or `null`. */
  best(query: { athlete: AthleteRow; from?: Day; asOf: Day; where: 'outdoor' | 'indoor' | 'any' }): Performance | null;
  /** 1 + how many are better, and how many others are equal. */
  rank(query: RankQuery): { readonly rank: number; readonly tied: number };
  /** All rows with exactly this value, by day; only those with `from <= day <= to` where these are given. */
  withValue(value: number, between?: { readonly from: Day; readonly to: Day }): readonly Performance[];
  /** The best legal mark of all up to and including `asOf`, or `null`. */
  leader(query: { from?: Day; asOf: Day; where: 'outdoor' | 'indoor' | 'any'; nat?: string }): Performance | null;
}

export interface RecordRow {
  readonly type: 'world' | 'world-u20' | 'area' | 'national';
  /** '' for world, the area's name, or the three-letter code. */
  readonly scope: string;
  readonly event: EventSlug;
  readonly sex: Sex;
  readonly indoor: boolean;
  readonly mark: Mark;
  readonly athlete: AthleteRow;
  readonly name: string;
  readonly nat: string;
  readonly day: Day | null;
  readonly venue: string;
  readonly source: string;
  /** Only `listed` may contradict. `annulled` and `not-ratified` say that the true record is not in the data. */
  readonly status: 'listed' | 'derived' | 'annulled' | 'not-ratified';
}

/** One edition of a championship: `World Championships`, `Budapest 2023`. */
export interface Edition {
  readonly row: number;
  readonly competition: string;
  /** Year in which it was held (Tokyo 2020: 2021). */
  readonly year: number;
  readonly edition: string;
  readonly start: Day;
  readonly end: Day;
  readonly venue: string;
  readonly city: string;
  readonly country: string;
  readonly indoor: boolean;
  readonly aliases: readonly string[];
}

/** A recurring meeting: `Prefontaine Classic`. */
export interface Meeting {
  readonly row: number;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly series: string;
  readonly city: string;
  readonly country: string;
  /** Each edition's first and last day, ascending. */
  readonly days: readonly (readonly [start: Day, end: Day])[];
}

export interface CalendarEntry {
  readonly name: string;
  readonly start: Day;
  readonly end: Day;
  readonly venue: string;
  readonly city: string;
  readonly country: string;
  readonly indoor: boolean;
}

export interface Medal {
  readonly edition: Edition;
  readonly event: EventSlug;
  readonly sex: Sex;
  /** 1–8. */
  readonly place: number;
  readonly athlete: AthleteRow;
  readonly name: string;
  readonly nat: string;
  readonly mark: Mark | null;
  readonly day: Day;
  readonly source: string;
  /** Every place of that final is known and undisputed, so it may contradict. */
  readonly complete: boolean;
}

export interface Results {
  readonly names: NameIndex;
  /** Last day of which any row speaks. */
  readonly lastDay: Day;
  athlete(row: AthleteRow): Athlete;
  sexOf(row: AthleteRow): Sex;
  natOf(row: AthleteRow): string;
  /** Birth year, or 0. */
  birthYearOf(row: AthleteRow): number;
  /** 0–255: how well known, from global medals, records and the number of rows. Only to order candidates, never to decide. */
  prominenceOf(row: AthleteRow): number;
  careers(row: AthleteRow): readonly Career[];
  /** Row of the athlete with this id, or -1. */
  rowOf(id: string): AthleteRow;
  event(sex: Sex, event: EventSlug): EventResults | 'not-open' | 'absent';
  records(query: { event: EventSlug; sex: Sex }): readonly RecordRow[];
  readonly editions: readonly Edition[];
  readonly meetings: readonly Meeting[];
  /** Medals and finals places of an athlete, by day. */
  medalsOf(athlete: AthleteRow): readonly Medal[];
  /** Places of one final, by place. */
  medalsAt(query: { edition: Edition; event: EventSlug; sex: Sex }): readonly Medal[];
  /** Competitions of the calendar that ran on the day in the city (folded comparison). */
  competitionsAt(query: { city: string; day: Day }): readonly CalendarEntry[];
  /** Every city in which the database knows a competition: folded tokens joined by a space → display name and country. */
  readonly cities: ReadonlyMap<string, { readonly name: string; readonly country: string }>;
}
