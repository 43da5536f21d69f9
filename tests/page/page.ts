import { parseHTML } from 'linkedom';
import { blocksIn, type Projection } from '../../src/page/projection.ts';
import { articleRoot, type ReadOptions, readPage } from '../../src/page/read.ts';
import type { ReadStyle } from '../../src/page/skip.ts';

const BLOCKS =
  /^(?:HTML|BODY|MAIN|ARTICLE|SECTION|DIV|P|H[1-6]|UL|OL|LI|TABLE|TBODY|FIGURE|FIGCAPTION|BLOCKQUOTE|PRE|HEADER|FORM|DETAILS|SUMMARY)$/;

/** What a browser computes for plain HTML, and for the style attributes that the fixtures use. */
export function styleOf(element: Element): ReadStyle {
  const style = element.getAttribute('style') ?? '';
  const stated = (name: string): string | undefined => new RegExp(`(?:^|;)\\s*${name}:\\s*([^;]+)`).exec(style)?.[1];
  const tag = element.tagName.toUpperCase();
  const display = tag === 'TD' || tag === 'TH' ? 'table-cell' : tag === 'TR' ? 'table-row' : BLOCKS.test(tag) ? 'block' : 'inline';
  return {
    display: stated('display') ?? (stated('float') ? 'block' : display),
    visibility: stated('visibility') ?? 'visible',
    float: stated('float') ?? 'none',
    position: stated('position') ?? 'static',
    clip: stated('clip') ?? 'auto',
    clipPath: stated('clip-path') ?? 'none',
    whiteSpace: stated('white-space') ?? (tag === 'PRE' ? 'pre' : 'normal'),
  };
}

export function parse(body: string, head = '', attributes = ''): Document {
  return parseHTML(`<!doctype html><html ${attributes}><head>${head}</head><body>${body}</body></html>`).document;
}

/** Reads to the end at once. */
export function read(document: Document, options: Partial<ReadOptions> = {}): Projection {
  const root = articleRoot(document);
  if (!root) throw new Error('The fixture has no body.');
  return readAll([root], options);
}

export const readAll = (elements: readonly Element[], options: Partial<ReadOptions> = {}): Projection =>
  readParts(elements, options)[0] ?? { text: '', segments: [], cut: false };

export const readParts = (elements: readonly Element[], options: Partial<ReadOptions> = {}): readonly Projection[] =>
  [...readPage(elements, { styleOf, ...options })].filter((part) => part !== undefined);

export const blocksOf = (projection: Projection): string[] =>
  blocksIn(projection).map(({ start, end }) => projection.text.slice(start, end));
