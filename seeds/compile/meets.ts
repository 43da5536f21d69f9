import { readDay } from '../../src/core/day.ts';
import type { SeedRace, Seeds } from '../model.ts';
import type { Codes } from './codes.ts';
import type { Words } from './words.ts';

/** Venue, city and country together: most competitions share theirs with many others. */
export interface Site {
  readonly venue: string;
  readonly city: string;
  readonly country: string;
}

const siteKey = ({ venue, city, country }: Site): string => `${country}\t${city}\t${venue}`;
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** All sites, sorted by country, city and venue. */
export class Sites {
  readonly #rows = new Map<string, number>();
  readonly list: readonly Site[];

  constructor(sites: Iterable<Site>) {
    const known = new Map<string, Site>();
    for (const { venue, city, country } of sites) known.set(siteKey({ venue, city, country }), { venue, city, country });
    const keys = [...known.keys()].sort();
    this.list = keys.map((key) => known.get(key)!);
    for (const [row, key] of keys.entries()) this.#rows.set(key, row);
  }

  of(site: Site): number {
    return this.#rows.get(siteKey(site))!;
  }

  columns(words: Words, nats: Codes) {
    return {
      venue: this.list.map(({ venue }) => words.of(venue)),
      city: this.list.map(({ city }) => words.of(city)),
      country: this.list.map(({ country }) => nats.of(country)),
    };
  }
}

export function collectSites(seeds: Seeds): Sites {
  return new Sites(
    (function* () {
      for (const { races } of seeds.events) yield* races;
      for (const { venue, country } of seeds.records) yield { venue, city: '', country };
      yield* seeds.calendar;
      yield* seeds.championships;
    })(),
  );
}

/** A seed day as a number. The rules have refused what is no day. */
export function dayNumber(iso: string): number {
  const day = readDay(iso);
  if (day === null) throw new Error(`"${iso}" is no day: correct it in seeds/.`);
  return day;
}

interface Meet {
  readonly day: number;
  readonly competition: string;
  readonly site: number;
  readonly indoor: boolean;
}

const meetKey = (race: SeedRace, site: number): string => `${race.day}\t${race.competition}\t${site}\t${race.indoor ? 1 : 0}`;

/** One day of one competition at one site: what the races of that day share, whatever their event and sex. */
export class Meets {
  readonly #rows = new Map<string, number>();
  readonly list: readonly Meet[];
  readonly #sites: Sites;

  constructor(seeds: Seeds, sites: Sites) {
    this.#sites = sites;
    const meets = new Map<string, Meet>();
    for (const { races } of seeds.events) {
      for (const race of races) {
        const site = sites.of(race);
        const key = meetKey(race, site);
        if (!meets.has(key)) meets.set(key, { day: dayNumber(race.day), competition: race.competition, site, indoor: race.indoor });
      }
    }
    const sorted = [...meets].sort(
      ([, a], [, b]) => a.day - b.day || a.site - b.site || compare(a.competition, b.competition) || Number(a.indoor) - Number(b.indoor),
    );
    this.list = sorted.map(([, meet]) => meet);
    for (const [row, [key]] of sorted.entries()) this.#rows.set(key, row);
  }

  of(race: SeedRace): number {
    return this.#rows.get(meetKey(race, this.#sites.of(race)))!;
  }

  columns(words: Words) {
    return {
      day: this.list.map(({ day }) => day),
      competition: this.list.map(({ competition }) => words.of(competition)),
      site: this.list.map(({ site }) => site),
      indoor: this.list.map(({ indoor }) => Number(indoor)),
    };
  }
}
