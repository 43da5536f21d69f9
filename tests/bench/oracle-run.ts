/**
 * `npm run bench:oracle [-- --n 20000] [--seed S] [--list FILE]`: true and spoiled sentences from the database, and what the engine
 * says of them.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { ensureBuilt } from '../../src/cli/ensure-built.ts';
import { writeDay } from '../../src/core/day.ts';
import { type Outcome, runOracle } from './oracle.ts';
import { openWhole } from './oracle-engine.ts';
import { describeFlag, percent, tableOf } from './oracle-report.ts';

const EXAMPLES = 3;

function tableBy(title: string, outcomes: readonly Outcome[], good: string): string {
  const groups = new Map<string, Outcome[]>();
  for (const one of outcomes) groups.set(one.group, [...(groups.get(one.group) ?? []), one]);
  const rows = [...groups, ['all', outcomes] as const].map(([group, list]) => {
    const isGood = (one: Outcome): boolean => one.outcome === good;
    const covered = list.filter((one) => one.covered);
    const counts = new Map<string, number>();
    for (const one of list) if (!isGood(one)) counts.set(one.outcome, (counts.get(one.outcome) ?? 0) + 1);
    const rest = [...counts].sort((a, b) => b[1] - a[1]).map(([what, n]) => `${what} ${n}`);
    return [
      group,
      String(list.length),
      percent(list.filter(isGood).length, list.length),
      percent(covered.filter(isGood).length, covered.length),
      rest.slice(0, 6).join(' · '),
    ];
  });
  return tableOf([[title, 'texts', good, 'where covered', 'else'], ...rows]);
}

/** The first few of each group and outcome, the worst outcomes first. */
function examples(outcomes: readonly Outcome[], good: string): string[] {
  const seen = new Map<string, Outcome[]>();
  for (const one of outcomes) {
    if (one.outcome === good) continue;
    const key = one.slip ? `${one.group}: ${one.outcome}${one.covered ? ', covered' : ''}` : one.outcome;
    seen.set(key, [...(seen.get(key) ?? []), one]);
  }
  const rank = (key: string): number => (/MISMATCH|other correction|blamed|verified/.test(key) ? 0 : 1);
  return [...seen]
    .sort((a, b) => rank(a[0]) - rank(b[0]) || b[1].length - a[1].length)
    .map(
      ([key, list]) =>
        `## ${key} (${list.length})\n${list
          .slice(0, key.includes('MISMATCH') ? list.length : EXAMPLES)
          .map(describe)
          .join('\n')}`,
    );
}

function describe({ telling, text, slip, findings, group }: Outcome): string {
  const head = slip ? `"${slip.wrong}" should be "${slip.right}"; ` : '';
  const [finding] = findings;
  if (finding) return `- ${head}${describeFlag({ telling, text, finding })}`;
  return `- ${head}no finding; published ${writeDay(telling.published)}, ${group}, row ${writeDay(telling.row.race.day)} ${telling.row.race.event}\n    ${text.slice(text.indexOf('\n') + 1).replaceAll('\n', ' ¶ ')}`;
}

const { values } = parseArgs({
  options: { n: { type: 'string', default: '20000' }, seed: { type: 'string', default: '7' }, list: { type: 'string', default: '' } },
});
await ensureBuilt('database');
const started = performance.now();
const { truths, spoiled } = runOracle(await openWhole(), { n: Number(values.n), seed: Number(values.seed) });
process.stderr.write(`oracle: took ${((performance.now() - started) / 1000).toFixed(0)} s\n`);
process.stdout.write(`${tableBy('true texts', truths, 'verified')}\n\n${tableBy('spoiled texts', spoiled, 'right correction')}\n`);
const lines = ['# True texts', ...examples(truths, 'verified'), '# Spoiled texts', ...examples(spoiled, 'right correction')];
if (values.list) writeFileSync(values.list, `${lines.join('\n\n')}\n`);
else process.stdout.write(`\n${lines.join('\n').slice(0, 12_000)}\n`);
