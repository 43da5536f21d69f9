import { browser } from 'wxt/browser';

/** Runs the reader in a page whose lookout asked for it. */
export async function putReader(tabId: number, frameId: number): Promise<void> {
  try {
    await browser.scripting.executeScript({
      target: { tabId, frameIds: [frameId] },
      files: ['/reader.js'],
      injectImmediately: true,
    });
  } catch {
    // The tab was closed or moved on in the meantime, and the page that needed it is gone.
  }
}
