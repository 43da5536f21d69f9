/** The card in real browsers: where it stands, how it is reached, and what axe finds in it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import axe from 'axe-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PROJECT } from '../../src/cli/ensure-built.ts';
import { drawnCards } from './drawn-cards.tsx';
import { type Driver, eventually } from './driver.ts';
import { launchBrowser, placeOf, readPainted, readTexts } from './painted.ts';
import { LISTED_HOST, OTHER_HOST, type Site, serve } from './site.ts';
import { PLAIN_PAGES } from './sites/plain.ts';
import { page, WANTED, WRONG } from './sites/story.ts';

const css = (name: string): string => readFileSync(join(PROJECT, 'src/ui', name), 'utf8');

/** The cards as the component draws them, in a page of ours: what stands in a closed root axe cannot see. */
const cardsPage = (scheme: 'light' | 'dark'): string =>
  page(
    `<main><h1>Cards</h1>${drawnCards().join('\n')}</main>`,
    `<style>${css('theme.css')}${css('card.css')} :root { color-scheme: ${scheme}; background: Canvas; } .card { position: static; margin: 20px; max-block-size: none; }</style>`,
  );

const DEMO = readFileSync(join(PROJECT, 'tests/articles/demo/men-1500-2024.html'), 'utf8');

describe.each(['chromium', 'firefox'] as const)('%s', (kind) => {
  let driver: Driver;
  let site: Site;
  const open = async (path: string, wanted: string = WRONG.text): Promise<void> => {
    await driver.goTo(`http://${LISTED_HOST}:${site.port}${path}`);
    await eventually(
      'the article is painted',
      () => readTexts(driver),
      (all) => all.includes(wanted),
    );
  };
  const card = (holds: (text: string) => boolean): Promise<string> => eventually('the card changes', driver.cardText, holds);
  const step = (to: string): Promise<unknown> =>
    driver.inBackground(
      `const api = globalThis.browser ?? globalThis.chrome;
       const [tab] = await api.tabs.query({ active: true, currentWindow: true });
       await api.tabs.sendMessage(tab.id, { photofinish: 'step', body: { to: args[0] } });`,
      to,
    );

  beforeAll(async () => {
    site = await serve({ ...PLAIN_PAGES, '/demo': DEMO, '/cards-light': cardsPage('light'), '/cards-dark': cardsPage('dark') });
    driver = await launchBrowser(kind);
  });
  afterAll(async () => {
    await driver?.close();
    site?.close();
  });

  it.each(['light', 'dark'])('has no fault that axe can find when it is %s', async (scheme) => {
    await driver.goTo(`http://${OTHER_HOST}:${site.port}/cards-${scheme}`);
    const faults = await driver.inPage(
      `${axe.source}; return (await axe.run('.card')).violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html.slice(0, 200))])`,
    );
    expect(faults).toEqual([]);
  });

  it('has buttons that a finger can hit', async () => {
    await driver.goTo(`http://${OTHER_HOST}:${site.port}/cards-light`);
    const small = await driver.inPage(`return [...document.querySelectorAll('.card :is(button, a, summary)')]
      .map((each) => [each.textContent, each.getBoundingClientRect()]).filter(([, box]) => box.width < 24 || box.height < 24).map(([text]) => text)`);
    expect(small).toEqual([]);
  });

  it.each([
    [1100, 860],
    [340, 500],
    [560, 420],
  ])('never covers the words it explains in a window of %i × %i', async (width, height) => {
    await driver.resize(width, height);
    await open('/demo', '3:27.38');
    for (const text of ['3:27.38', 'The Scot']) {
      for (const block of ['start', 'center', 'end']) {
        await placeOf(driver, text);
        await driver.inPage(
          `const range = [...CSS.highlights.values()].flatMap((each) => [...each]).find((each) => each.startContainer.data.slice(each.startOffset, each.endOffset) === args[0]);
           range.startContainer.parentElement.scrollIntoView({ block: args[1], behavior: 'instant' });`,
          text,
          block,
        );
        const places = (await readPainted(driver)).filter((each) => each.text === text);
        const place = places.find(({ x, y }) => x > 0 && y > 0 && x < width && y < height);
        if (!place) continue; // the end of a long paragraph may lie outside a small window
        await driver.click(place.x, place.y);
        await card((now) => now !== '');
        const covered = await driver.inPage(
          `const at = document.elementFromPoint(args[0], args[1]); return at === null || at.parentElement === document.documentElement && at !== document.body`,
          place.x,
          place.y,
        );
        expect(covered, `${text} at ${block}`).toBe(false);
        await driver.pressEscape();
        await card((now) => now === '');
      }
    }
    await driver.resize(1100, 860);
  });

  it('shows ranks, the way to the best and who beat whom, when they have come', async () => {
    await open('/static');
    const place = await placeOf(driver, 'Josh Kerr');
    await driver.movePointer(place.x, place.y);
    const text = await card((now) => now.includes('against'));
    expect(text).toMatch(/\d(?:st|nd|rd|th) ever, 1st ?GBR/);
    expect(text).toContain('against Yared Nuguse');
    expect(text).not.toContain('Not this athlete'); // a hovered card has nothing to press
    await driver.movePointer(3, 3);
    await card((now) => now === '');
  });

  it('is reached, pinned, left and closed by commands', async () => {
    await open('/static');
    const stepUntil = (to: string, name: string): Promise<string> =>
      eventually(
        `${to} comes to ${name}`,
        async () => {
          await step(to);
          return card((now) => now !== '');
        },
        (now) => now.startsWith(name),
      );
    await stepUntil('next', 'Josh Kerr');
    await stepUntil('next', 'Jakob Ingebrigtsen');
    await stepUntil('previous', 'Yared Nuguse');
    await step('close');
    await card((now) => now === '');
    await step('pin');
    await card((now) => now.includes('Not this athlete'));
    expect(await driver.inPage(`return document.activeElement.parentElement === document.documentElement`)).toBe(true);
    await step('pin');
    await card((now) => now === '');
  });

  it('takes a name for another when the reader says so, and asks nothing more of that athlete', async () => {
    await open('/static');
    await step('next');
    await card((now) => now.includes('Cole Hocker'));
    await step('open');
    // Tab to "Not this athlete", then to "Somebody else": as a reader without a pointer does.
    const press = async (name: string): Promise<void> => {
      await eventually(
        `"${name}" has the focus`,
        async () => {
          await driver.pressKey('Tab');
          return driver.focusedInCard();
        },
        (focused) => focused.startsWith(name),
      );
      await driver.pressKey('Enter');
    };
    await press('Not this athlete');
    await card((now) => now.includes('Somebody else'));
    await press('Somebody else');
    const texts = await eventually(
      'his names and marks are left alone',
      () => readTexts(driver),
      (all) => !all.includes('Cole Hocker'),
    );
    expect(texts).not.toContain('3:27.65');
    expect(texts).toEqual(expect.arrayContaining(WANTED.filter((each) => each !== 'Cole Hocker' && each !== '3:27.65')));
  });

  it('raises no error', async () => {
    expect((await driver.errors()).join('\n')).toBe('');
  });
});
