import { slugOf } from '../core/lexicon/events.ts';
import type { ArrowTable, Ints } from './arrow.ts';
import { EVENT_COLUMNS, type EventHeader, KINDS, SEXES } from './format.ts';

/** The events of the database, in the order of their careers. */
export function readEventHeaders(table: ArrowTable): EventHeader[] {
  const slugs = table.texts('event');
  // Proven by the line itself: one entry for each name in EVENT_COLUMNS.
  const cells = Object.fromEntries(EVENT_COLUMNS.map((name) => [name, table.ints(name)])) as Record<(typeof EVENT_COLUMNS)[number], Ints>;
  return Array.from({ length: table.rows }, (_, row) => {
    const at = (name: (typeof EVENT_COLUMNS)[number]): number => cells[name][row]!;
    const cutOff = (name: 'cutOffOutdoor' | 'cutOffIndoor') => (at(name) < 0 ? null : at(name));
    return {
      sex: SEXES[at('sex')]!,
      event: slugOf(slugs.at(row)),
      kind: KINDS[at('kind')]!,
      unit: at('unit'),
      base: at('base'),
      races: at('races'),
      rows: at('rows'),
      careers: at('careersFrom') > at('careersTo') ? null : ([at('careersFrom'), at('careersTo')] as const),
      firstDay: at('firstDay'),
      coverage: {
        cutOffOutdoor: cutOff('cutOffOutdoor'),
        cutOffIndoor: cutOff('cutOffIndoor'),
        listDay: at('listDay'),
        lastDay: at('lastDay'),
      },
      racesBytes: at('racesBytes'),
      performancesBytes: at('performancesBytes'),
    };
  });
}
