import type { Settings } from './settings.ts';
import { type ReadSettings, readStored, writeStored } from './stored.ts';

/** The part of `storage.local` that we need. */
export interface Area {
  get(key: string): Promise<Record<string, unknown>>;
  set(values: Record<string, unknown>): Promise<void>;
}

/** The part of `storage.local.onChanged` that we need. */
export interface Changes {
  addListener(listener: (changes: Record<string, { newValue?: unknown }>) => void): void;
  removeListener(listener: (changes: Record<string, { newValue?: unknown }>) => void): void;
}

export const KEY = 'settings';

export async function loadSettings(area: Area): Promise<ReadSettings> {
  return readStored((await area.get(KEY))[KEY]);
}

/** Writers of one page wait for each other, or the second would write over what the first has just changed. */
let lastWrite: Promise<unknown> = Promise.resolve();

/** Changes the stored settings and answers the new ones. Rejects when storage does (quota, profile gone). */
export function changeSettings(area: Area, change: (settings: Settings) => Settings): Promise<Settings> {
  const write = lastWrite.then(async () => {
    const next = change((await loadSettings(area)).settings);
    await area.set({ [KEY]: writeStored(next) });
    return next;
  });
  lastWrite = write.catch(() => undefined); // the caller sees the failure; the next writer must still run
  return write;
}

/** Calls with the new settings after each change, from whichever page it came. Returns its stop function. */
export function watchSettings(changes: Changes, seen: (settings: Settings) => void): () => void {
  const listener = (changed: Record<string, { newValue?: unknown }>): void => {
    if (KEY in changed) seen(readStored(changed[KEY]?.newValue).settings);
  };
  changes.addListener(listener);
  return () => changes.removeListener(listener);
}
