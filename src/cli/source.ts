import { type Article, MAX_ARTICLE_UNITS } from '../core/article.ts';
import type { Day } from '../core/day.ts';
import type { Entry } from '../report/entry.ts';

/** One input: an article to check, what an earlier report says of one, or why there is neither. */
export type Source =
  | {
      readonly kind: 'article';
      readonly doc: string;
      readonly article: Article;
      /** The text as the file has it, where the article's has markup blanked out; offsets are the same. */
      readonly original: string;
      /** Is the text something else than the file, so that readers of offsets need it? */
      readonly extracted: boolean;
      /** Was the end cut off, because it is longer than any article? */
      readonly cut: boolean;
    }
  | { readonly kind: 'reported'; readonly doc: string; readonly entry: Entry }
  | { readonly kind: 'unreadable'; readonly doc: string; readonly error: string };

/** Puts the stated day in place and cuts what is longer than any article. */
export function toSource(doc: string, read: { article: Article; original: string; extracted: boolean }, published: Day | null): Source {
  const { article } = read;
  const blocks = article.blocks.filter((block) => block.end <= MAX_ARTICLE_UNITS);
  const text = article.text.slice(0, MAX_ARTICLE_UNITS);
  const cut = text.length < article.text.length;
  return { kind: 'article', doc, ...read, cut, article: { ...article, text, blocks, published: published ?? article.published } };
}
