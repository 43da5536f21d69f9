/** One page's life: read it, paint what was found, show cards, follow changes. It only wires; each part decides for itself. */
import { ask } from '../messages/ask.ts';
import type { PageState } from '../messages/protocol.ts';
import { isSiteOff } from '../settings/changes.ts';
import type { Settings } from '../settings/settings.ts';
import { Card } from '../ui/card.tsx';
import { type Annotation, annotate, countCorrections } from './annotate.ts';
import { createCardHost } from './card-host.tsx';
import { hitTester, type Point, rectsOf } from './hit.ts';
import { paint, paintCurrent, randomNames } from './paint.ts';
import { groundOf } from './palette.ts';
import type { Box } from './place-card.ts';
import { listenToPointer } from './pointer.ts';
import { type Reading, type ReadingParts, takeReading } from './reading.ts';
import { driveTip } from './tip-driver.ts';
import { watchPage } from './watch.ts';

export interface SessionParts extends ReadingParts {
  readonly settings: Settings;
  readonly watchSettings: (seen: (settings: Settings) => void) => () => void;
  /** False once the extension was updated or removed under the page: then nobody can answer. */
  readonly isAlive: () => boolean;
}

export interface Session {
  state(): PageState;
  step(to: 'next' | 'previous' | 'open'): void;
  showFinding(start: number): void;
}

/** Starts on the page and stops with the signal; then the page is as it was. */
export function startSession(parts: SessionParts): Session {
  const { signal } = parts;
  const names = randomNames(randomLetters);
  let settings = parts.settings;
  let reading: Reading | null = null;
  let annotations: readonly Annotation[] = [];
  let hit: (point: Point) => Annotation | null = () => null;
  let undoPaint = (): void => {};
  let pointer: Point | null = null;
  let visited = -1;

  const host = createCardHost({
    onPointerEnter: () => tip.send({ type: 'enter-card' }),
    onPointerLeave: () => tip.send({ type: 'leave' }),
  });
  const tip = driveTip((mode) => {
    const annotation = mode.state === 'open' ? annotations[mode.annotation] : undefined;
    paintCurrent(annotation ?? null, names);
    if (!annotation || mode.state !== 'open' || reading?.kind !== 'ready') return host.hide();
    visited = annotation.index;
    const { cards, asOf, asOfKnown } = reading.checked;
    const athlete = cards.find((card) => card.athlete.id === annotation.finding.athlete?.id) ?? null;
    const close = (): void => tip.send({ type: 'dismiss' });
    host.show(
      <Card {...{ look: annotation.look, finding: annotation.finding, athlete, asOf, asOfKnown, pinned: mode.pinned, onClose: close }} />,
      anchorOf(annotation, pointer),
    );
  }, signal);

  const repaint = (): void => {
    undoPaint();
    const shown = tip.tip().state === 'open' ? annotations[visited]?.finding : undefined;
    annotations = reading?.kind === 'ready' ? annotate(reading.projection, reading.checked.findings, settings) : [];
    hit = hitTester(annotations);
    const ground = groundOf(getComputedStyle(annotations[0]?.extents[0]?.node.parentElement ?? document.documentElement).color);
    undoPaint = annotations.length ? paint(annotations, { names, ground }) : () => {};
    // The card speaks of an annotation by its place in the list: a list in which that is another one closes it.
    if (tip.tip().state !== 'closed' && (!shown || annotations[visited]?.finding !== shown)) tip.send({ type: 'dismiss' });
    else if (shown) paintCurrent(annotations[visited] ?? null, names);
  };
  const corrections = (): number => (reading?.kind === 'ready' ? countCorrections(reading.checked.findings, settings) : 0);
  const report = (): void => {
    if (!parts.isAlive()) return;
    void ask(parts.send, 'showing', { corrections: corrections() }); // a badge that nobody draws is no failure of the page
  };

  const refresh = oneAtATime(async () => {
    if (signal.aborted || !parts.isAlive()) return;
    const next = isSiteOff(settings, location.href) ? null : await takeReading(reading, parts);
    if (signal.aborted) return;
    const isNews = answerOf(next) !== answerOf(reading);
    reading = next;
    repaint();
    if (isNews) report();
  });

  listenToPointer(
    {
      hit: (point) => {
        pointer = point;
        return hit(point);
      },
      isOnCard: host.holds,
      onEnter: ({ index }) => tip.send({ type: 'enter', annotation: index }),
      onLeave: () => tip.send({ type: 'leave' }),
      onPress: ({ index }) => tip.send({ type: 'press', annotation: index }),
      onPressElsewhere: () => tip.send({ type: 'dismiss' }),
      onEscape: () => {
        const wasOpen = tip.tip().state === 'open';
        tip.send({ type: 'dismiss' });
        return wasOpen;
      },
      onScroll: () => {
        const annotation = tip.tip().state === 'open' ? annotations[visited] : undefined;
        if (annotation) host.moveTo(anchorOf(annotation, null));
      },
    },
    signal,
  );
  const stopWatching = parts.watchSettings((changed) => {
    const siteSwitched = isSiteOff(changed, location.href) !== isSiteOff(settings, location.href);
    const before = corrections();
    settings = changed;
    if (siteSwitched) return refresh();
    repaint();
    if (corrections() !== before) report();
  });
  watchPage(refresh, signal);
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', repaint, { signal });
  signal.addEventListener('abort', () => {
    stopWatching();
    tip.send({ type: 'dismiss' });
    undoPaint();
  });
  refresh();

  const goTo = (annotation: Annotation): void => {
    annotation.extents[0]?.node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    pointer = null;
    tip.send({ type: 'press', annotation: annotation.index });
  };
  return {
    state: () => stateOf(reading, isSiteOff(settings, location.href)),
    step(to) {
      const count = annotations.length;
      const index =
        to === 'next' ? (visited + 1) % count : to === 'previous' ? (Math.max(visited, 0) - 1 + count) % count : Math.max(visited, 0);
      const annotation = annotations[index];
      if (!annotation) return;
      goTo(annotation);
      if (to === 'open') host.focus();
    },
    showFinding(start) {
      const annotation = annotations.find((each) => each.finding.start === start);
      if (annotation) goTo(annotation);
    },
  };
}

/** Not `randomUUID`, which pages without https do not have. */
const randomLetters = (): string => [...crypto.getRandomValues(new Uint8Array(12))].map((byte) => (byte % 36).toString(36)).join('');

/** What a reading means to others: a page that has only moved its words has no news, and one without athletics wakes nobody. */
const answerOf = (reading: Reading | null): unknown =>
  reading?.kind === 'ready' ? reading.checked : reading?.kind === 'failed' ? reading.why : null;

function stateOf(reading: Reading | null, off: boolean): PageState {
  if (off) return { kind: 'off' };
  if (!reading) return { kind: 'reading' };
  if (reading.kind !== 'ready') return reading;
  return { kind: 'ready', url: reading.url, cut: reading.projection.cut, checked: reading.checked };
}

/** The line box under the pointer, else the first. */
function anchorOf(annotation: Annotation, pointer: Point | null): Box {
  const rects = rectsOf(annotation.extents);
  const under =
    pointer &&
    rects.find(({ left, right, top, bottom }) => pointer.x >= left && pointer.x <= right && pointer.y >= top && pointer.y <= bottom);
  return under ?? rects[0] ?? { left: 0, top: 0, width: 0, height: 0 };
}

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
