/**
 * May a database contradict the spoiled claim at all? A claim that some true report could have worded just so is not covered, whatever the
 * engine says of it. Judged from the unspoiled article, apart from the engine's own rules of contradiction.
 */
import type { Span } from '../../src/core/article.ts';
import type { Finding } from '../../src/core/finding.ts';
import { EVENTS } from '../../src/core/lexicon/events.ts';
import { isBetter, readOfficialMark } from '../../src/core/mark.ts';
import { sentenceAround } from '../articles/score.ts';
import type { KnownArticle, KnownClaim } from './mutation-claims.ts';
import type { Edit } from './mutation-kinds.ts';

/** Why no row may contradict. */
export type Uncovered =
  /** The database did not know the claim when it was true. */
  | 'no row'
  /** A quotation is reported as it was spoken. */
  | 'quoted'
  /** A lesser throw or jump of the same contest may be meant: series are in no list. */
  | 'other attempt'
  /** Lists hold the best legal jump; a longer one with too much wind may have been the result. */
  | 'wind'
  /** Sprinters run heats on the same day, hundredths apart, and nothing says which race is meant. */
  | 'other round'
  /** Gun and chip times on the road. */
  | 'gun or chip'
  /** Annulled results are gone from the data, and nobody beside or behind the athlete proves that the places stand. */
  | 'places moved up';

export interface Spoiled {
  readonly article: KnownArticle;
  readonly claim: KnownClaim;
  /** What the engine says of the unspoiled claim. */
  readonly own: Finding | null;
  readonly kind: string;
  readonly edit: Edit;
  readonly before: readonly Finding[];
}

export function whyUncovered(spoiled: Spoiled): Uncovered | null {
  const { article, claim, own, kind } = spoiled;
  if (own?.verdict !== 'verified') return 'no row';
  if (isQuoted(article.text, claim)) return 'quoted';
  if (kind === 'place') return hasMovedUp(spoiled, own) ? 'places moved up' : null;
  // Annulled marks have gone from the lists, so a worse rank may have been right.
  if (kind === 'rank') return isWorse(spoiled) ? 'places moved up' : null;
  if (kind === 'digit' || kind === 'transposition' || kind === 'second off') return whyMarkUncovered(spoiled, own);
  return null;
}

function isQuoted(text: string, { start }: Span): boolean {
  const line = text.slice(text.lastIndexOf('\n', start) + 1, start);
  return line.lastIndexOf('“') > line.lastIndexOf('”');
}

/** Longest race, by its worst time, that is run in rounds at ordinary meetings. */
const ROUNDS_UP_TO_MS = 70_000;
const GUN_TO_CHIP_MS = 2_000;

function whyMarkUncovered({ article, claim, edit }: Spoiled, own: Finding): Uncovered | null {
  const facts = EVENTS.get(own.event ?? '');
  const right = facts && readOfficialMark(own.evidence[0]?.mark ?? '', facts.kind);
  const words = article.text.slice(claim.start, edit.start) + edit.text + article.text.slice(edit.end, claim.end);
  const wrong = facts && readOfficialMark(words.replace(',', '.').replace(/[^\d.:].*$/, ''), facts.kind);
  if (!facts || !right || !wrong) return null;
  const placed = saysPlace(article, claim);
  const better = isBetter(facts.kind, wrong.value, right.value);
  if (facts.field && facts.windy && better) return 'wind';
  if (facts.field && !better && !placed) return 'other attempt';
  if (facts.road && Math.abs(wrong.value - right.value) <= GUN_TO_CHIP_MS) return 'gun or chip';
  const sprint = facts.kind === 'time' && !facts.road && facts.worstPossible <= ROUNDS_UP_TO_MS;
  return sprint && !placed ? 'other round' : null;
}

const ROUND = /\b(finals?|semi|heat|record|gold|silver|bronze|title|win|wins|won|winning|champion)\b/i;

/** Does the sentence say which race or which place is meant? */
function saysPlace({ text, claims }: KnownArticle, claim: KnownClaim): boolean {
  const sentence = sentenceAround(text, claim);
  return (
    ROUND.test(text.slice(sentence.start, sentence.end)) ||
    claims.some(({ type, start, end }) => (type === 'place' || type === 'medal') && start < sentence.end && end > sentence.start)
  );
}

const isWorse = ({ article: { text }, edit }: Spoiled): boolean => placeOf(edit.text)! > (placeOf(text.slice(edit.start, edit.end)) ?? 0);

/** Places by which an athlete can have moved up (DESIGN: `place-moved-up`). */
const MOVED_UP = 2;

/** A worse place than the row's, and nobody of that race at the same place or a later one whose place the article has as the row has it. */
function hasMovedUp({ edit, before }: Spoiled, own: Finding): boolean {
  const row = own.evidence[0];
  const said = placeOf(edit.text);
  if (!row || row.place === null || said === null || said < row.place || said > row.place + MOVED_UP) return false;
  return !before.some((finding) => {
    const other = finding.evidence[0];
    if (finding === own || finding.verdict !== 'verified' || !other || other.athlete === row.athlete) return false;
    return finding.claim?.type === 'place' && other.place! >= row.place! && raceOf(other) === raceOf(row);
  });
}

const raceOf = ({ day, event, venue, sex }: Finding['evidence'][number]): string => `${day} ${event} ${sex} ${venue}`;

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];

function placeOf(words: string): number | null {
  const place = ORDINALS.indexOf(words.toLowerCase()) + 1 || Number.parseInt(words, 10);
  return place > 0 ? place : null;
}
