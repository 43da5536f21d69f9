import { browser } from 'wxt/browser';
import type { Article } from '../../src/core/article.ts';
import { checkLoaded } from '../../src/core/check.ts';
import { readDay } from '../../src/core/day.ts';
import type { Checked } from '../../src/core/finding.ts';
import { athletePage } from '../../src/core/look-up/athlete-page.ts';
import { findAthletes } from '../../src/core/look-up/find-athletes.ts';
import { compareAthletes } from '../../src/core/look-up/meetings-of.ts';
import { type RacesAsked, racesOn } from '../../src/core/look-up/races-on.ts';
import { type More, type MoreAsked, moreAbout, type WantedEvent } from '../../src/core/show/more.ts';
import { type OpenResults, openResults } from '../../src/results/open.ts';
import { isoToday } from '../../src/ui/words.ts';

/** Opened by the first check after the worker wakes, and forgotten when it could not be: the next check tries again. */
let opening: Promise<OpenResults> | null = null;

function results(): Promise<OpenResults> {
  opening ??= openResults(readPackaged).catch((error: unknown) => {
    opening = null;
    throw error;
  });
  return opening;
}

/** Opens the database while the page is still being read. A failure is told to the check that follows. */
export const prepare = (): void => void results().catch(() => undefined);

async function readPackaged(file: string): Promise<Uint8Array> {
  // The files are listed in `database.json`, not in the types that WXT derives from the build.
  const response = await fetch(browser.runtime.getURL(`/database/${file}` as '/'));
  if (!response.ok) throw new Error(`"${file}" is not in the extension's package.`);
  return new Uint8Array(await response.arrayBuffer());
}

/** Pages wait for each other: a check opens the files of its events, and opening may close those of another. */
let lastCheck: Promise<unknown> = Promise.resolve();

export const checkArticle = (article: Article): Promise<Checked> =>
  inTurn((database) => {
    // A day that our own clock has just written reads back.
    const today = readDay(isoToday(new Date()))!;
    return checkLoaded(article, database, { today, load: (wanted) => database.load(wanted) });
  });

type Wanting = { readonly wanted: readonly WantedEvent[] };

/** Asks, opens the files that the answer wants, and asks again. */
const withFiles = <T extends Wanting>(ask: (database: OpenResults) => T): Promise<T> =>
  inTurn(async (database) => {
    const answer = ask(database);
    if (answer.wanted.length === 0) return answer;
    await database.load(answer.wanted);
    return ask(database);
  });

export const findMore = async (asked: MoreAsked): Promise<More | null> => (await withFiles((database) => moreAbout(asked, database))).more;

/** Look-ups of desk and address bar. */
export const lookUp = {
  findAthletes: ({ query }: { query: string }) => inTurn(async (database) => findAthletes(query, database)),
  athletePage: async ({ id, asOf }: { id: string; asOf: number }) => (await withFiles((database) => athletePage(id, asOf, database))).page,
  compareAthletes: async ({ one, other }: { one: string; other: string }) =>
    (await withFiles((database) => compareAthletes(one, other, database))).comparison,
  racesOn: async (asked: RacesAsked) => (await withFiles((database) => racesOn(asked, database))).races,
  progress: findMore,
};

function inTurn<T>(work: (database: OpenResults) => Promise<T>): Promise<T> {
  const turn = lastCheck.then(async () => work(await results()));
  lastCheck = turn.catch(() => undefined); // whoever asked sees the failure; the next page must still be checked
  return turn;
}
