/** Sees that the page has changed, without ever asking more often than it pays. */

/** News pages settle their own work in bursts; shorter would read half-built articles. */
const QUIET_MS = 250;
/** A page that never rests (a live ticker, an animation made of text) is read ever more rarely, down to this. */
const MAX_QUIET_MS = 8_000;
/** After so long without a change the page counts as rested. */
const RESTED_MS = 20_000;

/**
 * Calls `changed` when text below the body, or the address, is another: in batches, and when the browser is idle. A hidden
 * tab waits until it is seen.
 */
export function watchPage(changed: () => void, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let quietMs = QUIET_MS;
  let lastCall = 0;
  const call = (): void => {
    timer = undefined;
    if (signal.aborted) return;
    if (document.visibilityState === 'hidden') {
      document.addEventListener('visibilitychange', schedule, { once: true, signal });
      return;
    }
    lastCall = performance.now();
    quietMs = Math.min(quietMs * 2, MAX_QUIET_MS);
    whenIdle(changed);
  };
  const schedule = (): void => {
    if (timer !== undefined || signal.aborted) return;
    if (performance.now() - lastCall > RESTED_MS) quietMs = QUIET_MS;
    timer = setTimeout(call, quietMs);
  };
  const observer = new MutationObserver((records) => {
    if (!records.every(isBesideBody)) schedule();
  });
  observer.observe(document.documentElement, OBSERVED);
  // Pages that only change the address, such as a slide show, need no mutation; those that move do both.
  window.addEventListener('popstate', schedule, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}

/** Our own card comes and goes beside the body; frameworks that replace the whole body are seen all the same. */
const isBesideBody = ({ type, target, addedNodes, removedNodes }: MutationRecord): boolean =>
  type === 'childList' && target === document.documentElement && ![...addedNodes, ...removedNodes].some((node) => node.nodeName === 'BODY');

const OBSERVED: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: ['hidden', 'open', 'aria-hidden', 'lang'],
};

/** Safari has no requestIdleCallback. */
function whenIdle(work: () => void): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(work, { timeout: 1_000 });
  else setTimeout(work, 0);
}
