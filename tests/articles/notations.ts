import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import type { Span } from '../../src/core/article.ts';
import type { Finding } from '../../src/core/finding.ts';
import { FOLDER } from './labels.ts';
import { overlaps } from './score.ts';

/** What a notation must be read as. What is left out is not asked for. */
const expectation = z.strictObject({
  kind: z.enum(['athlete', 'mark', 'claim']),
  mention: z.optional(z.literal('epithet')),
  athlete: z.string(),
  event: z.optional(z.string()),
  claim: z.optional(z.string()),
  /** As the sport prints it: `3:29.38`, `6880`, a place `2`. */
  value: z.optional(z.string()),
  verdict: z.optional(z.enum(['verified', 'mismatch'])),
});

const example = z.strictObject({
  id: z.string(),
  /** The one source in which the mark stands, where no other has it: a database built without it cannot know the mark. */
  source: z.optional(z.string()),
  text: z.string(),
  language: z.string(),
  published: z.string(),
  quote: z.string(),
  /** `null`: a look-alike, of which nothing may be claimed. */
  expect: z.nullable(expectation),
});
export type Example = z.infer<typeof example>;

const row = z.strictObject({ row: z.int(), name: z.string(), examples: z.array(example) });
export type Row = z.infer<typeof row>;

/** Ways in which athletics is written, one row each, with examples and what looks like them. */
export const loadNotations = (): Row[] => z.array(row).parse(JSON.parse(readFileSync(join(FOLDER, 'notations.json'), 'utf8')));

/** The span of the quote that a mark must keep: from its first digit to its last. The unit may belong to it or not. */
function numberIn({ text, quote }: Example): Span {
  const start = text.indexOf(quote);
  const digits = [...quote.matchAll(/\p{N}/gu)];
  const last = digits.at(-1);
  if (!last) return { start, end: start + quote.length };
  return { start: start + digits[0]!.index, end: start + last.index + last[0].length };
}

function differences(finding: Finding, example: Example): string[] {
  const wanted = example.expect!;
  const number = numberIn(example);
  const pairs: (readonly [what: string, wanted: string | undefined, given: string | null | undefined])[] = [
    ['mention', wanted.mention, finding.mention],
    ['athlete', wanted.athlete, finding.athlete?.id],
    ['event', wanted.event, finding.event],
    ['claim', wanted.claim, finding.claim?.type],
    ['value', wanted.value, finding.claim?.value],
    ['verdict', wanted.verdict, finding.verdict],
  ];
  const wrong = pairs.flatMap(([what, want, given]) => (want === undefined || want === given ? [] : [`${what} ${given}, not ${want}`]));
  const isCut = wanted.kind === 'mark' && (finding.start > number.start || finding.end < number.end);
  return isCut ? [...wrong, `only "${finding.text}" was read`] : wrong;
}

/** What is wrong with the findings for an example, in words; `null` when all is right. */
export function failureOf(example: Example, findings: readonly Finding[]): string | null {
  const start = example.text.indexOf(example.quote);
  const here = findings.filter((finding) => overlaps(finding, { start, end: start + example.quote.length }));
  if (example.expect === null) {
    // A person who is linked to nobody is left alone.
    const isClaimed = ({ athlete, candidates, claim, verdict }: Finding): boolean =>
      claim !== null || verdict !== null || athlete !== null || candidates.length > 0;
    const claimed = here.filter((finding) => (finding.kind === 'athlete' ? isClaimed(finding) : finding.claim !== null));
    return claimed.length === 0
      ? null
      : `claimed: ${claimed.map(({ kind, text, claim }) => `${kind} "${text}" ${claim?.type}`).join(', ')}`;
  }
  const answers = here.filter(({ kind }) => kind === example.expect!.kind).map((finding) => differences(finding, example));
  if (answers.length === 0) return 'not found';
  const best = answers.reduce((a, b) => (b.length < a.length ? b : a));
  return best.length === 0 ? null : best.join('; ');
}
