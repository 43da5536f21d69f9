import { beforeAll, describe, expect, it } from 'vitest';
import { readDay } from '../../src/core/day.ts';
import { type Engine, loadSets } from './engine.ts';
import { type LabelledArticle, loadNegatives, loadPositives, placeLabels } from './labels.ts';
import { addScores, type Measure, type Score, scoreArticle, shareOf } from './score.ts';

/** Lowest shares that the labelled articles may come to. They only go up. What is not named has no floor yet. */
const FLOORS: Readonly<Record<string, Readonly<Partial<Record<Measure, number>>>>> = {
  labelled: {
    athletePrecision: 0.98,
    athleteRecall: 0.96,
    linking: 0.98,
    epithetPrecision: 0.95,
    epithetRecall: 0.9,
    markPrecision: 0.97,
    markRecall: 0.97,
    event: 0.95,
    owner: 0.9,
    verified: 0.9,
    slips: 0.9,
  },
  languages: {
    athletePrecision: 0.98,
    athleteRecall: 0.97,
    linking: 0.98,
    markPrecision: 0.97,
    markRecall: 0.97,
    event: 0.95,
    owner: 0.95,
    verified: 0.94,
    epithetPrecision: 0.95,
    epithetRecall: 0.9,
  },
  traps: {
    athletePrecision: 0.98, // Names alone, among plans and figures of speech, are left unread: silence is cheap.
    athleteRecall: 0.85,
    linking: 0.98,
  },
};

/** Findings that no label of the traps allows, for 1,000 words. */
const MOST_TRAPPED = 0.2;

let engine: Engine;
let sets: ReadonlyMap<string, readonly LabelledArticle[]>;

beforeAll(async () => {
  ({ engine, sets } = await loadSets());
});

const setOf = (name: string): readonly LabelledArticle[] => sets.get(name) ?? [];
const scored = async (article: LabelledArticle): Promise<Score> => scoreArticle(article, (await engine.check(article)).findings);

async function scoredSet(name: string): Promise<Score> {
  const scores: Score[] = [];
  for (const article of setOf(name)) scores.push(await scored(article));
  return addScores(scores);
}

const about = (errors: readonly string[], what: RegExp): readonly string[] => errors.filter((error) => what.test(error));

describe.each(['demo', 'generated'])('the %s articles', (name) => {
  it('hold eight different slips each', () => {
    expect(setOf(name).length).toBeGreaterThan(0);
    for (const { labels } of setOf(name)) {
      const slips = labels.filter((label) => label.verdict === 'mismatch').map((label) => label.slip);
      expect(new Set(slips).size).toBe(8);
      expect(slips).toHaveLength(8);
      expect(labels.filter((label) => label.kind !== 'athlete').length).toBeGreaterThanOrEqual(30);
    }
  });

  it('have every slip found with its correction, and nothing else flagged', async () => {
    const { errors } = await scoredSet(name);
    expect(about(errors, /slip not found|false mismatch/)).toEqual([]);
  });

  it('have most of what is true verified', async () => {
    const { verified, errors } = await scoredSet(name);
    expect(shareOf(verified), errors.join('\n')).toBeGreaterThanOrEqual(0.9);
  });
});

describe('the Kerr articles', () => {
  it('have their slips found, and nothing else flagged', async () => {
    const { errors, falseMismatches } = await scoredSet('kerr');
    expect(about(errors, /slip not found/)).toEqual([]);
    expect(falseMismatches).toBe(0);
  });

  it('have every athlete found and rightly linked', async () => {
    const { athleteRecall, athletePrecision, linking, errors } = await scoredSet('kerr');
    expect(about(errors, /missed athlete|stray athlete|linked to/)).toEqual([]);
    expect([athleteRecall, athletePrecision, linking].map(shareOf)).toEqual([1, 1, 1]);
  });

  it('claim nothing about a mark that the database cannot know', async () => {
    const { errors } = await scoredSet('kerr');
    expect(about(errors, /1:53\.96|seventh/)).toEqual([]);
  });

  it('read "Cole Hacker" in a race with Kerr and Nuguse as Cole Hocker, though an Olin Hacker exists', async () => {
    expect(engine.results.rowOf('olin-hacker-1997')).toBeGreaterThanOrEqual(0);
    const article = setOf('kerr').find(({ name }) => name === 'kerr/cole-hacker')!;
    const { findings } = await engine.check(article);
    const finding = findings.find(({ kind, text }) => kind === 'athlete' && text === 'Cole Hacker');
    expect(finding).toMatchObject({
      athlete: { id: 'cole-hocker-2001' },
      verdict: 'mismatch',
      reason: 'misspelt-name',
      correction: 'Cole Hocker',
    });
  });
});

describe.each(Object.keys(FLOORS))('the %s articles', (name) => {
  it('are flagged nowhere but where they are wrong', async () => {
    const { errors } = await scoredSet(name);
    expect(about(errors, /false mismatch/)).toEqual([]);
  });

  it('reach the floors', async () => {
    const score = await scoredSet(name);
    const shares = Object.entries(FLOORS[name]!).map(([measure, floor]) => ({ measure, floor, share: shareOf(score[measure as Measure]) }));
    const low = shares.filter(({ share, floor }) => share < floor);
    expect(low, score.errors.join('\n')).toEqual([]);
  });
});

describe('the labelled articles', () => {
  it('are at least sixty, in eight languages, and twenty-five are traps', () => {
    const all = ['labelled', 'languages', 'traps'].flatMap(setOf);
    expect(all.length).toBeGreaterThanOrEqual(60);
    expect(new Set(all.map(({ language }) => language)).size).toBeGreaterThanOrEqual(8);
    expect(setOf('traps').length).toBeGreaterThanOrEqual(25);
  });

  it('label a hundred and fifty epithets', () => {
    const labels = ['labelled', 'languages'].flatMap(setOf).flatMap((article) => article.labels);
    expect(labels.filter(({ mention, optional }) => mention === 'epithet' && !optional).length).toBeGreaterThanOrEqual(150);
  });

  it('lead into few traps', async () => {
    const { annotations, words, errors } = await scoredSet('traps');
    expect((1000 * annotations) / words, errors.join('\n')).toBeLessThanOrEqual(MOST_TRAPPED);
  });
});

describe('texts that are not athletics', () => {
  it('are at least fifty', () => {
    expect(loadNegatives().length).toBeGreaterThanOrEqual(50);
  });

  it.each(loadNegatives())('$name stays blank', async ({ text }) => {
    const { findings } = await engine.check({ text, published: null, language: 'en' });
    expect(findings.map((finding) => `${finding.kind} ${finding.text} ${finding.athlete?.id ?? ''}`)).toEqual([]);
  });
});

describe('a single sentence', () => {
  it.each(loadPositives())('is read: $sentence', async ({ sentence, published, name, athlete, mark, event }) => {
    const { findings } = await engine.check({ text: sentence, published: readDay(published), language: 'en' });
    expect(findings).toContainEqual(
      expect.objectContaining({ kind: 'athlete', text: name, athlete: expect.objectContaining({ id: athlete }) }),
    );
    expect(findings).toContainEqual(expect.objectContaining({ kind: 'mark', text: mark, event, verdict: 'verified' }));
  });
});

describe('labels', () => {
  it('refuse a quote that is not in the text', () => {
    const label = { quote: '9.59', kind: 'mark', athlete: null } as const;
    expect(() => placeLabels('a text', 'He ran 9.58.', [label])).toThrow('a text: the quote "9.59" is not in its place');
  });
});
