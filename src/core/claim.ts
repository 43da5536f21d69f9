/** What the text says of an athlete, ready to be checked. */

import type { Day } from './day.ts';
import type { Mark } from './mark.ts';
import type {
  AthleteMention,
  DateMention,
  EventMention,
  Located,
  MarginMention,
  MarkMention,
  MeetingMention,
  PlaceMention,
  RankMention,
  RecordMention,
  TitleMention,
} from './mention.ts';
import type { AthleteRow, Edition, EventSlug, Meeting, Sex } from './results.ts';

/** When and where, as far as the words around a claim say. */
export interface Occasion {
  /** Named in the claim's own clause, so that it may contradict. Otherwise it only helps to choose. */
  readonly stated: boolean;
  readonly editions: readonly Edition[];
  /** The words leave one edition. */
  readonly exact: boolean;
  readonly meeting: Meeting | null;
  readonly cities: readonly string[];
  readonly first: Day | null;
  readonly last: Day | null;
  readonly round: 'final' | 'semi-final' | 'heat' | null;
  /** A meeting is named that the database does not know, so that none of its races need be meant. */
  readonly unknownMeeting: boolean;
  /** The date that was named, if any: a date claim points here. */
  readonly date: (Located & { readonly stated: boolean }) | null;
}

/** How a mark is meant. Only `result`, `pb`, `sb` and `record` are claims; `other` belongs to no list of ours: another class, an annulled race. */
export type MarkRole = 'result' | 'pb' | 'sb' | 'record' | 'target' | 'attempt' | 'split' | 'bound' | 'other';

export interface MarkClaim {
  readonly kind: 'mark';
  readonly at: MarkMention;
  readonly role: MarkRole;
  readonly record: RecordMention | null;
  /** -1: nobody could be named. */
  readonly subject: AthleteRow;
  /** The words by which the subject is named, or `null` when it was carried over. */
  readonly named: AthleteMention | null;
  /** The sentence has neither name nor pronoun for the subject, who was carried over from another. */
  readonly carried: boolean;
  /** The words leave no other subject: brackets, a possessive, the only athlete of the sentence. */
  readonly subjectSure: boolean;
  /** Nothing between the name and the mark lets it be anybody else's, so that the name itself may be what is wrong. */
  readonly tied: boolean;
  /** The place said of the same performance, or `null`. */
  readonly place: number | null;
  /** Others named in the sentence, for marks given to the wrong one. */
  readonly rivals: readonly AthleteRow[];
  readonly mark: Mark;
  readonly event: EventSlug | null;
  /** The event stands in the same sentence or line. */
  readonly eventStated: boolean;
  readonly sex: Sex | null;
  readonly occasion: Occasion;
  readonly quoted: boolean;
  /** "His best is 3:29.05": speaks of today, not of a race. */
  readonly standing: boolean;
}

export interface PlaceClaim {
  readonly kind: 'place';
  readonly at: PlaceMention;
  readonly subject: AthleteRow;
  readonly event: EventSlug | null;
  readonly occasion: Occasion;
  /** The mark of the same sentence, whose row tells the race. */
  readonly mark: MarkClaim | null;
  /** Place and mark stand in one phrase, so that the row may contradict. */
  readonly tight: boolean;
}

export interface TitleClaim {
  readonly kind: 'title';
  readonly at: TitleMention;
  readonly subject: AthleteRow;
  readonly occasion: Occasion;
  /** The mark right beside it, whose row tells the race. */
  readonly mark: MarkClaim | null;
}

export interface RecordClaim {
  readonly kind: 'record';
  readonly at: RecordMention;
  readonly subject: AthleteRow;
  readonly event: EventSlug | null;
  readonly mark: MarkClaim | null;
}

export interface NationClaim {
  readonly kind: 'nationality';
  readonly at: Located;
  readonly nat: string;
  readonly subject: AthleteRow;
}

export interface AgeClaim {
  readonly kind: 'age';
  readonly at: Located;
  readonly years: number;
  /** Only a number in brackets, which may be something else. */
  readonly bare: boolean;
  readonly subject: AthleteRow;
}

export interface DuelClaim {
  readonly kind: 'head-to-head';
  readonly at: Located;
  readonly subject: AthleteRow;
  readonly object: AthleteRow;
  readonly mark: MarkClaim | null;
  /** The event that the words around name, where no mark tells it. */
  readonly event: EventSlug | null;
  readonly occasion: Occasion;
}

/** The event that a sentence names for a mark: checked only where the mark is the athlete's in another event. */
export interface EventClaim {
  readonly kind: 'event';
  readonly at: EventMention;
  readonly subject: AthleteRow;
  readonly mark: MarkClaim;
  /** Event and mark stand in one clause. */
  readonly tight: boolean;
}

/** The date that a sentence gives for a mark. */
export interface DateClaim {
  readonly kind: 'date';
  readonly at: DateMention;
  readonly subject: AthleteRow;
  readonly mark: MarkClaim;
}

/** A place in an all-time list, with the mark that earned it. */
export interface RankClaim {
  readonly kind: 'rank';
  readonly at: RankMention;
  readonly subject: AthleteRow;
  readonly mark: MarkClaim | null;
  /** The event that the words around name, where no mark tells it. */
  readonly event: EventSlug | null;
}

/** A day, a city or a meeting that stands beside a verified claim and agrees with its row. */
export interface CircumstanceClaim {
  readonly kind: 'circumstance';
  readonly at: Located;
  readonly type: 'venue' | 'date';
  readonly subject: AthleteRow;
  readonly event: EventSlug;
}

/** "Only the fourth man under 3:28". */
export interface CountClaim {
  readonly kind: 'count';
  readonly at: Located;
  readonly count: number;
  readonly subject: AthleteRow;
  /** The mark that had to be bettered. */
  readonly bar: Mark;
  readonly event: EventSlug;
  readonly sex: Sex;
}

/** "His 39-year-old record". */
export interface RecordAgeClaim {
  readonly kind: 'record-age';
  readonly at: Located;
  readonly years: number;
  readonly subject: AthleteRow;
  /** The record is the subject's, and not one that he broke. */
  readonly owned: boolean;
  readonly record: RecordClaim;
}

/** By how much a mark is better or worse than another. */
export interface MarginClaim {
  readonly kind: 'margin';
  readonly at: MarginMention;
  readonly subject: AthleteRow;
  /** The subject's mark that is compared. */
  readonly mark: MarkClaim;
  /** The record or best it is compared with; `null` where it is another athlete's mark. */
  readonly record: RecordMention | null;
  /** The others named in the sentence. */
  readonly rivals: readonly AthleteRow[];
  /** "broke the world record by …": the words leave one comparison. */
  readonly brokeRecord: boolean;
}

/** The city in which a mark was made, as its sentence says. */
export interface VenueClaim {
  readonly kind: 'venue';
  readonly at: MeetingMention;
  readonly subject: AthleteRow;
  readonly mark: MarkClaim;
}

export type Claim =
  | CircumstanceClaim
  | CountClaim
  | RecordAgeClaim
  | MarginClaim
  | VenueClaim
  | RankClaim
  | EventClaim
  | DateClaim
  | MarkClaim
  | PlaceClaim
  | TitleClaim
  | RecordClaim
  | NationClaim
  | AgeClaim
  | DuelClaim;
