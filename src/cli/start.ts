/** `npm start`: the bundled demo article, first as a report, then in a browser with the extension. */
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { readFragment } from '../report/fragment.ts';
import { writeText } from '../report/text.ts';
import { type BrowserFound, findBrowsers, INSTALL_ADVICE, installWithApt } from './browsers.ts';
import { choosePalette } from './colours.ts';
import { DEMO_FILE, DEMO_PATH, SCREENSHOT } from './demo.ts';
import { serveDemo } from './demo-server.ts';
import { openEngine } from './engine.ts';
import { ensureBuilt, PROJECT } from './ensure-built.ts';
import { type OpenPage, openWithExtension } from './extension-browser.ts';
import { readSources } from './sources.ts';

const say = (sentence: string): void => void process.stdout.write(`${sentence}\n`);

/** Prints the report and answers a correction's words that stand once in the article: there the pointer goes for the picture. */
async function reportDemo(): Promise<string | null> {
  await ensureBuilt('database');
  const check = await openEngine();
  const { stdout, stdin, env } = process;
  for await (const source of readSources([DEMO_FILE], { input: 'auto', published: null, from: PROJECT, stdin })) {
    if (source.kind !== 'article') throw new Error(`${DEMO_PATH} ${source.kind === 'unreadable' ? source.error : 'is no article'}`);
    const checked = await check(source.article);
    const palette = choosePalette('auto', { isTerminal: stdout.isTTY === true, env });
    stdout.write(writeText({ doc: DEMO_PATH, article: source.article, checked }, { palette, width: Math.min(stdout.columns ?? 100, 110) }));
    const wrong = checked.findings.filter(({ verdict, evidence }) => verdict === 'mismatch' && evidence.length > 0);
    const once = wrong.find(({ text }) => source.article.text.split(text).length === 2) ?? wrong[0];
    return once ? readFragment(source.article, once).quoted : null;
  }
  return null;
}

function chooseBrowser(): BrowserFound | null {
  const [found] = findBrowsers();
  if (found) return found;
  return installWithApt('chromium') ? (findBrowsers()[0] ?? null) : null;
}

/** In the page: scrolls to the first text node that holds the words and answers the middle of the words, or null. */
const locate = (words: string): string => `(() => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = node.data.indexOf(${JSON.stringify(words)});
    if (at < 0 || !node.parentElement.closest('article, main')) continue;
    node.parentElement.scrollIntoView({ block: 'center', behavior: 'instant' });
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + ${words.length});
    const { x, y, width, height } = range.getClientRects()[0];
    return { x: x + width / 2, y: y + height / 2 };
  }
  return null;
})()`;

const PAINTED = 'CSS.highlights.size > 0';
/** The card hangs beside the body, where pages put nothing. */
const CARD_OPEN = "document.documentElement.querySelectorAll(':scope > :not(head, body)').length > 0";

async function takePicture(page: OpenPage, words: string): Promise<void> {
  await page.waitFor(PAINTED);
  const at = (await page.evaluate(locate(words))) as { x: number; y: number } | null;
  if (!at) throw new Error(`the demo page does not show "${words}": build again with npm run build`);
  await page.movePointer(at.x - 4, at.y);
  await page.movePointer(at.x, at.y);
  await page.waitFor(CARD_OPEN);
  mkdirSync(dirname(join(PROJECT, SCREENSHOT)), { recursive: true });
  await page.screenshot(join(PROJECT, SCREENSHOT));
}

async function showDemo(browser: BrowserFound, words: string | null, headless: boolean): Promise<void> {
  await ensureBuilt(browser.kind === 'chromium' ? 'chrome-mv3' : 'firefox-mv3');
  const server = await serveDemo();
  const open = await openWithExtension(browser, { url: server.url, headless });
  try {
    if (headless) {
      if (words === null) throw new Error('the demo has no correction to show: run npm test, which says what is wrong');
      await takePicture(open.page, words);
      say(`\n${browser.name} showed the same article with the extension: see ${SCREENSHOT}`);
    } else {
      say(`\n${browser.name} shows the same article with the extension: point at the underlined words. Close it to end.`);
      await open.closed;
    }
  } finally {
    await open.close();
    server.close();
  }
}

const hasScreen = (): boolean => process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

async function start(): Promise<number> {
  const { values } = parseArgs({ options: { headless: { type: 'boolean', default: false } } });
  const words = await reportDemo();
  const browser = chooseBrowser();
  if (!browser) {
    say(`\nTo see the article in a browser, ${INSTALL_ADVICE}.`);
    return values.headless ? 2 : 0;
  }
  if (!values.headless && !hasScreen()) say('\nThis machine has no screen, so a picture is taken instead.');
  await showDemo(browser, words, values.headless || !hasScreen());
  return 0;
}

try {
  process.exitCode = await start();
} catch (error) {
  process.stderr.write(`photofinish: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 3;
}
