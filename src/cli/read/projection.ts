import { type Block, KIND_OF_ELEMENT } from '../../core/article.ts';

const SKIPPED = new Set([
  'SCRIPT',
  'STYLE',
  'NOSCRIPT',
  'TEMPLATE',
  'NAV',
  'FORM',
  'BUTTON',
  'SVG',
  'IFRAME',
  'OBJECT',
  'SELECT',
  'TEXTAREA',
  'HEAD',
]);

const INLINE = new Set(
  'A ABBR B BDI BDO CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK NOBR Q S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR IMG'.split(
    ' ',
  ),
);

/** What white space a browser would show as one space. A no-break space is text and stays. */
const COLLAPSED = /[ \t\n\r\f]+/g;

const ELEMENT_NODE = 1;
const TEXT_NODE = 3;

class Projector {
  private text = '';
  private line = '';
  readonly blocks: Block[] = [];

  add(text: string): void {
    const collapsed = text.replace(COLLAPSED, ' ');
    this.line += this.line === '' || this.line.endsWith(' ') || this.line.endsWith('\t') ? collapsed.trimStart() : collapsed;
  }

  /** Cells of one row stand apart by a tab. */
  endCell(): void {
    if (this.line) this.line = `${this.line.trimEnd()}\t`;
  }

  endBlock(kind: Block['kind']): void {
    const line = this.line.replace(/[ \t]+$/, '');
    this.line = '';
    if (!line) return;
    if (this.text) this.text += '\n';
    this.blocks.push({ kind, start: this.text.length, end: this.text.length + line.length });
    this.text += line;
  }

  get result(): { text: string; blocks: readonly Block[] } {
    return { text: this.text, blocks: this.blocks };
  }
}

/** The next node of a walk that is not recursive, because hostile markup nests deeper than the stack. */
type Step = { readonly node: Node; readonly kind: Block['kind']; readonly leaving: boolean };

/**
 * Projects an element onto one linear text: white space collapsed, a line for each block and at `<br>`, `title` as a heading on top
 * unless the element shows it itself.
 */
export function projectElement(root: Element, title: string): { text: string; blocks: readonly Block[] } {
  const out = new Projector();
  const heading = root.querySelector('h1,h2')?.textContent?.trim();
  if (title && heading !== title.trim()) {
    out.add(title);
    out.endBlock('heading');
  }
  const stack: Step[] = [{ node: root, kind: 'paragraph', leaving: false }];
  for (let step = stack.pop(); step; step = stack.pop()) visit(step, stack, out);
  out.endBlock('paragraph');
  return out.result;
}

function visit({ node, kind, leaving }: Step, stack: Step[], out: Projector): void {
  if (node.nodeType === TEXT_NODE) out.add(node.nodeValue ?? '');
  if (node.nodeType !== ELEMENT_NODE) return;
  const name = node.nodeName.toUpperCase();
  if (SKIPPED.has(name) || (node as Element).hasAttribute('hidden')) return;
  breakBefore(name, { kind, leaving, out });
  if (leaving) return;
  const inner = KIND_OF_ELEMENT[name] ?? kind;
  // A block ends with the kind it had inside, so the closing step carries that.
  stack.push({ node, kind: inner, leaving: true });
  const children = [...node.childNodes];
  for (let n = children.length - 1; n >= 0; n--) stack.push({ node: children[n]!, kind: inner, leaving: false });
}

/** What the edge of an element does to the line: nothing, a tab after a cell, a space inside a row, or a new line. */
function breakBefore(name: string, { kind, leaving, out }: { kind: Block['kind']; leaving: boolean; out: Projector }): void {
  if (name === 'TD' || name === 'TH') {
    if (leaving) out.endCell();
  } else if (name === 'BR' || !INLINE.has(name)) {
    if (isInsideRow(name, kind)) out.add(' ');
    else out.endBlock(kind);
  }
}

/** Blocks inside a table row do not break it: a row is read as one line. */
const isInsideRow = (name: string, kind: Block['kind']): boolean => kind === 'table-row' && name !== 'TR' && name !== 'TABLE';
