import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CLOSED, LEAVE_MS, type Move, moveTip, SHOW_MS, START_MS, type Tip, type TipEvent } from '../../src/page/tip.ts';

/** Plays events on a clock: `[ms, event]`; timers ring by themselves. Answers the state at the end. */
function play(until: number, ...events: readonly (readonly [number, TipEvent])[]): Tip {
  let tip: Tip = CLOSED;
  let ticket = 0;
  const due: { at: number; event: TipEvent }[] = events.map(([at, event]) => ({ at, event }));
  while (due.length) {
    due.sort((a, b) => a.at - b.at);
    const next = due.shift()!;
    if (next.at > until) break;
    const move: Move = moveTip(tip, next.event, ++ticket);
    tip = move.tip;
    if (move.wait) due.push({ at: next.at + move.wait.ms, event: { type: 'elapsed', ticket: move.wait.ticket } });
  }
  return tip;
}

const enter = (annotation: number): TipEvent => ({ type: 'enter', annotation });
const leave: TipEvent = { type: 'leave' };

describe('the card', () => {
  it('starts what is slow at 150 ms and opens at 500 ms', () => {
    expect(play(START_MS - 1, [0, enter(1)])).toMatchObject({ state: 'waiting', started: false });
    expect(play(START_MS, [0, enter(1)])).toMatchObject({ state: 'waiting', started: true });
    expect(play(SHOW_MS - 1, [0, enter(1)])).toMatchObject({ state: 'waiting' });
    expect(play(SHOW_MS, [0, enter(1)])).toMatchObject({ state: 'open', annotation: 1, pinned: false });
  });

  it('stays shut when the pointer only crosses the words', () => {
    expect(play(5_000, [0, enter(1)], [499, leave])).toEqual(CLOSED);
  });

  it('dwells anew on other words', () => {
    expect(play(700, [0, enter(1)], [300, enter(2)])).toMatchObject({ state: 'waiting', annotation: 2 });
    expect(play(800, [0, enter(1)], [300, enter(2)])).toMatchObject({ state: 'open', annotation: 2 });
  });

  it('waits 300 ms for the pointer to reach it', () => {
    const at = (ms: number): Tip => play(ms, [0, enter(1)], [600, leave]);
    expect(at(600 + LEAVE_MS - 1)).toMatchObject({ state: 'open' });
    expect(at(600 + LEAVE_MS)).toEqual(CLOSED);
    expect(play(5_000, [0, enter(1)], [600, leave], [800, { type: 'enter-card' }])).toMatchObject({ state: 'open', annotation: 1 });
  });

  it('is not taken away by words on the way to it, whose turn comes after', () => {
    expect(play(5_000, [0, enter(1)], [600, enter(2)], [700, { type: 'enter-card' }])).toMatchObject({ state: 'open', annotation: 1 });
    expect(play(5_000, [0, enter(1)], [600, enter(2)])).toMatchObject({ state: 'open', annotation: 2 });
  });

  it('stays when pinned, until it is dismissed', () => {
    expect(play(9_000, [0, { type: 'press', annotation: 1 }], [10, leave], [20, enter(2)])).toMatchObject({ annotation: 1, pinned: true });
    expect(play(9_000, [0, { type: 'press', annotation: 1 }], [10, { type: 'dismiss' }])).toEqual(CLOSED);
  });

  it('is pinned by a press on the words it hovers over', () => {
    expect(play(9_000, [0, enter(1)], [600, { type: 'press', annotation: 1 }], [700, leave])).toMatchObject({
      state: 'open',
      pinned: true,
    });
  });

  it('never moves on a timer that comes late', () => {
    const event = fc.oneof(
      fc.nat(3).map(enter),
      fc.constant(leave),
      fc.constant<TipEvent>({ type: 'enter-card' }),
      fc.constant<TipEvent>({ type: 'dismiss' }),
      fc.nat(3).map<TipEvent>((annotation) => ({ type: 'press', annotation })),
    );
    fc.assert(
      fc.property(fc.array(event, { maxLength: 20 }), fc.integer({ min: 1_000, max: 2_000 }), (events, late) => {
        let tip: Tip = CLOSED;
        for (const [n, each] of events.entries()) tip = moveTip(tip, each, n + 1).tip;
        expect(moveTip(tip, { type: 'elapsed', ticket: late }, 3_000)).toEqual({ tip, wait: null });
      }),
    );
  });
});
