/**
 * Looks whether a page is about athletics, and sends for the reader when it is. This is all that runs on any other page, so it is small, knows
 * no library, and asks nobody.
 */
import { looksLikeAthletics } from './sniff.ts';
import { sniffText } from './sniff-text.ts';
import { watchPage } from './watch.ts';

type Listener = (message: unknown, sender: { readonly id?: string | undefined }, respond: (reply: unknown) => void) => undefined;

export interface LookoutParts {
  readonly send: (message: unknown) => Promise<unknown>;
  /** Hears messages until the answered function is called. */
  readonly onMessage: (listener: Listener) => () => void;
  readonly ownId: string;
  readonly isAlive: () => boolean;
  /** The reader is there, and answers for the page from now on. */
  readonly isRelieved: () => boolean;
}

export function startLookout({ send, onMessage, ownId, isAlive, isRelieved }: LookoutParts): void {
  const watching = new AbortController();
  const stop = (): void => {
    watching.abort();
    deafen();
  };
  // The popup wants to know why nothing shows. Two fields are compared by hand: the schemas are larger than all of this.
  const deafen = onMessage((message, sender, respond) => {
    const isAsked = typeof message === 'object' && message !== null && 'photofinish' in message && message.photofinish === 'pageState';
    if (isAsked && sender.id === ownId && !isRelieved()) respond({ ok: true, value: { kind: 'other' } });
  });
  const look = (): void => {
    if (watching.signal.aborted) return;
    if (!isAlive() || isRelieved()) {
      stop();
      return;
    }
    if (!looksLikeAthletics(sniffText(document))) return;
    stop();
    // A worker that cannot answer leaves the page as it is; the next load asks again.
    send({ photofinish: 'wake', body: {} }).catch(() => undefined);
  };
  const begin = (): void => {
    look();
    if (!watching.signal.aborted) watchPage({ changed: look, forget: () => {}, moved: () => {} }, watching.signal);
  };
  // Nobody may ever see a page that is prerendered.
  if ('prerendering' in document && document.prerendering) {
    document.addEventListener('prerenderingchange', begin, { once: true });
  } else begin();
}
