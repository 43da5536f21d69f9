/**
 * Numbers in parts: cut by a space (`3: 24.89`, `4, 751 points`, `6 880 points`) or in the small unit (`630 centimetres`).
 *
 * Each needs more than its digits: a preposition before the time, the word for points after the score.
 */
import type { Mark } from '../mark.ts';
import { GLUED, type Tokens, wholeNumberAt } from '../text/tokens.ts';
import { isOneOf, wordSet } from '../text/word-set.ts';
import { isPunctuation, type Reading, termAt } from './reading.ts';

export interface CutNumber {
  readonly to: number;
  readonly readings: readonly Mark[];
}

/** Words after which a time stands: "Heat 3: 24.89" is another thing. */
const BEFORE_TIME = wordSet('in of with en de avec con mit på i em com op time un une ein');
const SECONDS = /^([0-5]\d)[.,](\d{1,2})$/;

/** What begins at token `i`, or `null`. */
export function readCutNumber(reading: Reading, i: number): CutNumber | null {
  const { tokens } = reading;
  const first = wholeNumberAt(tokens, i, 3);
  if (first < 1) return null;
  return cutTime(tokens, i, first) ?? cutScore(reading, i, first) ?? centimetres(reading, i, first);
}

/** `3: 24.89` */
function cutTime(tokens: Tokens, i: number, minutes: number): CutNumber | null {
  if (!isPunctuation(tokens, i + 1, 58) || !(tokens.flags[i + 1]! & GLUED) || i + 2 >= tokens.count || minutes >= 60) return null;
  if (tokens.start[i + 2]! - tokens.end[i + 1]! !== 1 || !isOneOf(tokens, i - 1, BEFORE_TIME)) return null;
  const match = SECONDS.exec(tokens.text.slice(tokens.start[i + 2], tokens.end[i + 2]));
  if (!match) return null;
  const decimals = match[2]!.length;
  const value = (minutes * 60 + Number(match[1])) * 1000 + Number(match[2]!.padEnd(3, '0'));
  return { to: i + 3, readings: [{ kind: 'time', value, decimals, hand: false }] };
}

const LOWEST_SCORE = 2_900;
const HIGHEST_SCORE = 9_300;

/** `6 880 points`, `4, 751 pts` */
function cutScore(reading: Reading, i: number, thousands: number): CutNumber | null {
  const { tokens } = reading;
  const comma = isPunctuation(tokens, i + 1, 44);
  const rest = comma ? i + 2 : i + 1;
  const value = thousands * 1000 + wholeNumberAt(tokens, rest, 3);
  if (value < LOWEST_SCORE || value > HIGHEST_SCORE || wholeNumberAt(tokens, rest, 3) < 0) return null;
  if (tokens.end[rest]! - tokens.start[rest]! !== 3 || tokens.start[rest]! - tokens.end[rest - 1]! !== 1) return null;
  if (termAt(reading, rest + 1, 'unit')?.unit !== 'point') return null;
  return { to: rest + 1, readings: [{ kind: 'points', value, decimals: 0, hand: false }] };
}

const LOWEST_BAR_CM = 130;

/** `630 centimetres`: three digits, since fewer are a margin. */
function centimetres(reading: Reading, i: number, cm: number): CutNumber | null {
  if (cm < LOWEST_BAR_CM || termAt(reading, i + 1, 'unit')?.unit !== 'centimetre') return null;
  return { to: i + 1, readings: [{ kind: 'distance', value: cm * 10, decimals: 2, hand: false }] };
}
