/** Every race in which two athletes met, event by event. Pure; what is not open is named in `wanted`. */
import type { AthleteRef, Evidence } from '../finding.ts';
import type { EventSlug, Performance, Results } from '../results.ts';
import type { WantedEvent } from '../show/more.ts';
import { athleteRef, evidenceOf } from '../verify/evidence.ts';

export interface Encounter {
  readonly one: Evidence;
  readonly other: Evidence;
  /** Who was placed before whom; `null` where a place is not known, disputed, or shared. */
  readonly ahead: 'one' | 'other' | null;
}

export interface HeadToHead {
  readonly event: EventSlug;
  readonly won: number;
  readonly lost: number;
  /** Latest first. */
  readonly encounters: readonly Encounter[];
}

export interface Comparison {
  readonly one: AthleteRef;
  readonly other: AthleteRef;
  /** Events in which they met, most often first. */
  readonly events: readonly HeadToHead[];
}

/** `null` when one of them is not in the database. */
export function compareAthletes(
  one: string,
  other: string,
  results: Results,
): { readonly comparison: Comparison | null; readonly wanted: readonly WantedEvent[] } {
  const [a, b] = [results.rowOf(one), results.rowOf(other)];
  if (a < 0 || b < 0) return { comparison: null, wanted: [] };
  const sex = results.sexOf(a);
  const theirs = new Set(results.careers(b).map(({ event }) => event));
  const common = results.sexOf(b) === sex && a !== b ? results.careers(a).filter(({ event }) => theirs.has(event)) : [];
  const wanted: WantedEvent[] = [];
  const events = common.flatMap(({ event }): HeadToHead[] => {
    const open = results.event(sex, event);
    if (open === 'not-open') wanted.push({ sex, event });
    if (typeof open === 'string') return [];
    const own = new Map(open.ofAthlete(a).map((each) => [each.race.row, each]));
    const encounters = open.ofAthlete(b).flatMap((rival): Encounter[] => {
      const ours = own.get(rival.race.row);
      return ours ? [{ one: evidenceOf(ours), other: evidenceOf(rival), ahead: aheadOf(ours, rival) }] : [];
    });
    if (encounters.length === 0) return [];
    const count = (who: 'one' | 'other'): number => encounters.filter(({ ahead }) => ahead === who).length;
    return [{ event, won: count('one'), lost: count('other'), encounters: encounters.reverse() }];
  });
  if (wanted.length) return { comparison: null, wanted };
  events.sort((x, y) => y.encounters.length - x.encounters.length);
  return { comparison: { one: athleteRef(results, a), other: athleteRef(results, b), events }, wanted: [] };
}

function aheadOf(one: Performance, other: Performance): Encounter['ahead'] {
  if (one.place === null || other.place === null || one.disputed.place || other.disputed.place || one.place === other.place) return null;
  return one.place < other.place ? 'one' : 'other';
}
