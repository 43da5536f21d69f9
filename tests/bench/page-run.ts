/** `npm run bench:page`: what the page script costs in Chromium, on pages with and without athletics. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserContext, chromium } from 'playwright-core';
import { findBrowser } from '../../src/cli/browsers.ts';
import { ensureBuilt, PROJECT } from '../../src/cli/ensure-built.ts';
import { LISTED_HOST, serve } from '../browser/site.ts';
import { type MainThreadCost, traceLoad } from './page-trace.ts';

const DEMO = readFileSync(join(PROJECT, 'tests/articles/demo/men-1500-2024.html'), 'utf8');
const LOADS = 7;

const prose = (words: number): string => {
  const sentence = 'The council met on Tuesday to talk about the new library, which many in the town have waited for since spring. ';
  return `<p>${sentence.repeat(8)}</p>`.repeat(Math.ceil(words / (21 * 8)));
};

const PAGES: Readonly<Record<string, string>> = {
  '/athletics': DEMO,
  '/none': `<!doctype html><html lang="en"><title>The library</title><main><article><h1>The library opens</h1>${prose(1_500)}</article></main></html>`,
};

async function launch(path: string): Promise<BrowserContext> {
  const context = await chromium.launchPersistentContext('', {
    executablePath: path,
    headless: true,
    chromiumSandbox: process.getuid?.() !== 0,
    viewport: { width: 1100, height: 860 },
    args: [
      '--enable-unsafe-extension-debugging',
      `--host-resolver-rules=MAP *.${LISTED_HOST.replace('www.', '')} 127.0.0.1`,
      '--disable-quic',
      '--disable-gpu',
    ],
    ignoreDefaultArgs: ['--disable-extensions'],
  });
  const tools = await context.browser()?.newBrowserCDPSession();
  await tools?.send('Extensions.loadUnpacked', { path: join(PROJECT, '.output/chrome-mv3') });
  return context;
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

async function measure(context: BrowserContext, url: (n: number) => string, paints: boolean): Promise<readonly MainThreadCost[]> {
  const costs: MainThreadCost[] = [];
  for (let n = 0; n < LOADS; n++) {
    // A page of its own on a host of its own: a new process, in which our script is as cold as it can be.
    const page = await context.newPage();
    costs.push(
      await traceLoad(context, page, async () => {
        await page.goto(url(n));
        await page.evaluate(async (painted) => {
          while (painted && CSS.highlights.size === 0) await new Promise((resolve) => setTimeout(resolve, 20));
        }, paints);
        await page.waitForTimeout(600);
      }),
    );
    await page.close();
  }
  return costs;
}

const found = findBrowser('chromium');
if (!found) throw new Error('The bench needs Chromium.');
await ensureBuilt('chrome-mv3');
const site = await serve(PAGES);
const context = await launch(found.path);
for (const path of Object.keys(PAGES)) {
  const host = (n: number): string => `http://h${n}.${LISTED_HOST.replace('www.', '')}:${site.port}${path}`;
  const costs = await measure(context, host, path !== '/none');
  const row = (key: keyof MainThreadCost): string =>
    `${median(costs.map((each) => each[key])).toFixed(1)} ms (${costs.map((each) => each[key].toFixed(1)).join(' ')})`;
  process.stdout.write(`${path}: ours ${row('ours')} · longest task ${row('longestTask')} · our part of a task ${row('longestOurs')}\n`);
}
await context.close();
site.close();
