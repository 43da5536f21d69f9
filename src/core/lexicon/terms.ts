/** What a phrase of the lexicon can mean. One phrase may mean several things ("second", "may"): the recognisers choose. */
import type { EventSlug, Sex } from '../results.ts';
import type { NationForm } from './nations.ts';
import type { Cue } from './words.ts';

export type RecordKind =
  | 'pb'
  | 'sb'
  | 'wr'
  | 'nr'
  | 'area-record'
  | 'wl'
  | 'olympic-record'
  | 'championship-record'
  | 'meeting-record'
  | 'course-record'
  | 'record';

export type Term =
  | { readonly type: 'event'; readonly event: EventSlug }
  | { readonly type: 'sex'; readonly sex: Sex }
  | { readonly type: 'ordinal'; readonly value: number; readonly verb: boolean }
  | { readonly type: 'cardinal'; readonly value: number }
  | { readonly type: 'month'; readonly month: number }
  | { readonly type: 'weekday'; readonly weekday: number }
  | { readonly type: 'unit'; readonly unit: string }
  | { readonly type: 'cue'; readonly cue: Cue }
  | {
      readonly type: 'nation';
      readonly nat: string;
      readonly form: NationForm;
      /** The form tells the sex: `Dutchwoman`, `la noruega`. */
      readonly sex: Sex | null;
      /** Carries its own article: `svensken`. */
      readonly definite: boolean;
    }
  | { readonly type: 'record'; readonly record: RecordKind; readonly area: string }
  | { readonly type: 'competition'; readonly competition: string }
  | { readonly type: 'edition'; readonly edition: number }
  | { readonly type: 'meeting'; readonly meeting: number }
  | { readonly type: 'city'; readonly city: string }
  | { readonly type: 'medal'; readonly place: number }
  /** With the competition that the word itself names (`Weltmeister`), else ''. */
  | { readonly type: 'champion'; readonly competition: string }
  | { readonly type: 'title' }
  | { readonly type: 'medallist' }
  | { readonly type: 'indoor' }
  | { readonly type: 'walk' }
  | { readonly type: 'relay' }
  | { readonly type: 'para' }
  | { readonly type: 'youth' }
  | { readonly type: 'beat' }
  | { readonly type: 'behind' }
  | { readonly type: 'round'; readonly round: 'final' | 'semi-final' | 'heat' }
  | { readonly type: 'role' }
  /** A relative: of an athlete, or the athlete. */
  | { readonly type: 'kin' };

const TYPES = [
  'event',
  'sex',
  'ordinal',
  'cardinal',
  'month',
  'weekday',
  'unit',
  'cue',
  'nation',
  'record',
  'competition',
  'edition',
  'meeting',
  'city',
  'medal',
  'champion',
  'title',
  'medallist',
  'indoor',
  'walk',
  'relay',
  'para',
  'youth',
  'beat',
  'behind',
  'round',
  'role',
  'kin',
] as const satisfies readonly Term['type'][];

/** A bit for each type of term, so that what a phrase can mean is one integer. */
export const TYPE_BITS = Object.fromEntries(TYPES.map((type, k) => [type, 1 << k])) as Readonly<Record<Term['type'], number>>;

/** All that one phrase can mean. */
export interface Meaning {
  readonly terms: Term[];
  /** Union of the terms' `TYPE_BITS`. */
  types: number;
}
