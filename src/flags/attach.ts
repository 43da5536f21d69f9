/** Finds words again in a text that was changed: by the words themselves and by what stood around them. */
import type { Span } from '../core/article.ts';
import { type Quote, quoteOf } from '../report/fingerprint.ts';

/** Words as they were when somebody decided on them, with where they stood. */
export interface Anchor extends Quote {
  readonly start: number;
}

export const anchorOf = (text: string, span: Span): Anchor => ({ ...quoteOf(text, span), start: span.start });

/** So much of the old surroundings must be left, about a short word on one side: "3:45.34" may well stand somewhere else too. */
const ENOUGH_CONTEXT = 6;

/**
 * Where the words stand now, or `null` where that cannot be told. Of several places the one
 * with most of the old surroundings is taken, and of equals the one nearest to the old place.
 */
export function attach(text: string, anchor: Anchor): Span | null {
  const { exact } = anchor;
  if (exact === '') return null;
  const places: number[] = [];
  for (let at = text.indexOf(exact); at >= 0 && places.length < MOST_PLACES; at = text.indexOf(exact, at + 1)) {
    if (!isWithinWord(text, at, exact.length)) places.push(at);
  }
  const best = bestPlace(text, anchor, places);
  return best === null ? null : { start: best, end: best + exact.length };
}

const WORD = /[\p{L}\p{N}]/u;

/** `3:45.34` does not stand in `13:45.34`, nor `Ran` in `Frank`. */
const isWithinWord = (text: string, at: number, length: number): boolean =>
  (WORD.test(text[at - 1] ?? '') && WORD.test(text[at] ?? '')) ||
  (WORD.test(text[at + length - 1] ?? '') && WORD.test(text[at + length] ?? ''));

/** A text that repeats the words more often is a list, in which the first so many are enough to look at. */
const MOST_PLACES = 2_000;

/** The best of the places at which the words are known to stand, or `null`. */
export function bestPlace(text: string, anchor: Anchor, places: readonly number[]): number | null {
  let best: { place: number; context: number } | null = null;
  for (const place of places) {
    const context = contextLeft(text, anchor, place);
    const isNearer = best !== null && Math.abs(place - anchor.start) < Math.abs(best.place - anchor.start);
    if (!best || context > best.context || (context === best.context && isNearer)) best = { place, context };
  }
  if (!best) return null;
  const whole = anchor.prefix.length + anchor.suffix.length;
  const enough = Math.min(ENOUGH_CONTEXT, whole);
  return best.context >= enough ? best.place : null;
}

/** How many units of the old surroundings still touch the words. */
function contextLeft(text: string, { prefix, exact, suffix }: Anchor, place: number): number {
  let before = 0;
  while (before < prefix.length && text[place - 1 - before] === prefix[prefix.length - 1 - before]) before++;
  let after = 0;
  const end = place + exact.length;
  while (after < suffix.length && text[end + after] === suffix[after]) after++;
  return before + after;
}

/** Longest replacement that is shown as one. */
const MAX_REPLACEMENT_UNITS = 80;

/** What stands now between the old surroundings, or `null` where they are gone too: what the words were changed to. */
export function replacementOf(text: string, { prefix, suffix, exact }: Anchor): string | null {
  const before = prefix.slice(-ENOUGH_CONTEXT * 2);
  const after = suffix.slice(0, ENOUGH_CONTEXT * 2);
  if (before.length < ENOUGH_CONTEXT || after.length < ENOUGH_CONTEXT) return null;
  const start = text.indexOf(before);
  if (start < 0 || text.indexOf(before, start + 1) >= 0) return null;
  const from = start + before.length;
  const to = text.indexOf(after, from);
  if (to < 0 || to - from > Math.max(MAX_REPLACEMENT_UNITS, exact.length * 2)) return null;
  return text.slice(from, to);
}
