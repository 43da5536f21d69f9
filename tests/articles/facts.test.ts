import { beforeAll, describe, expect, it } from 'vitest';
import { openDatabase } from '../../src/cli/database.ts';
import { couldBePrintedAs, readOfficialMark } from '../../src/core/mark.ts';
import type { Sex } from '../../src/core/results.ts';
import type { OpenResults } from '../../src/results/open.ts';
import { type LabelledArticle, loadArticles, loadDemo, loadPositives, type PlacedLabel } from './labels.ts';

/** The labels say what is true; these tests hold the labels themselves against the database. */
let results: OpenResults;

beforeAll(async () => {
  results = await openDatabase();
});

const FIELD_EVENT = /(?:jump|vault|put|throw)$/;

const kindOf = (event: string) => (FIELD_EVENT.test(event) ? 'distance' : /thlon$/.test(event) ? 'points' : 'time');

/** Is there a row of this athlete, event and mark up to the article's day? */
async function hasRow({
  athlete,
  event,
  printed,
  until,
}: {
  athlete: string;
  event: string;
  printed: string;
  until: number;
}): Promise<boolean> {
  const row = results.rowOf(athlete);
  if (row < 0) return false;
  const sex: Sex = results.sexOf(row);
  await results.load([{ sex, event }]);
  const open = results.event(sex, event);
  const mark = readOfficialMark(printed.replace(/m$/, '').replace(',', ''), kindOf(event));
  if (typeof open === 'string' || !mark) return false;
  return open.ofAthlete(row).some((one) => one.race.day <= until && one.mark !== null && couldBePrintedAs(mark, one.mark));
}

/** Marks in feet are left to the engine: there is no official form to look up. */
const isLookedUp = ({ kind, event, athlete, quote }: PlacedLabel): boolean =>
  kind === 'mark' && Boolean(event && athlete) && /^[\d:.,]+m?$/.test(quote);

const ARTICLES: readonly LabelledArticle[] = [loadDemo(), ...loadArticles('kerr'), ...loadArticles('labelled')];

describe.each(ARTICLES)('the labels of $name', ({ labels, published }) => {
  const until = published ?? Number.POSITIVE_INFINITY;

  it('call verified what the results hold', async () => {
    const missing: string[] = [];
    for (const label of labels.filter((one) => isLookedUp(one) && one.verdict === 'verified')) {
      const { athlete, event, quote } = label;
      if (!(await hasRow({ athlete: athlete!, event: event!, printed: quote, until }))) missing.push(`${athlete} ${event} ${quote}`);
    }
    expect(missing).toEqual([]);
  });

  it('correct marks to what the results hold', async () => {
    const missing: string[] = [];
    for (const label of labels.filter((one) => isLookedUp(one) && one.verdict === 'mismatch')) {
      const { athlete, event, quote, correction = '' } = label;
      const printed = /\d/.test(correction) ? correction : quote;
      if (!(await hasRow({ athlete: athlete!, event: event!, printed, until }))) missing.push(`${athlete} ${event} ${printed}`);
    }
    expect(missing).toEqual([]);
  });

  it('name athletes whom the database knows', () => {
    expect(labels.flatMap(({ athlete }) => athlete ?? []).filter((id) => results.rowOf(id) < 0)).toEqual([]);
  });
});

describe('the single sentences', () => {
  it.each(loadPositives())('are true: $sentence', async ({ athlete, event, mark }) => {
    expect(await hasRow({ athlete, event, printed: mark, until: Number.POSITIVE_INFINITY })).toBe(true);
  });
});
