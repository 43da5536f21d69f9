import { describe, expect, it } from 'vitest';
import { annotate, countCorrections } from '../../src/page/annotate.ts';
import { hideAthlete } from '../../src/settings/changes.ts';
import { DEFAULTS } from '../../src/settings/settings.ts';
import { finding, HOCKER, KERR, named } from '../ui/made.ts';
import { parse, read } from './page.ts';

const TEXT = 'Josh Kerr ran 3:27.79 and Cole Hocker 3:27.65.';
const projection = read(parse(`<p>${TEXT}</p>`));
const at = (text: string): number => TEXT.indexOf(text);
const findings = [
  named(0, 'Josh Kerr', KERR),
  finding(at('3:27.79'), '3:27.79', { athlete: KERR, verdict: 'verified' }),
  named(at('Cole'), 'Cole Hocker', HOCKER),
  finding(at('3:27.65'), '3:27.65', { athlete: HOCKER, verdict: 'mismatch', correction: 'x' }),
];
const looks = (...args: Parameters<typeof annotate>): string[] => annotate(...args).map(({ look, finding: { text } }) => `${look} ${text}`);

describe('what shows on the page', () => {
  it('is names, verified claims and corrections, each with its own look', () => {
    expect(looks(projection, findings, DEFAULTS)).toEqual([
      'athlete Josh Kerr',
      'verified 3:27.79',
      'athlete Cole Hocker',
      'correction 3:27.65',
    ]);
  });

  it('is nothing of an athlete who is switched off', () => {
    expect(looks(projection, findings, hideAthlete(DEFAULTS, KERR))).toEqual(['athlete Cole Hocker', 'correction 3:27.65']);
  });

  it('is corrections only in quiet mode', () => {
    expect(looks(projection, findings, { ...DEFAULTS, quiet: true })).toEqual(['correction 3:27.65']);
  });

  it.each([
    ['ambiguous', finding(0, 'Josh Kerr', { verdict: 'ambiguous' })],
    ['unverified', finding(0, 'Josh Kerr', { verdict: 'unverified' })],
    ['a mark of which nothing is claimed', finding(0, 'Josh Kerr')],
    ['a pronoun', named(0, 'Josh Kerr', KERR, { mention: 'pronoun' })],
    ['an unlinked name', finding(0, 'Josh Kerr', { kind: 'athlete', mention: 'name' })],
    ['beyond the text', named(500, 'Josh Kerr', KERR)],
    ['empty', named(0, '', KERR)],
  ])('is not what is %s', (_what, each) => {
    expect(looks(projection, [each], DEFAULTS)).toEqual([]);
  });

  it('is one annotation for one span, the stronger of two', () => {
    const spelling = named(0, 'Josh Kerr', KERR, { verdict: 'mismatch', correction: 'x' });
    expect(looks(projection, [findings[0]!, spelling], DEFAULTS)).toEqual(['correction Josh Kerr']);
    expect(looks(projection, [spelling, findings[0]!], DEFAULTS)).toEqual(['correction Josh Kerr']);
  });

  it('counts only corrections that show', () => {
    expect(countCorrections(findings, DEFAULTS)).toBe(1);
    expect(countCorrections(findings, hideAthlete(DEFAULTS, HOCKER))).toBe(0);
  });
});
