/** What both browsers answer about the page under test. Scripts run in the page's own world, as bodies of async functions. */
import { join } from 'node:path';
import { type BrowserFound, findBrowser, INSTALL_ADVICE, installWithApt } from '../../src/cli/browsers.ts';
import { ensureBuilt, PROJECT } from '../../src/cli/ensure-built.ts';
import { launchChromium } from './chromium.ts';
import type { Driver } from './driver.ts';
import { launchFirefox } from './firefox.ts';

export interface Painted {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** Every range of every highlight in reading order, those in frames of the same host too. */
const RANGES = `const views = [window];
for (let n = 0; n < views.length; n++) for (let f = 0; f < views[n].frames.length; f++) try { views[n].frames[f].CSS && views.push(views[n].frames[f]); } catch {}
const ranges = views.flatMap((view) => [...view.CSS.highlights.values()].flatMap((highlight) => [...highlight]));`;

/** Its text, and the middle of its first line box in the top window. */
const PAINTED = `${RANGES}
const corner = (view) => { const frame = view.frameElement; if (!frame) return { x: 0, y: 0 };
  const outer = corner(view.parent), box = frame.getBoundingClientRect(), style = view.parent.getComputedStyle(frame);
  return { x: outer.x + box.x + frame.clientLeft + parseFloat(style.paddingLeft), y: outer.y + box.y + frame.clientTop + parseFloat(style.paddingTop) }; };
return ranges.map((range) => {
  const live = range.startContainer.ownerDocument.createRange();
  live.setStart(range.startContainer, range.startOffset);
  live.setEnd(range.endContainer, range.endOffset);
  const box = live.getClientRects()[0] ?? { x: 0, y: 0, width: 0, height: 0 }, at = corner(range.startContainer.ownerDocument.defaultView);
  return { text: live.toString(), x: at.x + box.x + box.width / 2, y: at.y + box.y + box.height / 2 };
}).sort((a, b) => a.y - b.y || a.x - b.x);`;

const SCROLL_TO = `${RANGES}
ranges.find(({ startContainer, startOffset, endOffset }) => startContainer.data.slice(startOffset, endOffset) === args[0])
  .startContainer.parentElement.scrollIntoView({ block: 'center', behavior: 'instant' });
await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));`;

/** What runs scripts in the page's own world. */
type InPage = Pick<Driver, 'inPage'>;

export const readPainted = async (driver: InPage): Promise<readonly Painted[]> => (await driver.inPage(PAINTED)) as Painted[];

export const readTexts = async (driver: InPage): Promise<readonly string[]> => (await readPainted(driver)).map(({ text }) => text);

/** Brings painted words into view and answers where they are. */
export async function placeOf(driver: InPage, text: string): Promise<Painted> {
  await driver.inPage(SCROLL_TO, text);
  const place = (await readPainted(driver)).find((each) => each.text === text);
  if (!place) throw new Error(`"${text}" is not painted.`);
  return place;
}

export const readHtml = (driver: InPage): Promise<unknown> => driver.inPage('return document.documentElement.outerHTML');

const LAUNCH: Readonly<Record<BrowserFound['kind'], { aptPackage: string; target: string; launch: typeof launchChromium }>> = {
  chromium: { aptPackage: 'chromium', target: 'chrome-mv3', launch: launchChromium },
  firefox: { aptPackage: 'firefox-esr', target: 'firefox-mv3', launch: launchFirefox },
};

function findOrInstall(kind: BrowserFound['kind']): BrowserFound {
  const found = findBrowser(kind) ?? (installWithApt(LAUNCH[kind].aptPackage) ? findBrowser(kind) : null);
  if (!found) throw new Error(`The browser tests need ${kind}: ${INSTALL_ADVICE} (Debian: apt-get install ${LAUNCH[kind].aptPackage}).`);
  return found;
}

/** The browser with the extension as it ships: nothing is stubbed and its manifest is unchanged. */
export async function launchBrowser(kind: BrowserFound['kind']): Promise<Driver> {
  const found = findOrInstall(kind);
  await ensureBuilt('chrome-mv3', 'firefox-mv3');
  return LAUNCH[kind].launch(found.path, join(PROJECT, '.output', LAUNCH[kind].target));
}
