import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ALIAS_ONLY, FAMILY_NAME, GIVEN_NAME, type NameIndex } from '../../src/core/results.ts';
import { foldName, hashFolded } from '../../src/core/text/fold.ts';
import { athlete, openSeeds } from './fixture.ts';

const results = openSeeds({
  athletes: [
    athlete('jakob-ingebrigtsen-2000', { nat: 'NOR' }),
    athlete('derval-orourke-1981', { displayName: "Derval O'Rourke", sex: 'F' }),
    athlete('mark-lewis-francis-1982', { displayName: 'Mark Lewis-Francis' }),
    athlete('armand-duplantis-1999', { aliases: ['Mondo Duplantis'] }),
    athlete('kerr-kerr-1990', { displayName: 'Kerr Kerr' }),
    athlete('pawel-4x-1990', { displayName: 'Paweł 4x' }),
  ],
});
const { names } = results;

function find(token: string, index: NameIndex = names): number {
  const units = new TextEncoder().encode(`__${token}__`);
  return index.find(hashFolded(token), units, 2, units.length - 2);
}

const holders = (token: string) =>
  Array.from(names.athletes(find(token)), (row, i) => [results.athlete(row).id, names.roles(find(token))[i]]);

describe('the index of names', () => {
  it.each([
    ['Ingebrigtsén', [['jakob-ingebrigtsen-2000', FAMILY_NAME]]],
    ["O'Rourke", [['derval-orourke-1981', FAMILY_NAME]]],
    ['O’ROURKE', [['derval-orourke-1981', FAMILY_NAME]]],
    ['Mark', [['mark-lewis-francis-1982', GIVEN_NAME]]],
    ['Mondo', [['armand-duplantis-1999', ALIAS_ONLY | GIVEN_NAME]]],
    ['Duplantis', [['armand-duplantis-1999', FAMILY_NAME]]],
    ['Kerr', [['kerr-kerr-1990', FAMILY_NAME | GIVEN_NAME]]],
    ['pawel', [['pawel-4x-1990', GIVEN_NAME]]],
  ])('finds %s', (name, expected) => {
    const [token] = foldName(name);
    expect(holders(token!)).toEqual(expected);
  });

  it('finds either part of a double name', () => {
    expect(foldName('Lewis-Francis').map((token) => holders(token))).toEqual([
      [['mark-lewis-francis-1982', FAMILY_NAME]],
      [['mark-lewis-francis-1982', FAMILY_NAME]],
    ]);
  });

  it.each(['ingebrigsten', 'ker', 'kerrr', '', 'z'])('does not find %j', (token) => {
    expect(find(token)).toBe(-1);
  });

  it('finds every token that it holds, and nothing else', () => {
    const known = new Set(Array.from({ length: names.size }, (_, token) => names.text(token)));
    expect([...known].map((token) => names.text(find(token)))).toEqual([...known]);
    fc.assert(fc.property(fc.stringMatching(/^[a-z0-9]{1,12}$/), (token) => find(token) >= 0 === known.has(token)));
  });

  it('sorts by first letter, length and text, digits last', () => {
    const texts = Array.from({ length: names.size }, (_, token) => names.text(token));
    expect(texts).toEqual([
      'armand',
      'derval',
      'duplantis',
      'francis',
      'ingebrigtsen',
      'jakob',
      'kerr',
      'lewis',
      'mark',
      'mondo',
      'orourke',
      'pawel',
      '4x',
    ]);
  });

  it('gives a block by letter and length', () => {
    const block = (letter: string, length: number) => {
      const [from, to] = names.block(letter.charCodeAt(0) - 97, length);
      return Array.from({ length: to - from }, (_, i) => names.text(from + i));
    };
    expect(block('d', 6)).toEqual(['derval']);
    expect(block('m', 4)).toEqual(['mark']);
    expect(block('m', 6)).toEqual([]);
    expect(block('{', 2)).toEqual([]);
  });

  it('gives tokens by their last two letters', () => {
    expect(Array.from(names.endingWith('i'.charCodeAt(0), 's'.charCodeAt(0)), (token) => names.text(token))).toEqual([
      'duplantis',
      'francis',
      'lewis',
    ]);
    expect([...names.endingWith(113, 113)]).toEqual([]);
  });

  it('marks the letters of each token', () => {
    const bits = (text: string) => [...new Set(text)].reduce((mask, letter) => mask | (1 << (letter.charCodeAt(0) - 97)), 0);
    expect(names.letters[find('kerr')]).toBe(bits('kerr'));
    expect(names.letters[find('4x')]).toBe(bits('x'));
  });
});
