import { browser } from 'wxt/browser';

/** White on it has 6.6:1. */
const CORRECTION_RED = '#b3261e';

/** Puts the number of corrections on the toolbar button of one tab; none leaves the button bare. */
export async function showCorrections(tabId: number, corrections: number): Promise<void> {
  const text = corrections === 0 ? '' : corrections > 99 ? '99+' : String(corrections);
  try {
    await Promise.all([
      browser.action.setBadgeBackgroundColor({ tabId, color: CORRECTION_RED }),
      browser.action.setBadgeTextColor({ tabId, color: '#ffffff' }),
      browser.action.setBadgeText({ tabId, text }),
    ]);
  } catch {
    // The tab was closed in the meantime, and its button with it.
  }
}
