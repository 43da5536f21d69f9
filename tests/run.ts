/** `npm test`: lint, what must be built, then every test. Shows where it is, and closes with `N passed, N failed` on a line of its own. */
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser, INSTALL_ADVICE, installWithApt } from '../src/cli/browsers.ts';
import { ensureBuilt, PROJECT } from '../src/cli/ensure-built.ts';

const REPORT = join(PROJECT, '.generated', 'test-report.json');

const seconds = (since: number): string => `${((Date.now() - since) / 1000).toFixed(1)} s`;

function run(title: string, command: readonly string[]): boolean {
  const started = Date.now();
  process.stdout.write(`\n— ${title}\n`);
  const { status } = spawnSync('npx', ['--no-install', ...command], {
    cwd: PROJECT,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  process.stdout.write(`  ${status === 0 ? 'passed' : 'FAILED'} in ${seconds(started)}\n`);
  return status === 0;
}

/** Steps of `npm run lint` but the architecture, which runs with the tests. Each counts as one test. */
const LINT: readonly (readonly [title: string, command: readonly string[]])[] = [
  ['types', ['tsc', '--noEmit']],
  ['types of the core, where no DOM exists', ['tsc', '--noEmit', '-p', 'src/core']],
  ['format and lint', ['biome', 'ci', '.']],
  ['dead code', ['knip']],
];

function provideBrowsers(): void {
  const missing = [...(findBrowser('chromium') ? [] : ['chromium']), ...(findBrowser('firefox') ? [] : ['firefox-esr'])];
  if (!missing.length || installWithApt(...missing)) return;
  throw new Error(
    `the browser tests need Chromium and Firefox, and ${missing.join(' and ')} cannot be installed from here: ${INSTALL_ADVICE}`,
  );
}

interface Counts {
  readonly passed: number;
  readonly failed: number;
}

/** A run that dies before it reports, or a file that cannot be loaded, counts as failed: green must mean that tests ran. */
function runVitest(): Counts {
  rmSync(REPORT, { force: true });
  const green = run('tests: unit, architecture, browsers', [
    'vitest',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${REPORT}`,
  ]);
  try {
    const report = JSON.parse(readFileSync(REPORT, 'utf8')) as { numPassedTests: number; numTotalTests: number };
    const failed = report.numTotalTests - report.numPassedTests;
    return { passed: report.numPassedTests, failed: green ? failed : Math.max(failed, 1) };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

async function main(): Promise<Counts> {
  const lint = LINT.map(([title, command]) => run(title, command));
  provideBrowsers();
  await ensureBuilt('database', 'chrome-mv3', 'firefox-mv3');
  const { passed, failed } = runVitest();
  return { passed: passed + lint.filter(Boolean).length, failed: failed + lint.filter((green) => !green).length };
}

const started = Date.now();
let counts: Counts = { passed: 0, failed: 1 };
try {
  counts = await main();
} catch (error) {
  process.stderr.write(`photofinish: ${error instanceof Error ? error.message : String(error)}\n`);
}
process.stdout.write(`\nall of it took ${seconds(started)}\n${counts.passed} passed, ${counts.failed} failed\n`);
process.exitCode = counts.failed === 0 ? 0 : 1;
