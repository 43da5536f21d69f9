/** Drafts: the text of the editor that the user writes in, and a correction put into it as if he had typed it. Nothing is changed before he asks. */
import { articleFromText, type Span } from '../core/article.ts';
import { blocksIn, extentsOf, type Projection } from './projection.ts';
import { readPage } from './read.ts';

/** What a field or an editor holds. Offsets of the text are those of `projection`, or of the field's value where there is none. */
export interface Draft {
  readonly element: HTMLElement;
  readonly text: string;
  readonly projection: Projection | null;
}

/** Ways in which sites ask writing assistants to keep out: Grammarly's and LanguageTool's documented ones. */
const OPT_OUTS = '[data-gramm="false"], [data-gramm_editor="false"], [data-enable-grammarly="false"], [data-lt-active="false"]';

/** Fields that hold no prose, or nobody's business. */
const PROSE_INPUTS = new Set(['text', 'search', '']);

const EDITABLE = '[contenteditable]:not([contenteditable="false"]), textarea, input';

export type FoundDraft = { readonly kind: 'draft'; readonly draft: Draft } | { readonly kind: 'none' } | { readonly kind: 'opted-out' };

/** The editor that has the focus, in frames of the same host and in open shadow roots too; else the only one on the page that holds text. */
export function findDraft(document: Document): FoundDraft {
  const focused = editorOf(focusedIn(document));
  const all = focused ? [focused] : editorsIn(document);
  const allowed = all.filter((element) => !element.closest(OPT_OUTS));
  const [only, ...others] = allowed.map(readDraft).filter(({ text }) => text.trim() !== '');
  if (only && others.length === 0) return { kind: 'draft', draft: only };
  return { kind: all.length > 0 && allowed.length === 0 ? 'opted-out' : 'none' };
}

function focusedIn(document: Document): Element | null {
  let element = document.activeElement;
  for (;;) {
    const inner = element?.shadowRoot?.activeElement ?? frameDocument(element)?.activeElement;
    if (!inner) return element;
    element = inner;
  }
}

function frameDocument(element: Element | null): Document | null {
  try {
    return element && 'contentDocument' in element ? (element.contentDocument as Document | null) : null;
  } catch {
    return null; // a frame of another host, which is not ours to read
  }
}

/** The outermost editable element around it: an editor's paragraph may have the focus. */
function editorOf(element: Element | null): HTMLElement | null {
  let editor: HTMLElement | null = null;
  for (
    let each = element?.closest<HTMLElement>(EDITABLE) ?? null;
    each;
    each = each.parentElement?.closest<HTMLElement>(EDITABLE) ?? null
  ) {
    editor = each;
  }
  return editor && isProse(editor) ? editor : null;
}

function editorsIn(document: Document): HTMLElement[] {
  const frames = [...document.querySelectorAll('iframe')].flatMap((frame) => frameDocument(frame) ?? []);
  return [document, ...frames].flatMap((each) =>
    [...each.querySelectorAll<HTMLElement>(EDITABLE)].filter((element) => editorOf(element) === element),
  );
}

const isField = (element: HTMLElement): element is HTMLTextAreaElement | HTMLInputElement =>
  'value' in element && 'selectionStart' in element;

const isProse = (element: HTMLElement): boolean =>
  element.tagName !== 'INPUT' || PROSE_INPUTS.has((element.getAttribute('type') ?? '').toLowerCase());

function readDraft(element: HTMLElement): Draft {
  if (isField(element)) return { element, text: element.value, projection: null };
  const view = element.ownerDocument.defaultView ?? window;
  const work = readPage([element], { styleOf: (each) => view.getComputedStyle(each), partUnits: Number.POSITIVE_INFINITY });
  let projection: Projection | null = null;
  for (const made of work) projection = made ?? projection;
  return { element, text: projection?.text ?? '', projection };
}

export const blocksOfDraft = ({ text, projection }: Draft): ReturnType<typeof blocksIn> =>
  projection ? blocksIn(projection) : [...articleFromText(text).blocks];

export interface Replacement extends Span {
  /** What must stand there now, or nothing is done. */
  readonly quote: string;
  readonly correction: string;
}

/**
 * Puts a correction in the place of its words through the editor's own input events, so that the editor sees a keystroke and its own undo takes
 * it back. Answers `false` where the words do not stand there any more, or the editor did not take them.
 *
 * @param pause lets the editor hear of the selection, which browsers tell it a moment later
 */
export async function applyCorrection(
  draft: Draft,
  { start, end, quote, correction }: Replacement,
  pause: () => Promise<void>,
): Promise<boolean> {
  const { element } = draft;
  if (!element.isConnected || textOf(draft).slice(start, end) !== quote) return false;
  element.focus();
  if (isField(element)) element.setSelectionRange(start, end);
  else if (!selectWords(draft, { start, end })) return false;
  await pause();
  // The only way that reaches every editor's own undo; both browsers keep it for that.
  element.ownerDocument.execCommand('insertText', false, correction);
  await pause();
  return textOf(draft).includes(correction);
}

const textOf = ({ element }: Draft): string => readDraft(element).text;

function selectWords(draft: Draft, span: Span): boolean {
  const extents = draft.projection ? extentsOf(draft.projection, span) : [];
  const [first, last] = [extents[0], extents.at(-1)];
  if (!first || !last) return false;
  draft.element.ownerDocument.getSelection()?.setBaseAndExtent(first.node, first.from, last.node, last.to);
  return true;
}

/** Marks the words in the editor with the selection, which changes nothing in it. */
export function showInDraft(draft: Draft, span: Span): boolean {
  const { element } = draft;
  if (!element.isConnected) return false;
  element.focus();
  if (isField(element)) element.setSelectionRange(span.start, span.end);
  else if (!selectWords(draft, span)) return false;
  element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  return true;
}
