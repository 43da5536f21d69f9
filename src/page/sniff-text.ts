import { articleRoot } from './read.ts';

/** Enough of a page to know its subject: about six minutes of reading. */
const MAX_UNITS = 8_000;
/** A page of empty elements must not cost more than a page of text. */
const MAX_ELEMENTS = 200;

/**
 * Title and first paragraphs, taken cheaply and without asking for styles: only to decide whether to read at all. A page whose words are
 * all in shadow roots or frames shows little here, so their first words count too.
 */
export function sniffText(document: Document, root: Element | null = articleRoot(document)): string {
  let text = document.title;
  if (!root) return text;
  for (const tag of TELLING) {
    // A live list is made as it is walked: a list of all the elements of a page of 5 MB would be felt.
    const elements = root.getElementsByTagName(tag);
    for (let n = 0; n < MAX_ELEMENTS && text.length < MAX_UNITS; n++) {
      const element = elements[n];
      if (!element) break;
      text += `\n${element.textContent ?? ''}`;
    }
  }
  // Some sites set their articles in plain boxes.
  if (text.length < document.title.length + LITTLE_UNITS) text += `\n${(root.textContent ?? '').slice(0, MAX_UNITS)}`;
  if (text.length < document.title.length + LITTLE_UNITS) text += inner(root);
  return text.slice(0, MAX_UNITS);
}

/** Elements of which articles are made, the most telling first. */
const TELLING = ['h1', 'h2', 'p', 'li', 'td', 'pre', 'h3', 'blockquote'];

/** Less is no article. */
const LITTLE_UNITS = 200;

function inner(root: Element): string {
  let text = '';
  let seen = 0;
  for (const element of root.querySelectorAll('*')) {
    if (text.length > MAX_UNITS || ++seen > MAX_ELEMENTS) break;
    const frame = element.tagName === 'IFRAME' || element.tagName === 'FRAME' ? (element as HTMLIFrameElement).contentDocument : null;
    const { shadowRoot } = element;
    if (shadowRoot) for (const child of shadowRoot.children) text += `\n${child.textContent ?? ''}${inner(child)}`;
    else if (frame?.body) text += `\n${frame.body.textContent ?? ''}`;
  }
  return text;
}
