/**
 * Finds athletes' full names: `Josh Kerr`, `KERR Josh`, `Mark Lewis-Francis`, `Patrizia van der Weken`, `J. Ingebrigtsen`.
 *
 * Exact names come from the compiled index: the athletes of each token are intersected, so that a middle name left out still
 * finds its athlete. What looks like a name and is not there is handed on with its short list of neighbours (`misspelt-names.ts`).
 * Which athlete is meant is decided in `link`, not here.
 */

import { isStopWord, PARTICLES } from '../lexicon/stop-words.ts';
import type { AthleteMention } from '../mention.ts';
import { type AthleteRow, FAMILY_NAME, GIVEN_NAME, type NameIndex, type Results } from '../results.ts';
import { hashFolded } from '../text/fold.ts';
import { namePartsOf } from '../text/name-parts.ts';
import { CAPITAL, ELIDED, foldedText, GLUED, LINE_START, POSSESSIVE, PUNCTUATION, type Tokens, WORD } from '../text/tokens.ts';
import { isOneOf, wordSet } from '../text/word-set.ts';
import type { Reading } from './reading.ts';

/** Tokens that may together hold one or more names, with each one's id in the name index (-1: not a name). */
export interface NameRun {
  /** Word tokens of the run, ascending; punctuation that joins them is left out. */
  readonly words: readonly number[];
  readonly names: readonly number[];
  /** Per word: a possessive `'s` follows, so no name goes on beyond it. */
  readonly closed: readonly boolean[];
}

export interface FoundNames {
  readonly mentions: AthleteMention[];
  readonly runs: readonly NameRun[];
}

/** Longest name in words: `Maria de Fátima van der Weken`-like chains are shorter than this in the database. */
const MAX_WORDS = 6;

export function findNames(reading: Reading, results: Results): FoundNames {
  const genitive = hasGenitive(reading.language);
  const runs = findRuns(reading.tokens, results.names, genitive);
  const mentions: AthleteMention[] = [];
  for (const run of runs) {
    for (let p = 0; p < run.words.length; ) {
      const found = longestName(run, p, reading.tokens, results) ?? (genitive ? genitiveName(run, p, reading.tokens, results) : null);
      if (found) mentions.push(found.mention);
      p = found ? found.next : p + 1;
    }
  }
  return { mentions, runs };
}

/** Runs of capitalised words, joined by spaces, hyphens, the full stop of an initial or a particle. */
export function findRuns(tokens: Tokens, names: NameIndex, genitive = false): NameRun[] {
  const { kind, flags: flagsOf, hash, folded, foldedFrom } = tokens;
  const runs: NameRun[] = [];
  let count = 0;
  const add = (word: number, name: number, isClosed: boolean): void => {
    inProgress.words[count] = word;
    inProgress.names[count] = name;
    inProgress.closed[count++] = isClosed;
  };
  const close = (): void => {
    let length = count;
    while (length > 0 && !endsName(tokens, inProgress.words[length - 1]!)) length--;
    if (length > 0)
      runs.push({
        words: inProgress.words.slice(0, length),
        names: inProgress.names.slice(0, length),
        closed: inProgress.closed.slice(0, length),
      });
    count = 0;
  };
  for (let i = 0; i < tokens.count; i++) {
    const flags = flagsOf[i]!;
    // Most words of a text neither begin a run nor stand in one.
    if (count === 0) {
      if ((flags & CAPITAL_OR_ELIDED) === 0) continue;
    } else if (flags & LINE_START) close();
    if (kind[i] === WORD) {
      // "L'Orangerie Crawford": no article but a name.
      const whole = flags & ELIDED ? elidedName(tokens, i, names) : -1;
      if (whole >= 0) {
        add(i++, whole, false);
        continue;
      }
      const capital = (flags & CAPITAL) !== 0;
      const hyphened = !capital && count > 0 && isHyphened(tokens, i);
      if (!capital && !hyphened && !(count && isParticle(tokens, i))) {
        if (count) close();
        continue;
      }
      const id = names.find(hash[i]!, folded, foldedFrom[i]!, foldedFrom[i + 1]!);
      // "Mihambos Sprung": a name that ends there, without its `s`.
      const stem = genitive && id < 0 && capital ? stemAt(tokens, i, names) : -1;
      if (stem >= 0) {
        add(i, stem, true);
        close();
        continue;
      }
      // "Duplantis-led": no half of a name.
      if (hyphened && id < 0) {
        close();
        continue;
      }
      add(i, id, (flags & POSSESSIVE) !== 0);
      if (flags & POSSESSIVE) close();
    } else if (count && !joins(tokens, i)) close();
  }
  close();
  return runs;
}

/** Languages whose names take an `s` for the genitive, without an apostrophe. */
const GENITIVE = new Set(['de', 'nl', 'no', 'da', 'sv']);
export const hasGenitive = (language: string): boolean => GENITIVE.has(language);

const S = 115;
/** Shorter words are no genitives: `Bols`, `Kerrs`. */
const SHORTEST_GENITIVE = 4;

/** The name whose genitive token `i` is: `Warholm` of `Warholms`; -1 where it is none. */
export function stemAt({ folded, foldedFrom }: Tokens, i: number, names: NameIndex): number {
  const [from, to] = [foldedFrom[i]!, foldedFrom[i + 1]! - 1];
  if (to - from < SHORTEST_GENITIVE - 1 || folded[to] !== S) return -1;
  let stem = '';
  for (let k = from; k < to; k++) stem += String.fromCharCode(folded[k]!);
  return names.find(hashFolded(stem), folded, from, to);
}

/** The folded word at `p`, or the name whose genitive it is. */
export const nameText = (run: NameRun, p: number, tokens: Tokens, names: NameIndex): string =>
  run.closed[p] && !(tokens.flags[run.words[p]!]! & POSSESSIVE) ? names.text(run.names[p]!) : foldedText(tokens, run.words[p]!);

/** `Femke Bols` of Femke Bol, though there is a name Bols too. */
function genitiveName(run: NameRun, p: number, tokens: Tokens, results: Results): FoundName | null {
  const last = p + 1;
  if (run.closed[p] || last >= run.words.length) return null;
  const stem = stemAt(tokens, run.words[last]!, results.names);
  if (stem < 0 || stem === run.names[last]) return null;
  const names = [...run.names];
  const closed = [...run.closed];
  names[last] = stem;
  closed[last] = true;
  const found = longestName({ words: run.words, names, closed }, p, tokens, results);
  return found && found.next === last + 1 ? found : null;
}

/** The run that is being read: copied once it is complete. */
const inProgress: { readonly words: number[]; readonly names: number[]; readonly closed: boolean[] } = { words: [], names: [], closed: [] };

const CAPITAL_OR_ELIDED = CAPITAL | ELIDED;

/** The name that a capital elision and the word after it make together, or -1. */
function elidedName({ text, start, folded, foldedFrom, count }: Tokens, i: number, names: NameIndex): number {
  if (text.charCodeAt(start[i]!) > 90 || i + 1 >= count) return -1;
  const [from, to] = [foldedFrom[i]!, foldedFrom[i + 2]!];
  let word = '';
  for (let k = from; k < to; k++) word += String.fromCharCode(folded[k]!);
  return names.find(hashFolded(word), folded, from, to);
}

const isParticle = (tokens: Tokens, i: number): boolean => tokens.end[i]! - tokens.start[i]! <= 4 && isOneOf(tokens, i, PARTICLES);

/** Particles that nobody bears as a name: there are a Hima Das, a Del Davis and a Danila Ten. */
const ONLY_PARTICLES = wordSet('der den de della ibn zu ter');

const isOnlyParticle = (tokens: Tokens, i: number): boolean => isParticle(tokens, i) && isOneOf(tokens, i, ONLY_PARTICLES);

const isHyphen = (c: number): boolean => c === 45 || c === 0x2010 || c === 0x2011;

/** The second half of `Si-on`, `Beom-su`: small letters right after a hyphen. */
const isHyphened = (tokens: Tokens, i: number): boolean =>
  i > 0 && (tokens.flags[i]! & GLUED) !== 0 && tokens.kind[i - 1] === PUNCTUATION && isHyphen(tokens.hash[i - 1]!);

const endsName = (tokens: Tokens, i: number): boolean => (tokens.flags[i]! & CAPITAL) !== 0 || isHyphened(tokens, i);

/** A hyphen between glued words, the full stop of an initial, or the apostrophe that ends a given name (`Ajee' Wilson`). */
function joins(tokens: Tokens, i: number): boolean {
  if (tokens.kind[i] !== PUNCTUATION || !(tokens.flags[i]! & GLUED) || i + 1 >= tokens.count) return false;
  const c = tokens.hash[i]!;
  if (isHyphen(c)) return (tokens.flags[i + 1]! & GLUED) !== 0;
  if (tokens.flags[i + 1]! & LINE_START) return false;
  if (c === 39 || c === 0x2019) return (tokens.flags[i + 1]! & GLUED) === 0;
  return c === 46 && tokens.end[i - 1]! - tokens.start[i - 1]! === 1;
}

interface FoundName {
  readonly mention: AthleteMention;
  /** Place in the run after the name. */
  readonly next: number;
}

function longestName(run: NameRun, p: number, tokens: Tokens, results: Results): FoundName | null {
  if (run.names[p] === -1 && !isInitial(tokens, run.words[p]!)) return null;
  if (isStopWord(tokens, run.words[p]!) && !isStrongGiven(run, p, results)) return null;
  const most = Math.min(run.words.length, p + MAX_WORDS);
  for (let end = most; end >= p + 2; end--) {
    if (!endsName(tokens, run.words[end - 1]!)) continue;
    if (isHyphenated(run, end - 1, tokens) || isHyphenated(run, p - 1, tokens)) continue;
    // "Al-Ali", "Lewis-Francis": two words joined to one are one name, never the given and the family name of somebody.
    if (end - p === 2 && isHyphenated(run, p, tokens)) continue;
    const candidates = athletesNamed(run, p, end, tokens, results);
    if (!candidates) continue;
    return { mention: mentionOf(tokens, run.words[p]!, run.words[end - 1]!, candidates.rows, candidates.swapped), next: end };
  }
  return null;
}

/** "Paula Ivan-Reid" is not Paula Ivan: a hyphen joins the word to the next one of the run. */
const isHyphenated = ({ words }: NameRun, q: number, tokens: Tokens): boolean =>
  q >= 0 &&
  q + 1 < words.length &&
  words[q + 1] === words[q]! + 2 &&
  tokens.kind[words[q]! + 1] === PUNCTUATION &&
  isHyphen(tokens.hash[words[q]! + 1]!);

const isInitial = (tokens: Tokens, i: number): boolean => tokens.end[i]! - tokens.start[i]! === 1;

/** "Will Kerr", "April Smith": a stop word that is a given name still begins a name when the two words together are an athlete's. */
const isStrongGiven = (run: NameRun, p: number, results: Results): boolean =>
  run.names[p]! >= 0 && (results.names.anyRole(run.names[p]!) & GIVEN_NAME) !== 0;

export function mentionOf(
  tokens: Tokens,
  first: number,
  last: number,
  candidates: readonly AthleteRow[],
  swapped: boolean,
): AthleteMention {
  return {
    from: first,
    to: last + 1,
    start: tokens.start[first]!,
    end: tokens.end[last]!,
    how: 'name',
    candidates,
    athlete: -1,
    spelling: swapped ? 'swapped' : 'right',
    correction: null,
  };
}

/** Athletes whose names hold every word `p … end` of the run, at least one as given and another as family name; `null` if there is none. */
function athletesNamed(
  run: NameRun,
  p: number,
  end: number,
  tokens: Tokens,
  results: Results,
): { rows: AthleteRow[]; swapped: boolean } | null {
  const { names } = results;
  let smallest = -1;
  for (let k = p; k < end; k++) {
    const id = run.names[k]!;
    if (id < 0) {
      if (k === p && isInitial(tokens, run.words[k]!)) continue;
      return null;
    }
    if (k < end - 1 && run.closed[k]) return null;
    if (smallest < 0 || names.bearers(id) < names.bearers(run.names[smallest]!)) smallest = k;
  }
  if (smallest < 0) return null;
  const rows: AthleteRow[] = [];
  const short: AthleteRow[] = [];
  let inOrder = 0;
  const initial = isInitial(tokens, run.words[p]!) && end - p === 2 ? tokens.folded[tokens.foldedFrom[run.words[p]!]!]! : 0;
  const { starts, athletes, roles } = names.postings;
  const rarest = run.names[smallest]!;
  for (let at = starts[rarest]!; at < starts[rarest + 1]!; at++) {
    const row = athletes[at]!;
    let firstRole = 0;
    let lastRole = 0;
    let given = 0;
    let family = 0;
    let fits = true;
    for (let k = p; k < end && fits; k++) {
      let role = 0;
      if (k === smallest) role = roles[at]!;
      else if (k === p && initial) {
        role = startsWith(results, row, initial) ? GIVEN_NAME : 0;
      } else role = names.roleOf(run.names[k]!, row);
      fits = role !== 0;
      if (k === p) firstRole = role;
      lastRole = role;
      // "De Smet": these particles are nobody's name, as "Ben" and "Al" are.
      if (isOnlyParticle(tokens, run.words[k]!)) continue;
      if (role & GIVEN_NAME) given++;
      if (role & FAMILY_NAME) family++;
    }
    if (fits && family === 0 && given === end - p && given > 1) short.push(row);
    if (!fits || given === 0 || family === 0 || given + family < 2) continue;
    rows.push(row);
    if (firstRole & GIVEN_NAME && lastRole & FAMILY_NAME) inOrder++;
  }
  if (!rows.length) return isWithoutLastName(run, p, end, short, results) ? { rows: short, swapped: false } : null;
  return { rows: exactFirst(rows, end - p, results), swapped: inOrder === 0 };
}

/** Prominence (0–255) from which an athlete is known by his first names alone. */
const KNOWN_BY_FIRST_NAMES = 80;

/** `Wilson Kipsang` for Wilson Kipsang Kiprotich: the lists give a third name that prose leaves out, and nobody else begins so. */
function isWithoutLastName(run: NameRun, p: number, end: number, rows: readonly AthleteRow[], results: Results): boolean {
  const [row] = rows;
  if (row === undefined || rows.length > 1 || results.prominenceOf(row) < KNOWN_BY_FIRST_NAMES) return false;
  const [before, after] = [run.words[p - 1], run.words[end]];
  if (before !== undefined && before >= run.words[p]! - 2 && run.names[p - 1]! >= 0) return false;
  if (after !== undefined && after <= run.words[end - 1]! + 2 && !run.closed[end - 1]) return false;
  const first = namePartsOf(results.athlete(row).givenName)[0];
  return first === results.names.text(run.names[p]!);
}

/** With several rows, those whose whole name was printed come before those of whom a middle name is left out. */
function exactFirst(rows: AthleteRow[], words: number, results: Results): AthleteRow[] {
  if (rows.length < 2) return rows;
  const exact = rows.filter((row) => results.athlete(row).name.split(/[\s-]+/).length === words);
  return exact.length ? exact : rows;
}

const startsWith = (results: Results, row: AthleteRow, letter: number): boolean =>
  results.athlete(row).givenName.toLowerCase().charCodeAt(0) === letter;
