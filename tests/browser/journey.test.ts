/** What a reader does, in real browsers, with the extension as it ships: nothing is stubbed and its manifest is unchanged. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import axe from 'axe-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PROJECT } from '../../src/cli/ensure-built.ts';
import { type Driver, eventually } from './driver.ts';
import { launchBrowser, type Painted, placeOf as placeIn, readHtml, readTexts } from './painted.ts';
import { LISTED_HOST, OTHER_HOST, type Site, serve } from './site.ts';

const DEMO = readFileSync(join(PROJECT, 'tests/articles/demo/men-1500-2024.html'), 'utf8');
const RECIPE = `<!doctype html><html lang="en"><title>Plum cake</title><main><h1>Plum cake</h1>
<p>Cream 180 g of butter with the sugar, add 3 eggs, and bake for 45 minutes at 175 degrees.</p></main></html>`;

/** The demo's digit slip, and whose it is. */
const WRONG = { text: '3:27.38', right: '3:27.83', athlete: 'Jakob Ingebrigtsen', day: '22 August 2024' };
const HIS_NAME = /\bIngebrigtsen$/;

describe.each(['chromium', 'firefox'] as const)('%s', (kind) => {
  let driver: Driver;
  let site: Site;
  const urlOf = (host: string, path: string): string => `http://${host}:${site.port}${path}`;
  const texts = (): Promise<readonly string[]> => readTexts(driver);
  const placeOf = (text: string): Promise<Painted> => placeIn(driver, text);
  const openDemo = async (host = LISTED_HOST): Promise<void> => {
    await driver.goTo(urlOf(host, '/news/demo'));
    if (host === LISTED_HOST) await eventually('the demo is painted', texts, (all) => all.includes(WRONG.text));
  };
  const popupText = async (): Promise<string> => String(await driver.inPopup('return document.body.innerText'));

  beforeAll(async () => {
    site = await serve({ '/news/demo': DEMO, '/news/plum-cake': RECIPE });
    driver = await launchBrowser(kind);
  });
  afterAll(async () => {
    await driver?.close();
    site?.close();
  });

  it('paints one range for one annotation, word for word', async () => {
    await openDemo();
    const all = await texts();
    expect(all).toContain('Josh Kerr');
    expect(all.filter((text) => text !== text.trim() || text === '' || text.includes('\n'))).toEqual([]);
    const places = await driver.inPage(`return [...CSS.highlights.values()].flatMap((highlight) => {
      const seen = [...highlight].sort((a, b) => a.startContainer.compareDocumentPosition(b.startContainer) & 4 ? -1 : a.startContainer === b.startContainer ? a.startOffset - b.startOffset : 1);
      return seen.filter((range, n) => n > 0 && seen[n - 1].startContainer === range.startContainer && seen[n - 1].endOffset > range.startOffset).length;
    })`);
    expect((places as number[]).every((overlaps) => overlaps === 0)).toBe(true);
  });

  it('says on hover what the database has, and leaves the page as it was', async () => {
    await openDemo();
    const before = await readHtml(driver);
    const place = await placeOf(WRONG.text);
    await driver.movePointer(place.x, place.y);
    const card = await eventually('the card opens', driver.cardText, (text) => text !== '');
    expect(card).toContain(WRONG.athlete);
    expect(card).toContain(WRONG.right);
    expect(card).toContain(WRONG.day);
    await driver.movePointer(3, 3);
    await eventually('the card goes', driver.cardText, (text) => text === '');
    expect(await readHtml(driver)).toBe(before);
  });

  it('pins the card with a click and closes it with Escape', async () => {
    await openDemo();
    const place = await placeOf('Kerr');
    await driver.click(place.x, place.y);
    await eventually('the card opens', driver.cardText, (text) => text.includes('Josh Kerr'));
    await driver.movePointer(3, 3);
    await driver.pressEscape();
    expect(await driver.cardText()).toBe('');
  });

  it('moves the focus into the card on command, and gives it back with Escape', async () => {
    await openDemo();
    await driver.inPage(`document.querySelector('a[href="#gear"]').focus()`);
    await driver.inBackground(`const api = globalThis.browser ?? globalThis.chrome;
      const [tab] = await api.tabs.query({ active: true, currentWindow: true });
      await api.tabs.sendMessage(tab.id, { photofinish: 'step', body: { to: 'open' } });`);
    await eventually('the card opens', driver.cardText, (text) => text !== '');
    const focused = `return document.activeElement.parentElement === document.documentElement ? 'card' : document.activeElement.textContent`;
    await eventually(
      'the card has the focus',
      () => driver.inPage(focused),
      (holder) => holder === 'card',
    );
    await driver.pressEscape();
    expect(await driver.cardText()).toBe('');
    expect(await driver.inPage(focused)).toBe('Gear');
  });

  it('shows the number of corrections on the toolbar button', async () => {
    await openDemo();
    const badge = await eventually(
      'the badge shows',
      () =>
        driver.inBackground(`const api = globalThis.browser ?? globalThis.chrome;
          const [tab] = await api.tabs.query({ active: true, currentWindow: true });
          return api.action.getBadgeText({ tabId: tab.id });`),
      (text) => text !== '',
    );
    expect(Number(badge)).toBeGreaterThanOrEqual(1);
  });

  it('takes an athlete off the page from the popup, and brings him back', async () => {
    await openDemo();
    expect((await texts()).filter((text) => HIS_NAME.test(text)).length).toBeGreaterThan(2);
    await driver.openPopup();
    const popup = await eventually('the popup lists the page', popupText, (text) => text.includes(WRONG.athlete));
    expect(popup).toContain(WRONG.right);
    const toggle = `[...document.querySelectorAll('.athlete')].find((each) => each.innerText.includes('${WRONG.athlete}')).querySelector('input').click()`;
    await driver.inPopup(toggle);
    await eventually('his paint goes', texts, (all) => !all.some((text) => HIS_NAME.test(text)) && all.length > 0);
    expect(await texts()).not.toContain(WRONG.text);
    await driver.closePopup();

    await openOtherThenDemo();
    await driver.openPopup();
    await eventually('the popup lists the page', popupText, (text) => text.includes(WRONG.athlete));
    await driver.inPopup(toggle);
    await eventually('his paint is back', texts, (all) => all.some((text) => HIS_NAME.test(text)));
    await driver.closePopup();
  });

  /** A fresh load on which the athlete must still be switched off: nothing is painted for him although the rest is. */
  async function openOtherThenDemo(): Promise<void> {
    await driver.goTo(urlOf(LISTED_HOST, '/news/plum-cake'));
    await driver.goTo(urlOf(LISTED_HOST, '/news/demo'));
    await eventually('the demo is painted', texts, (all) => all.includes('Cole Hocker'));
    expect((await texts()).some((text) => HIS_NAME.test(text))).toBe(false);
  }

  it('keeps a flag on a correction, and forgets it again', async () => {
    await openDemo();
    await driver.openPopup();
    await eventually('the popup lists the page', popupText, (text) => text.includes(WRONG.right));
    await driver.inPopup(`document.querySelector('[aria-label="Confirm: ${WRONG.text}"]').click()`);
    await eventually('the flag shows', popupText, (text) => text.includes('Confirmed') && text.includes('as Markdown'));
    await driver.inPopup(`document.querySelector('[aria-label="Undo: ${WRONG.text}"]').click()`);
    await eventually('the flag is gone', popupText, (text) => !text.includes('Confirmed') && !text.includes('as Markdown'));
    await driver.closePopup();
  });

  it('has a popup without faults that axe can find', async () => {
    await openDemo();
    await driver.openPopup();
    await eventually('the popup lists the page', popupText, (text) => text.includes(WRONG.right));
    const faults = await driver.inPopup(`${axe.source}; return (await axe.run()).violations.map(({ id, nodes }) => [id, nodes[0].html])`);
    await driver.closePopup();
    expect(faults).toEqual([]);
  });

  it('steps through the findings from the popup', async () => {
    await openDemo();
    const before = await readHtml(driver);
    await driver.openPopup();
    await eventually('the popup lists the page', popupText, (text) => text.includes('Next finding'));
    await driver.inPopup(`[...document.querySelectorAll('button')].find((each) => each.innerText.includes('Next finding')).click()`);
    const first = await eventually('a card opens', driver.cardText, (text) => text !== '');
    await driver.inPopup(`[...document.querySelectorAll('button.swap')].find((each) => each.innerText.includes('${WRONG.text}')).click()`);
    await eventually('another card opens', driver.cardText, (text) => text !== first && text.includes(WRONG.right));
    await driver.closePopup();
    await driver.pressEscape();
    await eventually('the card goes', driver.cardText, (text) => text === '');
    expect(await readHtml(driver)).toBe(before);
  });

  it('follows a page that changes under it', async () => {
    await openDemo();
    await driver.inPage(`const added = document.createElement('p');
      added.textContent = 'In Paris Cole Hocker won the Olympic 1500m final in 3:27.65 on 6 August 2024.';
      added.id = 'added';
      document.querySelector('article').append(added);`);
    await eventually(
      'the new paragraph is painted',
      () =>
        driver.inPage(
          `return [...CSS.highlights.values()].flatMap((each) => [...each]).filter((each) => each.startContainer.parentElement?.id === 'added').length`,
        ),
      (count) => Number(count) >= 1,
    );
  });

  it('leaves a page alone that is not about athletics', async () => {
    await driver.goTo(urlOf(LISTED_HOST, '/news/plum-cake'));
    await driver.openPopup();
    await eventually('the popup says so', popupText, (text) => text.includes('does not look like athletics'));
    await driver.closePopup();
    expect(await texts()).toEqual([]);
  });

  it('checks a page of any other site only when asked', async () => {
    await openDemo(OTHER_HOST);
    await driver.openPopup();
    await eventually('the popup offers it', popupText, (text) => text.includes('Check this page'));
    expect(await texts()).toEqual([]);
    await driver.inPopup(`document.querySelector('button.main').click()`);
    await eventually('the page is painted', texts, (all) => all.includes(WRONG.text));
    await eventually('the popup lists it', popupText, (text) => text.includes(WRONG.right));
    await driver.closePopup();
  });

  it('checks the next page although the background has died in between', async () => {
    await openDemo();
    await driver.stopBackground();
    await openDemo();
    expect(await texts()).toContain(WRONG.text);
  });

  it('asks nothing of the network and raises no error', async () => {
    expect(await driver.requests()).toEqual([]);
    expect(site.hits.filter((path) => !/^\/news\/|^\/favicon\.ico$/.test(path))).toEqual([]);
    expect((await driver.errors()).join('\n')).toBe('');
  });
});
