import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/core/finding.ts';
import { type LabelledArticle, loadArticles, loadDemo, type PlacedLabel } from './labels.ts';
import { addScores, MEASURES, scoreArticle, shareOf } from './score.ts';

const NOTHING = { candidates: [], evidence: [], now: null, reason: null, mention: null } as const;

/** What a flawless engine finds: all that is labelled but people whom the database does not know. */
const rightAnswers = ({ labels }: LabelledArticle): Finding[] =>
  labels.filter(({ kind, athlete }) => kind !== 'athlete' || athlete !== null).map(rightAnswer);

/** A finding that says exactly what a label asks for. */
function rightAnswer(label: PlacedLabel): Finding {
  const { start, end, quote, kind, athlete, event, claim } = label;
  return {
    ...NOTHING,
    ...{ start, end, text: quote, kind },
    mention: kind === 'athlete' ? (label.mention ?? 'name') : null,
    athlete: athlete === null ? null : { id: athlete, name: quote, dob: null, nat: '', sex: 'M' },
    event: event ?? null,
    // The label's claim types are those of the engine; what is not one of them compares unequal and nothing else.
    claim: claim == null ? null : { type: claim as NonNullable<Finding['claim']>['type'], value: quote },
    verdict: (label.oneOf ?? [label.verdict ?? null])[0] ?? null,
    correction: label.correction ?? null,
  };
}

const ARTICLES: readonly LabelledArticle[] = [loadDemo(), ...loadArticles('kerr'), ...loadArticles('labelled')];

describe('scoring', () => {
  it.each(ARTICLES)('gives full marks to right answers on $name', (article) => {
    const score = scoreArticle(article, rightAnswers(article));
    expect(score.errors).toEqual([]);
    expect(score.falseMismatches).toBe(0);
    for (const measure of MEASURES) expect([measure, shareOf(score[measure])]).toEqual([measure, 1]);
  });

  it('gives nothing for silence', () => {
    const score = addScores(ARTICLES.map((article) => scoreArticle(article, [])));
    for (const measure of ['athleteRecall', 'epithetRecall', 'markRecall', 'verified', 'slips'] as const)
      expect(shareOf(score[measure])).toBe(0);
  });

  it('counts a correction of what is right as a false mismatch', () => {
    const article = loadDemo();
    const right = article.labels.find(({ quote }) => quote === '3:45.34')!;
    const wrong: Finding = { ...rightAnswer(right), verdict: 'mismatch', correction: '3:45.43' };
    expect(scoreArticle(article, [wrong])).toMatchObject({ falseMismatches: 1 });
  });

  it('does not take a slip as found that got another correction', () => {
    const article = loadDemo();
    const slips = article.labels.filter(({ slip }) => slip !== undefined);
    const answers = slips.map((slip): Finding => ({ ...rightAnswer(slip), correction: 'something else' }));
    expect(scoreArticle(article, answers).slips).toEqual({ right: 0, of: 8 });
  });

  it('wants an epithet to lead to the athlete who is meant', () => {
    const article = ARTICLES.find(({ epithets, labels }) => epithets && labels.some(({ mention }) => mention === 'epithet'))!;
    const led = rightAnswers(article).map((finding): Finding => {
      const isWrong = finding.mention === 'epithet' && finding.athlete !== null;
      return isWrong ? { ...finding, athlete: { ...finding.athlete!, id: 'somebody-else' } } : finding;
    });
    const { epithetPrecision, epithetRecall, athletePrecision } = scoreArticle(article, led);
    expect([epithetPrecision, epithetRecall, athletePrecision].map(shareOf)).toEqual([0, 0, 1]);
  });

  it('counts what no label allows in a trap', () => {
    const article = ARTICLES.find(({ trap, labels }) => trap && labels.some(({ kind, optional }) => kind === 'mark' && optional))!;
    const plan = article.labels.find(({ kind, optional }) => kind === 'mark' && optional)!;
    expect(scoreArticle(article, [{ ...rightAnswer(plan), verdict: 'unverified' }]).annotations).toBe(0);
    expect(scoreArticle(article, [{ ...rightAnswer(plan), verdict: 'verified' }]).annotations).toBe(1);
    expect(scoreArticle(article, [{ ...rightAnswer(plan), start: 0, end: 3 }]).annotations).toBe(1);
  });

  it('takes a correction on another word of the slip’s sentence', () => {
    const article = loadDemo();
    const slip = article.labels.find((label) => label.slip === 'wrong-year')!;
    const mark = article.labels.find(({ quote }) => quote === '3:27.14')!;
    const answer: Finding = { ...rightAnswer(mark), verdict: 'mismatch', correction: '2023' };
    const score = scoreArticle({ ...article, labels: [slip, mark] }, [answer]);
    expect([score.slips, score.falseMismatches]).toEqual([{ right: 1, of: 1 }, 0]);
  });
});
