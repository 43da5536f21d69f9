/** What the page does for the desk: says what it read, goes to words, and tells where a selection stands. */
import type { Block, Span } from '../core/article.ts';
import type { Finding } from '../core/finding.ts';
import type { DeskPage } from '../messages/desk.ts';
import { type DayFrom, dayStatedIn } from './about.ts';
import type { Annotation } from './annotate.ts';
import type { Gallery, Hung } from './gallery.ts';
import { rectsOf } from './hit.ts';
import { stateOf } from './page-state.ts';
import { blocksIn, extentsOf } from './projection.ts';
import type { Chunk, Reading } from './reading.ts';

/** Offsets are those of all chunks, one after the other, as in `pageState`. */
export function deskPageOf(reading: Reading | null, { off, byHand }: { off: boolean; byHand: boolean }): DeskPage {
  const state = stateOf(reading, off);
  if (state.kind !== 'ready' || reading?.kind !== 'ready') return state.kind === 'ready' ? { kind: 'other' } : state;
  const { chunks, url } = reading;
  const blocks: Block[] = [];
  let at = 0;
  for (const { projection } of chunks) {
    for (const { kind, start, end } of blocksIn(projection)) blocks.push({ kind, start: start + at, end: end + at });
    at += projection.text.length;
  }
  const first = chunks.find(({ checked }) => checked);
  const dayFrom: DayFrom | 'desk' | null = byHand
    ? 'desk'
    : (first?.published ?? null) === null
      ? null
      : dayStatedIn(document, url, first?.published ?? 0);
  return {
    ...state,
    source: 'page',
    title: document.title,
    site: document.querySelector('meta[property="og:site_name"]')?.getAttribute('content') ?? location.hostname.replace(/^www\./, ''),
    text: chunks.map(({ projection }) => projection.text).join(''),
    blocks,
    statedLanguage: first?.language ?? null,
    published: first?.published ?? null,
    dayFrom,
  };
}

/** How long words stay marked that the desk has shown. Long enough to find them after a scroll. */
const FLASH_MS = 2_000;

/** Scrolls to the words and marks them for a moment. Answers `false` when they are not on the page any more. */
export function showSpan(chunks: readonly Chunk[], gallery: Gallery, span: Span): boolean {
  let at = 0;
  for (const { projection } of chunks) {
    const { length } = projection.text;
    if (span.start < at + length) {
      const extents = extentsOf(projection, { start: span.start - at, end: Math.min(span.end - at, length) });
      if (extents.length === 0) return false;
      flash({ id: 0, look: 'athlete', finding: NO_FINDING, extents }, gallery);
      return true;
    }
    at += length;
  }
  return false;
}

/** Only its extents are asked for. */
const NO_FINDING = {} as Finding;

let flashes = 0;

function flash(annotation: Annotation, gallery: Gallery): void {
  annotation.extents[0]?.node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const [line] = rectsOf(annotation.extents);
  if (line && (line.top < 0 || line.top + line.height > window.innerHeight)) {
    window.scrollBy({ top: line.top - window.innerHeight / 2, behavior: 'instant' });
  }
  gallery.mark(annotation);
  const mine = ++flashes;
  setTimeout(() => mine === flashes && gallery.mark(null), FLASH_MS);
}

/** Where a finding's annotation stands in all chunks. */
export function startOf({ annotation, chunk }: Hung, chunks: readonly Chunk[]): number | null {
  let at = 0;
  for (const each of chunks) {
    if (each === chunk) return at + annotation.finding.start;
    at += each.projection.text.length;
  }
  return null;
}

/** The words of the text that the selection touches, without white space around them, or `null` where it touches none. */
export function spanOf(range: Range | null, chunks: readonly Chunk[]): Span | null {
  if (!range || range.collapsed) return null;
  let [first, last, at] = [Number.POSITIVE_INFINITY, -1, 0];
  let text = '';
  for (const { projection } of chunks) {
    for (const { at: before, fragment } of projection.segments) {
      for (const { node, from, to, at: inFragment } of fragment.pieces) {
        if (!range.intersectsNode(node)) continue;
        const start = node === range.startContainer ? Math.max(from, range.startOffset) : from;
        const end = node === range.endContainer ? Math.min(to, range.endOffset) : to;
        if (end <= start) continue;
        const offset = at + before + inFragment - from;
        first = Math.min(first, offset + start);
        last = Math.max(last, offset + end);
      }
    }
    at += projection.text.length;
    text += projection.text;
  }
  if (last < 0) return null;
  const words = text.slice(first, last);
  const start = first + words.length - words.trimStart().length;
  const end = last - (words.length - words.trimEnd().length);
  return start < end ? { start, end } : null;
}
