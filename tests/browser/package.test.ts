/** What ships: permissions only shrink, and the page script stays small. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { ensureBuilt, PROJECT } from '../../src/cli/ensure-built.ts';

/** Loaded into every page of every listed and granted site. */
const MAX_LOOKOUT_GZIP_BYTES = 6_000;
/** Loaded into pages that look like athletics. What the page does for the desk takes 1,400 of them. */
const MAX_READER_GZIP_BYTES = 41_500;

beforeAll(() => ensureBuilt('chrome-mv3', 'firefox-mv3'));

describe.each(['chrome-mv3', 'firefox-mv3'])('the package for %s', (target) => {
  const folder = join(PROJECT, '.output', target);
  const text = (file: string): string => readFileSync(join(folder, file), 'utf8');
  const manifest = (): Record<string, unknown> => JSON.parse(text('manifest.json'));

  it('asks for the permissions of the design and no host beyond its athletics sites', () => {
    // Firefox needs none for its sidebar.
    const desk = target === 'chrome-mv3' ? ['contextMenus', 'sidePanel'] : ['contextMenus'];
    expect(manifest().permissions).toEqual(['storage', 'activeTab', 'scripting', ...desk]);
    const [script, ...others] = manifest().content_scripts as { matches: string[]; js: string[] }[];
    expect(others).toEqual([]);
    expect(script?.js).toEqual(['lookout.js']);
    // The background puts the reader into the pages that the lookout sees, so both name the same hosts.
    expect([...(manifest().host_permissions as string[])].sort()).toEqual([...script!.matches].sort());
    expect(manifest().optional_host_permissions).toEqual(['*://*/*']);
  });

  it('shows nothing of itself to pages and relaxes no policy', () => {
    expect(manifest().web_accessible_resources).toBeUndefined();
    expect(manifest().externally_connectable).toBeUndefined();
    expect(manifest().content_security_policy).toBeUndefined();
  });

  it('carries every icon that it names', () => {
    for (const icon of Object.values(manifest().icons as Record<string, string>))
      expect(readFileSync(join(folder, icon)).length).toBeGreaterThan(0);
  });

  it('keeps the scripts of pages small', () => {
    expect(gzipSync(text('lookout.js'), { level: 9 }).length).toBeLessThan(MAX_LOOKOUT_GZIP_BYTES);
    expect(gzipSync(text('reader.js'), { level: 9 }).length).toBeLessThan(MAX_READER_GZIP_BYTES);
  });

  it('makes no markup from text, evaluates nothing, and says nothing on the console', () => {
    for (const file of [...readdirSync(folder, { recursive: true, encoding: 'utf8' })].filter((each) => each.endsWith('.js'))) {
      const script = text(file);
      expect(script, file).not.toMatch(/\beval\(|new Function\(|insertAdjacentHTML|document\.write|console\.log/);
    }
  });
});

it('says in Firefox’s manifest that it collects nothing', () => {
  const { browser_specific_settings } = JSON.parse(readFileSync(join(PROJECT, '.output/firefox-mv3/manifest.json'), 'utf8'));
  expect(browser_specific_settings.gecko).toMatchObject({
    id: 'photofinish@photofinish.example',
    data_collection_permissions: { required: ['none'] },
  });
});
