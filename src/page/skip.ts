/** Which parts of a page are no article: pure questions about one element, its attributes and its style. */

/** The computed style that decides how an element is read. */
export type ReadStyle = Pick<CSSStyleDeclaration, 'display' | 'visibility' | 'float' | 'position' | 'clip' | 'clipPath' | 'whiteSpace'>;

const SKIPPED_TAGS: ReadonlySet<string> = new Set(
  (
    'SCRIPT STYLE NOSCRIPT TEMPLATE NAV ASIDE FOOTER INPUT TEXTAREA SELECT DATALIST BUTTON IFRAME FRAME OBJECT EMBED SVG MATH CANVAS ' +
    'VIDEO AUDIO DIALOG PROGRESS METER'
  ).split(' '),
);

const SKIPPED_ROLES: ReadonlySet<string> = new Set(
  'navigation complementary contentinfo search form menu menubar toolbar tablist dialog alertdialog textbox button'.split(' '),
);

/** Class names and ids under which sites put what readers wrote; whole words only, or "commentary" would be lost. */
const COMMENTS =
  /(?:^|\s)(?:comments?(?:[-_](?:list|area|section|thread|wrapper|container|block))?|disqus_thread|fb-comments|respond)(?:\s|$)/i;

/** Is there no point in asking for the element's style? */
export function isNoArticle(element: Element): boolean {
  const tag = element.tagName.toUpperCase();
  if (SKIPPED_TAGS.has(tag) || element.hasAttribute('hidden') || element.hasAttribute('inert')) return true;
  if (element.getAttribute('aria-hidden') === 'true' || isEditable(element)) return true;
  const role = element.getAttribute('role');
  if (role !== null && SKIPPED_ROLES.has(role)) return true;
  if (tag === 'DETAILS') return !element.hasAttribute('open');
  // ASP.NET wraps whole pages into one form, and some themes the article into "comments"; a site's header may hold its title.
  if (tag === 'FORM' || COMMENTS.test(`${element.className} ${element.id}`)) return !holdsArticle(element);
  return tag === 'HEADER' && !element.closest('article, main') && !element.querySelector('h1');
}

const isEditable = (element: Element): boolean => (element.getAttribute('contenteditable') ?? 'false') !== 'false';

const holdsArticle = (element: Element): boolean => element.querySelector('h1, main') !== null;

/** Is the element there but not to be seen? Its parents are taken as seen. */
export function isHiddenBy(style: ReadStyle): boolean {
  if (style.display === 'none' || style.visibility === 'hidden' || style.visibility === 'collapse') return true;
  // The usual ways to leave text to screen readers only.
  return style.position === 'absolute' && (style.clipPath === 'inset(50%)' || /^rect\((?:0px|1px)[, ]/.test(style.clip));
}

/** Does the element flow within a line? A floated first letter is computed as a block and is still part of its word. */
export function isInline(element: Element, style: ReadStyle): boolean {
  if (style.display.startsWith('inline') || style.display === 'contents' || style.display.startsWith('ruby')) return true;
  return style.float !== 'none' && style.float !== '' && (element.textContent?.trim().length ?? 0) <= DROP_CAP_UNITS;
}

/** A drop cap is a letter, sometimes with an opening quotation mark. */
const DROP_CAP_UNITS = 2;
