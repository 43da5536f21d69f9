import type { Day } from './day.ts';

/** Half-open range of UTF-16 offsets: `text.slice(start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A stretch of text that stands alone: paragraph, heading, list item, table row, caption. */
export interface Block extends Span {
  readonly kind: 'heading' | 'paragraph' | 'list-item' | 'table-row' | 'caption' | 'quote';
}

/** What an HTML element makes of the text in it, by its name in capitals: an open page and a saved file are read alike. */
export const KIND_OF_ELEMENT: Readonly<Record<string, Block['kind']>> = {
  H1: 'heading',
  H2: 'heading',
  H3: 'heading',
  H4: 'heading',
  H5: 'heading',
  H6: 'heading',
  LI: 'list-item',
  DT: 'list-item',
  DD: 'list-item',
  TR: 'table-row',
  FIGCAPTION: 'caption',
  CAPTION: 'caption',
  BLOCKQUOTE: 'quote',
};

/** One linear text with what the page says about it. */
export interface Article {
  readonly text: string;
  /** In order, disjoint. Text outside all blocks is separators. */
  readonly blocks: readonly Block[];
  /** Day on which the article speaks, or `null` when the page does not say. */
  readonly published: Day | null;
  /** BCP 47 primary subtag as the page states it, or `null`. */
  readonly language: string | null;
  readonly url: string | null;
}

/** Longest text that is checked; more is cut, and the cut is reported. A 5 MB page is the largest that desks have sent us to read. */
export const MAX_ARTICLE_UNITS = 8_000_000;

const BLANK = /^[\s|+=-]*$/;

/** Builds an article from plain text: every line is a block of its own. */
export function articleFromText(
  text: string,
  about: { published?: Day | null; language?: string | null; url?: string | null } = {},
): Article {
  const blocks: Block[] = [];
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    if (!BLANK.test(text.slice(start, end))) blocks.push({ kind: 'paragraph', start, end });
    start = end + 1;
  }
  return { text, blocks, published: about.published ?? null, language: about.language ?? null, url: about.url ?? null };
}
