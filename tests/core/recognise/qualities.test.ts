import { describe, expect, it } from 'vitest';
import { findAges, findNations } from '../../../src/core/recognise/qualities.ts';
import { printed, readText } from '../fixtures/desk.ts';

describe('nations', () => {
  const nations = (text: string) => findNations(readText(text)).map(({ nat, form }) => [nat, form]);

  it.each([
    ['the Scot won', 'GBR', 'person'],
    ['the Briton, who led,', 'GBR', 'person'],
    ['the Norwegian won', 'NOR', 'person'],
    ['fellow American', 'USA', 'person'],
    ['the Norwegian record', 'NOR', 'adjective'],
    ['the Norwegian 1500m record', 'NOR', 'adjective'],
    ['the American mile record', 'USA', 'adjective'],
    ['Norwegian star', 'NOR', 'adjective'],
    ['American Cole Hocker', 'USA', 'adjective'],
    ['the Ethiopian runner', 'ETH', 'adjective'],
    ['Norway’s Ingebrigtsen', 'NOR', 'country'],
    ['the United States', 'USA', 'country'],
    ['the US', 'USA', 'country'],
  ])('%j: %s as %s', (text, nat, form) => {
    expect(nations(text)).toEqual([[nat, form]]);
  });

  it.each(['let us go', 'Us against them', 'the china shop', 'polish the shoes', 'a turkey dinner', 'Kerr'])('leaves %j alone', (text) => {
    expect(nations(text)).toEqual([]);
  });
});

describe('ages', () => {
  const ages = (text: string) => {
    const reading = readText(text);
    const found = findAges(reading);
    return printed(reading, found).map((words, k) => [words, found[k]!.years]);
  };

  it.each([
    ['the 26-year-old Scot', '26-year-old', 26],
    ['a 26 year old', '26 year old', 26],
    ['he is 26 years old', '26 years old', 26],
    ['the 26‐year‐old', '26‐year‐old', 26],
    ['aged 26', '26', 26],
  ])('%j', (text, words, years) => {
    expect(ages(text)).toEqual([[words, years]]);
  });

  it.each(['the 39 years since', 'a 100-year-old club', 'lane 26', '26 km', 'in 26', '26 old records', 'a 26-yearly meeting'])(
    'leaves %j alone',
    (text) => {
      expect(ages(text)).toEqual([]);
    },
  );
});
