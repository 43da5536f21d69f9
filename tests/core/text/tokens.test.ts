import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldToken, hashFolded } from '../../../src/core/text/fold.ts';
import {
  ALL_CAPITALS,
  CAPITAL,
  foldedText,
  GLUED,
  LINE_START,
  NUMBER,
  POSSESSIVE,
  PUNCTUATION,
  readTokens,
  WORD,
} from '../../../src/core/text/tokens.ts';
import { expectNearLinear, HOSTILE } from '../fixtures/growth.ts';

const pieces = (text: string): string[] => {
  const { count, start, end } = readTokens(text);
  return Array.from({ length: count }, (_, i) => text.slice(start[i], end[i]));
};

const sentences = (text: string): string[] => {
  const { count, start, end, sentence } = readTokens(text);
  const found: string[] = [];
  for (let i = 0; i < count; i++) {
    const number = sentence[i]!;
    found[number] = `${found[number] === undefined ? '' : `${found[number]} `}${text.slice(start[i], end[i])}`;
  }
  return found;
};

describe('tokens', () => {
  it.each([
    ['Kerr ran 3:27.79.', ['Kerr', 'ran', '3:27.79', '.']],
    ['Kerr (3:27.79)', ['Kerr', '(', '3:27.79', ')']],
    ['1’41’’61 or 1\'41"91', ['1’41’’61', 'or', '1\'41"91']],
    ['2h01m09s', ['2h01m09', 's']],
    ['7m25, 6.24m', ['7m25', ',', '6.24', 'm']],
    ['10,000m', ['10,000', 'm']],
    ['4x400m', ['4', 'x', '400', 'm']],
    ['4 × 100', ['4', '×', '100']],
    ['46.68seconds', ['46.68', 'seconds']],
    ['3-0', ['3', '-', '0']],
    ['Lewis-Francis', ['Lewis', '-', 'Francis']],
    ['800\u00a0m', ['800', 'm']],
    ["O'Rourke", ["O'Rourke"]],
    ['Nordås', ['Nordås']],
    ['\ud800Kerr\udc00', ['\ud800', 'Kerr', '\udc00']],
    ['', []],
  ])('reads %j', (text, expected) => {
    expect(pieces(text)).toEqual(expected);
  });

  it('cuts a possessive off and remembers it', () => {
    const tokens = readTokens('Kerr’s mile, athletes’ times');
    expect(pieces('Kerr’s mile, athletes’ times').slice(0, 2)).toEqual(['Kerr', 'mile']);
    expect([tokens.flags[0]! & POSSESSIVE, tokens.flags[1]! & POSSESSIVE]).toEqual([POSSESSIVE, 0]);
  });

  it.each([
    ['Kerr', CAPITAL],
    ['KERR', CAPITAL | ALL_CAPITALS],
    ['Ødegård', CAPITAL],
    ['ÅS', CAPITAL | ALL_CAPITALS],
    ['kerr', 0],
    ['K', CAPITAL],
  ])('knows the capitals of %s', (word, capitals) => {
    expect(readTokens(word).flags[0]! & (CAPITAL | ALL_CAPITALS)).toBe(capitals);
  });

  it('knows what is glued to the token before, and where lines begin', () => {
    const { flags } = readTokens('6.24m high\r\nKerr');
    expect(Array.from(flags.slice(0, 4), (flag) => [flag & GLUED, flag & LINE_START])).toEqual([
      [0, LINE_START],
      [GLUED, 0],
      [0, 0],
      [0, LINE_START],
    ]);
  });

  it('tells words, numbers and punctuation apart', () => {
    expect([...readTokens('Kerr 3:27.79 !').kind.slice(0, 3)]).toEqual([WORD, NUMBER, PUNCTUATION]);
  });

  it.each([
    ['Kerr won. Nuguse was third.', 2],
    ['He ran 3:27.65. Kerr did not.', 2],
    ['J. Ingebrigtsen won.', 1],
    ['Mr. Kerr ran in St. Louis.', 1],
    ['He ran 3 min. 27 sec. 14.', 1],
    ['What a race! Who won?', 2],
    ['“I won.” He smiled.', 2],
    ['A headline\nA sentence', 2],
  ])('%j: %i sentences', (text, count) => {
    expect(sentences(text)).toHaveLength(count);
  });
});

describe('whatever the text', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.constantFrom('Kérr', '3:27', "'", '’', '.', ':', ' ', '\n', 'x', 'ß', '\ud800', '9', '"', '×')).map((all) => all.join('')),
  );

  it('tokens are in order, disjoint, not empty, and hold all letters and digits', () => {
    fc.assert(
      fc.property(text, (all) => {
        const { count, start, end } = readTokens(all);
        let rest = '';
        let last = 0;
        for (let i = 0; i < count; i++) {
          expect(start[i]).toBeGreaterThanOrEqual(last);
          expect(end[i]).toBeGreaterThan(start[i]!);
          rest += all.slice(last, start[i]);
          last = end[i]!;
        }
        expect(last).toBeLessThanOrEqual(all.length);
        expect(`${rest}${all.slice(last)}`.replace(/[’'ʼ‘`´][sS]/g, '')).not.toMatch(/[a-zA-Z0-9]/);
      }),
    );
  });

  it('words are folded as the database folds them', () => {
    fc.assert(
      fc.property(text, (all) => {
        const tokens = readTokens(all);
        for (let i = 0; i < tokens.count; i++) {
          if (tokens.kind[i] !== WORD) continue;
          const folded = foldToken(all.slice(tokens.start[i], tokens.end[i]));
          expect(foldedText(tokens, i)).toBe(folded);
          expect(tokens.hash[i]).toBe(hashFolded(folded));
        }
      }),
    );
  });

  it.each(HOSTILE)('stays near linear on %j repeated', (unit) => {
    expectNearLinear(unit, 640_000, (hostile) => void readTokens(hostile));
  });
});
