/** `npm run pictures`: the card and the paint as a reader sees them, in `.output/pictures/`. To be looked at, not compared. */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { findBrowser } from '../../src/cli/browsers.ts';
import { ensureBuilt, PROJECT } from '../../src/cli/ensure-built.ts';
import { eventually } from './driver.ts';
import { placeOf, readTexts } from './painted.ts';
import { LISTED_HOST, serve } from './site.ts';
import { PLAIN_PAGES } from './sites/plain.ts';

const OUT = join(PROJECT, '.output/pictures');
const DEMO = readFileSync(join(PROJECT, 'tests/articles/demo/men-1500-2024.html'), 'utf8');

interface Picture {
  readonly name: string;
  readonly path?: string;
  /** Painted words to hover over or, with `pin`, to click on. */
  readonly words: string;
  readonly pin?: boolean;
  /** Names of buttons to press in the pinned card. */
  readonly press?: readonly string[];
  readonly scheme?: 'light' | 'dark';
  readonly forced?: boolean;
  readonly size?: readonly [width: number, height: number];
  readonly scale?: number;
}

const PICTURES: readonly Picture[] = [
  { name: 'light-correction', words: '3:27.38' },
  { name: 'light-athlete', words: 'Josh Kerr' },
  { name: 'light-pinned', words: '3:27.38', pin: true },
  { name: 'light-pinned-open', words: '3:27.38', pin: true, press: ['Not this athlete', 'Other marks of that race'], size: [1100, 1200] },
  { name: 'light-verified', words: '3:27.65' },
  { name: 'dark-correction', words: '3:27.38', scheme: 'dark' },
  { name: 'dark-pinned', words: 'Cole Hocker', pin: true, scheme: 'dark' },
  { name: 'forced-colours', words: '3:27.38', pin: true, forced: true },
  { name: 'narrow-320', words: '3:27.38', size: [320, 640] },
  { name: 'zoom-200', words: '3:27.38', pin: true, size: [550, 430], scale: 2 },
  { name: 'zoom-400', words: '3:27.38', size: [320, 256], scale: 4 },
  { name: 'right-to-left', path: '/rtl', words: '3:27.97' },
  { name: 'frame', path: '/frames', words: '3:27.97' },
];

async function show(page: Page, { words, pin, press }: Picture): Promise<void> {
  const driver = {
    inPage: (script: string, ...args: readonly unknown[]) => page.evaluate(`(async (...args) => {${script}})(...${JSON.stringify(args)})`),
  };
  await eventually(
    `"${words}" is painted`,
    () => readTexts(driver),
    (all) => all.includes(words),
  );
  const place = await placeOf(driver, words);
  await page.mouse.move(place.x, place.y, { steps: 3 });
  if (pin) await page.mouse.click(place.x, place.y);
  await page.waitForTimeout(1_300); // what is asked for while the pointer dwells has come by then
  for (const name of press ?? []) await pressInCard(page, name);
}

/** The card's root is closed to scripts; the protocol sees into it. */
async function pressInCard(page: Page, name: string): Promise<void> {
  const tools = await page.context().newCDPSession(page);
  const { nodes } = await tools.send('Accessibility.getFullAXTree');
  const node = nodes.find((each) => each.name?.value === name || String(each.name?.value).startsWith(name));
  if (!node?.backendDOMNodeId) throw new Error(`The card has no "${name}".`);
  await tools.send('DOM.scrollIntoViewIfNeeded', { backendNodeId: node.backendDOMNodeId });
  const { model } = await tools.send('DOM.getBoxModel', { backendNodeId: node.backendDOMNodeId });
  await page.mouse.click((model.content[0]! + model.content[2]!) / 2, (model.content[1]! + model.content[5]!) / 2);
  await page.waitForTimeout(200);
}

const found = findBrowser('chromium');
if (!found) throw new Error('The pictures need Chromium.');
await ensureBuilt('chrome-mv3');
mkdirSync(OUT, { recursive: true });
const site = await serve({ ...PLAIN_PAGES, '/demo': DEMO });
const wanted = process.argv.slice(2);
for (const picture of PICTURES.filter(({ name }) => !wanted.length || wanted.some((each) => name.includes(each)))) {
  const [width, height] = picture.size ?? [1100, 860];
  const context = await chromium.launchPersistentContext('', {
    executablePath: found.path,
    headless: true,
    chromiumSandbox: process.getuid?.() !== 0,
    viewport: { width, height },
    deviceScaleFactor: picture.scale ?? 1,
    colorScheme: picture.scheme ?? 'light',
    forcedColors: picture.forced ? 'active' : 'none',
    args: ['--enable-unsafe-extension-debugging', `--host-resolver-rules=MAP ${LISTED_HOST} 127.0.0.1`, '--disable-quic', '--disable-gpu'],
    ignoreDefaultArgs: ['--disable-extensions'],
  });
  const tools = await context.browser()?.newBrowserCDPSession();
  await tools?.send('Extensions.loadUnpacked', { path: join(PROJECT, '.output/chrome-mv3') });
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(`http://${LISTED_HOST}:${site.port}${picture.path ?? '/demo'}`);
  await show(page, picture);
  await page.screenshot({ path: join(OUT, `${picture.name}.png`) });
  await context.close();
  process.stdout.write(`${picture.name}.png\n`);
}
site.close();
