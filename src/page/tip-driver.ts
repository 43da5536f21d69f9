import { CLOSED, moveTip, type Tip, type TipEvent } from './tip.ts';

/** Runs the card's state machine on real timers; `changed` hears every move that changed the mode. */
export function driveTip(
  changed: (tip: Tip, before: Tip) => void,
  signal: AbortSignal,
): { readonly tip: () => Tip; readonly send: (event: TipEvent) => void } {
  let tip: Tip = CLOSED;
  let tickets = 0;
  const send = (event: TipEvent): void => {
    if (signal.aborted && event.type !== 'dismiss') return;
    const before = tip;
    const move = moveTip(before, event, ++tickets);
    tip = move.tip;
    const { wait } = move;
    if (wait) setTimeout(() => send({ type: 'elapsed', ticket: wait.ticket }), wait.ms);
    if (tip !== before) changed(tip, before);
  };
  return { tip: () => tip, send };
}
