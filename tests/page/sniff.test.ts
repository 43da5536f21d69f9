import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ATHLETICS_WORDS } from '../../src/core/lexicon/athletics.ts';
import { looksLikeAthletics as coreAsks } from '../../src/core/sniff.ts';
import { looksLikeAthletics } from '../../src/page/sniff.ts';

const ARTICLES = join(import.meta.dirname, '../articles/labelled');
const labelled = readdirSync(ARTICLES)
  .filter((file) => file.endsWith('.json'))
  .map((file) => [file, (JSON.parse(readFileSync(join(ARTICLES, file), 'utf8')) as { text: string }).text] as const);

describe('the page’s own sniff', () => {
  it.each([
    'Cole Hocker won the men’s 1500m at the Paris Olympics in 3:27.65.',
    'She cleared 2.10m in the high jump.',
    'The Diamond League meeting in Zürich ends with the 4x100m relay.',
    'Der Weltrekord über 800 Meter steht bei 1:40,91.',
    'Il salto con l’asta: Duplantis vola a 6,30 metri.',
  ])('asks about %j', (text) => {
    expect(looksLikeAthletics(text)).toBe(true);
  });

  it.each([
    '',
    'The Oakland Athletics beat the Mets 6-4.',
    'Cream 180 g of butter with the sugar, and bake for 45 minutes at 175 degrees.',
    'He won the 200m freestyle in the pool in 1:44.72, a swimming record.',
    'The pole position went to Ferrari with a lap of 1:23.456.',
    'Shares fell 9.58% to $25.50, and the bank’s profit with them.',
    'He ran for parliament.',
    'The train leaves platform 4 at 10.25 am.',
  ])('leaves %j alone', (text) => {
    expect(looksLikeAthletics(text)).toBe(false);
  });

  it('asks about every article that the core would ask about', () => {
    expect(labelled.length).toBeGreaterThan(20);
    expect(labelled.filter(([, text]) => coreAsks(text) && !looksLikeAthletics(text)).map(([file]) => file)).toEqual([]);
  });

  it('turns away no text that the lexicon’s words make athletics', () => {
    const words = ATHLETICS_WORDS.flatMap(([, list]) => list.split(','));
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 6 }), (some) => {
        const text = `It was said: ${some.join('; then ')}.`;
        if (coreAsks(text)) expect(looksLikeAthletics(text)).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });
});
