import type { Article } from '../core/article.ts';
import type { Checked } from '../core/finding.ts';
import { ask, type Send } from '../messages/ask.ts';
import { languageOf, publishedDay } from './about.ts';
import type { Projection } from './projection.ts';
import { articleRoot, readPage } from './read.ts';
import { runInSlices } from './slices.ts';
import { sniffText } from './sniff-text.ts';

export type Reading =
  | { readonly kind: 'other' }
  | { readonly kind: 'failed'; readonly why: string }
  | { readonly kind: 'ready'; readonly url: string; readonly projection: Projection; readonly checked: Checked };

export interface ReadingParts {
  readonly send: Send;
  readonly looksLikeAthletics: (text: string) => boolean;
  readonly signal: AbortSignal;
}

/**
 * Reads the page and has it checked. When neither text nor address has changed since `before`, nobody is asked: only the way
 * back to the page is new. `null` when the signal stopped the work.
 */
export async function takeReading(before: Reading | null, { send, looksLikeAthletics, signal }: ReadingParts): Promise<Reading | null> {
  const root = articleRoot(document);
  if (!root || !looksLikeAthletics(sniffText(document))) return { kind: 'other' };
  const projection = await runInSlices(
    readPage(root, (element) => getComputedStyle(element)),
    { signal, now: () => performance.now(), pause },
  );
  if (!projection) return null;
  const url = location.href;
  if (before?.kind === 'ready' && before.url === url && before.projection.text === projection.text) return { ...before, projection };
  const reply = await ask(send, 'check', { article: articleOf(projection, url) });
  if (signal.aborted) return null;
  if (!reply.ok) return { kind: 'failed', why: reply.failure.why };
  return reply.value.topic === 'other' ? { kind: 'other' } : { kind: 'ready', url, projection, checked: reply.value };
}

const articleOf = ({ text, blocks }: Projection, url: string): Article => ({
  text,
  blocks,
  published: publishedDay(document, url),
  language: languageOf(document),
  url,
});

/** Lets the page go on. `scheduler.yield` comes back first of all waiting work; a timer is what older browsers have. */
function pause(): Promise<void> {
  return typeof scheduler === 'undefined' || !('yield' in scheduler) ? new Promise((resolve) => setTimeout(resolve, 0)) : scheduler.yield();
}
