/** What the recognisers find: spans that look like something, before anybody decides what is claimed. */
import type { Span } from './article.ts';
import type { Day } from './day.ts';
import type { Amount } from './lexicon/hedges.ts';
import type { RecordKind } from './lexicon/terms.ts';
import type { Mark, MarkKind } from './mark.ts';
import type { AthleteRow, EventSlug, Sex } from './results.ts';

/** Every mention knows its tokens (half-open) and its UTF-16 span. */
export interface Located extends Span {
  readonly from: number;
  readonly to: number;
}

export interface AthleteMention extends Located {
  readonly how: 'name' | 'surname' | 'epithet' | 'pronoun';
  /** Rows that fit; empty when the person is not in the database. */
  candidates: readonly AthleteRow[];
  /** The one that is left, or -1. */
  athlete: AthleteRow;
  /** How the printed name relates to the linked one's. */
  spelling: 'right' | 'misspelt' | 'swapped';
  /** The right spelling when it is misspelt. */
  correction: string | null;
  /** A surname that nobody introduced and that others bear: likely enough to be shown, too little to contradict by. */
  readonly guessed?: boolean;
}

export interface MarkMention extends Located {
  /** Readings in order of likelihood: a dotted number may be seconds or metres. */
  readonly readings: readonly Mark[];
  /** The unit stood beside it, or the notation leaves only one kind. */
  readonly sure: boolean;
  /** Separators were repaired: `3:29:02` read as `3:29.02`. That reading stands in `readings` last. */
  readonly repaired: boolean;
  readonly windCmS: number | null;
}

export interface EventMention extends Located {
  /** A slug, or the families `hurdles` and `relay` which only the athlete or the mark can tell. */
  readonly event: EventSlug;
  readonly sex: Sex | null;
  readonly indoor: boolean;
  /** A part of a race ("the final 200 metres"), not an event. */
  readonly segment: boolean;
}

/** A stretch of days that words name: one day, a month, a year. */
export interface DateMention extends Located {
  readonly first: Day;
  readonly last: Day;
  /** `false` when the year was taken from the article's day. */
  readonly stated: boolean;
}

export interface MeetingMention extends Located {
  /** Rows of `results.editions` that fit, latest first. */
  readonly editions: readonly number[];
  /** Row of `results.meetings`, or -1. */
  readonly meeting: number;
  /** Folded city, or ''. */
  readonly city: string;
  /** The text names the edition itself ("Tokyo 2020", "the 2023 World Championships"). */
  readonly exact: boolean;
}

export interface PlaceMention extends Located {
  readonly place: number;
  /** "won", "victory": the subject is the athlete before it. */
  readonly verb: boolean;
}

/** "Sixth-fastest man ever": a place in an all-time list. */
export interface RankMention extends Located {
  readonly rank: number;
  readonly by: 'performer' | 'performance' | 'own';
}

/** "by almost two seconds", "0.14 behind". */
export interface MarginMention extends Located {
  readonly kind: MarkKind;
  /** In ms, mm or points. */
  readonly amount: Amount;
}

export interface RecordMention extends Located {
  readonly record: RecordKind;
  /** Nation for `nr`, area for `area-record`. */
  readonly scope: string;
  readonly indoor: boolean;
}

export interface NationMention extends Located {
  readonly nat: string;
  readonly form: 'country' | 'adjective' | 'person';
}

export interface AgeMention extends Located {
  readonly years: number;
  /** Only a number in brackets after a name, which may be something else. */
  readonly bare: boolean;
}

/** "Olympic champion", "world indoor 3000m gold", "bronze medallist". */
export interface TitleMention extends Located {
  readonly competition: string;
  /** 1 gold, 2 silver, 3 bronze; `null` for a medallist of unnamed colour. */
  readonly place: number | null;
  readonly event: EventSlug | null;
  readonly year: number | null;
  /** "former", "double", "three-time". */
  readonly former: boolean;
  readonly times: number | null;
  readonly indoor: boolean;
}

export interface Mentions {
  readonly athletes: AthleteMention[];
  readonly marks: readonly MarkMention[];
  readonly events: readonly EventMention[];
  readonly dates: readonly DateMention[];
  readonly meetings: readonly MeetingMention[];
  readonly places: readonly PlaceMention[];
  readonly records: readonly RecordMention[];
  readonly ranks: readonly RankMention[];
  readonly nations: readonly NationMention[];
  readonly ages: readonly AgeMention[];
  readonly margins: readonly MarginMention[];
  readonly titles: readonly TitleMention[];
}

/** Mentions whose first token lies in `from … to`, by binary search: lists are in order of position. */
export function within<T extends Located>(list: readonly T[], from: number, to: number): T[] {
  const found: T[] = [];
  for (let k = firstFrom(list, from); k < list.length && list[k]!.from < to; k++) found.push(list[k]!);
  return found;
}

/** How many mentions have their first token in `from … to`. */
export function countWithin(list: readonly Located[], from: number, to: number): number {
  const first = firstFrom(list, from);
  let k = first;
  while (k < list.length && list[k]!.from < to) k++;
  return k - first;
}

/** Per token of a text of `count`: 1 where one of the mentions covers it. */
export function coveredTokens(count: number, ...lists: readonly (readonly Located[])[]): Uint8Array {
  const covered = new Uint8Array(count);
  for (const list of lists) for (const { from, to } of list) covered.fill(1, from, to);
  return covered;
}

/** Tokens that lie between two mentions, in either order. */
export const tokensBetween = (a: Located, b: Located): number => (a.to <= b.from ? b.from - a.to : a.from - b.to);

/** Place in the list of the first mention that begins at token `from` or after it. */
export function firstFrom(list: readonly Located[], from: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]!.from < from) low = middle + 1;
    else high = middle;
  }
  return low;
}
