/**
 * The JSON report as a schema. It parses what is imported, and the published `report.schema.json` is generated from it.
 *
 * Fields may be added within a version; a field that is removed or changes its meaning is a new version.
 */
import * as z from 'zod/mini';
import type { Block } from '../core/article.ts';
import type { AthleteCard, AthleteRef, ClaimType, Evidence, Finding, Reason, Verdict } from '../core/finding.ts';
import type { Sex } from '../core/results.ts';
import type { Added, Decision } from './entry.ts';
import { REASON_WORDS } from './reasons.ts';
import { CLAIM_WORDS, DECISION_WORDS, VERDICT_TITLES } from './sentences.ts';

/** The words of a record, which the compiler holds complete. `Object.keys` knows them only as strings. */
const wordsOf = <W extends string>(known: Readonly<Record<W, unknown>>) => z.enum(Object.keys(known) as [W, ...W[]]);

const list = <T extends z.ZodMiniType>(each: T) => z.readonly(z.array(each));
/** A schema's own words on a field, for those who read the published schema. */
const about = <T extends z.ZodMiniType>(schema: T, description: string): T => schema.check(z.describe(description)) as T;

const offset = z.int().check(z.nonnegative());
const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
const sex = wordsOf<Sex>({ M: true, F: true, X: true });

const athlete = z.object({
  id: z.string(),
  name: z.string(),
  dob: about(z.nullable(z.string()), 'YYYY-MM-DD, YYYY, or null where no source gives it'),
  nat: about(z.string(), 'Three-letter code'),
  sex,
}) satisfies z.ZodMiniType<AthleteRef>;

const evidence = z.object({
  athlete: z.string(),
  event: z.string(),
  sex,
  mark: about(z.string(), 'As the sport prints it; DNF and the like for no mark'),
  windCmS: about(z.nullable(z.number()), 'Wind in cm/s, positive from behind; null where not known'),
  place: z.nullable(z.int()),
  round: z.string(),
  day: z.string(),
  competition: z.string(),
  venue: z.string(),
  country: z.string(),
  indoor: z.boolean(),
  source: about(z.string(), 'Id of the source of the row'),
}) satisfies z.ZodMiniType<Evidence>;

const decision = z.object({
  verdict: wordsOf<Decision['verdict']>(DECISION_WORDS),
  correction: about(z.nullable(z.string()), 'The correction of whoever decided, where it is not the program’s'),
  note: z.string(),
  link: z.string(),
  day,
}) satisfies z.ZodMiniType<Decision>;

const finding = z.object({
  start: about(offset, 'First UTF-16 unit in the text of the article'),
  end: about(offset, 'One after the last UTF-16 unit'),
  text: z.string(),
  kind: wordsOf<Finding['kind']>({ athlete: true, mark: true, claim: true }),
  mention: z.nullable(wordsOf<NonNullable<Finding['mention']>>({ name: true, surname: true, epithet: true, pronoun: true })),
  athlete: z.nullable(athlete),
  candidates: list(athlete),
  event: about(z.nullable(z.string()), 'Slug as World Athletics has it, such as 1500-metres'),
  claim: z.nullable(z.object({ type: wordsOf<ClaimType>(CLAIM_WORDS), value: z.string() })),
  verdict: z.nullable(wordsOf<Verdict>(VERDICT_TITLES)),
  reason: z.nullable(wordsOf<Reason>(REASON_WORDS)),
  correction: about(z.nullable(z.string()), 'What should stand there instead'),
  evidence: list(evidence),
  now: about(z.nullable(z.string()), 'The truth of today where it differs from the one as of the article’s day'),
}) satisfies z.ZodMiniType<Finding>;

const decidedFinding = z.extend(finding, { decision: about(z.nullable(decision), 'What a fact-checker said of it') });

const added = z.object({
  start: offset,
  end: offset,
  text: z.string(),
  correction: z.nullable(z.string()),
  note: z.string(),
  link: z.string(),
  day,
}) satisfies z.ZodMiniType<Added>;

const card = z.object({
  athlete,
  worldAthleticsId: z.nullable(z.int()),
  age: z.nullable(z.int()),
  bests: list(z.object({ event: z.string(), pb: z.nullable(evidence), sb: z.nullable(evidence) })),
}) satisfies z.ZodMiniType<AthleteCard>;

const block = z.object({
  kind: wordsOf<Block['kind']>({ heading: true, paragraph: true, 'list-item': true, 'table-row': true, caption: true, quote: true }),
  start: offset,
  end: offset,
}) satisfies z.ZodMiniType<Block>;

const checkedArticle = z.object({
  doc: about(z.string(), 'Path, id or address of the document'),
  title: z.string(),
  url: z.nullable(z.string()),
  published: about(z.nullable(day), 'The day on which the article speaks, or null where it does not say'),
  asOf: about(day, 'The day as of which all was judged'),
  asOfKnown: about(z.boolean(), 'Is that day the article’s own, and not the day on which it was checked?'),
  statedLanguage: about(z.nullable(z.string()), 'As the page states it'),
  language: about(z.string(), 'As it was read'),
  topic: z.enum(['athletics', 'other']),
  extracted: about(z.boolean(), 'Is the text not the document itself, but what was read out of it?'),
  text: z.string(),
  blocks: list(block),
  findings: list(decidedFinding),
  added: about(list(added), 'Claims that the program missed and a fact-checker marked'),
  cards: list(card),
});

const failedArticle = z.object({ doc: z.string(), error: about(z.string(), 'Why it could not be read or checked, in one sentence') });

export const FORMAT = 'photofinish-report';
export const FORMAT_VERSION = 1;

export const reportShape = z.object({
  format: z.literal(FORMAT),
  version: z.literal(FORMAT_VERSION),
  program: z.object({ name: z.string(), version: z.string() }),
  articles: list(z.union([checkedArticle, failedArticle])),
});

export type JsonArticle = z.output<typeof checkedArticle>;
export type JsonFailure = z.output<typeof failedArticle>;

/** The published schema (JSON Schema draft 2020-12). */
export const reportJsonSchema = (): object => ({
  $id: 'photofinish-report-1.schema.json',
  title: 'Photofinish report, version 1',
  ...z.toJSONSchema(reportShape, { target: 'draft-2020-12', io: 'output' }),
});
