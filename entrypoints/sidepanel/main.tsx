/** The desk as a side panel (Chrome), a sidebar (Firefox), or with `?tab=ID` a page of its own. It only wires. */
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { openStore } from '../../src/flags/store.ts';
import { DESK_CHANNEL, DESK_PORT, hovered } from '../../src/messages/desk.ts';
import { envelope } from '../../src/messages/protocol.ts';
import { siteOf } from '../../src/settings/changes.ts';
import '../../src/ui/theme.css';
import '../../src/ui/controls.css';
import '../../src/ui/counts.css';
import { Desk } from '../../src/ui/desk/desk.tsx';
import { createDeskSession } from '../../src/ui/desk/desk-session.ts';
import { lookUpBy } from '../../src/ui/look-up/look-up-by.ts';
import { isoToday } from '../../src/ui/words.ts';
import { originOf, runScript, sendTo, type Tab } from '../popup/tab.ts';
import './style.css';

const { version } = browser.runtime.getManifest();
/** A desk in a tab of its own stays with the page that it was opened for; -1 is none. */
const fixed = Number(new URLSearchParams(location.search).get('tab')) || null;
/** An athlete whom the address bar asks for. */
const lookFor = new URLSearchParams(location.search).get('athlete') ?? '';
const lookUp = lookUpBy((message) => browser.runtime.sendMessage(message));
const channel = new BroadcastChannel(DESK_CHANNEL);
let tab: Tab | null = null;
let disconnect = (): void => {};

const session = createDeskSession({
  store: openStore(),
  version,
  today: () => isoToday(new Date()),
  copy: (text) => navigator.clipboard.writeText(text),
  download,
  confirm: (question) => confirm(question),
  announce: (url) => channel.postMessage(url),
  changed: draw,
});

function download({ name, type, text }: { name: string; type: string; text: string }): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  Object.assign(link, { href: address, download: name });
  link.click();
  // The browser reads it while it saves; a minute is ample.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

async function checkOnce(): Promise<void> {
  if (!tab) return;
  const why = await runScript(tab);
  if (why === null) await attend(tab);
  else session.say(`The page cannot be checked from here: press the button in the toolbar on it. (${why})`);
}

function alwaysCheck(): void {
  const site = siteOf(tab?.url ?? '');
  if (site) void browser.permissions.request({ origins: [originOf(site)] }).then((granted) => (granted ? checkOnce() : undefined));
}

function draw(): void {
  const root = document.getElementById('app');
  if (!root) return;
  const actions = { ...session.actions, checkOnce: () => void checkOnce(), alwaysCheck };
  const today = isoToday(new Date());
  render(<Desk {...{ ...session.view(), site: siteOf(tab?.url ?? ''), version, actions, lookUp, lookFor, today }} />, root);
}

/** Hears from the page what the pointer is on, for as long as the desk is beside it. */
function listenTo(tabId: number): void {
  disconnect();
  const port = browser.tabs.connect(tabId, { name: DESK_PORT });
  port.onMessage.addListener((message: unknown) => {
    const parsed = hovered.schema.safeParse(message);
    if (!parsed.success) return;
    session.hover(parsed.data.hovered);
    document.querySelector('[data-current]')?.scrollIntoView({ block: 'nearest' });
  });
  // A page without our script closes it at once, which leaves this in `lastError`.
  port.onDisconnect.addListener(() => void browser.runtime.lastError);
  disconnect = () => port.disconnect();
}

async function attend(next: Tab | null, isLoaded = false): Promise<void> {
  tab = next;
  if (next) listenTo(next.id);
  await session.attend(next && { url: next.url, send: sendTo(next) }, isLoaded);
}

async function attendCurrent(isLoaded = false): Promise<void> {
  if (fixed === -1) return attend(null);
  const [found] = fixed === null ? await browser.tabs.query({ active: true, currentWindow: true }) : [await browser.tabs.get(fixed)];
  await attend(found?.id === undefined ? null : { id: found.id, url: found.url ?? '' }, isLoaded);
}

browser.runtime.onMessage.addListener((message: unknown, sender) => {
  // The background answers it; to us it only says that the page has news.
  const news = envelope.schema.safeParse(message);
  if (!news.success || news.data.photofinish !== 'showing' || sender.tab?.id !== tab?.id) return;
  if (tab && sender.tab?.url && sender.tab.url !== tab.url) void attendCurrent();
  else void session.refresh();
});
channel.addEventListener('message', ({ data }) => void (typeof data === 'string' && session.recordChanged(data)));
if (fixed === null) browser.tabs.onActivated.addListener(() => void attendCurrent());
browser.tabs.onUpdated.addListener((id, { status }) => void (id === tab?.id && status === 'complete' && attendCurrent(true)));

draw();
void attendCurrent();
