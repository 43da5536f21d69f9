import type { Mark, MarkKind } from '../core/mark.ts';
import type { Disputed } from '../core/results.ts';
import type { ArrowTable, Ints, Texts } from './arrow.ts';
import { FLAG_DISPUTED, type Header, type Shape } from './format.ts';
import { Kept } from './kept.ts';

/** Venue, city and country of a row of `sites`. */
export interface SiteNames {
  readonly venue: string;
  readonly city: string;
  readonly country: string;
}

/** Words that are kept: an article's races share a few hundred cities, venues and meetings. */
const MOST_WORDS = 4_096;

/** The tables that all others name: words, sites and meets. */
export class SharedFacts {
  readonly header: Header;
  readonly #made = new Kept<string>((row) => this.#words.at(row), MOST_WORDS);
  readonly #words: Texts;
  readonly #sites: { readonly venue: Ints; readonly city: Ints; readonly country: Ints };
  readonly meetDay: Ints;
  readonly #meets: { readonly competition: Ints; readonly site: Ints; readonly indoor: Ints };

  constructor(header: Header, { words, sites, meets }: { words: ArrowTable; sites: ArrowTable; meets: ArrowTable }) {
    this.header = header;
    this.#words = words.texts('text');
    this.#sites = { venue: sites.ints('venue'), city: sites.ints('city'), country: sites.ints('country') };
    this.meetDay = meets.ints('day');
    this.#meets = { competition: meets.ints('competition'), site: meets.ints('site'), indoor: meets.ints('indoor') };
  }

  word(row: number): string {
    return row === 0 ? '' : this.#made.get(row);
  }

  nat(code: number): string {
    return this.header.nats[code] ?? '';
  }

  site(row: number): SiteNames {
    const { venue, city, country } = this.#sites;
    return { venue: this.word(venue[row]!), city: this.word(city[row]!), country: this.nat(country[row]!) };
  }

  competitionOf(meet: number): string {
    return this.word(this.#meets.competition[meet]!);
  }

  venueOf(meet: number): string {
    return this.word(this.#sites.venue[this.#meets.site[meet]!]!);
  }

  cityOf(meet: number): string {
    return this.word(this.#sites.city[this.#meets.site[meet]!]!);
  }

  countryOf(meet: number): string {
    return this.nat(this.#sites.country[this.#meets.site[meet]!]!);
  }

  isIndoor(meet: number): boolean {
    return this.#meets.indoor[meet] === 1;
  }

  shape(code: number): Shape {
    return this.header.shapes[code]!;
  }

  mark(kind: MarkKind, value: number, shape: number): Mark | null {
    const { decimals, hand, outcome } = this.shape(shape);
    return outcome === '' ? { kind, value, decimals, hand } : null;
  }
}

export function disputedOf(flags: number): Disputed {
  return {
    place: (flags & FLAG_DISPUTED.place) !== 0,
    date: (flags & FLAG_DISPUTED.date) !== 0,
    wind: (flags & FLAG_DISPUTED.wind) !== 0,
    indoor: (flags & FLAG_DISPUTED.indoor) !== 0,
    competition: (flags & FLAG_DISPUTED.competition) !== 0,
  };
}
