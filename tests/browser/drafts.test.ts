/** Drafts in the editors that people write in: checking changes nothing, a correction is a keystroke that the editor can take back. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Driver, eventually } from './driver.ts';
import { editorPages, SLIP } from './editors/editors.ts';
import { launchBrowser } from './painted.ts';
import { LISTED_HOST, type Site, serve } from './site.ts';

const MODEL = 'return window.model()';
const MARKUP = `return document.querySelector('#editor').outerHTML`;

describe.each(['chromium', 'firefox'] as const)('drafts in %s', (kind) => {
  let driver: Driver;
  let site: Site;
  const deskText = async (): Promise<string> => String(await driver.inDesk('return document.body.textContent'));
  const shows = (what: string, holds: (text: string) => boolean): Promise<string> => eventually(what, deskText, holds);
  const press = (name: string): Promise<unknown> =>
    driver.inDesk(
      `const button = [...document.querySelectorAll('button')].find((each) => each.getAttribute('aria-label') === args[0] || each.textContent.trim() === args[0]);
       if (!button) throw new Error('no button ' + args[0]);
       button.click();`,
      name,
    );
  const model = async (): Promise<string> => String(await driver.inPage(MODEL));

  /** Opens the page, and the desk on it. */
  async function open(path: string): Promise<void> {
    await driver.goTo(`http://${LISTED_HOST}:${site.port}/blank`);
    await shows('the page before is gone', (text) => !text.includes('Hocker'));
    await driver.goTo(`http://${LISTED_HOST}:${site.port}${path}`);
    await shows('the desk lists the article', (text) => text.includes('Hocker takes the metric mile') && text.includes('3:27.79'));
  }

  beforeAll(async () => {
    site = await serve({ ...(await editorPages()), '/blank': '<!doctype html><title>Blank</title><p>Nothing here.</p>' });
    driver = await launchBrowser(kind);
    await driver.goTo(`http://${LISTED_HOST}:${site.port}/textarea`);
    await driver.openDesk(320);
  });
  afterAll(async () => {
    await driver?.close();
    site?.close();
  });

  it.each(['/textarea', '/contenteditable', '/prosemirror', '/lexical', '/quill'])(
    'checks %s without touching it, applies a correction, and the editor takes it back',
    async (path) => {
      await open(path);
      const [before, markup] = [await model(), await driver.inPage(MARKUP)];
      expect(before).toContain(SLIP.text);
      await press('Check the draft');
      await shows('the slip is found', (text) => text.includes(SLIP.right) && text.includes('Apply correction'));
      expect(await model()).toBe(before);
      expect(await driver.inPage(MARKUP)).toBe(markup);
      await press(`Apply: ${SLIP.text}`);
      await eventually('the correction stands in the draft', model, (now) => now === before.replace(SLIP.text, SLIP.right));
      await shows('the desk finds it right', (text) => text.includes('Applied.') && !text.includes('Apply correction'));
      await driver.inPage('window.back()');
      await eventually('the editor has taken it back', model, (now) => now === before);
    },
  );

  it('writes a mark in the house style when told', async () => {
    await open('/prosemirror');
    const before = await model();
    await press('Check the draft');
    await shows('the style can be chosen', (text) => text.includes('Leave marks as they are'));
    await driver.inDesk(`const select = document.querySelector('[aria-label="House style"]');
      select.value = 'primes';
      select.dispatchEvent(new Event('change', { bubbles: true }));`);
    await shows('it is suggested', (text) => text.includes('3:27.65 →  could be 3\'27"65'));
    expect(await model()).toBe(before);
    await press('Write in style: 3:27.65');
    await eventually('it stands in the draft', model, (now) => now.includes(String.raw`3'27\"65`));
  });

  it('leaves an editor alone that asks for it', async () => {
    await open('/opted-out');
    await press('Check the draft');
    await shows('it says so', (text) => text.includes('asks writing assistants to keep out'));
    await press('Back to the page');
    await shows('the article is back', (text) => text.includes('3:27.79'));
  });

  it('does nothing when the draft has changed in the meantime', async () => {
    await open('/textarea');
    await press('Check the draft');
    await shows('the slip is found', (text) => text.includes('Apply correction'));
    await driver.inPage(`document.querySelector('#editor').value = 'Something else.'`);
    await press(`Apply: ${SLIP.text}`);
    await shows('it says so', (text) => text.includes('The draft has changed there'));
    expect(await model()).toBe('Something else.');
  });

  it('raised no error', async () => {
    expect((await driver.errors()).join('\n')).toBe('');
  });
});
