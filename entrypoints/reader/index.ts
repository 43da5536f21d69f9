import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answer, type Sender } from '../../src/messages/answer.ts';
import { DESK_PORT, type Hovered } from '../../src/messages/desk.ts';
import { ownWorld } from '../../src/page/own-world.ts';
import { startSession } from '../../src/page/session.tsx';
import { changeSettings, loadSettings, watchSettings } from '../../src/settings/store.ts';

/** Reads, paints and shows cards. Put into a page by the background when the lookout has seen athletics, or by the popup when the user asks. */
export default defineUnlistedScript(() => {
  if (ownWorld.photofinishReads?.()) return;
  const life = new AbortController();
  ownWorld.photofinishReads = () => isAlive();
  const isAlive = (): boolean => {
    // An extension that was updated or removed leaves its scripts behind without an id: then the page is cleaned.
    if (browser.runtime?.id === undefined) life.abort();
    return !life.signal.aborted;
  };
  const session = startSession({
    send: (message) => browser.runtime.sendMessage(message),
    loadSettings: async () => (await loadSettings(browser.storage.local)).settings,
    changeSettings: (change) => changeSettings(browser.storage.local, change),
    watchSettings: (seen) => watchSettings(browser.storage.local.onChanged, seen),
    isAlive,
    // Without a lookout, after an update say, the worker decides alone.
    looksLikeAthletics: (text) => ownWorld.photofinishSniff?.(text) ?? true,
    signal: life.signal,
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
        deskPage: ({ source }) => session.deskPage(source),
        showSpan: async ({ source, ...span }) => session.showSpan(source, span),
        applyCorrection: (replacement) => session.applyCorrection(replacement),
        judgeAsOf: async ({ day }) => {
          session.judgeAsOf(day);
          return null;
        },
        selection: async () => session.selection(),
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
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== DESK_PORT || port.sender?.id !== self.id) return;
    port.onDisconnect.addListener(session.onHover((start) => port.postMessage({ hovered: start } satisfies Hovered)));
  });
});
