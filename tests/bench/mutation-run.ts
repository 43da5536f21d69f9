/**
 * `npm run bench:mutation [-- --articles FILE --gold FILE --gold FILE …] [--list FILE]`: spoils true claims in twelve ways. Without
 * arguments those of the project's labelled articles; else of articles outside it (NDJSON, see `mutation-claims.ts`), which stay there.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { ensureBuilt } from '../../src/cli/ensure-built.ts';
import { writeEvidence } from '../../src/report/wording.ts';
import { loadSets } from '../articles/engine.ts';
import { type Accusation, type Caught, type Mutant, type MutationRun, runMutations } from './mutation.ts';
import { fromLabels, readExternal } from './mutation-claims.ts';
import { percent, tableOf } from './oracle-report.ts';

const SEED = 12;

const OUTCOMES: readonly Caught[] = ['right correction', 'other correction', 'elsewhere in the sentence', 'verified', 'silent'];

function tableBy(title: string, mutants: readonly Mutant[], groupOf: (mutant: Mutant) => string): string {
  const groups = new Map<string, Mutant[]>();
  for (const mutant of mutants) groups.set(groupOf(mutant), [...(groups.get(groupOf(mutant)) ?? []), mutant]);
  const rows = [...groups, ['all', mutants] as const].map(([group, list]) => {
    const covered = list.filter((mutant) => mutant.uncovered === null);
    const right = covered.filter(({ caught }) => caught === 'right correction');
    const counts = OUTCOMES.map((outcome) => String(list.filter(({ caught }) => caught === outcome).length));
    const harmed = list.map((mutant) => mutant.harmed).reduce((sum, n) => sum + n, 0);
    return [group, String(list.length), ...counts, `${percent(right.length, covered.length)} of ${covered.length}`, String(harmed)];
  });
  return tableOf([[title, 'spoiled', 'right', 'other', 'elsewhere', 'verified', 'silent', 'right where covered', 'harmed'], ...rows]);
}

function tableOfTruths({ truths, accusations }: MutationRun): string {
  const rows = [...truths]
    .sort((a, b) => b[1].claims - a[1].claims)
    .map(([type, { claims, verified }]) => {
      const accused = accusations.filter((one) => one.type === type).length;
      return [type, String(claims), percent(verified, claims), String(accused)];
    });
  return tableOf([
    ['true claims', 'claims', 'verified', 'called wrong'],
    ...rows,
    ['beside all claims', '', '', String(accusations.filter(({ type }) => type === 'none').length)],
  ]);
}

function describeMutant({ kind, article, uncovered, caught, was, became, sentence, finding }: Mutant): string {
  const said = finding
    ? `${finding.kind} "${finding.text}" ${finding.verdict} ${finding.reason} → ${finding.correction} (${finding.athlete?.id ?? 'nobody'}, ${finding.event ?? 'no event'})`
    : 'no finding';
  const rows = (finding?.evidence ?? []).map((row) => `    row: ${writeEvidence(row)}`);
  return [
    `- [${kind}, ${uncovered ?? 'covered'}] ${caught}: "${became}" should be "${was}" (${article}); ${said}`,
    `    ${sentence}`,
    ...rows,
  ].join('\n');
}

const tableOfUncovered = ({ mutants }: MutationRun): string => {
  const reasons = new Map<string, number>();
  for (const { uncovered } of mutants) if (uncovered) reasons.set(uncovered, (reasons.get(uncovered) ?? 0) + 1);
  return tableOf([['not covered', 'spoiled'], ...[...reasons].sort((a, b) => b[1] - a[1]).map(([why, n]) => [why, String(n)])]);
};

const describeAccusation = ({ article, type, sentence, finding }: Accusation): string =>
  [
    `- ${type}: ${finding.kind} "${finding.text}" ${finding.reason} → "${finding.correction}" (${finding.athlete?.id ?? 'nobody'}, ${article})`,
    `    ${sentence}`,
    ...finding.evidence.map((row) => `    row: ${writeEvidence(row)}`),
  ].join('\n');

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '' },
    gold: { type: 'string', multiple: true, default: [] },
    list: { type: 'string', default: '' },
  },
});
await ensureBuilt('database');
const { engine, sets } = await loadSets();
const articles = values.articles ? readExternal(values.articles, values.gold) : [...sets.values()].flat().map(fromLabels);
const run = await runMutations(engine, articles, SEED);
process.stdout.write(
  [
    `${articles.length} articles`,
    tableBy('way', run.mutants, ({ kind }) => kind),
    tableBy('claim', run.mutants, ({ claim }) => claim.type),
    tableOfUncovered(run),
    tableOfTruths(run),
    '',
  ].join('\n\n'),
);
const order = (mutant: Mutant): number => OUTCOMES.indexOf(mutant.caught) * (mutant.uncovered === null ? 1 : 0.5);
const missed = run.mutants
  .filter(({ caught }) => caught !== 'right correction')
  .sort((a, b) => a.kind.localeCompare(b.kind) || order(a) - order(b));
const lines = ['# True claims called wrong', ...run.accusations.map(describeAccusation), '# Not put right', ...missed.map(describeMutant)];
if (values.list) writeFileSync(values.list, `${lines.join('\n')}\n`);
else process.stdout.write(`${lines.slice(0, 60).join('\n')}\n`);
