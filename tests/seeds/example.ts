/** A small world of facts for the tests: two athletes, one race, and whatever a test changes in it. */
import type { SeedAthlete, SeedEvent, SeedPerformance, SeedRace, SeedSource, Seeds } from '../../seeds/model.ts';

export const race: SeedRace = {
  id: '1',
  day: '2024-05-25',
  round: 'f',
  competition: 'Prefontaine Classic',
  venue: 'Hayward Field',
  city: 'Eugene',
  country: 'USA',
  indoor: false,
};

export const row: SeedPerformance = {
  race: '1',
  athlete: 'josh-kerr-1997',
  team: '',
  mark: '3:45.34',
  wind: '',
  place: 1,
  nat: '',
  age: '',
  source: 'wa25',
  also: [],
  filled: [],
  disputed: [],
  dob: '',
};

export const kerr: SeedAthlete = {
  id: 'josh-kerr-1997',
  givenName: 'Josh',
  familyName: 'Kerr',
  displayName: 'Josh Kerr',
  dob: '1997-10-08',
  nat: 'GBR',
  sex: 'M',
  worldAthleticsId: 14564446,
  aliases: [],
};

export const nuguse: SeedAthlete = {
  ...kerr,
  id: 'yared-nuguse-1999',
  givenName: 'Yared',
  familyName: 'Nuguse',
  displayName: 'Yared Nuguse',
  dob: '1999-06-01',
  nat: 'USA',
  worldAthleticsId: null,
};

const source = (id: string, partOf: readonly string[] = []): SeedSource => ({ id, partOf, what: id, origin: id, licence: 'none stated' });

/** In the order of the real table: wa25 before dl before tp24. */
export const sources: readonly SeedSource[] = [
  source('wa25'),
  source('dl'),
  source('tp24'),
  source('tp16'),
  source('curated'),
  source('tp', ['tp24', 'tp16']),
];

export const mile: SeedEvent = {
  sex: 'M',
  event: 'one-mile',
  races: [race],
  performances: [row, { ...row, athlete: 'yared-nuguse-1999', mark: '3:46.22', place: 3 }],
};

export const example: Seeds = {
  athletes: [kerr, nuguse],
  events: [mile],
  records: [],
  championships: [],
  meetings: [],
  calendar: [],
  sources,
};

/** The example with these rows, in this race, instead of its own. */
export function withRows(rows: readonly Partial<SeedPerformance>[], inRace: Partial<SeedRace> = {}): Seeds {
  return withEvent({ races: [{ ...race, ...inRace }], performances: rows.map((cells) => ({ ...row, ...cells })) });
}

export function withEvent(cells: Partial<SeedEvent>): Seeds {
  return { ...example, events: [{ ...mile, ...cells }] };
}

export function withAthlete(cells: Partial<SeedAthlete>): Seeds {
  return { ...example, athletes: [{ ...kerr, ...cells }, nuguse] };
}
