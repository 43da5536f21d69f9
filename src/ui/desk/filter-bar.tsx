import type { Row } from './desk-model.ts';
import type { Choice, Filter } from './filters.ts';
import { choicesOf } from './filters.ts';

const SHOWS: readonly (readonly [Filter['show'], string])[] = [
  ['all', 'Everything'],
  ['open', 'Still to decide'],
  ['mismatch', 'To correct'],
  ['ambiguous', 'Unclear'],
  ['verified', 'Verified'],
  ['decided', 'Decided'],
  ['new', 'New since last time'],
];

export interface FilterBarProps {
  readonly filter: Filter;
  readonly rows: readonly Row[];
  /** Not in a list of one verdict. */
  readonly withShow: boolean;
  readonly change: (filter: Filter) => void;
}

export function FilterBar({ filter, rows, withShow, change }: FilterBarProps) {
  const { athletes, events, claims } = choicesOf(rows);
  return (
    <search class="filters">
      <input
        type="search"
        aria-label="Search the findings"
        placeholder="Search"
        value={filter.search}
        onInput={(event) => change({ ...filter, search: event.currentTarget.value })}
      />
      {withShow && (
        <select
          aria-label="Show"
          value={filter.show}
          onChange={(event) => change({ ...filter, show: event.currentTarget.value as Filter['show'] })}
        >
          {SHOWS.map(([value, label]) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      )}
      <Select name="athlete" all="All athletes" choices={athletes} {...{ filter, change }} />
      <Select name="event" all="All events" choices={events} {...{ filter, change }} />
      <Select name="claim" all="All kinds" choices={claims} {...{ filter, change }} />
    </search>
  );
}

interface SelectProps {
  readonly name: 'athlete' | 'event' | 'claim';
  readonly all: string;
  readonly choices: readonly Choice[];
  readonly filter: Filter;
  readonly change: (filter: Filter) => void;
}

function Select({ name, all, choices, filter, change }: SelectProps) {
  if (choices.length < 2 && filter[name] === '') return null;
  return (
    <select aria-label={all} value={filter[name]} onChange={(event) => change({ ...filter, [name]: event.currentTarget.value })}>
      <option value="">{all}</option>
      {choices.map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </select>
  );
}
