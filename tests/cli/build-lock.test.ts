import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { holdLock } from '../../src/cli/build-lock.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'photofinish-lock-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

it('lets one in at a time, in turn', async () => {
  const file = join(folder, 'deeper/lock');
  const order: string[] = [];
  const first = await holdLock(file);
  const second = holdLock(file).then((release) => {
    order.push('second holds');
    release();
  });
  order.push('first releases');
  first();
  await second;
  expect(order).toEqual(['first releases', 'second holds']);
  expect(existsSync(file)).toBe(false);
});

it('passes over a holder that died', async () => {
  const file = join(folder, 'lock');
  const { pid } = spawnSync(process.execPath, ['-e', '']);
  writeFileSync(file, String(pid));
  (await holdLock(file))();
  expect(existsSync(file)).toBe(false);
});
