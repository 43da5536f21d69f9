import { describe, expect, it } from 'vitest';
import { anchorOf, attach, replacementOf } from '../../src/flags/attach.ts';

const OLD = 'Josh Kerr ran 3:45.34 in Eugene. Yared Nuguse ran 3:45.34 too, or so they say. He was second.';
const anchor = (exact: string, from = 0) => {
  const start = OLD.indexOf(exact, from);
  return anchorOf(OLD, { start, end: start + exact.length });
};
const found = (text: string, of: ReturnType<typeof anchor>): string | null => {
  const span = attach(text, of);
  return span && `${text.slice(Math.max(0, span.start - 8), span.start)}[${text.slice(span.start, span.end)}]`;
};
const SECOND = anchor('3:45.34', 25);

describe('attach', () => {
  it.each([
    ['unchanged', OLD, 'use ran [3:45.34]'],
    ['after a paragraph was put before it', `A new beginning.\n${OLD}`, 'use ran [3:45.34]'],
    ['after the first of two was taken out', OLD.replace('Josh Kerr ran 3:45.34 in Eugene. ', ''), 'use ran [3:45.34]'],
    ['after the words before it were changed', OLD.replace('Yared Nuguse ran', 'His compatriot clocked'), 'clocked [3:45.34]'],
    ['after the sentences changed places', `Yared Nuguse ran 3:45.34 too, or so they say. ${OLD.slice(0, 33)}`, 'use ran [3:45.34]'],
  ])('finds the second of two equal marks %s', (_, text, place) => {
    expect(found(text, SECOND)).toBe(place);
  });

  it.each([
    ['the words are gone', OLD.replaceAll('3:45.34', '3:45')],
    ['they stand in another article altogether', 'The winner of the 5000m needed 13:45.34 that day'],
    ['nothing of the old surroundings is left at either', 'A: 3:45.34; B: 3:45.34; C'],
    ['there is no text', ''],
  ])('finds nothing when %s', (_, text) => {
    expect(attach(text, SECOND)).toBeNull();
  });

  it('takes words that are the whole text', () => {
    expect(attach('3:45.34', anchorOf('3:45.34', { start: 0, end: 7 }))).toEqual({ start: 0, end: 7 });
  });

  it('takes the nearest of places that are alike', () => {
    const list = 'Kerr 1, Kerr 1, Kerr 1, Kerr 1, Kerr 1, Kerr 1, Kerr 1, Kerr 1, Kerr 1, Kerr 1, ';
    expect(attach(list, anchorOf(list, { start: 40, end: 44 }))).toEqual({ start: 40, end: 44 });
  });
});

describe('replacementOf', () => {
  it('tells what the words were changed to', () => {
    expect(replacementOf(OLD.replace('Nuguse ran 3:45.34', 'Nuguse ran 3:46.22'), SECOND)).toBe('3:46.22');
  });
  it.each([
    ['the sentence is gone', OLD.slice(0, 33)],
    ['too much stands between', OLD.replace('ran 3:45.34 too', `ran ${'on and '.repeat(40)} too`)],
  ])('tells nothing when %s', (_, text) => {
    expect(replacementOf(text, SECOND)).toBeNull();
  });
});
