import { describe, expect, it } from 'vitest';
import type { Finding, Reason, Verdict } from '../../../src/core/finding.ts';
import { findingOf } from '../fixtures/desk.ts';
import { checkAfterParis } from '../fixtures/paris.ts';

interface Case {
  readonly words: string;
  /** The words of the finding. */
  readonly at: string;
  readonly kind?: Finding['kind'];
  readonly published?: string;
  readonly verdict: Verdict;
  readonly reason: Reason;
  readonly correction?: string;
  /** The mark and day of the row that is shown. */
  readonly row?: readonly [mark: string, day: string];
}

const judged: readonly Case[] = [
  {
    words: 'Josh Kerr was second in 3:27.79.',
    at: '3:27.79',
    verdict: 'verified',
    reason: 'exact',
    row: ['3:27.79', '2024-08-06'],
  },
  {
    words: 'Josh Kerr won the 1500m world title in Budapest in 2023 in 3:29.4.',
    at: '3:29.4',
    verdict: 'verified',
    reason: 'rounds-to',
    row: ['3:29.38', '2023-08-23'],
  },
  {
    words: "Josh Kerr won the men's 1500m world title in Budapest in 2023 in 3:29:38.",
    at: '3:29:38',
    verdict: 'mismatch',
    reason: 'separator-slip',
    correction: '3:29.38',
    row: ['3:29.38', '2023-08-23'],
  },
  {
    words: 'Josh Kerr’s best of 3:29:05 came in the 1500m final in Tokyo.',
    at: '3:29:05',
    verdict: 'mismatch',
    reason: 'separator-slip',
    correction: '3:29.05',
    row: ['3:29.05', '2021-08-07'],
  },
  {
    words: 'Josh Kerr won the 1500m world title in Budapest in 2023 in 3:29.83.',
    at: '3:29.83',
    verdict: 'mismatch',
    reason: 'digit-slip',
    correction: '3:29.38',
    row: ['3:29.38', '2023-08-23'],
  },
  {
    words: 'Josh Kerr (3:27.80) was second.',
    at: '3:27.80',
    verdict: 'mismatch',
    reason: 'other-athlete',
    correction: '3:27.79',
    row: ['3:27.79', '2024-08-06'],
  },
  {
    words: 'Yared Nuguse was second in 3:27.79.',
    at: 'Yared Nuguse',
    kind: 'athlete',
    verdict: 'mismatch',
    reason: 'other-athlete',
    correction: 'Josh Kerr',
    row: ['3:27.79', '2024-08-06'],
  },
  {
    words: 'Josh Kerr won the 1500m in Eugene in May in 3:45.34.',
    at: '1500m',
    kind: 'claim',
    verdict: 'mismatch',
    reason: 'other-event',
    correction: 'mile',
    row: ['3:45.34', '2024-05-25'],
  },
  {
    words: 'Josh Kerr won the mile in Eugene in May 2023 in 3:45.34.',
    at: 'May 2023',
    kind: 'claim',
    verdict: 'mismatch',
    reason: 'other-date',
    correction: 'May 2024',
    row: ['3:45.34', '2024-05-25'],
  },
  {
    words: 'Jakob Ingebrigtsen was third in 3:28.24.',
    at: 'third',
    kind: 'claim',
    verdict: 'mismatch',
    reason: 'place-differs',
    correction: 'fourth',
    row: ['3:28.24', '2024-08-06'],
  },
  {
    words: 'Jakob Ingebrigtsen was fifth in 3:28.24.',
    at: 'fifth',
    kind: 'claim',
    verdict: 'unverified',
    reason: 'place-moved-up',
    row: ['3:28.24', '2024-08-06'],
  },
  {
    words: "Josh Kerr's 1500m personal best is 3:29.05.",
    at: '3:29.05',
    published: '2024-08-08',
    verdict: 'mismatch',
    reason: 'stale',
    correction: '3:27.79',
    row: ['3:27.79', '2024-08-06'],
  },
  {
    words: 'Josh Kerr, 32-year-old, was second in 3:27.79.',
    at: '32-year-old',
    kind: 'claim',
    verdict: 'mismatch',
    reason: 'age-differs',
    correction: '26-year-old',
  },
  {
    words: 'Josh Kerr ran 1:53.96 for 800m in Edinburgh.',
    at: '1:53.96',
    verdict: 'unverified',
    reason: 'slower-than-coverage',
  },
  {
    words: 'Josh Kerr ran 3:33.10 in the 1500m in Paris.',
    at: '3:33.10',
    verdict: 'unverified',
    reason: 'other-round-possible',
  },
  {
    words: 'Josh Kerr wants to run under 3:26.00 in Zürich.',
    at: '3:26.00',
    verdict: 'unverified',
    reason: 'hypothetical',
  },
  {
    words: 'Josh Kerr’s target was 3:26.00.',
    at: '3:26.00',
    verdict: 'unverified',
    reason: 'hypothetical',
  },
  {
    words: 'Josh Kerr said: “Cole Hocker ran 3:27.70 in Paris.”',
    at: '3:27.70',
    verdict: 'unverified',
    reason: 'quoted',
  },
  {
    words: 'Jane Doe ran 3:59.10.',
    at: '3:59.10',
    verdict: 'unverified',
    reason: 'athlete-unknown',
  },
];

describe('verdicts', () => {
  it.each(judged)('$verdict, $reason: $words', async ({ words, at, kind, published, verdict, reason, correction, row }) => {
    const finding = findingOf(await checkAfterParis(words, published), at, kind);
    expect(finding).toMatchObject({ verdict, reason, correction: correction ?? null });
    if (row) expect([finding.evidence[0]?.mark, finding.evidence[0]?.day]).toEqual(row);
    if (verdict === 'mismatch' && reason !== 'age-differs') expect(finding.evidence).not.toEqual([]);
  });
});

describe('the article’s day', () => {
  const PB = "Josh Kerr's 1500m personal best is 3:29.05.";

  it('makes a best right until it was beaten, and says what came after', async () => {
    expect(findingOf(await checkAfterParis(PB, '2024-08-05'), '3:29.05')).toMatchObject({
      verdict: 'verified',
      reason: 'exact',
      correction: null,
      now: expect.stringMatching(/^Personal best since then: 3:2[0-7]\.\d\d\.$/),
    });
  });

  it('makes it stale once it was beaten', async () => {
    expect(findingOf(await checkAfterParis(PB, '2024-08-08'), '3:29.05')).toMatchObject({
      verdict: 'mismatch',
      reason: 'stale',
      correction: '3:27.79',
    });
  });

  it('hides what came later', async () => {
    const finding = findingOf(await checkAfterParis('Josh Kerr was second in 3:27.79.', '2024-08-01'), '3:27.79');
    expect(finding.verdict).toBe('unverified');
  });
});
