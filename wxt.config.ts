import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig, type ResolvedPublicFile } from 'wxt';
import { ATHLETICS_PAGES } from './entrypoints/lookout/hosts.ts';
import { ICON_SIZES, writeIcons } from './src/cli/icons.ts';

const DATABASE = join(import.meta.dirname, '.generated', 'database');
const ICONS = join(import.meta.dirname, '.generated', 'icons');

/** Files of a generated folder, as the package shall name them. */
const packaged = (folder: string, as: string): ResolvedPublicFile[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort() // or the package would differ from machine to machine
    .map((absoluteSrc) => ({ absoluteSrc, relativeDest: join(as, absoluteSrc.slice(folder.length + 1)) }));

const icons = Object.fromEntries(ICON_SIZES.map((size) => [size, `icons/icon-${size}.png`]));

export default defineConfig({
  entrypointsDir: 'entrypoints',
  outDir: '.output',
  imports: false,
  webExt: { disabled: true },
  zip: { excludeSources: ['tests/**', '.generated/**'] },
  hooks: {
    'build:publicAssets': (_wxt, files) => {
      if (!existsSync(join(DATABASE, 'database.json'))) {
        throw new Error('The results database is not built: run `npm run seeds`, then build again.');
      }
      writeIcons(ICONS);
      files.push(...packaged(DATABASE, 'database'), ...packaged(ICONS, 'icons'));
    },
  },
  manifest: ({ browser }) => ({
    name: 'Photofinish',
    description:
      'Reads athletics journalism with you: checks athletes and marks against the results it carries. Nothing leaves your computer.',
    icons,
    action: { default_title: 'Photofinish', default_icon: icons },
    permissions: ['storage', 'activeTab', 'scripting', 'contextMenus'],
    host_permissions: ATHLETICS_PAGES, // for the background, which puts the reader in
    optional_host_permissions: ['*://*/*'],
    omnibox: { keyword: 'pf' },
    content_scripts: [{ matches: ATHLETICS_PAGES, run_at: 'document_idle', js: ['lookout.js'] }],
    commands: {
      'next-finding': { suggested_key: { default: 'Alt+Shift+J' }, description: 'Go to the next finding' },
      'previous-finding': { suggested_key: { default: 'Alt+Shift+K' }, description: 'Go to the previous finding' },
      'open-finding': { suggested_key: { default: 'Alt+Shift+L' }, description: 'Move into the card of the current finding' },
      'pin-card': { suggested_key: { default: 'Alt+Shift+P' }, description: 'Keep the open card, or let it go' },
      // Chrome suggests keys for four commands at most, and Escape closes the card too.
      'close-card': { description: 'Close the card' },
      'open-desk': { description: 'Open the fact-checker’s desk' },
      'mark-missed': { description: 'Mark the selected words on the desk' },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'photofinish@photofinish.example',
              strict_min_version: '140.0', // CSS highlights
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '142.0' }, // the consent above
          },
        }
      : { minimum_chrome_version: '128' }), // caretPositionFromPoint
  }),
});
