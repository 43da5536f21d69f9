/**
 * What one printed number can mean as a mark, by its separators alone.
 */
import type { Mark } from '../mark.ts';

export interface PrintedNumber {
  readonly readings: readonly Mark[];
  /** The notation leaves one kind open (`3:27.65`), so no unit is needed. */
  readonly sure: boolean;
  readonly repaired: boolean;
}

const isDigit = (c: number): boolean => c >= 48 && c <= 57;

interface Parts {
  readonly digits: readonly string[];
  /** Separators between them, normalised to `:`, `.`, `,`, `'`, `"`, `h`, `m`. */
  readonly separators: string;
}

/** Primes and quotes of every kind, doubled ones included, become `'` and `"`. */
function normalised(separator: string): string {
  if (separator === '’' || separator === '′' || separator === "'") return "'";
  if (separator.length === 2 || separator === '″' || separator === '”' || separator === '"') return '"';
  return separator.toLowerCase();
}

function partsOf(printed: string): Parts {
  const digits: string[] = [];
  let separators = '';
  let at = 0;
  while (at < printed.length) {
    const from = at;
    while (at < printed.length && isDigit(printed.charCodeAt(at))) at++;
    digits.push(printed.slice(from, at));
    const gap = at;
    while (at < printed.length && !isDigit(printed.charCodeAt(at))) at++;
    if (at < printed.length) separators += normalised(printed.slice(gap, at));
  }
  return { digits, separators };
}

const time = (ms: number, decimals: number, hand = false): Mark => ({ kind: 'time', value: ms, decimals, hand });
const distance = (mm: number, decimals: number): Mark => ({ kind: 'distance', value: mm, decimals, hand: false });
const points = (value: number): Mark => ({ kind: 'points', value, decimals: 0, hand: false });

const fraction = (digits: string): number => Number(digits.slice(0, 3).padEnd(3, '0'));

/** minutes:seconds.fraction */
function clockTime(minutes: number, seconds: string, decimals: string): Mark | null {
  if (seconds.length !== 2 || Number(seconds) >= 60) return null;
  return time((minutes * 60 + Number(seconds)) * 1000 + fraction(decimals), decimals.length);
}

/** hours.minutes.seconds */
const hourTime = (hours: number, minutes: string, seconds: string): Mark | null =>
  minutes.length === 2 && seconds.length === 2 && Number(minutes) < 60 && Number(seconds) < 60 && hours < 10
    ? time(((hours * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000, 0)
    : null;

const found = (readings: readonly (Mark | null)[], sure: boolean, repaired = false): PrintedNumber | null => {
  const all = readings.filter((mark) => mark !== null);
  return all.length ? { readings: all, sure, repaired } : null;
};

/**
 * Reads digits and separators, without a unit.
 *
 * @param dotted the article's language writes a full stop between minutes and seconds (`26.53`, `1.08.09`)
 * @returns `null` when no mark is written so (`1:23.456` is a lap of a racing car, `12.05.2024` a date)
 */
export function readPrintedNumber(printed: string, dotted = false): PrintedNumber | null {
  const { digits, separators } = partsOf(printed);
  const [a = '', b = '', c = '', d = ''] = digits;
  if (a.length > 5) return null;
  switch (separators) {
    case '':
      return a.length === 4 || a.length === 5 ? found([points(Number(a))], false) : null;
    // `8,836 points`, `8.836 Punkte` and `10.36` seconds or metres.
    case ',':
    case '.': {
      if (b.length === 3) return a.length <= 2 ? found([points(Number(a) * 1000 + Number(b))], false) : null;
      if (b.length > 2 || a.length > 3) return null;
      const value = Number(a) * 1000 + fraction(b);
      const clock = dotted && separators === '.' && b.length === 2 && a.length === 2 ? clockTime(Number(a), b, '') : null;
      return found([time(value, b.length), distance(value, b.length), clock], false);
    }
    case ':': {
      if (b.length === 4) return found([clockTime(Number(a), b.slice(0, 2), b.slice(2))], true, true);
      if (b.length !== 2) return null;
      const minutes = clockTime(Number(a), b, '');
      const hours = Number(b) < 60 && Number(a) < 10 ? time((Number(a) * 60 + Number(b)) * 60_000, -1) : null;
      // `47:64` for 47.64: a colon for the point of a sprint.
      const slip = a.length === 2 && Number(a) < 60 ? time(Number(a) * 1000 + fraction(b), 2) : null;
      return found([minutes, hours, slip], false, slip !== null);
    }
    case ':.':
    case ':,':
    case '.,':
    case '\'"':
    case "'.":
    case "',":
      return c.length > 2 ? null : found([clockTime(Number(a), b, c)], separators !== '.,' || b.length === 2);
    // `8'836 Punkte` in Switzerland, `61'39` in France.
    case "'":
      if (b.length === 3 && a.length <= 2) return found([points(Number(a) * 1000 + Number(b))], false);
      return dotted && b.length === 2 ? found([clockTime(Number(a), b, '')], false) : null;
    // h:mm:ss, or a slip for m:ss.cc.
    case '::':
    case 'h:':
    case 'hm':
    case "h'": {
      if (b.length !== 2 || c.length !== 2 || Number(b) >= 60) return null;
      const whole = Number(c) < 60 ? time(((Number(a) * 60 + Number(b)) * 60 + Number(c)) * 1000, 0) : null;
      const slip = separators === '::' ? clockTime(Number(a), b, c) : null;
      return found([whole, slip], slip === null, slip !== null);
    }
    case '::.':
    case '::,':
      if (b.length !== 2 || c.length !== 2 || d.length > 2 || Number(c) >= 60) return null;
      return found([time(((Number(a) * 60 + Number(b)) * 60 + Number(c)) * 1000 + fraction(d), d.length)], true);
    // `3.29.05`: the dot for the colon.
    case '..':
      return c.length === 2 && Number(a) < 60 && Number(a) > 0
        ? found([clockTime(Number(a), b, c), dotted ? hourTime(Number(a), b, c) : null], false)
        : null;
    // `7m25` in French, `46m60`.
    case 'm':
      return b.length === 2 && a.length <= 2 ? found([distance(Number(a) * 1000 + fraction(b), 2)], true) : null;
    case '"':
      return b.length <= 2 && a.length <= 2 ? found([time(Number(a) * 1000 + fraction(b), b.length)], true) : null;
    case 'h':
      return b.length === 2 && Number(b) < 60 && Number(a) < 10 ? found([time((Number(a) * 60 + Number(b)) * 60_000, -1)], false) : null;
    default:
      return null;
  }
}
