/**
 * Marks as integers.
 *
 * A time is in milliseconds, a distance or height in millimetres, a combined-events score in points, so that
 * two marks are compared as integers and never as floats. How many decimals were printed travels beside it.
 */
export type MarkKind = 'time' | 'distance' | 'points';

export interface Mark {
  readonly kind: MarkKind;
  /** ms, mm or points. */
  readonly value: number;
  /** Decimals of a second or of a metre that were printed; 0 for points. */
  readonly decimals: number;
  /** A hand time: printed with `h`, or one decimal in an event that is timed to hundredths. */
  readonly hand: boolean;
}

const TIME = /^(?:(\d+):)?(?:(\d{1,3}):)?(\d{1,3})(?:\.(\d{1,3}))?$/;

/**
 * Reads a mark as the seeds print it: `3:27.65`, `9.58`, `2:01:39`, `8.95`, `6845`, `3:49.5h`.
 *
 * @returns `null` when the text is no mark (`DNF`, `NM`, …)
 */
export function readOfficialMark(text: string, kind: MarkKind): Mark | null {
  const hand = text.endsWith('h');
  const digits = hand ? text.slice(0, -1) : text;
  if (kind === 'points') return /^\d+$/.test(digits) ? { kind, value: Number(digits), decimals: 0, hand: false } : null;
  const match = TIME.exec(digits);
  if (!match) return null;
  const decimals = match[4]?.length ?? 0;
  const fraction = Number((match[4] ?? '').padEnd(3, '0'));
  const last = Number(match[3]);
  if (kind === 'distance') return match[1] === undefined ? { kind, value: last * 1000 + fraction, decimals, hand: false } : null;
  const [first, second] = [match[1], match[2]];
  const minutes = first === undefined ? 0 : second === undefined ? Number(first) : Number(first) * 60 + Number(second);
  return { kind, value: (minutes * 60 + last) * 1000 + fraction, decimals, hand };
}

/** Writes a mark as the sport prints it: `3:27.65`, `2:01:39`, `60.00` stays `1:00.00`, `8.95`, `6845`. */
export function writeMark(mark: Mark): string {
  if (mark.kind === 'points') return String(mark.value);
  const scale = 10 ** mark.decimals;
  const units = Math.round((mark.value * scale) / 1000);
  const whole = Math.floor(units / scale);
  const fraction = mark.decimals ? `.${String(units % scale).padStart(mark.decimals, '0')}` : '';
  if (mark.kind === 'distance' || whole < 60) return `${whole}${fraction}`;
  const [hours, minutes, seconds] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  const tail = `${String(seconds).padStart(2, '0')}${fraction}`;
  return hours ? `${hours}:${String(minutes).padStart(2, '0')}:${tail}` : `${minutes}:${tail}`;
}

/**
 * Could a journalist have printed `official` as `printed`?
 *
 * A printed mark stands for every value that its decimals leave open. We accept rounding to nearest, and
 * rounding up for times and down for distances, because the sport's own rules round that way: times on
 * the track up to the next 0.01 s or 0.1 s, road times up to the whole second, distances down to the
 * centimetre (World Athletics Competition and Technical Rules 2024, TR 19.24, TR 19.11, TR 26.4, TR 32.20).
 */
export function couldBePrintedAs(printed: Mark, official: Mark): boolean {
  if (printed.kind !== official.kind) return false;
  if (printed.decimals >= official.decimals || printed.kind === 'points') return printed.value === official.value;
  const unit = 1000 / 10 ** printed.decimals;
  const difference = printed.value - official.value;
  const upTo = printed.kind === 'time' ? unit - 1 : unit / 2;
  const downTo = printed.kind === 'distance' ? unit - 1 : unit / 2;
  return difference >= -downTo && difference <= upTo;
}

/** Is `a` the better of two marks of one kind? Equal marks are not better. */
export const isBetter = (kind: MarkKind, a: number, b: number): boolean => (kind === 'time' ? a < b : a > b);
