/** Characters that Markdown or the HTML in it would read as its own. */
const SPECIAL = /[\\`*_{}[\]<>()#+!|~&]/g;

/** Text of pages and database as Markdown that shows exactly this text, on one line. */
export const escapeText = (text: string): string => text.toWellFormed().replace(/\s+/g, ' ').replace(SPECIAL, '\\$&');

/** An address cannot end the `<…>` that it stands in, nor the line. */
export const escapeAddress = (url: string): string => url.toWellFormed().replace(/[<>\s]/g, encodeURIComponent);
