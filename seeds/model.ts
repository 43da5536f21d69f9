/**
 * The facts in memory: what `seeds/` says, one record a row, before anything is derived.
 *
 * `load.ts` fills it from the text tables, the rules in `rules/` read it, `without.ts` maps it to a smaller one, and
 * `compile.ts` writes it as Arrow. Absent cells are `''` (text) or `null` (numbers).
 */
import type { EventSlug, Sex } from '../src/core/results.ts';

export interface SeedAthlete {
  readonly id: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly displayName: string;
  /** `YYYY-MM-DD`, `YYYY` or ''. */
  readonly dob: string;
  readonly nat: string;
  readonly sex: Sex;
  readonly worldAthleticsId: number | null;
  readonly aliases: readonly string[];
}

export interface SeedRace {
  /** Unique within its event and sex; performances name it. */
  readonly id: string;
  readonly day: string;
  readonly round: string;
  readonly competition: string;
  readonly venue: string;
  readonly city: string;
  readonly country: string;
  readonly indoor: boolean;
}

export interface SeedPerformance {
  readonly race: string;
  /** Athlete id, or '' for relays, where `team` is filled. */
  readonly athlete: string;
  readonly team: string;
  /** As printed: `3:27.65`, `8.95`, `6845`, `3:49.5h`, `DNF`. */
  readonly mark: string;
  /** As printed, m/s, or ''. */
  readonly wind: string;
  readonly place: number | null;
  /** Nation at the time. '' when it is the athlete's own. */
  readonly nat: string;
  readonly age: string;
  readonly source: string;
  readonly also: readonly string[];
  /** `cell:source` of cells that not every source of the row gives. */
  readonly filled: readonly string[];
  /** `cell:kept/other`. */
  readonly disputed: readonly string[];
  /** The row's own date of birth cell where it differs from the athlete's; else ''. */
  readonly dob: string;
}

export interface SeedEvent {
  readonly sex: Sex;
  readonly event: EventSlug;
  readonly races: readonly SeedRace[];
  readonly performances: readonly SeedPerformance[];
}

export interface SeedRecord {
  readonly type: string;
  readonly scope: string;
  readonly event: EventSlug;
  readonly sex: Sex;
  readonly indoor: boolean;
  readonly mark: string;
  readonly wind: string;
  readonly athlete: string;
  readonly name: string;
  readonly nat: string;
  readonly day: string;
  readonly venue: string;
  readonly country: string;
  readonly source: string;
  readonly status: string;
}

export interface SeedChampionship {
  readonly competition: string;
  readonly year: number;
  readonly edition: string;
  readonly start: string;
  readonly end: string;
  readonly venue: string;
  readonly city: string;
  readonly country: string;
  readonly indoor: boolean;
  readonly aliases: readonly string[];
  readonly source: string;
}

export interface SeedMeeting {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly series: string;
  readonly city: string;
  readonly country: string;
  readonly venuePattern: string;
  readonly months: string;
  /** `[first day, last day]` of each edition, ascending. */
  readonly days: readonly (readonly [string, string])[];
  readonly source: string;
}

export interface SeedCalendarEntry {
  readonly name: string;
  readonly start: string;
  readonly end: string;
  readonly venue: string;
  readonly city: string;
  readonly country: string;
  readonly indoor: boolean;
  /** How many rows of the sources spoke of it. */
  readonly rowsSeen: number;
  readonly source: string;
}

export interface SeedSource {
  readonly id: string;
  /** Sources from which this one was drawn: it goes when any of them is left out. */
  readonly partOf: readonly string[];
  readonly what: string;
  readonly origin: string;
  readonly licence: string;
}

export interface Seeds {
  /** By id. */
  readonly athletes: readonly SeedAthlete[];
  /** By sex, then event. */
  readonly events: readonly SeedEvent[];
  readonly records: readonly SeedRecord[];
  readonly championships: readonly SeedChampionship[];
  readonly meetings: readonly SeedMeeting[];
  readonly calendar: readonly SeedCalendarEntry[];
  /** In the order in which conflicts between them were resolved: the first wins. */
  readonly sources: readonly SeedSource[];
  /** Ids of the sources that `without` left out, sorted; absent when the facts are whole. */
  readonly leftOut?: readonly string[];
}
