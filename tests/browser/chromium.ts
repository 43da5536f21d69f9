import { writeFileSync } from 'node:fs';
import { type BrowserContext, type CDPSession, chromium, type Worker } from 'playwright-core';
import { type Driver, eventually } from './driver.ts';
import { LISTED_HOST, OTHER_HOST } from './site.ts';

/** The part of a DevTools node that holds what we look for. */
interface DomNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string;
  readonly children?: readonly DomNode[];
  readonly shadowRoots?: readonly DomNode[];
}

export async function launchChromium(executablePath: string, extension: string): Promise<Driver> {
  const context = await chromium.launchPersistentContext('', {
    executablePath,
    headless: true,
    chromiumSandbox: process.getuid?.() !== 0, // under root it refuses to start
    viewport: { width: 1100, height: 860 },
    args: [
      '--enable-unsafe-extension-debugging',
      `--host-resolver-rules=MAP ${LISTED_HOST} 127.0.0.1, MAP ${OTHER_HOST} 127.0.0.1`,
      '--disable-quic',
      '--disable-gpu',
    ],
    ignoreDefaultArgs: ['--disable-extensions'],
  });
  const errors: string[] = [];
  const requests: string[] = [];
  context.on('request', (request) => {
    if (/^https?:/.test(request.url()) && !request.isNavigationRequest() && !request.url().endsWith('/favicon.ico'))
      requests.push(request.url());
  });
  const devtools = await context.browser()?.newBrowserCDPSession();
  if (!devtools) throw new Error(`${executablePath} offers no DevTools session.`);
  const { id } = await devtools.send('Extensions.loadUnpacked', { path: extension });
  const worker = await workerOf(context);
  worker.on('console', (message) => void (message.type() === 'error' && errors.push(message.text())));
  const page = context.pages()[0] ?? (await context.newPage());
  const pageTools = await context.newCDPSession(page);
  // Playwright hears the page's world only; an uncaught error of the page script arrives here.
  await pageTools.send('Runtime.enable');
  pageTools.on(
    'Runtime.exceptionThrown',
    ({ exceptionDetails }) => void errors.push(exceptionDetails.exception?.description ?? exceptionDetails.text),
  );
  page.on('console', (message) => void (message.type() === 'error' && !message.text().includes('404') && errors.push(message.text())));
  let popup: Popup | null = null;
  let desk: Popup | null = null;
  const theDesk = (): Popup => {
    if (!desk) throw new Error('The desk is not open.');
    return desk;
  };
  const thePopup = (): Popup => {
    if (!popup) throw new Error('The popup is not open.');
    return popup;
  };

  /** Presses our button and waits for the page that it opens. */
  const press = async (opens: string): Promise<Popup> => {
    const { targetInfos } = await devtools.send('Target.getTargets', { filter: [{ type: 'tab' }] });
    const tab = targetInfos.find((each) => each.url === page.url());
    if (!tab) throw new Error(`No tab shows ${page.url()}.`);
    // The protocol's types are older than this command.
    await devtools.send('Extensions.triggerAction' as 'Extensions.loadUnpacked', { id, targetId: tab.targetId } as never);
    const found = await eventually(
      `${opens} opens`,
      async () => (await devtools.send('Target.getTargets')).targetInfos.find((each) => each.url.endsWith(opens)),
      (target) => target !== undefined,
    );
    return attach(devtools, found?.targetId ?? '');
  };

  return {
    name: 'Chromium',
    goTo: async (url) => void (await page.goto(url)),
    inPage: (script, ...args) => page.evaluate(call(script, args)),
    resize: (width, height) => page.setViewportSize({ width, height }),
    movePointer: (x, y) => page.mouse.move(x, y, { steps: 2 }),
    click: (x, y) => page.mouse.click(x, y),
    pressEscape: () => page.keyboard.press('Escape'),
    pressKey: (key) => page.keyboard.press(key),
    focusedInCard: async () => {
      const { nodes } = await pageTools.send('Accessibility.getFullAXTree');
      const focused = nodes.filter((each) => each.properties?.some(({ name, value }) => name === 'focused' && value.value === true));
      return String(focused.at(-1)?.name?.value ?? '');
    },
    cardText: async () => {
      // The card's host is the only element beside head and body; the page itself may be too large to send.
      const { root } = await pageTools.send('DOM.getDocument', { depth: 0 });
      const { nodeId } = await pageTools.send('DOM.querySelector', { nodeId: root.nodeId, selector: ':root > div:last-child' });
      if (!nodeId) return '';
      const { node } = await pageTools.send('DOM.describeNode', { nodeId, depth: -1, pierce: true }).catch(() => ({ node: null }));
      return node ? textOf(node) : ''; // gone between the two questions
    },
    inBackground: async (script, ...args) => (await workerOf(context)).evaluate(call(script, args)),
    stopBackground: async () => {
      await pageTools.send('ServiceWorker.enable');
      await pageTools.send('ServiceWorker.stopAllWorkers');
      await eventually(
        'the worker dies',
        async () => (await devtools.send('Target.getTargets')).targetInfos.filter((each) => each.type === 'service_worker').length,
        (count) => count === 0,
      );
    },
    openPopup: async () => {
      popup = await press('/popup.html');
      popup.onError = (text) => errors.push(text);
    },
    inPopup: (script, ...args) => thePopup().run(call(script, args)),
    closePopup: async () => {
      const { targetId } = thePopup();
      popup = null;
      await devtools.send('Target.closeTarget', { targetId });
    },
    openDesk: async (width) => {
      const make = async (script: string): Promise<unknown> => (await workerOf(context)).evaluate(script);
      await make(
        `Promise.all([chrome.action.setPopup({ popup: '' }), chrome.sidePanel.setPanelBehavior({ openPanelOnActionClick: true })])`,
      );
      desk = await press('/sidepanel.html');
      desk.onError = (text) => errors.push(text);
      await desk.send('Emulation.setDeviceMetricsOverride', { width, height: 860, deviceScaleFactor: 1, mobile: false });
      await make(
        `Promise.all([chrome.action.setPopup({ popup: 'popup.html' }), chrome.sidePanel.setPanelBehavior({ openPanelOnActionClick: false })])`,
      );
    },
    inDesk: (script, ...args) => theDesk().run(call(script, args)),
    darkenDesk: async (dark) => {
      const features = [{ name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' }];
      await theDesk().send('Emulation.setEmulatedMedia', { features });
    },
    closeDesk: async () => {
      const { targetId } = theDesk();
      desk = null;
      await devtools.send('Target.closeTarget', { targetId });
    },
    screenshotDesk: async (file) => {
      const { data } = (await theDesk().send('Page.captureScreenshot', {})) as { data: string };
      writeFileSync(file, Buffer.from(data, 'base64'));
    },
    screenshot: async (file) => void (await page.screenshot({ path: file })),
    screenshotPopup: async (file) => {
      const { data } = (await thePopup().send('Page.captureScreenshot', {})) as { data: string };
      writeFileSync(file, Buffer.from(data, 'base64'));
    },
    errors: async () => errors,
    requests: async () => requests,
    close: () => context.close(),
  };
}

const call = (script: string, args: readonly unknown[]): string => `(async (...args) => {${script}})(...${JSON.stringify(args)})`;

const workerOf = async (context: BrowserContext): Promise<Worker> => context.serviceWorkers()[0] ?? context.waitForEvent('serviceworker');

const textOf = (node: DomNode): string =>
  node.nodeType === 3 ? node.nodeValue : [...(node.shadowRoots ?? []), ...(node.children ?? [])].map(textOf).join('');

interface Popup {
  readonly targetId: string;
  onError: (text: string) => void;
  send(method: string, params: object): Promise<unknown>;
  run(expression: string): Promise<unknown>;
}

/** A session with a target that Playwright does not know: messages travel inside those of the browser's session. */
async function attach(devtools: CDPSession, targetId: string): Promise<Popup> {
  const { sessionId } = await devtools.send('Target.attachToTarget', { targetId, flatten: false });
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
  let last = 0;
  const popup: Popup = {
    targetId,
    onError: () => {},
    send(method, params) {
      const id = ++last;
      const answer = new Promise<unknown>((resolve, reject) => waiting.set(id, { resolve, reject }));
      void devtools.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method, params }) });
      return answer;
    },
    async run(expression) {
      const answer = await popup.send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true, userGesture: true });
      const { result, exceptionDetails } = answer as { result: { value: unknown }; exceptionDetails?: { text: string } };
      if (exceptionDetails) throw new Error(`In the popup: ${JSON.stringify(exceptionDetails)}`);
      return result.value;
    },
  };
  devtools.on('Target.receivedMessageFromTarget', (event) => {
    if (event.sessionId !== sessionId) return;
    const message = JSON.parse(event.message);
    if (message.method === 'Runtime.exceptionThrown') popup.onError(message.params.exceptionDetails.text);
    const asked = waiting.get(message.id);
    if (message.error) asked?.reject(new Error(message.error.message));
    else asked?.resolve(message.result);
  });
  await popup.send('Runtime.enable', {});
  return popup;
}
