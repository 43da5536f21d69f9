import type { Article, Block } from '../../core/article.ts';
import { type Day, readDay } from '../../core/day.ts';
import { findDateline, readLeadingDate } from './dateline.ts';

const FENCE = /^ {0,3}(`{3,}|~{3,})/;
const HEADING = /^ {0,3}#{1,6}\s/;
const ITEM = /^\s*(?:[-*+]|\d{1,9}[.)])\s/;
const QUOTE = /^ {0,3}>/;
const TABLE_ROW = /^\s*\|/;
/** Rules, table rules, the underline of a heading: lines without a letter or digit. */
const NO_WORDS = /^[^\p{L}\p{N}]*$/u;
/** `[name]: https://…`: the target of a link that stands elsewhere. */
const LINK_DEFINITION = /^ {0,3}\[[^\]]+\]:\s/;
const HTML_COMMENT = /^\s*<!--.*-->\s*$/;
/** The markup inside prose: targets of links, brackets, emphasis, code ticks, and the signs of headings and quotations. */
const INLINE_MARKUP =
  /!?\[(?=[^\]\n]*\]\()|\]\([^()\s]*(?:\s+"[^"\n]*")?\)|<https?:[^>\s]*>|(?<!\d)\*+|\*+(?!\d)|(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])|`+|~~|^ {0,3}#{1,6}(?=\s)|^[ >]*>/gmu;
const FRONT_MATTER_DATE = /^(?:date|published|publishdate|pubdate)\s*:\s*["']?(.+?)["']?\s*$/i;

/**
 * Markdown. What is not prose (front matter, code, link definitions, rules) is no block. Markup inside prose is blanked out
 * with as many spaces, so that `**Josh** Kerr` reads as a name and every offset is still that of the file.
 */
export function readMarkdown(text: string): Article {
  const { bodyStart, published } = readFrontMatter(text);
  const blocks: Block[] = [];
  let fence = '';
  let open: { kind: Block['kind']; start: number; end: number } | null = null;
  const close = (): void => {
    if (open) blocks.push(open);
    open = null;
  };
  for (const { start, end } of lines(text, bodyStart)) {
    const line = text.slice(start, end);
    const mark = FENCE.exec(line)?.[1];
    if (fence || mark) {
      close();
      if (!fence) fence = mark!;
      else if (mark && mark[0] === fence[0] && mark.length >= fence.length) fence = '';
      continue;
    }
    const kind = kindOf(line);
    // Wrapped lines of one paragraph are one block; every other kind begins anew with each line that bears its sign.
    if (kind === null || kind !== 'paragraph' || !open) close();
    if (kind === null) continue;
    if (open) (open as { end: number }).end = end;
    else open = { kind, start, end };
    if (kind === 'heading' || kind === 'table-row') close();
  }
  close();
  const prose = text.replace(INLINE_MARKUP, (markup) => ' '.repeat(markup.length));
  return { text: prose, blocks, published: published ?? findDateline(text.slice(bodyStart)), language: null, url: null };
}

function kindOf(line: string): Block['kind'] | null {
  if (NO_WORDS.test(line) || LINK_DEFINITION.test(line) || HTML_COMMENT.test(line)) return null;
  if (HEADING.test(line)) return 'heading';
  if (TABLE_ROW.test(line)) return 'table-row';
  if (ITEM.test(line)) return 'list-item';
  return QUOTE.test(line) ? 'quote' : 'paragraph';
}

function* lines(text: string, from: number): Generator<{ start: number; end: number }> {
  for (let start = from; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    yield { start, end };
    start = end + 1;
  }
}

function readFrontMatter(text: string): { bodyStart: number; published: Day | null } {
  const none = { bodyStart: 0, published: null };
  const opening = /^\ufeff?---[ \t]*\r?\n/.exec(text);
  if (!opening) return none;
  const closing = /\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/.exec(text.slice(opening[0].length - 1));
  if (!closing) return none;
  const bodyStart = opening[0].length - 1 + closing.index + closing[0].length;
  for (const line of text.slice(opening[0].length, bodyStart).split(/\r?\n/)) {
    const stated = FRONT_MATTER_DATE.exec(line)?.[1];
    const day = stated ? (readDay(stated) ?? readLeadingDate(stated)?.day) : null;
    if (day !== null && day !== undefined) return { bodyStart, published: day };
  }
  return { bodyStart, published: null };
}
