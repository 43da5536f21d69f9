import type { EventSlug, Race, Sex } from '../core/results.ts';
import type { SharedFacts } from './facts.ts';

/** One race, whose names are read when asked for: most questions are answered by its day alone. */
export class RaceRow implements Race {
  readonly row: number;
  readonly event: EventSlug;
  readonly sex: Sex;
  readonly day: number;
  readonly round: string;
  readonly indoor: boolean;
  readonly #meet: number;
  readonly #facts: SharedFacts;

  constructor(
    { row, event, sex, round }: { row: number; event: EventSlug; sex: Sex; round: string },
    { meet, facts }: { meet: number; facts: SharedFacts },
  ) {
    this.row = row;
    this.event = event;
    this.sex = sex;
    this.day = facts.meetDay[meet]!;
    this.round = round;
    this.indoor = facts.isIndoor(meet);
    this.#meet = meet;
    this.#facts = facts;
  }

  get competition(): string {
    return this.#facts.competitionOf(this.#meet);
  }

  get venue(): string {
    return this.#facts.venueOf(this.#meet);
  }

  get city(): string {
    return this.#facts.cityOf(this.#meet);
  }

  get country(): string {
    return this.#facts.countryOf(this.#meet);
  }
}
