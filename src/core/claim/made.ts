/**
 * Has an athlete made a mark, and on the occasion that is spoken of?
 */
import type { Occasion } from '../claim.ts';
import { couldBeMark, EVENTS } from '../lexicon/events.ts';
import { isBetter, type Mark } from '../mark.ts';
import type { MarkMention } from '../mention.ts';
import type { AthleteRow, Career } from '../results.ts';
import { fitsOccasion } from '../verify/occasions.ts';
import type { Scene } from './scene.ts';

export type When = 'there' | 'elsewhere' | 'never';

/** Is one of the mark's readings his, in any event: on the occasion (`there`), at another time, or not at all? */
export function whenMade(scene: Scene, row: AthleteRow, at: MarkMention, occasion: Occasion): When {
  let when: When = 'never';
  if (row < 0) return when;
  const careers = scene.archive.results.careers(row);
  for (const mark of at.readings) {
    for (const career of careers) {
      if (!couldBeMark(EVENTS.get(career.event), mark)) continue;
      const one = made(scene, row, career, mark, occasion);
      if (one === 'there') return one;
      if (one === 'elsewhere') when = one;
    }
  }
  return when;
}

/** A mark that was not dated is from the last thirteen months. */
const RECENT_DAYS = 400;

/**
 * Has the athlete this mark in the event of his career: on the occasion that is spoken of (`there`), at another time (`elsewhere`), or not at
 * all? The mark must be one of that event.
 */
export function made(scene: Scene, row: AthleteRow, career: Career, mark: Mark, occasion: Occasion): When {
  // Better than his best: nothing needs to be opened.
  if (isBetter(mark.kind, mark.value, career.best)) return 'never';
  const { archive } = scene;
  const results = archive.event(archive.results.sexOf(row), career.event);
  if (!results?.holds(row, mark.value)) return 'never';
  const rows = results.printedAs(row, mark, Number.POSITIVE_INFINITY);
  for (let k = 0; k < rows.length; k++) {
    const own = rows[k]!;
    if (own.mark?.value !== mark.value) continue;
    const fit = fitsOccasion(own.race, occasion);
    if (occasion.stated ? fit === 'yes' : fit !== 'no' && own.day > scene.asOf - RECENT_DAYS) return 'there';
  }
  return 'elsewhere';
}
