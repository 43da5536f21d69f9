import type { Article } from '../core/article.ts';
import { checkLoaded } from '../core/check.ts';
import { type Day, dayOf } from '../core/day.ts';
import { type Explanation, explain } from '../core/explain.ts';
import type { Checked } from '../core/finding.ts';
import { openDatabase } from './database.ts';

/** The user's day, not that of Greenwich: an article of tonight speaks of tonight. */
export function readToday(now: Date = new Date()): Day {
  return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
}

/** Opens the bundled results once and checks articles against them. Rejects when the database cannot be opened. */
export async function openEngine(
  folder?: string,
  { cards = true }: { readonly cards?: boolean } = {},
): Promise<(article: Article) => Promise<Checked>> {
  const results = await openDatabase(folder);
  const today = readToday();
  return (article) => checkLoaded(article, results, { today, cards, load: (wanted) => results.load(wanted) });
}

/** Explains one finding of an article by its number (see `explain`); `null` where there are fewer. Rejects when the database cannot be opened. */
export async function openExplainer(folder?: string): Promise<(article: Article, number: number) => Promise<Explanation | null>> {
  const results = await openDatabase(folder);
  const options = { today: readToday(), cards: false };
  return async (article, number) => {
    await checkLoaded(article, results, { ...options, load: (wanted) => results.load(wanted) });
    return explain(article, results, { ...options, number });
  };
}
