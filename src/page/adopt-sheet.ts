/** What Firefox shows a content script of a page's object besides the object itself: the same object as the page sees it. */
type Waived<T> = T & { readonly wrappedJSObject?: T };

/**
 * Gives a document or shadow root a style sheet of ours, past any content security policy and without an element. Answers its undo.
 *
 * Firefox lets a content script neither iterate nor call the list ("not safely Xrayable", 140), so it is reached as the page sees it, and only by
 * index: no function that the page could have replaced is called.
 */
export function adoptSheet(root: Document | ShadowRoot, css: string): () => void {
  const sheet: Waived<CSSStyleSheet> = new CSSStyleSheet();
  sheet.replaceSync(css);
  const list = listOf(root);
  list[list.length] = sheet;
  return () => {
    const ours = sheet.wrappedJSObject ?? sheet;
    const current = listOf(root); // a page that set its own list since has thrown ours away with the old one
    for (let from = 0, to = 0; from < current.length; from++) {
      const each = current[from]!;
      if (each !== ours) current[to++] = each;
      if (from === current.length - 1) current.length = to;
    }
  };
}

const listOf = (root: Waived<Document | ShadowRoot>): CSSStyleSheet[] => (root.wrappedJSObject ?? root).adoptedStyleSheets;
