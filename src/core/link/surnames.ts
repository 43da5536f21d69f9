/**
 * Surnames alone: `Kerr`, `Van der Weken`, `Hunter Bell`, once their bearer is introduced; also with a slip (`Ingebrigsten`).
 */

import { TRANSCRIBED } from '../lexicon/nations.ts';
import { isStopWord } from '../lexicon/stop-words.ts';
import type { AthleteMention } from '../mention.ts';
import { coveredTokens } from '../mention.ts';
import { hasGenitive, mentionOf, type NameRun, nameText, stemAt } from '../recognise/names.ts';
import { type AthleteRow, GIVEN_NAME } from '../results.ts';
import { editDistance } from '../text/edits.ts';
import { hashFolded } from '../text/fold.ts';
import { namePartsOf } from '../text/name-parts.ts';
import { foldedText, SENTENCE_START, type Tokens } from '../text/tokens.ts';
import { isOneOf, wordSet } from '../text/word-set.ts';
import { judgeCandidate, type LinkContext } from './link.ts';
import { ownsMarkNear } from './misspelt.ts';
import { wellKnown, wellKnownOfSeveralWords } from './well-known.ts';

interface Introduced {
  readonly row: AthleteRow;
  readonly family: readonly string[];
  readonly familyName: string;
}

export function linkSurnames(context: LinkContext, named: readonly AthleteMention[], others: readonly AthleteMention[]): AthleteMention[] {
  const { tokens } = context.reading;
  const taken = coveredTokens(tokens.count, named, others);
  const introduced = introducedBy(named, context);
  const byFirst = new Map<number, Introduced[]>();
  for (const one of introduced) {
    for (const start of startsOf(one.family)) {
      const key = hashFolded(start);
      const known = byFirst.get(key);
      if (known) known.push(one);
      else byFirst.set(key, [one]);
    }
  }
  const otherNames = new Map<string, number[]>();
  for (const { to } of [...others].sort((a, b) => a.to - b.to)) {
    const name = foldedText(tokens, to - 1);
    const known = otherNames.get(name);
    if (known) known.push(to - 1);
    else otherNames.set(name, [to - 1]);
  }
  const found: AthleteMention[] = [];
  for (const run of context.names.runs) {
    for (let p = 0; p < run.words.length; p++) {
      if (taken[run.words[p]!]) continue;
      const mention = surnameAt(run, p, { context, byFirst, introduced, otherNames, named });
      if (!mention) continue;
      found.push(mention);
      while (p + 1 < run.words.length && run.words[p + 1]! < mention.to) p++;
    }
  }
  return found;
}

/** A family name is begun by its first word, or, if it is a double name, by its last ("Bell" for Hunter Bell). */
const startsOf = (family: readonly string[]): readonly string[] =>
  family.length > 1 && family[family.length - 1]!.length >= 4 ? [family[0]!, family[family.length - 1]!] : family.slice(0, 1);

function introducedBy(named: readonly AthleteMention[], { archive, reading: { tokens } }: LinkContext): Introduced[] {
  const introduced: Introduced[] = [];
  const rows = new Set<AthleteRow>();
  const printed = new Set<string>();
  for (const { athlete: row, spelling, to } of named) {
    if (row < 0) continue;
    const { familyName, givenName } = archive.results.athlete(row);
    const family = namePartsOf(familyName);
    if (!rows.has(row)) introduced.push({ row, family, familyName });
    rows.add(row);
    // Who is introduced as Helen Pattinson or Wilson Kipsang goes by that name, whatever the lists call her or him.
    const last = foldedText(tokens, to - 1);
    if (
      spelling !== 'right' ||
      family.includes(last) ||
      family.includes(last.replace(/s$/, '')) ||
      namePartsOf(givenName)[0] === last ||
      printed.has(`${row} ${last}`)
    )
      continue;
    printed.add(`${row} ${last}`);
    introduced.push({ row, family: [last], familyName });
  }
  return introduced;
}

interface Desk {
  readonly context: LinkContext;
  readonly byFirst: ReadonlyMap<number, readonly Introduced[]>;
  readonly introduced: readonly Introduced[];
  /** Where people of the story who are no athletes of the database, or not in their part, are named: by the last word of their names. */
  readonly otherNames: ReadonlyMap<string, readonly number[]>;
  readonly named: readonly AthleteMention[];
}

function surnameAt(run: NameRun, p: number, desk: Desk): AthleteMention | null {
  const { tokens } = desk.context.reading;
  const word = run.words[p]!;
  const length = tokens.end[word]! - tokens.start[word]!;
  if (length < 2 || !standsAlone(run, p, desk)) return null;
  const exact = desk.byFirst.get(tokens.hash[word]!);
  if (exact) return resolveSurname(run, p, exact, desk);
  const genitive = hasGenitive(desk.context.reading.language) ? genitiveOf(run, p, desk) : null;
  if (genitive) return genitive;
  const known = wellKnownOfSeveralWords(run, p, desk.context);
  if (known || length < 3 || isStopWord(tokens, word) || desk.context.reading.hitAt[word] !== -1) return known;
  return (length < 5 ? null : misspeltSurname(run, p, desk)) ?? wellKnown(run, p, desk.context);
}

/** "Warholms tid": the genitive of a surname that is introduced. */
function genitiveOf(run: NameRun, p: number, desk: Desk): AthleteMention | null {
  const { names } = desk.context.archive.results;
  const stem = stemAt(desk.context.reading.tokens, run.words[p]!, names);
  const known = stem >= 0 ? desk.byFirst.get(hashFolded(names.text(stem))) : undefined;
  if (!known) return null;
  const closed = [...run.closed];
  closed[p] = true;
  const ids = [...run.names];
  ids[p] = stem;
  return resolveSurname({ words: run.words, names: ids, closed }, p, known, desk);
}

/** "In Eugene Kerr went early": the town, not a given name. */
export const OF_PLACE = wordSet('in at from of near to over before after around im aus a en i');

/** Another capitalised name right beside the word makes it part of another person's name ("Danny Kerr", "Kerr Smith"). */
function standsAlone(run: NameRun, p: number, { context }: Desk): boolean {
  const { tokens, hitAt } = context.reading;
  const before = p > 0 ? run.words[p - 1]! : -1;
  if (before < 0 || before < run.words[p]! - 2 || run.names[p - 1]! < 0) return true;
  const town =
    hitAt[before] !== -1 &&
    context.reading.hits[hitAt[before]!]!.value.every((term) => term.type === 'city') &&
    !isOneOf(tokens, before - 1, OF_PLACE);
  if ((hitAt[before] !== -1 && !town) || isStopWord(tokens, before) || tokens.end[before]! - tokens.start[before]! <= 1) return true;
  return (context.archive.results.names.anyRole(run.names[p - 1]!) & GIVEN_NAME) === 0;
}

function resolveSurname(run: NameRun, p: number, known: readonly Introduced[], desk: Desk): AthleteMention | null {
  const { tokens } = desk.context.reading;
  let longest = 0;
  const fitting: Introduced[] = [];
  for (const one of known) {
    const length = matchLength(run, p, one.family, desk);
    if (length === 0 || length < longest) continue;
    if (length > longest) fitting.length = 0;
    longest = length;
    fitting.push(one);
  }
  if (!longest) return null;
  const last = run.words[p + longest - 1]!;
  if (isAnothers(last, fitting, desk)) return null;
  // A surname that is a word ("Bell", "Price") must not begin a sentence alone unless it is possessive.
  const mention = mentionOf(
    tokens,
    run.words[p]!,
    last,
    fitting.map((one) => one.row),
    false,
  );
  const chosen = fitting.length === 1 ? fitting[0]!.row : nearestBearer(mention, fitting, desk);
  return { ...mention, how: 'surname', candidates: chosen >= 0 ? [chosen] : mention.candidates, athlete: chosen };
}

/** Of a father and a son who run under one name, the surname is whose the story has just named in full. */
function isAnothers(word: number, fitting: readonly Introduced[], { otherNames, named, context }: Desk): boolean {
  const { tokens } = context.reading;
  const others = otherNames.get(foldedText(tokens, word));
  if (!others) return false;
  const other = lastBefore(others, word);
  const sentence = tokens.sentence[word];
  if (others.some((at) => tokens.sentence[at] === sentence)) return true;
  if (other < 0) return false;
  return !named.some(({ athlete, from }) => from > other && from < word && fitting.some((one) => one.row === athlete));
}

function lastBefore(places: readonly number[], word: number): number {
  let last = -1;
  for (const place of places) if (place < word) last = place;
  return last;
}

/** Words of the run that spell the family name from `p`: all of it, or its last word alone. */
function matchLength(run: NameRun, p: number, family: readonly string[], desk: Desk): number {
  const { tokens } = desk.context.reading;
  const word = (q: number): string => (run.words[q] === undefined ? '' : nameText(run, q, tokens, desk.context.archive.results.names));
  if (family.every((part, k) => word(p + k) === part)) return family.length;
  if (family.length > 1 && word(p) === family[family.length - 1]) return 1;
  return family.length > 1 && word(p) === family[0] && family[0]!.length >= 5 ? 1 : 0;
}

/**
 * Of two introduced athletes with one surname, the one whose mark stands in the sentence, else the one who fits the sentence better or whom the
 * story has just named, if the other was not named with him.
 */
function nearestBearer(mention: AthleteMention, fitting: readonly Introduced[], { named, context }: Desk): AthleteRow {
  const { tokens } = context.reading;
  let last = -1;
  let lastAt = -1;
  const inSentence = new Set<AthleteRow>();
  for (const other of named) {
    if (!fitting.some((one) => one.row === other.athlete)) continue;
    if (tokens.sentence[other.from] === tokens.sentence[mention.from]) inSentence.add(other.athlete);
    if (other.from < mention.from && other.from > lastAt) {
      last = other.athlete;
      lastAt = other.from;
    }
  }
  const owners = fitting.filter((one) => ownsMarkNear(one.row, mention, context));
  if (owners.length === 1) return owners[0]!.row;
  if (inSentence.size > 1) return -1;
  const together =
    lastAt >= 0 &&
    named.some(
      (other) =>
        other.athlete !== last &&
        fitting.some((one) => one.row === other.athlete) &&
        tokens.sentence[other.from] === tokens.sentence[lastAt],
    );
  const scores = fitting
    .map((one) => ({ row: one.row, score: judgeCandidate(one.row, mention, context) + (one.row === last && !together ? 1 : 0) }))
    .sort((a, b) => b.score - a.score);
  const [best, next] = scores as [{ row: AthleteRow; score: number }, { row: AthleteRow; score: number }];
  // Brothers who were named in one breath: that one is better known says nothing.
  if (together && isSameKind(best.row, next.row, context)) return -1;
  return best.score - next.score >= 1 ? best.row : -1;
}

/** Do the two run the same event, as the same sex? */
function isSameKind(a: AthleteRow, b: AthleteRow, { archive: { results }, story }: LinkContext): boolean {
  if (results.sexOf(a) !== results.sexOf(b)) return false;
  const events = new Set(results.careers(a).map((career) => career.event));
  return results.careers(b).some(({ event }) => events.has(event) && (story.events.size === 0 || story.events.has(event)));
}

/** Another capitalised word right beside it, other than one that only begins the sentence: part of a longer name. */
const hasNeighbour = (run: NameRun, p: number, tokens: Tokens): boolean =>
  [p - 1, p + 1].some((q) => {
    const word = run.words[q];
    return (
      word !== undefined && Math.abs(word - run.words[p]!) <= 2 && !(q < p ? run.closed[q] : run.closed[p]) && !isStopWord(tokens, word)
    );
  });

/** Surnames shorter than this carry one slip, others two; the first letter is never the wrong one. */
const LONG_SURNAME = 8;

/** `Ingebrigsten`: a capitalised word on its own that is no name of anybody, an edit or two from one introduced surname. */
function misspeltSurname(run: NameRun, p: number, { introduced, otherNames, context }: Desk): AthleteMention | null {
  const { tokens } = context.reading;
  const word = run.words[p]!;
  if (run.names[p]! >= 0 || hasNeighbour(run, p, tokens)) return null;
  const printed = foldedText(tokens, word);
  const beginsSentence = (tokens.flags[word]! & SENTENCE_START) !== 0;
  if ((beginsSentence && printed.length < 6) || otherNames.has(printed)) return null;
  const most = printed.length < LONG_SURNAME ? 1 : 2;
  const near = introduced.filter(
    ({ family: [name = '', ...more] }) =>
      !more.length && name.length >= 4 && name[0] === printed[0] && editDistance(printed, name, most) <= most,
  );
  const rows = new Set(near.map((one) => one.row));
  if (rows.size !== 1) return null;
  const one = near[0]!;
  return {
    ...mentionOf(tokens, word, word, [one.row], false),
    how: 'surname',
    athlete: one.row,
    // Another script's names have several Latin spellings.
    ...(TRANSCRIBED.has(context.archive.results.natOf(one.row)) ? {} : { spelling: 'misspelt', correction: one.familyName }),
  };
}
