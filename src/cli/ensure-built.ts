import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { HEADER_FILE } from '../results/format.ts';
import { parseHeader } from '../results/header.ts';
import { holdLock } from './build-lock.ts';
import { DATABASE_FOLDER } from './database.ts';

/** The project's own folder, wherever the user stands. */
export const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

const GENERATED = join(PROJECT, '.generated');
const DATABASE = DATABASE_FOLDER;
const HEADER = join(DATABASE, HEADER_FILE);
const LISTING = join(GENERATED, 'stamps', 'database-files.json');

export type Target = 'database' | 'chrome-mv3' | 'firefox-mv3';

interface Recipe {
  /** Files and folders of which it is made. */
  readonly inputs: readonly string[];
  /** Is what it makes there, whole? */
  readonly isWhole: () => boolean;
  /** The file whose age is that of the whole. */
  readonly made: string;
  readonly command: readonly string[];
}

const DATABASE_INPUTS = ['seeds', 'src/results', 'src/core/text', 'src/core/mark.ts', 'src/core/day.ts'];
export const WXT = 'node_modules/wxt/bin/wxt.mjs';

const extension = (target: Target, flags: readonly string[]): Recipe => ({
  inputs: ['entrypoints', 'src', 'wxt.config.ts', 'tsconfig.json', 'package-lock.json', `.generated/database/${HEADER_FILE}`],
  isWhole: () => existsSync(join(PROJECT, '.output', target, 'manifest.json')) && existsSync(stampOf(target)),
  made: stampOf(target),
  command: [WXT, 'build', ...flags],
});

const RECIPES: Readonly<Record<Target, Recipe>> = {
  database: {
    inputs: DATABASE_INPUTS,
    isWhole: isDatabaseWhole,
    made: HEADER,
    command: ['--import', 'tsx', 'seeds/main.ts'],
  },
  'chrome-mv3': extension('chrome-mv3', ['-b', 'chrome']),
  'firefox-mv3': extension('firefox-mv3', ['-b', 'firefox', '--mv3']),
};

const IN_ORDER: readonly Target[] = ['database', 'chrome-mv3', 'firefox-mv3'];

function stampOf(target: Target): string {
  return join(GENERATED, 'stamps', `${target}.sha256`);
}

/** Name and size of every file of the database. */
const listDatabase = (): [name: string, size: number][] =>
  readdirSync(DATABASE, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => [path.slice(DATABASE.length + 1), statSync(path).size]);

/**
 * Every file is there with the size it had when it was compiled: catches a deleted, truncated or half-written one. A database younger than
 * our listing was compiled by hand: then its header vouches for the shared tables, and a new listing is drawn up.
 */
function isDatabaseWhole(): boolean {
  try {
    const { files } = parseHeader(readFileSync(HEADER));
    const found = new Map(listDatabase());
    if (!Object.entries(files).every(([name, size]) => found.get(name) === size)) return false;
    const listed = statSync(LISTING, { throwIfNoEntry: false });
    if (!listed || listed.mtimeMs < statSync(HEADER).mtimeMs) {
      mkdirSync(dirname(LISTING), { recursive: true });
      writeFileSync(LISTING, JSON.stringify([...found]));
      return true;
    }
    return (JSON.parse(readFileSync(LISTING, 'utf8')) as [string, number][]).every(([name, size]) => found.get(name) === size);
  } catch {
    // No header, one of another format, or no such file: to be built, whatever it was.
    return false;
  }
}

/** What changes without changing what is built: the manifest is written by the build itself, the rest is read by people. */
const IGNORED = /(?:^|[\\/])(?:manifest\.json|[^\\/]*\.md|LICENSE|import(?:\.ts)?)$/;

function listFiles(path: string): string[] {
  const full = join(PROJECT, path);
  const stat = statSync(full, { throwIfNoEntry: false });
  if (!stat || IGNORED.test(path)) return [];
  if (!stat.isDirectory()) return [path];
  return readdirSync(full)
    .sort()
    .flatMap((name) => listFiles(join(path, name)));
}

function hashOf(files: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of files) hash.update(`${file}\0`).update(readFileSync(join(PROJECT, file)));
  return hash.digest('hex');
}

const readStamp = (target: Target): string => (existsSync(stampOf(target)) ? readFileSync(stampOf(target), 'utf8').trim() : '');

/**
 * Whole, and no source is younger, or all sources have the bytes of the last build.
 *
 * The age answers in a few milliseconds; the bytes are read only when ages disagree, as after a checkout. `npm run seeds` run by hand
 * leaves a young database, which is therefore kept: so is one built without some of the sources.
 */
function isFresh(target: Target): boolean {
  const { inputs, isWhole, made } = RECIPES[target];
  if (!isWhole()) return false;
  const files = inputs.flatMap(listFiles);
  const madeAt = statSync(made).mtimeMs;
  if (files.every((file) => statSync(join(PROJECT, file)).mtimeMs <= madeAt)) return true;
  if (readStamp(target) !== hashOf(files)) return false;
  utimesSync(made, new Date(), new Date());
  return true;
}

/** Runs to its end. What it says is shown when it fails, or at once when it speaks to people. Never on standard output, which is the caller's. */
function run(command: readonly string[], { speaks }: { speaks: boolean }): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, command, { cwd: PROJECT, stdio: ['ignore', 'pipe', 'pipe'] });
    const said: Buffer[] = [];
    const hear = (chunk: Buffer): void => void (speaks ? process.stderr.write(chunk) : said.push(chunk));
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) return resolve();
      process.stderr.write(Buffer.concat(said));
      reject(new Error(`${command.join(' ')} ended with ${code}: its output above says why`));
    });
  });
}

async function build(target: Target, why: string): Promise<void> {
  const { inputs, command } = RECIPES[target];
  const started = Date.now();
  process.stderr.write(`photofinish: building ${target}${why} …\n`);
  const hash = hashOf(inputs.flatMap(listFiles));
  await run(command, { speaks: target === 'database' });
  mkdirSync(dirname(stampOf(target)), { recursive: true });
  writeFileSync(stampOf(target), `${hash}\n`);
  process.stderr.write(`photofinish: ${target} is ready (${((Date.now() - started) / 1000).toFixed(1)} s)\n`);
}

/**
 * Builds what is missing or older than its sources, and says so on standard error. The database always comes first.
 * Two commands that start at once build once: the second waits for the first.
 */
export async function ensureBuilt(...targets: readonly Target[]): Promise<void> {
  const wanted = IN_ORDER.filter((target) => target === 'database' || targets.includes(target));
  if (wanted.every(isFresh)) return;
  await locked(async () => {
    for (const target of wanted) if (!isFresh(target)) await build(target, ', because it is missing or older than its sources');
  });
}

/** Builds these whether they are fresh or not: what a person asks for by name is done. */
export async function rebuild(...targets: readonly Target[]): Promise<void> {
  await locked(async () => {
    for (const target of targets) await build(target, '');
  });
}

async function locked(work: () => Promise<void>): Promise<void> {
  const release = await holdLock(join(GENERATED, 'build.lock'));
  try {
    await work();
  } finally {
    release();
  }
}
