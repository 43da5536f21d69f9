/**
 * `npm run bench:names [-- --n 2000] [--seed S] [--list FILE]`: misspelt names of the database, each in a sentence beside a rival, and
 * whom the engine takes them for.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { ensureBuilt } from '../../src/cli/ensure-built.ts';
import { type Outcome, runNames } from './names.ts';
import { SPOILS } from './names-spoil.ts';
import { openWhole } from './oracle-engine.ts';
import { percent, tableOf } from './oracle-report.ts';

const HEAD = ['spoilt by', 'names', 'linked', 'wrong athlete', 'several', 'nobody', 'told rightly', 'told wrongly', 'not told'];

function rowOf(kind: string, outcomes: readonly Outcome[]): string[] {
  const share = (is: (one: Outcome) => boolean): string => percent(outcomes.filter(is).length, outcomes.length);
  return [
    kind,
    String(outcomes.length),
    ...(['right', 'wrong', 'several', 'nobody'] as const).map((linked) => share((one) => one.linked === linked)),
    ...(['right', 'wrong', 'no'] as const).map((told) => share((one) => one.told === told)),
  ];
}

const describe = ({ kind, name, spoilt, linked, linkedTo, told, athlete, rival, text }: Outcome): string =>
  `- ${kind}: "${spoilt}" for ${name} (${athlete}), beside ${rival}: ${linked}${linkedTo ? ` ${linkedTo}` : ''}, told ${told}\n    ${text.slice(text.indexOf('\n') + 1)}`;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { n: { type: 'string', default: '2000' }, seed: { type: 'string', default: '20' }, list: { type: 'string' } },
  });
  await ensureBuilt('database');
  const started = performance.now();
  const outcomes = runNames(await openWhole(), { n: Number(values.n), seed: Number(values.seed) });
  const kinds = Object.keys(SPOILS);
  const rows = [
    ...kinds.map((kind) =>
      rowOf(
        kind,
        outcomes.filter((one) => one.kind === kind),
      ),
    ),
    rowOf('all', outcomes),
  ];
  process.stdout.write(`${tableOf([HEAD, ...rows])}\n${((performance.now() - started) / 1000).toFixed(1)} s\n`);
  const failed = outcomes.filter(({ linked }) => linked !== 'right');
  if (values.list !== undefined) writeFileSync(values.list, `${failed.map(describe).join('\n')}\n`);
}

await main();
