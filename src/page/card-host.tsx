/**
 * The card's place in the page: one host with a closed shadow root in the top layer, there only while a card is open.
 *
 * It hangs beside the body, where no page looks for its own elements, and its style begins from nothing (`all: initial`).
 */
import { type ComponentChild, render } from 'preact';
import cardCss from '../ui/card.css?inline';
import themeCss from '../ui/theme.css?inline';
import { adoptSheet } from './adopt-sheet.ts';
import { type Box, placeCard } from './place-card.ts';

const HOST_CSS = `
:host { all: initial; }
[popover] { position: fixed; inset: auto; margin: 0; padding: 0; border: 0; background: none; color: inherit; overflow: visible; }
@media print { [popover] { display: none; } }`;

/** `:host{all:initial}` resets what the theme sets on the host, so the theme's part comes after it. */
const CSS_TEXT = `${HOST_CSS}\n${themeCss}\n${cardCss}`;

export interface CardHost {
  /** Draws the card beside the anchor. `grow` draws a change without moving the focus. */
  show(content: ComponentChild, anchor: Box): void;
  /** Moves an open card with the words it speaks of. */
  moveTo(anchor: Box): void;
  focus(): void;
  /** Takes card and host away and gives the focus back to what had it. */
  hide(): void;
  /** Is the event's target the card? A closed root shows the page, and us, only its host. */
  holds(target: EventTarget | null): boolean;
}

interface Mounted {
  readonly host: HTMLElement;
  readonly popover: HTMLElement;
  readonly root: ShadowRoot;
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
    root.append(popover);
    host.addEventListener('pointerenter', onPointerEnter);
    host.addEventListener('pointerleave', onPointerLeave);
    document.documentElement.append(host);
    return { host, popover, root, hadFocus: null };
  };

  const place = ({ popover }: Mounted, anchor: Box): void => {
    const { width, height } = popover.getBoundingClientRect();
    const page = document.documentElement;
    const { left, top } = placeCard({ anchor, card: { width, height }, window: { width: page.clientWidth, height: window.innerHeight } });
    popover.style.left = `${left}px`;
    popover.style.top = `${top}px`;
  };

  return {
    show(content, anchor) {
      // A page that tidies its root takes the host away: then a new one is as good.
      if (!mounted?.host.isConnected) mounted = mount();
      render(content, mounted.popover);
      if (!mounted.popover.matches(':popover-open')) mounted.popover.showPopover();
      place(mounted, anchor);
    },
    moveTo(anchor) {
      if (mounted) place(mounted, anchor);
    },
    focus() {
      if (!mounted) return;
      mounted.hadFocus ??= document.activeElement;
      const card = mounted.popover.querySelector<HTMLElement>('[role=dialog]');
      card?.focus({ preventScroll: true });
    },
    hide() {
      if (!mounted) return;
      const { host, popover, hadFocus } = mounted;
      mounted = null;
      render(null, popover);
      host.remove();
      if (hadFocus instanceof HTMLElement && hadFocus !== document.body) hadFocus.focus({ preventScroll: true });
    },
    holds: (target) => mounted !== null && target === mounted.host,
  };
}
