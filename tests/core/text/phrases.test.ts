import { describe, expect, it } from 'vitest';
import { Phrases } from '../../../src/core/text/phrases.ts';
import { readTokens } from '../../../src/core/text/tokens.ts';

function phrases(...words: string[]): Phrases<string> {
  const trie = new Phrases<string>();
  for (const word of words) trie.add(word, word);
  return trie;
}

/** What is found from the first token on, as printed. */
function firstIn(trie: Phrases<string>, text: string): string | null {
  const tokens = readTokens(text);
  const hit = trie.at(tokens, 0);
  return hit && text.slice(tokens.start[hit.from], tokens.end[hit.to - 1]);
}

describe('phrases', () => {
  const trie = phrases('world', 'world record', 'world indoor record', 'half marathon', 'st louis', 'zürich', '400m');

  it.each([
    ['world record holder', 'world record'],
    ['World Indoor Record', 'World Indoor Record'],
    ['world indoor champion', 'world'],
    ['half-marathon', 'half-marathon'],
    ['half–marathon', 'half–marathon'],
    ['HALF MARATHON', 'HALF MARATHON'],
    ['St. Louis', 'St. Louis'],
    ['Zurich', 'Zurich'],
    ['Zürich', 'Zürich'],
  ])('finds the longest in %j', (text, found) => {
    expect(firstIn(trie, text)).toBe(found);
  });

  it.each(['worldly', 'half', 'half a marathon', 'half\nmarathon', 'half, marathon', 'half. Marathon', 'louis', ''])(
    'leaves %j alone',
    (text) => {
      expect(firstIn(trie, text)).toBeNull();
    },
  );

  it('forgets the earlier value of the same words', () => {
    const again = phrases('personal best');
    again.add('Personal-Best', 'later');
    expect(again.get('personal best')).toBe('later');
  });

  it('knows whole phrases only', () => {
    expect(trie.get('world indoor')).toBeUndefined();
    expect(trie.get('')).toBeUndefined();
  });

  it('keeps all of many', () => {
    const words = Array.from({ length: 5000 }, (_, k) => `word${k} tail${k % 7}`);
    const many = phrases(...words);
    expect(words.filter((word) => many.get(word) !== word)).toEqual([]);
    expect(many.get('word1 tail2')).toBeUndefined();
  });
});
