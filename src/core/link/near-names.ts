/**
 * The short list for a name that is not in the index as it stands.
 *
 * Tokens within two edits are found in blocks (same first letter and like length, or same last two letters) after a test of
 * 26 letter bits, so that a few thousand integers are compared and a few words measured. Athletes who hold a near given name and a near family
 * name are then put to Fuse, which orders at most `MAX_FOR_FUSE` of them; its score only orders, it decides nothing.
 */
import Fuse from 'fuse.js';
import { type AthleteRow, FAMILY_NAME, GIVEN_NAME, type NameIndex, type Results } from '../results.ts';
import { allowedEdits, bitsApart, lettersOf } from '../text/edits.ts';

export const MAX_FOR_FUSE = 200;

export interface NearToken {
  readonly token: number;
  readonly edits: number;
}

/** Tokens of the index within the edits that the word's length allows, the word itself included. */
export function nearTokens(word: string, names: NameIndex): NearToken[] {
  const most = allowedEdits(word.length);
  const letters = lettersOf(word);
  const near: NearToken[] = [];
  const measure = (token: number) => {
    if (bitsApart(letters, names.letters[token]!) > 2 * most) return;
    const edits = names.edits(word, token, most);
    if (edits <= most) near.push({ token, edits });
  };
  const letter = word.charCodeAt(0) - 97;
  for (let length = Math.max(1, word.length - most); length <= word.length + most; length++) {
    const [from, to] = names.block(letter, length);
    for (let token = from; token < to; token++) measure(token);
  }
  if (word.length >= 4) {
    const ending = names.endingWith(word.charCodeAt(word.length - 2), word.charCodeAt(word.length - 1));
    for (let k = 0; k < ending.length; k++) {
      const token = ending[k]!;
      measure(token);
    }
  }
  return near;
}

export interface NearAthlete {
  readonly row: AthleteRow;
  readonly edits: number;
  readonly swapped: boolean;
}

/** Athletes one of whose given names is near `first` and one of whose family names is near `second`, or the other way round. */
export function nearAthletes(first: string, second: string, results: Results): NearAthlete[] {
  const firsts = nearTokens(first, results.names);
  if (!firsts.length) return [];
  const seconds = nearTokens(second, results.names);
  if (!seconds.length) return [];
  const best = new Map<AthleteRow, NearAthlete>();
  for (const swapped of [false, true]) {
    const given = holders(swapped ? seconds : firsts, GIVEN_NAME, results.names);
    for (const [row, familyEdits] of holders(swapped ? firsts : seconds, FAMILY_NAME, results.names)) {
      const givenEdits = given.get(row);
      if (givenEdits === undefined) continue;
      const edits = givenEdits + familyEdits;
      const known = best.get(row);
      if (edits <= 3 && (!known || edits < known.edits)) best.set(row, { row, edits, swapped });
    }
  }
  return ordered([...best.values()], `${first} ${second}`, results);
}

/** Rows that hold one of the tokens in the role, with the fewest edits. Very common tokens are passed over: they tell nobody apart. */
function holders(tokens: readonly NearToken[], role: number, names: NameIndex): Map<AthleteRow, number> {
  const rows = new Map<AthleteRow, number>();
  for (const { token, edits } of tokens) {
    const athletes = names.athletes(token);
    const roles = names.roles(token);
    for (let k = 0; k < athletes.length; k++) {
      if (!(roles[k]! & role)) continue;
      const known = rows.get(athletes[k]!);
      if (known === undefined || edits < known) rows.set(athletes[k]!, edits);
    }
  }
  return rows;
}

/** Fewest edits first; within them, Fuse's order. */
function ordered(list: readonly NearAthlete[], printed: string, results: Results): NearAthlete[] {
  if (list.length < 2) return [...list];
  const short = [...list].sort((a, b) => a.edits - b.edits || a.row - b.row).slice(0, MAX_FOR_FUSE);
  const fuse = new Fuse(
    short.map((near) => results.athlete(near.row).name),
    { includeScore: true, ignoreDiacritics: true, threshold: 0.6, ignoreLocation: true },
  );
  const place = new Map(fuse.search(printed).map((hit, k) => [hit.refIndex, k]));
  return short
    .map((near, k) => ({ near, at: place.get(k) ?? MAX_FOR_FUSE }))
    .sort((a, b) => a.near.edits - b.near.edits || a.at - b.at)
    .map(({ near }) => near);
}
