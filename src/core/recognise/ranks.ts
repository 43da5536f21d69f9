/**
 * Finds ranks in all-time lists: `sixth-fastest man over the distance`, `joint-ninth fastest in history`, `third-longest jump ever`.
 *
 * Leaves alone: an athlete's own list (`her second-fastest ever`), places (`sixth in the final`), and ranks among some (`fastest of the day`).
 */
import type { RankMention } from '../mention.ts';
import { isOneOf, wordSet } from '../text/word-set.ts';
import { isPunctuation, type Reading, termAt, wordAt } from './reading.ts';

const SUPERLATIVE = wordSet('fastest quickest best longest highest furthest farthest');
const PERFORMERS = wordSet(
  'man woman athlete runner performer sprinter vaulter jumper thrower hurdler miler marathoner briton american european',
);
const EVER = wordSet('ever history alltime distance event');
const OWN = wordSet('his her their my');
/** How far behind the superlative the words may stand that make it a list of all time. */
const REACH = 8;

/** Ranks in order of position; never overlapping. */
export function findRanks(reading: Reading): RankMention[] {
  const { tokens } = reading;
  const ranks: RankMention[] = [];
  for (let i = 1; i < tokens.count; i++) {
    if (!isOneOf(tokens, i, SUPERLATIVE)) continue;
    const at = isPunctuation(tokens, i - 1, 45) ? i - 2 : i - 1;
    const ordinal = at >= 0 ? termAt(reading, at, 'ordinal') : null;
    if (!ordinal || ordinal.verb || isOwn(reading, at)) continue;
    const scope = scopeAfter(reading, i);
    if (!scope) continue;
    ranks.push({ from: at, to: i + 1, start: tokens.start[at]!, end: tokens.end[i]!, rank: ordinal.value, by: scope });
  }
  return ranks;
}

/** "her second-fastest ever": of her own marks. */
function isOwn({ tokens }: Reading, ordinal: number): boolean {
  for (let k = ordinal - 1; k >= Math.max(0, ordinal - 2); k--) if (isOneOf(tokens, k, OWN) || (tokens.flags[k]! & 4) !== 0) return true;
  return false;
}

/** `performer` where a person is ranked, `performance` where a mark is; `null` where nothing says that all time is meant. */
function scopeAfter(reading: Reading, superlative: number): RankMention['by'] | null {
  const { tokens } = reading;
  const sentence = tokens.sentence[superlative];
  let by: RankMention['by'] = isOneOf(tokens, superlative + 1, PERFORMERS) ? 'performer' : 'performance';
  for (let k = superlative + 1; k < Math.min(tokens.count, superlative + REACH) && tokens.sentence[k] === sentence; k++) {
    if (isPunctuation(tokens, k, 44)) break;
    if (isOneOf(tokens, k, PERFORMERS)) by = 'performer';
    if (isOneOf(tokens, k, EVER) || (wordAt(tokens, k) === 'all' && isTime(reading, k + 1))) return by;
  }
  return null;
}

const isTime = ({ tokens }: Reading, i: number): boolean => wordAt(tokens, isPunctuation(tokens, i, 45) ? i + 1 : i) === 'time';
