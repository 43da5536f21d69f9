/**
 * Sites that write about nothing but athletics: read without asking. All others are optional and asked for from the popup.
 *
 * A host added in an update makes Chrome switch the extension off until its user agrees again, so this list is decided early.
 */
export const ATHLETICS_HOSTS: readonly string[] = [
  'worldathletics.org',
  'european-athletics.com',
  'diamondleague.com',
  'athleticsweekly.com',
  'trackandfieldnews.com',
  'letsrun.com',
  'citiusmag.com',
  'flotrack.org',
  'milesplit.com',
  'runblogrun.com',
  'thelapcount.com',
  'watchathletics.com',
  'world-track.org',
  'athleticsillustrated.com',
  'britishathletics.org.uk',
];

export const ATHLETICS_PAGES: string[] = ATHLETICS_HOSTS.map((host) => `*://*.${host}/*`);
