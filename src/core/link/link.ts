/**
 * Links athlete mentions to athletes: full names first, then misspelt names, then surnames and epithets of those introduced.
 *
 * One article is one story. Whoever is introduced by a full name anywhere in it can be meant by the surname alone; nobody else can,
 * unless the sentence leaves one well-known athlete. What remains with more than one candidate is ambiguous.
 */
import type { Archive } from '../archive.ts';
import { FAMILY_NAME_FIRST, sameNation } from '../lexicon/nations.ts';
import { type AthleteMention, firstFrom, type Mentions } from '../mention.ts';
import type { FoundNames } from '../recognise/names.ts';
import { isPunctuation, type Reading, sentenceRange } from '../recognise/reading.ts';
import type { AthleteRow, Career, EventSlug } from '../results.ts';
import { CAPITAL } from '../text/tokens.ts';
import { isOneOf, wordSet } from '../text/word-set.ts';
import { linkEpithets } from './epithets.ts';
import { linkGivenNames } from './given-names.ts';
import { linkMisspelt, supportFor } from './misspelt.ts';
import { isOtherPerson, isRelative } from './other-people.ts';
import { linkShortNames } from './short-names.ts';
import { findSiblings } from './siblings.ts';
import { judgeStory, type Story, slugsOf } from './story.ts';
import { linkSurnames } from './surnames.ts';
import { linkTranscribed } from './transcribed.ts';
import { findUnknown } from './unknown.ts';

export interface LinkContext {
  readonly reading: Reading;
  readonly archive: Archive;
  readonly story: Story;
  readonly names: FoundNames;
  readonly mentions: Omit<Mentions, 'athletes'>;
}

/** All athlete mentions in order of position, linked as far as one candidate is left. */
export function link(context: LinkContext): AthleteMention[] {
  const named: AthleteMention[] = [];
  const others: AthleteMention[] = [];
  for (const mention of context.names.mentions) {
    if (isOtherPerson(mention, context) || namesMeeting(mention, context)) {
      others.push(mention);
      continue;
    }
    const resolved = resolve(mention, context);
    // "His brother Filip Ingebrigtsen" is an athlete too; her father, who is called like one, is not.
    if (isRelative(mention, context) && !isKnown(resolved, context)) others.push(mention);
    else named.push(resolved);
  }
  for (const mention of findSiblings(context, named)) named.push(resolve(mention, context));
  dropUnsupportedSwaps(context, named);
  named.push(...linkShortNames(context, named, others));
  named.push(...linkTranscribed(context, named, others));
  const misspelt = linkMisspelt(context, named, others);
  const introduced = [...named, ...misspelt];
  const { athletes: unknown, others: people } = findUnknown(context, introduced, others);
  const surnames = linkSurnames(context, introduced, [...others, ...people, ...unknown]);
  const given = linkGivenNames(context, { linked: [...introduced, ...surnames], unknown, others: [...others, ...people] });
  const all = [...introduced, ...unknown, ...surnames, ...given].sort((a, b) => a.start - b.start);
  const epithets = linkEpithets(context, all);
  return [...all, ...epithets].sort((a, b) => a.start - b.start || b.end - a.end);
}

export const MEETING_NOUNS = wordSet(
  'memorial meeting meet invitational classic cup trophy games gala grand relays stadium arena award foundation track centre center',
);

/** "the Kamila Skolimowska Memorial": a meeting that bears an athlete's name. */
export function namesMeeting(mention: AthleteMention, { mentions, reading: { tokens } }: LinkContext): boolean {
  const [noun, { flags, sentence }] = [mention.to, tokens];
  // "Powell and Gatlin meet in Kingston": the verb.
  if (isOneOf(tokens, noun, MEETING_NOUNS) && (flags[noun]! & CAPITAL) !== 0 && sentence[noun] === sentence[mention.from]) return true;
  return mentions.meetings.some((meeting) => meeting.meeting >= 0 && meeting.from < mention.to && mention.from < meeting.to);
}

/** Prominence (0–255) from which a relative of that name is the athlete himself. */
const KNOWN_RELATIVE = 80;

const isKnown = ({ athlete }: AthleteMention, { archive: { results } }: LinkContext): boolean =>
  athlete >= 0 && results.prominenceOf(athlete) >= KNOWN_RELATIVE;

/** `Ibrahim Hussein` and `Hussein Ibrahim` are two men: a name the wrong way round needs more than its likeness. */
function dropUnsupportedSwaps(context: LinkContext, named: AthleteMention[]): void {
  const introduced = new Set(named.filter((mention) => mention.spelling === 'right').map((mention) => mention.athlete));
  for (const [k, mention] of named.entries()) {
    if (mention.spelling !== 'swapped' || supportFor(mention.athlete, mention, context, introduced) !== 'none') continue;
    named[k] = { ...mention, candidates: [], athlete: -1, spelling: 'right', correction: null };
  }
}

/** Points by which the best candidate must lead. */
const CLEAR_LEAD = 1.5;
/** Below this the only namesake in the database is more likely another person. */
const LEAST_PLAUSIBLE = -2.5;

function resolve(mention: AthleteMention, context: LinkContext): AthleteMention {
  const scored =
    mention.candidates.length === 1
      ? [{ row: mention.candidates[0]!, score: judgeCandidate(mention.candidates[0]!, mention, context) }]
      : mention.candidates.map((row) => ({ row, score: judgeCandidate(row, mention, context) })).sort((a, b) => b.score - a.score);
  const [best, next] = scored;
  const swapped = mention.spelling === 'swapped';
  if (!best || best.score < LEAST_PLAUSIBLE) return { ...mention, candidates: [], athlete: -1, spelling: 'right' };
  if (next && best.score - next.score < CLEAR_LEAD) {
    const left = scored.filter(({ score }) => best.score - score < CLEAR_LEAD).map(({ row }) => row);
    return { ...mention, candidates: left, athlete: -1, spelling: 'right' };
  }
  const athlete = context.archive.results.athlete(best.row);
  const slip = swapped && !FAMILY_NAME_FIRST.has(athlete.nat) && !isListOrder(mention, context);
  return {
    ...mention,
    candidates: [best.row],
    athlete: best.row,
    spelling: slip ? 'swapped' : 'right',
    correction: slip ? athlete.name : null,
  };
}

/** Start lists and captions print `KERR Josh`, `Kerr, Josh`: that order is a style, not a slip. */
function isListOrder(mention: AthleteMention, { reading: { tokens } }: LinkContext): boolean {
  const printed = tokens.text.slice(mention.start, mention.end);
  const [first = ''] = printed.split(/\s+/);
  return printed.includes(',') || (first.length > 1 && first === first.toUpperCase());
}

/** How well a candidate fits the story and the sentence: event, sex, nation and years. Higher is better; the scale is points. */
export function judgeCandidate(row: AthleteRow, mention: AthleteMention, context: LinkContext): number {
  const { results } = context.archive;
  const { events } = context.mentions;
  let score = judgeStory(row, context.story, results);
  const [from, to] = sentenceRange(context.reading, context.reading.tokens.sentence[mention.from]!);
  let named = false;
  let fits = false;
  for (let k = firstFrom(events, from); k < events.length && events[k]!.from < to; k++) {
    const event = events[k]!;
    if (event.segment) continue;
    named = true;
    fits ||= hasCareer(results.careers(row), event.event);
    if (event.sex && event.sex !== results.sexOf(row) && Math.abs(event.from - mention.from) < 12) score -= 1;
  }
  if (named) score += fits ? 2 : -1;
  const nation = nationBeside(mention, context);
  if (nation) score += sameNation(nation, results.natOf(row)) ? 3 : -2;
  return score;
}

function hasCareer(careers: readonly Career[], event: EventSlug): boolean {
  for (const slug of slugsOf(event)) for (const career of careers) if (career.event === slug) return true;
  return false;
}

/** Longest word for a nation, in tokens: "the Democratic Republic of the Congo". */
const NATION_TOKENS = 8;

/** The nation named right before the name ("Norway's Ingebrigtsen", "the Scot Josh Kerr") or in brackets after it. */
export function nationBeside(mention: AthleteMention, { mentions, reading: { tokens } }: LinkContext): string | null {
  const { nations } = mentions;
  for (let k = firstFrom(nations, mention.from - NATION_TOKENS - 1); k < nations.length && nations[k]!.from <= mention.to + 1; k++) {
    const nation = nations[k]!;
    const gap = mention.from - nation.to;
    if (gap >= 0 && gap <= 1 && tokens.sentence[nation.from] === tokens.sentence[mention.from]) return nation.nat;
    if (nation.from - mention.to === 1 && (isPunctuation(tokens, mention.to, 40) || isPunctuation(tokens, mention.to, 44)))
      return nation.nat;
  }
  return null;
}
