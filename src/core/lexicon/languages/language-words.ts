/**
 * What a file of this folder says of its language, and short ways to say it.
 *
 * A language's words join the lexicon only for articles in that language, so that a word which means something else in another
 * ("men", "or", "em", "mars") does no harm there.
 */
import type { EventSlug, Sex } from '../../results.ts';
import type { NationWord } from '../nations.ts';
import type { RecordKind, Term } from '../terms.ts';
import type { Cue } from '../words.ts';

export interface LanguageWords {
  readonly terms: readonly (readonly [term: Term, words: string])[];
  readonly nations: readonly NationWord[];
  /** English words of the lexicon that are other words here: "men" is "but" in Oslo. */
  readonly without: string;
}

export const event = (slug: EventSlug): Term => ({ type: 'event', event: slug });
export const place = (value: number): Term => ({ type: 'ordinal', value, verb: false });
export const WON: Term = { type: 'ordinal', value: 1, verb: true };
export const cardinal = (value: number): Term => ({ type: 'cardinal', value });
export const unit = (name: string): Term => ({ type: 'unit', unit: name });
export const cue = (name: Cue): Term => ({ type: 'cue', cue: name });
export const record = (kind: RecordKind, area = ''): Term => ({ type: 'record', record: kind, area });
export const competition = (name: string): Term => ({ type: 'competition', competition: name });
export const champion = (name: string): Term => ({ type: 'champion', competition: name });
export const medal = (value: number): Term => ({ type: 'medal', place: value });
export const sex = (value: Sex): Term => ({ type: 'sex', sex: value });
export const round = (name: 'final' | 'semi-final' | 'heat'): Term => ({ type: 'round', round: name });
export const BEAT: Term = { type: 'beat' };
export const BEHIND: Term = { type: 'behind' };
export const INDOOR: Term = { type: 'indoor' };
export const WALK: Term = { type: 'walk' };
export const RELAY: Term = { type: 'relay' };
export const ROLE: Term = { type: 'role' };
export const KIN: Term = { type: 'kin' };
export const YOUTH: Term = { type: 'youth' };
export const TITLE: Term = { type: 'title' };
export const MEDALLIST: Term = { type: 'medallist' };

export const OLYMPICS = 'Olympic Games';
export const WORLDS = 'World Championships';
export const EUROPEANS = 'European Championships';
export const WORLD_INDOORS = 'World Indoor Championships';
export const EUROPEAN_INDOORS = 'European Indoor Championships';

/** The twelve months, and the seven days from Sunday, one word or several (`may,mai`) for each. */
export const months = (words: string): (readonly [Term, string])[] =>
  words.split(' ').map((word, k) => [{ type: 'month', month: k + 1 }, word] as const);
export const weekdays = (words: string): (readonly [Term, string])[] =>
  words.split(' ').map((word, weekday) => [{ type: 'weekday', weekday }, word] as const);
/** `second third fourth …`: places from the second on. */
export const places = (words: string): (readonly [Term, string])[] => words.split(' ').map((word, k) => [place(k + 2), word] as const);
/** `one two three …` */
export const cardinals = (words: string): (readonly [Term, string])[] =>
  words.split(' ').map((word, k) => [cardinal(k + 1), word] as const);

/** How a language forms the words for one nation from what its table gives. */
type Forms = (given: readonly string[]) => readonly Omit<NationWord, 'nat'>[];

/** Reads a table of `NOR=Norweger/norwegisch` and gives every form of each. */
export const nationsOf = (table: string, forms: Forms): NationWord[] =>
  table
    .trim()
    .split(/\s+/)
    .flatMap((entry) => {
      const [nat = '', given = ''] = entry.split('=');
      return forms(given.replaceAll('_', ' ').split('/')).map((form) => ({ nat, ...form }));
    });

export const person = (word: string, of: Sex | null): Omit<NationWord, 'nat'> => ({ word, form: 'person', sex: of });
/** A noun that carries its own article (`svensken`). */
export const definite = (word: string, of: Sex | null): Omit<NationWord, 'nat'> => ({ word, form: 'person', sex: of, definite: true });
export const adjective = (word: string): Omit<NationWord, 'nat'> => ({ word, form: 'adjective', sex: null });
export const country = (word: string): Omit<NationWord, 'nat'> => ({ word, form: 'country', sex: null });

/** Romance: one word is noun and adjective, in two genders. */
export const bothSexes = (masculine: string, feminine: string): Omit<NationWord, 'nat'>[] =>
  masculine === feminine
    ? [adjective(masculine), person(masculine, null)]
    : [adjective(masculine), person(masculine, 'M'), adjective(feminine), person(feminine, 'F')];
