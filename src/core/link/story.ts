/**
 * What the article is about, as far as it helps to tell athletes apart: its events, sexes and day.
 */

import { type Day, yearOf } from '../day.ts';
import { HURDLES_METRES } from '../lexicon/events.ts';
import type { Mentions } from '../mention.ts';
import type { AthleteRow, Career, EventSlug, Results, Sex } from '../results.ts';

export interface Story {
  /** How often each event is named. */
  readonly events: ReadonlyMap<EventSlug, number>;
  /** The only sex whose events are named, or `null` when both or none are. */
  readonly sex: Sex | null;
  readonly day: Day;
  /** What `judgeStory` said of each athlete: he is judged for every mention of his name. */
  readonly judged: Map<AthleteRow, number>;
}

/** Slugs that a mention can stand for: a family (`hurdles`) stands for all its members. */
export function slugsOf(event: EventSlug): readonly EventSlug[] {
  return event === 'hurdles' ? ALL_HURDLES : [event];
}

const ALL_HURDLES = [...HURDLES_METRES].map((metres) => `${metres}-metres-hurdles`);

export function storyOf(mentions: Omit<Mentions, 'athletes'>, day: Day): Story {
  const events = new Map<EventSlug, number>();
  const sexes = new Set<Sex>();
  for (const mention of mentions.events) {
    if (mention.segment) continue;
    for (const slug of slugsOf(mention.event)) events.set(slug, (events.get(slug) ?? 0) + 1);
    if (mention.sex) sexes.add(mention.sex);
  }
  return { events, sex: sexes.size === 1 ? [...sexes][0]! : null, day, judged: new Map() };
}

/** An athlete may be written about two years before his first row in the lists and long after his last. */
const ADULT = 18;
const EARLY_DAYS = 2 * 365;
const RECENT_DAYS = 3 * 365;
const HISTORIC_DAYS = 12 * 365;

/** How well the athlete's active years fit the article's day: 2 active, 0 historic, -4 not yet known. */
export function judgeActive(careers: readonly Career[], birthYear: number, day: Day): number {
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const career of careers) {
    first = Math.min(first, career.firstDay);
    last = Math.max(last, career.lastDay);
  }
  // Lists begin at a standard: an athlete of age may have competed for years before his first row.
  if (first > day + EARLY_DAYS) return birthYear > 0 && yearOf(day) - birthYear >= ADULT && yearOf(day) - birthYear < 40 ? -0.5 : -4;
  if (last >= day - RECENT_DAYS) return 2;
  return last >= day - HISTORIC_DAYS ? 0.5 : -0.5;
}

/** How well an athlete fits the story as a whole, without looking at the sentence. */
export function judgeStory(row: AthleteRow, story: Story, results: Results): number {
  const known = story.judged.get(row);
  if (known !== undefined) return known;
  const score = weighStory(row, story, results);
  story.judged.set(row, score);
  return score;
}

function weighStory(row: AthleteRow, story: Story, results: Results): number {
  const careers = results.careers(row);
  let score = judgeActive(careers, results.birthYearOf(row), story.day) + results.prominenceOf(row) / 50;
  if (story.sex !== null) score += results.sexOf(row) === story.sex ? 1 : -2;
  let named = 0;
  for (const career of careers) if (story.events.has(career.event)) named++;
  if (named) score += 2;
  else if (story.events.size) score -= 1;
  return score;
}
