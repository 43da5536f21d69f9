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

/** Is one of the mark's readings his, in any event, on the occasion? */
export function madeMark(scene: Scene, row: AthleteRow, at: MarkMention, occasion: Occasion): boolean {
  if (row < 0) return false;
  const careers = scene.archive.results.careers(row);
  for (const mark of at.readings) {
    for (const career of careers)
      if (couldBeMark(EVENTS.get(career.event), mark) && made(scene, row, career, mark, occasion) === 'there') return true;
  }
  return false;
}

/** A mark that was not dated is from the last thirteen months. */
const RECENT_DAYS = 400;

/**
 * Has the athlete this mark in the event of his career: on the occasion that is spoken of (`there`), at another time (`elsewhere`), or not at
 * all? The mark must be one of that event.
 */
export function made(scene: Scene, row: AthleteRow, career: Career, mark: Mark, occasion: Occasion): 'there' | 'elsewhere' | 'never' {
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
