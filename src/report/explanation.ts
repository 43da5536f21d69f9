/** Writes the chain behind one finding: text, mentions, reading, rows asked, verdict. */
import type { Article } from '../core/article.ts';
import type { Explanation } from '../core/explain.ts';
import { readFragment } from './fragment.ts';
import { count, tame, wrap } from './layout.ts';
import { REASON_WORDS } from './reasons.ts';
import type { TextOptions } from './text.ts';
import { writeEvent, writeEvidence } from './wording.ts';

const MARGIN = 2;
const DETAIL = 12;

/** Ends with a line end. */
export function writeExplanation(article: Article, explanation: Explanation, { palette, width }: TextOptions): string {
  const { finding, mentions, reading, asked, inCompany } = explanation;
  const { before, quoted, after } = readFragment(article, finding);
  const rows = (title: string, lines: readonly string[]): string[] =>
    lines.map((line, n) => {
      const label = n ? '' : title;
      const body = wrap(line, { width, indent: DETAIL, hanging: DETAIL + 2 });
      return `${' '.repeat(MARGIN)}${palette.bold(label.padEnd(DETAIL - MARGIN))}${body.slice(DETAIL)}`;
    });
  const verdict = finding.verdict ?? 'none';
  const reason = finding.reason ? ` (${REASON_WORDS[finding.reason]})` : '';
  return `${[
    ...rows('text', [`${tame(before)}${palette.wrong(tame(quoted))}${tame(after)}`]),
    ...rows(
      'mentions',
      mentions.map(({ kind, text, meaning }) => `${kind} "${tame(text)}"${meaning ? ` → ${tame(meaning)}` : ''}`),
    ),
    ...rows(
      'reading',
      reading.map(([part, value]) => `${part}: ${tame(value)}`),
    ),
    ...rows(
      'asked',
      asked.flatMap(({ event, sex, asked: question, rows: n, last }) => [
        `${writeEvent(event)}, ${sex === 'M' ? 'men' : sex === 'F' ? 'women' : 'mixed'}: ${question}${question.includes('rank') ? '' : ` (${count(n, 'row')})`}`,
        ...last.map((row) => `  ${palette.dim(writeEvidence(row))}`),
      ]),
    ),
    ...rows('verdict', [
      `${verdict}${reason}${finding.correction === null ? '' : `: "${tame(quoted)}" → ${palette.right(tame(finding.correction))}`}`,
      ...(inCompany ? ['decided by the claims around it'] : []),
      ...finding.evidence.map((row) => `proof: ${writeEvidence(row)}`),
      ...(finding.now ? [finding.now] : []),
    ]),
  ].join('\n')}\n`;
}
