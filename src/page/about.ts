/** What a page says about itself: the day on which it speaks, and its language. */
import { type Day, dayOf, readDay } from '../core/day.ts';

/** Meta names and properties which news sites use for the day of first publication, most trusted first. */
const META = [
  'article:published_time',
  'og:article:published_time',
  'datePublished',
  'parsely-pub-date',
  'sailthru.date',
  'DC.date.issued',
  'DC.date',
  'dcterms.created',
  'date',
  'pubdate',
];

/**
 * The day on which the page says that it was published: JSON-LD, then meta elements, `<time>`, and the address. A day is taken as it is
 * written, in whichever time zone the site writes. `null` when the page does not say.
 *
 * @param trustsHead `false` when the head still speaks of the page that was there before
 */
export function publishedDay(document: Document, url: string, trustsHead = true): Day | null {
  return (trustsHead ? (fromJsonLd(document) ?? fromMeta(document)) : null) ?? fromTime(document) ?? fromUrl(url);
}

/** Where a page can state its day. */
export type DayFrom = 'json-ld' | 'meta' | 'time' | 'address';

/** Which of these places states this day, the most trusted first; `null` when none does any more. */
export function dayStatedIn(document: Document, url: string, day: Day): DayFrom | null {
  if (fromJsonLd(document) === day) return 'json-ld';
  if (fromMeta(document) === day) return 'meta';
  return fromTime(document) === day ? 'time' : fromUrl(url) === day ? 'address' : null;
}

/** The day that stands within one of several articles of a page, or `null`. */
export function publishedIn(element: Element): Day | null {
  const day = fromJsonLd(element) ?? readDay(element.querySelector('[itemprop=datePublished]')?.getAttribute('content') ?? '');
  if (day !== null) return day;
  for (const time of element.querySelectorAll('time')) {
    const stated = readDay(time.getAttribute('datetime') ?? '');
    if (stated !== null) return stated;
  }
  return null;
}

/**
 * Tells whether the head speaks of the page that is open. Sites that change pages without a load often leave the first page's head as it
 * was, and its day would then judge another article.
 */
export function watchHead(): (document: Document, url: string) => boolean {
  let seen = '';
  let path = '';
  return (document, url) => {
    const scripts = [...document.getElementsByTagName('script')].filter(({ type }) => type === JSON_LD).map(({ text }) => text);
    const metas = [...document.getElementsByTagName('meta')].filter((meta) => nameOf(meta) !== null).map(({ content }) => content);
    const said = [...scripts, ...metas].join('\n');
    const here = pathOf(url);
    if (said !== seen || path === '') [seen, path] = [said, here];
    return here === path || said === '' || said.includes(here);
  };
}

const JSON_LD = 'application/ld+json';

const pathOf = (url: string): string => (URL.canParse(url) ? new URL(url).pathname : url);

function fromJsonLd(place: Document | Element): Day | null {
  for (const script of place.getElementsByTagName('script')) {
    const text = script.type === JSON_LD ? (script.textContent ?? '') : '';
    if (!text.includes('datePublished') || text.length > MAX_JSON_LD_UNITS) continue;
    const day = findPublished(parseOrNull(text), 0);
    if (day !== null) return day;
  }
  return null;
}

/** Real pages stay far below; parsing more than this would be felt. */
const MAX_JSON_LD_UNITS = 500_000;
/** `@graph` → article → `mainEntity` is three deep. */
const MAX_JSON_LD_DEPTH = 5;

function parseOrNull(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null; // many sites ship broken JSON-LD; the other places are asked next
  }
}

function findPublished(value: unknown, depth: number): Day | null {
  if (typeof value !== 'object' || value === null || depth > MAX_JSON_LD_DEPTH) return null;
  if ('datePublished' in value && typeof value.datePublished === 'string' && !isComment(value)) {
    const day = readDay(value.datePublished);
    if (day !== null) return day;
  }
  for (const inner of Object.values(value)) {
    const day = findPublished(inner, depth + 1);
    if (day !== null) return day;
  }
  return null;
}

const isComment = (value: object): boolean => '@type' in value && value['@type'] === 'Comment';

function fromMeta(document: Document): Day | null {
  const said = new Map<string, string>();
  for (const meta of document.getElementsByTagName('meta')) {
    const name = nameOf(meta);
    if (name !== null && !said.has(name)) said.set(name, meta.getAttribute('content') ?? '');
  }
  for (const name of META) {
    const day = readDay(said.get(name) ?? '');
    if (day !== null) return day;
  }
  return null;
}

/** Whichever of the three attributes names one of ours. */
const nameOf = (meta: Element): string | null =>
  ['property', 'name', 'itemprop'].map((each) => meta.getAttribute(each) ?? '').find((each) => META.includes(each)) ?? null;

/** A `<time>` that is marked as the publication wins; else the first one beside the title counts. */
function fromTime(document: Document): Day | null {
  // A live list walks the page once; a selector for each place would walk it again and again.
  const times = [...document.getElementsByTagName('time')];
  for (const selector of [
    'time[pubdate], time[itemprop="datePublished"], time.published, time.entry-date',
    'article header time, main header time, article time',
  ]) {
    for (const time of times) {
      const day = time.matches(selector) ? readDay(time.getAttribute('datetime') ?? '') : null;
      if (day !== null) return day;
    }
  }
  return null;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const PATH_DAY = /\/((?:19|20)\d\d)[/-](\d{1,2}|[a-z]{3})[/-](\d{1,2})(?=[/-]|$)/;

function fromUrl(url: string): Day | null {
  const match = URL.canParse(url) ? PATH_DAY.exec(new URL(url).pathname.toLowerCase()) : null;
  if (!match) return null;
  const named = MONTHS.indexOf(match[2] ?? '') + 1;
  const [year, month, dayOfMonth] = [Number(match[1]), named || Number(match[2]), Number(match[3])];
  return month >= 1 && month <= 12 && dayOfMonth >= 1 && dayOfMonth <= 31 ? dayOf(year, month, dayOfMonth) : null;
}

/** Primary subtag of the page's language in lower case, or `null`. */
export function languageOf(document: Document): string | null {
  const stated =
    document.documentElement.getAttribute('lang') ?? document.querySelector('meta[property="og:locale"]')?.getAttribute('content');
  return /^[a-z]{2,3}(?=[-_]|$)/i.exec(stated?.trim() ?? '')?.[0].toLowerCase() ?? null;
}
