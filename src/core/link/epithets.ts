/**
 * Epithets: `the Scot`, `the 26-year-old`. They name an athlete whom the article has introduced, or nobody.
 */
import { ageOn } from '../age.ts';
import { sameNation } from '../lexicon/nations.ts';
import type { AthleteMention } from '../mention.ts';
import { isNounPhrase, type Reading, sentenceRange, wordAt } from '../recognise/reading.ts';
import type { AthleteRow } from '../results.ts';
import { isOneOf, wordSet } from '../text/word-set.ts';
import type { LinkContext } from './link.ts';

/** How many sentences back an epithet may reach. */
const REACH = 3;

export function linkEpithets(context: LinkContext, athletes: readonly AthleteMention[]): AthleteMention[] {
  const { tokens } = context.reading;
  const found: AthleteMention[] = [];
  // "The Scot" stays the same athlete throughout a story.
  const meant = new Map<string, AthleteRow>();
  for (const nation of context.mentions.nations) {
    if (nation.form !== 'person' || besideName(nation.to, athletes, context)) continue;
    const word = wordAt(tokens, nation.from);
    const row =
      meant.get(word) ??
      lastNamed(nation.from, athletes, context, (athlete) => sameNation(context.archive.results.natOf(athlete), nation.nat));
    if (row < 0) continue;
    meant.set(word, row);
    found.push(epithet(nation.from - 1, nation.to, row, context));
  }
  for (const age of context.mentions.ages) {
    if (wordAt(tokens, age.from - 1) !== 'the' || age.to - age.from < 3 || besideName(age.to, athletes, context)) continue;
    const row = lastNamed(age.from, athletes, context, (athlete) => couldBeAged(athlete, age.years, context));
    if (row >= 0) found.push(epithet(age.from - 1, age.to, row, context));
  }
  return found;
}

const epithet = (from: number, to: number, row: AthleteRow, { reading: { tokens } }: LinkContext): AthleteMention => ({
  from,
  to,
  start: tokens.start[from]!,
  end: tokens.end[to - 1]!,
  how: 'epithet',
  candidates: [row],
  athlete: row,
  spelling: 'right',
  correction: null,
});

/** "the 26-year-old Kerr", "the Briton Keely Hodgkinson", "the 23-year-old Scottish runner Josh Kerr": the name itself follows. */
const besideName = (to: number, athletes: readonly AthleteMention[], { reading }: LinkContext): boolean =>
  athletes.some(
    (mention) => mention.how !== 'epithet' && mention.from >= to && mention.from - to <= 4 && isNounPhrase(reading, to, mention.from),
  );

/** The athlete named last before `at` who fits, if no other who fits was named in that same sentence. */
function lastNamed(
  at: number,
  athletes: readonly AthleteMention[],
  { reading }: LinkContext,
  fits: (row: AthleteRow) => boolean,
): AthleteRow {
  const { tokens } = reading;
  const sentence = tokens.sentence[at]!;
  let row = -1;
  let seen = -1;
  for (let k = athletes.length - 1; k >= 0; k--) {
    const mention = athletes[k]!;
    if (mention.from >= at || mention.athlete < 0) continue;
    const back = sentence - tokens.sentence[mention.from]!;
    if (back > REACH + pronounSentences(reading, tokens.sentence[mention.from]! + 1, sentence)) break;
    if (seen >= 0 && tokens.sentence[mention.from] !== seen) break;
    if (!fits(mention.athlete)) continue;
    if (row >= 0 && row !== mention.athlete) return -1;
    row = mention.athlete;
    seen = tokens.sentence[mention.from]!;
  }
  return row;
}

const PRONOUNS = wordSet('he she his her him');

/** Sentences in between that go on about "he" or "she": the thread is not lost in them. */
function pronounSentences(reading: Reading, first: number, end: number): number {
  let count = 0;
  for (let sentence = Math.max(first, end - 10); sentence < end; sentence++) {
    const [from, to] = sentenceRange(reading, sentence);
    for (let k = from; k < to; k++) {
      if (!isOneOf(reading.tokens, k, PRONOUNS)) continue;
      count++;
      break;
    }
  }
  return count;
}

/** A year either side, because the story may be older than its page. */
function couldBeAged(row: AthleteRow, years: number, { archive: { results }, story }: LinkContext): boolean {
  const age = ageOn(results.athlete(row).dob, story.day);
  return age === null || Math.abs(age.least - years) <= 1 || Math.abs(age.most - years) <= 1;
}
