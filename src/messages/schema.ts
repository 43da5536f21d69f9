/**
 * The core's nouns as schemas: what arrives by message is `unknown` until one of these has parsed it.
 *
 * The types are written by hand in `core`; `satisfies` proves that each schema answers exactly them.
 */
import * as z from 'zod/mini';
import { type Article, type Block, MAX_ARTICLE_UNITS } from '../core/article.ts';
import type { AthleteCard, AthleteRef, Checked, ClaimType, Evidence, Finding, Reason, Verdict } from '../core/finding.ts';
import type { Sex } from '../core/results.ts';
import type { Duel, More, MoreAsked, Rank, Season } from '../core/show/more.ts';
import { later } from './later.ts';

/** A closed set of words, as a record so that the compiler names a word which is missing or too many. */
function words<W extends string>(known: Readonly<Record<W, true>>): z.ZodMiniType<W> {
  return z.custom<W>((value) => typeof value === 'string' && Object.hasOwn(known, value), 'is no known word');
}

const VERDICT = later(() => words<Verdict>({ verified: true, mismatch: true, ambiguous: true, unverified: true }));

const REASON = later(() =>
  words<Reason>({
    exact: true,
    'rounds-to': true,
    'separator-slip': true,
    'digit-slip': true,
    'other-athlete': true,
    'other-event': true,
    'other-date': true,
    'other-meeting': true,
    'place-differs': true,
    'mark-differs': true,
    'record-differs': true,
    'rank-differs': true,
    'age-differs': true,
    'nation-differs': true,
    'misspelt-name': true,
    stale: true,
    'not-yet': true,
    'slower-than-coverage': true,
    'newer-than-database': true,
    'other-round-possible': true,
    'place-moved-up': true,
    'derived-record': true,
    'sources-differ': true,
    wind: true,
    quoted: true,
    hypothetical: true,
    'no-row': true,
    'not-covered': true,
    'several-athletes': true,
    'several-readings': true,
    'athlete-unknown': true,
    'event-unknown': true,
  }),
);

const CLAIM_TYPE = later(() =>
  words<ClaimType>({
    result: true,
    place: true,
    medal: true,
    title: true,
    pb: true,
    sb: true,
    wr: true,
    nr: true,
    'area-record': true,
    'course-record': true,
    rank: true,
    count: true,
    margin: true,
    'head-to-head': true,
    age: true,
    nationality: true,
    date: true,
    event: true,
    venue: true,
    'record-age': true,
    spelling: true,
  }),
);

export const SEX = later(() => words<Sex>({ M: true, F: true, X: true }));

/** Lists are read-only, as the core's are. */
export const list = <T extends z.ZodMiniType>(each: T) => z.readonly(z.array(each));

const offset = later(() => z.int().check(z.nonnegative()));

const block = later(
  () =>
    z.object({
      kind: words<Block['kind']>({ heading: true, paragraph: true, 'list-item': true, 'table-row': true, caption: true, quote: true }),
      start: offset.schema,
      end: offset.schema,
    }) satisfies z.ZodMiniType<Block>,
);

export const article = later(
  () =>
    z.object({
      text: z.string().check(z.maxLength(MAX_ARTICLE_UNITS)),
      blocks: list(block.schema),
      published: z.nullable(z.int()),
      language: z.nullable(z.string()),
      url: z.nullable(z.string()),
    }) satisfies z.ZodMiniType<Article>,
);

export const athleteRef = later(
  () =>
    z.object({
      id: z.string(),
      name: z.string(),
      dob: z.nullable(z.string()),
      nat: z.string(),
      sex: SEX.schema,
    }) satisfies z.ZodMiniType<AthleteRef>,
);

export const evidence = later(
  () =>
    z.object({
      athlete: z.string(),
      event: z.string(),
      sex: SEX.schema,
      mark: z.string(),
      windCmS: z.nullable(z.number()),
      place: z.nullable(z.int()),
      round: z.string(),
      day: z.string(),
      competition: z.string(),
      venue: z.string(),
      country: z.string(),
      indoor: z.boolean(),
      source: z.string(),
    }) satisfies z.ZodMiniType<Evidence>,
);

const finding = later(
  () =>
    z.object({
      start: offset.schema,
      end: offset.schema,
      text: z.string(),
      kind: words<Finding['kind']>({ athlete: true, mark: true, claim: true }),
      mention: z.nullable(words<NonNullable<Finding['mention']>>({ name: true, surname: true, epithet: true, pronoun: true })),
      athlete: z.nullable(athleteRef.schema),
      candidates: list(athleteRef.schema),
      event: z.nullable(z.string()),
      claim: z.nullable(z.object({ type: CLAIM_TYPE.schema, value: z.string() })),
      verdict: z.nullable(VERDICT.schema),
      reason: z.nullable(REASON.schema),
      correction: z.nullable(z.string()),
      evidence: list(evidence.schema),
      now: z.nullable(z.string()),
    }) satisfies z.ZodMiniType<Finding>,
);

const athleteCard = later(
  () =>
    z.object({
      athlete: athleteRef.schema,
      worldAthleticsId: z.nullable(z.int()),
      age: z.nullable(z.int()),
      bests: list(z.object({ event: z.string(), pb: z.nullable(evidence.schema), sb: z.nullable(evidence.schema) })),
    }) satisfies z.ZodMiniType<AthleteCard>,
);

export const checked = later(
  () =>
    z.object({
      topic: words<Checked['topic']>({ athletics: true, other: true }),
      findings: list(finding.schema),
      cards: list(athleteCard.schema),
      asOf: z.int(),
      asOfKnown: z.boolean(),
      language: z.string(),
      wanted: list(z.object({ sex: SEX.schema, event: z.string() })),
    }) satisfies z.ZodMiniType<Checked>,
);

/** Longest name that a page may ask about, and most athletes beside it: a card has no room for more. */
const MAX_PRINTED_UNITS = 200;
const MAX_RIVALS = 3;

export const moreAsked = later(
  () =>
    z.object({
      athlete: z.string(),
      event: z.nullable(z.string()),
      asOf: z.int(),
      printed: z.string().check(z.maxLength(MAX_PRINTED_UNITS)),
      race: z.nullable(evidence.schema),
      rivals: z.readonly(z.array(z.string()).check(z.maxLength(MAX_RIVALS))),
    }) satisfies z.ZodMiniType<MoreAsked>,
);

const rank = later(() => z.object({ world: z.int(), nation: z.int(), indoor: z.boolean() }) satisfies z.ZodMiniType<Rank>);

const season = later(
  () =>
    z.object({
      year: z.int(),
      day: z.int(),
      value: z.number(),
      mark: z.string(),
      isStep: z.boolean(),
    }) satisfies z.ZodMiniType<Season>,
);

const duel = later(
  () =>
    z.object({
      rival: athleteRef.schema,
      event: z.string(),
      won: z.int(),
      lost: z.int(),
      lastDay: z.int(),
      lastCompetition: z.string(),
    }) satisfies z.ZodMiniType<Duel>,
);

export const more = later(
  () =>
    z.object({
      card: athleteCard.schema,
      event: z.string(),
      ranks: z.object({ pb: z.nullable(rank.schema), sb: z.nullable(rank.schema) }),
      seasons: list(season.schema),
      better: words<More['better']>({ less: true, more: true }),
      race: list(evidence.schema),
      duels: list(duel.schema),
      namesakes: list(athleteRef.schema),
    }) satisfies z.ZodMiniType<More>,
);
