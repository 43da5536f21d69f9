/**
 * Misspelt names told by the mark beside them: `Ivn Hesko (1:45.41)` in an 800m is Ivan Heshko, for his is the row with that mark, and no
 * other athlete's who has it is called anything like it. Reaches slips that no search by name alone may follow.
 */

import { isPossible, kindOf } from '../lexicon/events.ts';
import { within } from '../mention.ts';
import { sentenceRange } from '../recognise/reading.ts';
import { ALIAS_ONLY, type AthleteRow, type Results, type Sex } from '../results.ts';
import type { LinkContext } from './link.ts';
import { slugsOf } from './story.ts';

/** Tokens between a name and the mark that tells it. */
const REACH = 8;
const MOST_EDITS = 3;
const MOST_EDITS_IN_A_WORD = 2;
/** Share of a name's letters that may be wrong. */
const MOST_SHARE = 0.34;

/** The one athlete who has a mark of the sentence and whose name these folded words can be a slip for; -1 for none or several. */
export function athleteByMark(
  words: readonly string[],
  at: { readonly from: number; readonly to: number },
  context: LinkContext,
): AthleteRow {
  const { archive, mentions, reading, story } = context;
  const beside = within(mentions.marks, at.from - REACH, at.to + REACH);
  if (!beside.length) return -1;
  const [from, to] = sentenceRange(reading, reading.tokens.sentence[at.from]!);
  const events = within(mentions.events, from, to).filter((event) => !event.segment);
  const found = new Set<AthleteRow>();
  for (const mark of beside) {
    for (const event of events) {
      const sex = event.sex ?? story.sex;
      for (const slug of slugsOf(event.event)) {
        for (const reading of mark.readings) {
          if (kindOf(slug) !== reading.kind || !isPossible(slug, reading.value)) continue;
          for (const one of sex ? [sex] : (['M', 'F'] satisfies Sex[])) {
            for (const row of archive.event(one, slug)?.withValue(reading.value) ?? [])
              if (row.athlete >= 0 && couldBeSlipFor(words, row.athlete, archive.results)) found.add(row.athlete);
          }
        }
      }
    }
  }
  return found.size === 1 ? [...found][0]! : -1;
}

/** Is each of the words, with few letters wrong, one of the athlete's names, and are there no more of them? */
function couldBeSlipFor(printed: readonly string[], row: AthleteRow, results: Results): boolean {
  const { names } = results;
  const own = names.tokensOf(row);
  const roles = names.rolesOf(row);
  let edits = 0;
  let letters = 0;
  for (const word of printed) {
    let least = MOST_EDITS_IN_A_WORD + 1;
    for (let k = 0; k < own.length && least > 0; k++) {
      if (roles[k]! & ALIAS_ONLY) continue;
      least = Math.min(least, names.edits(word, own[k]!, MOST_EDITS_IN_A_WORD));
    }
    if (least > MOST_EDITS_IN_A_WORD) return false;
    edits += least;
    letters += word.length;
  }
  return (
    edits <= MOST_EDITS &&
    edits <= MOST_SHARE * letters &&
    printed.length >= Math.min(own.length, results.athlete(row).name.split(SPACES).length)
  );
}

const SPACES = /[\s-]+/;
