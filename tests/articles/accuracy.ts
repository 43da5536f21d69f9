/**
 * Prints how well the engine reads the labelled articles, and what changed against the committed baseline.
 *
 *     npm run accuracy -- [--errors] [--write]
 *
 * `--errors` lists every deviation; `--write` makes what was measured the new baseline.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import * as z from 'zod';
import { loadSets } from './engine.ts';
import { FOLDER, loadNegatives } from './labels.ts';
import { addScores, MEASURES, type Ratio, type Score, scoreArticle, shareOf } from './score.ts';

const BASELINE = join(FOLDER, 'baseline.json');

const ratio = z.strictObject({ right: z.number(), of: z.number() });
const baseline = z.record(
  z.string(),
  z.strictObject({ measures: z.record(z.string(), ratio), falseMismatches: z.number(), errors: z.array(z.string()) }),
);
type Baseline = z.infer<typeof baseline>;

const TITLES: Readonly<Record<(typeof MEASURES)[number], string>> = {
  athletePrecision: 'athletes P',
  athleteRecall: 'athletes R',
  linking: 'linking',
  epithetPrecision: 'epithets P',
  epithetRecall: 'epithets R',
  markPrecision: 'marks P',
  markRecall: 'marks R',
  event: 'event',
  owner: 'owner',
  verified: 'verified',
  slips: 'slips',
};

const show = (of: Ratio): string => (of.of === 0 ? '–' : `${(100 * shareOf(of)).toFixed(1)} (${of.right}/${of.of})`);

function readBaseline(): Baseline {
  return existsSync(BASELINE) ? baseline.parse(JSON.parse(readFileSync(BASELINE, 'utf8'))) : {};
}

function tableOf(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column]!))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function changesOf(name: string, score: Score, old: Baseline[string] | undefined): string[] {
  if (!old) return [`${name}: not in the baseline`];
  const moved = MEASURES.flatMap((measure) => {
    const [before, now] = [old.measures[measure] ?? { right: 0, of: 0 }, score[measure]];
    const sign = Math.sign(shareOf(now) - shareOf(before));
    return sign === 0 ? [] : [`${sign > 0 ? 'gain' : 'LOSS'}  ${name} ${TITLES[measure]}: ${show(before)} → ${show(now)}`];
  });
  const gone = old.errors.filter((error) => !score.errors.includes(error)).map((error) => `  gain  ${error}`);
  const fresh = score.errors.filter((error) => !old.errors.includes(error)).map((error) => `  LOSS  ${error}`);
  return [...moved, ...gone, ...fresh];
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { errors: { type: 'boolean', default: false }, write: { type: 'boolean', default: false } } });
  const { engine, sets } = await loadSets();
  const scores = new Map<string, Score>();
  for (const [name, articles] of sets) {
    const each: Score[] = [];
    for (const article of articles) each.push(scoreArticle(article, (await engine.check(article)).findings));
    scores.set(name, addScores(each));
  }
  const strays: string[] = [];
  for (const { name, text } of loadNegatives()) {
    const { findings } = await engine.check({ text, published: null, language: 'en' });
    strays.push(...findings.map((finding) => `negatives/${name}: ${finding.kind} "${finding.text}"`));
  }
  const old = readBaseline();
  const trapped = scores.get('traps') ?? addScores([]);
  const lines = [
    tableOf([
      ['set', ...MEASURES.map((measure) => TITLES[measure]), 'false mismatches'],
      ...[...scores].map(([name, score]) => [name, ...MEASURES.map((measure) => show(score[measure])), String(score.falseMismatches)]),
    ]),
    `\nfindings in ${sets.get('traps')?.length} traps that no label allows: ${trapped.annotations}, ${((1000 * trapped.annotations) / trapped.words).toFixed(2)} per 1,000 words`,
    `\nfindings in ${loadNegatives().length} texts that are not athletics: ${strays.length}`,
    '\nverdicts of marks and claims, expected → answered:',
    ...[...scores].map(
      ([name, { confusion }]) =>
        `${name}: ${Object.entries(confusion)
          .sort()
          .map(([pair, n]) => `${pair} ${n}`)
          .join(' · ')}`,
    ),
    '\nagainst the baseline:',
    ...[...scores].flatMap(([name, score]) => changesOf(name, score, old[name])),
    ...(values.errors ? ['\ndeviations:', ...[...scores.values()].flatMap(({ errors }) => errors), ...strays] : []),
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
  if (values.write) {
    const next: Baseline = Object.fromEntries(
      [...scores].map(([name, score]) => [
        name,
        {
          measures: Object.fromEntries(MEASURES.map((measure) => [measure, score[measure]])),
          falseMismatches: score.falseMismatches,
          errors: [...score.errors],
        },
      ]),
    );
    writeFileSync(BASELINE, `${JSON.stringify(next, null, 2)}\n`);
  }
}

await main();
