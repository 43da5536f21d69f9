/** One page's life: read it, paint what was found, show cards, follow changes. It only wires; each part decides for itself. */
import type { Span } from '../core/article.ts';
import type { Day } from '../core/day.ts';
import { ask } from '../messages/ask.ts';
import type { DeskPage, Source } from '../messages/desk.ts';
import type { PageState } from '../messages/protocol.ts';
import { isSiteOff } from '../settings/changes.ts';
import type { Settings } from '../settings/settings.ts';
import { type Annotation, countCorrections } from './annotate.ts';
import { createCardView } from './card-view.tsx';
import { deskPageOf, showSpan, spanOf, startOf } from './desk.ts';
import type { Replacement } from './draft.ts';
import { createDraftDesk } from './draft-desk.ts';
import { createGallery, type Wishes } from './gallery.ts';
import { annotationAt, stateOf } from './page-state.ts';
import { randomNames } from './paint.ts';
import { listenToPointer } from './pointer.ts';
import { type Chunk, createReader, pause, type Reading, type ReadingParts } from './reading.ts';
import { watchPage } from './watch.ts';

export interface SessionParts extends ReadingParts {
  /** Asked for when there is something to show, not before. */
  readonly loadSettings: () => Promise<Settings>;
  readonly watchSettings: (seen: (settings: Settings) => void) => () => void;
  readonly changeSettings: (change: (settings: Settings) => Settings) => Promise<unknown>;
  /** False once the extension was updated or removed under the page: then nobody can answer. */
  readonly isAlive: () => boolean;
}

export type Step = 'next' | 'previous' | 'open' | 'pin' | 'close';

export interface Session {
  state(): PageState;
  step(to: Step): void;
  showFinding(start: number): void;
  deskPage(source: Source): Promise<DeskPage>;
  showSpan(source: Source, span: Span): boolean;
  applyCorrection(replacement: Replacement): Promise<boolean>;
  judgeAsOf(day: Day | null): void;
  selection(): Span | null;
  /** Calls with the start of the finding that the pointer comes to, and `null` when it leaves. Returns its stop function. */
  onHover(seen: (start: number | null) => void): () => void;
}

/** Starts on the page and stops with the signal; then the page is as it was. */
export function startSession(parts: SessionParts): Session {
  const { signal } = parts;
  const reader = createReader(parts);
  const gallery = createGallery(randomNames(randomLetters));
  const heard = new WeakSet<Document>();
  let wishes: Wishes | null = null;
  let reading: Reading | null = null;
  let asOf: Day | null = null;
  const chunks = (): readonly Chunk[] => (reading?.kind === 'ready' ? reading.chunks : []);
  let stopSettings = (): void => {};

  const card = createCardView({
    gallery,
    send: parts.send,
    changeSettings: parts.changeSettings,
    chooseInstead: (wrong, right) => {
      if (wishes) wishes = { ...wishes, instead: new Map(wishes.instead).set(wrong.id, right) };
      refresh();
    },
    chosenFor: ({ id }) => wishes?.instead.get(id) ?? undefined,
    isAlive: parts.isAlive,
    signal,
  });
  const shadows = (document: Document): ShadowRoot[] =>
    [...reader.roots].filter((root): root is ShadowRoot => 'host' in root && root.ownerDocument === document);
  const draft = createDraftDesk(parts.send);
  const onHover = new Set<(start: number | null) => void>();
  const hover = (annotation: Annotation | null): void => {
    const hung = annotation && onHover.size > 0 ? gallery.find(annotation.id) : null;
    for (const seen of onHover) seen(hung && startOf(hung, chunks()));
  };
  const listen = listenToPointer(
    {
      ...card.pointer,
      hit: (document, point) => gallery.hit(document, point, shadows(document)),
      onEnter: (annotation, point) => {
        hover(annotation);
        card.pointer.onEnter(annotation, point);
      },
      onLeave: () => {
        hover(null);
        card.pointer.onLeave();
      },
    },
    signal,
  );

  /** Only a page with something to show is listened to. */
  const attend = (): void => {
    for (const root of reader.roots) watch(root);
    if (gallery.all().length === 0) return;
    for (const each of [document, ...reader.roots]) {
      if ('host' in each || heard.has(each)) continue;
      heard.add(each);
      listen(each);
    }
  };
  const corrections = (): number =>
    wishes && reading?.kind === 'ready'
      ? countCorrections(
          reading.chunks.flatMap(({ checked }) => checked?.findings ?? []),
          wishes.settings,
          wishes.instead,
        )
      : 0;
  const report = (): void => {
    if (parts.isAlive()) void ask(parts.send, 'showing', { corrections: corrections() }); // a badge that nobody draws is no failure of the page
  };
  const isOff = (): boolean => wishes !== null && isSiteOff(wishes.settings, location.href);
  const obey = (settings: Settings): void => {
    wishes = { settings, instead: wishes?.instead ?? new Map() };
  };

  let reported: unknown = null;
  const refresh = oneAtATime(async () => {
    if (signal.aborted || !parts.isAlive()) return;
    const next = await reader.read(reading, {
      asOf,
      isWanted: async () => {
        if (wishes === null) {
          obey(await parts.loadSettings());
          if (signal.aborted) return false;
          stopSettings = parts.watchSettings((changed) => {
            obey(changed);
            refresh();
          });
        }
        return !isOff();
      },
      arrived: async (chunk) => {
        if (wishes) gallery.hang(chunk, wishes);
        attend();
        await pause();
      },
    });
    if (signal.aborted) return;
    reading = next;
    gallery.keep(next?.kind === 'ready' ? next.chunks : []);
    gallery.refresh();
    card.settle();
    const news = newsOf(reading, corrections());
    if (news !== reported) {
      reported = news;
      report();
    }
  });

  const watch = watchPage({ changed: refresh, forget: reader.forget, moved: card.dismiss }, signal);
  for (const look of ['(prefers-color-scheme: dark)', '(forced-colors: active)']) {
    matchMedia(look).addEventListener('change', refresh, { signal });
  }
  // Settings may have changed, and the button in the toolbar has forgotten us, while the page slept in the back/forward cache.
  window.addEventListener('pagehide', card.dismiss, { signal });
  window.addEventListener(
    'pageshow',
    async ({ persisted }) => {
      if (!persisted || !parts.isAlive()) return;
      if (wishes) obey(await parts.loadSettings());
      reported = null;
      refresh();
    },
    { signal },
  );
  // A page whose extension has gone is cleaned the next time that somebody looks at it.
  for (const type of ['visibilitychange', 'focusin'] as const) document.addEventListener(type, () => parts.isAlive(), { signal });
  signal.addEventListener('abort', () => {
    card.dismiss();
    gallery.clear();
    stopSettings();
  });
  refresh();

  return {
    state: () => stateOf(reading, isOff()),
    step: (to) => card.step(to),
    showFinding(start) {
      const annotation: Annotation | undefined = reading?.kind === 'ready' ? annotationAt(reading.chunks, gallery.all(), start) : undefined;
      if (annotation) card.goTo(annotation);
    },
    deskPage: async (source) => (source === 'draft' ? draft.page(asOf) : deskPageOf(reading, { off: isOff(), byHand: asOf !== null })),
    showSpan: (source, span) => (source === 'draft' ? draft.show(span) : showSpan(chunks(), gallery, span)),
    applyCorrection: draft.apply,
    judgeAsOf(day) {
      asOf = day;
      refresh();
    },
    selection() {
      const selection = document.getSelection();
      return spanOf(selection?.rangeCount ? selection.getRangeAt(0) : null, chunks());
    },
    onHover(seen) {
      onHover.add(seen);
      return () => void onHover.delete(seen);
    },
  };
}

/** Not `randomUUID`, which pages without https do not have. */
const randomLetters = (): string => [...crypto.getRandomValues(new Uint8Array(12))].map((byte) => (byte % 36).toString(36)).join('');

/** What a reading means to others: a page that has only moved its words has no news, and one without athletics wakes nobody. */
const newsOf = (reading: Reading | null, corrections: number): string | null =>
  reading?.kind === 'ready'
    ? `${corrections} ${reading.chunks.map(({ checked, published }) => `${checked?.findings.length ?? 0}@${published}`).join()} ${reading.url}`
    : reading?.kind === 'failed'
      ? reading.why
      : null;

/** Calls that come while one is running become one more call after it. */
function oneAtATime(work: () => Promise<void>): () => void {
  let running = false;
  let again = false;
  const run = async (): Promise<void> => {
    running = true;
    try {
      do {
        again = false;
        await work();
      } while (again);
    } finally {
      running = false;
    }
  };
  return () => {
    if (running) again = true;
    else void run();
  };
}
