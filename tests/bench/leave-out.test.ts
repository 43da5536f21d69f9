import { beforeAll, describe, expect, it } from 'vitest';
import type { OpenResults } from '../../src/results/open.ts';
import { readLeftOut } from '../results/left-out.ts';
import { leaveOut, rowsOfSources } from './leave-out.ts';
import type { Drawn } from './oracle-draw.ts';
import { openWhole } from './oracle-engine.ts';

/** The sources to choose from; the last is the lists, which are always there. `every` makes the samples alike in size. */
const SOURCES = [
  { id: 'tp24', every: 300 },
  { id: 'dl', every: 30 },
  { id: 'wa25', every: 1200 },
];

/** Opening and scanning everything takes a few seconds alone, and several times that beside other tests: as long as a test may take. */
const PATIENCE_MS = 60_000;

/** The bench itself compiles a smaller database, which takes a minute: here the open one stands in for it, so nothing may be flagged. */
describe('leave one source out', () => {
  const leftOut = readLeftOut();
  const { id, every } = SOURCES.find((one) => !leftOut.has(one.id))!;
  let whole: OpenResults;
  let rows: readonly Drawn[];
  beforeAll(async () => {
    whole = await openWhole();
    rows = rowsOfSources(whole, new Set([id, ...leftOut]), every);
  }, PATIENCE_MS);

  it('takes the rows of the asked sources only, and none of a source that the database was built without', () => {
    expect(rows.length).toBeGreaterThan(300);
    expect(new Set(rows.map(({ row }) => row.source))).toEqual(new Set([id]));
  });

  it('calls hardly a sentence wrong that the database knows', () => {
    const { sentences, flagged, verdicts } = leaveOut({ whole, reduced: whole, rows, seed: 5 });
    expect(sentences).toBe(rows.length);
    expect(verdicts.get('verified: exact')).toBeGreaterThan(0.95 * sentences);
    expect(flagged).toBeLessThan(0.005 * sentences);
  });
});
