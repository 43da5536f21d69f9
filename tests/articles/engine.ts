import { openDatabase } from '../../src/cli/database.ts';
import { articleFromText } from '../../src/core/article.ts';
import { checkLoaded } from '../../src/core/check.ts';
import { dayOf } from '../../src/core/day.ts';
import type { Checked } from '../../src/core/finding.ts';
import type { OpenResults } from '../../src/results/open.ts';
import { generateDemo } from './generate-demo.ts';
import { type LabelledArticle, loadArticles, loadDemo, placeLabels } from './labels.ts';

/** A fixed day for texts that state none, so that the tests do not change with the calendar. */
const TODAY = dayOf(2026, 11, 1);

export interface Engine {
  readonly results: OpenResults;
  check(article: Pick<LabelledArticle, 'text' | 'published' | 'language'>): Promise<Checked>;
}

/** The engine on the bundled database, as the command uses it. */
export async function openEngine(): Promise<Engine> {
  const results = await openDatabase();
  return {
    results,
    check: async ({ text, published, language }) =>
      checkLoaded(articleFromText(text, { published, language }), results, { today: TODAY, load: (wanted) => results.load(wanted) }),
  };
}

/** Events and seasons of the generated demos, chosen such that the lists alone hold enough of them: each with the event that the slip of the wrong event takes its mark from. */
const GENERATED = [
  { sex: 'M', event: '400-metres-hurdles', other: '400-metres', year: 2024, seed: 7 },
  { sex: 'F', event: '1500-metres', other: '800-metres', year: 2022, seed: 3 },
] as const;

/** Traps and other languages apart: each has its own floors. */
function setsOf(articles: readonly LabelledArticle[]): [string, readonly LabelledArticle[]][] {
  const results = articles.filter(({ trap }) => !trap);
  return [
    ['labelled', results.filter(({ language }) => language === 'en')],
    ['languages', results.filter(({ language }) => language !== 'en')],
    ['traps', articles.filter(({ trap }) => trap)],
  ];
}

/** The labelled sets, by name, in the order in which they are reported. */
export async function loadSets(): Promise<{ readonly engine: Engine; readonly sets: ReadonlyMap<string, readonly LabelledArticle[]> }> {
  const engine = await openEngine();
  const { results } = engine;
  for (const { sex, event, other } of GENERATED) {
    await results.load([
      { sex, event },
      { sex, event: other },
    ]);
  }
  const generated = GENERATED.map((asked): LabelledArticle => {
    const name = `generated/${asked.sex}-${asked.event}-${asked.year}`;
    const { text, published, expected } = generateDemo({ results, ...asked });
    return { name, text, published, language: 'en', labels: placeLabels(name, text, expected) };
  });
  const sets = new Map<string, readonly LabelledArticle[]>([
    ['demo', [loadDemo()]],
    ['generated', generated],
    ['kerr', loadArticles('kerr')],
    ...setsOf(loadArticles('labelled')),
  ]);
  return { engine, sets };
}
