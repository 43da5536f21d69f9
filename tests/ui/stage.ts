import { parseHTML } from 'linkedom';
import { type ComponentChild, render } from 'preact';

/** Draws into an empty document; Preact finds it where a browser has it. */
export function draw(content: ComponentChild): HTMLElement {
  const { document, HTMLElement: element } = parseHTML('<!doctype html><html><body><div id="app"></div></body></html>');
  Object.assign(globalThis, { document, HTMLElement: element });
  const root = document.querySelector('#app') as HTMLElement;
  render(content, root);
  return root;
}

/** Text as a reader sees it, with one space for any white space. */
export const seen = (root: Element): string => (root.textContent ?? '').replace(/\s+/g, ' ').trim();

export function press(root: Element, name: string): void {
  const button = [...root.querySelectorAll('button')].find((each) => each.getAttribute('aria-label') === name || seen(each).includes(name));
  if (!button) throw new Error(`No button "${name}" in: ${seen(root)}`);
  button.dispatchEvent(new (button.ownerDocument.defaultView as unknown as { Event: typeof Event }).Event('click', { bubbles: true }));
}
