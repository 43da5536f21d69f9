/** What is left behind after many cards and many pages of an app. */
import type { BrowserContext, CDPSession, Page } from 'playwright-core';

interface Kept {
  readonly listeners: number;
  readonly nodes: number;
  readonly heapMb: number;
  readonly highlights: number;
}

async function kept(tools: CDPSession, page: Page): Promise<Kept> {
  await tools.send('HeapProfiler.collectGarbage');
  await tools.send('HeapProfiler.collectGarbage');
  const { metrics } = await tools.send('Performance.getMetrics');
  const of = (name: string): number => metrics.find((each) => each.name === name)?.value ?? Number.NaN;
  return {
    listeners: of('JSEventListeners'),
    nodes: of('Nodes'),
    heapMb: of('JSHeapUsedSize') / 1e6,
    highlights: await page.evaluate('[...CSS.highlights.values()].reduce((sum, each) => sum + each.size, 0)'),
  };
}

const write = ({ listeners, nodes, heapMb, highlights }: Kept): string =>
  `${listeners} listeners, ${nodes} nodes, ${heapMb.toFixed(1)} MB, ${highlights} ranges`;

const painted = (page: Page): Promise<unknown> =>
  page.evaluate(`(async () => { while (CSS.highlights.size === 0) await new Promise((resolve) => setTimeout(resolve, 20)); })()`);

/** Opens and closes the card by command, as often as said. The first hundred fill caches and do not count. */
export async function countCards(context: BrowserContext, page: Page, times: number): Promise<string> {
  const tools = await context.newCDPSession(page);
  await tools.send('Performance.enable');
  await painted(page);
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const open = (count: number): Promise<unknown> =>
    worker.evaluate(`(async () => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      const step = (to) => chrome.tabs.sendMessage(tab.id, { photofinish: 'step', body: { to } });
      for (let n = 0; n < ${count}; n++) { await step('next'); await step('close'); }
    })()`);
  await page.bringToFront();
  await open(100);
  const before = await kept(tools, page);
  await open(times);
  return `${times} cards opened and closed: ${write(before)} → ${write(await kept(tools, page))}`;
}

/** Goes to and fro between two articles of an app, faster than they can be read, and lets it come to rest. */
export async function countPages(context: BrowserContext, page: Page, times: number): Promise<string> {
  const tools = await context.newCDPSession(page);
  await tools.send('Performance.enable');
  await painted(page);
  const go = async (count: number): Promise<void> => {
    await page.evaluate(
      `(async () => { for (let n = 0; n < ${count}; n++) { go(n % 2); await new Promise((resolve) => setTimeout(resolve, 15)); } go(0, false); })()`,
    );
    await page.waitForTimeout(4_000);
    await painted(page);
  };
  await go(20);
  const before = await kept(tools, page);
  await go(times);
  return `${times} pages of an app: ${write(before)} → ${write(await kept(tools, page))}`;
}
