/**
 * `npm run bench:leave-out [-- --sources tp24,rome24 --sources dl,dl26] [--n N] [--list FILE]`: how many true sentences are called wrong
 * by a database that was built without their source.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { compileSeeds } from '../../seeds/compile.ts';
import { loadSeeds } from '../../seeds/load.ts';
import { without } from '../../seeds/without.ts';
import { ensureBuilt } from '../../src/cli/ensure-built.ts';
import type { OpenResults } from '../../src/results/open.ts';
import { type Flag, leaveOut, rowsOfSources, type Tally } from './leave-out.ts';
import { openWhole } from './oracle-engine.ts';
import { describeFlag, percent, tableOf } from './oracle-report.ts';

const SEED = 20_240_612;

/** The goal: 30 of 150,000. */
const GOAL = 0.0002;

const say = (line: string): void => void process.stderr.write(`leave-out: ${line}\n`);

/** The database without the sources, in a folder that is gone when it is open. */
async function compileWithout(sources: ReadonlySet<string>): Promise<OpenResults> {
  const folder = mkdtempSync(join(tmpdir(), 'photofinish-without-'));
  try {
    compileSeeds(without(loadSeeds(), sources), { outDir: join(folder, 'database'), log: say });
    return await openWhole(join(folder, 'database'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function report(sources: string, { sentences, read, flagged, verdicts, flags }: Tally): string {
  const reasons = new Map<string, number>();
  for (const { finding } of flags)
    reasons.set(`${finding.kind} ${finding.reason}`, (reasons.get(`${finding.kind} ${finding.reason}`) ?? 0) + 1);
  const rows = (counts: ReadonlyMap<string, number>, of: number): string[][] =>
    [...counts].sort((a, b) => b[1] - a[1]).map(([what, n]) => [`  ${what}`, String(n), percent(n, of)]);
  return tableOf([
    [`without ${sources}`, String(sentences), 'true sentences'],
    ['read as athletics', String(read), percent(read, sentences)],
    ['called wrong', String(flagged), `${percent(flagged, sentences, 3)} (goal ${percent(GOAL, 1, 3)})`],
    ...rows(reasons, sentences),
    ['verdicts of the told marks', '', ''],
    ...rows(verdicts, sentences),
  ]);
}

const { values } = parseArgs({
  options: {
    sources: { type: 'string', multiple: true, default: ['tp24,rome24', 'dl,dl26'] },
    n: { type: 'string', default: '' },
    list: { type: 'string', default: '' },
  },
});
await ensureBuilt('database');
const whole = await openWhole();
const all: Flag[] = [];
for (const list of values.sources) {
  const sources = new Set(list.split(','));
  const every = values.n ? Math.max(1, Math.floor(rowsOfSources(whole, sources).length / Number(values.n))) : 1;
  const rows = rowsOfSources(whole, sources, every);
  say(`${rows.length} performances of ${list}`);
  const started = performance.now();
  const tally = leaveOut({ whole, reduced: await compileWithout(sources), rows, seed: SEED });
  say(`took ${((performance.now() - started) / 1000).toFixed(0)} s`);
  process.stdout.write(`${report(list, tally)}\n\n`);
  all.push(...tally.flags);
}
const lines = all.map(describeFlag);
if (values.list) writeFileSync(values.list, `${lines.join('\n\n')}\n`);
else process.stdout.write(`${lines.slice(0, 40).join('\n\n')}\n`);
