/**
 * Finds margins: `by 0.03secs`, `by almost two seconds`, `more than two seconds clear`, `one hundredth ahead`, `um drei Hundertstel`,
 * `36 points behind`.
 *
 * Leaves alone: marks (`in 9.87 seconds`), places (`two seconds places`), counts (`by two`), and distances in a race (`with 200 metres to go`).
 */
import { type Amount, HEDGES, type Hedge } from '../lexicon/hedges.ts';
import type { MarkKind } from '../mark.ts';
import type { MarginMention } from '../mention.ts';
import { NUMBER, WORD, wholeNumberAt } from '../text/tokens.ts';
import { isOneOf, wordSet } from '../text/word-set.ts';
import { type Reading, termAt, wordAt } from './reading.ts';

/** Before the number. */
const BY = wordSet('by um med de di por');
/** After the unit: how the subject stands to what he is measured against. */
const SIDES = wordSet(
  'clear ahead behind adrift faster slower quicker outside inside short off shy better worse beyond further farther higher longer more less under over back away down vor hinter schneller langsamer uber unter vorsprung ruckstand avance retard voorsprong achterstand',
);
const BY_ITSELF = wordSet('by um');

/** Thousandths of a second, millimetres or points in one unit, with the kind of mark it measures. */
const UNITS: Readonly<Record<string, readonly [kind: MarkKind, size: number]>> = {
  second: ['time', 1_000],
  minute: ['time', 60_000],
  centimetre: ['distance', 10],
  metre: ['distance', 1_000],
  point: ['points', 1],
};

/** Parts of a second, as words of their own. */
const PARTS: Readonly<Record<string, number>> = {
  tenth: 100,
  tenths: 100,
  zehntel: 100,
  zehntelsekunden: 100,
  hundredth: 10,
  hundredths: 10,
  hundertstel: 10,
  hundertstelsekunde: 10,
  hundertstelsekunden: 10,
  thousandth: 1,
  thousandths: 1,
  tausendstel: 1,
};

/** Where a margin's words begin or end, asked of every token. */
const CUES = wordSet(
  'by um clear ahead behind adrift faster slower quicker outside inside short off shy better beyond further farther higher longer away down vor hinter schneller langsamer uber unter vorsprung ruckstand avance retard voorsprong achterstand',
);

/** Margins in order of position; never overlapping. */
export function findMargins(reading: Reading): MarginMention[] {
  const { tokens } = reading;
  const margins: MarginMention[] = [];
  let end = 0;
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.kind[i] !== WORD || i < end || !isOneOf(tokens, i, CUES)) continue;
    const found = (isOneOf(tokens, i, BY_ITSELF) ? readAfter(reading, i) : null) ?? readBefore(reading, i, end);
    if (!found) continue;
    margins.push(found);
    end = found.to;
  }
  return margins;
}

/** `by almost two seconds`, `um drei Hundertstel`. */
function readAfter(reading: Reading, by: number): MarginMention | null {
  if (!isOneOf(reading.tokens, by, BY)) return null;
  const found = readAmount(reading, by + 1);
  return found && mention(reading, by, isOneOf(reading.tokens, found.to, SIDES) ? found.to + 1 : found.to, found);
}

/** Longest amount, in tokens: "more than two and a half seconds". */
const LONGEST = 7;

/** `more than two seconds clear`: the amount ends where the word begins. */
function readBefore(reading: Reading, side: number, after: number): MarginMention | null {
  const { tokens } = reading;
  for (let from = Math.max(after, side - LONGEST); from < side; from++) {
    if (tokens.sentence[from] !== tokens.sentence[side]) continue;
    const found = readAmount(reading, from);
    if (found && found.to === side && found.from === from) return mention(reading, from, side + 1, found);
  }
  return null;
}

interface FoundAmount {
  readonly from: number;
  readonly to: number;
  readonly kind: MarkKind;
  readonly amount: Amount;
}

function readAmount(reading: Reading, from: number): FoundAmount | null {
  const { tokens } = reading;
  let at = from;
  // "nur um 28 Hundertstel", "just 0.03", "only".
  if (isOneOf(tokens, at, ONLY)) at++;
  const hedge = hedgeAt(reading, at);
  if (hedge !== 'exact') at++;
  if (isOneOf(tokens, at, THAN)) at++;
  const number = readNumber(reading, at);
  if (!number) return null;
  const unit = unitAt(reading, number.to);
  if (!unit) return null;
  const size = unit.size;
  const value = Math.round(number.value * size);
  const step = Math.max(1, Math.round(number.step * size));
  return { from, to: unit.to, kind: unit.kind, amount: { value, step, hedge } };
}

const ONLY = wordSet('just only nur exactly genau');
const THAN = wordSet('than as to of');

function hedgeAt({ tokens }: Reading, i: number): Hedge {
  for (const [hedge, words] of HEDGE_WORDS) if (isOneOf(tokens, i, words)) return hedge;
  return 'exact';
}
const HEDGE_WORDS = HEDGES.map(([hedge, words]) => [hedge, wordSet(words)] as const);

const A = wordSet('a an eine einer einen ein une un en');

/** `0.46`, `0,46`, `28`, `three`, `a`, `half a`, `two and a half`. */
function readNumber(reading: Reading, i: number): { readonly value: number; readonly step: number; readonly to: number } | null {
  const { tokens } = reading;
  if (tokens.kind[i] === NUMBER) {
    const whole = wholeNumberAt(tokens, i, 3);
    if (whole >= 0) return { value: whole, step: 1, to: i + 1 };
    const [, seconds, fraction] = /^(\d{1,2})[.,](\d{1,3})$/.exec(tokens.text.slice(tokens.start[i], tokens.end[i])) ?? [];
    if (seconds === undefined || fraction === undefined) return null;
    return { value: Number(`${seconds}.${fraction}`), step: 1 / 10 ** fraction.length, to: i + 1 };
  }
  if (wordAt(tokens, i) === 'half' && isOneOf(tokens, i + 1, A)) return { value: 0.5, step: 0.5, to: i + 2 };
  const word = isOneOf(tokens, i, A) ? 1 : (termAt(reading, i, 'cardinal')?.value ?? 0);
  if (!word) return null;
  if (wordAt(tokens, i + 1) === 'and' && wordAt(tokens, i + 2) === 'a' && wordAt(tokens, i + 3) === 'half')
    return { value: word + 0.5, step: 0.5, to: i + 4 };
  return { value: word, step: 1, to: i + 1 };
}

function unitAt(reading: Reading, i: number): { readonly kind: MarkKind; readonly size: number; readonly to: number } | null {
  const { tokens } = reading;
  const part = PARTS[wordAt(tokens, i)];
  if (part !== undefined) {
    const of = wordAt(tokens, i + 1) === 'of' && isOneOf(tokens, i + 2, A) ? i + 3 : i + 1;
    return { kind: 'time', size: part, to: of > i + 1 && termAt(reading, of, 'unit') ? of + 1 : i + 1 };
  }
  const unit = UNITS[termAt(reading, i, 'unit')?.unit ?? ''] ?? (wordAt(tokens, i) === 's' ? UNITS.second : undefined);
  return unit ? { kind: unit[0], size: unit[1], to: i + 1 } : null;
}

const mention = ({ tokens }: Reading, from: number, to: number, { kind, amount }: FoundAmount): MarginMention => ({
  from,
  to,
  start: tokens.start[from]!,
  end: tokens.end[to - 1]!,
  kind,
  amount,
});
