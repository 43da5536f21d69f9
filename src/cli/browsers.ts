import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export interface BrowserFound {
  readonly kind: 'chromium' | 'firefox';
  /** As people call it. */
  readonly name: string;
  readonly path: string;
}

type Candidate = readonly [kind: BrowserFound['kind'], name: string, ...places: string[]];

const ON_PATH: readonly Candidate[] = [
  ['chromium', 'Chromium', 'chromium', 'chromium-browser'],
  ['chromium', 'Google Chrome', 'google-chrome-stable', 'google-chrome'],
  ['chromium', 'Microsoft Edge', 'microsoft-edge-stable', 'microsoft-edge'],
  ['firefox', 'Firefox', 'firefox', 'firefox-esr'],
];

const ON_MAC: readonly Candidate[] = [
  ['chromium', 'Chromium', '/Applications/Chromium.app/Contents/MacOS/Chromium'],
  ['chromium', 'Google Chrome', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
  ['chromium', 'Microsoft Edge', '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'],
  ['firefox', 'Firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'],
];

const ON_WINDOWS: readonly Candidate[] = [
  ['chromium', 'Chromium', 'Chromium\\Application\\chrome.exe'],
  ['chromium', 'Google Chrome', 'Google\\Chrome\\Application\\chrome.exe'],
  ['chromium', 'Microsoft Edge', 'Microsoft\\Edge\\Application\\msedge.exe'],
  ['firefox', 'Firefox', 'Mozilla Firefox\\firefox.exe'],
];

const windowsFolders = (): string[] =>
  [process.env.ProgramFiles, process.env['ProgramFiles(x86)'], process.env.LOCALAPPDATA].filter((folder) => folder !== undefined);

function locate(place: string): string | null {
  if (process.platform === 'darwin') return existsSync(place) ? place : null;
  const folders = process.platform === 'win32' ? windowsFolders() : (process.env.PATH ?? '').split(delimiter);
  return (
    folders
      .filter(Boolean)
      .map((folder) => join(folder, place))
      .find((path) => existsSync(path)) ?? null
  );
}

/** The browsers of this machine that can load the extension, Chromium's family first. */
export function findBrowsers(): BrowserFound[] {
  const candidates = process.platform === 'win32' ? ON_WINDOWS : process.platform === 'darwin' ? ON_MAC : ON_PATH;
  return candidates.flatMap(([kind, name, ...places]) => {
    const path = places.map(locate).find((found) => found !== null);
    return path ? [{ kind, name, path }] : [];
  });
}

export const findBrowser = (kind: BrowserFound['kind']): BrowserFound | null => findBrowsers().find((found) => found.kind === kind) ?? null;

/** What to tell a person on whose machine nothing can be installed by us. */
export const INSTALL_ADVICE =
  'install Chromium, Chrome, Edge or Firefox (https://www.chromium.org/getting-involved/download-chromium/) and run this again';

const canInstall = (): boolean =>
  process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/etc/debian_version') && locate('apt-get') !== null;

/**
 * Installs packages with apt where that is possible without asking: Debian or Ubuntu, as root. Says so on standard error.
 * Answers whether it did; `false` leaves it to the person.
 */
export function installWithApt(...packages: readonly string[]): boolean {
  if (!canInstall()) return false;
  process.stderr.write(`photofinish: installing ${packages.join(' and ')} with apt-get, because this machine has no browser for it …\n`);
  const apt = (...args: string[]): boolean =>
    spawnSync('apt-get', args, {
      stdio: ['ignore', process.stderr, process.stderr],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0;
  return apt('-qq', 'update') && apt('-qq', 'install', '-y', '--no-install-recommends', ...packages);
}
