import { type Day, readDay } from '../../core/day.ts';
import { readLeadingDate } from './dateline.ts';

/** Where pages state their day, the most reliable first. */
const META =
  'meta[property="article:published_time"],meta[property="og:article:published_time"],meta[itemprop="datePublished"],' +
  'meta[name="parsely-pub-date"],meta[name="article:published_time"],meta[name="date"],meta[name="dc.date"],meta[name="DC.date.issued"],' +
  'meta[name="pubdate"],meta[name="publish-date"],meta[name="sailthru.date"]';
const TIME = 'time[itemprop="datePublished"],time[pubdate],article header time,header time[datetime],article time,main time,time[datetime]';

const URL_DAY = /\/((?:19|20)\d{2})[/-](\d{1,2})[/-](\d{1,2})(?:\/|-|$)/;

const readStated = (value: string | null | undefined): Day | null => {
  const stated = value?.trim();
  return stated ? (readDay(stated) ?? readLeadingDate(stated)?.day ?? null) : null;
};

/** `datePublished` anywhere in the page's JSON-LD; the first one wins, because pages list their own article first. */
function findInJsonLd(document: Document): Day | null {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    try {
      const day = findDatePublished(JSON.parse(script.textContent ?? ''));
      if (day !== null) return day;
    } catch {
      // Sites print broken JSON-LD every day; the next statement of the date serves as well.
    }
  }
  return null;
}

function findDatePublished(root: unknown): Day | null {
  const queue: unknown[] = [root];
  for (const value of queue) {
    if (typeof value !== 'object' || value === null) continue;
    const stated = 'datePublished' in value && typeof value.datePublished === 'string' ? readStated(value.datePublished) : null;
    if (stated !== null) return stated;
    queue.push(...Object.values(value));
  }
  return null;
}

function findFirst(document: Document, selector: string, read: (element: Element) => string | null): Day | null {
  for (const element of document.querySelectorAll(selector)) {
    const day = readStated(read(element));
    if (day !== null) return day;
  }
  return null;
}

/** The address which the page states as its own, or `null`. */
export function findUrl(document: Document): string | null {
  return (
    document.querySelector('link[rel="canonical"]')?.getAttribute('href') ??
    document.querySelector('meta[property="og:url"]')?.getAttribute('content') ??
    null
  );
}

/** The day on which a page says that it was published: JSON-LD, `<meta>`, `<time>`, then a date in its address; else `null`. */
export function findPublished(document: Document): Day | null {
  const url = URL_DAY.exec(findUrl(document) ?? '');
  return (
    findInJsonLd(document) ??
    findFirst(document, META, (element) => element.getAttribute('content')) ??
    findFirst(document, TIME, (element) => element.getAttribute('datetime') ?? element.textContent) ??
    (url && readDay(`${url[1]}-${url[2]!.padStart(2, '0')}-${url[3]!.padStart(2, '0')}`))
  );
}
