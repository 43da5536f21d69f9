import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import * as z from 'zod';
import type { Span } from '../../src/core/article.ts';
import { type Day, readDay } from '../../src/core/day.ts';

export const FOLDER = import.meta.dirname;

const verdict = z.nullable(z.enum(['verified', 'mismatch', 'ambiguous', 'unverified']));

/** One labelled piece of an article. It is found by its quote: the `nth` (from 1) in `context`, or in the whole text without one. */
const label = z.strictObject({
  quote: z.string(),
  context: z.optional(z.string()),
  nth: z.optional(z.int().check(z.positive())),
  kind: z.enum(['athlete', 'mark', 'claim']),
  /** An athlete who is not named: "the Scot", "der Olympiasieger". Measured apart from names. */
  mention: z.optional(z.literal('epithet')),
  /** Id of the athlete who is meant, or whose mark it is. `null`: nobody whom the database knows. */
  athlete: z.nullable(z.string()),
  event: z.optional(z.nullable(z.string())),
  claim: z.optional(z.nullable(z.string())),
  /** The one right verdict; `null` is "linked, nothing claimed". */
  verdict: z.optional(verdict),
  /** Where the design leaves more than one answer open. */
  oneOf: z.optional(z.array(verdict)),
  correction: z.optional(z.string()),
  /** Other wordings of the same correction. */
  accept: z.optional(z.array(z.string())),
  slip: z.optional(z.string()),
  /** Reading it is neither asked for nor wrong, but its verdict still counts: splits, plans, conversions. */
  optional: z.optional(z.boolean()),
});
export type Label = z.infer<typeof label>;

const article = z.strictObject({
  published: z.nullable(z.string()),
  language: z.string(),
  /** Every epithet of the article is labelled, so one found elsewhere is wrong. */
  epithets: z.optional(z.boolean()),
  /** Nothing here is a result of its day: numbers that look like marks, names that look like athletes. */
  trap: z.optional(z.boolean()),
  text: z.string(),
  expected: z.array(label),
});

const demo = z.strictObject({
  published: z.string(),
  language: z.string(),
  wrong: z.array(label),
  true: z.array(label),
  athletes: z.array(label),
  uncounted: z.array(label),
});

export interface PlacedLabel extends Label, Span {}

export interface LabelledArticle {
  readonly name: string;
  readonly text: string;
  readonly published: Day | null;
  readonly language: string;
  readonly labels: readonly PlacedLabel[];
  /** Is every epithet labelled? */
  readonly epithets?: boolean;
  readonly trap?: boolean;
}

/** Finds each label in the text. Throws when a quote is not there: then text and labels no longer belong together. */
export function placeLabels(name: string, text: string, labels: readonly Label[]): PlacedLabel[] {
  return labels.map((one) => {
    let start = one.context === undefined ? 0 : text.indexOf(one.context);
    if (start < 0) throw new Error(`${name}: the context "${one.context}" is not in the text: correct the label.`);
    const end = one.context === undefined ? text.length : start + one.context.length;
    for (let n = one.nth ?? 1, from = start; n > 0; n--, from = start + 1) start = text.indexOf(one.quote, from);
    if (start < 0 || start + one.quote.length > end)
      throw new Error(`${name}: the quote "${one.quote}" is not in its place: correct the label.`);
    return { ...one, start, end: start + one.quote.length };
  });
}

function readJson(folder: string, file: string): unknown {
  return JSON.parse(readFileSync(join(FOLDER, folder, file), 'utf8'));
}

/** The labelled articles of `kerr/` or `labelled/`, by name. */
export function loadArticles(folder: 'kerr' | 'labelled'): LabelledArticle[] {
  const files = readdirSync(join(FOLDER, folder)).filter((file) => file.endsWith('.json'));
  return files.sort().map((file) => {
    const name = `${folder}/${file.slice(0, -'.json'.length)}`;
    const { published, language, text, expected, epithets = false, trap = false } = article.parse(readJson(folder, file));
    const day = published === null ? null : readDay(published);
    return { name, text, language, published: day, epithets, trap, labels: placeLabels(name, text, expected) };
  });
}

/** The story of a demo page: what stands in its `article`, one line for each block. Menus, comments and the like are outside. */
export function storyOf(html: string): string {
  const { document } = parseHTML(html);
  const blocks = document.querySelectorAll('article :is(h1, h2, p, figcaption)');
  return [...blocks].map((block) => (block.textContent ?? '').trim()).join('\n');
}

/** The demo page of the men's 1500 m in 2024. */
export function loadDemo(): LabelledArticle {
  const name = 'demo/men-1500-2024';
  const { published, language, wrong, true: right, athletes, uncounted } = demo.parse(readJson('demo', 'men-1500-2024.expected.json'));
  const text = storyOf(readFileSync(join(FOLDER, 'demo', 'men-1500-2024.html'), 'utf8'));
  const labels = placeLabels(name, text, [...wrong, ...right, ...athletes, ...uncounted]);
  return { name, text, language, published: readDay(published), labels };
}

export interface PlainText {
  readonly name: string;
  readonly text: string;
}

/** Texts in which nothing may be found. */
export function loadNegatives(): PlainText[] {
  const files = readdirSync(join(FOLDER, 'negatives')).filter((file) => file.endsWith('.txt'));
  return files.sort().map((file) => ({ name: file.slice(0, -'.txt'.length), text: readFileSync(join(FOLDER, 'negatives', file), 'utf8') }));
}

const positive = z.strictObject({
  sentence: z.string(),
  published: z.string(),
  name: z.string(),
  athlete: z.string(),
  mark: z.string(),
  event: z.string(),
});

/** Single sentences that must be read although nothing stands around them. */
export function loadPositives(): z.infer<typeof positive>[] {
  return z.array(positive).parse(readJson('.', 'positives-min.json'));
}
