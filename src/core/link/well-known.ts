/**
 * Surnames of athletes whom nobody introduced: `Duplantis`, `El Guerrouj`, `Hunter Bell (1:54.90)`. They stand for a well-known bearer whom the
 * story's event, sex and years leave alone, or for the one bearer who made the mark beside them.
 */
import { type AthleteMention, firstFrom } from '../mention.ts';
import { mentionOf, type NameRun } from '../recognise/names.ts';
import { type AthleteRow, FAMILY_NAME } from '../results.ts';
import { namePartsOf } from '../text/name-parts.ts';
import { foldedText, SENTENCE_START } from '../text/tokens.ts';
import { isOneOf, wordSet } from '../text/word-set.ts';
import { judgeCandidate, type LinkContext } from './link.ts';
import { ownsMarkNear } from './misspelt.ts';

/** Prominence (0–255) from which a surname may stand for an athlete who is not introduced, and the lead he needs over his namesakes. */
const WELL_KNOWN = 120;
const WELL_KNOWN_LEAD = 3;
/** Points that the story must give the bearer. */
const ENOUGH = 5;
/** So common a name is nobody's alone. */
const MOST_BEARERS = 400;
/** A word of three or four letters is a name on its own only of those whom everybody knows ("Bolt", "Kerr"), and at a sentence's head only with a mark. */
const SHORT = 4;
const FAMOUS = 170;
/** Bearers who are asked for the mark beside the name, and the points that the one who made it still needs. */
const MOST_ASKED = 60;
const ENOUGH_WITH_MARK = 2;
/** Tokens between a name and the mark that follows it: "Ingebrigtsen fourth in 3:31.70". */
const MARK_REACH = 4;

/** Longest family name, in words. */
const MOST_WORDS = 3;

export function wellKnown(run: NameRun, p: number, context: LinkContext): AthleteMention | null {
  const { names } = context.archive.results;
  const token = run.names[p]!;
  if (token < 0 || hasNeighbour(run, p, p + 1, context) || names.bearers(token) > MOST_BEARERS) return null;
  const { starts, athletes, roles } = names.postings;
  const bearers: AthleteRow[] = [];
  for (let k = starts[token]!; k < starts[token + 1]!; k++) if (roles[k]! & FAMILY_NAME) bearers.push(athletes[k]!);
  return mentionFor(run, p, p + 1, bearers, context);
}

/** `El Guerrouj`, `van Niekerk`, `McLaughlin-Levrone`: all words of one athlete's family name, in order. */
export function wellKnownOfSeveralWords(run: NameRun, p: number, context: LinkContext): AthleteMention | null {
  const { results } = context.archive;
  for (let to = Math.min(run.words.length, p + MOST_WORDS); to > p + 1; to--) {
    if (!isOneName(run, p, to) || hasNeighbour(run, p, to, context)) continue;
    let rarest = run.names[p]!;
    for (let q = p + 1; q < to; q++) if (results.names.bearers(run.names[q]!) < results.names.bearers(rarest)) rarest = run.names[q]!;
    if (results.names.bearers(rarest) > MOST_BEARERS) continue;
    const words = run.words.slice(p, to).map((word) => foldedText(context.reading.tokens, word));
    const { starts, athletes, roles } = results.names.postings;
    const bearers: AthleteRow[] = [];
    for (let k = starts[rarest]!; k < starts[rarest + 1]!; k++)
      if (roles[k]! & FAMILY_NAME && isFamilyName(results.athlete(athletes[k]!).familyName, words)) bearers.push(athletes[k]!);
    const found = bearers.length ? mentionFor(run, p, to, bearers, context) : null;
    if (found) return found;
  }
  return null;
}

function isFamilyName(familyName: string, words: readonly string[]): boolean {
  const parts = namePartsOf(familyName);
  return parts.length === words.length && parts.every((part, k) => part === words[k]);
}

function isOneName(run: NameRun, p: number, to: number): boolean {
  for (let q = p; q < to; q++) {
    if (run.names[q]! < 0) return false;
    if (q + 1 < to && (run.closed[q] || run.words[q + 1]! > run.words[q]! + 2)) return false;
  }
  return true;
}

/** "in St Pierre", "near Hull": a town. */
const IN_PLACE = wordSet('in at near');

/** Part of a longer unknown name: "Smith Jones" is nobody's surname alone. */
function hasNeighbour(run: NameRun, p: number, to: number, { reading }: LinkContext): boolean {
  if (isOneOf(reading.tokens, run.words[p]! - 1, IN_PLACE)) return true;
  const next = run.words[to];
  return (
    (next !== undefined && next <= run.words[to - 1]! + 2 && !run.closed[to - 1]) ||
    (p > 0 && run.words[p - 1]! >= run.words[p]! - 2 && !run.closed[p - 1] && reading.hitAt[run.words[p - 1]!] === -1)
  );
}

function mentionFor(run: NameRun, p: number, to: number, bearers: readonly AthleteRow[], context: LinkContext): AthleteMention | null {
  const { tokens } = context.reading;
  const mention = mentionOf(tokens, run.words[p]!, run.words[to - 1]!, [], false);
  const known = bestBearer(bearers, mention, context);
  const short = mention.end - mention.start <= SHORT;
  if (known >= 0 && !(short && !isFamous(known, mention, context))) {
    const guessed = bearers.length > 1 && context.archive.results.prominenceOf(known) < FAMOUS;
    return { ...mention, how: 'surname', candidates: [known], athlete: known, guessed };
  }
  const row = bearerByMark(bearers, mention, context);
  return row < 0 ? null : { ...mention, how: 'surname', candidates: [row], athlete: row, guessed: true };
}

const isFamous = (row: AthleteRow, mention: AthleteMention, context: LinkContext): boolean =>
  context.archive.results.prominenceOf(row) >= FAMOUS &&
  (!(context.reading.tokens.flags[mention.from]! & SENTENCE_START) || ownsMarkNear(row, mention, context));

/** The well-known bearer whom the story means, if it means no other nearly as much; else -1. */
function bestBearer(bearers: readonly AthleteRow[], mention: AthleteMention, context: LinkContext): AthleteRow {
  const { results } = context.archive;
  let best = -1;
  let most = ENOUGH;
  // Most surnames have many bearers and none that is known: only where one is, the others are judged.
  for (const row of bearers) {
    if (results.prominenceOf(row) < WELL_KNOWN) continue;
    const score = judgeCandidate(row, mention, context);
    if (best < 0 ? score < most : score <= most) continue;
    best = row;
    most = score;
  }
  if (best < 0) return -1;
  for (const row of bearers) if (row !== best && most - judgeCandidate(row, mention, context) < WELL_KNOWN_LEAD) return -1;
  return best;
}

/** The one bearer who has the mark right after his name, or, without one there, a mark of the sentence: "Odira won in 1:54.62". */
function bearerByMark(bearers: readonly AthleteRow[], mention: AthleteMention, context: LinkContext): AthleteRow {
  if (bearers.length > MOST_ASKED) return -1;
  const { marks } = context.mentions;
  const next = marks[firstFrom(marks, mention.to)];
  const near = next && next.from - mention.to <= MARK_REACH ? { from: next.from, to: next.to } : undefined;
  let one = -1;
  for (const row of bearers) {
    if (!ownsMarkNear(row, mention, context, near)) continue;
    if (one >= 0) return -1;
    one = row;
  }
  return one >= 0 && judgeCandidate(one, mention, context) >= ENOUGH_WITH_MARK ? one : -1;
}
