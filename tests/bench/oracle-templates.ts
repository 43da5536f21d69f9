/**
 * Sentences of athletics prose, one template each, told of a performance. All that they say is true: what the row does not say
 * (a city, a place, a best) makes the template refuse.
 */
import type { Day } from '../../src/core/day.ts';
import type { Performance } from '../../src/core/results.ts';
import { pick, type Random } from './oracle-draw.ts';
import { type Part, type Telling, tell } from './oracle-parts.ts';
import * as say from './oracle-story.ts';

type Story = say.Story;

interface Template {
  /** The words, or `null` when the story lacks what they need. */
  readonly write: (story: Story, published: Day) => Part[] | null;
  /** How long after the race it is printed, in days: from, to. */
  readonly after: readonly [from: number, to: number];
}

const FRESH = [0, 3] as const;
const YEARS = [200, 4000] as const;

/** Enough words of athletics that a page with them is about athletics, without an event, an athlete or a number. */
const HEADINGS = [
  'Athletics round-up: track and field news from the stadium, by our athletics staff and for all athletes',
  'Track and field: what the athletes did, from the World Athletics desk',
  'Athletics: World Athletics season continues for track and field athletes',
];

export const TEMPLATES: Readonly<Record<string, Template>> = {
  'place, event, city, weekday': {
    after: FRESH,
    write: (story) => {
      const [place, city] = [say.placeOf(story), say.cityOf(story)];
      if (!place || !city) return null;
      const { row, random } = story;
      return tell`${say.nameOf(row)} finished ${place} in the ${say.eventOf(story)} in ${city} on ${say.weekdayPartOf(story)} with ${say.markOf(row, random)}.`;
    },
  },
  'name first, surname later': {
    after: FRESH,
    write: (story) => {
      const city = say.cityOf(story);
      const { row, random, results } = story;
      if (!city) return null;
      return tell`${say.nameOf(row)} had come to ${city} for the ${say.eventOf(story)} with a plan. It worked: ${say.surnameOf(row, results)} ${say.verbOf(story)} ${say.markOf(row, random)} and left smiling.`;
    },
  },
  'competition before': {
    after: FRESH,
    write: (story) => {
      const competition = say.competitionOf(story);
      const { row, random } = story;
      if (!competition) return null;
      return tell`In the ${say.eventOf(story)} at the ${competition}, ${say.nameOf(row)} ${say.verbOf(story)} ${say.markOf(row, random)}.`;
    },
  },
  'event after, date and city': {
    after: YEARS,
    write: (story) => {
      const city = say.cityOf(story);
      const { row, random } = story;
      if (!city) return null;
      return tell`${say.nameOf(row)} ${say.verbOf(story)} ${say.markOf(row, random)} in the ${say.eventOf(story)} in ${city} on ${say.dateOf(story)}.`;
    },
  },
  'date before': {
    after: YEARS,
    write: (story) => {
      const { row, random } = story;
      return tell`On ${say.dateOf(story)} ${say.nameOf(row)} ${say.verbOf(story)} ${say.markOf(row, random)} in the ${say.eventOf(story)}.`;
    },
  },
  'year and competition': {
    after: YEARS,
    write: (story) => {
      const [place, competition] = [say.placeOf(story), say.competitionOf(story)];
      const { row, random } = story;
      if (!place || !competition) return null;
      return tell`At the ${say.yearPartOf(story)} ${competition} ${say.nameOf(row)} was ${place} in the ${say.eventOf(story)} with ${say.markOf(row, random)}.`;
    },
  },
  'no date, no place': {
    after: YEARS,
    write: (story) => {
      const { row, random, results } = story;
      return tell`${say.nameOf(row)} is a name that lovers of the ${say.eventOf(story)} know. ${say.surnameOf(row, results)} once ${say.verbOf(story)} ${say.markOf(row, random)}.`;
    },
  },
  brackets: {
    after: FRESH,
    write: (story) => {
      const told = threeOf(story);
      const city = say.cityOf(story);
      if (!told || !city) return null;
      const [first, second, third] = told.map((row) => tell`${say.nameOf(row)} (${say.bareMarkOf(row)})`);
      return tell`In the ${say.eventOf(story)} in ${city}, ${first!} finished ahead of ${second!} and ${third!}.`;
    },
  },
  'result list': {
    after: FRESH,
    write: (story) => {
      const told = threeOf(story);
      if (!told) return null;
      const lines = told.map((row) => tell`${String(row.place)} ${say.nameOf(row)} (${row.nat}) ${say.bareMarkOf(row)}`);
      const [first, second, third] = lines;
      return tell`${say.eventOf(story)}: ${first!}; ${second!}; ${third!}.`;
    },
  },
  'several in one sentence': {
    after: FRESH,
    write: (story) => {
      const told = threeOf(story);
      const competition = say.competitionOf(story);
      if (!told || !competition) return null;
      const { row: a, results } = story;
      const b = told.find((row) => row !== a)!;
      return tell`${say.nameOf(a)} and ${say.nameOf(b)} met in the ${say.eventOf(story)} at the ${competition}: ${say.surnameOf(a, results)} ${say.verbOf(story)} ${say.bareMarkOf(a)}, ${say.surnameOf(b, results)} ${say.bareMarkOf(b)}.`;
    },
  },
  'personal best': {
    after: FRESH,
    write: (story) => {
      const city = say.cityOf(story);
      const { row, random } = story;
      if (!city || !say.isBestOn(story, row.race.day)) return null;
      return tell`There was a personal best of ${say.markOf(row, random)} for ${say.nameOf(row)} in the ${say.eventOf(story)} in ${city}.`;
    },
  },
  'standing best': {
    after: [20, 1500],
    write: (story, published) => {
      const { row, random } = story;
      if (!say.isBestOn(story, published)) return null;
      return tell`${say.nameOf(row)}, whose personal best in the ${say.eventOf(story)} is ${say.markOf(row, random)}, will be among the starters.`;
    },
  },
  possessive: {
    after: YEARS,
    write: (story) => {
      const city = say.cityOf(story);
      const { row, random } = story;
      if (!city) return null;
      return tell`People in ${city} still speak of ${say.nameOf(row)}’s ${say.markOf(row, random)} in the ${say.eventOf(story)} in ${say.yearPartOf(story)}.`;
    },
  },
  'headline and story': {
    after: FRESH,
    write: (story) => {
      const city = say.cityOf(story);
      const { row, random, results } = story;
      if (!city) return null;
      return tell`${say.surnameOf(row, results)} shines in ${city}\n${say.nameOf(row)} was the talk of the ${say.eventOf(story)} in ${city} on ${say.weekdayPartOf(story)}. After a quiet start to the season, the mark of ${say.markOf(row, random)} came as a surprise.`;
    },
  },
};

/** The told row and two others of its race, one place behind the other, or `null`. */
function threeOf({ row, field }: Story): readonly Performance[] | null {
  const placed = field.filter((one, i) => one.place !== null && one.place > (field[i - 1]?.place ?? 0));
  const at = placed.indexOf(row);
  if (at < 0 || placed.length < 3) return null;
  const from = Math.max(0, Math.min(at - 1, placed.length - 3));
  return placed.slice(from, from + 3);
}

const NAMES = Object.keys(TEMPLATES);

/** The story told by a template, or `null` when it lacks what the words need. */
export function tellBy(template: string, story: Story): Telling | null {
  const { write, after } = TEMPLATES[template]!;
  const { random, row, results } = story;
  const sinceThen = Math.max(0, results.lastDay - row.race.day);
  const published = row.race.day + between(random, [Math.min(after[0], sinceThen), Math.min(after[1], sinceThen)]);
  const parts = write(story, published);
  return parts && { template, parts: [...tell`${pick(random, HEADINGS)}.\n`, ...parts], row, published };
}

/** The story told by any template that it allows; there is always one that asks for nothing. */
export function tellSomehow(story: Story): Telling {
  for (;;) {
    const telling = tellBy(pick(story.random, NAMES), story);
    if (telling) return telling;
  }
}

const between = (random: Random, [from, to]: readonly [number, number]): number => from + Math.floor(random() * (to - from + 1));

export const TEMPLATE_NAMES: readonly string[] = NAMES;
