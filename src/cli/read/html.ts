import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { Article } from '../../core/article.ts';
import { projectElement } from './projection.ts';
import { findPublished, findUrl } from './published.ts';

/** More elements than the longest live blog; beyond it Readability's repeated passes take minutes, and the plain walk serves. */
const MAX_ELEMENTS = 60_000;

/** Real pages nest some 40 deep; Readability's cost grows with the cube of the depth (2 s at 400) and its walks recurse. */
const MAX_DEPTH = 150;

function isWithinReach(document: Document): boolean {
  const elements = document.querySelectorAll('*');
  if (elements.length > MAX_ELEMENTS) return false;
  const depths = new Map<Element, number>();
  for (const element of elements) {
    const depth = 1 + ((element.parentElement && depths.get(element.parentElement)) ?? 0);
    if (depth > MAX_DEPTH) return false;
    depths.set(element, depth);
  }
  return true;
}

/** linkedom builds what is written and implies no `<body>`, which Readability needs. */
function withBody(html: string): string {
  if (/<body[\s>]/i.test(html)) return html;
  const head = /<\/head\s*>/i.exec(html);
  const cut = head ? head.index + head[0].length : 0;
  const inner = html.slice(cut).replace(/<!doctype[^>]*>|<\/?html[^>]*>/gi, '');
  return `<!doctype html><html>${html.slice(0, cut).replace(/<!doctype[^>]*>|<html[^>]*>/gi, '')}<body>${inner}</body></html>`;
}

const languageOf = (document: Document): string | null => {
  const stated =
    document.documentElement?.getAttribute('lang') || document.querySelector('meta[property="og:locale"]')?.getAttribute('content');
  return /^[a-z]{2,3}(?=[-_]|$)/i.exec(stated ?? '')?.[0].toLowerCase() ?? null;
};

const parse = (html: string): Document => parseHTML(withBody(html)).document as unknown as Document; // linkedom's own type lacks members which it does have

/** What Readability takes for the article, or `null` where it finds none or the page would defeat it. */
function findMain(document: Document): { title: string; content: Element } | null {
  if (!isWithinReach(document)) return null;
  const found = new Readability<Element>(document, { serializer: (node) => node as Element }).parse();
  return found?.content ? { title: found.title ?? '', content: found.content } : null;
}

/**
 * A saved page: the main content as Readability finds it, headline first, one block a line; the day, language and
 * address which the page states. Never throws on malformed markup.
 */
export function readHtml(html: string): Article {
  const document = parse(html);
  const about = { published: findPublished(document), language: languageOf(document), url: findUrl(document) };
  const main = findMain(document);
  // Readability takes the document apart, so its failure means parsing once more.
  const { text, blocks } = main ? projectElement(main.content, main.title) : projectElement(parse(html).body, '');
  return { text, blocks, ...about };
}
