/**
 * Misspelt full names: `Cole Hacker`, `Jakob Ingebrigsten`, `Yarde Nuguse`, `Kerr Josh` with a slip.
 *
 * A near name in the database is only a proposal. It is accepted when the story supports it: the same sentence holds a mark of that
 * athlete, his right name or his rivals stand in the article, his event and nation agree. Otherwise the name is somebody else's.
 */

import { couldBeMarkOf } from '../lexicon/events.ts';
import { isSameTranscription, sameNation, TRANSCRIBED } from '../lexicon/nations.ts';
import { isStopWord } from '../lexicon/stop-words.ts';
import { isBetter } from '../mark.ts';
import type { AthleteMention } from '../mention.ts';
import { countWithin, coveredTokens, firstFrom } from '../mention.ts';
import { mentionOf, type NameRun } from '../recognise/names.ts';
import { isTownAlone, sentenceRange } from '../recognise/reading.ts';
import { type AthleteRow, FAMILY_NAME, GIVEN_NAME } from '../results.ts';
import { allowedEdits } from '../text/edits.ts';
import { foldName } from '../text/fold.ts';
import { namePartsOf } from '../text/name-parts.ts';
import { foldedText } from '../text/tokens.ts';
import { isOneOf } from '../text/word-set.ts';
import { athleteByMark } from './by-mark.ts';
import { judgeCandidate, type LinkContext, MEETING_NOUNS, nationBeside } from './link.ts';
import { type NearAthlete, nearAthletes } from './near-names.ts';
import { isOtherPerson } from './other-people.ts';

/** Points that a near name needs from the story, and its lead over the next. */
const ENOUGH = 5;
const LEAD = 1.5;
/** A mark of his in the same sentence settles it. */
const OWN_MARK = 6;
const INTRODUCED = 4;

/** Misspelt names; a mention in `named` that lacks a misspelt part of its name is replaced by the longer one. */
export function linkMisspelt(context: LinkContext, named: AthleteMention[], others: readonly AthleteMention[]): AthleteMention[] {
  const { tokens } = context.reading;
  extendNames(context, named);
  const taken = coveredTokens(tokens.count, named, others);
  const introduced = new Set(named.map((mention) => mention.athlete));
  let families: ReadonlySet<string> | null = null;
  const found: AthleteMention[] = [];
  for (const run of context.names.runs) {
    for (let p = 0; p + 1 < run.words.length; p++) {
      if (
        taken[run.words[p]!] ||
        taken[run.words[p + 1]!] ||
        run.closed[p] ||
        !couldBeName(run, p, context) ||
        !couldBeName(run, p + 1, context)
      )
        continue;
      if (!hasEvidence(run, p, context)) {
        families ??= familiesOf(introduced, context);
        if (!couldBeOneOf(run, p, context, families)) continue;
      }
      const mention = readMisspelt(run, p, context, introduced) ?? readByMark(run, p, context);
      if (!mention) continue;
      found.push(mention);
      taken.fill(1, mention.from, mention.to);
      p++;
    }
  }
  return found;
}

/** Places in the run, half-open. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * The whole of the name that the two words at `p` belong to, if all of it is this athlete's: "John Cheruiyot Korrir". `null` where a word beside
 * them is another's ("Khaled Mohamed Jaman Al Harbi") or a meeting's ("the Memorial Ludvik Danek").
 */
function wholeName(run: NameRun, p: number, row: AthleteRow, context: LinkContext): Stretch | null {
  let [from, to] = [p, p + 2];
  while (from > 0 && isBeside(run, from - 1, context)) {
    if (!isNameOf(run, from - 1, row, context)) return null;
    from--;
  }
  while (to < run.words.length && isBeside(run, to - 1, context)) {
    if (!isNameOf(run, to, row, context)) return null;
    to++;
  }
  return { from, to };
}

/** Do the words `q` and `q + 1` of the run stand side by side, both as words of a name or a meeting? */
function isBeside(run: NameRun, q: number, { reading }: LinkContext): boolean {
  const { tokens, hitAt } = reading;
  const [a, b] = [run.words[q]!, run.words[q + 1]!];
  if (b - a > 2 || run.closed[q]) return false;
  return [a, b].every(
    (word) =>
      isOneOf(tokens, word, MEETING_NOUNS) ||
      ((hitAt[word] === -1 || isTownAlone(reading, word)) && !isStopWord(tokens, word) && tokens.end[word]! - tokens.start[word]! > 1),
  );
}

/** Is the word, as it stands or with a slip, one of the athlete's names? */
function isNameOf(run: NameRun, q: number, row: AthleteRow, { archive: { results }, reading: { tokens } }: LinkContext): boolean {
  const printed = foldedText(tokens, run.words[q]!);
  const most = allowedEdits(printed.length);
  return results.names.tokensOf(row).some((token) => token === run.names[q] || results.names.edits(printed, token, most) <= most);
}

/** A name that was found without a word beside it which is the athlete's too, but for a slip: "Veronikah Nyaruai Wanjiru". */
function extendNames(context: LinkContext, named: AthleteMention[]): void {
  const { tokens } = context.reading;
  const byStart = new Map(named.map((mention, k) => [mention.from, k]));
  for (const run of context.names.runs) {
    for (let p = 0; p < run.words.length; p++) {
      const k = byStart.get(run.words[p]!);
      const mention = k === undefined ? undefined : named[k];
      if (k === undefined || !mention || mention.athlete < 0 || mention.spelling !== 'right') continue;
      let end = p;
      while (end + 1 < run.words.length && run.words[end + 1]! < mention.to) end++;
      const before = p > 0 && isBeside(run, p - 1, context) && run.names[p - 1]! < 0 && isNameOf(run, p - 1, mention.athlete, context);
      const after =
        end + 1 < run.words.length &&
        isBeside(run, end, context) &&
        run.names[end + 1]! < 0 &&
        isNameOf(run, end + 1, mention.athlete, context);
      if (before === after) continue;
      // The whole name must be there then, and no word of a meeting ("Marcha Laura García-Caro").
      if (end - p + 2 !== foldName(context.archive.results.athlete(mention.athlete).name).length) continue;
      const longer = mentionOf(tokens, run.words[before ? p - 1 : p]!, run.words[after ? end + 1 : end]!, mention.candidates, false);
      named[k] = {
        ...longer,
        athlete: mention.athlete,
        spelling: 'misspelt',
        correction: context.archive.results.athlete(mention.athlete).name,
      };
    }
  }
}

/**
 * A near name is accepted only with a mark, a place or an event in its sentence, a nation before it, or when its bearer stands elsewhere in the story, so
 * where neither can be, nothing is looked up. Two letters are enough to see that no one introduced can be meant.
 */
function hasEvidence(run: NameRun, p: number, { mentions, reading }: LinkContext): boolean {
  const { tokens } = reading;
  const [from, to] = sentenceRange(reading, tokens.sentence[run.words[p]!]!);
  return (
    countWithin(mentions.marks, from, to) > 0 ||
    countWithin(mentions.places, from, to) > 0 ||
    countWithin(mentions.events, from, to) > 0 ||
    countWithin(mentions.titles, from, to) > 0 ||
    countWithin(mentions.nations, run.words[p]! - 3, run.words[p]!) > 0
  );
}

/** The first two letters of every name of those introduced. */
const familiesOf = (introduced: ReadonlySet<AthleteRow>, { archive: { results } }: LinkContext): Set<string> =>
  new Set(
    [...introduced].filter((row) => row >= 0).flatMap((row) => namePartsOf(results.athlete(row).name).map((part) => part.slice(0, 2))),
  );

const couldBeOneOf = (run: NameRun, p: number, { reading: { tokens } }: LinkContext, families: ReadonlySet<string>): boolean =>
  families.has(foldedText(tokens, run.words[p]!).slice(0, 2)) && families.has(foldedText(tokens, run.words[p + 1]!).slice(0, 2));

/** No word of the lexicon; but a town's name ("Hobbs", "Jordan", "Sydney") may be a person's. */
function couldBeName(run: NameRun, p: number, { reading }: LinkContext): boolean {
  const { tokens } = reading;
  const word = run.words[p]!;
  if (tokens.end[word]! - tokens.start[word]! < 3) return false;
  return (reading.hitAt[word] === -1 || isTownAlone(reading, word)) && !isStopWord(tokens, word);
}

function readMisspelt(run: NameRun, p: number, context: LinkContext, introduced: ReadonlySet<AthleteRow>): AthleteMention | null {
  const { tokens } = context.reading;
  const [first, second] = [run.words[p]!, run.words[p + 1]!];
  const near = nearAthletes(
    { text: foldedText(tokens, first), token: run.names[p]! },
    { text: foldedText(tokens, second), token: run.names[p + 1]! },
    context.archive.results,
  );
  const mention = mentionOf(tokens, first, second, [], false);
  if (isOtherPerson(mention, context)) return null;
  if (!near.length) return readShortForm(run, p, mention, context);
  const scored = near
    .slice(0, 12)
    .map((one) => ({ one, score: judgeNear(one, mention, context, introduced) }))
    .sort((a, b) => b.score - a.score);
  const [best, next] = scored;
  if (!best || best.score < ENOUGH || (next && best.score - next.score < LEAD)) return null;
  const { row, edits, swapped } = best.one;
  const support = supportFor(row, mention, context, introduced);
  if (support === 'none' || (support === 'event' && edits > 1 && !isFamousWithOneRight(run, p, row, context))) return null;
  const whole = wholeName(run, p, row, context);
  if (!whole) return null;
  const athlete = context.archive.results.athlete(row);
  const accepted: AthleteMention = { ...mentionOf(tokens, run.words[whole.from]!, run.words[whole.to - 1]!, [row], false), athlete: row };
  if (support !== 'introduced' && isOtherSpelling(run, p, best.one, support, context)) return accepted;
  return { ...accepted, spelling: swapped ? 'swapped' : 'misspelt', correction: athlete.name };
}

/** Prominence that an athlete needs to go by a short form that the database does not list. */
const KNOWN_BY_SHORT_FORM = 90;

/** `Kostas Kenteris` for Konstantinos: the family name is his alone, the initial agrees, and the story is about him. A short form is no slip. */
function readShortForm(run: NameRun, p: number, mention: AthleteMention, context: LinkContext): AthleteMention | null {
  const { results } = context.archive;
  const family = run.names[p + 1]!;
  if (family < 0) return null;
  const initial = foldedText(context.reading.tokens, run.words[p]!)[0];
  const rows = results.names.athletes(family);
  const roles = results.names.roles(family);
  const bearers: AthleteRow[] = [];
  for (let k = 0; k < rows.length && bearers.length < 3; k++) if (roles[k]! & FAMILY_NAME) bearers.push(rows[k]!);
  const [row] = bearers;
  if (row === undefined || bearers.length > 1 || foldName(results.athlete(row).givenName)[0]?.[0] !== initial) return null;
  if (results.prominenceOf(row) < KNOWN_BY_SHORT_FORM || judgeCandidate(row, mention, context) < ENOUGH) return null;
  return { ...mention, candidates: [row], athlete: row };
}

/** Prominence at which even two slips in a long name leave no doubt, if the other name is right. */
const FAMOUS = 120;
const LONG_NAME = 7;

function isFamousWithOneRight(
  run: NameRun,
  p: number,
  row: AthleteRow,
  { archive: { results }, reading: { tokens } }: LinkContext,
): boolean {
  if (results.prominenceOf(row) < FAMOUS) return false;
  const own = results.names.tokensOf(row);
  const wrong = [p, p + 1].filter((q) => !own.includes(run.names[q]!));
  return wrong.length === 1 && foldedText(tokens, run.words[wrong[0]!]!).length >= LONG_NAME;
}

/** Longest name that is compared with a row's, in words. */
const MOST_WORDS = 4;

/** The whole stretch of capitalised words from `p`, where it begins one, told by a mark of its sentence. */
function readByMark(run: NameRun, p: number, context: LinkContext): AthleteMention | null {
  if (p > 0 && isBeside(run, p - 1, context)) return null;
  let to = p + 1;
  while (to < run.words.length && to - p < MOST_WORDS && isBeside(run, to - 1, context)) to++;
  if (to - p < 2) return null;
  const { tokens } = context.reading;
  const words = run.words.slice(p, to);
  const mention = mentionOf(tokens, words[0]!, words[words.length - 1]!, [], false);
  const row = athleteByMark(
    words.map((word) => foldedText(tokens, word)),
    mention,
    context,
  );
  if (row < 0 || isOtherPerson(mention, context)) return null;
  const athlete = context.archive.results.athlete(row);
  const linked: AthleteMention = { ...mention, candidates: [row], athlete: row };
  return TRANSCRIBED.has(athlete.nat) ? linked : { ...linked, spelling: 'misspelt', correction: athlete.name };
}

export type Support = 'own-mark' | 'introduced' | 'event' | 'none';

/** Prominence from which an athlete is known enough to be meant by a name that is not quite his, in his own event. */
const KNOWN = 80;

/** What in the article speaks for this athlete, beside the likeness of the name. */
export function supportFor(row: AthleteRow, mention: AthleteMention, context: LinkContext, introduced: ReadonlySet<AthleteRow>): Support {
  if (introduced.has(row)) return 'introduced';
  if (ownsMarkNear(row, mention, context)) return 'own-mark';
  const { results } = context.archive;
  if (results.prominenceOf(row) < KNOWN) return 'none';
  return results.careers(row).some((career) => context.story.events.has(career.event)) ? 'event' : 'none';
}

function judgeNear(one: NearAthlete, mention: AthleteMention, context: LinkContext, introduced: ReadonlySet<AthleteRow>): number {
  const { results } = context.archive;
  let score = judgeCandidate(one.row, mention, context) - 2 * one.edits;
  if (introduced.has(one.row)) score += INTRODUCED;
  if (ownsMarkNear(one.row, mention, context)) score += OWN_MARK;
  const nation = nationBeside(mention, context);
  if (nation && !sameNation(nation, results.natOf(one.row))) score -= 4;
  return score;
}

/** Tokens of a sentence that are looked at for an athlete's mark, so that an endless one costs no more than a long one. */
const MARK_REACH = 200;

/** Does a mark in the mention's sentence, or within the given tokens, stand in the database as this athlete's? */
export function ownsMarkNear(
  row: AthleteRow,
  mention: AthleteMention,
  { archive, mentions: { marks }, reading }: LinkContext,
  within?: { readonly from: number; readonly to: number },
): boolean {
  const [start, end] = sentenceRange(reading, reading.tokens.sentence[mention.from]!);
  const { from, to } = within ?? { from: Math.max(start, mention.from - MARK_REACH), to: Math.min(end, mention.to + MARK_REACH) };
  const sex = archive.results.sexOf(row);
  for (let k = firstFrom(marks, from); k < marks.length && marks[k]!.from < to; k++) {
    for (const printed of marks[k]!.readings) {
      for (const career of archive.results.careers(row)) {
        if (!couldBeMarkOf(career.event, printed) || isBetter(printed.kind, printed.value, career.best)) continue;
        if (archive.event(sex, career.event)?.holds(row, printed.value)) return true;
      }
    }
  }
  return false;
}

/** What pet forms add: Frankie, Tommy, Andrei. */
const PET_ENDINGS: ReadonlySet<string> = new Set(['ie', 'y', 'i', 'ey']);
const SHORTEST_WITH_PET_FORM = 3;

/** Bearers that make a given name a common one, so that it may be the athlete's own other form ("Steve" for Steven). */
const COMMON_GIVEN_NAME = 3;

/**
 * Could the printed form be another right spelling? Nations that write in another script have several in Latin letters, and a common given
 * name beside the right family name may be what the athlete is called: always when one form begins the other, else unless a mark of his stands beside it.
 */
function isOtherSpelling(
  run: NameRun,
  p: number,
  near: NearAthlete,
  support: Support,
  { archive: { results }, reading: { tokens } }: LinkContext,
): boolean {
  const nat = results.natOf(near.row);
  if (TRANSCRIBED.has(nat) && !near.swapped) return true;
  const own = Array.from(results.names.tokensOf(near.row), (token) => results.names.text(token));
  const isTranscribed = (word: number): boolean => own.some((name) => isSameTranscription(foldedText(tokens, word), name, nat));
  if (!near.swapped && isTranscribed(run.words[p]!) && isTranscribed(run.words[p + 1]!)) return true;
  const [given, family] = [run.names[p]!, run.names[p + 1]!];
  if (near.swapped || given < 0 || family < 0) return false;
  const right = foldName(results.athlete(near.row).givenName)[0] ?? '';
  const printed = results.names.text(given);
  // "Frankie" for Frank: a pet form, which no source need list.
  if (printed.startsWith(right) && PET_ENDINGS.has(printed.slice(right.length)) && right.length >= SHORTEST_WITH_PET_FORM) return true;
  if (support === 'own-mark' && !right.startsWith(printed) && !printed.startsWith(right)) return false;
  let bearers = 0;
  for (const role of results.names.roles(given)) if (role & GIVEN_NAME) bearers++;
  return bearers >= COMMON_GIVEN_NAME && results.names.tokensOf(near.row).includes(family);
}
