/** What is kept of one article: everything that the fact-checker decided, and what was found when he last looked. */
import * as z from 'zod/mini';
import type { Decision } from '../report/entry.ts';
import type { Anchor } from './attach.ts';

const anchor = z.object({
  prefix: z.string(),
  exact: z.string(),
  suffix: z.string(),
  start: z.int().check(z.nonnegative()),
}) satisfies z.ZodMiniType<Anchor>;

const decision = z.object({
  verdict: z.enum(['accepted', 'disputed', 'overridden']),
  correction: z.nullable(z.string()),
  note: z.string(),
  link: z.string(),
  day: z.string(),
}) satisfies z.ZodMiniType<Decision>;

/** A decision, with as much of its finding as tells it from others on the same words. */
const decided = z.object({ anchor, kind: z.string(), claim: z.nullable(z.string()), said: z.string(), decision });

const marked = z.object({ anchor, correction: z.nullable(z.string()), note: z.string(), link: z.string(), day: z.string() });

export const recordShape = z.object({
  version: z.literal(1),
  /** Address of the page without its fragment. */
  url: z.string(),
  title: z.string(),
  /** Of the text at the last visit. */
  print: z.string(),
  /** `YYYY-MM-DD` of the last visit. */
  day: z.string(),
  /** The day as of which the fact-checker wants the article judged, or `null` for the article's own. */
  asOf: z.nullable(z.int()),
  decided: z.readonly(z.array(decided)),
  marked: z.readonly(z.array(marked)),
  /** One line for each finding of the last visit: see `lineOf`. */
  seen: z.readonly(z.array(z.string())),
});

export type DeskRecord = Readonly<z.output<typeof recordShape>>;
export type Decided = DeskRecord['decided'][number];
export type Marked = DeskRecord['marked'][number];

export const blankRecord = (url: string): DeskRecord => ({
  version: 1,
  url,
  title: '',
  print: '',
  day: '',
  asOf: null,
  decided: [],
  marked: [],
  seen: [],
});

/** Is there anything in it that somebody would miss? What was only looked at is not kept for ever. */
export const isWorthKeeping = ({ decided, marked, asOf }: DeskRecord): boolean => decided.length > 0 || marked.length > 0 || asOf !== null;
