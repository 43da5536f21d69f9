/**
 * Given names that share one surname: `Jakob and Henrik Ingebrigtsen`, `Jonathan, Kevin and Dylan Borlée`.
 */
import type { AthleteMention } from '../mention.ts';
import { mentionOf, type NameRun } from '../recognise/names.ts';
import { isPunctuation } from '../recognise/reading.ts';
import { ALIAS_ONLY, type AthleteRow, FAMILY_NAME, GIVEN_NAME } from '../results.ts';
import { foldedText, GLUED } from '../text/tokens.ts';
import { isOneOf, wordSet } from '../text/word-set.ts';
import type { LinkContext } from './link.ts';

const AND = wordSet('and und et y e og och en');
const COMMA = 44;
/** Siblings that are named at once. */
const MOST = 4;

/** Mentions of the given names before a full name, each with the athletes who bear it and the surname. */
export function findSiblings(context: LinkContext, named: readonly AthleteMention[]): AthleteMention[] {
  const { tokens } = context.reading;
  const found: AthleteMention[] = [];
  let places: Map<number, readonly [NameRun, number]> | null = null;
  for (const { from, to } of named) {
    if (from < 2 || !isOneOf(tokens, from - 1, AND)) continue;
    places ??= placesOf(context);
    const family = tokenAt(places, to - 1);
    let joint = from - 1;
    for (let n = 0; n < MOST; n++) {
      const place = places.get(joint - 1);
      const rows = place && family >= 0 ? rowsOf(place, family, context) : [];
      if (!place || !rows.length || tokens.sentence[joint - 1] !== tokens.sentence[from]) break;
      found.push(mentionOf(tokens, joint - 1, joint - 1, rows, false));
      if (!isPunctuation(tokens, joint - 2, COMMA)) break;
      joint -= 2;
    }
  }
  return found;
}

/** Where each word of a run stands in it. */
function placesOf({ names }: LinkContext): Map<number, readonly [NameRun, number]> {
  const places = new Map<number, readonly [NameRun, number]>();
  for (const run of names.runs) for (const [q, word] of run.words.entries()) places.set(word, [run, q]);
  return places;
}

const tokenAt = (places: ReadonlyMap<number, readonly [NameRun, number]>, word: number): number => {
  const place = places.get(word);
  return place ? place[0].names[place[1]]! : -1;
};

/** Athletes whose given name is the word at the place, which stands alone, and who bear the family name. */
function rowsOf(
  [run, q]: readonly [NameRun, number],
  family: number,
  { archive: { results }, reading: { tokens } }: LinkContext,
): AthleteRow[] {
  const { names } = results;
  const given = run.names[q]!;
  const word = run.words[q]!;
  if (given < 0 || given === family || (names.anyRole(given) & GIVEN_NAME) === 0 || foldedText(tokens, word).length < 2) return [];
  // "Josh Kerr and Hamish Kerr": a name of its own, or the second half of one.
  if (run.words[q - 1] === word - 1 || (tokens.flags[word]! & GLUED) !== 0) return [];
  const rows: AthleteRow[] = [];
  const athletes = names.athletes(given);
  const roles = names.roles(given);
  for (let k = 0; k < athletes.length; k++) {
    const role = names.roleOf(family, athletes[k]!);
    if (roles[k]! & GIVEN_NAME && !(roles[k]! & ALIAS_ONLY) && role & FAMILY_NAME) rows.push(athletes[k]!);
  }
  return rows;
}
