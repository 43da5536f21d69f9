import { beforeAll, describe, expect, it } from 'vitest';
import { openDatabase } from '../../src/cli/database.ts';
import { readDay } from '../../src/core/day.ts';
import { couldBePrintedAs, type Mark, readOfficialMark, writeMark } from '../../src/core/mark.ts';
import type { Sex } from '../../src/core/results.ts';
import type { OpenResults } from '../../src/results/open.ts';
import { readLeftOut } from '../results/left-out.ts';
import { type LabelledArticle, loadArticles, loadDemo, loadPositives, type PlacedLabel } from './labels.ts';
import { loadNotations } from './notations.ts';

/** The labels say what is true; these tests hold the labels themselves against the database. */
let results: OpenResults;

beforeAll(async () => {
  results = await openDatabase();
});

const FIELD_EVENT = /(?:jump|vault|put|throw)$/;

const kindOf = (event: string) => (FIELD_EVENT.test(event) ? 'distance' : /thlon$/.test(event) ? 'points' : 'time');

/** The numbers of a printed mark without the nought at its end: `3 min 51 sec 29`, `3.51,29` and `3:51.29` are one; so are `20,00 m` and `20`. */
function digitsOf(printed: string): string {
  const groups = [...printed.matchAll(/\d+/g)].map(([digits]) => Number(digits));
  while (groups.length > 1 && groups.at(-1) === 0) groups.pop();
  return groups.join(' ');
}

/** Every desk has its own signs between the numbers, so that only the numbers are compared where the official form is not printed. */
function saysTheSame(printed: string, official: Mark): boolean {
  if (official.kind === 'points') return printed.replace(/\D/g, '') === String(official.value);
  return digitsOf(printed) === digitsOf(writeMark(official));
}

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
  const plain = printed.replace(/\s*(?:m|points)$/, '');
  const mark = readOfficialMark(kindOf(event) === 'points' ? plain.replace(',', '') : plain, kindOf(event));
  if (typeof open === 'string') return false;
  const isSame = (official: Mark): boolean => saysTheSame(printed, official) || (mark !== null && couldBePrintedAs(mark, official));
  return open.ofAthlete(row).some((one) => one.race.day <= until && one.mark !== null && isSame(one.mark));
}

/** Marks in feet are left to the engine: there is no official form to look up. */
const isLookedUp = ({ kind, event, athlete, quote }: PlacedLabel): boolean =>
  kind === 'mark' && Boolean(event && athlete) && !/\bft\b|feet|["'’”]$|[½¼¾]|\d-\d/.test(quote);

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

describe('the notations', () => {
  const read = loadNotations().flatMap(({ examples }) => examples);
  const marks = read.filter(({ quote, expect }) => expect?.kind === 'mark' && (expect.value !== undefined || !/feet|\d-\d|"$/.test(quote)));

  it.each(marks)('are true: $text', async ({ expect: wanted, quote, published, source }) => {
    const printed = wanted!.value ?? quote;
    // Asked either way: a mark that is still there although its source was left out has another source too, and must not name one.
    const isKept = source === undefined || !readLeftOut().has(source);
    expect(await hasRow({ athlete: wanted!.athlete, event: wanted!.event!, printed, until: readDay(published)! })).toBe(isKept);
  });
});
