import { join } from 'node:path';
import { chromium } from 'playwright-core';
import puppeteer from 'puppeteer-core';
import type { BrowserFound } from './browsers.ts';
import { DEMO_HOST } from './demo.ts';
import { PROJECT } from './ensure-built.ts';

/** One open page of a browser in which the extension runs. Expressions are evaluated in the page's own world. */
export interface OpenPage {
  evaluate(expression: string): Promise<unknown>;
  /** Resolves when the expression holds; rejects after half a minute. */
  waitFor(expression: string): Promise<void>;
  movePointer(x: number, y: number): Promise<void>;
  screenshot(path: string): Promise<void>;
}

export interface ExtensionBrowser {
  readonly page: OpenPage;
  /** Resolves when the person closes the browser. */
  readonly closed: Promise<void>;
  close(): Promise<void>;
}

export interface OpenOptions {
  readonly url: string;
  readonly headless: boolean;
}

const TIMEOUT_MS = 30_000;
const WINDOW = { width: 1180, height: 860 };

/** Starts the browser with a fresh profile and the built extension, and opens the page. */
export const openWithExtension = (browser: BrowserFound, options: OpenOptions): Promise<ExtensionBrowser> =>
  browser.kind === 'chromium' ? openChromium(browser.path, options) : openFirefox(browser.path, options);

async function openChromium(executablePath: string, { url, headless }: OpenOptions): Promise<ExtensionBrowser> {
  const context = await chromium.launchPersistentContext('', {
    executablePath,
    headless,
    viewport: headless ? WINDOW : null,
    // Chromium's sandbox needs a user; under root it refuses to start.
    chromiumSandbox: process.getuid?.() !== 0,
    // Chrome 137 and later ignore --load-extension, so the DevTools protocol loads it, in every browser of the family alike.
    args: ['--enable-unsafe-extension-debugging', `--host-resolver-rules=MAP ${DEMO_HOST} 127.0.0.1`, '--disable-quic'],
    ignoreDefaultArgs: ['--disable-extensions'],
  });
  const devtools = await context.browser()?.newBrowserCDPSession();
  if (!devtools) throw new Error(`${executablePath} offers no DevTools session: use another browser`);
  await devtools.send('Extensions.loadUnpacked', { path: join(PROJECT, '.output/chrome-mv3') });
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(url);
  return {
    page: {
      evaluate: (expression) => page.evaluate(expression),
      waitFor: async (expression) => void (await page.waitForFunction(expression, undefined, { timeout: TIMEOUT_MS })),
      movePointer: (x, y) => page.mouse.move(x, y),
      screenshot: async (path) => void (await page.screenshot({ path })),
    },
    closed: new Promise((resolve) => context.once('close', () => resolve())),
    close: () => context.close(),
  };
}

async function openFirefox(executablePath: string, { url, headless }: OpenOptions): Promise<ExtensionBrowser> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless,
    defaultViewport: headless ? WINDOW : null,
    extraPrefsFirefox: { 'network.dns.forceResolve': '127.0.0.1' },
  });
  await browser.installExtension(join(PROJECT, '.output/firefox-mv3'));
  const page = await browser.newPage();
  await page.goto(url);
  return {
    page: {
      evaluate: (expression) => page.evaluate(expression),
      waitFor: async (expression) => void (await page.waitForFunction(expression, { timeout: TIMEOUT_MS })),
      movePointer: (x, y) => page.mouse.move(x, y),
      screenshot: async (path) => void (await page.screenshot({ path: path as `${string}.png` })),
    },
    closed: new Promise((resolve) => browser.once('disconnected', () => resolve())),
    close: () => browser.close(),
  };
}
