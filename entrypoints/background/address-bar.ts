/** `pf` in the address bar finds athletes while one types; Enter opens the first, or the one that was chosen. */
import { browser } from 'wxt/browser';
import { lookUp } from './checker.ts';

/** Chrome reads descriptions as XML. Firefox shows them as they are, and no name holds any of these. */
const escapeXml = (text: string): string => text.replace(/[<>&"']/g, ' ');

/** What a chosen suggestion puts into the address bar: an id, marked as one. */
const CHOSEN = 'athlete:';

export function listenToAddressBar(): void {
  // Firefox for Android has none.
  if (!browser.omnibox) return;
  browser.omnibox.setDefaultSuggestion({ description: 'Find an athlete in the Photofinish database' });
  browser.omnibox.onInputChanged.addListener(async (query, suggest) => {
    const found = await lookUp.findAthletes({ query }).catch(() => []);
    suggest(
      found.map(({ id, name, nat, dob }) => ({
        content: CHOSEN + id,
        description: escapeXml([name, nat, dob?.slice(0, 4)].filter(Boolean).join(' · ')),
      })),
    );
  });
  browser.omnibox.onInputEntered.addListener(async (text) => {
    const id = text.startsWith(CHOSEN) ? text.slice(CHOSEN.length) : (await lookUp.findAthletes({ query: text }))[0]?.id;
    await browser.tabs.create({
      url: browser.runtime.getURL(`/sidepanel.html?tab=-1&athlete=${encodeURIComponent(id ?? '')}` as '/sidepanel.html'),
    });
  });
}
