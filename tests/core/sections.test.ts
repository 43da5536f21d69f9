import { describe, expect, it } from 'vitest';
import { type Article, articleFromText, type Block } from '../../src/core/article.ts';
import { checkLoaded } from '../../src/core/check.ts';
import { day, results } from './fixtures/desk.ts';

const ATHLETICS = [
  'Kerr second in Paris',
  'Josh Kerr was second in the men’s 1500m in 3:27.79, behind Cole Hocker, who won in 3:27.65 on Tuesday night.',
];
const RUGBY = [
  'Saints lose again',
  'The rugby league side went down 26-24. Josh Kerr scored a try and Michael Johnson missed the penalty that would have saved the match.',
];
const SWIMMING = [
  'Gold in the pool',
  'She won the 200m freestyle in 1:53.27, and the swimmers of the relay team took bronze. Kevin Young was the fastest in the butterfly.',
];
const COUNCIL = [
  'Council news',
  'The library stays open on Saturdays, says Christian Taylor, who has been in charge of it for seven years and will stay.',
];
const MORE_OF_KERR = [
  'What he said',
  'He had slept badly, but nothing hurt any more in the morning. Kerr will now go home to Edinburgh and see his family there.',
];

/** Each story is a heading and a paragraph. */
function pageOf(stories: readonly (readonly string[])[]): Article {
  const blocks: Block[] = [];
  let text = '';
  for (const [k, line] of stories.flat().entries()) {
    blocks.push({ kind: k % 2 === 0 ? 'heading' : 'paragraph', start: text.length, end: text.length + line.length });
    text += `${line}\n`;
  }
  return { text, blocks, published: day('2024-08-07'), language: 'en', url: null };
}

/** What is found on the page, by the words. */
async function foundOn(article: Article): Promise<string[]> {
  const { findings } = await checkLoaded(article, results, { today: day('2024-08-07'), load: (wanted) => results.load(wanted) });
  return findings.filter(({ kind }) => kind !== 'claim').map(({ text }) => text);
}

const OF_KERR = ['Kerr', 'Josh Kerr', '3:27.79', 'Cole Hocker', '3:27.65'];

describe('a page with one story of athletics', () => {
  it.each([
    ['before another sport', [ATHLETICS, RUGBY]],
    ['after another sport', [RUGBY, ATHLETICS]],
    ['between others', [RUGBY, ATHLETICS, SWIMMING]],
    ['among several of another', [RUGBY, SWIMMING, RUGBY, ATHLETICS]],
    ['and one of no sport', [ATHLETICS, SWIMMING, COUNCIL]],
  ])('%s marks only that', async (_, stories) => {
    expect(await foundOn(pageOf(stories))).toEqual(OF_KERR);
  });

  it('marks what goes on about its athletes under another heading', async () => {
    expect(await foundOn(pageOf([ATHLETICS, MORE_OF_KERR, SWIMMING]))).toEqual([...OF_KERR, 'Kerr']);
  });

  it('is parted at short lines where the text marks no headings', async () => {
    const { text } = pageOf([RUGBY, ATHLETICS, SWIMMING]);
    expect(await foundOn(articleFromText(text, { published: day('2024-08-07'), language: 'en' }))).toEqual(OF_KERR);
  });
});

describe('a story of athletics alone', () => {
  it('is not parted by a paragraph about another sport', async () => {
    const football = 'As a boy he had played football and rugby, and Kerr still follows the premier league.';
    expect(await foundOn(pageOf([[ATHLETICS[0]!, `${ATHLETICS[1]} ${football}`]]))).toEqual([...OF_KERR, 'Kerr']);
  });

  it('keeps a section about another sport that names several of its athletes', async () => {
    const section = [
      'Off the track',
      'Kerr plays golf and Hocker is a keen swimmer; both watch football and tennis on Sunday afternoons at home.',
    ];
    expect(await foundOn(pageOf([ATHLETICS, section]))).toEqual([...OF_KERR, 'Kerr', 'Hocker']);
  });
});
