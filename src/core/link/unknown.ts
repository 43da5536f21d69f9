/**
 * Athletes whom the database does not know: a name of two or three words, the first a given name that athletes bear, beside a mark,
 * a place or an athlete. They come back unlinked, so that their surnames are not taken for somebody else's and the desk lists them as not checked.
 */

import { isStopWord } from '../lexicon/stop-words.ts';
import { TYPE_BITS } from '../lexicon/terms.ts';
import type { AthleteMention } from '../mention.ts';
import { countWithin } from '../mention.ts';
import { mentionOf, type NameRun } from '../recognise/names.ts';
import { canMean, sentenceRange } from '../recognise/reading.ts';
import { GIVEN_NAME } from '../results.ts';
import { CAPITAL } from '../text/tokens.ts';
import { isOtherPerson, type LinkContext } from './link.ts';

const MOST_WORDS = 3;

export function findUnknown(context: LinkContext, known: readonly AthleteMention[], others: readonly AthleteMention[]): AthleteMention[] {
  const { tokens } = context.reading;
  const taken = new Uint8Array(tokens.count);
  for (const mention of [...known, ...others]) taken.fill(1, mention.from, mention.to);
  const found: AthleteMention[] = [];
  for (const run of context.names.runs) {
    for (let p = 0; p < run.words.length; p++) {
      const length = nameLength(run, p, context, taken);
      if (length < 2) continue;
      const mention = mentionOf(tokens, run.words[p]!, run.words[p + length - 1]!, [], false);
      if (!isOtherPerson(mention, context) && actsAsAthlete(mention, context)) found.push(mention);
      p += length - 1;
    }
  }
  return found;
}

/** Words from `p` that read as one person's name; 0 if none does. */
function nameLength(run: NameRun, p: number, { archive, reading: { tokens, hitAt } }: LinkContext, taken: Uint8Array): number {
  const first = run.names[p]!;
  if (first < 0 || (archive.results.names.anyRole(first) & GIVEN_NAME) === 0) return 0;
  let length = 0;
  for (let k = p; k < run.words.length && length <= MOST_WORDS; k++) {
    const word = run.words[k]!;
    if (
      taken[word] ||
      hitAt[word] !== -1 ||
      !(tokens.flags[word]! & CAPITAL) ||
      tokens.end[word]! - tokens.start[word]! < 2 ||
      isStopWord(tokens, word)
    )
      break;
    length++;
    if (run.closed[k]) break;
  }
  return length > MOST_WORDS ? 0 : length;
}

const RACE_WORDS = TYPE_BITS.beat | TYPE_BITS.round | TYPE_BITS.title;

/** A mark within a few words, or a place, round or duel in the sentence that speaks of a race. */
function actsAsAthlete(mention: AthleteMention, { mentions, reading }: LinkContext): boolean {
  const { tokens } = reading;
  const [from, to] = sentenceRange(reading, tokens.sentence[mention.from]!);
  if (countWithin(mentions.marks, from, to) || countWithin(mentions.places, from, to)) return true;
  for (let k = from; k < to; k++) if (canMean(reading, k, RACE_WORDS)) return true;
  return false;
}
