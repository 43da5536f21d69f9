import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Driver, eventually } from './driver.ts';
import { Marionette } from './marionette.ts';

const ADDON = 'photofinish@photofinish.example';

/** The popup's browser element: it is no tab, so only the browser's own window can find it. */
const POPUP = `[...document.querySelectorAll('browser')].find((each) => each.currentURI?.spec.endsWith('/popup.html'))`;

/** The sidebar's browser element. */
const DESK = `const desk = [...WebExtensionPolicy.getByID(args[0]).extension.views].find((each) => each.viewType === 'sidebar')?.xulBrowser;`;

const snapshotOf = (element: string): string => `
  const { width, height } = ${element}.getBoundingClientRect();
  const bitmap = await ${element}.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
  const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
  [canvas.width, canvas.height] = [bitmap.width, bitmap.height];
  canvas.getContext('2d').drawImage(bitmap, 0, 0);
  return canvas.toDataURL().split(',')[1];`;

/** Runs a function body in another of the browser's processes: Marionette's own actor is in every window, popups and background included. */
const RUN_IN = `const run = (browsingContext, body, args) => browsingContext.currentWindowGlobal.getActor('MarionetteCommands').executeScript(
  'return (async (...args) => {' + body + '})(...arguments)', args,
  { sandboxName: null, newSandbox: false, timeout: 20000, line: 0, filename: 'test', async: false });`;

/** WebDriver's table of keys. */
const KEYS = { Escape: '\uE00C', Tab: '\uE004', Enter: '\uE007' } as const;

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('No free port.');
  return address.port;
}

export async function launchFirefox(executable: string, extension: string): Promise<Driver> {
  const profile = mkdtempSync(join(tmpdir(), 'photofinish-firefox-'));
  const port = await freePort();
  const prefs = {
    'marionette.port': port,
    'network.dns.forceResolve': '127.0.0.1',
    'browser.shell.checkDefaultBrowser': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'ui.popup.disable_autohide': true, // a popup that closes when the test looks elsewhere cannot be read
  };
  const lines = Object.entries(prefs).map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`);
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
  const firefox = spawn(executable, ['--headless', '--marionette', '--remote-allow-system-access', '--no-remote', '--profile', profile], {
    stdio: 'ignore',
  });
  const gone = new Promise<void>((resolve) => firefox.once('exit', () => resolve()));
  const marionette = await eventually(
    'Firefox starts',
    () => Marionette.connect(port).catch(() => null),
    (client) => client !== null,
  );
  if (!marionette) throw new Error('Firefox did not start.'); // `eventually` has seen that it did
  const client = marionette;
  await client.run('browser', WATCH_NETWORK, [ADDON]);
  await client.send('Addon:Install', { path: extension, temporary: true });

  const pointer = (...actions: readonly object[]): Promise<unknown> =>
    client.inContent('WebDriver:PerformActions', {
      actions: [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }],
    });
  const move = (x: number, y: number): object => ({ type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 30 });

  const press = async (value: string): Promise<void> => {
    const actions = [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ];
    await client.inContent('WebDriver:PerformActions', { actions: [{ type: 'key', id: 'keys', actions }] });
  };

  return {
    name: 'Firefox',
    goTo: async (url) => void (await client.inContent('WebDriver:Navigate', { url })),
    inPage: (script, ...args) => client.run('page', script, args),
    resize: async (width, height) => void (await client.inContent('WebDriver:SetWindowRect', { width, height })),
    movePointer: async (x, y) => void (await pointer(move(x, y))),
    click: async (x, y) => void (await pointer(move(x, y), { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 })),
    pressEscape: () => press(KEYS.Escape),
    pressKey: (key) => press(KEYS[key]),
    focusedInCard: async () =>
      String(
        await client.run('page-privileged', `return document.activeElement?.openOrClosedShadowRoot?.activeElement?.textContent ?? ''`),
      ),
    cardText: async () =>
      String(
        await client.run(
          'page-privileged',
          `return [...document.documentElement.children].map((each) => each.openOrClosedShadowRoot?.textContent ?? '').join('')`,
        ),
      ),
    inBackground: (script, ...args) =>
      client.run(
        'browser',
        `${RUN_IN} const { extension } = WebExtensionPolicy.getByID(args[0]);
         await extension.wakeupBackground?.();
         const view = [...extension.views].find((each) => each.viewType === 'background');
         return run(view.xulBrowser.browsingContext, args[1], args[2]);`,
        [ADDON, script, args],
      ),
    stopBackground: async () =>
      void (await client.run('browser', 'await WebExtensionPolicy.getByID(args[0]).extension.terminateBackground()', [ADDON])),
    openPopup: async () => {
      await client.run(
        'browser',
        `const { extension } = WebExtensionPolicy.getByID(args[0]);
         await extension.apiManager.global.browserActionFor(extension).triggerAction(window);`,
        [ADDON],
      );
      await eventually(
        'the popup opens',
        () => client.run('browser', `return ${POPUP}?.getBoundingClientRect().height ?? 0`),
        (height) => Number(height) > 60,
      );
    },
    inPopup: (script, ...args) => client.run('browser', `${RUN_IN} return run(${POPUP}.browsingContext, args[0], args[1])`, [script, args]),
    closePopup: async () => {
      await client.run('browser', `${POPUP}?.closest('panel')?.hidePopup()`);
      await eventually(
        'the popup closes',
        () => client.run('browser', `return Boolean(${POPUP})`),
        (open) => !open,
      );
    },
    openDesk: async (width) => {
      await client.run(
        'browser',
        `const { extension } = WebExtensionPolicy.getByID(args[0]);
         const id = extension.apiManager.global.sidebarActionFor(extension).id;
         await window.SidebarController.show(id);
         document.getElementById('sidebar-box').style.setProperty('width', args[1] + 'px', 'important');
         document.getElementById('sidebar-box').style.setProperty('min-width', args[1] + 'px', 'important');`,
        [ADDON, width],
      );
      await eventually(
        'the desk opens',
        () => client.run('browser', `${DESK} return Boolean(desk?.browsingContext?.currentWindowGlobal)`, [ADDON]),
        (open) => open === true,
      );
    },
    inDesk: (script, ...args) =>
      client.run('browser', `${RUN_IN} ${DESK} return run(desk.browsingContext, args[1], args[2])`, [ADDON, script, args]),
    darkenDesk: async (dark) =>
      void (await client.run('browser', `${DESK} desk.browsingContext.prefersColorSchemeOverride = args[1]`, [
        ADDON,
        dark ? 'dark' : 'light',
      ])),
    closeDesk: async () => void (await client.run('browser', 'window.SidebarController.hide()')),
    screenshotDesk: async (file) => {
      const png = await client.run('browser', `${DESK} ${snapshotOf('desk')}`, [ADDON]);
      writeFileSync(file, Buffer.from(String(png), 'base64'));
    },
    screenshot: async (file) => {
      const shot = (await client.inContent('WebDriver:TakeScreenshot', { full: false })) as { value: string };
      writeFileSync(file, Buffer.from(shot.value, 'base64'));
    },
    screenshotPopup: async (file) => {
      const png = await client.run('browser', snapshotOf(POPUP));
      writeFileSync(file, Buffer.from(String(png), 'base64'));
    },
    errors: async () => (await client.run('browser', READ_ERRORS, [ADDON])) as string[],
    requests: async () => (await client.run('browser', 'return window.photofinishRequests')) as string[],
    close: async () => {
      client.close();
      firefox.kill();
      await gone;
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

/** Notes every request that the extension's own pages, or a page on the web, makes for something other than itself. */
const WATCH_NETWORK = `
  const requests = [];
  window.photofinishRequests = requests;
  Services.obs.addObserver((subject) => {
    const channel = subject.QueryInterface(Ci.nsIHttpChannel);
    const { triggeringPrincipal, loadingPrincipal, externalContentPolicyType } = channel.loadInfo;
    const isOurs = [triggeringPrincipal, loadingPrincipal].some((principal) => principal?.addonPolicy?.id === args[0]);
    const isPageLoad = externalContentPolicyType === Ci.nsIContentPolicy.TYPE_DOCUMENT;
    const isOfPage = loadingPrincipal?.schemeIs?.('http') && !channel.URI.spec.endsWith('/favicon.ico');
    if (isOurs || (isOfPage && !isPageLoad)) requests.push(channel.URI.spec);
  }, 'http-on-modify-request');`;

/** What the console says in the name of our pages, the page's own errors, and warnings about neither. */
const READ_ERRORS = `
  const { mozExtensionHostname } = WebExtensionPolicy.getByID(args[0]);
  return Services.console.getMessageArray()
    .filter((each) => each instanceof Ci.nsIScriptError && !(each.flags & Ci.nsIScriptError.warningFlag))
    .filter((each) => each.sourceName.includes(mozExtensionHostname) || each.sourceName.startsWith('http:')) // the browser's own services speak https
    // A popup was closed, or a page was left, before its answer came.
    .filter((each) => !/^Promise (?:rejected after context unloaded|resolved while context is inactive)/.test(each.errorMessage))
    .map((each) => each.errorMessage + ' at ' + each.sourceName + ':' + each.lineNumber);`;
