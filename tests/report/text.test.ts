import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../src/core/article.ts';
import { type Palette, PLAIN, wrap } from '../../src/report/layout.ts';
import { writeText } from '../../src/report/text.ts';
import { ARTICLE, CHECKED, finding, KERR, TEXT } from './hand-made.ts';

const report = (over: Partial<typeof CHECKED> = {}, { palette = PLAIN, width = 80 } = {}): string =>
  writeText({ doc: 'kerr.txt', article: ARTICLE, checked: { ...CHECKED, ...over } }, { palette, width });

describe('the text report', () => {
  it('quotes the sentence, points to the right value and shows its row', () => {
    const lines = report().split('\n');
    expect(lines).toContain('  1  The Bowerman Mile fell to Kerr in 3:45.43, a British record.');
    expect(lines).toContain('     3:45.43 → 3:45.34 (a digit was mistyped)');
    expect(report({}, { palette: PLAIN, width: 200 })).toContain(
      '25 May 2024 · Prefontaine Classic, Eugene, USA · mile final · Josh Kerr 3:45.34 1st · source dl',
    );
  });

  it('puts corrections before what held, and that before what was not checked', () => {
    const order = ['1 correction', 'Verified 1', 'Not checked 1', '1 athlete'].map((part) => report().indexOf(part));
    expect(order.every((at) => at >= 0)).toBe(true);
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });

  it('says which day was used, and when it was only assumed', () => {
    expect(report()).toContain('judged as of 1 June 2024, the day on which the article speaks');
    expect(report({ asOfKnown: false })).toContain('judged as of today, 1 June 2024, because the article states no date');
  });

  it('says so when nothing is wrong, and when nothing was checked', () => {
    expect(report({ findings: [] })).toContain('Nothing contradicts the database.');
    expect(report({ topic: 'other', findings: [], cards: [] })).toContain('does not read like athletics');
  });

  it('never breaks the terminal with what an article says', () => {
    const text = 'He ran \x1b[31m3:45.43\x07\u202e here.';
    const article = articleFromText(text);
    const bad = { ...finding('3:45.43', { verdict: 'mismatch', correction: '3:45.34' }), start: 7, end: 20 };
    const shown = writeText({ doc: 'x\x1b]0;', article, checked: { ...CHECKED, findings: [bad] } }, { palette: PLAIN, width: 80 });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what must not be there
    expect(shown).not.toMatch(/[\x00-\x09\x0b-\x1f\u202e]/);
  });

  it('keeps to the width with colours on, and says the same in both palettes', () => {
    const colour: Palette = { bold: red, dim: red, wrong: red, right: red, doubt: red };
    const plain = report({}, { palette: PLAIN, width: 50 });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colours begin with ESC
    const stripped = report({}, { palette: colour, width: 50 }).replace(/\x1b\[\d+m/g, '');
    expect(stripped).toBe(plain);
    expect(Math.max(...plain.split('\n').map((line) => line.length))).toBeLessThanOrEqual(50);
  });

  it('names the candidates of an ambiguous name, once', () => {
    const other = { ...KERR, id: 'x', name: 'Josh Kerr', dob: null, nat: 'IRL' };
    const doubt = finding('Kerr', {
      kind: 'athlete',
      verdict: 'ambiguous',
      reason: 'several-athletes',
      athlete: null,
      candidates: [KERR, other],
    });
    const shown = report({ findings: [doubt, doubt] });
    expect(shown.split('Kerr could be Josh Kerr (GBR 1997) or Josh Kerr (IRL)').length).toBe(2);
    expect(shown).toContain('Ambiguous 2 · 2 several athletes fit');
  });

  it('cuts a sentence without end at words', () => {
    const long = `${'alpha '.repeat(100)}3:45.43${' omega'.repeat(100)}`;
    const at = long.indexOf('3:45.43');
    const bad = { ...finding('3:45.43', { verdict: 'mismatch' }), start: at, end: at + 7 };
    const shown = writeText(
      { doc: 'x', article: articleFromText(long), checked: { ...CHECKED, findings: [bad] } },
      { palette: PLAIN, width: 400 },
    );
    expect(shown).toMatch(/ {2}1 {2}… (alpha )+3:45\.43( omega)+ …/);
    expect(shown).not.toContain('alpha '.repeat(20));
  });
});

const red = (text: string): string => `\x1b[31m${text}\x1b[39m`;

describe('wrap', () => {
  it.each([
    ['one two three', 9, '  one two\n    three'],
    ['', 9, '  '],
    ['unbreakable-and-long x', 9, '  unbreakable-and-long\n    x'],
  ])('lays %j out over %i columns', (text, width, laid) => {
    expect(wrap(text, { width, indent: 2, hanging: 4 })).toBe(laid);
  });
});

it('hand-made findings quote their text', () => {
  for (const each of CHECKED.findings) expect(TEXT.slice(each.start, each.end)).toBe(each.text);
});
