/**
 * The database during one check: passes questions on, and notes which events were asked for but are not open yet.
 */
import type { EventResults, EventSlug, Results, Sex } from './results.ts';

export interface Archive {
  readonly results: Results;
  /** The event, or `null` when it is not in the database or not open yet; the latter is noted in `wanted`. */
  event(sex: Sex, event: EventSlug): EventResults | null;
  readonly wanted: { readonly sex: Sex; readonly event: EventSlug }[];
}

export function archiveOf(results: Results): Archive {
  const wanted: { sex: Sex; event: EventSlug }[] = [];
  return {
    results,
    wanted,
    event(sex, event) {
      const open = results.event(sex, event);
      if (open === 'not-open') {
        if (!wanted.some((known) => known.sex === sex && known.event === event)) wanted.push({ sex, event });
        return null;
      }
      return open === 'absent' ? null : open;
    },
  };
}
