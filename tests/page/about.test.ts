import { describe, expect, it } from 'vitest';
import { writeDay } from '../../src/core/day.ts';
import { languageOf, publishedDay } from '../../src/page/about.ts';
import { sniffText } from '../../src/page/sniff-text.ts';
import { parse } from './page.ts';

const ld = (json: string): string => `<script type="application/ld+json">${json}</script>`;

describe('the day on which a page speaks', () => {
  it.each([
    ['JSON-LD', ld('{"@type":"NewsArticle","datePublished":"2024-08-06T21:00:00+02:00"}'), '', 'https://x.example/'],
    ['JSON-LD in a graph', ld('{"@graph":[{"@type":"WebPage"},{"@type":"Article","datePublished":"2024-08-06"}]}'), '', ''],
    ['OpenGraph', '<meta property="article:published_time" content="2024-08-06T19:00:00Z">', '', ''],
    ['Dublin Core', '<meta name="DC.date" content="2024-08-06">', '', ''],
    [
      'a marked time',
      '',
      '<article><time datetime="2020-01-01">x</time><time itemprop="datePublished" datetime="2024-08-06">x</time></article>',
      '',
    ],
    ['the first time of the article', '', '<article><time datetime="2024-08-06">x</time></article>', ''],
    ['numbers in the address', '', '', 'https://x.example/sport/2024/08/06/final/'],
    ['a month in the address', '', '', 'https://x.example/sport/2024/aug/06/final'],
    ['the next place after broken JSON-LD', `${ld('{"datePublished": ')}<meta name="date" content="2024-08-06">`, '', ''],
    ['JSON-LD before the address', ld('{"datePublished":"2024-08-06"}'), '', 'https://x.example/2019/01/01/'],
  ])('is read from %s', (_where, head, body, url) => {
    const day = publishedDay(parse(body, head), url);
    expect(day === null ? null : writeDay(day)).toBe('2024-08-06');
  });

  it.each([
    ['no date at all', '', '<p>x</p>', 'https://x.example/2024/08/'],
    ['a comment’s date', ld('{"@type":"Comment","datePublished":"2024-08-06"}'), '', ''],
    ['a day that does not exist', '<meta name="date" content="2024-02-31">', '', 'https://x.example/2024/13/01/'],
    ['numbers that are no date', '', '', 'https://x.example/id/20240806/1/'],
  ])('is not read from %s', (_where, head, body, url) => {
    expect(publishedDay(parse(body, head), url)).toBeNull();
  });
});

describe('the language of a page', () => {
  it.each([
    ['lang="en-GB"', '', 'en'],
    ['lang="NO"', '', 'no'],
    ['', '<meta property="og:locale" content="de_DE">', 'de'],
    ['lang="english"', '', null],
    ['', '', null],
  ])('of <html %s> %s is %s', (attributes, head, language) => {
    expect(languageOf(parse('', head, attributes))).toBe(language);
  });
});

describe('the text that decides whether to read', () => {
  it('has title and paragraphs, and no more than it needs', () => {
    const text = sniffText(
      parse(`<h1>Kerr wins</h1>${'<p>He ran the 1500m in 3:27.79 and more.</p>'.repeat(1_000)}`, '<title>News</title>'),
    );
    expect(text.startsWith('News\nKerr wins\nHe ran')).toBe(true);
    expect(text.length).toBeLessThanOrEqual(8_000);
  });

  it('takes what there is on a page of plain boxes', () => {
    expect(sniffText(parse('<div>He ran the 1500m.</div>'))).toContain('1500m');
  });
});
