import { KIND_OF_ELEMENT, MAX_ARTICLE_UNITS } from '../core/article.ts';
import { type Flow, FragmentBuilder } from './fragment-builder.ts';
import { type Fragment, type Projection, project } from './projection.ts';
import { isHiddenBy, isInline, isNoArticle, type ReadStyle } from './skip.ts';

/** What a page's elements said when they were last read. Whoever sees the page change takes out what is no longer so. */
export type ReadCache = WeakMap<Element, Cached>;

interface Cached {
  /** The flow of what stands around it, on which its own depends. */
  readonly around: Flow;
  readonly fragment: Fragment;
}

export interface ReadOptions {
  readonly styleOf: (element: Element) => ReadStyle;
  /** Elements that belong to another story. */
  readonly without?: ReadonlySet<Element>;
  readonly cache?: ReadCache;
  /** Gets every document and open shadow root that was read, in which changes and pointers must be heard too. */
  readonly roots?: Set<Document | ShadowRoot>;
  readonly limit?: number;
  /** A text is parted where a block ends and it has become so long. */
  readonly partUnits?: number;
}

/** An element on the way down to the node that is being read. */
interface Level {
  readonly element: Element;
  readonly flow: Flow;
  /** The child to be read next. */
  node: ChildNode | null;
  /** What a slot shows, in place of its own children. */
  readonly list: readonly Node[] | null;
  listed: number;
  /** The fragment that the text goes to: that of the nearest block. */
  readonly target: Target;
}

/** A block on the way down. */
interface Target {
  builder: FragmentBuilder;
  /** Nothing in it but its own lines, so its fragment is the whole of it. */
  whole: boolean;
}

/** Nodes, or thousands of units of text, that are read before the caller may let the page go on: well under a millisecond of work. */
const NODES_PER_STEP = 60;
const UNITS_PER_STEP = 20_000;

/**
 * Longest text that is asked about at once. Question and answer are copied on the page's main thread, and at this size that takes a few
 * milliseconds. Some 16,000 words: longer than any article, so only live blogs and lists of results are parted.
 */
const PART_UNITS = 100_000;

/**
 * Reads what a reader sees of some elements as one linear text, or as several when it is very long. Blocks are parted by `\n`, as is `<br>`; the cells of a table row by a
 * tab; white space that CSS collapses is collapsed. Open shadow roots and frames of the same host are read where they stand.
 *
 * Each text node is read once, and a block that has not changed since it was cached is not read again. A generator, so that the caller
 * decides how long to hold the main thread; a page that changes in between is read half old, half new, and the change is seen by whoever
 * watches the page.
 */
export function* readPage(elements: readonly Element[], options: ReadOptions): Generator<Projection | undefined> {
  const reader = new Reader(options);
  for (const element of elements) yield* reader.read(element);
  const last = reader.take();
  if (last.segments.length) yield last;
}

class Reader {
  #fragments: Fragment[] = [];
  #cut = false;
  /** Of all, and of those that were not handed on yet. */
  #length = 0;
  #untaken = 0;
  #steps = 0;
  readonly #options: ReadOptions;
  readonly #limit: number;
  readonly #levels: Level[] = [];

  constructor(options: ReadOptions) {
    this.#options = options;
    this.#limit = options.limit ?? MAX_ARTICLE_UNITS;
  }

  *read(root: Element): Generator<Projection | undefined> {
    this.#enter(root, { kind: 'paragraph', inline: false, keepLines: false });
    while (this.#levels.length) {
      const level = this.#levels.at(-1)!;
      const node = level.list ? (level.list[level.listed++] ?? null) : level.node;
      if (!node || this.#cut) {
        this.#leave();
        continue;
      }
      if (!level.list) level.node = (node as ChildNode).nextSibling;
      if (isText(node)) yield* this.#text(node, level);
      else if (isElement(node)) this.#element(node, level);
      if (this.#untaken >= (this.#options.partUnits ?? PART_UNITS)) yield this.take();
      else if (++this.#steps % NODES_PER_STEP === 0) yield;
    }
  }

  /** What has been read and not been handed on. */
  take(): Projection {
    const taken = project(this.#fragments, this.#cut);
    this.#fragments = [];
    this.#untaken = 0;
    return taken;
  }

  *#text(node: Text, { flow, target }: Level): Generator<undefined> {
    const all = node.data.length;
    for (let start = 0; start < all; start += UNITS_PER_STEP) {
      if (start > 0) yield;
      const room = this.#limit - this.#length - target.builder.length;
      const end = Math.min(all, start + Math.min(UNITS_PER_STEP, Math.max(0, room)));
      target.builder.add(node, flow, start, end);
      this.#cut = end < all && end - start < UNITS_PER_STEP;
      if (this.#cut) return;
    }
  }

  #element(element: Element, parent: Level): void {
    const tag = element.tagName.toUpperCase();
    if (tag === 'BR') parent.target.builder.endBlock(parent.flow.kind);
    const { cache, styleOf, without } = this.#options;
    if (without?.has(element)) return;
    const known = cache?.get(element);
    if (known && known.around.kind === parent.flow.kind && known.around.keepLines === parent.flow.keepLines) {
      if (isShown(element)) this.#emit(parent, known.fragment);
      return;
    }
    if (isFrame(tag)) {
      this.#frame(element as HTMLIFrameElement, parent);
      return;
    }
    const { shadowRoot } = element;
    if ((!element.firstChild && !shadowRoot && tag !== 'SLOT') || isNoArticle(element)) return;
    const style = styleOf(element);
    if (isHiddenBy(style)) return;
    if (style.display === 'table-cell') parent.target.builder.addCellGap();
    const inline = style.display === 'table-cell' || isInline(element, style);
    const kind = KIND_OF_ELEMENT[tag] ?? (style.display === 'table-row' ? 'table-row' : parent.flow.kind);
    this.#enter(element, { kind, inline, keepLines: style.whiteSpace.startsWith('pre') }, parent);
    // Roots come and slots fill without a mutation that is told to us.
    if (tag === 'SLOT' || tag.includes('-')) this.#levels.at(-1)!.target.whole = false;
    if (shadowRoot) this.#options.roots?.add(shadowRoot);
  }

  /** A frame of another host has no document for us, and one that takes no part in the page's reading is small. */
  #frame(frame: HTMLIFrameElement, parent: Level): void {
    parent.target.whole = false;
    const { width, height } = frame.getBoundingClientRect(); // a frame of a frameset has no client size
    if (isNoArticle(frame) || width < MIN_FRAME_PX || height < MIN_FRAME_PX) return;
    if (isHiddenBy(this.#options.styleOf(frame))) return;
    const { contentDocument } = frame;
    if (!contentDocument?.body) return;
    this.#options.roots?.add(contentDocument);
    this.#enter(contentDocument.body, { kind: 'paragraph', inline: false, keepLines: false }, parent);
  }

  #enter(element: Element, flow: Flow, parent?: Level): void {
    if (parent && !flow.inline) this.#flush(parent);
    const target = parent && flow.inline ? parent.target : { builder: new FragmentBuilder(), whole: true };
    const { shadowRoot } = element;
    const assigned = element.tagName === 'SLOT' ? (element as HTMLSlotElement).assignedNodes({ flatten: true }) : [];
    const node = shadowRoot ? shadowRoot.firstChild : element.firstChild;
    this.#levels.push({ element, flow, node, list: assigned.length ? assigned : null, listed: 0, target });
  }

  #leave(): void {
    const { element, flow, target } = this.#levels.pop()!;
    if (flow.inline) return;
    const fragment = this.#finish(target, flow);
    const around = this.#levels.at(-1)?.flow;
    if (target.whole && around && !this.#cut) this.#options.cache?.set(element, { around, fragment });
    this.#push(fragment);
  }

  /** Ends the lines that the block had so far, because another block follows within it. */
  #flush({ flow, target }: Level): void {
    target.whole = false;
    this.#push(this.#finish(target, flow));
    target.builder = new FragmentBuilder();
  }

  #emit(parent: Level, fragment: Fragment): void {
    this.#flush(parent);
    this.#push(fragment);
  }

  #finish({ builder }: Target, { kind }: Flow): Fragment {
    builder.endBlock(kind);
    return builder.length ? builder.finish() : EMPTY;
  }

  #push(fragment: Fragment): void {
    if (fragment === EMPTY) return;
    this.#length += fragment.text.length;
    this.#untaken += fragment.text.length;
    this.#fragments.push(fragment);
    if (this.#length >= this.#limit) this.#cut = true;
  }
}

const EMPTY: Fragment = { text: '', blocks: [], pieces: [] };

/** Smaller ones count visits and hold buttons. */
const MIN_FRAME_PX = 120;

/** A block that was read once may have been hidden since by a style sheet; asking so is cheaper than asking for its style. */
const isShown = (element: Element): boolean => !('checkVisibility' in element) || element.checkVisibility({ visibilityProperty: true });

const isText = (node: Node): node is Text => node.nodeType === 3;
const isElement = (node: Node): node is Element => node.nodeType === 1;
const isFrame = (tag: string): boolean => tag === 'IFRAME' || tag === 'FRAME';

/** Where the article stands: the page's one `main`, else its whole body. A page of frames has no other body. */
export function articleRoot(document: Document): Element | null {
  const mains = document.getElementsByTagName('main');
  const only = mains.length === 1 ? mains[0] : mains.length === 0 ? document.querySelector('[role=main]') : null;
  return only?.querySelector('h1, p') ? only : document.body;
}
