import type { Article, Span } from '../core/article.ts';

/** Most units shown on either side of what is quoted: enough to find the place, short enough for two lines. */
const REACH = 90;

const SENTENCE_END = /[.!?]["”’')\]]*\s+(?=["“‘'([]?\p{Lu})/gu;

/** Where the sentence of the block begins and ends, as far as punctuation tells. */
function sentenceAround(text: string, { start, end }: Span): Span {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const newline = text.indexOf('\n', end);
  const to = newline < 0 ? text.length : newline;
  let [first, last] = [from, to];
  const near = Math.max(from, start - 4 * REACH);
  for (const match of text.slice(near, Math.min(to, end + 4 * REACH)).matchAll(SENTENCE_END)) {
    const after = near + match.index + match[0].length;
    if (after <= start) first = after;
    else if (near + match.index >= end) {
      last = after;
      break;
    }
  }
  return { start: first, end: last };
}

export interface Fragment {
  readonly before: string;
  readonly quoted: string;
  readonly after: string;
}

/** The sentence around a span, cut at words with `…` where it is long. Line ends and runs of blanks become one space. */
export function readFragment(article: Article, span: Span): Fragment {
  const sentence = sentenceAround(article.text, span);
  const squash = (text: string): string => text.replace(/\s+/g, ' ');
  let before = article.text.slice(Math.max(sentence.start, span.start - REACH), span.start);
  if (span.start - REACH > sentence.start) before = `…${before.replace(/^\S*/, '')}`;
  let after = article.text.slice(span.end, Math.min(sentence.end, span.end + REACH));
  if (span.end + REACH < sentence.end) after = `${after.replace(/\S*$/, '')}…`;
  return { before: squash(before).trimStart(), quoted: squash(article.text.slice(span.start, span.end)), after: squash(after).trimEnd() };
}
