import { describe, expect, it } from 'vitest';
import { writeDay } from '../../src/core/day.ts';
import { articleRoot } from '../../src/page/read.ts';
import { findStories } from '../../src/page/stories.ts';
import { blocksOf, parse, readAll } from './page.ts';

const prose = (words: string): string => `<p>${`${words} `.repeat(Math.ceil(700 / words.length))}</p>`;
const stories = (body: string) => {
  const root = articleRoot(parse(body));
  return findStories(root!).map((story) => ({
    published: story.published === null ? null : writeDay(story.published),
    isPages: story.isPages,
    begins: blocksOf(readAll(story.elements, { without: story.without })).map((block) => block.slice(0, 12).trim()),
  }));
};

const article = (title: string, day: string): string =>
  `<article><h2>${title}</h2><time datetime="${day}T10:00:00Z">then</time>${prose(title)}</article>`;
const entry = (words: string, time: string): string => `<li><article><time datetime="${time}">then</time><p>${words}</p></article></li>`;

describe('the stories of a page', () => {
  it('are one where there is one article, with its title and all', () => {
    expect(stories(`<h1>Title</h1><article><p>Kerr won.</p></article>`)).toEqual([
      { published: null, isPages: true, begins: ['Title', 'Kerr won.'] },
    ]);
  });

  it('are as many as articles follow each other, each with its own day', () => {
    const found = stories(`<main><h1>x</h1>${article('Kerr wins', '2024-08-06')}${article('Hocker wins', '2021-08-07')}</main>`);
    expect(found.map(({ published, isPages, begins: [first] }) => [published, isPages, first])).toEqual([
      ['2024-08-06', true, 'Kerr wins'],
      ['2021-08-07', false, 'Hocker wins'],
    ]);
  });

  it('leave out the teasers beside an article', () => {
    const teasers = '<article><h3><a href="#">Other news</a></h3></article>'.repeat(3);
    const [only, ...others] = stories(`${article('Kerr wins', '2024-08-06')}${teasers}`);
    expect(others).toEqual([]);
    expect(only?.begins).not.toContain('Other news');
  });

  it('are one a day in a live blog, with what stands around it in the first', () => {
    const blog = `<h1>Live</h1><ol>${entry('Kerr wins', '2024-08-06T21:00Z')}${entry('Hocker leads', '2024-08-06T20:00Z')}${entry('Heats', '2024-08-02')}</ol><p>End</p>`;
    expect(stories(blog)).toEqual([
      { published: '2024-08-06', isPages: true, begins: ['Live', 'then', 'Kerr wins', 'then', 'Hocker leads', 'End'] },
      { published: '2024-08-02', isPages: false, begins: ['then', 'Heats'] },
    ]);
  });

  it('are no live blog where the headings are links', () => {
    const teaser = '<article><h2><a href="#">Kerr wins</a></h2><time datetime="2024-08-06">then</time><p>He won.</p></article>';
    expect(stories(teaser.repeat(4))).toHaveLength(1);
  });
});
