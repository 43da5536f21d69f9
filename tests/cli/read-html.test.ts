import { describe, expect, it } from 'vitest';
import { readHtml } from '../../src/cli/read/html.ts';
import { writeDay } from '../../src/core/day.ts';

const STORY = 'Kerr led from the bell and nobody came back at him on a cool evening in Oregon. '.repeat(4);

const page = (head: string, body: string): string =>
  `<!doctype html><html lang="en-GB"><head><title>Kerr wins the mile</title>${head}</head><body>${body}</body></html>`;

describe('readHtml', () => {
  it('takes the article and leaves menus, scripts and forms', () => {
    const article = readHtml(
      page(
        '',
        `<nav><a href="/">Rugby results 24-10</a></nav><article><h1>Kerr wins the mile</h1><p>${STORY}</p><p>He ran <b>3:45.34</b>.</p><script>var x = '9.58'</script></article><footer>All rights</footer>`,
      ),
    );
    expect(article.text).toContain('He ran 3:45.34.');
    expect(article.text).not.toMatch(/Rugby|9\.58|All rights/);
    expect(article.language).toBe('en');
    expect(article.blocks.map(({ start, end }) => article.text.slice(start, end))).toEqual(article.text.split('\n'));
  });

  it('starts with the headline, once', () => {
    const { text, blocks } = readHtml(page('', `<main><h1>Kerr wins the mile</h1><p>${STORY}</p><p>${STORY}</p></main>`));
    expect(text.split('Kerr wins the mile').length).toBe(2);
    expect(blocks[0]?.kind).toBe('heading');
  });

  it('reads a table row as one line with its cells apart, and knows lists and captions', () => {
    const { text, blocks } = readHtml(
      page(
        '',
        `<article><p>${STORY}</p><p>${STORY}</p><table><tr><th>1</th><td><p>Josh</p><p>Kerr</p></td><td>3:45.34</td></tr><tr><td>2</td><td>Jakob Ingebrigtsen</td><td>3:45.60</td></tr></table><ul><li>first, with words</li></ul></article>`,
      ),
    );
    expect(text).toContain('1\tJosh Kerr\t3:45.34');
    const kinds = Object.fromEntries(blocks.map((block) => [text.slice(block.start, block.end), block.kind]));
    expect(kinds['2\tJakob Ingebrigtsen\t3:45.60']).toBe('table-row');
    expect(kinds['first, with words']).toBe('list-item');
  });

  it.each([
    [
      'JSON-LD',
      '<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","datePublished":"2024-05-26T08:00:00+01:00"}]}</script>',
      '',
    ],
    ['a meta element', '<meta property="article:published_time" content="2024-05-26">', ''],
    ['a time element', '', '<time datetime="2024-05-26T01:00Z">yesterday</time>'],
    ['the words of a time element', '', '<time>26 May 2024</time>'],
    ['its own address', '<link rel="canonical" href="https://example.org/sport/2024/05/26/kerr">', ''],
    ['meta after broken JSON-LD', '<script type="application/ld+json">{oops</script><meta name="date" content="May 26, 2024">', ''],
  ])('finds the day in %s', (_, head, time) => {
    const { published } = readHtml(page(head, `<article><h1>x</h1>${time}<p>${STORY}</p></article>`));
    expect(published === null ? null : writeDay(published)).toBe('2024-05-26');
  });

  it('states no day when the page states none', () => {
    expect(readHtml(page('', `<p>${STORY} On 6 August 2024 he won.</p>`)).published).toBeNull();
  });

  it.each([
    ['nothing', ''],
    ['a tag that never ends', '<p class="'],
    ['crossed and unclosed tags', `<div><p>${STORY}<b><i></b>3:45.34<table><tr><td>x`],
    ['no body', `<p>${STORY} 3:45.34`],
    ['text alone', `${STORY} 3:45.34`],
    ['markup nested 20,000 deep', `${'<div>'.repeat(20_000)}${STORY} 3:45.34`],
  ])('survives %s', (_, html) => {
    const { text } = readHtml(html);
    if (html.includes('3:45.34')) expect(text).toContain('3:45.34');
  });
});
