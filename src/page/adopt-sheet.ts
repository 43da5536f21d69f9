/** What Firefox shows a content script of a page's object besides the object itself: the same object as the page sees it. */
type Waived<T> = T & { readonly wrappedJSObject?: T };

/** A sheet of ours in a page. */
export interface Adopted {
  /** Other rules in place of these. */
  replace(css: string): void;
  /** Leaves the page as it was. */
  abandon(): void;
}

/**
 * Gives a document or shadow root a style sheet of ours, past any content security policy and without an element.
 *
 * Firefox lets a content script neither iterate nor call the list ("not safely Xrayable", 140), so it is reached as the page sees it, and only by
 * index: no function that the page could have replaced is called.
 */
export function adoptSheet(root: Document | ShadowRoot, css: string): Adopted {
  // A sheet belongs to the document whose window made it: that of a frame refuses ours.
  const view = ((root.ownerDocument ?? root) as Document).defaultView as (Window & typeof globalThis) | null;
  const sheet: Waived<CSSStyleSheet> = new (view ?? window).CSSStyleSheet();
  sheet.replaceSync(css);
  const list = listOf(root);
  list[list.length] = sheet;
  return {
    replace: (next) => sheet.replaceSync(next),
    abandon() {
      const ours = sheet.wrappedJSObject ?? sheet;
      const current = listOf(root); // a page that set its own list since has thrown ours away with the old one
      for (let from = 0, to = 0; from < current.length; from++) {
        const each = current[from]!;
        if (each !== ours) current[to++] = each;
        if (from === current.length - 1) current.length = to;
      }
    },
  };
}

const listOf = (root: Waived<Document | ShadowRoot>): CSSStyleSheet[] => (root.wrappedJSObject ?? root).adoptedStyleSheets;
