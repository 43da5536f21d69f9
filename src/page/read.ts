import { type Block, KIND_OF_ELEMENT, MAX_ARTICLE_UNITS } from '../core/article.ts';
import type { Projection } from './projection.ts';
import { isHiddenBy, isInline, isNoArticle, type ReadStyle } from './skip.ts';
import { TextBuilder } from './text-builder.ts';

/** An element on the way down to the node that is being read. */
interface Open {
  readonly kind: Block['kind'];
  readonly inline: boolean;
  readonly keepLines: boolean;
}

/** Nodes read before the caller may let the page go on: well under a millisecond of work. */
const NODES_PER_STEP = 200;

/**
 * Reads what a reader sees of an element as one linear text. Blocks are parted by `\n`, as is `<br>`; the cells of a table row by a
 * tab; white space that CSS collapses is collapsed.
 *
 * Each text node is read once. A generator, so that the caller decides how long to hold the main thread; a page that changes in
 * between is read half old, half new, and the change is seen by whoever watches the page.
 */
export function* readPage(root: Element, styleOf: (element: Element) => ReadStyle, limit = MAX_ARTICLE_UNITS): Generator<void, Projection> {
  const builder = new TextBuilder(limit);
  const open: Open[] = [{ kind: 'paragraph', inline: false, keepLines: false }];
  const leave = (): void => {
    const left = open.pop();
    if (left && !left.inline) builder.endBlock(left.kind);
  };
  let steps = 0;
  let node = root.firstChild;
  while (node && !builder.full) {
    if (++steps % NODES_PER_STEP === 0) yield;
    const next = visit(node, { builder, open, styleOf });
    if (next) {
      node = next;
      continue;
    }
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode as ChildNode | null; // a parent below `root` is an element
      if (node && node !== root) leave();
    }
    if (!node || node === root) break;
    node = node.nextSibling;
  }
  while (open.length) leave();
  return builder.finish();
}

/** Reads a node itself; answers its first child when the children are to be read too. */
function visit(
  node: ChildNode,
  { builder, open, styleOf }: { builder: TextBuilder; open: Open[]; styleOf: (element: Element) => ReadStyle },
): ChildNode | null {
  const parent = open.at(-1)!;
  if (isText(node)) builder.add(node, parent);
  if (!isElement(node)) return null;
  const tag = node.tagName.toUpperCase();
  if (tag === 'BR') builder.endBlock(parent.kind);
  if (!node.firstChild || isNoArticle(node)) return null;
  const style = styleOf(node);
  if (isHiddenBy(style)) return null;
  if (style.display === 'table-cell') builder.addCellGap();
  const inline = style.display === 'table-cell' || isInline(node, style);
  const kind = KIND_OF_ELEMENT[tag] ?? (style.display === 'table-row' ? 'table-row' : parent.kind);
  if (!inline) builder.endBlock(parent.kind);
  open.push({ kind, inline, keepLines: style.whiteSpace.startsWith('pre') });
  return node.firstChild;
}

const isText = (node: Node): node is Text => node.nodeType === 3;
const isElement = (node: Node): node is Element => node.nodeType === 1;

/** Where the article stands: the page's one `main`, else its whole body. */
export function articleRoot(document: Document): Element | null {
  const mains = document.querySelectorAll('main, [role=main]');
  const only = mains.length === 1 ? mains[0] : undefined;
  return only?.querySelector('h1, p') ? only : document.body;
}
