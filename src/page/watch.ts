/** Sees that the page has changed, without ever asking more often than it pays. */

/** News pages settle their own work in bursts; shorter would read half-built articles. */
const QUIET_MS = 250;
/** A page that never rests (a live ticker, an animation made of text) is read ever more rarely, down to this. */
const MAX_QUIET_MS = 30_000;
/** After so long without a change the page counts as rested. */
const RESTED_MS = 20_000;

export interface WatchHandlers {
  /** Text may be another: read again. */
  readonly changed: () => void;
  /** What was read of this node is out of date. */
  readonly forget: (node: Node) => void;
  /** The address is another, and perhaps the page. */
  readonly moved: () => void;
}

/**
 * Calls `changed` in batches, when text below the body, what hides it, or the address is another, and when the browser is idle. A hidden
 * tab waits until it is seen. What the reader does himself (a click, a key, a way to another page) is followed at once.
 *
 * @returns what makes it watch another document or shadow root as well
 */
export function watchPage({ changed, forget, moved }: WatchHandlers, signal: AbortSignal): (root: Node) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let quietMs = QUIET_MS;
  let lastCall = 0;
  let address = location.href;
  const watched = new WeakSet<Node>();
  const call = (): void => {
    timer = undefined;
    if (signal.aborted || document.visibilityState === 'hidden') return; // seen again, it is read again
    lastCall = performance.now();
    quietMs = Math.min(quietMs * 2, MAX_QUIET_MS);
    whenIdle(changed);
  };
  const schedule = (): void => {
    if (timer !== undefined || signal.aborted) return;
    if (performance.now() - lastCall > Math.max(RESTED_MS, quietMs * 2)) quietMs = QUIET_MS;
    timer = setTimeout(call, quietMs);
  };
  const soon = (): void => {
    quietMs = QUIET_MS;
    if (timer === undefined) return;
    clearTimeout(timer);
    timer = undefined;
    schedule();
  };
  const look = (): void => {
    if (location.href === address) return;
    address = location.href;
    moved();
    soon();
    schedule();
  };
  const observer = new MutationObserver((records) => {
    const targets = new Set<Node>();
    for (const record of records) if (!isBesideBody(record) && !isMovement(record)) targets.add(record.target);
    for (const target of targets) forget(target);
    look(); // what moves the page without telling us moves its words
    if (targets.size > 0) schedule();
  });
  const watch = (root: Node): void => {
    if (watched.has(root)) return;
    watched.add(root);
    observer.observe(root, OBSERVED);
  };

  watch(document.documentElement);
  window.addEventListener('popstate', look, { signal });
  window.addEventListener('hashchange', look, { signal });
  // Firefox 140–146 and Safari before 26.2 lack it; there the mutations tell.
  navigationOf(window)?.addEventListener('currententrychange', look, { signal });
  for (const type of ['pointerdown', 'keydown']) document.addEventListener(type, soon, { signal, capture: true, passive: true });
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && schedule(), { signal });
  // A frame that has loaded has other words, of which the page hears no mutation.
  const frameLoaded = ({ target }: Event): void => {
    if (!(target instanceof HTMLIFrameElement || target instanceof HTMLFrameElement)) return;
    forget(target);
    schedule();
  };
  document.addEventListener('load', frameLoaded, { signal, capture: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  return watch;
}

/** A page can put anything under that name. */
function navigationOf(window: Window): EventTarget | null {
  const navigation: unknown = 'navigation' in window ? window.navigation : null;
  return navigation instanceof EventTarget ? navigation : null;
}

/** Our own card comes and goes beside the body; frameworks that replace the whole body are seen all the same. */
const isBesideBody = ({ type, target, addedNodes, removedNodes }: MutationRecord): boolean =>
  type === 'childList' && target === document.documentElement && ![...addedNodes, ...removedNodes].some((node) => node.nodeName === 'BODY');

/** A style that changes without showing or hiding anything is an animation. */
const isMovement = ({ attributeName, oldValue, target }: MutationRecord): boolean =>
  attributeName === 'style' && !HIDES.test(oldValue ?? '') && !HIDES.test((target as Element).getAttribute('style') ?? '');

const HIDES = /display|visibility/;

const OBSERVED: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeOldValue: true,
  attributeFilter: ['hidden', 'open', 'aria-hidden', 'inert', 'lang', 'class', 'style', 'role', 'contenteditable', 'datetime', 'content'],
};

/** Safari has no requestIdleCallback. */
function whenIdle(work: () => void): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(work, { timeout: 1_000 });
  else setTimeout(work, 0);
}
