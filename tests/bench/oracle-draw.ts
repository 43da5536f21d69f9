import { yearOf } from '../../src/core/day.ts';
import type { EventResults, Performance, Race, Sex } from '../../src/core/results.ts';
import type { OpenResults } from '../../src/results/open.ts';

export type Random = () => number;

export const pick = <T>(random: Random, list: readonly T[]): T => list[Math.floor(random() * list.length)]!;

/** Relays name teams; a cross-country course or an hour's run has no mark that travels. */
const UNTOLD = /relay|cross-country|one-hour/;

/** All events of which a sentence can be told, open. */
export function openEvents(results: OpenResults): EventResults[] {
  return results.events
    .filter(({ event }) => !UNTOLD.test(event))
    .map(({ sex, event }) => openEvent(results, sex, event))
    .filter((event) => event !== null);
}

function openEvent(results: OpenResults, sex: Sex, event: string): EventResults | null {
  const open = results.event(sex, event);
  return typeof open === 'string' ? null : open;
}

const ANY_DAY = 1_000_000;

export const allRaces = (event: EventResults): readonly Race[] => event.racesBetween(-ANY_DAY, ANY_DAY);

export const isTold = (row: Performance): boolean => row.athlete >= 0 && row.mark !== null && row.outcome === '';

export interface Drawn {
  readonly event: EventResults;
  readonly row: Performance;
}

interface Drawer {
  readonly event: EventResults;
  /** Up to and including this event: the sum of the weights. */
  readonly upTo: number;
  readonly decades: readonly (readonly Race[])[];
}

/**
 * Draws performances over events and eras: an event by the root of its size, one of its decades, a race, a row. So rare events
 * and old days are met often enough to show what goes wrong there.
 */
export function performanceDrawer(events: readonly EventResults[], random: Random): () => Drawn {
  let sum = 0;
  const drawers = events.map((event): Drawer => {
    const races = allRaces(event);
    sum += Math.sqrt(races.length);
    const decades = new Map<number, Race[]>();
    for (const race of races) {
      const decade = Math.floor(yearOf(race.day) / 10);
      const list = decades.get(decade);
      if (list) list.push(race);
      else decades.set(decade, [race]);
    }
    return { event, upTo: sum, decades: [...decades.values()] };
  });
  return () => {
    for (;;) {
      const at = random() * sum;
      const { event, decades } = drawers.find(({ upTo }) => at < upTo)!;
      const rows = event.inRace(pick(random, pick(random, decades))).filter(isTold);
      if (rows.length) return { event, row: pick(random, rows) };
    }
  };
}
