import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../src/core/article.ts';

const blocks = (text: string): string[] => articleFromText(text).blocks.map(({ start, end }) => text.slice(start, end));

describe('an article from plain text', () => {
  it.each([
    ['A headline\nA paragraph.', ['A headline', 'A paragraph.']],
    ['one\n\n\ntwo\n', ['one', 'two']],
    ['| a | b |\n|---|---|\n=====\n| 1 | 2 |', ['| a | b |', '| 1 | 2 |']],
    ['  \n', []],
    ['', []],
  ])('makes each line of %j a block, but for rules and blanks', (text, expected) => {
    expect(blocks(text)).toEqual(expected);
  });

  it('keeps what is known about it, and nothing else', () => {
    expect(articleFromText('x')).toMatchObject({ published: null, language: null, url: null });
    expect(articleFromText('x', { published: 7, language: 'en', url: 'https://example.org/' })).toMatchObject({
      published: 7,
      language: 'en',
      url: 'https://example.org/',
    });
  });

  it('leaves nothing but separators outside its blocks', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('Kerr', '\n', ' ', '-', '|', '\r', '\ud800')), (pieces) => {
        const text = pieces.join('');
        let last = 0;
        let rest = '';
        for (const { start, end } of articleFromText(text).blocks) {
          expect(start).toBeGreaterThanOrEqual(last);
          rest += text.slice(last, start);
          last = end;
        }
        expect(rest + text.slice(last)).toMatch(/^[\s|+=-]*$/);
      }),
    );
  });
});
