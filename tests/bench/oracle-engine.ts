import { openDatabase } from '../../src/cli/database.ts';
import { articleFromText } from '../../src/core/article.ts';
import { check } from '../../src/core/check.ts';
import type { Checked, Finding } from '../../src/core/finding.ts';
import type { OpenResults } from '../../src/results/open.ts';
import { type Drawn, isTold, type Random } from './oracle-draw.ts';
import { type Part, spanOf, textOf } from './oracle-parts.ts';
import type { Story } from './oracle-story.ts';
import { seeded } from './prose.ts';

/** A database with every event open, so that one check is one call. */
export async function openWhole(folder?: string): Promise<OpenResults> {
  const results = await openDatabase(folder, { maxOpenRows: Number.MAX_SAFE_INTEGER });
  await results.load(results.events);
  return results;
}

/** What was drawn, ready to be told. */
export function storyOf({ event, row }: Drawn, results: OpenResults, random: Random): Story {
  // The told row itself, not its equal, so that parts can be found by their row.
  const field = event
    .inRace(row.race)
    .filter(isTold)
    .map((one) => (one.row === row.row ? row : one));
  return { row, results, event, random, field };
}

export function checkParts(parts: readonly Part[], published: number, results: OpenResults): Checked {
  return check(articleFromText(textOf(parts), { published, language: 'en' }), results, { today: published });
}

const overlap = (a: { start: number; end: number }, b: { start: number; end: number }): boolean => a.start < b.end && b.start < a.end;

export function findingsAt(findings: readonly Finding[], parts: readonly Part[], part: Part): Finding[] {
  const span = spanOf(parts, part);
  return findings.filter((finding) => overlap(finding, span));
}

/** One random stream for each performance, so that a list of failures stays the same when others are left out. */
export const randomFor = (seed: number, n: number): Random => seeded(seed * 1_000_003 + n);
