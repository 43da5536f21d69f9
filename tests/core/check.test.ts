import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { articleFromText } from '../../src/core/article.ts';
import { check } from '../../src/core/check.ts';
import type { Checked, Finding } from '../../src/core/finding.ts';
import { day, results } from './fixtures/desk.ts';
import { expectNearLinear, HOSTILE } from './fixtures/growth.ts';

const TODAY = day('2024-08-07');
const STORY = 'Cole Hocker won the men’s 1500m at the Paris Olympics in 3:27.65, ahead of Josh Kerr (3:27.79).';

const checked = (text: string): Checked => check(articleFromText(text, { published: TODAY }), results, { today: TODAY });

beforeAll(async () => {
  await results.load([
    { sex: 'M', event: '1500-metres' },
    { sex: 'M', event: 'one-mile' },
  ]);
});

/** Any characters, lone surrogates among them; long runs of digits and separators; and pieces of athletics in any order. */
const text = fc.oneof(
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 120 }).map((units) => String.fromCharCode(...units)),
  fc.string({ unit: 'binary', maxLength: 120 }),
  fc.array(fc.constantFrom(...'0123456789:.,\'"hm -–()+'), { maxLength: 200 }).map((all) => all.join('')),
  fc
    .array(
      fc.constantFrom(
        ...'Josh Kerr|Kerr|Kerr’s|KERR|Ingebrigsten|Jakob Ingebrigtsen|Cole Hacker|The Scot|the 26-year-old|1500m|mile|3:27.79|3:27:79|3:27,80|9.58|8,847 points'.split(
          '|',
        ),
        ...'one minute 46.68 seconds|won|second|in|at|Paris|Tokyo 2020|the Prefontaine Classic|2023|May 2024|on Tuesday|PB|world record|British|gold|Olympic champion'.split(
          '|',
        ),
        ...'beat|ahead of|by 0.03|under|could|.|. |, |\n|(|)|“|”|"|’|-|;|:|\ud800|\udc00|\u00a0|\u0301|𝗥|👟|\u2028|\u0000'.split('|'),
      ),
      { maxLength: 40 },
    )
    .map((all) => all.join(' ')),
);

const inOrder = (findings: readonly Finding[]): boolean =>
  findings.every((finding, k) => k === 0 || findings[k - 1]!.start < finding.start || findings[k - 1]!.end <= finding.end);

const disjoint = (findings: readonly Finding[]): boolean =>
  findings.every((finding, k) => k === 0 || findings[k - 1]!.end <= finding.start);

describe('whatever the text', () => {
  it.each([
    ['alone', ''],
    ['after a story', `${STORY}\n`],
    ['within a story', `${STORY} `],
  ])('findings quote it, in order, those of one kind apart: %s', (_, before) => {
    fc.assert(
      fc.property(text, (any) => {
        const all = before + any;
        const { findings, topic } = checked(all);
        for (const finding of findings) {
          expect(finding.text).toBe(all.slice(finding.start, finding.end));
          expect(finding.end).toBeGreaterThan(finding.start);
          expect(finding.verdict === 'mismatch').toBe(finding.correction !== null);
        }
        expect(inOrder(findings)).toBe(true);
        for (const kind of ['athlete', 'mark', 'claim'] as const) expect(disjoint(findings.filter((one) => one.kind === kind))).toBe(true);
        if (topic === 'other') expect(findings).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it('has findings to hold to that', () => {
    const pieces = fc.sample(text, { numRuns: 400, seed: 1 });
    expect(pieces.filter((any) => checked(`${STORY} ${any}`).findings.length > checked(STORY).findings.length).length).toBeGreaterThan(40);
  });

  it('answers the same twice', () => {
    fc.assert(
      fc.property(text, (any) => {
        expect(checked(`${STORY} ${any}`)).toEqual(checked(`${STORY} ${any}`));
      }),
      { numRuns: 50 },
    );
  });

  // One line to each mark and name, as a page of results has them.
  const units = HOSTILE.map((unit) => (/Kerr .*|.* Kerr/.test(unit) ? unit.trimEnd().concat('\n') : unit));
  it.each(units)('stays near linear on %j repeated', (unit) => {
    expectNearLinear(unit, 48_000, (hostile) => void checked(`${STORY}\n${hostile}`));
  });
});

describe('an article', () => {
  it('speaks as of its own day, else of the caller’s', () => {
    const undated = check(articleFromText(STORY), results, { today: TODAY });
    expect([undated.asOf, undated.asOfKnown]).toEqual([TODAY, false]);
    const dated = check(articleFromText(STORY, { published: TODAY + 9 }), results, { today: TODAY });
    expect([dated.asOf, dated.asOfKnown]).toEqual([TODAY + 9, true]);
  });

  it('names the files of events that must be opened for a complete answer', () => {
    const { wanted } = checked(`${STORY}\nFaith Kipyegon won the women’s 5000m in 14:05.20.`);
    expect(wanted).toContainEqual({ sex: 'F', event: '5000-metres' });
  });

  it.each(['', ' ', '\n\n', '\u0000'])('may be empty: %j', (empty) => {
    expect(checked(empty)).toMatchObject({ topic: 'other', findings: [], cards: [], wanted: [] });
  });
});
