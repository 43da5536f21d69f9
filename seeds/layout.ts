/** Which tables there are, their columns and their canonical order. `seeds/README.md` explains each column. */
import { byId, byNumber, byText, type Layout } from './table.ts';

export const ATHLETES: Layout = {
  columns: ['id', 'given', 'family', 'display', 'dob', 'nat', 'sex', 'wa', 'aliases'],
  order: [['id', byText]],
};

export const VENUES: Layout = { columns: ['id', 'venue', 'city', 'country'], order: [['id', byId]] };

export const OCCASIONS: Layout = { columns: ['id', 'day', 'venue', 'indoor', 'competition'], order: [['id', byId]] };

export const PROVENANCE: Layout = { columns: ['id', 'also', 'filled'], order: [['id', byId]] };

export const RACES: Layout = { columns: ['id', 'occasion', 'round'], order: [['id', byId]] };

/** Cells that most rows leave empty stand last, because empty cells at the end cost nothing. */
const PERFORMANCE_CELLS = ['mark', 'source', 'place', 'wind', 'provenance', 'nat', 'age', 'disputed', 'dob'];

export const PERFORMANCES: Layout = {
  columns: ['race', 'athlete', ...PERFORMANCE_CELLS],
  order: [
    ['race', byId],
    ['place', byNumber],
    ['athlete', byText],
  ],
};

/** Relays name a team. */
export const TEAM_PERFORMANCES: Layout = {
  columns: ['race', 'team', ...PERFORMANCE_CELLS],
  order: [
    ['race', byId],
    ['place', byNumber],
    ['team', byText],
  ],
};

export const RECORDS: Layout = {
  columns: [
    ...['event', 'sex', 'indoor', 'type', 'scope', 'mark', 'day', 'athlete', 'name', 'nat'],
    ...['wind', 'venue', 'country', 'source', 'status'],
  ],
  order: [
    ['event', byText],
    ['sex', byText],
    ['indoor', byText],
    ['type', byText],
    ['scope', byText],
    ['mark', byText],
    ['day', byText],
    ['athlete', byText],
  ],
};

export const CHAMPIONSHIPS: Layout = {
  columns: ['competition', 'year', 'edition', 'start', 'end', 'venue', 'city', 'country', 'indoor', 'aliases', 'source'],
  order: [
    ['competition', byText],
    ['start', byText],
  ],
};

export const MEETINGS: Layout = {
  columns: ['name', 'series', 'city', 'country', 'venue-pattern', 'months', 'source', 'aliases', 'days'],
  order: [['name', byText]],
};

export const CALENDAR: Layout = {
  columns: ['start', 'end', 'city', 'country', 'venue', 'indoor', 'name', 'rows-seen', 'source'],
  order: [
    ['start', byText],
    ['end', byText],
    ['country', byText],
    ['city', byText],
    ['name', byText],
  ],
};

export const SOURCES: Layout = {
  columns: ['rank', 'id', 'part-of', 'what', 'origin', 'licence'],
  order: [
    ['rank', byNumber],
    ['id', byText],
  ],
};

export const IDENTITY_NOTES: Layout = {
  columns: ['kind', 'name', 'nat', 'dob', 'other'],
  order: [
    ['kind', byText],
    ['name', byText],
  ],
};

/** Tables that stand once, by file name. Those by sex and event: `races/…` and `performances/…`. */
export const SINGLE_TABLES: Readonly<Record<string, Layout>> = {
  'athletes.tsv': ATHLETES,
  'calendar.tsv': CALENDAR,
  'championships.tsv': CHAMPIONSHIPS,
  'identity-notes.tsv': IDENTITY_NOTES,
  'meetings.tsv': MEETINGS,
  'occasions.tsv': OCCASIONS,
  'provenance.tsv': PROVENANCE,
  'records.tsv': RECORDS,
  'sources.tsv': SOURCES,
  'venues.tsv': VENUES,
};

/** Folder of a sex, in the order in which the seeds hold them. */
export const SEX_FOLDERS = [
  ['M', 'men'],
  ['F', 'women'],
  ['X', 'mixed'],
] as const;

export function performanceLayout(event: string): Layout {
  return event.includes('-relay') ? TEAM_PERFORMANCES : PERFORMANCES;
}
