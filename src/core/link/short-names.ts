/**
 * Full names with a short given name that the lists have in full, or the other way round: `Jo Pavey` for Joanne, `Andy Baddeley` for Andrew,
 * `Mohammed Farah` for Mo. Neither form is a slip.
 */

import { otherFormsOf } from '../lexicon/short-names.ts';
import { isStopWord } from '../lexicon/stop-words.ts';
import type { AthleteMention } from '../mention.ts';
import { coveredTokens } from '../mention.ts';
import { mentionOf, type NameRun } from '../recognise/names.ts';
import { ALIAS_ONLY, type AthleteRow, FAMILY_NAME, GIVEN_NAME, type NameIndex } from '../results.ts';
import { lettersOf } from '../text/edits.ts';
import { CAPITAL, foldedText } from '../text/tokens.ts';
import { judgeCandidate, type LinkContext, namesMeeting } from './link.ts';
import { isOtherPerson, isRelative } from './other-people.ts';

/** A family name of more bearers tells nothing beside half a given name. */
const MOST_BEARERS = 300;
/** Points that the story must give, and the lead over the next of that name. Active at the day alone is 2. */
const ENOUGH = 3;
const LEAD = 1.5;

export function linkShortNames(
  context: LinkContext,
  named: readonly AthleteMention[],
  others: readonly AthleteMention[],
): AthleteMention[] {
  const { tokens } = context.reading;
  const taken = coveredTokens(tokens.count, named, others);
  const found: AthleteMention[] = [];
  for (const run of context.names.runs) {
    for (let p = 0; p + 1 < run.words.length; p++) {
      const [given, family] = [run.words[p]!, run.words[p + 1]!];
      if (family !== given + 1 || run.closed[p] || taken[given] || taken[family] || !(tokens.flags[family]! & CAPITAL)) continue;
      if (isPartOfName(run, p - 1, context) || (!run.closed[p + 1] && isPartOfName(run, p + 2, context))) continue;
      const row = bearerOf(run, p, context);
      if (row < 0) continue;
      found.push({ ...mentionOf(tokens, given, family, [row], false), athlete: row });
      taken.fill(1, given, family + 1);
    }
  }
  return found;
}

/** Does another name stand right beside the two: "Jo Fenn Jones"? */
function isPartOfName({ words }: NameRun, q: number, { reading: { tokens, hitAt } }: LinkContext): boolean {
  const word = words[q];
  if (word === undefined || hitAt[word] !== -1 || isStopWord(tokens, word)) return false;
  return words[q - 1] === word - 1 || words[q + 1] === word + 1;
}

/** The one athlete of the family name at `p + 1` whom the story fits and whose given name the word at `p` shortens; -1 for none. */
function bearerOf(run: NameRun, p: number, context: LinkContext): AthleteRow {
  const { names } = context.archive.results;
  const { tokens } = context.reading;
  const family = run.names[p + 1]!;
  if (family < 0 || names.bearers(family) > MOST_BEARERS || (names.anyRole(family) & FAMILY_NAME) === 0) return -1;
  const text = foldedText(tokens, run.words[p]!);
  if (text.length < 2) return -1;
  const short: Short = { text, letters: lettersOf(text), others: otherFormsOf(tokens.hash[run.words[p]!]!) };
  const rows = names.athletes(family);
  const roles = names.roles(family);
  let mention: AthleteMention | null = null;
  let best = -1;
  let bestScore = ENOUGH - LEAD;
  let lead = 0;
  for (let k = 0; k < rows.length; k++) {
    if (!(roles[k]! & FAMILY_NAME) || !isFormOf(short, rows[k]!, names)) continue;
    mention ??= mentionOf(tokens, run.words[p]!, run.words[p + 1]!, [], false);
    const score = judgeCandidate(rows[k]!, mention, context);
    if (score > bestScore) {
      lead = score - bestScore;
      [best, bestScore] = [rows[k]!, score];
    } else lead = Math.min(lead, bestScore - score);
  }
  if (best < 0 || bestScore < ENOUGH || lead < LEAD || !mention) return -1;
  return isOtherPerson(mention, context) || isRelative(mention, context) || namesMeeting(mention, context) ? -1 : best;
}

interface Short {
  readonly text: string;
  /** Its letters, as `lettersOf` gives them: no name is cut out that can be neither its beginning nor begin with it. */
  readonly letters: number;
  /** Folded names that stand for it, or it for them, though neither begins the other. */
  readonly others: readonly string[];
}

/** Letters by which one form is at least longer than the other: one letter less is a slip. */
const LEAST_LONGER = 2;
/** Shorter names begin too many others. */
const SHORTEST = 2;

/** Is it a short or a long form of one of the athlete's given names? */
function isFormOf({ text, letters, others }: Short, row: AthleteRow, names: NameIndex): boolean {
  const { starts, tokens, roles } = names.byAthlete;
  for (let n = starts[row]!; n < starts[row + 1]!; n++) {
    const token = tokens[n]!;
    if (!(roles[n]! & GIVEN_NAME) || roles[n]! & ALIAS_ONLY) continue;
    const own = names.letters[token]!;
    if (others.length === 0 && (letters & ~own) !== 0 && (own & ~letters) !== 0) continue;
    const name = names.text(token);
    if (others.includes(name)) return true;
    const [short, long] = name.length < text.length ? [name, text] : [text, name];
    if (short.length >= SHORTEST && long.length >= short.length + LEAST_LONGER && long.startsWith(short)) return true;
  }
  return false;
}
