/** `npm run bench:page`: what our scripts cost a page in Chromium, how long a reader waits, and what is left behind. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserContext, chromium } from 'playwright-core';
import { findBrowser } from '../../src/cli/browsers.ts';
import { ensureBuilt, PROJECT } from '../../src/cli/ensure-built.ts';
import { LISTED_HOST, serve } from '../browser/site.ts';
import { MOVING_PAGES } from '../browser/sites/moving.ts';
import { PLAIN_PAGES } from '../browser/sites/plain.ts';
import { countCards, countPages } from './page-leaks.ts';
import { stopWorker, timeToCard, timeToPaint } from './page-times.ts';
import { type MainThreadCost, traceLoad } from './page-trace.ts';

const DEMO = readFileSync(join(PROJECT, 'tests/articles/demo/men-1500-2024.html'), 'utf8');
const LOADS = 7;
/** `npm run bench:page -- 1000 100` counts fewer of both. */
const [CARDS = 10_000, PAGES_OF_APP = 1_000] = process.argv.slice(2).map(Number);
const DOMAIN = LISTED_HOST.replace('www.', '');

const SENTENCE = 'The council met on Tuesday to talk about the new library, which many in the town have waited for since spring. ';
const filler = (words: number): string => `<p>${SENTENCE.repeat(4)}</p>`.repeat(Math.ceil(words / (20 * 4)));
const wordsIn = (html: string): number =>
  html.replace(/<style>[\s\S]*?<\/style>|<script[\s\S]*?<\/script>|<[^>]+>/g, ' ').split(/\s+/).length;
/** The demo article, with as much again of plain prose as makes 1,500 words. */
const LONG = DEMO.replace('</article>', `${filler(Math.max(0, 1_500 - wordsIn(DEMO)))}</article>`);

const PAGES: Readonly<Record<string, string>> = {
  '/athletics': LONG,
  '/none': `<!doctype html><html lang="en"><title>The library</title><main><article><h1>The library opens</h1>${filler(1_500)}</article></main></html>`,
  '/huge': String(PLAIN_PAGES['/huge']),
  '/spa': String(MOVING_PAGES['/spa']),
};

async function launch(path: string): Promise<BrowserContext> {
  const context = await chromium.launchPersistentContext('', {
    executablePath: path,
    headless: true,
    chromiumSandbox: process.getuid?.() !== 0,
    viewport: { width: 1100, height: 860 },
    args: ['--enable-unsafe-extension-debugging', `--host-resolver-rules=MAP *.${DOMAIN} 127.0.0.1`, '--disable-quic', '--disable-gpu'],
    ignoreDefaultArgs: ['--disable-extensions'],
  });
  const tools = await context.browser()?.newBrowserCDPSession();
  await tools?.send('Extensions.loadUnpacked', { path: join(PROJECT, '.output/chrome-mv3') });
  return context;
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

/** Each load in a page and on a host of its own: a new process, in which our scripts are as cold as they can be. */
async function measure(context: BrowserContext, path: string, { loads, settleMs }: { loads: number; settleMs: number }): Promise<void> {
  const costs: MainThreadCost[] = [];
  for (let n = 0; n < loads; n++) {
    const page = await context.newPage();
    costs.push(
      await traceLoad(context, page, async () => {
        await page.goto(`http://h${n}.${DOMAIN}:${site.port}${path}`);
        await page.waitForTimeout(settleMs); // asking the page whether it is done would be counted
      }),
    );
    await page.close();
  }
  const row = (key: keyof MainThreadCost): string => {
    const values = costs.map((each) => each[key]);
    return `${median(values).toFixed(1)} (${Math.min(...values).toFixed(1)}–${Math.max(...values).toFixed(1)})`;
  };
  process.stdout.write(`${path}: total ${row('total')} ms · longest task ${row('longest')} ms · from first to last ${row('span')} ms\n`);
}

/** How fast this machine is just now, ms: figures of two runs compare only when theirs do. */
function calibrate(): number {
  const started = process.cpuUsage();
  let sum = 0;
  for (let n = 0; n < 20_000_000; n++) sum = (sum * 31 + n) | 0;
  const { user } = process.cpuUsage(started);
  return sum === 1 ? 0 : user / 1_000;
}

const found = findBrowser('chromium');
if (!found) throw new Error('The bench needs Chromium.');
await ensureBuilt('chrome-mv3');
const site = await serve(PAGES);
const context = await launch(found.path);
process.stdout.write(
  `medians of ${LOADS} cold loads, thread time, no throttling; calibration loop ${calibrate().toFixed(0)} ms; the article has ${wordsIn(LONG)} words\n`,
);
await measure(context, '/none', { loads: LOADS, settleMs: 500 });
await measure(context, '/athletics', { loads: LOADS, settleMs: 900 });
await measure(context, '/huge', { loads: 3, settleMs: 6_000 });
const url = (path: string, n: number): string => `http://t${n}.${DOMAIN}:${site.port}${path}`;
const spread = (values: readonly number[]): string =>
  `${median(values).toFixed(0)} (${Math.min(...values).toFixed(0)}–${Math.max(...values).toFixed(0)}) ms`;
const page = await context.newPage();
const [warm, cold, cards]: [number[], number[], number[]] = [[], [], []];
for (let n = 0; n < LOADS; n++) {
  warm.push(await timeToPaint(page, url('/athletics', n)));
  cards.push(await timeToCard(page));
  await stopWorker(context, page);
  cold.push(await timeToPaint(page, url('/athletics', n + LOADS)));
}
process.stdout.write(
  `first paint after the load: warm worker ${spread(warm)} · stopped worker ${spread(cold)} · card after the dwell, painted ${spread(cards)}\n`,
);
await page.goto(url('/athletics', 1));
process.stdout.write(`${await countCards(context, page, CARDS)}\n`);
await page.goto(url('/spa', 1));
process.stdout.write(`${await countPages(context, page, PAGES_OF_APP)}\n`);
await context.close();
site.close();
