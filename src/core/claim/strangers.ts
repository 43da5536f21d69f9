/**
 * People whom nobody could be found for: what is said of them must not be taken for something said of the last athlete who is known.
 */
import { isStopWord } from '../lexicon/stop-words.ts';
import type { AthleteMention, Located } from '../mention.ts';
import { isPunctuation, type Reading, termAt } from '../recognise/reading.ts';
import { FAMILY_NAME } from '../results.ts';
import { ALL_CAPITALS, CAPITAL, POSSESSIVE, PUNCTUATION, SENTENCE_START, WORD } from '../text/tokens.ts';
import { isOneOf, wordSet } from '../text/word-set.ts';
import type { Scene } from './scene.ts';

/** Is somebody else meant between the last athlete who is known and `at`? */
export const hasStranger = (scene: Scene, at: Located, last: AthleteMention | null): boolean =>
  isRightBefore(scene, at, last) || isSubjectBetween(scene, at, last);

/** A capitalised word that is nobody known, right before the mark: "7 Koen Smet (NED) 13.77", "Bellò ran 2:07.78, Ferdani 2:07.70". */
function isRightBefore({ reading }: Scene, at: Located, last: AthleteMention | null): boolean {
  const { tokens } = reading;
  let k = at.from - 1;
  // Over the bracket, or over a nation in brackets.
  if (isPunctuation(tokens, k, 40)) k--;
  else if (isPunctuation(tokens, k, 41) && isPunctuation(tokens, k - 2, 40)) k -= 3;
  if (k < 0 || tokens.sentence[k] !== tokens.sentence[at.from] || (last && k < last.to)) return false;
  return !(tokens.flags[k]! & (SENTENCE_START | POSSESSIVE)) && couldBeName(reading, k);
}

/** A capitalised word without a meaning of its own, and no abbreviation. */
function couldBeName({ tokens, hitAt }: Reading, k: number): boolean {
  const flags = tokens.flags[k]!;
  if (tokens.kind[k] !== WORD || !(flags & CAPITAL) || hitAt[k] !== -1) return false;
  const length = tokens.end[k]! - tokens.start[k]!;
  return length > 1 && !(flags & ALL_CAPITALS && length <= 3);
}

/** "while Arai, third in 3:41:24": people are called like towns, and towns do not come third. */
function isTown({ tokens, hits, hitAt }: Reading, k: number): boolean {
  const hit = hits[hitAt[k]!];
  return hit !== undefined && (tokens.flags[k]! & CAPITAL) !== 0 && hit.value.every(({ type }) => type === 'city');
}

/** Tokens before `at` that are looked at, so that an endless sentence costs no more than a long one. */
const REACH = 60;

/** What begins a statement of its own, besides a comma, a semicolon or a bracket that closes. */
const OPENERS = wordSet('and while with but as whereas und während mit et tandis y mientras e mentre og mens och medan en terwijl');
const VERBS = wordSet(
  'was is ran finished took came clocked threw jumped cleared placed won led posted recorded managed scored had has followed claimed',
);

/** "Lewandowski third in 3:31.46, Ingebrigtsen fourth in 3:31.70": a name with a place or a verb of its own. */
function isSubjectBetween(scene: Scene, at: Located, last: AthleteMention | null): boolean {
  const { reading } = scene;
  const { tokens, sentenceStart } = reading;
  const start = sentenceStart[tokens.sentence[at.from]!]!;
  const from = Math.max(last ? last.to : start, at.from - REACH);
  for (let k = at.from - 1; k >= from; k--) {
    if (!(couldBeName(reading, k) || isTown(reading, k)) || isStopWord(tokens, k) || !isPredicate(reading, k + 1)) continue;
    let first = k;
    while (first > from && couldBeName(reading, first - 1)) first--;
    if (first === start ? isSurname(scene, k) : isOpener(reading, first - 1)) return true;
  }
  return false;
}

/** A verb or a place, also after a comma: "Wilson, third in 1:56.65". */
const isPredicate = (reading: Reading, k: number): boolean =>
  k < reading.tokens.count &&
  (termAt(reading, k, 'ordinal') !== null ||
    isOneOf(reading.tokens, k, VERBS) ||
    (isPunctuation(reading.tokens, k, 44) && termAt(reading, k + 1, 'ordinal') !== null));

const isOpener = ({ tokens }: Reading, k: number): boolean =>
  tokens.kind[k] === PUNCTUATION ? tokens.hash[k] === 44 || tokens.hash[k] === 59 || tokens.hash[k] === 41 : isOneOf(tokens, k, OPENERS);

/** At the head of a sentence every word has a capital: only what athletes are called counts. */
function isSurname({ archive: { results }, reading: { tokens } }: Scene, k: number): boolean {
  const token = results.names.find(tokens.hash[k]!, tokens.folded, tokens.foldedFrom[k]!, tokens.foldedFrom[k + 1]!);
  return token >= 0 && (results.names.anyRole(token) & FAMILY_NAME) !== 0;
}
