/**
 * Who is meant by a title, an age or a nation that stands without a name: "the three-time Olympic champion crossed the line", "saw the
 * 25-year-old break the record". The nearest athlete of the story before it whom it fits. Only enough to verify: that nobody fits says nothing.
 */
import { firstFrom, type Located } from '../mention.ts';
import { sentenceRange } from '../recognise/reading.ts';
import type { AthleteRow } from '../results.ts';
import type { Scene } from './scene.ts';

/** Sentences that such words reach back over. */
const REACH = 3;

/** -1 where none fits, or where two of the same sentence do. */
export function nearestFitting({ reading, mentions: { athletes } }: Scene, at: Located, fits: (row: AthleteRow) => boolean): AthleteRow {
  const { sentence } = reading.tokens;
  const here = sentence[at.from]!;
  for (let s = here; s >= Math.max(0, here - REACH); s--) {
    const [from, to] = sentenceRange(reading, s);
    let only = -1;
    for (let k = firstFrom(athletes, from); k < athletes.length && athletes[k]!.from < to; k++) {
      const { athlete } = athletes[k]!;
      if (athlete < 0 || athlete === only || !fits(athlete)) continue;
      if (only >= 0) return -1;
      only = athlete;
    }
    if (only >= 0) return only;
  }
  return -1;
}
