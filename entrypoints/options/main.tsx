import { render } from 'preact';
import { browser } from 'wxt/browser';
import { removeFlag, restoreAthleteById, switchSite } from '../../src/settings/changes.ts';
import { DEFAULTS, type Settings } from '../../src/settings/settings.ts';
import { changeSettings, loadSettings, watchSettings } from '../../src/settings/store.ts';
import '../../src/ui/theme.css';
import '../../src/ui/controls.css';
import { Options, type OptionsActions } from '../../src/ui/options.tsx';
import './style.css';

const local = browser.storage.local;
let notice = '';

function draw(settings: Settings): void {
  const root = document.getElementById('app');
  if (root) render(<Options {...{ settings, notice, actions }} />, root);
}

/** The page is drawn again by the change that storage reports, as it is when the popup changes something. */
async function change(how: (settings: Settings) => Settings): Promise<void> {
  try {
    await changeSettings(local, how);
  } catch (error) {
    notice = `The change could not be kept: ${error instanceof Error ? error.message : String(error)}`;
    draw((await loadSettings(local)).settings);
  }
}

const actions: OptionsActions = {
  setQuiet: (quiet) => void change((now) => ({ ...now, quiet })),
  restoreAthlete: (id) => void change((now) => restoreAthleteById(now, id)),
  restoreSite: (site) => void change((now) => switchSite(now, site, true)),
  removeFlag: (flag) => void change((now) => removeFlag(now, flag)),
  deleteAll: () => {
    if (confirm('Delete all settings and flags? This cannot be undone.')) void change(() => DEFAULTS);
  },
};

async function start(): Promise<void> {
  const { settings, problem } = await loadSettings(local);
  notice = problem ?? '';
  watchSettings(local.onChanged, draw);
  draw(settings);
}

void start();
