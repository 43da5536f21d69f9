import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { answer } from '../../src/messages/answer.ts';
import { ask } from '../../src/messages/ask.ts';
import { openDesk } from '../popup/tab.ts';
import { listenToAddressBar } from './address-bar.ts';
import { showCorrections } from './badge.ts';
import { checkArticle, findMore, lookUp, prepare } from './checker.ts';
import { keepMenus, listenToMenus, markSelection } from './desk.ts';
import { keepScriptsInStep } from './granted-sites.ts';
import { putReader } from './put-reader.ts';

/** Keys of the manifest's commands, and where each goes. */
const STEPS: Readonly<Record<string, 'next' | 'previous' | 'open' | 'pin' | 'close'>> = {
  'next-finding': 'next',
  'previous-finding': 'previous',
  'open-finding': 'open',
  'pin-card': 'pin',
  'close-card': 'close',
};

/** All listeners stand before the first `await`, or a worker that was woken for an event would miss it. Nothing is kept in memory but the open database. */
export default defineBackground({
  type: 'module',
  main() {
    const self = { id: browser.runtime.id, base: browser.runtime.getURL('/') };
    browser.runtime.onMessage.addListener((message: unknown, sender, respond: (reply: unknown) => void) => {
      const reply = answer(
        {
          wake: async (_, { tab, frameId }) => {
            prepare();
            if (tab?.id !== undefined) await putReader(tab.id, frameId ?? 0);
            return null;
          },
          check: ({ article }) => checkArticle(article),
          more: findMore,
          ...lookUp,
          showing: async ({ corrections }, { tab }) => {
            if (tab?.id !== undefined) await showCorrections(tab.id, corrections);
            return null;
          },
        },
        message,
        { sender, self },
      );
      void reply?.then(respond);
      return reply !== null;
    });
    listenToMenus();
    listenToAddressBar();
    browser.commands.onCommand.addListener(async (command, pressedOn) => {
      if (command === 'open-desk' && pressedOn?.id !== undefined) return openDesk(pressedOn.id).catch(() => undefined); // the browser refused, and says so itself
      if (command === 'mark-missed' && pressedOn?.id !== undefined) return markSelection(pressedOn.id);
      const to = STEPS[command];
      const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
      const tabId = tab?.id;
      // A page without our script leaves the key without effect.
      if (to && tabId !== undefined) await ask((message) => browser.tabs.sendMessage(tabId, message), 'step', { to });
    });
    browser.runtime.onInstalled.addListener(keepScriptsInStep);
    browser.runtime.onInstalled.addListener(keepMenus);
    browser.runtime.onStartup.addListener(keepScriptsInStep);
    browser.permissions.onAdded.addListener(keepScriptsInStep);
    browser.permissions.onRemoved.addListener(keepScriptsInStep);
  },
});
