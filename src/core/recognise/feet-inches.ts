/**
 * Feet and inches: `19-8¼`, `17-8 1/2`, `23' 3.5"`, `23 feet 3½ inches`, `29ft 2½in`.
 *
 * They are conversions of a metric mark, cut or rounded to a quarter of an inch, so that either of two centimetres may have been measured.
 */
import type { Mark } from '../mark.ts';
import { GLUED, NUMBER, PUNCTUATION, type Tokens, wholeNumberAt } from '../text/tokens.ts';
import { isOneOf, wordSet } from '../text/word-set.ts';
import { isPunctuation, pastHit, type Reading, termAt } from './reading.ts';

const MM_PER_FOOT = 304.8;
const MM_PER_INCH = 25.4;
/** ¼ ½ ¾ as quarters, by char code. */
const VULGAR = new Map([
  [0xbc, 1],
  [0xbd, 2],
  [0xbe, 3],
]);
/** In words, less than this is how tall somebody is. */
const TALLEST_MM = 2_250;
const LOWEST_MM = 1_300;
const LONGEST_MM = 105_000;

export interface FeetAndInches {
  readonly to: number;
  readonly readings: readonly Mark[];
}

interface Inches {
  readonly inches: number;
  readonly to: number;
  /** A fraction was printed, which scores and dates never have. */
  readonly fraction: boolean;
}

/** What begins at token `i`, or `null`. Scores (`3-0`), heights of people and ranges are none. */
export function readFeetInches(reading: Reading, i: number): FeetAndInches | null {
  const { tokens } = reading;
  const feet = wholeNumberAt(tokens, i, 3);
  if (feet < 4 || i + 2 >= tokens.count) return null;
  return dashed(tokens, i, feet) ?? primed(tokens, i, feet) ?? worded(reading, i, feet);
}

function dashed(tokens: Tokens, i: number, feet: number): FeetAndInches | null {
  if (!isPunctuation(tokens, i + 1, 45) && !isPunctuation(tokens, i + 1, 0x2013)) return null;
  if (!isGlued(tokens, i + 1) || !isGlued(tokens, i + 2)) return null;
  const inches = inchesAt(tokens, i + 2);
  return inches?.fraction ? found(feet, inches.inches, inches.to, LOWEST_MM) : null;
}

const isPrime = (tokens: Tokens, i: number): boolean => [39, 0x2019, 0x2032].some((c) => isPunctuation(tokens, i, c));
const isDoublePrime = (tokens: Tokens, i: number): boolean => [34, 0x201d, 0x2033].some((c) => isPunctuation(tokens, i, c));

function primed(tokens: Tokens, i: number, feet: number): FeetAndInches | null {
  if (!isPrime(tokens, i + 1) || !isGlued(tokens, i + 1)) return null;
  const inches = inchesAt(tokens, i + 2);
  return inches && isDoublePrime(tokens, inches.to) && isGlued(tokens, inches.to)
    ? found(feet, inches.inches, inches.to + 1, LOWEST_MM)
    : null;
}

const INCH = wordSet('in');

function worded(reading: Reading, i: number, feet: number): FeetAndInches | null {
  const { tokens } = reading;
  if (termAt(reading, i + 1, 'unit')?.unit !== 'foot') return null;
  const inches = inchesAt(tokens, pastHit(reading, i + 1));
  if (!inches) return null;
  if (termAt(reading, inches.to, 'unit')?.unit === 'inch') return found(feet, inches.inches, pastHit(reading, inches.to), TALLEST_MM);
  return isOneOf(tokens, inches.to, INCH) && isGlued(tokens, inches.to) ? found(feet, inches.inches, inches.to + 1, TALLEST_MM) : null;
}

const isGlued = (tokens: Tokens, i: number): boolean => i < tokens.count && (tokens.flags[i]! & GLUED) !== 0;

const DECIMAL_INCHES = /^(\d{1,2})\.(\d{1,2})$/;

/** `8¼`, `8 1/2`, `8`, `3.5`: less than a foot. */
function inchesAt(tokens: Tokens, i: number): Inches | null {
  if (i >= tokens.count || tokens.kind[i] !== NUMBER) return null;
  const whole = wholeNumberAt(tokens, i, 2);
  if (whole < 0) {
    const match = DECIMAL_INCHES.exec(tokens.text.slice(tokens.start[i], tokens.end[i]));
    const inches = match ? Number(`${match[1]}.${match[2]}`) : 12;
    return inches < 12 ? { inches, to: i + 1, fraction: false } : null;
  }
  if (whole >= 12) return null;
  const quarters =
    i + 1 < tokens.count && tokens.kind[i + 1] === PUNCTUATION && isGlued(tokens, i + 1) ? VULGAR.get(tokens.hash[i + 1]!) : undefined;
  if (quarters !== undefined) return { inches: whole + quarters / 4, to: i + 2, fraction: true };
  const above = wholeNumberAt(tokens, i + 1, 1);
  const below = wholeNumberAt(tokens, i + 3, 1);
  if (
    above > 0 &&
    above < below &&
    (below === 2 || below === 4) &&
    isPunctuation(tokens, i + 2, 47) &&
    isGlued(tokens, i + 2) &&
    isGlued(tokens, i + 3)
  )
    return { inches: whole + above / below, to: i + 4, fraction: true };
  return { inches: whole, to: i + 1, fraction: false };
}

function found(feet: number, inches: number, to: number, least: number): FeetAndInches | null {
  const mm = feet * MM_PER_FOOT + inches * MM_PER_INCH;
  if (mm < least || mm > LONGEST_MM) return null;
  const below = Math.floor(mm / 10) * 10;
  const above = below + 10;
  const nearer = mm - below <= above - mm ? [below, above] : [above, below];
  return { to, readings: nearer.map((value): Mark => ({ kind: 'distance', value, decimals: 2, hand: false })) };
}
