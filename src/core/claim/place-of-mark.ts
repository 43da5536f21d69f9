/**
 * The place that is said with a mark: "third in 3:27.80", "won bronze with 79.39m", "2 Marco AROP (CAN) 1:41.20", "went to Richardson in 10.82".
 */
import { type AthleteMention, countWithin, firstFrom, type MarkMention, type PlaceMention } from '../mention.ts';
import { isPunctuation, termAt, wordAt } from '../recognise/reading.ts';
import { LINE_START, NUMBER, PUNCTUATION, wholeNumberAt } from '../text/tokens.ts';
import { isOneOf, wordSet } from '../text/word-set.ts';
import type { Scene } from './scene.ts';

interface Around {
  readonly mention: AthleteMention | null;
  /** The mark is the mention's, whatever stands between. */
  readonly tied: boolean;
  /** The mark's sentence. */
  readonly from: number;
  readonly to: number;
}

/** "Won bronze" is third, not first; `null` where no place is said. */
export function placeOf(scene: Scene, at: MarkMention, { mention, tied, from, to }: Around): number | null {
  const beside = placeBeside(scene, at, from, to);
  if (beside && !beside.verb) return beside.place;
  const medal = medalBeside(scene, at, from, to);
  if (medal > 0) return medal;
  if (beside || !mention) return beside?.place ?? null;
  // "Bolt won the 100m at the World Championships on Sunday in 9.58": however far off, the verb is his.
  if (tied && termAt(scene.reading, mention.to, 'ordinal')?.verb) return 1;
  return placeBefore(scene, mention);
}

/** How many words may lie between a mark and the place that belongs to it. */
const PLACE_REACH = 8;

/** The nearest place in the sentence with no other mark between. */
function placeBeside(scene: Scene, at: MarkMention, from: number, to: number): PlaceMention | null {
  const { places } = scene.mentions;
  let best: PlaceMention | null = null;
  let least = PLACE_REACH;
  for (let k = firstFrom(places, from); k < places.length && places[k]!.from < to; k++) {
    const place = places[k]!;
    const gap = place.to <= at.from ? at.from - place.to : place.from - at.to + 2;
    const [between, until] = place.to <= at.from ? [place.to, at.from] : [at.to, place.from];
    if (gap >= least || countWithin(scene.mentions.marks, between, until)) continue;
    // "in 46.63, with Warholm second": what follows another name is his.
    if (place.from >= at.to && countWithin(scene.mentions.athletes, between, until)) continue;
    best = place;
    least = gap;
  }
  return best;
}

/** Words that may lie between a medal and its mark: "gold over 3000m in front of a home crowd, in 7:42.98", "3:27.80 for bronze". */
const MEDAL_REACH = 9;

/** The place of the medal in the mark's clause, or 0. A medallist's medal is an old one. */
function medalBeside({ reading, mentions }: Scene, at: MarkMention, from: number, to: number): number {
  const { titles } = mentions;
  for (let k = firstFrom(titles, from); k < titles.length && titles[k]!.from < to; k++) {
    const title = titles[k]!;
    if (title.place === null || !termAt(reading, title.to - 1, 'medal')) continue;
    const [start, end] = title.to <= at.from ? [title.to, at.from] : [at.to, title.from];
    if (end - start > MEDAL_REACH || countWithin(mentions.marks, start, end) || countWithin(mentions.athletes, start, end)) continue;
    if (!beginsClause(reading, start, end)) return title.place;
  }
  return 0;
}

const NEW_CLAUSE = wordSet('who which that whose after before when where while and but as than behind since');

function beginsClause({ tokens }: Scene['reading'], from: number, to: number): boolean {
  for (let k = from; k < to; k++)
    if (isOneOf(tokens, k, NEW_CLAUSE) || (tokens.kind[k] === PUNCTUATION && tokens.hash[k] === 59)) return true;
  return false;
}

/** A place that stands before the name: "The 100m went to Richardson in 10.82", and the number of a line of results. */
function placeBefore({ reading: { tokens } }: Scene, { from }: AthleteMention): number | null {
  if (wordAt(tokens, from - 1) === 'to' && ['went', 'belonged', 'fell'].includes(wordAt(tokens, from - 2))) return 1;
  const number = isPunctuation(tokens, from - 1, 46) || isPunctuation(tokens, from - 1, 41) ? from - 2 : from - 1;
  if (number < 0 || tokens.kind[number] !== NUMBER) return null;
  const begins =
    (tokens.flags[number]! & LINE_START) !== 0 || isPunctuation(tokens, number - 1, 59) || isPunctuation(tokens, number - 1, 58);
  const value = begins ? wholeNumberAt(tokens, number, 2) : -1;
  return value >= 1 ? value : null;
}
