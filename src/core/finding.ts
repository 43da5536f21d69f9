import type { Span } from './article.ts';
import type { Day } from './day.ts';
import type { EventSlug, Sex } from './results.ts';

export type Verdict = 'verified' | 'mismatch' | 'ambiguous' | 'unverified';

/** Machine-readable reason of a verdict. DESIGN.md of the project and the README list them with one sentence each. */
export type Reason =
  | 'exact'
  | 'rounds-to'
  | 'separator-slip'
  | 'digit-slip'
  | 'other-athlete'
  | 'other-event'
  | 'other-date'
  | 'other-meeting'
  | 'place-differs'
  | 'mark-differs'
  | 'record-differs'
  | 'rank-differs'
  | 'age-differs'
  | 'nation-differs'
  | 'misspelt-name'
  | 'stale'
  | 'not-yet'
  | 'slower-than-coverage'
  | 'newer-than-database'
  | 'other-round-possible'
  | 'place-moved-up'
  | 'derived-record'
  | 'sources-differ'
  | 'wind'
  | 'quoted'
  | 'hypothetical'
  | 'no-row'
  | 'not-covered'
  | 'several-athletes'
  | 'several-readings'
  | 'athlete-unknown'
  | 'event-unknown';

export type ClaimType =
  | 'result'
  | 'place'
  | 'medal'
  | 'title'
  | 'pb'
  | 'sb'
  | 'wr'
  | 'nr'
  | 'area-record'
  | 'course-record'
  | 'rank'
  | 'count'
  | 'margin'
  | 'head-to-head'
  | 'age'
  | 'nationality'
  | 'date'
  | 'event'
  | 'venue'
  | 'record-age'
  | 'spelling';

/** An athlete as findings name him: plain data, safe to send and to store. */
export interface AthleteRef {
  readonly id: string;
  readonly name: string;
  /** `YYYY-MM-DD`, `YYYY` or `null`. */
  readonly dob: string | null;
  readonly nat: string;
  readonly sex: Sex;
}

/** A row of the database, ready to be shown. Unknown cells are ''. */
export interface Evidence {
  readonly athlete: string;
  readonly event: EventSlug;
  readonly sex: Sex;
  /** As the sport prints it; `DNF` and the like for no mark. */
  readonly mark: string;
  readonly windCmS: number | null;
  readonly place: number | null;
  readonly round: string;
  readonly day: string;
  readonly competition: string;
  readonly venue: string;
  readonly country: string;
  readonly indoor: boolean;
  readonly source: string;
}

/** One annotation: what stands in the text, what it was read as, and what the database says. All of it is plain data. */
export interface Finding extends Span {
  readonly text: string;
  readonly kind: 'athlete' | 'mark' | 'claim';
  /** How an athlete is named; `null` for marks and claims. */
  readonly mention: 'name' | 'surname' | 'epithet' | 'pronoun' | null;
  readonly athlete: AthleteRef | null;
  /** The candidates that were left, when there is more than one. */
  readonly candidates: readonly AthleteRef[];
  readonly event: EventSlug | null;
  readonly claim: { readonly type: ClaimType; readonly value: string } | null;
  /** `null`: a linked athlete rightly spelt, or a mark of which nothing is claimed. */
  readonly verdict: Verdict | null;
  readonly reason: Reason | null;
  /** What should stand there instead, in the article's notation. */
  readonly correction: string | null;
  readonly evidence: readonly Evidence[];
  /** The truth today where it differs from the truth as of the article's day: one sentence. */
  readonly now: string | null;
}

/** What the card says about an athlete before anything is asked for. */
export interface AthleteCard {
  readonly athlete: AthleteRef;
  readonly worldAthleticsId: number | null;
  /** On the article's day; `null` where the date of birth is not known to the day. */
  readonly age: number | null;
  /** Events of this article first, then the athlete's own, at most three. PB and SB are as of the article's day. */
  readonly bests: readonly { readonly event: EventSlug; readonly pb: Evidence | null; readonly sb: Evidence | null }[];
}

export interface Checked {
  /** Does the text look like athletics at all? If not, there are no findings. */
  readonly topic: 'athletics' | 'other';
  /** In reading order; spans of one kind are disjoint. */
  readonly findings: readonly Finding[];
  /** One for each athlete that a finding links to. */
  readonly cards: readonly AthleteCard[];
  /** The day as of which all was judged, and whether the article said it or it is the caller's today. */
  readonly asOf: Day;
  readonly asOfKnown: boolean;
  readonly language: string;
  /** Files of events that were needed but not open: open them and check again. Empty when the answer is complete. */
  readonly wanted: readonly { readonly sex: Sex; readonly event: EventSlug }[];
}
