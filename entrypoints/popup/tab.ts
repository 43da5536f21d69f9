/** The popup's side of the talk with the tab below it. */
import { browser } from 'wxt/browser';
import { ask, type Send } from '../../src/messages/ask.ts';
import type { TabState } from '../../src/ui/popup.tsx';

export interface Tab {
  readonly id: number;
  /** '' where the browser does not say: its own pages, other extensions. */
  readonly url: string;
}

export async function currentTab(): Promise<Tab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url ?? '' };
}

export const sendTo =
  (tab: Tab): Send =>
  (message) =>
    browser.tabs.sendMessage(tab.id, message);

export async function askState(tab: Tab): Promise<TabState> {
  const reply = await ask(sendTo(tab), 'pageState', {});
  if (reply.ok) return reply.value;
  if (reply.failure.kind !== 'gone') return { kind: 'failed', why: reply.failure.why };
  return { kind: /^https?:/.test(tab.url) ? 'absent' : 'closed' };
}

/** Runs the page script in the tab, which the click on our button allows (activeTab). Answers why not, or `null`. */
export async function runScript(tab: Tab): Promise<string | null> {
  try {
    await browser.scripting.executeScript({ target: { tabId: tab.id }, files: ['/lookout.js', '/reader.js'] });
    return null;
  } catch (error) {
    // Store pages and the browser's own refuse every extension, and say so in words of their own.
    return error instanceof Error ? error.message : String(error);
  }
}

/** The permission that a site needs: all its hosts, whatever the scheme. An address in numbers has no subdomains. */
export const originOf = (site: string): string => (/^[\d.]+$|:/.test(site) || !site.includes('.') ? `*://${site}/*` : `*://*.${site}/*`);

/** Firefox has a sidebar, the others a side panel, and Firefox for Android neither. */
type Panels = typeof browser & { readonly sidebarAction?: { open(): Promise<void> } };

/** Opens the desk beside the tab. Only within what the user has just pressed, before any `await`. */
export async function openDesk(tabId: number): Promise<void> {
  const { sidebarAction, sidePanel } = browser as Panels;
  if (sidebarAction) await sidebarAction.open();
  else if (sidePanel) await sidePanel.open({ tabId });
  else await browser.tabs.create({ url: browser.runtime.getURL(`/sidepanel.html?tab=${tabId}` as '/sidepanel.html') });
}
