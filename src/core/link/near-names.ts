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

/** Can at most `most` edits lead from one set of letters to the other? Each takes one letter away and adds one, at the most. */
const couldBeNear = (a: number, b: number, most: number): boolean => bitsApart(a & ~b, 0) <= most && bitsApart(b & ~a, 0) <= most;

/** Words whose neighbours are kept. A page that is checked again, and the next page of its site, ask for the same. */
const MOST_KEPT = 1_000;
const kept = new WeakMap<NameIndex, Map<string, readonly NearToken[]>>();

/** Tokens of the index within the edits that the word's length allows, the word itself included. */
export function nearTokens(word: string, names: NameIndex): readonly NearToken[] {
  let known = kept.get(names);
  if (!known) {
    known = new Map();
    kept.set(names, known);
  }
  let near = known.get(word);
  if (!near) {
    if (known.size >= MOST_KEPT) known.clear();
    near = findNearTokens(word, names);
    known.set(word, near);
  }
  return near;
}

function findNearTokens(word: string, names: NameIndex): NearToken[] {
  const most = allowedEdits(word.length);
  const letters = lettersOf(word);
  const near: NearToken[] = [];
  const lettersOfToken = names.letters;
  const letter = word.charCodeAt(0) - 97;
  const [first] = names.block(letter, Math.max(1, word.length - most));
  const [, last] = names.block(letter, word.length + most);
  const measure = (token: number): void => {
    const edits = names.edits(word, token, most);
    if (edits <= most) near.push({ token, edits });
  };
  for (let token = first; token < last; token++) if (couldBeNear(letters, lettersOfToken[token]!, most)) measure(token);
  if (word.length < 4) return near;
  const ending = names.endingWith(word.charCodeAt(word.length - 2), word.charCodeAt(word.length - 1));
  for (let k = 0; k < ending.length; k++) {
    const token = ending[k]!;
    if ((token < first || token >= last) && couldBeNear(letters, lettersOfToken[token]!, most)) measure(token);
  }
  return near;
}

export interface NearAthlete {
  readonly row: AthleteRow;
  readonly edits: number;
  readonly swapped: boolean;
}

/** A word of the text: folded, and its token if it is a name as it stands (else -1). */
export interface NameWord {
  readonly text: string;
  readonly token: number;
}

/** Athletes one of whose given names is near `first` and one of whose family names is near `second`, or the other way round. */
export function nearAthletes(first: NameWord, second: NameWord, results: Results): NearAthlete[] {
  const best = new Map<AthleteRow, NearAthlete>();
  const keep = (near: NearAthlete) => {
    const known = best.get(near.row);
    if (near.edits <= 3 && (!known || near.edits < known.edits)) best.set(near.row, near);
  };
  if (second.token >= 0)
    for (const near of bearersNear(second.token, first.text, results.names)) keep({ ...near, swapped: near.role === GIVEN_NAME });
  if (first.token >= 0)
    for (const near of bearersNear(first.token, second.text, results.names)) keep({ ...near, swapped: near.role === FAMILY_NAME });
  if (first.token < 0 && second.token < 0) for (const near of strangersNear(first.text, second.text, results.names)) keep(near);
  return ordered([...best.values()], `${first.text} ${second.text}`, results);
}

/** Bearers of more names than this are passed over: so common a name tells nobody apart. */
const MOST_BEARERS = 2_500;

interface NearBearer {
  readonly row: AthleteRow;
  readonly edits: number;
  readonly role: number;
}

/** Athletes who bear the token, in `role`, and whose other name is near the word. */
function bearersNear(token: number, word: string, names: NameIndex): NearBearer[] {
  const athletes = names.athletes(token);
  const found: NearBearer[] = [];
  if (athletes.length > MOST_BEARERS) return found;
  const most = allowedEdits(word.length);
  const letters = lettersOf(word);
  const lettersOfToken = names.letters;
  const held = names.roles(token);
  const { starts, tokens, roles } = names.byAthlete;
  for (let k = 0; k < athletes.length; k++) {
    const row = athletes[k]!;
    for (let n = starts[row]!; n < starts[row + 1]!; n++) {
      const other = tokens[n]!;
      if (other === token || !couldBeNear(letters, lettersOfToken[other]!, most)) continue;
      const role =
        held[k]! & FAMILY_NAME && roles[n]! & GIVEN_NAME ? FAMILY_NAME : held[k]! & GIVEN_NAME && roles[n]! & FAMILY_NAME ? GIVEN_NAME : 0;
      if (role === 0) continue;
      const edits = names.edits(word, other, most);
      if (edits <= most) found.push({ row, edits, role });
    }
  }
  return found;
}

/** Both names misspelt: near given names and near family names that one athlete bears together. */
function strangersNear(first: string, second: string, names: NameIndex): NearAthlete[] {
  const firsts = nearTokens(first, names);
  const found: NearAthlete[] = [];
  if (!firsts.length) return found;
  const seconds = nearTokens(second, names);
  for (const swapped of [false, true]) {
    const given = holders(swapped ? seconds : firsts, GIVEN_NAME, names);
    if (given.size === 0) continue;
    for (const { token, edits } of swapped ? firsts : seconds) {
      const athletes = names.athletes(token);
      const roles = names.roles(token);
      for (let k = 0; k < athletes.length; k++) {
        const givenEdits = roles[k]! & FAMILY_NAME ? given.get(athletes[k]!) : undefined;
        if (givenEdits !== undefined) found.push({ row: athletes[k]!, edits: givenEdits + edits, swapped });
      }
    }
  }
  return found;
}

/** Rows that hold one of the tokens in the role, with the fewest edits. */
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
