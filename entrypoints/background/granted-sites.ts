import { browser } from 'wxt/browser';

const SCRIPT_ID = 'granted-sites';

/**
 * Makes the page script run on the sites that the user granted, and on no other. Compares what is with what should be, so it may be
 * called at any time: a granted site survives an update, a withdrawn one is left alone from the next load on.
 */
export async function keepScriptsInStep(): Promise<void> {
  const listed = (browser.runtime.getManifest().content_scripts ?? []).flatMap((script) => script.matches ?? []);
  const granted = ((await browser.permissions.getAll()).origins ?? []).filter((origin) => !listed.includes(origin));
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID] });
  if (registered.length) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT_ID] });
  if (!granted.length) return;
  await browser.scripting.registerContentScripts([
    {
      id: SCRIPT_ID,
      matches: granted,
      excludeMatches: listed,
      js: ['lookout.js'],
      runAt: 'document_idle',
      persistAcrossSessions: true,
    },
  ]);
}
