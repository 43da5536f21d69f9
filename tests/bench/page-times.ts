/** How long a reader waits: for the paint after a load, and for the card after the dwell. */
import type { BrowserContext, Page } from 'playwright-core';
import { SHOW_MS } from '../../src/page/tip.ts';

/** From the end of the load to the first paint, ms. */
export async function timeToPaint(page: Page, url: string): Promise<number> {
  await page.goto(url);
  return page.evaluate(`(async () => {
    while (CSS.highlights.size === 0) await new Promise((resolve) => setTimeout(resolve, 1));
    return performance.now() - performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd;
  })()`) as Promise<number>;
}

/** Ends the worker as the browser does when it has been idle. */
export async function stopWorker(context: BrowserContext, page: Page): Promise<void> {
  const tools = await context.newCDPSession(page);
  await tools.send('ServiceWorker.enable');
  await tools.send('ServiceWorker.stopAllWorkers');
  await page.waitForTimeout(500);
}

/** From the end of the dwell to the frame in which the card is there, ms: the pointer comes to rest on painted words. */
export async function timeToCard(page: Page): Promise<number> {
  const place = (await page.evaluate(`(() => {
    const [range] = [...CSS.highlights.values()].flatMap((each) => [...each]).filter((each) => each.startContainer.data.slice(each.startOffset, each.endOffset) === 'Cole Hocker');
    const live = document.createRange(); live.setStart(range.startContainer, range.startOffset); live.setEnd(range.endContainer, range.endOffset);
    const box = live.getClientRects()[0];
    globalThis.cardAfter = new Promise((resolve) => { let entered = 0;
      addEventListener('pointermove', (event) => { entered ||= event.timeStamp; }, { capture: true });
      new MutationObserver((_, observer) => { if (document.documentElement.children.length > 2) { observer.disconnect(); requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now() - entered))); } })
        .observe(document.documentElement, { childList: true }); });
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  })()`)) as { x: number; y: number };
  await page.mouse.move(place.x, place.y);
  const after = (await page.evaluate('globalThis.cardAfter')) as number;
  await page.mouse.move(2, 2);
  return after - SHOW_MS;
}
