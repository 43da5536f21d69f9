import { beforeAll, describe, expect, it } from 'vitest';
import { type Outcome, runNames } from './names.ts';
import { KEEPS_LETTERS, SPOILS, spoilName } from './names-spoil.ts';
import { openWhole } from './oracle-engine.ts';
import { seeded } from './prose.ts';

/** A sample of `npm run bench:names`, so large that another draw, as from a database built without a source, differs by less than a percent. */
const SAMPLE = { n: 1000, seed: 20 };

/** Shares of names linked to their bearer, a little below what is measured. They only go up. */
const FLOORS: Readonly<Record<string, number>> = {
  '1 edit': 0.95,
  '2 edits': 0.95,
  'letters swapped': 0.95,
  'order swapped': 0.97,
  'no diacritics': 0.97,
};
const MOST_WRONG = 0.005;

/** Opening everything and asking takes 5 s alone, and several times that beside other tests: as long as a test may take. */
const PATIENCE_MS = 60_000;

describe('a misspelt name beside a rival', () => {
  let outcomes: readonly Outcome[];
  beforeAll(async () => {
    outcomes = runNames(await openWhole(), SAMPLE);
  }, PATIENCE_MS);

  it.each(Object.entries(FLOORS))('is known: %s', (kind, floor) => {
    const spoilt = outcomes.filter((one) => one.kind === kind);
    const missed = spoilt.filter(({ linked }) => linked !== 'right');
    expect(spoilt.length).toBeGreaterThan(0);
    expect(1 - missed.length / spoilt.length, missed.map(({ text }) => text).join('\n')).toBeGreaterThanOrEqual(floor);
  });

  it('is hardly ever taken for another athlete', () => {
    const wrong = outcomes.filter(({ linked }) => linked === 'wrong');
    expect(wrong.length / outcomes.length, wrong.map(({ text }) => text).join('\n')).toBeLessThanOrEqual(MOST_WRONG);
  });

  it('is no slip where only diacritics are missing', () => {
    const plain = outcomes.filter(({ kind }) => kind === 'no diacritics');
    expect(plain.filter(({ told }) => told !== 'no').map(({ spoilt }) => spoilt)).toEqual([]);
  });
});

describe('spoiling a name', () => {
  const spoil = (kind: string, name: string) => spoilName(kind, name, { random: seeded(3), isTaken: () => false });

  it.each(Object.keys(SPOILS))('makes another name of it: %s', (kind) => {
    expect(spoil(kind, 'Karoline Grøvdal')).not.toBe('Karoline Grøvdal');
  });

  it('keeps the letters where it says so', () => {
    expect([...KEEPS_LETTERS].map((kind) => spoil(kind, 'Karoline Grøvdal'))).toEqual(['Grøvdal Karoline', 'Karoline Grovdal']);
  });

  it('never makes it the name of somebody else', () => {
    expect(spoilName('1 edit', 'Karoline Grøvdal', { random: seeded(3), isTaken: () => true })).toBeNull();
  });

  it('gives up on names that are too short or have no diacritics', () => {
    expect([spoil('1 edit', 'Li Na'), spoil('no diacritics', 'Josh Kerr'), spoil('order swapped', 'Ankita')]).toEqual([null, null, null]);
  });
});
