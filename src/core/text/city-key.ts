import { foldName } from './fold.ts';

/** Cities that are kept folded; the database knows some six thousand. */
const MOST_KEPT = 8_000;
const kept = new Map<string, string>();

/** A city as the gazetteer keys it: folded words joined by a space. The same city is folded once. */
export function cityKey(city: string): string {
  const known = kept.get(city);
  if (known !== undefined) return known;
  if (kept.size >= MOST_KEPT) kept.clear();
  const key = foldName(city).join(' ');
  kept.set(city, key);
  return key;
}
