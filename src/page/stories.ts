/** Which texts a page holds: one article, several one below the other, or the entries of a live blog. */
import type { Day } from '../core/day.ts';
import { publishedIn } from './about.ts';

/** What is read as one text with one day. */
export interface Story {
  /** Read one after the other. */
  readonly elements: readonly Element[];
  /** Parts of those elements that belong to other stories, or to none. */
  readonly without: ReadonlySet<Element>;
  /** The day that the story's own elements state; `null` when they do not. */
  readonly published: Day | null;
  /** What the page as a whole says of itself is said of this story. */
  readonly isPages: boolean;
}

const ARTICLES = 'article, [role=article]';
/** Below this an `article` element is a teaser, a comment or an entry of a live blog. About 100 words. */
const LEAST_ARTICLE_UNITS = 600;
/** A live blog has this many entries at least, each with its time. */
const LEAST_ENTRIES = 3;
/** Pages with more `article` elements than this are lists of teasers, and asking each for its text would be felt. */
const MOST_ARTICLES = 400;

const NOTHING: ReadonlySet<Element> = new Set();

/**
 * In the order of the page. One story is the usual; a page whose articles follow each other has one for each, with its own day, and a live
 * blog has one for each day of its entries.
 */
export function findStories(root: Element): readonly Story[] {
  const single: Story = { elements: [root], without: NOTHING, published: null, isPages: true };
  const all = outermost(root);
  if (all.length < 2 || all.length > MOST_ARTICLES) return [single];
  const entries = entriesOf(all);
  if (entries) return liveStories(root, entries);
  const large = all.filter(isLarge);
  const small = all.filter((each) => !large.includes(each));
  if (large.length === 0) return [single];
  if (large.length === 1) return [{ ...single, without: new Set(small) }];
  return large.map((element, n) => ({ elements: [element], without: NOTHING, published: publishedIn(element), isPages: n === 0 }));
}

function outermost(root: Element): Element[] {
  const found: Element[] = [];
  for (const each of root.querySelectorAll(ARTICLES)) {
    if (!found.at(-1)?.contains(each)) found.push(each);
    if (found.length > MOST_ARTICLES) break;
  }
  return found;
}

const isLarge = (element: Element): boolean => (element.textContent?.length ?? 0) >= LEAST_ARTICLE_UNITS && hasProse(element);

/** A card that is one large link, or a list of them, is no article however long. */
const hasProse = (element: Element): boolean => [...element.querySelectorAll('p')].some((each) => !each.closest('a'));

/** The entries, when the elements are a live blog: brothers, or alone in brothers, each with its time and none with a main heading. */
function entriesOf(all: readonly Element[]): readonly Element[] | null {
  const lists = new Map<Element | null, Element[]>();
  for (const each of all) {
    const parent = each.parentElement;
    const list = parent?.childElementCount === 1 ? parent.parentElement : parent;
    const known = lists.get(list);
    if (known) known.push(each);
    else lists.set(list, [each]);
  }
  for (const entries of lists.values()) {
    if (entries.length >= LEAST_ENTRIES && entries.every(isEntry)) return entries;
  }
  return null;
}

/** A teaser has its time too, but its heading is a link. */
const isEntry = (element: Element): boolean =>
  element.querySelector('time') !== null &&
  !element.querySelector('h1, h2 a[href], h3 a[href], a[href] h2, a[href] h3') &&
  hasProse(element);

/** Entries of one day are one story: they speak of the same people. What stands around them belongs to the first. */
function liveStories(root: Element, entries: readonly Element[]): readonly Story[] {
  const byDay = new Map<Day | null, Element[]>();
  for (const each of entries) {
    const day = publishedIn(each);
    const known = byDay.get(day);
    if (known) known.push(each);
    else byDay.set(day, [each]);
  }
  const [first, ...others] = [...byDay];
  if (!first) return [];
  const [day] = first;
  return [
    { elements: [root], without: new Set(others.flatMap(([, of]) => of)), published: day, isPages: true },
    ...others.map(([of, elements]) => ({ elements, without: NOTHING, published: of, isPages: false })),
  ];
}
