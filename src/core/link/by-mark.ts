/**
 * Misspelt names told by the mark beside them: `Ivn Hesko (1:45.41)` in an 800m is Ivan Heshko, for his is the row with that mark, and no
 * other athlete's who has it is called anything like it. Reaches slips that no search by name alone may follow.
 */

import { isPossible, kindOf } from '../lexicon/events.ts';
import { within } from '../mention.ts';
import { sentenceRange } from '../recognise/reading.ts';
import type { AthleteRow, Sex } from '../results.ts';
import { editDistance } from '../text/edits.ts';
import { foldName } from '../text/fold.ts';
import type { LinkContext } from './link.ts';
import { slugsOf } from './story.ts';

const MOST_EDITS = 3;
const MOST_EDITS_IN_A_WORD = 2;
/** Share of a name's letters that may be wrong. */
const MOST_SHARE = 0.34;

/** The one athlete who has a mark of the sentence and whose name these folded words can be a slip for; -1 for none or several. */
export function athleteByMark(words: readonly string[], at: { readonly from: number }, context: LinkContext): AthleteRow {
  const { archive, mentions, reading, story } = context;
  const [from, to] = sentenceRange(reading, reading.tokens.sentence[at.from]!);
  const events = within(mentions.events, from, to).filter((event) => !event.segment);
  const found = new Set<AthleteRow>();
  for (const mark of within(mentions.marks, from, to)) {
    for (const event of events) {
      const sex = event.sex ?? story.sex;
      for (const slug of slugsOf(event.event)) {
        for (const reading of mark.readings) {
          if (kindOf(slug) !== reading.kind || !isPossible(slug, reading.value)) continue;
          for (const one of sex ? [sex] : (['M', 'F'] satisfies Sex[])) {
            for (const row of archive.event(one, slug)?.withValue(reading.value) ?? [])
              if (row.athlete >= 0 && couldBeSlipFor(words, foldName(row.name))) found.add(row.athlete);
          }
        }
      }
    }
  }
  return found.size === 1 ? [...found][0]! : -1;
}

/** Word for word, in the same order, with few letters wrong. */
function couldBeSlipFor(printed: readonly string[], right: readonly string[]): boolean {
  if (printed.length !== right.length) return false;
  let edits = 0;
  let letters = 0;
  for (const [k, word] of right.entries()) {
    const distance = editDistance(printed[k]!, word, MOST_EDITS_IN_A_WORD);
    if (distance > MOST_EDITS_IN_A_WORD) return false;
    edits += distance;
    letters += word.length;
  }
  return edits <= MOST_EDITS && edits <= MOST_SHARE * letters;
}
