import { describe, expect, it } from 'vitest';
import { isAthletics, looksLikeAthletics, type Sniffed, type Support } from '../../src/core/sniff.ts';
import { checkText } from './fixtures/desk.ts';

describe('the sniff', () => {
  it.each([
    'Cole Hocker won the men’s 1500m at the Paris Olympics in 3:27.65.',
    'Usain Bolt won the 100m in 9.58 in Berlin in 2009.',
    'She cleared 2.10m in the high jump.',
    'The Diamond League meeting in Zürich ends with the 4x100m relay.',
    'Der Weltrekord über 800 Meter steht bei 1:40,91.',
  ])('asks about %j', (text) => {
    expect(looksLikeAthletics(text)).toBe(true);
  });

  it.each([
    '',
    'The Oakland Athletics beat the Mets 6-4.',
    'Bake at 180 degrees for 25 minutes.',
    'He won the 200m freestyle in the pool in 1:44.72, a swimming record.',
    'The pole position went to Ferrari with a lap of 1:23.456.',
    'Kerr scored a try in the rugby league match.',
    'Shares fell 9.58% to $25.50.',
    'He ran for parliament.',
  ])('leaves %j alone', (text) => {
    expect(looksLikeAthletics(text)).toBe(false);
  });
});

describe('with what the database adds', () => {
  const nothing: Support = { athletes: 0, current: 0, inTheirEvent: 0, rivals: false, marks: 0 };
  const runner = { athletes: 1, current: 1, inTheirEvent: 1 };

  it.each<[sniffed: Sniffed, support: Partial<Support>, athletics: boolean]>([
    [{ athletics: 2, other: 0, strong: 0 }, { marks: 1 }, true],
    [{ athletics: 2, other: 4, strong: 0 }, { marks: 1 }, false],
    [{ athletics: 2, other: 4, strong: 0 }, { marks: 2 }, true],
    [{ athletics: 9, other: 0, strong: 2 }, {}, false],
    [{ athletics: 9, other: 0, strong: 1 }, { athletes: 2, current: 2 }, true],
    [{ athletics: 9, other: 0, strong: 0 }, { athletes: 2, current: 2, inTheirEvent: 1 }, true],
    [{ athletics: 9, other: 0, strong: 0 }, { athletes: 2, current: 2 }, false],
    [{ athletics: 9, other: 9, strong: 2 }, { athletes: 2, current: 2, inTheirEvent: 2 }, false],
    // Two athletes of the day who run the same event need no more than words that do not speak for another sport.
    [{ athletics: 2, other: 0, strong: 0 }, { athletes: 2, current: 2, rivals: true }, true],
    [{ athletics: 2, other: 2, strong: 0 }, { athletes: 2, current: 2, rivals: true }, false],
    // One alone needs a word that only athletics uses; a constable may be called Laura Muir and run 800 metres.
    [{ athletics: 3, other: 1, strong: 1 }, runner, true],
    [{ athletics: 6, other: 2, strong: 0 }, runner, false],
    [{ athletics: 4, other: 0, strong: 1 }, { ...runner, inTheirEvent: 0 }, false],
    // Names of the past are borne by everybody.
    [{ athletics: 7, other: 0, strong: 1 }, { athletes: 2, inTheirEvent: 1 }, false],
    [{ athletics: 7, other: 0, strong: 2 }, { athletes: 2, inTheirEvent: 1 }, true],
  ])('%j and %j: %s', (sniffed, support, athletics) => {
    expect(isAthletics(sniffed, { ...nothing, ...support })).toBe(athletics);
  });

  it('reads one sentence with athlete, event and mark', async () => {
    expect((await checkText('Usain Bolt won the 100m in 9.58.', '2024-01-10')).topic).toBe('athletics');
  });

  it('says nothing about a namesake in another sport', async () => {
    const checked = await checkText('Josh Kerr scored a try for the rugby league side, who won 26-24 with 3:27.79 left.', '2024-08-07');
    expect(checked).toMatchObject({ topic: 'other', findings: [], cards: [] });
  });
});
