import { beforeAll, describe, expect, it } from 'vitest';
import type { OpenResults } from '../../src/results/open.ts';
import { leaveOut, rowsOfSources } from './leave-out.ts';
import { openWhole } from './oracle-engine.ts';

/** The bench itself compiles a smaller database, which takes a minute: here the whole one stands in, so nothing may be flagged. */
describe('leave one source out', () => {
  let whole: OpenResults;
  beforeAll(async () => {
    whole = await openWhole();
  });

  it('takes the rows of the asked sources only', () => {
    const rows = rowsOfSources(whole, new Set(['dl26']));
    expect(rows.length).toBeGreaterThan(1000);
    expect(rows.every(({ row }) => row.source === 'dl26')).toBe(true);
  });

  it('calls hardly a sentence wrong that the database knows', () => {
    const rows = rowsOfSources(whole, new Set(['tp24']), 300);
    const { sentences, flagged, verdicts } = leaveOut({ whole, reduced: whole, rows, seed: 5 });
    expect(sentences).toBe(rows.length);
    expect(verdicts.get('verified: exact')).toBeGreaterThan(0.95 * sentences);
    expect(flagged).toBeLessThan(0.005 * sentences);
  });
});
