import { articleRoot } from './read.ts';

/** Enough of a page to know its subject: about six minutes of reading. */
const MAX_UNITS = 8_000;
/** A page of empty elements must not cost more than a page of text. */
const MAX_ELEMENTS = 200;

/** Title and first paragraphs, taken cheaply and without asking for styles: only to decide whether to read at all. */
export function sniffText(document: Document): string {
  let text = document.title;
  let seen = 0;
  for (const element of articleRoot(document)?.querySelectorAll('h1, h2, h3, p, li, td, pre, blockquote') ?? []) {
    if (text.length > MAX_UNITS || ++seen > MAX_ELEMENTS) break;
    text += `\n${element.textContent ?? ''}`;
  }
  // Some sites set their articles in plain boxes.
  if (text.length < document.title.length + 200) text += `\n${(articleRoot(document)?.textContent ?? '').slice(0, MAX_UNITS)}`;
  return text.slice(0, MAX_UNITS);
}
