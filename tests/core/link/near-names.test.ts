import { describe, expect, it } from 'vitest';
import { MAX_FOR_FUSE, type NameWord, nearAthletes, nearTokens } from '../../../src/core/link/near-names.ts';
import { hashFolded } from '../../../src/core/text/fold.ts';
import { results } from '../fixtures/desk.ts';

/** A folded word with its token, as the tokeniser hands it on. */
function nameWord(text: string): NameWord {
  const units = new TextEncoder().encode(text);
  return { text, token: results.names.find(hashFolded(text), units, 0, units.length) };
}

const near = (first: string, second: string) =>
  nearAthletes(nameWord(first), nameWord(second), results).map(({ row, edits, swapped }) => ({
    id: results.athlete(row).id,
    edits,
    swapped,
  }));

describe('the short list for a name that is not in the index', () => {
  it.each([
    ['cole', 'hacker', { id: 'cole-hocker-2001', edits: 1, swapped: false }],
    ['jakob', 'ingebrigsten', { id: 'jakob-ingebrigtsen-2000', edits: 1, swapped: false }],
    ['yarde', 'nuguse', { id: 'yared-nuguse-1999', edits: 1, swapped: false }],
    ['nugese', 'yared', { id: 'yared-nuguse-1999', edits: 1, swapped: true }],
    ['hakob', 'ingebrigtsen', { id: 'jakob-ingebrigtsen-2000', edits: 1, swapped: false }],
  ])('%s %s', (first, second, expected) => {
    expect(near(first, second)).toContainEqual(expected);
  });

  it.each([
    ['xyzzy', 'hocker'],
    ['cole', 'xyzzyxyz'],
  ])('is empty for %j %j', (first, second) => {
    expect(near(first, second)).toEqual([]);
  });

  it('is short, and starts with the fewest edits, however common the name', () => {
    const edits = near('jing', 'wang').map((one) => one.edits);
    expect(edits.length).toBeGreaterThan(5);
    expect(edits.length).toBeLessThanOrEqual(MAX_FOR_FUSE);
    expect(edits).toEqual([...edits].sort((a, b) => a - b));
  });

  it('measures words within the edits that their length allows', () => {
    const words = nearTokens('hacker', results.names).map(({ token, edits }) => [results.names.text(token), edits]);
    expect(words).toContainEqual(['hacker', 0]);
    expect(words).toContainEqual(['hocker', 1]);
    expect(words.map(([word]) => word)).not.toContain('kerr');
  });
});
