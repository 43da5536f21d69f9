/**
 * Names that only an article can tell: the given name of an athlete whom it has introduced ("I know that Maurice is not at his best") and
 * the surname of one whom the database does not know.
 */
import { isStopWord } from '../lexicon/stop-words.ts';
import type { AthleteMention } from '../mention.ts';
import { coveredTokens } from '../mention.ts';
import { mentionOf, type NameRun } from '../recognise/names.ts';
import { isTownAlone, type Reading } from '../recognise/reading.ts';
import { type AthleteRow, GIVEN_NAME } from '../results.ts';
import { namePartsOf } from '../text/name-parts.ts';
import { CAPITAL, foldedText, NUMBER, SENTENCE_START, type Tokens, WORD } from '../text/tokens.ts';
import { isOneOf } from '../text/word-set.ts';
import type { LinkContext } from './link.ts';
import { OF_PLACE } from './surnames.ts';

/** Shorter names are too often something else: `Al`, `Jo`. */
const LEAST_LETTERS = 3;

interface Told {
  /** Hash of the folded given name → the one athlete of the article who bears it, or -1 for several people. */
  readonly given: ReadonlyMap<number, AthleteRow>;
  /** Hashes of the last names of athletes whom the database does not know. */
  readonly strangers: ReadonlySet<number>;
}

/** Words that stand alone and can be only one person of this article: linked by the given name, unlinked by a stranger's surname. */
export function linkGivenNames(
  context: LinkContext,
  { linked, unknown, others }: Readonly<Record<'linked' | 'unknown' | 'others', readonly AthleteMention[]>>,
): AthleteMention[] {
  const { tokens } = context.reading;
  const told: Told = { given: givenNames(context, [...linked, ...unknown, ...others]), strangers: lastNames(unknown, others, tokens) };
  const taken = coveredTokens(tokens.count, linked, unknown, others);
  const elsewhere = new Elsewhere(context.reading);
  const found: AthleteMention[] = [];
  for (const run of context.names.runs) {
    for (let p = 0; p < run.words.length; p++) {
      const word = run.words[p]!;
      if (taken[word] || !standsAlone(run, p, context)) continue;
      const row = told.given.get(tokens.hash[word]!) ?? -1;
      if (row >= 0 && !elsewhere.isWord(word) && !elsewhere.isTown(word)) {
        found.push({ ...mentionOf(tokens, word, word, [row], false), how: 'name', athlete: row });
      } else if (told.strangers.has(tokens.hash[word]!)) found.push({ ...mentionOf(tokens, word, word, [], false), how: 'surname' });
    }
  }
  return found;
}

/** The first given names of all who are named in full. Two people of one given name leave it untold. */
function givenNames(
  { archive: { results }, reading: { tokens } }: LinkContext,
  people: readonly AthleteMention[],
): Map<number, AthleteRow> {
  const given = new Map<number, AthleteRow>();
  for (const { how, from, to, athlete } of people) {
    if (how !== 'name' || to - from < 2) continue;
    const name = foldedText(tokens, from);
    const hash = tokens.hash[from]!;
    const row = athlete >= 0 && name.length >= LEAST_LETTERS && namePartsOf(results.athlete(athlete).givenName)[0] === name ? athlete : -1;
    given.set(hash, (given.get(hash) ?? row) === row ? row : -1);
  }
  return given;
}

function lastNames(unknown: readonly AthleteMention[], others: readonly AthleteMention[], { hash }: Tokens): Set<number> {
  const names = new Set(unknown.map((mention) => hash[mention.to - 1]!));
  // A coach of the same name: nobody knows which of them is meant.
  for (const mention of others) names.delete(hash[mention.to - 1]!);
  return names;
}

/** No other name beside it, and no word that the lexicon knows, other than a town that nothing is said to be in. */
function standsAlone(run: NameRun, p: number, { reading, archive }: LinkContext): boolean {
  const { tokens, hitAt } = reading;
  const word = run.words[p]!;
  if ((hitAt[word] !== -1 && !(isTownAlone(reading, word) && !isOneOf(tokens, word - 1, OF_PLACE))) || isStopWord(tokens, word))
    return false;
  const [before, after] = [run.words[p - 1], run.words[p + 1]];
  if (after !== undefined && after <= word + 2 && !run.closed[p]) return false;
  if (before === undefined || before < word - 2 || run.closed[p - 1] || hitAt[before] !== -1 || isStopWord(tokens, before)) return true;
  const name = run.names[p - 1]!;
  return before === word - 1 && name >= 0 && (archive.results.names.anyRole(name) & GIVEN_NAME) === 0;
}

/** What the text says of a word elsewhere: that it is one in small letters, or a town. Read once, when the first name asks. */
class Elsewhere {
  readonly #reading: Reading;
  #small: ReadonlySet<number> | null = null;
  #towns: ReadonlySet<number> | null = null;

  constructor(reading: Reading) {
    this.#reading = reading;
  }

  /** At the head of a sentence `Faith` and `Grant` may be words, if the text has them in small letters. */
  isWord(word: number): boolean {
    const { flags, hash } = this.#reading.tokens;
    if (!(flags[word]! & SENTENCE_START)) return false;
    this.#small ??= this.#hashesWhere((k) => (flags[k]! & CAPITAL) === 0);
    return this.#small.has(hash[word]!);
  }

  /** `Sydney` is a town where the text says "in Sydney" or "Sydney 2000". */
  isTown(word: number): boolean {
    const { tokens, hitAt } = this.#reading;
    if (hitAt[word] === -1) return false;
    this.#towns ??= this.#hashesWhere((k) => hitAt[k] !== -1 && (isOneOf(tokens, k - 1, OF_PLACE) || tokens.kind[k + 1] === NUMBER));
    return this.#towns.has(tokens.hash[word]!);
  }

  #hashesWhere(fits: (k: number) => boolean): Set<number> {
    const { tokens } = this.#reading;
    const hashes = new Set<number>();
    for (let k = 0; k < tokens.count; k++) if (tokens.kind[k] === WORD && fits(k)) hashes.add(tokens.hash[k]!);
    return hashes;
  }
}
