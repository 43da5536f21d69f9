import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allowedEdits, bitsApart, editDistance, lettersOf } from '../../../src/core/text/edits.ts';

describe('the distance between two words', () => {
  it.each([
    ['hocker', 'hocker', 0],
    ['hacker', 'hocker', 1],
    ['ingebrigsten', 'ingebrigtsen', 1],
    ['nuguse', 'nugusse', 1],
    ['yarde', 'yared', 1],
    ['ker', 'kerr', 1],
    ['wightman', 'weightman', 1],
    ['kerr', 'burr', 2],
    ['', 'ab', 2],
  ])('%s → %s is %i', (a, b, distance) => {
    expect(editDistance(a, b, 2)).toBe(distance);
  });

  it.each([
    ['kerr', 'hocker'],
    ['abcdef', 'ghijkl'],
    ['', 'abc'],
  ])('gives up on %s → %s', (a, b) => {
    expect(editDistance(a, b, 2)).toBe(3);
  });

  const word = fc.stringMatching(/^[a-e]{0,7}$/);
  it('is the same both ways, and capped', () => {
    fc.assert(fc.property(word, word, (a, b) => editDistance(a, b, 2) === editDistance(b, a, 2) && editDistance(a, b, 2) <= 3));
  });

  it('grows by one at most with each letter struck out', () => {
    fc.assert(
      fc.property(word, fc.nat(6), (a, at) => {
        fc.pre(at < a.length);
        return editDistance(a, a.slice(0, at) + a.slice(at + 1), 2) === 1;
      }),
    );
  });

  it('never changes more than twice as many letters, so the filter before it loses nobody', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        const distance = editDistance(a, b, 2);
        fc.pre(distance <= 2);
        return bitsApart(lettersOf(a), lettersOf(b)) <= 2 * distance;
      }),
    );
  });
});

describe('edits that a name may carry', () => {
  it.each([
    ['bol', 0],
    ['kerr', 1],
    ['lewis', 1],
    ['hacker', 2],
  ])('%s: %i', (name, edits) => {
    expect(allowedEdits(name.length)).toBe(edits);
  });
});
