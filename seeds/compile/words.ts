import type { Seeds } from '../model.ts';

/** Every string that more than one table may name, once. A table stores the row. */
export interface Words {
  readonly texts: readonly string[];
  /** Row of the text. Throws for one that was not collected. */
  of(text: string): number;
}

function* textsOf(seeds: Seeds): Generator<string> {
  for (const { event, races, performances } of seeds.events) {
    yield event;
    for (const race of races) yield* [race.competition, race.venue, race.city];
    for (const { team } of performances) yield team;
  }
  for (const record of seeds.records) yield* [record.event, record.name, record.venue, record.source, record.scope];
  for (const c of seeds.championships) yield* [c.competition, c.edition, c.venue, c.city];
  for (const m of seeds.meetings) yield* [m.name, m.series, m.city];
  for (const entry of seeds.calendar) yield* [entry.name, entry.venue, entry.city];
}

/** Collects the words in order of their UTF-16 units; row 0 is ''. */
export function collectWords(seeds: Seeds): Words {
  const set = new Set<string>(['']);
  for (const text of textsOf(seeds)) set.add(text);
  const texts = [...set].sort();
  const rows = new Map(texts.map((text, row) => [text, row]));
  return {
    texts,
    of(text) {
      const row = rows.get(text);
      if (row === undefined) throw new Error(`"${text}" was not collected: seeds/compile/words.ts must walk over the table that names it.`);
      return row;
    },
  };
}
