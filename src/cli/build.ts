/** `npm run build` and `npm run zip`: the database if need be, then the extension for Chrome and Firefox. */
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { ensureBuilt, PROJECT, rebuild, WXT } from './ensure-built.ts';

const { values } = parseArgs({ options: { zip: { type: 'boolean', default: false } } });

try {
  await ensureBuilt('database');
  if (values.zip) {
    for (const flags of [
      ['-b', 'chrome'],
      ['-b', 'firefox', '--mv3'],
    ]) {
      const { status } = spawnSync(process.execPath, [WXT, 'zip', ...flags], { cwd: PROJECT, stdio: 'inherit' });
      if (status !== 0) throw new Error(`wxt zip ${flags.join(' ')} ended with ${status}: its output above says why`);
    }
  } else await rebuild('chrome-mv3', 'firefox-mv3');
} catch (error) {
  process.stderr.write(`photofinish: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 3;
}
