import { type Article, articleFromText } from '../../core/article.ts';
import { findDateline } from './dateline.ts';

/** Plain text: every line is a block, offsets are those of the file. */
export function readPlain(text: string): Article {
  return articleFromText(text, { published: findDateline(text) });
}
