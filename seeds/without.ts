/**
 * Leaves sources out: the facts as they would stand had nobody asked those sources.
 *
 * Who publishes must be able to choose which sources ship, so each row says which sources gave it and which gave each
 * cell. What no column can undo: spelling and capitals of names, the ids made from them, and identities that were
 * joined with the help of a source left out.
 */
import type { SeedSource, Seeds } from './model.ts';
import { eventWithout, type Witness } from './without/event.ts';
import { meetingsWithout, recordsWithout } from './without/occasions.ts';
import { People } from './without/people.ts';
import type { Rank } from './without/row.ts';

export interface WithoutOptions {
  /** Also blank World Athletics ids and aliases, which have no source of their own, where a left-out source spoke of the athlete. */
  readonly dropIdentities?: boolean;
  /** Is told what happens to each row, for counting. */
  readonly witness?: Witness;
}

/** The seeds without the sources. Pure; an empty set answers the same seeds. Ids that are no source have no effect. */
export function without(seeds: Seeds, sources: ReadonlySet<string>, options: WithoutOptions = {}): Seeds {
  if (sources.size === 0) return seeds;
  const gone = withParts(seeds.sources, sources);
  const people = new People(seeds.athletes, gone);
  const events = seeds.events
    .map((event) =>
      eventWithout(event, gone, rankOf(seeds.sources), (before, after) => {
        people.see(before, after);
        options.witness?.(before, after);
      }),
    )
    .filter(({ performances }) => performances.length > 0);
  const athletes = people.left({ dropIdentities: options.dropIdentities ?? false });
  const calendar = seeds.calendar.filter(({ source }) => !gone.has(source));
  return {
    athletes,
    events,
    calendar,
    records: recordsWithout(seeds.records, gone, new Set(athletes.map(({ id }) => id))),
    championships: seeds.championships.filter(({ source }) => !gone.has(source)),
    meetings: meetingsWithout(seeds, { calendar, events }).filter(({ source }) => !gone.has(source)),
    sources: seeds.sources.filter(({ id }) => !gone.has(id)),
    leftOut: [...new Set([...(seeds.leftOut ?? []), ...sources])].sort(),
  };
}

/** With the sources that were drawn from them: the calendar of Tilastopaja's names goes with either of its histories. */
function withParts(all: readonly SeedSource[], sources: ReadonlySet<string>): ReadonlySet<string> {
  const parts = all.filter(({ partOf }) => partOf.some((whole) => sources.has(whole)));
  return new Set([...sources, ...parts.map(({ id }) => id)]);
}

function rankOf(sources: readonly SeedSource[]): Rank {
  const ranks = new Map(sources.map(({ id }, rank) => [id, rank]));
  return (id) => ranks.get(id) ?? sources.length;
}
