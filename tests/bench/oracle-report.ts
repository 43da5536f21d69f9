import { writeDay } from '../../src/core/day.ts';
import type { Evidence, Finding } from '../../src/core/finding.ts';
import { writeEvidence } from '../../src/report/wording.ts';
import type { Telling } from './oracle-parts.ts';

/** Columns padded to their widest cell. */
export function tableOf(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => (column ? cell.padStart(widths[column]!) : cell.padEnd(widths[0]!)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

export const percent = (n: number, of: number, digits = 1): string => (of === 0 ? '–' : `${((100 * n) / of).toFixed(digits)} %`);

const evidenceLines = (evidence: readonly Evidence[]): string[] => evidence.map((row) => `    row: ${writeEvidence(row)}`);

/** A finding with the whole text, so that it can be run again. */
export function describeFlag({
  telling,
  text,
  finding,
}: {
  readonly telling: Telling;
  readonly text: string;
  readonly finding: Finding;
}): string {
  const { start, end } = finding;
  return [
    `${finding.kind} ${finding.verdict} ${finding.reason}: "${text.slice(start, end)}" → "${finding.correction}" (${finding.athlete?.id ?? 'nobody'}, ${finding.event ?? 'no event'})`,
    `    published ${writeDay(telling.published)}, template "${telling.template}", true row ${telling.row.source} ${writeDay(telling.row.race.day)} ${telling.row.race.event} ${telling.row.race.round} ${telling.row.race.venue}${telling.row.race.indoor ? ' (indoor)' : ''} ${telling.row.race.competition}`,
    `    ${text.slice(text.indexOf('\n') + 1).replaceAll('\n', ' ¶ ')}`,
    ...evidenceLines(finding.evidence),
  ].join('\n');
}
