/** Which parts of a page are no article: pure questions about one element, its attributes and its style. */

/** The computed style that decides how an element is read. */
export type ReadStyle = Pick<CSSStyleDeclaration, 'display' | 'visibility' | 'float' | 'position' | 'clip' | 'clipPath' | 'whiteSpace'>;

const SKIPPED_TAGS: ReadonlySet<string> = new Set(
  (
    'SCRIPT STYLE NOSCRIPT TEMPLATE NAV ASIDE FOOTER INPUT TEXTAREA SELECT DATALIST BUTTON OBJECT EMBED SVG MATH CANVAS ' +
    'VIDEO AUDIO DIALOG PROGRESS METER'
  ).split(' '),
);

const SKIPPED_ROLES: ReadonlySet<string> = new Set(
  'navigation complementary contentinfo search form menu menubar toolbar tablist dialog alertdialog textbox button'.split(' '),
);

/**
 * Class names and ids under which sites put what is not their article: what readers wrote, links to other articles, advertisements,
 * questions of consent, buttons that share. Whole words only, or "commentary" and "adidas" would be lost.
 */
const BESIDE = new RegExp(
  `(?:^|\\s)(?:${[
    'comments?(?:[-_](?:list|area|section|thread|wrapper|container|block|body))?|disqus_thread|fb-comments|respond',
    '(?:yarpp-|jp-)?related(?:posts)?(?:[-_](?:posts?|articles?|content|links|stories|news|items|topics))?|recommended(?:[-_]\\w+)?|recommendations',
    'most-(?:read|popular)|popular-posts|trending(?:[-_]\\w+)?|read-(?:next|also)|more-(?:stories|news|articles)|taboola[-\\w]*|outbrain|OUTBRAIN',
    'ads?|advert|adverts|advertisement|ad[-_](?:slot|unit|container|wrapper|banner|box)|adsbygoogle|(?:div-)?gpt-ad[-\\w]*|sponsored(?:-content)?',
    '(?:cookie|consent|gdpr)(?:[-_](?:banner|notice|bar|popup|modal|overlay|wall|consent))?|onetrust-[-\\w]+|didomi-[-\\w]+|qc-cmp2-[-\\w]+',
    'share|share-(?:buttons|bar|links|tools)|social-(?:share|links|media)|newsletter-(?:signup|form|box)|breadcrumbs?|pagination',
  ].join('|')})(?:\\s|$)`,
  'i',
);

/** Is there no point in asking for the element's style? */
export function isNoArticle(element: Element): boolean {
  const tag = element.tagName.toUpperCase();
  if (SKIPPED_TAGS.has(tag) || element.hasAttribute('hidden') || element.hasAttribute('inert')) return true;
  if (element.getAttribute('aria-hidden') === 'true' || isEditable(element)) return true;
  const role = element.getAttribute('role');
  if (role !== null && SKIPPED_ROLES.has(role)) return true;
  if (tag === 'DETAILS') return !element.hasAttribute('open');
  // ASP.NET wraps whole pages into one form, and some themes the article into "comments"; a site's header may hold its title.
  if (tag === 'FORM' || BESIDE.test(`${element.getAttribute('class') ?? ''} ${element.id}`)) return !holdsArticle(element);
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
