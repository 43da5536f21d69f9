import { beforeAll, describe, expect, it } from 'vitest';
import { articleFromText } from '../../src/core/article.ts';
import { checkLoaded } from '../../src/core/check.ts';
import { explain } from '../../src/core/explain.ts';
import { writeExplanation } from '../../src/report/explanation.ts';
import { PLAIN } from '../../src/report/layout.ts';
import { day, results } from './fixtures/desk.ts';

const TEXT =
  'Cole Hocker won the men’s 1500m at the Paris Olympics in 3:27.65. Josh Kerr was second in 3:27.97 and Yared Nuguse third in 3:27.80. Josh Kerr was third in 3:27.79, Jakob Ingebrigtsen fourth in 3:28.24.';
const article = articleFromText(TEXT, { published: day('2024-08-07'), language: 'en' });
const options = { today: day('2024-08-07') };

beforeAll(async () => {
  await checkLoaded(article, results, { ...options, load: (wanted) => results.load(wanted) });
});

describe('a finding explained', () => {
  it('shows its sentence’s mentions, how it was read, the rows that were asked for and the verdict', () => {
    const explained = explain(article, results, { ...options, number: 1 })!;
    expect(explained.finding.text).toBe('3:27.97');
    expect(explained.mentions).toContainEqual({ kind: 'athlete', text: 'Josh Kerr', meaning: 'josh-kerr-1997' });
    expect(explained.mentions.map(({ text }) => text)).not.toContain('Cole Hocker');
    expect(Object.fromEntries(explained.reading)).toMatchObject({ athlete: 'Josh Kerr', mark: '3:27.97 as result', place: '2' });
    expect(explained.asked[0]).toMatchObject({
      event: '1500-metres',
      asked: 'rows of Josh Kerr that could be printed as 3:27.97',
      rows: 0,
    });
    expect(explained.inCompany).toBe(false);
  });

  it('says when the claims around it decided', () => {
    const explained = explain(article, results, { ...options, number: 2 })!;
    expect([explained.finding.text, explained.finding.correction, explained.inCompany]).toEqual(['third', 'second', true]);
  });

  it('numbers corrections first, then what else has a verdict', () => {
    expect(explain(article, results, { ...options, number: 3 })?.finding.verdict).toBe('verified');
  });

  it.each([0, 99])('there is none of number %i', (number) => {
    expect(explain(article, results, { ...options, number })).toBeNull();
  });

  it('is written as a chain', () => {
    const written = writeExplanation(article, explain(article, results, { ...options, number: 1 })!, { palette: PLAIN, width: 110 });
    const titles = written.split('\n').flatMap((line) => /^ {2}(\w+)/.exec(line)?.[1] ?? []);
    expect(titles).toEqual(['text', 'mentions', 'reading', 'asked', 'verdict']);
    expect(written).toContain('mismatch (a digit was mistyped): "3:27.97" → 3:27.79');
  });
});
