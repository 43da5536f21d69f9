/**
 * The language of a text, told by its small words.
 *
 * Each word below stands in one of the languages far more often than in any other; words that two of them share are left out, or stand
 * with both. A few hundred words of prose hold dozens of them.
 */
import { foldToken, hashFolded } from './text/fold.ts';
import { type Tokens, WORD } from './text/tokens.ts';
import { wordSet } from './text/word-set.ts';

const SMALL_WORDS: readonly (readonly [language: string, words: string])[] = [
  ['en', 'the and of with was his her that which who has had were from by it is for at be this not but after when he she they as'],
  ['de', 'der die das und mit von im zu ist nicht auf für ein eine einer einem sich auch als nach dem den hat war wurde bei über vor'],
  ['fr', 'le les et des est dans qui une du sur pas pour avec au aux son ses cette il elle après a été ont mais plus en par'],
  ['es', 'el los las y del una con por su más pero fue que se al ha tras entre en como sus lo después también año'],
  ['it', 'il gli di che è della nel con per sono una dei più alla ha dopo del al anche delle suo ma si non dal nella'],
  ['pt', 'o os do da dos das em no na um uma com não mais foi ao pelo pela que são após seu sua também à é'],
  ['nl', 'het een van en op met voor zijn niet dat aan haar bij ook naar maar werd heeft als uit dan hij zij de'],
  ['no', 'og av på ikke som til med det en et jeg hun han ble fra etter men også ved var seg har sitt over å er'],
  ['da', 'og af på ikke som til med det en et hun han blev fra efter men også ved var sig har sit at er sin'],
  ['sv', 'och av på inte som till med det en ett hon han blev från efter men också vid var sig har sitt att är i'],
];

/** The words of all languages, so that a word is looked up once. */
const ALL_WORDS = wordSet(SMALL_WORDS.map(([, words]) => words).join(' '));
/** Per slot of `ALL_WORDS`: a bit for each language that has the word. */
const LANGUAGES_OF = new Uint16Array(ALL_WORDS.slots);
for (const [k, [, words]] of SMALL_WORDS.entries())
  for (const word of words.split(' ')) LANGUAGES_OF[ALL_WORDS.slotOf(hashFolded(foldToken(word)))]! |= 1 << k;

/** Words that are counted: more of them change nothing. */
const MOST_WORDS = 2_000;
/** Another language must show this many small words more than English, which a short list of results need not hold at all. */
const CLEAR = 2;

/** The language whose small words are most frequent, as BCP 47 primary subtag; English when nothing tells. */
export function languageOf(tokens: Tokens): string {
  const counts = new Array<number>(SMALL_WORDS.length).fill(0);
  let words = 0;
  for (let i = 0; i < tokens.count && words < MOST_WORDS; i++) {
    if (tokens.kind[i] !== WORD) continue;
    words++;
    const slot = ALL_WORDS.slotOf(tokens.hash[i]!);
    if (slot < 0) continue;
    for (let bits = LANGUAGES_OF[slot]!, k = 0; bits; bits >>= 1, k++) if (bits & 1) counts[k]!++;
  }
  let best = 0;
  for (let k = 1; k < counts.length; k++) if (counts[k]! > counts[best]!) best = k;
  return counts[best]! >= counts[0]! + CLEAR ? SMALL_WORDS[best]![0] : 'en';
}
