import { CITY_NAMES } from '../lexicon/cities.ts';
import { foldName } from './fold.ts';

/** The one key of a city that has several names. */
export const canonicalCity = (key: string): string => CITY_NAMES.get(key) ?? key;

/** Cities that are kept folded; the database knows some six thousand. */
const MOST_KEPT = 8_000;
const kept = new Map<string, string>();

/** A city by its canonical key: folded words joined by a space, `Munich` and `München` alike. The same city is folded once. */
export function cityKey(city: string): string {
  const known = kept.get(city);
  if (known !== undefined) return known;
  if (kept.size >= MOST_KEPT) kept.clear();
  const key = canonicalCity(foldName(city).join(' '));
  kept.set(city, key);
  return key;
}
