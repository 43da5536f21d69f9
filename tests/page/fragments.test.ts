/** What is read again, and what is not. */
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { isSamePlace, type Projection } from '../../src/page/projection.ts';
import type { ReadCache } from '../../src/page/read.ts';
import { blocksOf, parse, read, readParts, styleOf } from './page.ts';

/** Reads twice and answers how many elements were asked for their style the second time. */
function readAgain(
  html: string,
  change: (document: Document, cache: ReadCache) => void,
): { asked: string[]; first: Projection; second: Projection } {
  const document = parse(html);
  const cache: ReadCache = new WeakMap();
  const first = read(document, { cache });
  change(document, cache);
  const asked: string[] = [];
  const second = read(document, {
    cache,
    styleOf: (element) => {
      asked.push(element.tagName);
      return styleOf(element);
    },
  });
  return { asked, first, second };
}

const PAGE = '<div><h1>Title</h1><p id="a">Kerr <b>won</b>.</p><ul><li>3:27.79</li></ul></div>';

describe('a page that is read again', () => {
  it('asks nothing of the blocks that have not changed, and is the same page', () => {
    const { asked, first, second } = readAgain(PAGE, () => {});
    expect(asked).toEqual(['DIV', 'UL']);
    expect(isSamePlace(first, second)).toBe(true);
  });

  it('reads a block that was taken out of the cache, and no other', () => {
    const { asked, first, second } = readAgain(PAGE, (document, cache) => {
      const changed = document.querySelector('#a')!;
      changed.firstChild!.nodeValue = 'Hocker ';
      cache.delete(changed);
    });
    expect(asked).toEqual(['DIV', 'P', 'B', 'UL']);
    expect(blocksOf(second)).toEqual(['Title', 'Hocker won.', '3:27.79']);
    expect(isSamePlace(first, second)).toBe(false);
  });

  it('keeps a block’s kind when it moves: a paragraph in a list is read anew', () => {
    const { second } = readAgain('<p id="p">Kerr</p><ul><li id="li"></li></ul>', (document, cache) => {
      document.querySelector('#li')!.append(document.querySelector('#p')!);
      cache.delete(document.querySelector('ul')!); // the mutation's target is in it
    });
    expect(second.segments[0]?.fragment.blocks[0]?.kind).toBe('list-item');
  });
});

describe('a shadow root', () => {
  const page = (): Document => {
    const { document } = parseHTML('<!doctype html><html><body><p>before</p><my-story><b slot="by">Kerr</b></my-story></body></html>');
    const root = document.querySelector('my-story')!.attachShadow({ mode: 'open' });
    root.innerHTML = '<p>Inside won</p>';
    return document;
  };

  it('is read in place of what its host holds, and reported', () => {
    const roots = new Set<Document | ShadowRoot>();
    const document = page();
    expect(blocksOf(read(document, { roots }))).toEqual(['before', 'Inside won']);
    expect([...roots]).toEqual([document.querySelector('my-story')!.shadowRoot]);
  });
});

describe('a long text', () => {
  const document = parse(`<p>${'Kerr won. '.repeat(30)}</p>`.repeat(20));

  it('is parted between blocks, and nothing is lost', () => {
    const parts = readParts([document.body], { partUnits: 1_000 });
    expect(parts.length).toBeGreaterThan(4);
    expect(parts.map(({ text }) => text).join('')).toBe(read(document).text);
    expect(parts.flatMap(blocksOf)).toEqual(blocksOf(read(document)));
  });

  it('stays whole when it is not long', () => {
    expect(readParts([document.body])).toHaveLength(1);
  });
});
