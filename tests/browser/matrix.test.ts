/** One article on every kind of page that the web has: what is painted, and that the page does not notice. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Driver, eventually } from './driver.ts';
import { launchBrowser, placeOf, readHtml, readTexts } from './painted.ts';
import { LISTED_HOST, type Site, serve } from './site.ts';
import { frameworkPages } from './sites/frameworks.ts';
import { MOVING_PAGES, OLDER } from './sites/moving.ts';
import { PLAIN_PAGES } from './sites/plain.ts';
import { WANTED, WRONG } from './sites/story.ts';

/** Sum of all layout shifts since the page was there and our script began; Firefox does not measure them. */
const SHIFTS = `if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) return 0;
const [{ domContentLoadedEventEnd: began }] = performance.getEntriesByType('navigation');
return new Promise((resolve) => { let sum = 0;
  new PerformanceObserver((list) => { for (const entry of list.getEntries()) if (entry.startTime > began) sum += entry.value; }).observe({ type: 'layout-shift', buffered: true });
  requestAnimationFrame(() => setTimeout(() => resolve(sum), 0)); });`;

const holdsInOrder = (all: readonly string[], wanted: readonly string[]): boolean => {
  let from = 0;
  return wanted.every((each) => {
    const at = all.indexOf(each, from);
    from = at + 1;
    return at >= 0;
  });
};

const holdsAll = (all: readonly string[], wanted: readonly string[]): boolean => wanted.every((each) => all.includes(each));

describe.each(['chromium', 'firefox'] as const)('%s', (kind) => {
  let driver: Driver;
  let site: Site;
  const open = (path: string): Promise<void> => driver.goTo(`http://${LISTED_HOST}:${site.port}${path}`);
  const texts = (): Promise<readonly string[]> => readTexts(driver);
  const untilPainted = (wanted: readonly string[] = WANTED): Promise<readonly string[]> =>
    eventually('the article is painted', texts, (all) => holdsAll(all, wanted));

  /** Opens the card of the wrong mark with the pointer and lets it go again. */
  async function hover(): Promise<void> {
    const place = await placeOf(driver, WRONG.text);
    await driver.movePointer(place.x, place.y);
    const card = await eventually('the card opens', driver.cardText, (text) => text !== '');
    expect(card).toContain(WRONG.right);
    await driver.movePointer(3, 3);
    await eventually('the card goes', driver.cardText, (text) => text === '');
  }

  beforeAll(async () => {
    site = await serve({ ...PLAIN_PAGES, ...MOVING_PAGES, ...(await frameworkPages()) });
    driver = await launchBrowser(kind);
  });
  afterAll(async () => {
    await driver?.close();
    site?.close();
  });

  it.each(['/static', '/wordpress', '/amp', '/strict', '/quirks', '/rtl', '/shadow', '/frames'])(
    'reads and leaves alone %s',
    async (path) => {
      await open(path);
      const before = await readHtml(driver);
      const all = await untilPainted();
      expect(holdsInOrder(all, WANTED) || path === '/rtl').toBe(true);
      expect(all.filter((text) => /Lyles|9\.79/.test(text))).toEqual([]);
      await hover();
      expect(await readHtml(driver)).toBe(before);
      expect(await driver.inPage(SHIFTS)).toBe(0);
    },
  );

  it.each(['/react-18', '/react-19', '/vue'])('lives with the framework of %s', async (path) => {
    await open(path);
    await eventually(
      'the page is hydrated',
      () => driver.inPage('return globalThis.hydrated === true'),
      (yes) => yes === true,
    );
    const before = await readHtml(driver);
    await untilPainted();
    await hover();
    expect(await readHtml(driver)).toBe(before);
    // The framework takes away a paragraph that is painted, and adds one.
    await driver.inPage(`document.querySelector('#more').click()`);
    const all = await eventually('the last paragraph goes', texts, (now) => !now.includes('Jakob Ingebrigtsen') && now.length > 0);
    expect(all).toContain(WRONG.text);
    expect(await driver.inPage('return document.body.innerText')).toContain('Stefan Nader');
    expect(await driver.inPage(SHIFTS)).toBe(0);
  });

  it('paints in a page made of frames', async () => {
    await open('/frameset');
    await untilPainted();
  });

  it('reads a page of 5 MB', async () => {
    await open('/huge');
    const before = await readHtml(driver);
    expect(String(before).length).toBeGreaterThan(4_500_000);
    await untilPainted();
    await hover();
    expect((await readHtml(driver)) === before).toBe(true); // a difference would be printed whole
    expect(await driver.inPage(SHIFTS)).toBe(0);
  });

  it('reads a page that never rests, and lets it go on', async () => {
    await open('/restless');
    await untilPainted();
    await hover();
    const ticks = (): Promise<unknown> => driver.inPage('return globalThis.n');
    const before = Number(await ticks());
    await eventually('the page goes on', ticks, (now) => Number(now) > before + 20);
    expect(await driver.inPage(`return document.querySelectorAll('main *').length`)).toBe(4);
  });

  it('follows an app from page to page', async () => {
    await open('/spa');
    await untilPainted();
    await driver.inPage('go(1)');
    await untilPainted(OLDER.wanted);
    // What the page took away goes with the reading that found the new.
    await eventually('the page before is forgotten', texts, (all) => !all.includes('Josh Kerr'));
    // The head still says 2024; the article’s own time decides.
    const place = await placeOf(driver, '3:27.14');
    await driver.movePointer(place.x, place.y);
    const card = await eventually('the card opens', driver.cardText, (text) => text !== '');
    expect(card).toContain('As of 17 July 2023');
    await driver.inPage('go(2)');
    await eventually('the card goes with its words', driver.cardText, (text) => text === '');
    await eventually('nothing is painted', texts, (all) => all.length === 0);
    await driver.inPage('history.go(-2)');
    await untilPainted();
  });

  it('gives each article of an endless page its own day', async () => {
    await open('/endless');
    await untilPainted();
    await driver.inPage('more()');
    await untilPainted([...WANTED, ...OLDER.wanted]);
    for (const [text, day] of [
      [WRONG.text, '7 August 2024'],
      ['3:27.14', '17 July 2023'],
    ] as const) {
      const place = await placeOf(driver, text);
      await driver.movePointer(place.x, place.y);
      const card = await eventually('the card opens', driver.cardText, (now) => now !== '');
      expect(card).toContain(`As of ${day}`);
      await driver.movePointer(3, 3);
      await eventually('the card goes', driver.cardText, (now) => now === '');
    }
  });

  it('asks nothing of the network and raises no error', async () => {
    const frames = ['/frame', '/menu'];
    expect((await driver.requests()).filter((url) => !frames.includes(new URL(url).pathname))).toEqual([]);
    expect(
      site.hits.filter(
        (path) => path !== '/favicon.ico' && !(path in { ...PLAIN_PAGES, ...MOVING_PAGES }) && !/^\/(?:react-1[89]|vue)$/.test(path),
      ),
    ).toEqual([]);
    expect((await driver.errors()).join('\n')).toBe('');
  });
});
