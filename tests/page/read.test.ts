import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blocksIn, extentsOf } from '../../src/page/projection.ts';
import { expectNearLinearCost, timed } from '../core/fixtures/growth.ts';
import { blocksOf, parse, read } from './page.ts';

describe('reading a page', () => {
  it.each([
    ['<p>Kerr won.</p><p>Hocker lost.</p>', ['Kerr won.', 'Hocker lost.']],
    ['<p>Josh\n   Kerr <b>won</b>\tin\r\n3:45.34 .</p>', ['Josh Kerr won in 3:45.34 .']],
    ['<p><b>Josh</b> <i>Kerr</i></p>', ['Josh Kerr']],
    ['<p>1. Kerr 3:45.34<br>2. Ingebrigtsen 3:45.60</p>', ['1. Kerr 3:45.34', '2. Ingebrigtsen 3:45.60']],
    ['<pre>1 Kerr\n2 Hocker</pre>', ['1 Kerr', '2 Hocker']],
    ['<p>Ingebrigt\u00adsen and In\u200bgebrigtsen</p>', ['Ingebrigtsen and Ingebrigtsen']],
    ['<p>3\u00a0000 m</p>', ['3\u00a0000 m']],
    ['<p><span style="float:left">J</span>osh Kerr</p>', ['Josh Kerr']],
    ['<div>one<p>two</p>three</div>', ['one', 'two', 'three']],
    [
      '<table><tr><td>1</td><td>Kerr</td><td>3:45.34</td></tr><tr><td>2</td><td>Hocker</td></tr></table>',
      ['1\tKerr\t3:45.34', '2\tHocker'],
    ],
    ['<details open><summary>More</summary><p>seen</p></details>', ['More', 'seen']],
    ['<form><h1>Title</h1><p>A whole page in a form</p></form>', ['Title', 'A whole page in a form']],
    ['<header><h1>Title</h1></header><p>x</p>', ['Title', 'x']],
    ['<section class="commentary"><p>Commentary is no comment</p></section>', ['Commentary is no comment']],
  ])('sees in %j what a reader sees', (html, blocks) => {
    expect(blocksOf(read(parse(html)))).toEqual(blocks);
  });

  it.each([
    '<script>Kerr</script>',
    '<style>Kerr{}</style>',
    '<nav>Kerr</nav>',
    '<aside>Kerr</aside>',
    '<footer>Kerr</footer>',
    '<form>Kerr</form>',
    '<textarea>Kerr</textarea>',
    '<button>Kerr</button>',
    '<p hidden>Kerr</p>',
    '<p aria-hidden="true">Kerr</p>',
    '<div inert>Kerr</div>',
    '<p style="display:none">Kerr</p>',
    '<p style="visibility:hidden">Kerr</p>',
    '<span style="position:absolute;clip:rect(0px, 0px, 0px, 0px)">Kerr</span>',
    '<span style="position:absolute;clip-path:inset(50%)">Kerr</span>',
    '<div contenteditable="true">Kerr</div>',
    '<div contenteditable="">Kerr</div>',
    '<div role="navigation">Kerr</div>',
    '<div role="textbox">Kerr</div>',
    '<section class="comments">Kerr</section>',
    '<ol class="post comment-list">Kerr</ol>',
    '<div id="disqus_thread">Kerr</div>',
    '<header>Kerr</header>',
    '<details><p>Kerr</p></details>',
    '<!-- Kerr -->',
  ])('leaves %j alone', (html) => {
    expect(blocksOf(read(parse(`<p>before</p>${html}<p>after</p>`)))).toEqual(['before', 'after']);
  });

  it('knows what kind each block is', () => {
    const blocks = blocksIn(
      read(
        parse(
          '<h1>a</h1><p>b</p><ul><li>c<p>d</p></li></ul><figure><figcaption>e</figcaption></figure><blockquote><p>f</p></blockquote><table><tr><td>g</td></tr></table>',
        ),
      ),
    );
    expect(blocks.map(({ kind }) => kind)).toEqual(['heading', 'paragraph', 'list-item', 'list-item', 'caption', 'quote', 'table-row']);
  });

  it('reads the one main element and nothing around it', () => {
    expect(blocksOf(read(parse('<p>teaser</p><main><p>article</p></main><p>more</p>')))).toEqual(['article']);
  });

  it('stops at the limit and says so', () => {
    const projection = read(parse(`<p>${'a '.repeat(50)}</p><p>${'b '.repeat(50)}</p>`), { limit: 60 });
    expect(projection.cut).toBe(true);
    expect(projection.text.length).toBeLessThan(80);
    expect(read(parse('<p>short</p>')).cut).toBe(false);
  });

  it.each([
    ['wide', 16_000, (count: number) => '<p>Kerr <b>won</b></p>'.repeat(count)],
    ['deep', 4_000, (count: number) => `${'<div>'.repeat(count)}Kerr won${'</div>'.repeat(count)}`],
  ] as const)('stays near linear on a %s page', (_shape, most, page) => {
    expectNearLinearCost(most, (count) => {
      const document = parse(page(count));
      return timed(() => void read(document));
    });
  });
});

describe('the way back to the page', () => {
  const textOf = (extents: ReturnType<typeof extentsOf>): string =>
    extents.map(({ node, from, to }) => node.data.slice(from, to)).join('|');

  it('is one extent for each text node, white space that nobody sees included', () => {
    const projection = read(parse('<p>By <b>Josh\n   Kerr</b>, 26</p>'));
    const start = projection.text.indexOf('Josh');
    expect(textOf(extentsOf(projection, { start, end: start + 'Josh Kerr'.length }))).toBe('Josh\n   Kerr');
    expect(textOf(extentsOf(projection, { start, end: start + 'Josh Kerr, 26'.length }))).toBe('Josh\n   Kerr|, 26');
  });

  it('is nothing when a node has changed or left', () => {
    const document = parse('<p id="a">Josh Kerr</p><p id="b">Cole Hocker</p>');
    const projection = read(document);
    const [kerr, hocker] = [
      { start: 0, end: 9 },
      { start: 10, end: 21 },
    ];
    expect(extentsOf(projection, kerr)).toHaveLength(1);
    document.querySelector('#a')!.firstChild!.nodeValue = 'Josh Karr';
    document.querySelector('#b')!.remove();
    expect(extentsOf(projection, kerr)).toEqual([]);
    expect(extentsOf(projection, hocker)).toEqual([]);
  });

  it('leads from every span to the text that was read, whatever the page', () => {
    const piece = fc.constantFrom(
      'Kerr',
      ' ',
      '\n  ',
      '<b>',
      '</b>',
      '<br>',
      '<p>',
      '3:45.34',
      '\u00ad',
      '<i></i>',
      '<li>',
      '<nav>x</nav>',
      'é😀',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), fc.nat(), fc.nat(), (pieces, a, b) => {
        const projection = read(parse(pieces.join('')));
        const [start, end] = [a % (projection.text.length + 1), b % (projection.text.length + 1)].sort((x, y) => x - y) as [number, number];
        const back = textOf(extentsOf(projection, { start, end })).replace(/[\s\u00ad|]/g, '');
        expect(back).toBe(projection.text.slice(start, end).replace(/\s/g, ''));
        for (const block of blocksIn(projection)) {
          expect(block.start).toBeLessThan(block.end);
          expect(projection.text.slice(block.start, block.end)).not.toMatch(/^\s|\s$|\n/);
        }
      }),
    );
  });
});
