import { describe, expect, it } from 'vitest';
import { checkText } from '../fixtures/desk.ts';

const linked = async (text: string, published = '2025-10-01'): Promise<readonly string[]> => {
  const { findings } = await checkText(text, published);
  return findings.filter(({ kind }) => kind === 'athlete').map((finding) => `${finding.text} = ${finding.athlete?.id ?? 'nobody'}`);
};

describe('a surname that nobody introduced', () => {
  it.each([
    ['In the men’s pole vault Duplantis cleared 6.30m.', 'Duplantis = armand-duplantis-1999'],
    ['El Guerrouj won the Olympic 1500m in Athens in 3:34.18.', 'El Guerrouj = hicham-el-guerrouj-1974'],
    ['McLaughlin-Levrone won the 400m in Tokyo in 47.78.', 'McLaughlin-Levrone = sydney-mclaughlin-levrone-1999'],
    ['The women’s 800m went to Odira in 1:54.62.', 'Odira = lilian-odira-1999'],
    ['Bolt won the 100m at the 2009 World Championships in 9.58.', 'Bolt = usain-bolt-1986'],
  ])('is a well-known athlete’s: %s', async (text, athlete) => {
    expect(await linked(text)).toContain(athlete);
  });

  it.each([
    // A word, a town and a namesake in another trade.
    'Bolt upright in the stand, the coach of the 100m squad watched the heats in 11.48.',
    'At the Kerr Stadium the men’s 1500m was won in 3:40.12.',
    'The women’s 800m was opened by councillor Smith in 1:59 of speech.',
  ])('is left alone: %s', async (text) => {
    expect((await linked(text)).filter((line) => !line.endsWith('nobody'))).toEqual([]);
  });
});
