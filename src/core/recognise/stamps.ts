import { NUMBER } from '../text/tokens.ts';
import type { Reading } from './reading.ts';

const COLON = 58;
const MINUTES_OF_A_DAY = 24 * 60;
const LEAST_LINES = 2;

/**
 * Does the text stamp its lines with the time of day, as a live blog does: `20:17 Kipsang leads`? Two lines or more begin with hours and minutes
 * that only rise, or only fall where the latest stands first.
 */
export function hasStamps(reading: Reading): boolean {
  const { tokens, lineStart } = reading;
  let count = 0;
  let rises = true;
  let falls = true;
  let last = -1;
  for (let line = 0; line + 1 < lineStart.length; line++) {
    const minutes = clockAt(reading, lineStart[line]!);
    if (minutes < 0 || lineStart[line]! + 1 >= tokens.count) continue;
    count++;
    if (last >= 0) {
      rises &&= minutes >= last;
      falls &&= minutes <= last;
    }
    last = minutes;
  }
  return count >= LEAST_LINES && (rises || falls);
}

/** Minutes since midnight that token `i` prints as `20:17`, or -1. */
export function clockAt({ tokens: { text, kind, start, end } }: Reading, i: number): number {
  const from = start[i]!;
  if (kind[i] !== NUMBER || end[i]! - from !== 5 || text.charCodeAt(from + 2) !== COLON) return -1;
  const [hours, minutes] = [Number(text.slice(from, from + 2)), Number(text.slice(from + 3, from + 5))];
  const all = hours * 60 + minutes;
  return minutes < 60 && all < MINUTES_OF_A_DAY ? all : -1;
}
