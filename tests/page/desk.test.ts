import { describe, expect, it } from 'vitest';
import { readDay } from '../../src/core/day.ts';
import { dayStatedIn } from '../../src/page/about.ts';
import { spanOf } from '../../src/page/desk.ts';
import type { Chunk } from '../../src/page/reading.ts';
import { parse, read } from './page.ts';

const document = parse('<main><p id=one>Josh  Kerr ran <b>3:27.79</b> in Paris.</p><p id=two>Cole Hocker won.</p></main>');
const projection = read(document);
const chunk: Chunk = { projection, published: null, language: null, checked: null };

/** A selection from one node and offset to another, as the browser has it. */
function select(from: string, fromOffset: number, to: string, toOffset: number): Range {
  const textIn = (selector: string): Text => document.querySelector(selector)?.firstChild as Text;
  const [startContainer, endContainer] = [textIn(from), textIn(to)];
  const all = [...document.querySelectorAll('p, b')].flatMap((each) => [...each.childNodes]).filter((each) => each.nodeType === 3);
  const order = (node: Node): number => inOrder(all).indexOf(node as ChildNode);
  return {
    collapsed: startContainer === endContainer && fromOffset === toOffset,
    startContainer,
    endContainer,
    startOffset: fromOffset,
    endOffset: toOffset,
    intersectsNode: (node: Node) => order(node) >= order(startContainer) && order(node) <= order(endContainer),
  } as unknown as Range;
}

/** linkedom knows no order of nodes: the text itself does. */
const inOrder = (nodes: ChildNode[]): ChildNode[] =>
  nodes.sort(
    (a, b) =>
      projection.text.indexOf(a.textContent?.trim().slice(0, 5) ?? '') - projection.text.indexOf(b.textContent?.trim().slice(0, 5) ?? ''),
  );

const words = (range: Range | null, chunks: readonly Chunk[] = [chunk]): string | null => {
  const span = spanOf(range, chunks);
  return (
    span &&
    chunks
      .map(({ projection: { text } }) => text)
      .join('')
      .slice(span.start, span.end)
  );
};

describe('spanOf', () => {
  it('finds what is selected in one node, without white space around it', () => {
    expect(words(select('b', 0, 'b', 4))).toBe('3:27');
    expect(words(select('#one', 4, '#one', 11))).toBe('Kerr');
  });

  it('joins what is selected over several nodes and blocks', () => {
    expect(words(select('#one', 11, 'b', 7))).toBe('ran 3:27.79');
    expect(words(select('b', 0, '#two', 4))).toBe('3:27.79 in Paris.\nCole');
  });

  it('counts in all chunks', () => {
    const other = { ...chunk, projection: read(parse('<main><p>Another story.</p></main>')) };
    expect(words(select('b', 0, 'b', 7), [other, chunk])).toBe('3:27.79');
  });

  it.each([
    ['nothing is selected', null],
    ['the selection is a caret', select('b', 2, 'b', 2)],
    ['only white space is', select('#one', 4, '#one', 6)],
  ])('finds nothing when %s', (_, range) => {
    expect(words(range)).toBeNull();
  });
});

it.each([
  ['<script type="application/ld+json">{"datePublished":"2024-08-06"}</script>', '', 'json-ld'],
  ['<meta property="article:published_time" content="2024-08-06T20:00Z">', '', 'meta'],
  ['', '<time pubdate datetime="2024-08-06">6 August</time>', 'time'],
  ['', '', 'address'],
])('says where %j%j states its day', (head, body, place) => {
  const day = readDay('2024-08-06') ?? 0;
  const page = parse(`<main><h1>Paris</h1>${body}</main>`, head);
  expect(dayStatedIn(page, 'https://x.example/2024/08/06/paris', day)).toBe(place);
  expect(dayStatedIn(page, 'https://x.example/paris', day + 1)).toBeNull();
});
