import * as z from 'zod/mini';
import { DEFAULTS, type Settings, settingsShape } from './settings.ts';

/** One step up: takes the settings as version n stored them and answers those of version n + 1. Never throws on odd input. */
export type Migration = (old: unknown) => unknown;

/** `MIGRATIONS[n - 1]` lifts version n. Add a step, never change one: the oldest installed copy still needs it. */
export const MIGRATIONS: readonly Migration[] = [];

const envelope = z.object({ version: z.int().check(z.positive()), values: z.unknown() });

export interface ReadSettings {
  readonly settings: Settings;
  /** What was wrong with the stored copy, to be shown; `null` when nothing was. */
  readonly problem: string | null;
}

/** Reads what storage held. Never throws: what does not parse is replaced by the defaults and reported. */
export function readStored(stored: unknown, migrations: readonly Migration[] = MIGRATIONS): ReadSettings {
  if (stored === undefined || stored === null) return { settings: DEFAULTS, problem: null };
  const outer = envelope.safeParse(stored);
  const today = migrations.length + 1;
  if (!outer.success) return defaultsBecause('The stored settings are damaged');
  if (outer.data.version > today) return defaultsBecause('The stored settings were written by a newer version');
  const lifted = migrations.slice(outer.data.version - 1).reduce((values, lift) => lift(values), outer.data.values);
  const settings = settingsShape.safeParse(lifted);
  return settings.success ? { settings: settings.data, problem: null } : defaultsBecause('The stored settings are damaged');
}

/** Only what differs from the defaults is stored, so that a better default reaches everyone who never chose. */
export function writeStored(settings: Settings, migrations: readonly Migration[] = MIGRATIONS): unknown {
  const values: Partial<Record<keyof Settings, unknown>> = {};
  for (const key of Object.keys(DEFAULTS) as (keyof Settings)[]) {
    if (JSON.stringify(settings[key]) !== JSON.stringify(DEFAULTS[key])) values[key] = settings[key];
  }
  return { version: migrations.length + 1, values };
}

const defaultsBecause = (why: string): ReadSettings => ({
  settings: DEFAULTS,
  problem: `${why}; the defaults are in use until you change a setting.`,
});
