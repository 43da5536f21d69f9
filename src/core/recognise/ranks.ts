/**
 * Finds ranks in all-time lists: `sixth-fastest man over the distance`, `joint-ninth fastest in history`, `third-longest jump ever`.
 *
 * An athlete's own list is one too (`her second-fastest ever`). Leaves alone: places (`sixth in the final`), and ranks among some (`fastest of the day`).
 */
import type { RankMention } from '../mention.ts';
import { wholeNumberAt } from '../text/tokens.ts';
import { isOneOf, wordSet } from '../text/word-set.ts';
import { isPunctuation, type Reading, termAt, wordAt } from './reading.ts';

const SUPERLATIVE = wordSet('fastest quickest best longest highest furthest farthest meilleur meilleure mejor migliore miglior melhor');
const PERFORMERS = wordSet(
  'man woman athlete runner performer sprinter vaulter jumper thrower hurdler miler marathoner briton american european performeur performeuse athlète homme femme atleta hombre mujer uomo donna homem mulher',
);
const EVER = wordSet('ever history alltime distance event histoire historia história storia sempre');
const OWN = wordSet('his her their my');
/** How far behind the superlative the words may stand that make it a list of all time. */
const REACH = 8;

/** Ranks in order of position; never overlapping. */
export function findRanks(reading: Reading): RankMention[] {
  const { tokens } = reading;
  const ranks: RankMention[] = [];
  for (let i = 1; i < tokens.count; i++) {
    if (isOneOf(tokens, i, NUMBER_WORDS)) {
      const numbered = numberedRank(reading, i);
      if (!numbered) continue;
      ranks.push(numbered);
      i = numbered.to - 1;
      continue;
    }
    if (!isOneOf(tokens, i, SUPERLATIVE)) continue;
    const at = isPunctuation(tokens, i - 1, 45) ? i - 2 : i - 1;
    const ordinal = at >= 0 ? termAt(reading, at, 'ordinal') : null;
    if (!ordinal || ordinal.verb) continue;
    const own = isOwn(reading, at);
    const scope = own ? ownScope(reading, i) : scopeAfter(reading, i);
    if (!scope) continue;
    ranks.push({ from: at, to: i + 1, start: tokens.start[at]!, end: tokens.end[i]!, rank: ordinal.value, by: scope });
  }
  return ranks;
}

const NUMBER_WORDS = wordSet('no number');
const LIST_LINKS = wordSet('on in the world british european of uk us american');
/** Words between the number and the list: "No 4 on the world all-time list". */
const LIST_REACH = 6;

/** `No.4 all-time`, `number four on the world all-time list` */
function numberedRank(reading: Reading, i: number): RankMention | null {
  const { tokens } = reading;
  const at = isPunctuation(tokens, i + 1, 46) ? i + 2 : i + 1;
  const rank = termAt(reading, at, 'cardinal')?.value ?? wholeNumberAt(tokens, at, 2);
  if (rank < 1) return null;
  let k = at + 1;
  while (k < at + LIST_REACH && isOneOf(tokens, k, LIST_LINKS)) k++;
  if (wordAt(tokens, k) !== 'all' || !isTime(reading, k + 1)) return null;
  const to = isPunctuation(tokens, k + 1, 45) ? k + 3 : k + 2;
  return { from: i, to, start: tokens.start[i]!, end: tokens.end[to - 1]!, rank, by: 'performer' };
}

/** "her second-fastest ever": of her own marks. */
function isOwn({ tokens }: Reading, ordinal: number): boolean {
  for (let k = ordinal - 1; k >= Math.max(0, ordinal - 2); k--) if (isOneOf(tokens, k, OWN) || (tokens.flags[k]! & 4) !== 0) return true;
  return false;
}

/** "her second-fastest ever", "his third-best mark": nothing more is needed, but no season and no day. */
function ownScope({ tokens }: Reading, superlative: number): 'own' | null {
  for (let k = superlative + 1; k < Math.min(tokens.count, superlative + OWN_REACH); k++) if (isOneOf(tokens, k, OF_A_TIME)) return null;
  return 'own';
}

const OWN_REACH = 5;
const OF_A_TIME = wordSet('year season day indoors outdoors summer winter since finish place split lap leg');

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
