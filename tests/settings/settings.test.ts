import { describe, expect, it } from 'vitest';
import {
  flagOf,
  hideAthlete,
  isHidden,
  isSiteOff,
  removeFlag,
  restoreAthlete,
  restoreAthleteById,
  setFlag,
  siteOf,
  switchSite,
} from '../../src/settings/changes.ts';
import { DEFAULTS, type Flag, MAX_FLAGS, type Settings } from '../../src/settings/settings.ts';
import { type Area, type Changes, changeSettings, KEY, loadSettings, watchSettings } from '../../src/settings/store.ts';
import { readStored, writeStored } from '../../src/settings/stored.ts';
import { HOCKER, KERR } from '../ui/made.ts';

const flag: Flag = {
  verdict: 'confirmed',
  url: 'https://x.example/a',
  quote: '3:27.97',
  correction: '3:27.79',
  athlete: 'Josh Kerr',
  evidence: '',
  day: '2026-01-02',
};
const full: Settings = { ...setFlag(switchSite(hideAthlete(DEFAULTS, KERR), 'x.example', false), flag), quiet: true };

/** Storage that answers later, as the real one does. */
function memory(): Area & Changes & { readonly values: Record<string, unknown> } {
  const values: Record<string, unknown> = {};
  const listeners = new Set<(changes: Record<string, { newValue?: unknown }>) => void>();
  return {
    values,
    get: async (key) => (key in values ? { [key]: structuredClone(values[key]) } : {}),
    set: async (more) => {
      Object.assign(values, structuredClone(more));
      for (const listener of listeners) listener(Object.fromEntries(Object.entries(more).map(([key, newValue]) => [key, { newValue }])));
    },
    addListener: (listener) => void listeners.add(listener),
    removeListener: (listener) => void listeners.delete(listener),
  };
}

describe('stored settings', () => {
  it('come back as they were written, and only what differs from the defaults is written', () => {
    expect(readStored(writeStored(full))).toEqual({ settings: full, problem: null });
    expect(writeStored(DEFAULTS)).toEqual({ version: 1, values: {} });
    expect(writeStored({ ...DEFAULTS, quiet: true })).toEqual({ version: 1, values: { quiet: true } });
  });

  it('of the first version still open', () => {
    const first = {
      version: 1,
      values: {
        hiddenAthletes: [{ id: 'josh-kerr-1997', name: 'Josh Kerr', born: 1997 }],
        sitesOff: ['x.example'],
        flags: [
          { verdict: 'disputed', url: 'https://x.example/a', quote: 'a', correction: 'b', athlete: '', evidence: '', day: '2026-01-02' },
        ],
        quiet: true,
      },
    };
    const { settings, problem } = readStored(first);
    expect(problem).toBeNull();
    expect(isHidden(settings, KERR)).toBe(true);
    expect(settings.flags).toHaveLength(1);
  });

  it('are lifted by each migration in turn, from the version they were written in', () => {
    const migrations = [
      (old: unknown) => ({ ...(old as object), silent: true }),
      (old: unknown) => ({ quiet: (old as { silent: boolean }).silent }),
    ];
    expect(readStored({ version: 1, values: {} }, migrations)).toEqual({ settings: { ...DEFAULTS, quiet: true }, problem: null });
    expect(readStored({ version: 2, values: { silent: true } }, migrations).settings.quiet).toBe(true);
    expect(readStored({ version: 3, values: {} }, migrations).settings.quiet).toBe(false);
  });

  it('that were never written are the defaults, without a word', () => {
    expect(readStored(undefined)).toEqual({ settings: DEFAULTS, problem: null });
  });

  it.each([
    ['damaged', 7],
    ['damaged', { version: 0, values: {} }],
    ['damaged', { version: 1, values: { sitesOff: 'all' } }],
    ['newer', { version: 99, values: {} }],
  ])('that are %s give way to the defaults, and say so: %j', (why, stored) => {
    const { settings, problem } = readStored(stored);
    expect(settings).toEqual(DEFAULTS);
    expect(problem).toContain(why);
  });

  it('lose no change when two are made at once', async () => {
    const area = memory();
    await Promise.all([changeSettings(area, (now) => hideAthlete(now, KERR)), changeSettings(area, (now) => hideAthlete(now, HOCKER))]);
    expect((await loadSettings(area)).settings.hiddenAthletes.map(({ id }) => id)).toEqual([KERR.id, HOCKER.id]);
  });

  it('can be changed again after storage refused once', async () => {
    const area = memory();
    const refusing: Area = { get: area.get, set: () => Promise.reject(new Error('QUOTA_BYTES quota exceeded')) };
    await expect(changeSettings(refusing, (now) => ({ ...now, quiet: true }))).rejects.toThrow('QUOTA');
    expect((await changeSettings(area, (now) => ({ ...now, quiet: true }))).quiet).toBe(true);
  });

  it('tell every listener of a change until it stops', async () => {
    const area = memory();
    const heard: boolean[] = [];
    const stop = watchSettings(area, ({ quiet }) => heard.push(quiet));
    await changeSettings(area, (now) => ({ ...now, quiet: true }));
    await area.set({ other: 1 });
    stop();
    await changeSettings(area, (now) => ({ ...now, quiet: false }));
    expect(heard).toEqual([true]);
    expect(Object.keys(area.values)).toContain(KEY);
  });
});

describe('switching an athlete off', () => {
  const hidden = hideAthlete(DEFAULTS, KERR);

  it('is remembered by id, and by name and birth year when a fact renames the id', () => {
    expect(hidden.hiddenAthletes).toEqual([{ id: KERR.id, name: 'Josh Kerr', born: 1997 }]);
    expect(isHidden(hidden, { ...KERR, id: 'joshua-kerr-1997' })).toBe(true);
    expect(isHidden(hidden, { ...KERR, name: 'J. Kerr' })).toBe(true);
  });

  it('leaves namesakes alone', () => {
    expect(isHidden(hidden, { ...KERR, id: 'josh-kerr-1990', dob: '1990' })).toBe(false);
    const undated = hideAthlete(DEFAULTS, { ...KERR, id: 'a', dob: null });
    expect(isHidden(undated, { ...KERR, id: 'b', dob: null })).toBe(false);
  });

  it('is undone from the page as from the settings', () => {
    expect(restoreAthlete(hidden, { ...KERR, id: 'joshua-kerr-1997' })).toEqual(DEFAULTS);
    expect(restoreAthleteById(hidden, KERR.id)).toEqual(DEFAULTS);
    expect(hideAthlete(hidden, KERR)).toBe(hidden);
  });
});

describe('switching a site off', () => {
  it.each([
    ['https://www.athleticsweekly.com/a?b#c', 'athleticsweekly.com'],
    ['http://localhost:8080/', 'localhost'],
    ['about:blank', null],
    ['chrome://extensions', null],
    ['', null],
  ])('knows the site of %j', (url, site) => {
    expect(siteOf(url)).toBe(site);
  });

  it('covers www and every path, and comes back', () => {
    const off = switchSite(DEFAULTS, 'x.example', false);
    expect(isSiteOff(off, 'https://www.x.example/a')).toBe(true);
    expect(isSiteOff(off, 'https://y.example/')).toBe(false);
    expect(switchSite(off, 'x.example', true)).toEqual(DEFAULTS);
  });
});

describe('flags', () => {
  it('are one for each correction: the newer replaces the older', () => {
    const twice = setFlag(setFlag(DEFAULTS, flag), { ...flag, verdict: 'disputed' });
    expect(twice.flags).toHaveLength(1);
    expect(flagOf(twice, flag)?.verdict).toBe('disputed');
    expect(flagOf(twice, { ...flag, quote: 'other' })).toBeNull();
    expect(removeFlag(twice, flag).flags).toEqual([]);
  });

  it('are kept up to a bound, the oldest going first', () => {
    let settings: Settings = DEFAULTS;
    for (let n = 0; n <= MAX_FLAGS; n++) settings = setFlag(settings, { ...flag, quote: String(n) });
    expect(settings.flags).toHaveLength(MAX_FLAGS);
    expect(settings.flags[0]?.quote).toBe('1');
  });
});
