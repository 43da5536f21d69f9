/** A small world of facts, and the database compiled from it in memory. */
import { compileTables } from '../../seeds/compile/tables.ts';
import type { SeedAthlete, SeedEvent, SeedPerformance, SeedRace, Seeds } from '../../seeds/model.ts';
import { readDay } from '../../src/core/day.ts';
import type { EventResults, Sex } from '../../src/core/results.ts';
import { type OpenOptions, type OpenResultsSync, openResultsSync } from '../../src/results/open.ts';

export function athlete(id: string, about: Partial<SeedAthlete> = {}): SeedAthlete {
  const displayName =
    about.displayName ??
    id
      .replace(/-\d+$/, '')
      .replace(/(^|-)(.)/g, (_, __, letter: string) => ` ${letter.toUpperCase()}`)
      .trim();
  const [givenName = '', ...family] = displayName.split(' ');
  const names = { givenName, familyName: family.join(' '), displayName };
  return { id, ...names, dob: /\d{4}$/.exec(id)?.[0] ?? '', nat: 'GBR', sex: 'M', worldAthleticsId: null, aliases: [], ...about };
}

export function race(id: string, day: string, about: Partial<SeedRace> = {}): SeedRace {
  return { id, day, round: 'f', competition: '', venue: '', city: 'London', country: 'GBR', indoor: false, ...about };
}

export function row(race: string, athlete: string, mark: string, about: Partial<SeedPerformance> = {}): SeedPerformance {
  const empty = { team: '', wind: '', place: null, nat: '', age: '', also: [], filled: [], disputed: [], dob: '' };
  return { ...empty, race, athlete, mark, source: 'wa25', ...about };
}

export const event = (sex: Sex, slug: string, races: SeedRace[], performances: SeedPerformance[]): SeedEvent => ({
  sex,
  event: slug,
  races,
  performances,
});

export function seedsOf(about: Partial<Seeds>): Seeds {
  const none = { athletes: [], events: [], records: [], championships: [], meetings: [], calendar: [], sources: [] };
  const seeds = { ...none, ...about };
  return { ...seeds, athletes: [...seeds.athletes].sort((a, b) => (a.id < b.id ? -1 : 1)) };
}

/** The files of the compiled database, by name. */
export const filesOf = (about: Partial<Seeds>): Map<string, Uint8Array> => new Map(compileTables(seedsOf(about)).files);

export function openFiles(files: ReadonlyMap<string, Uint8Array>, options: OpenOptions = {}): OpenResultsSync {
  return openResultsSync((file) => {
    const bytes = files.get(file);
    if (!bytes) throw new Error(`no such file: ${file}`);
    return bytes;
  }, options);
}

/** Compiles, opens and loads everything. */
export function openSeeds(about: Partial<Seeds>): OpenResultsSync {
  const results = openFiles(filesOf(about));
  results.loadSync(results.events);
  return results;
}

export function eventOf(results: OpenResultsSync, sex: Sex, slug: string): EventResults {
  const found = results.event(sex, slug);
  if (typeof found === 'string') throw new Error(`${sex} ${slug} is ${found}`);
  return found;
}

export function day(iso: string): number {
  const read = readDay(iso);
  if (read === null) throw new Error(`${iso} is no day`);
  return read;
}
