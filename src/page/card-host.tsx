/**
 * The card's place in the page: one host with a closed shadow root in the top layer, there only while a card is open.
 *
 * It hangs beside the body, where no page looks for its own elements, and its style begins from nothing (`all: initial`).
 */
import { type ComponentChild, render } from 'preact';
import cardCss from '../ui/card.css?inline';
import themeCss from '../ui/theme.css?inline';
import { adoptSheet } from './adopt-sheet.ts';
import { type Box, boxAround, placeCard } from './place-card.ts';

const HOST_CSS = `
:host { all: initial; }
[popover] { position: fixed; inset: auto; margin: 0; padding: 0; border: 0; background: none; color: inherit; overflow: visible; }
@media print { [popover] { display: none; } }`;

/** `:host{all:initial}` resets what the theme sets on the host, so the theme's part comes after it. */
const CSS_TEXT = `${HOST_CSS}\n${themeCss}\n${cardCss}`;

/** A live region that is there before its words is read; one that comes with them often is not. Half of what people notice. */
const SPEAK_AFTER_MS = 100;

/** The words that the card speaks of. */
export interface Anchor {
  /** Every line of them. */
  readonly lines: readonly Box[];
  /** The line that the pointer is on, or the first. */
  readonly line: Box;
  readonly rtl: boolean;
}

export interface CardHost {
  /** Draws the card beside its words. Drawn again, it keeps the focus where it is. */
  show(content: ComponentChild, anchor: Anchor): void;
  /** Moves an open card with the words it speaks of. */
  moveTo(anchor: Anchor): void;
  /** Says politely what has opened. */
  announce(text: string): void;
  focus(): void;
  /** Takes card and host away, and gives the focus back if the card has it. */
  hide(): void;
  /** Is the event's target the card? A closed root shows the page, and us, only its host. */
  holds(target: EventTarget | null): boolean;
}

interface Mounted {
  readonly host: HTMLElement;
  readonly popover: HTMLElement;
  readonly box: HTMLElement;
  readonly arrow: HTMLElement;
  readonly voice: HTMLElement;
  hadFocus: Element | null;
}

export function createCardHost({ onPointerEnter, onPointerLeave }: { onPointerEnter: () => void; onPointerLeave: () => void }): CardHost {
  let mounted: Mounted | null = null;

  const mount = (): Mounted => {
    const host = document.createElement('div');
    const root = host.attachShadow({ mode: 'closed' });
    adoptSheet(root, CSS_TEXT); // goes with its root
    const popover = document.createElement('div');
    popover.popover = 'manual';
    popover.lang = 'en';
    popover.dir = 'ltr'; // `all: initial` leaves the page's direction
    const [box, arrow, voice] = [document.createElement('div'), document.createElement('div'), document.createElement('div')];
    arrow.className = 'arrow';
    voice.className = 'spoken';
    voice.setAttribute('role', 'status');
    popover.append(box, arrow, voice);
    root.append(popover);
    host.addEventListener('pointerenter', onPointerEnter);
    host.addEventListener('pointerleave', onPointerLeave);
    document.documentElement.append(host);
    return { host, popover, box, arrow, voice, hadFocus: null };
  };

  const place = ({ popover, arrow }: Mounted, { lines, line, rtl }: Anchor): void => {
    popover.style.removeProperty('--room');
    const { width, height } = popover.getBoundingClientRect();
    const at = placeCard({ words: boxAround(line, lines), line, card: { width, height }, window: windowBox(), rtl });
    popover.dataset.side = at.side;
    popover.style.left = `${at.left}px`;
    popover.style.top = `${at.top}px`;
    popover.style.setProperty('--room', `${at.maxHeight}px`);
    arrow.style.left = `${at.arrow}px`;
  };

  return {
    show(content, anchor) {
      // A page that tidies its root takes the host away: then a new one is as good.
      if (!mounted?.host.isConnected) mounted = mount();
      render(content, mounted.box);
      if (!mounted.popover.matches(':popover-open')) mounted.popover.showPopover();
      place(mounted, anchor);
    },
    moveTo(anchor) {
      if (mounted) place(mounted, anchor);
    },
    announce(text) {
      const { voice } = mounted ?? {};
      if (voice) setTimeout(() => voice.replaceChildren(text), SPEAK_AFTER_MS);
    },
    focus() {
      if (!mounted) return;
      if (document.activeElement !== mounted.host) mounted.hadFocus = document.activeElement;
      mounted.box.querySelector<HTMLElement>('[role=dialog]')?.focus({ preventScroll: true });
    },
    hide() {
      if (!mounted) return;
      const { host, box, hadFocus } = mounted;
      const hasFocus = document.activeElement === host;
      mounted = null;
      render(null, box);
      host.remove();
      if (hasFocus && hadFocus instanceof HTMLElement && hadFocus !== document.body) hadFocus.focus({ preventScroll: true });
    },
    holds: (target) => mounted !== null && target === mounted.host,
  };
}

/** What of the page can be seen: less than the window when the reader has zoomed in with two fingers. */
function windowBox(): Box {
  const { visualViewport } = window;
  if (visualViewport && visualViewport.scale > 1.01) {
    const { offsetLeft, offsetTop, width, height } = visualViewport;
    return { left: offsetLeft, top: offsetTop, width, height };
  }
  return { left: 0, top: 0, width: document.documentElement.clientWidth, height: window.innerHeight };
}
