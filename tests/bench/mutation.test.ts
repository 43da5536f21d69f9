import { beforeAll, describe, expect, it } from 'vitest';
import type { Evidence } from '../../src/core/finding.ts';
import { type Engine, loadSets } from '../articles/engine.ts';
import { type MutationRun, runMutations } from './mutation.ts';
import { fromLabels, type KnownArticle } from './mutation-claims.ts';
import { MUTATIONS } from './mutation-kinds.ts';
import { seeded } from './prose.ts';

/** One article with every claim in it that the ways can spoil. */
const STORY: KnownArticle = {
  name: 'story',
  text: 'Cole Hocker, 23, won the 1500m in Paris in 2024 in 3:27.65. Josh Kerr was second in 3:27.79 for silver, the third fastest of all.',
  published: null,
  language: 'en',
  claims: [
    { start: 0, end: 11, kind: 'athlete', type: 'spelling', truth: 'true', event: null, athlete: 'hocker', isName: true },
    { start: 13, end: 15, kind: 'claim', type: 'age', truth: 'true', event: null, athlete: 'hocker', isName: true },
    { start: 51, end: 58, kind: 'mark', type: 'result', truth: 'true', event: '1500-metres', athlete: 'hocker', isName: true },
    { start: 60, end: 69, kind: 'athlete', type: 'spelling', truth: 'true', event: null, athlete: 'kerr', isName: true },
    { start: 74, end: 80, kind: 'claim', type: 'place', truth: 'true', event: null, athlete: 'kerr', isName: true },
    { start: 84, end: 91, kind: 'mark', type: 'result', truth: 'true', event: '1500-metres', athlete: 'kerr', isName: true },
    { start: 96, end: 102, kind: 'claim', type: 'medal', truth: 'true', event: null, athlete: 'kerr', isName: true },
    { start: 108, end: 121, kind: 'claim', type: 'rank', truth: 'true', event: null, athlete: 'kerr', isName: true },
  ],
};

const ROW: Evidence = {
  athlete: 'Cole Hocker',
  event: '1500-metres',
  sex: 'M',
  mark: '3:27.65',
  windCmS: null,
  place: 1,
  round: 'f',
  day: '2024-08-06',
  competition: 'Olympic Games',
  venue: 'Paris',
  country: 'FRA',
  indoor: false,
  source: 'wa25',
};

describe('the mutation bench', () => {
  it.each(Object.entries(MUTATIONS))('spoils by %s within the text, and changes it', (_, mutate) => {
    const edits = STORY.claims.flatMap((claim) => mutate({ article: STORY, claim, row: ROW, random: seeded(3), sexOf: () => 'M' }) ?? []);
    expect(edits.length).toBeGreaterThan(0);
    for (const { start, end, text } of edits) expect(STORY.text.slice(start, end)).not.toBe(text);
  });

  describe('on some labelled articles', () => {
    let engine: Engine;
    let run: MutationRun;
    beforeAll(async () => {
      const loaded = await loadSets();
      engine = loaded.engine;
      const english = loaded.sets.get('labelled')!.filter(({ language }) => language === 'en');
      run = await runMutations(engine, english.slice(0, 8).map(fromLabels), 1);
    });

    it('accuses no true claim', () => {
      expect(run.accusations.map(({ finding }) => finding.text)).toEqual([]);
      expect(run.mutants.filter(({ harmed }) => harmed > 0).map(({ sentence }) => sentence)).toEqual([]);
    });

    it('sees slips where rows speak of the fact', () => {
      const covered = run.mutants.filter((mutant) => mutant.uncovered === null);
      expect(covered.length).toBeGreaterThan(20);
      expect(covered.filter(({ caught }) => caught === 'right correction').length / covered.length).toBeGreaterThan(0.2);
    });
  });
});
