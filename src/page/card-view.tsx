/** The open card: which words it speaks of, what it says, and what the reader does with it. */
import type { AthleteCard, AthleteRef } from '../core/finding.ts';
import type { More, MoreAsked } from '../core/show/more.ts';
import { ask, type Send } from '../messages/ask.ts';
import { hideAthlete } from '../settings/changes.ts';
import type { Settings } from '../settings/settings.ts';
import { Card, spoken } from '../ui/card.tsx';
import type { CardUse } from '../ui/card-actions.tsx';
import { correctionText } from '../ui/correction-text.ts';
import type { Annotation } from './annotate.ts';
import { type Anchor, createCardHost } from './card-host.tsx';
import { copyText } from './copy-text.ts';
import type { Gallery, Hung } from './gallery.ts';
import { type Point, rectsOf } from './hit.ts';
import { rivalsOf } from './neighbours.ts';
import type { PointerHandlers } from './pointer.ts';
import type { Step } from './session.tsx';
import { driveTip } from './tip-driver.ts';

export interface CardViewParts {
  readonly gallery: Gallery;
  readonly send: Send;
  readonly changeSettings: (change: (settings: Settings) => Settings) => Promise<unknown>;
  /** The page means another athlete than we thought, or none: from now on it is read so. */
  readonly chooseInstead: (wrong: AthleteRef, right: AthleteCard | null) => void;
  /** Whom the reader chose for this athlete, if he did. */
  readonly chosenFor: (athlete: AthleteRef) => AthleteCard | undefined;
  readonly isAlive: () => boolean;
  readonly signal: AbortSignal;
}

export interface CardView {
  readonly pointer: Omit<PointerHandlers, 'hit'>;
  step(to: Step): void;
  goTo(annotation: Annotation): void;
  dismiss(): void;
  /** The page was painted anew: follow the words, or close when they are gone. */
  settle(): void;
}

const UNUSED: CardUse = { chooses: false, said: '' };

export function createCardView(parts: CardViewParts): CardView {
  const { gallery, signal } = parts;
  /** By finding, which is the same as long as the text is. */
  const known = new WeakMap<object, More | 'asked'>();
  let point: Point | null = null;
  let visited = 0;
  let use: CardUse = UNUSED;

  const host = createCardHost({
    onPointerEnter: () => tip.send({ type: 'enter-card' }),
    onPointerLeave: () => tip.send({ type: 'leave' }),
  });
  const tip = driveTip((mode, before) => {
    const hung = mode.state === 'closed' ? null : gallery.find(mode.annotation);
    if (mode.state === 'waiting' && mode.started && hung) void prepare(hung);
    if (mode.state !== 'open' || !hung) {
      if (before.state === 'open') {
        gallery.mark(null);
        host.hide();
      }
      return;
    }
    if (visited !== mode.annotation || before.state !== 'open') use = UNUSED;
    visited = mode.annotation;
    void prepare(hung);
    gallery.mark(hung.annotation);
    draw(hung, mode.pinned);
    if (before.state !== 'open' || before.annotation !== mode.annotation) host.announce(spoken(hung.annotation.finding, cardOf(hung)));
  }, signal);

  const cardOf = ({ annotation: { finding }, chunk: { checked } }: Hung): AthleteCard | null =>
    finding.athlete
      ? (parts.chosenFor(finding.athlete) ?? checked?.cards.find((card) => card.athlete.id === finding.athlete?.id) ?? null)
      : null;

  const openNow = (): { hung: Hung; pinned: boolean } | null => {
    const mode = tip.tip();
    const hung = mode.state === 'open' ? gallery.find(mode.annotation) : null;
    return hung && mode.state === 'open' ? { hung, pinned: mode.pinned } : null;
  };

  function draw(hung: Hung, pinned: boolean): void {
    const { annotation, chunk } = hung;
    const { look, finding } = annotation;
    const { checked } = chunk;
    const more = known.get(finding);
    if (!checked) return;
    host.show(
      <Card
        {...{ look, finding, pinned, use, asOf: checked.asOf, asOfKnown: checked.asOfKnown }}
        key={annotation.id}
        athlete={cardOf(hung)}
        more={more && more !== 'asked' ? more : null}
        actions={{
          close: dismiss,
          copyCorrection: () =>
            void copyText(correctionText(finding, { title: document.title, url: location.href })).then((taken) =>
              go({ ...use, said: taken ? 'Copied.' : 'The browser did not let us copy.' }),
            ),
          offerOthers: () => go({ ...use, chooses: !use.chooses }),
          hideAthlete: (athlete) => void parts.changeSettings((now) => hideAthlete(now, athlete)),
          chooseInstead: (other) => void choose(hung, other),
        }}
      />,
      anchorOf(annotation, point),
    );
  }

  const go = (next: CardUse): void => {
    use = next;
    const now = openNow();
    if (now) draw(now.hung, now.pinned);
  };

  const asking = ({ annotation: { finding }, chunk }: Hung, athlete: string): MoreAsked => ({
    athlete,
    event: finding.event ?? finding.evidence[0]?.event ?? null,
    asOf: chunk.checked?.asOf ?? 0,
    printed: finding.kind === 'athlete' ? finding.text.slice(0, 200) : (finding.athlete?.name ?? ''),
    race: finding.evidence[0] ?? null,
    rivals: rivalsOf(finding, chunk),
  });

  /** Asks once for what the card shows beyond its first glance; what does not come is not missed. */
  async function prepare(hung: Hung): Promise<void> {
    const { finding } = hung.annotation;
    const athlete = cardOf(hung)?.athlete ?? finding.athlete;
    if (!athlete || known.has(finding) || !parts.isAlive()) return;
    known.set(finding, 'asked');
    const reply = await ask(parts.send, 'more', asking(hung, athlete.id));
    if (!reply.ok || !reply.value) return void known.delete(finding);
    known.set(finding, reply.value);
    const now = openNow();
    if (now?.hung.annotation.finding === finding) draw(now.hung, now.pinned);
  }

  async function choose(hung: Hung, other: AthleteRef | null): Promise<void> {
    const { finding } = hung.annotation;
    if (!finding.athlete) return;
    const reply = other && (await ask(parts.send, 'more', asking(hung, other.id)));
    parts.chooseInstead(finding.athlete, reply?.ok ? (reply.value?.card ?? null) : null);
    dismiss();
  }

  const dismiss = (): void => tip.send({ type: 'dismiss' });
  const press = (annotation: Annotation, at: Point | null): void => {
    point = at;
    tip.send({ type: 'press', annotation: annotation.id });
  };
  const goTo = (annotation: Annotation): void => {
    scrollTo(annotation);
    press(annotation, null);
  };
  const follow = (): void => {
    const now = openNow();
    if (!now) return void (tip.tip().state === 'waiting' && dismiss());
    point = null;
    const anchor = anchorOf(now.hung.annotation, null);
    if (anchor.lines.length && isSeen(anchor)) host.moveTo(anchor);
    else if (!now.pinned) dismiss();
  };
  const stepTo = (to: 'next' | 'previous' | 'open'): void => {
    const all = gallery.all();
    const at = all.findIndex(({ id }) => id === visited);
    const next = to === 'next' ? at + 1 : to === 'previous' ? Math.max(at, 0) - 1 : Math.max(at, 0);
    const annotation = all.at(next % all.length);
    if (!annotation) return;
    goTo(annotation);
    if (to === 'open') host.focus();
  };

  return {
    goTo,
    dismiss,
    pointer: {
      isOnCard: host.holds,
      onEnter: (annotation, at) => {
        if (!parts.isAlive()) return;
        if (tip.tip().state !== 'open') point = at;
        tip.send({ type: 'enter', annotation: annotation.id });
      },
      onLeave: () => tip.send({ type: 'leave' }),
      onPress: press,
      onPressElsewhere: dismiss,
      onSelect: () => void (openNow()?.pinned || dismiss()),
      onEscape: () => {
        const wasOpen = tip.tip().state === 'open';
        dismiss();
        return wasOpen;
      },
      onScroll: follow,
    },
    step(to) {
      const now = openNow();
      if (to === 'close') dismiss();
      else if (to !== 'pin') stepTo(to);
      else if (now?.pinned) dismiss();
      else if (now) press(now.hung.annotation, point);
      else stepTo('open');
    },
    settle() {
      const mode = tip.tip();
      if (mode.state === 'closed') return;
      const hung = gallery.find(mode.annotation);
      if (!hung) return dismiss();
      if (mode.state !== 'open') return;
      gallery.mark(hung.annotation);
      draw(hung, mode.pinned);
    },
  };
}

/** The line box under the pointer, else the first. */
function anchorOf({ extents }: Annotation, point: Point | null): Anchor {
  const lines = rectsOf(extents);
  const under =
    point &&
    lines.find(({ left, top, width, height }) => point.x >= left && point.x <= left + width && point.y >= top && point.y <= top + height);
  const element = extents[0]?.node.parentElement;
  return {
    lines,
    line: under ?? lines[0] ?? { left: 0, top: 0, width: 0, height: 0 },
    rtl: element ? getComputedStyle(element).direction === 'rtl' : false,
  };
}

const isSeen = ({ line }: Anchor): boolean => line.top + line.height > 0 && line.top < window.innerHeight;

/** Brings the words, not only their paragraph, into view: at a third of the window, so that the card has room below. */
function scrollTo({ extents }: Annotation): void {
  extents[0]?.node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const [line] = rectsOf(extents);
  if (line && (line.top < 0 || line.top + line.height > window.innerHeight)) {
    window.scrollBy({ top: line.top - window.innerHeight / 3, behavior: 'instant' });
  }
}
