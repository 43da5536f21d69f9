/**
 * `npm run seeds [-- --without ID,…]`: reads the tables, checks them by the rules, leaves sources out where asked, and
 * compiles the database into `.generated/database/`.
 *
 * Exit codes: 0 done, 1 a fact breaks a rule or cannot be read, 2 misuse.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { compileSeeds } from './compile.ts';
import { loadSeeds, SEEDS_FOLDER } from './load.ts';
import type { Seeds } from './model.ts';
import { checkSeeds } from './rules/index.ts';
import { Counter } from './without/count.ts';
import { without } from './without.ts';

const OUT_DIR = join(SEEDS_FOLDER, '..', '.generated', 'database');
const MANIFEST = join(SEEDS_FOLDER, 'manifest.json');

/** More would scroll the first, and likeliest, cause away. */
const MOST_MESSAGES = 50;

const log = (line: string): void => void process.stderr.write(`${line}\n`);

interface Wishes {
  readonly without: ReadonlySet<string>;
  readonly dropIdentities: boolean;
}

/** What the command line asks for, or one sentence on what is wrong with it. */
function readWishes(args: readonly string[]): Wishes | string {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { without: { type: 'string', multiple: true, default: [] }, 'drop-identities': { type: 'boolean', default: false } },
    });
    const ids = values.without.flatMap((list) => list.split(',')).filter((id) => id !== '');
    return { without: new Set(ids), dropIdentities: values['drop-identities'] };
  } catch (error) {
    if (error instanceof TypeError) return `${error.message.split('\n')[0]} Say npm run seeds -- --without ID,… [--drop-identities].`;
    throw error;
  }
}

function unknownSource(seeds: Seeds, { without: ids }: Wishes): string | undefined {
  const known = new Set(seeds.sources.map(({ id }) => id));
  return [...ids].find((id) => !known.has(id));
}

/** The facts to compile: all, or those that stay when sources are left out. */
function choose(seeds: Seeds, { without: ids, dropIdentities }: Wishes): Seeds {
  if (ids.size === 0) return seeds;
  const counter = new Counter();
  const left = without(seeds, ids, { dropIdentities, witness: counter.witness });
  log(`Without ${[...ids].join(', ')}:`);
  for (const line of counter.report(seeds, left)) log(`  ${line}`);
  return left;
}

function run(wishes: Wishes): number {
  const started = performance.now();
  const seeds = loadSeeds();
  const id = unknownSource(seeds, wishes);
  if (id !== undefined) {
    log(`The source "${id}" is unknown: choose among ${seeds.sources.map((source) => source.id).join(', ')}.`);
    return 2;
  }
  const broken = checkSeeds(seeds);
  for (const { rule, message } of broken.slice(0, MOST_MESSAGES)) log(`${rule}: ${message}`);
  if (broken.length > 0) {
    log(`${broken.length} facts break a rule, so nothing was compiled: correct them or list them as exceptions.`);
    return 1;
  }
  const chosen = choose(seeds, wishes);
  // The manifest speaks of all the facts, and is committed: a smaller build does not change it.
  const manifest = chosen === seeds ? { manifestPath: MANIFEST } : {};
  compileSeeds(chosen, { outDir: OUT_DIR, log, ...manifest });
  log(`Compiled in ${((performance.now() - started) / 1000).toFixed(1)} s.`);
  return 0;
}

const wishes = readWishes(process.argv.slice(2));
if (typeof wishes === 'string') {
  log(wishes);
  process.exitCode = 2;
} else {
  try {
    process.exitCode = run(wishes);
  } catch (error) {
    // Reading says in one sentence which line is at fault; anything else is a bug and shows its stack.
    if (!(error instanceof Error) || !error.message.startsWith('seeds/')) throw error;
    log(error.message);
    process.exitCode = 1;
  }
}
