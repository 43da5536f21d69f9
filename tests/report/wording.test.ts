import { expect, it } from 'vitest';
import { writeEvent, writeEvidence, writeRound } from '../../src/report/wording.ts';
import { EUGENE } from './hand-made.ts';

it.each([
  ['1500-metres', '1500 m'],
  ['one-mile', 'mile'],
  ['mile-road', 'mile road'],
  ['3000-metres-steeplechase', '3000 m steeplechase'],
  ['4x400-metres-relay', '4x400 m relay'],
  ['20-kilometres-race-walk', '20 km race walk'],
  ['half-marathon', 'half marathon'],
])('writes %s as %s', (slug, words) => {
  expect(writeEvent(slug)).toBe(words);
});

it.each([
  ['f', 'final'],
  ['f2', 'final 2'],
  ['h1', 'heat 1'],
  ['sf', 'semi-final'],
  ['nat-f', 'nat-f'],
  ['qA', 'qA'],
  ['', ''],
])('writes round %j as %j', (round, words) => {
  expect(writeRound(round)).toBe(words);
});

it.each([
  [11, '11th'],
  [2, '2nd'],
  [23, '23rd'],
  [112, '112th'],
])('writes place %i as %s', (place, words) => {
  expect(writeEvidence({ ...EUGENE, place })).toContain(` ${words} `);
});

it('leaves out what is not known and writes wind with its sign', () => {
  const row = { ...EUGENE, competition: '', round: '', place: null, source: '', windCmS: -120, mark: '9.99', event: '100-metres' };
  expect(writeEvidence(row)).toBe('25 May 2024 · Eugene, USA · 100 m · Josh Kerr 9.99 (−1.2 m/s)');
});
