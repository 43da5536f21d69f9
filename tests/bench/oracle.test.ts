import { beforeAll, describe, expect, it } from 'vitest';
import type { OpenResults } from '../../src/results/open.ts';
import { type OracleRun, runOracle } from './oracle.ts';
import { openWhole } from './oracle-engine.ts';

/** A sample of the bench. Floors stand a little below what the whole run measures, so that a step back is seen. */
const SAMPLE = { n: 420, seed: 11 };

describe('the oracle', () => {
  let results: OpenResults;
  let run: OracleRun;
  beforeAll(async () => {
    results = await openWhole();
    run = runOracle(results, SAMPLE);
  });

  it('finds true sentences true, and accuses none', () => {
    const verified = run.truths.filter(({ outcome }) => outcome === 'verified');
    const accused = run.truths.filter(({ outcome }) => outcome.startsWith('MISMATCH'));
    expect(verified.length / run.truths.length).toBeGreaterThan(0.98);
    expect(accused.map(({ text }) => text)).toEqual([]);
  });

  it('puts misspelt names right', () => {
    const misspelt = run.spoiled.filter(({ group }) => group === 'name, 1 edit');
    const right = misspelt.filter(({ outcome }) => outcome === 'right correction');
    expect(right.length / misspelt.length).toBeGreaterThan(0.6);
  });

  it('tells the same sentences for the same seed', () => {
    const again = runOracle(results, { ...SAMPLE, n: 20 });
    expect(again.truths.map(({ text }) => text)).toEqual(run.truths.slice(0, 20).map(({ text }) => text));
  });
});
