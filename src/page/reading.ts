import type { Article } from '../core/article.ts';
import type { Day } from '../core/day.ts';
import type { Checked } from '../core/finding.ts';
import { ask, type Send } from '../messages/ask.ts';
import { languageOf, publishedDay, watchHead } from './about.ts';
import { blocksIn, isSamePlace, type Projection } from './projection.ts';
import { articleRoot, type ReadCache, readPage } from './read.ts';
import { runInSlices } from './slices.ts';
import { sniffText } from './sniff-text.ts';
import { findStories, type Story } from './stories.ts';

/** What was asked about at once: a story, or a part of a very long one. */
export interface Chunk {
  readonly projection: Projection;
  readonly published: Day | null;
  readonly language: string | null;
  /** `null`: not athletics. */
  readonly checked: Checked | null;
}

export type Reading =
  | { readonly kind: 'other' }
  | { readonly kind: 'failed'; readonly why: string }
  | { readonly kind: 'ready'; readonly url: string; readonly chunks: readonly Chunk[] };

export interface ReadingParts {
  readonly send: Send;
  /** May err towards yes. */
  readonly looksLikeAthletics: (text: string) => boolean;
  readonly signal: AbortSignal;
}

export interface ReadSteps {
  /** The day as of which the desk wants all judged, whatever the page says; `null` is the page's own. */
  readonly asOf: Day | null;
  /** Asked when the page looks like athletics, before anybody else hears of it. */
  readonly isWanted: () => Promise<boolean>;
  /** Hears of every chunk at once, so that the beginning of a long page need not wait for its end. */
  readonly arrived: (chunk: Chunk) => Promise<void>;
}

export interface Reader {
  /**
   * Reads the page and has it checked. A part whose text, day and language are as they were is not asked about again. `null` when the
   * signal stopped the work.
   */
  read(before: Reading | null, steps: ReadSteps): Promise<Reading | null>;
  /** The node's text, or what hides it, is another: what was read of it and around it no longer counts. */
  forget(node: Node): void;
  /** Documents of frames and shadow roots that were read. */
  readonly roots: ReadonlySet<Document | ShadowRoot>;
}

/** Enough of a story to know its subject: about six minutes of reading. */
const SNIFFED_UNITS = 8_000;

export function createReader({ send, looksLikeAthletics, signal }: ReadingParts): Reader {
  const cache: ReadCache = new WeakMap();
  const roots = new Set<Document | ShadowRoot>();
  const isHeadOf = watchHead();
  const days = new WeakMap<Element, Day>();
  const slicing = { signal, now: () => performance.now(), pause };

  /** An address that changes as the reader scrolls from article to article says nothing new of the day of the first. */
  const dayOfStory = (story: Story, url: string, trustsHead: boolean): Day | null => {
    const place = story.elements[0];
    const known = place && !place.contains(document.body) && place.matches('article') ? days.get(place) : undefined;
    if (known !== undefined) return known;
    const day = story.published ?? (story.isPages ? publishedDay(document, url, trustsHead) : null);
    if (place && day !== null) days.set(place, day);
    return day;
  };

  return {
    roots,
    forget: (node) => forget(cache, node),
    async read(before, { asOf, isWanted, arrived }) {
      const url = location.href;
      const trustsHead = isHeadOf(document, url);
      const root = articleRoot(document);
      if (!root) return { kind: 'other' };
      // The first time somebody has looked before us: the lookout, or the user.
      if (before && !looksLikeAthletics(sniffText(document, root))) return { kind: 'other' };
      if (!(await isWanted())) return { kind: 'other' };
      const known = before?.kind === 'ready' ? [...before.chunks] : [];
      const language = languageOf(document);
      const chunks: Chunk[] = [];
      for (const story of findStories(root)) {
        const read = readPage(story.elements, { styleOf: (element) => getComputedStyle(element), without: story.without, cache, roots });
        const published = asOf ?? dayOfStory(story, url, trustsHead);
        for await (const projection of runInSlices(read, slicing)) {
          const asked = { projection, published, language };
          const isLookedAt = before === null && chunks.length === 0;
          const answered = reuse(known, asked) ?? (await check(asked, { url, isLookedAt }));
          if (signal.aborted) return null;
          if ('why' in answered) return { kind: 'failed', why: answered.why };
          chunks.push(answered);
          await arrived(answered);
        }
        if (signal.aborted) return null;
      }
      return chunks.some(({ checked }) => checked) ? { kind: 'ready', url, chunks } : { kind: 'other' };
    },
  };

  async function check(
    asked: Omit<Chunk, 'checked'>,
    { url, isLookedAt }: { url: string; isLookedAt: boolean },
  ): Promise<Chunk | { readonly why: string }> {
    const { projection, published, language } = asked;
    if (!isLookedAt && !looksLikeAthletics(projection.text.slice(0, SNIFFED_UNITS))) return { ...asked, checked: null };
    const article: Article = { text: projection.text, blocks: blocksIn(projection), published, language, url };
    const reply = await ask(send, 'check', { article });
    if (!reply.ok) return { why: reply.failure.why };
    return { ...asked, checked: reply.value.topic === 'other' ? null : reply.value };
  }
}

/** The chunk itself when nothing about it is another, a copy with the new way to the page when only its nodes are. */
function reuse(known: Chunk[], asked: Omit<Chunk, 'checked'>): Chunk | null {
  const { projection, published, language } = asked;
  const n = known.findIndex(
    (each) => each.published === published && each.language === language && each.projection.text === projection.text,
  );
  const [found] = n < 0 ? [] : known.splice(n, 1);
  if (!found) return null;
  return isSamePlace(found.projection, projection) ? found : { ...found, projection };
}

function forget(cache: ReadCache, from: Node): void {
  for (let node: Node | null = from; node; node = node.parentNode ?? hostOf(node)) {
    if (node.nodeType === Node.ELEMENT_NODE) cache.delete(node as Element);
  }
}

/** Out of a shadow root, or out of a frame. */
const hostOf = (node: Node): Node | null =>
  'host' in node ? (node.host as Element) : node.nodeType === Node.DOCUMENT_NODE ? frameOf(node as Document) : null;

const frameOf = (document: Document): Element | null => document.defaultView?.frameElement ?? null;

/** Lets the page go on. `scheduler.yield` comes back first of all waiting work; a timer is what older browsers have. */
export function pause(): Promise<void> {
  return typeof scheduler === 'undefined' || !('yield' in scheduler) ? new Promise((resolve) => setTimeout(resolve, 0)) : scheduler.yield();
}
