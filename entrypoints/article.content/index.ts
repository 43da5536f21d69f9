import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { answer, type Sender } from '../../src/messages/answer.ts';
import { startSession } from '../../src/page/session.tsx';
import { changeSettings, loadSettings, watchSettings } from '../../src/settings/store.ts';
import { ATHLETICS_PAGES } from './hosts.ts';

export default defineContentScript({
  matches: ATHLETICS_PAGES,
  runAt: 'document_idle',
  // Without it every start would be told to the page by postMessage.
  noScriptStartedPostMessage: true,
  async main(ctx) {
    if ('prerendering' in document && document.prerendering) {
      // Nobody may ever see it.
      await new Promise((seen) => document.addEventListener('prerenderingchange', seen, { once: true, signal: ctx.signal }));
      if (ctx.isInvalid) return;
    }
    const session = startSession({
      send: (message) => browser.runtime.sendMessage(message),
      loadSettings: async () => (await loadSettings(browser.storage.local)).settings,
      changeSettings: (change) => changeSettings(browser.storage.local, change),
      watchSettings: (seen) => watchSettings(browser.storage.local.onChanged, seen),
      isAlive: () => ctx.isValid,
      signal: ctx.signal,
    });
    const self = { id: browser.runtime.id, base: browser.runtime.getURL('/') };
    const listener = (message: unknown, sender: Sender, respond: (reply: unknown) => void): true | undefined => {
      const reply = answer(
        {
          pageState: async () => session.state(),
          step: async ({ to }) => {
            session.step(to);
            return null;
          },
          showFinding: async ({ start }) => {
            session.showFinding(start);
            return null;
          },
        },
        message,
        { sender, self },
      );
      void reply?.then(respond);
      return reply ? true : undefined; // keeps the channel open for an answer that is ours to give
    };
    browser.runtime.onMessage.addListener(listener);
    ctx.onInvalidated(() => browser.runtime?.onMessage?.removeListener(listener));
  },
});
