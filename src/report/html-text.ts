const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text as HTML that shows exactly this text, between tags and in quoted attributes. Controls, which HTML forbids, become blanks. */
export const escapeHtml = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[&<>"']/g, (each) => ESCAPES[each] ?? each)
    .replace(/[^\P{Cc}\n\t]/gu, ' ');

/** May it stand in `href`? `javascript:` and its like may not. */
export const isWebAddress = (address: string): boolean => /^https?:\/\/\S+$/i.test(address);
