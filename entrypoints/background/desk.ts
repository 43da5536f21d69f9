/** How the desk is opened, and how words are marked from the page's own menu. */
import { browser } from 'wxt/browser';
import { mark } from '../../src/flags/changes.ts';
import { openStore } from '../../src/flags/store.ts';
import { ask } from '../../src/messages/ask.ts';
import { DESK_CHANNEL } from '../../src/messages/desk.ts';
import { pageOf } from '../../src/settings/changes.ts';
import { isoToday } from '../../src/ui/words.ts';
import { openDesk } from '../popup/tab.ts';

const MARK = 'mark-missed';

/** Menus are remembered by the browser, so they are made anew whenever the extension is. */
export async function keepMenus(): Promise<void> {
  // Firefox for Android has no menus to add to.
  if (!browser.contextMenus) return;
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: MARK, title: 'Mark as missed on the Photofinish desk', contexts: ['selection'] });
}

export function listenToMenus(): void {
  browser.contextMenus?.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId !== MARK || tab?.id === undefined) return;
    void openDesk(tab.id).catch(() => undefined); // the words are marked all the same
    void markSelection(tab.id);
  });
}

/** Marks what is selected on the page as a claim that the program missed. A page that was not read has nothing to mark. */
export async function markSelection(tabId: number): Promise<void> {
  const send = (message: unknown): Promise<unknown> => browser.tabs.sendMessage(tabId, message);
  const [page, selection] = await Promise.all([ask(send, 'deskPage', { source: 'page' }), ask(send, 'selection', {})]);
  if (!page.ok || page.value.kind !== 'ready' || !selection.ok || !selection.value) return;
  const url = pageOf(page.value.url);
  const today = isoToday(new Date());
  const store = openStore();
  const { record } = await store.read(url, today);
  await store.keep(
    mark({ ...record, title: page.value.title }, page.value.text, selection.value, { correction: null, note: '', link: '', day: today }),
  );
  const channel = new BroadcastChannel(DESK_CHANNEL);
  channel.postMessage(url);
  channel.close();
}
