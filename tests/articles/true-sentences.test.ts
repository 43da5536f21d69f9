import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readDay } from '../../src/core/day.ts';
import { type Engine, openEngine } from './engine.ts';

/** Each line is true, and says so in its own way: what stands beside a mark is often not said of it. */
const LINES = readFileSync(join(import.meta.dirname, 'true-sentences.txt'), 'utf8')
  .trim()
  .split('\n');
/** After all that the lines speak of. */
const LATER = readDay('2025-10-01');

/** Day and language of the report, then the report: true on its day, in the words of that day. */
const REPORTS = readFileSync(join(import.meta.dirname, 'true-reports.txt'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => {
    const [, day = '', language = '', text = ''] = /^(\S+) (\S+) \| (.+)$/.exec(line) ?? [];
    return { day, language, text };
  });

let engine: Engine;

beforeAll(async () => {
  engine = await openEngine();
});

async function contradicted(text: string, published: number | null, language = 'en'): Promise<readonly string[]> {
  const { findings } = await engine.check({ text, published, language });
  return findings
    .filter(({ verdict }) => verdict === 'mismatch')
    .map(
      ({ text: words, start, reason, correction }) => `${text.slice(Math.max(0, start - 40), start)}[${words}] ${reason} → ${correction}`,
    );
}

describe('true sentences', () => {
  it.each(LINES)('are not contradicted: %s', async (line) => {
    expect(await contradicted(line, LATER)).toEqual([]);
    // Without a day the reader's own stands in.
    expect(await contradicted(line, null)).toEqual([]);
  });

  it('are not contradicted in one another’s company', async () => {
    expect(await contradicted(LINES.join('\n'), LATER)).toEqual([]);
    expect(await contradicted(LINES.join(' '), LATER)).toEqual([]);
    expect(await contradicted([...LINES].reverse().join('\n'), null)).toEqual([]);
  });

  it('are mostly verified, not merely left alone', async () => {
    const verdicts: (string | null)[] = [];
    for (const text of LINES) {
      const { findings } = await engine.check({ text, published: LATER, language: 'en' });
      for (const { kind, verdict } of findings) if (kind === 'mark') verdicts.push(verdict);
    }
    expect(verdicts.length).toBeGreaterThan(280);
    expect(verdicts.filter((verdict) => verdict === 'verified').length / verdicts.length).toBeGreaterThan(0.85);
  });
});

describe('true reports', () => {
  it.each(REPORTS)('are not contradicted on $day: $text', async ({ day, language, text }) => {
    expect(await contradicted(text, readDay(day), language)).toEqual([]);
  });
});
