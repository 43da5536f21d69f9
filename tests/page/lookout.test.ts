import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type LookoutParts, startLookout } from '../../src/page/lookout.ts';
import { parse } from './page.ts';

const ATHLETICS = '<h1>Kerr wins</h1><p>He won the Olympic 1500m final in 3:27.79, a personal best.</p>';
const CAKE = '<h1>Plum cake</h1><p>Cream the butter with the sugar.</p>';

interface Started {
  readonly sent: unknown[];
  /** What the popup hears when it asks, or `undefined` for silence. */
  ask(message: unknown, from?: string): unknown;
}

function start(body: string, more: Partial<LookoutParts> = {}): Started {
  const document = parse(body);
  Object.assign(globalThis, { document, window: document.defaultView, location: { href: 'https://x.example/' } });
  const sent: unknown[] = [];
  let listener: Parameters<LookoutParts['onMessage']>[0] | null = null;
  startLookout({
    send: async (message) => void sent.push(message),
    onMessage: (each) => {
      listener = each;
      return () => {
        listener = null;
      };
    },
    ownId: 'us',
    isAlive: () => true,
    isRelieved: () => false,
    ...more,
  });
  return {
    sent,
    ask(message, from = 'us') {
      let reply: unknown;
      listener?.(message, { id: from }, (given) => {
        reply = given;
      });
      return reply;
    },
  };
}

describe('the lookout', () => {
  beforeEach(() => {
    class Observer {
      observe(): void {}
      disconnect(): void {}
    }
    vi.stubGlobal('MutationObserver', Observer);
  });
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it('sends for the reader when it sees athletics, and says no more', () => {
    const { sent, ask } = start(ATHLETICS);
    expect(sent).toEqual([{ photofinish: 'wake', body: {} }]);
    expect(ask({ photofinish: 'pageState', body: {} })).toBeUndefined();
  });

  it('asks nobody on any other page, and tells the popup why nothing shows', () => {
    const { sent, ask } = start(CAKE);
    expect(sent).toEqual([]);
    expect(ask({ photofinish: 'pageState', body: {} })).toEqual({ ok: true, value: { kind: 'other' } });
  });

  it.each([
    ['another extension', { photofinish: 'pageState', body: {} }, 'them'],
    ['another question', { photofinish: 'step', body: {} }, 'us'],
    ['no message of ours', 'pageState', 'us'],
  ])('is silent to %s', (_whom, message, from) => {
    expect(start(CAKE).ask(message, from)).toBeUndefined();
  });

  it('leaves the page to a reader that is there already', () => {
    const { sent, ask } = start(ATHLETICS, { isRelieved: () => true });
    expect(sent).toEqual([]);
    expect(ask({ photofinish: 'pageState', body: {} })).toBeUndefined();
  });

  it('stops when its extension has gone', () => {
    const { sent, ask } = start(ATHLETICS, { isAlive: () => false });
    expect(sent).toEqual([]);
    expect(ask({ photofinish: 'pageState', body: {} })).toBeUndefined();
  });
});
