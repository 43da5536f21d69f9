import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startLookout } from '../../src/page/lookout.ts';
import { ownWorld } from '../../src/page/own-world.ts';
import { looksLikeAthletics } from '../../src/page/sniff.ts';

/**
 * Runs on every page of the listed and the granted sites (wxt.config.ts, granted-sites.ts), and on most of them does no more than look: the
 * reader comes when it is needed. No content script of WXT's, whose context costs more than the look.
 */
export default defineUnlistedScript(() => {
  ownWorld.photofinishSniff = looksLikeAthletics;
  startLookout({
    send: (message) => browser.runtime.sendMessage(message),
    onMessage: (listener) => {
      browser.runtime.onMessage.addListener(listener);
      return () => browser.runtime?.onMessage?.removeListener(listener);
    },
    ownId: browser.runtime.id,
    // An extension that was updated or removed leaves its scripts behind without an id.
    isAlive: () => browser.runtime?.id !== undefined,
    isRelieved: () => ownWorld.photofinishReads?.() ?? false,
  });
});
