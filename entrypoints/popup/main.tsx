import { render } from 'preact';
import { browser } from 'wxt/browser';
import { ask } from '../../src/messages/ask.ts';
import { envelope } from '../../src/messages/protocol.ts';
import { hideAthlete, removeFlag, restoreAthlete, setFlag, siteOf, switchSite } from '../../src/settings/changes.ts';
import { DEFAULTS, type Settings } from '../../src/settings/settings.ts';
import { changeSettings, loadSettings, watchSettings } from '../../src/settings/store.ts';
import '../../src/ui/theme.css';
import '../../src/ui/controls.css';
import '../../src/ui/counts.css';
import { flagsAsMarkdown } from '../../src/ui/flags-markdown.ts';
import { Popup, type PopupActions, type TabState } from '../../src/ui/popup.tsx';
import { flagSubject } from '../../src/ui/summary.ts';
import { isoToday } from '../../src/ui/words.ts';
import './style.css';
import { askState, currentTab, openDesk, originOf, runScript, sendTo, type Tab } from './tab.ts';

/** While a page is being read it is asked this often; reading takes far less than a second. */
const ASK_AGAIN_MS = 150;
/** A page that has just got our script is given this many times before it counts as silent. */
const PATIENCE = 20;

const local = browser.storage.local;
let tab: Tab | null = null;
let state: TabState = { kind: 'reading' };
let settings: Settings = DEFAULTS;
let notice = '';

const site = (): string | null => siteOf(tab?.url ?? '');

/** The address that was read, which a page that moved on since may have left. */
const pageUrl = (): string => (state.kind === 'ready' ? state.url : (tab?.url ?? ''));

async function change(how: (settings: Settings) => Settings): Promise<void> {
  try {
    settings = await changeSettings(local, how);
  } catch (error) {
    notice = `The change could not be kept: ${error instanceof Error ? error.message : String(error)}`;
  }
  draw();
}

async function refresh(patience = PATIENCE): Promise<void> {
  if (!tab) return;
  const wasInjected = state.kind === 'reading';
  const answer = await askState(tab);
  const isWaiting = answer.kind === 'reading' || (answer.kind === 'absent' && wasInjected);
  if (isWaiting && patience > 0) {
    setTimeout(() => void refresh(patience - 1), ASK_AGAIN_MS);
    return;
  }
  state = answer;
  draw();
}

async function checkOnce(): Promise<void> {
  if (!tab) return;
  const why = await runScript(tab);
  state = why === null ? { kind: 'reading' } : { kind: 'failed', why };
  draw();
  if (why === null) await refresh();
}

const actions: PopupActions = {
  step: (to) => void (tab && ask(sendTo(tab), 'step', { to })),
  showFinding: (start) => void (tab && ask(sendTo(tab), 'showFinding', { start })),
  switchAthlete: (athlete, on) => void change((now) => (on ? restoreAthlete(now, athlete) : hideAthlete(now, athlete))),
  switchSite: (on) =>
    void change((now) => switchSite(now, site() ?? '', on)).then(() => {
      state = { kind: 'reading' };
      return refresh();
    }),
  flag: (finding, verdict) =>
    void change((now) => setFlag(now, { ...flagSubject(finding, pageUrl()), verdict, day: isoToday(new Date()) })),
  unflag: (finding) => void change((now) => removeFlag(now, flagSubject(finding, pageUrl()))),
  copyFlags: () =>
    void navigator.clipboard.writeText(flagsAsMarkdown(settings.flags)).then(
      () => say('Copied.'),
      () => say('The clipboard is not open to us: copy from the settings page.'),
    ),
  checkOnce: () => void checkOnce(),
  alwaysCheck: () => {
    const origin = site();
    // Asked at once, within the click: a request after an `await` is refused.
    if (origin) void browser.permissions.request({ origins: [originOf(origin)] }).then((granted) => (granted ? checkOnce() : undefined));
  },
  openDesk: () => {
    if (!tab) return;
    // At once, within the click.
    void openDesk(tab.id).then(
      () => window.close(),
      () => say('This browser cannot open a side panel from here: use its own menu.'),
    );
  },
  openOptions: () => void browser.runtime.openOptionsPage().then(() => window.close()),
};

function say(text: string): void {
  notice = text;
  draw();
}

function draw(): void {
  const root = document.getElementById('app');
  if (!root) return;
  render(
    <Popup
      {...{ tab: state, url: tab?.url ?? '', site: site(), settings, notice, version: browser.runtime.getManifest().version, actions }}
    />,
    root,
  );
}

async function start(): Promise<void> {
  const [found, stored] = await Promise.all([currentTab(), loadSettings(local)]);
  tab = found;
  settings = stored.settings;
  notice = stored.problem ?? '';
  watchSettings(local.onChanged, (changed) => {
    settings = changed;
    draw();
  });
  browser.runtime.onMessage.addListener((message: unknown, sender) => {
    // The background answers it; to us it only says that the page has news.
    const news = envelope.schema.safeParse(message);
    if (news.success && news.data.photofinish === 'showing' && sender.tab?.id === tab?.id) void refresh();
  });
  if (tab) state = await askState(tab);
  else state = { kind: 'closed' };
  draw();
  if (state.kind === 'reading') await refresh();
}

void start();
