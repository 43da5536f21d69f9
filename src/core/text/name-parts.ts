import { foldName } from './fold.ts';

/** Names that are kept folded: those of some hundred articles. */
const MOST_KEPT = 4_000;
const kept = new Map<string, readonly string[]>();

/** The folded words of an athlete's name, as `foldName` gives them. The same name is folded once: an article asks for few, but often. */
export function namePartsOf(name: string): readonly string[] {
  const known = kept.get(name);
  if (known !== undefined) return known;
  if (kept.size >= MOST_KEPT) kept.clear();
  const parts = foldName(name);
  kept.set(name, parts);
  return parts;
}
