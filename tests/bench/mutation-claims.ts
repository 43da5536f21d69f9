import { readFileSync } from 'node:fs';
import * as z from 'zod';
import type { Span } from '../../src/core/article.ts';
import { type Day, readDay } from '../../src/core/day.ts';
import type { LabelledArticle, PlacedLabel } from '../articles/labels.ts';

/** A piece of an article of which we know whether it is true. */
export interface KnownClaim extends Span {
  readonly kind: 'athlete' | 'mark' | 'claim';
  /** `result`, `place`, `age`, …; `spelling` for athletes. */
  readonly type: string;
  readonly truth: 'true' | 'false' | 'unknown';
  readonly event: string | null;
  /** What stands for the athlete in the labels: equal for one and the same. */
  readonly athlete: string | null;
  /** An athlete by name, and not by an epithet or a pronoun. */
  readonly isName: boolean;
}

export interface KnownArticle {
  readonly name: string;
  readonly text: string;
  readonly published: Day | null;
  readonly language: string;
  readonly claims: readonly KnownClaim[];
}

/** The labelled articles of the project. */
export function fromLabels({ name, text, published, language, labels }: LabelledArticle): KnownArticle {
  return { name, text, published, language, claims: labels.map(claimOf) };
}

function claimOf(label: PlacedLabel): KnownClaim {
  const { start, end, kind, claim, event, athlete } = label;
  const verdicts = label.oneOf ?? [label.verdict ?? null];
  const truth = verdicts.includes('mismatch') ? 'false' : verdicts.includes('verified') ? 'true' : 'unknown';
  const type = claim ?? (kind === 'athlete' ? 'spelling' : 'result');
  return {
    start,
    end,
    kind,
    type,
    truth: kind === 'athlete' && truth === 'unknown' ? 'true' : truth,
    event: event ?? null,
    athlete,
    isName: label.mention === undefined,
  };
}

const document = z.object({ doc: z.string(), published: z.nullable(z.string()), language: z.optional(z.string()), text: z.string() });

const gold = z.object({
  doc: z.string(),
  start: z.int(),
  end: z.int(),
  text: z.string(),
  kind: z.string(),
  mention: z.nullish(z.string()),
  athlete: z.nullish(z.object({ name: z.string() })),
  event: z.nullish(z.string()),
  claim: z.nullish(z.object({ type: z.string() })),
  truth: z.nullish(z.string()),
});

const parseLines = <T>(file: string, schema: z.ZodType<T>): T[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => schema.parse(JSON.parse(line)));

/** Articles of a file outside the project (`{doc, published, text}` a line) with gold (one mention a line). Only articles with gold. */
export function readExternal(articles: string, golds: readonly string[]): KnownArticle[] {
  const mentions = golds.flatMap((file) => parseLines(file, gold));
  return parseLines(articles, document).flatMap(({ doc, published, language = 'en', text }) => {
    const own = mentions.filter((mention) => mention.doc === doc && text.slice(mention.start, mention.end) === mention.text);
    const claims = own.flatMap(goldClaim);
    return claims.length ? [{ name: doc, text, language, published: published === null ? null : readDay(published), claims }] : [];
  });
}

function goldClaim({ start, end, kind, mention, athlete, event, claim, truth }: z.infer<typeof gold>): KnownClaim[] {
  if (kind !== 'athlete' && kind !== 'mark' && kind !== 'claim') return [];
  const known = truth === 'true' || truth === 'false' ? truth : kind === 'athlete' ? 'true' : 'unknown';
  const type = claim?.type ?? (kind === 'athlete' ? 'spelling' : 'result');
  const isName = mention !== 'epithet' && mention !== 'pronoun';
  return [{ start, end, kind, type, truth: known, event: event ?? null, athlete: athlete?.name ?? null, isName }];
}
