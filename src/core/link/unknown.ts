/**
 * Athletes whom the database does not know: a name of two or three words, the first a given name that athletes bear or the whole told by
 * the nation beside it, in a sentence that speaks of a race. They come back unlinked, so that their surnames are not taken for somebody
 * else's and the desk lists them as not checked.
 */

import { isStopWord } from '../lexicon/stop-words.ts';
import { TYPE_BITS } from '../lexicon/terms.ts';
import type { AthleteMention } from '../mention.ts';
import { countWithin, coveredTokens } from '../mention.ts';
import { mentionOf, type NameRun } from '../recognise/names.ts';
import { canMean, isPunctuation, isTownAlone, type Reading, sentenceRange } from '../recognise/reading.ts';
import { GIVEN_NAME } from '../results.ts';
import { namePartsOf } from '../text/name-parts.ts';
import { ALL_CAPITALS, CAPITAL, foldedText, GLUED, PUNCTUATION, type Tokens, WORD } from '../text/tokens.ts';
import { isOneOf, wordSet } from '../text/word-set.ts';
import { type LinkContext, nationBeside } from './link.ts';
import { isOtherPerson, isRelative } from './other-people.ts';

const MOST_WORDS = 3;

export interface Unknown {
  readonly athletes: AthleteMention[];
  /** Coaches and relatives, whose surnames are not the athletes'. */
  readonly others: AthleteMention[];
}

export function findUnknown(context: LinkContext, known: readonly AthleteMention[], others: readonly AthleteMention[]): Unknown {
  const { tokens } = context.reading;
  const taken = coveredTokens(tokens.count, known, others);
  let families: ReadonlySet<string> | null = null;
  const found: Unknown = { athletes: [], others: [] };
  for (const run of context.names.runs) {
    for (let p = 0; p + 1 < run.words.length; p++) {
      const length = nameLength(run, p, context, taken);
      if (length < 2) continue;
      const mention = mentionOf(tokens, run.words[p]!, run.words[p + length - 1]!, [], false);
      const isNamed = isGivenName(run.names[p]!, context) || isIntroduced(mention, context);
      if (isNamed && (isOtherPerson(mention, context) || isRelative(mention, context))) found.others.push(mention);
      else if (isNamed && actsAsAthlete(mention, context)) {
        // "Hunter Bell" is a family name, however many are called Hunter.
        families ??= familiesOf(known, context);
        if (!families.has(wordsOf(mention, tokens))) found.athletes.push(mention);
      }
      p += length - 1;
    }
  }
  return found;
}

/** Family names of more than one word, folded, of the athletes that are linked. */
function familiesOf(known: readonly AthleteMention[], { archive: { results } }: LinkContext): ReadonlySet<string> {
  const rows = new Set(known.map((mention) => mention.athlete));
  rows.delete(-1);
  return new Set([...rows].map((row) => namePartsOf(results.athlete(row).familyName).join(' ')).filter((name) => name.includes(' ')));
}

function wordsOf({ from, to }: AthleteMention, tokens: Tokens): string {
  const words: string[] = [];
  for (let k = from; k < to; k++) if (tokens.kind[k] === WORD) words.push(foldedText(tokens, k));
  return words.join(' ');
}

const isGivenName = (token: number, { archive: { results } }: LinkContext): boolean =>
  token >= 0 && (results.names.anyRole(token) & GIVEN_NAME) !== 0;

/** Words from `p` that read as one person's name; 0 if none does. */
function nameLength(run: NameRun, p: number, { reading }: LinkContext, taken: Uint8Array): number {
  const { tokens, hitAt } = reading;
  let length = 0;
  let parts = 0;
  for (let k = p; k < run.words.length && length <= MOST_WORDS; k++) {
    const word = run.words[k]!;
    // "Paul Rowan", "Jill Shannon": many a family name is a town's too.
    if (
      taken[word] ||
      (hitAt[word] !== -1 && !(k > p && isTownAlone(reading, word))) ||
      !(tokens.flags[word]! & CAPITAL) ||
      tokens.end[word]! - tokens.start[word]! < 2 ||
      isStopWord(tokens, word)
    )
      break;
    if (isOneOf(tokens, word, PLACE_NOUNS)) return 0;
    length++;
    // "Asher-Smith" is half a name.
    if (k === p || run.words[k - 1]! === word - 1) parts++;
    if (run.closed[k]) break;
  }
  return length > MOST_WORDS || parts < 2 ? 0 : length;
}

/** "Ireland's Gary Murray", "Jimmy Watkins (GBR)", "Glynn Tromans, the national champion, …": the nation or the title beside the name tells an athlete. */
const isIntroduced = (mention: AthleteMention, context: LinkContext): boolean =>
  (context.reading.tokens.flags[mention.to - 1]! & ALL_CAPITALS) === 0 &&
  (nationBeside(mention, context) !== null || isDescribed(mention, context.reading));

const TITLE_WORDS = TYPE_BITS.champion | TYPE_BITS.medallist | TYPE_BITS.record;
const ARTICLES = wordSet('the a der die ein eine le la el il lo o den en');
/** Tokens in which a description after a name says what its bearer is. */
const MOST_DESCRIPTION = 14;

/** A title in the apposition after the name: between commas or dashes, begun by an article. */
function isDescribed({ from, to }: AthleteMention, reading: Reading): boolean {
  const { tokens } = reading;
  const sentence = tokens.sentence[from]!;
  if (!isParted(tokens, to) || !isOneOf(tokens, to + 1, ARTICLES)) return false;
  for (let k = to + 2; k < Math.min(tokens.count, to + MOST_DESCRIPTION) && tokens.sentence[k] === sentence && !isParted(tokens, k); k++)
    if (canMean(reading, k, TITLE_WORDS)) return true;
  return false;
}

/** A comma, or a dash between spaces. */
const isParted = (tokens: Tokens, i: number): boolean =>
  isPunctuation(tokens, i, 44) ||
  (i < tokens.count && tokens.kind[i] === PUNCTUATION && isDash(tokens.hash[i]!) && !(tokens.flags[i]! & GLUED));
const isDash = (c: number): boolean => c === 45 || c === 0x2013 || c === 0x2014;

/** "Bute Park", "Holloway Road": the last word tells a place. */
const PLACE_NOUNS = wordSet(
  'park street road avenue square hall house hotel arena stadium stadion university college school hospital bridge station island beach hill hills valley river lake forest airport centre center ground field fields court gardens memorial trophy cup prize award foundation club academy institute',
);

const RACE_WORDS =
  TYPE_BITS.beat |
  TYPE_BITS.round |
  TYPE_BITS.title |
  TYPE_BITS.event |
  TYPE_BITS.medal |
  TYPE_BITS.champion |
  TYPE_BITS.medallist |
  TYPE_BITS.record |
  TYPE_BITS.sex;

const SPEECH = wordSet(
  'said says say added adds told tells explained explains insisted admitted sagte sagt meinte erklärte dit déclaré confie dijo afirmó ha detto dice disse zei sier sa sagde säger',
);

/** A mark or a place in the sentence, or, other than of one who is only quoted, a word that speaks of races. */
function actsAsAthlete({ from: first, to: last }: AthleteMention, { mentions, reading }: LinkContext): boolean {
  const { tokens } = reading;
  const [from, to] = sentenceRange(reading, tokens.sentence[first]!);
  if (countWithin(mentions.marks, from, to) || countWithin(mentions.places, from, to)) return true;
  if (isOneOf(tokens, first - 1, SPEECH) || isOneOf(tokens, last, SPEECH)) return false;
  for (let k = from; k < to; k++) if (canMean(reading, k, RACE_WORDS)) return true;
  return false;
}
