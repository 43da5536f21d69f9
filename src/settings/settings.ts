/** What the user chose. Stored as a whole under one key, with a version; what is absent is as the defaults say. */
import * as z from 'zod/mini';

/** Kept with name and birth year, so that a list which a person reads or which outlives an id still says who is meant. */
const hiddenAthlete = z.object({ id: z.string(), name: z.string(), born: z.nullable(z.int()) });

const flag = z.object({
  verdict: z.enum(['confirmed', 'disputed']),
  /** Address of the page without its fragment. */
  url: z.string(),
  /** What stands in the article. */
  quote: z.string(),
  /** What should stand there. */
  correction: z.string(),
  athlete: z.string(),
  /** The row that says so, as one line with its source. */
  evidence: z.string(),
  /** `YYYY-MM-DD` on which the user decided. */
  day: z.string(),
});

export const settingsShape = z.object({
  hiddenAthletes: z._default(z.array(hiddenAthlete), []),
  /** Host names on which nothing is read. */
  sitesOff: z._default(z.array(z.string()), []),
  flags: z._default(z.array(flag), []),
  /** Paint corrections only. */
  quiet: z._default(z.boolean(), false),
});

export type HiddenAthlete = Readonly<z.output<typeof hiddenAthlete>>;
export type Flag = Readonly<z.output<typeof flag>>;
export interface Settings {
  readonly hiddenAthletes: readonly HiddenAthlete[];
  readonly sitesOff: readonly string[];
  readonly flags: readonly Flag[];
  readonly quiet: boolean;
}

export const DEFAULTS: Settings = { hiddenAthletes: [], sitesOff: [], flags: [], quiet: false };

/** More flags than a desk makes in a year; about 0.5 MB of the 5 MB that older browsers give to storage.local. The oldest go first. */
export const MAX_FLAGS = 1_000;
