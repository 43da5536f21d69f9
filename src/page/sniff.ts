/**
 * Is a page worth waking the worker for? Asked on every page, mostly in vain, and always by a script that has just been started, where every
 * loop of ours runs unoptimised: so the browser's own functions do the work.
 *
 * It counts as `core/sniff.ts` does, over words instead of tokens, and errs towards yes.
 */
import { ATHLETICS_WORDS } from '../core/lexicon/athletics.ts';
import { FLAT_METRES, ROAD_KM } from '../core/lexicon/race-lengths.ts';

/** `1500 m`, `10,000 metres`, `10 km`, `4x100`. */
const DISTANCE = /(?<![\d.,:])(?:(\d{1,2}[.,]?\d{3}|\d{2,4}) ?m(?:et|eet|\b)|(\d{1,2}) ?(?:k\b|km\b|kilom|chilom)|4 ?[x×] ?\d)/g;
/** `3:27.65`, `9,58`, `2:01:39`, but no price, share or clock. */
const TIME = /(?<![\d$€£] ?|[:.,])\d{1,2}[:.,'’′"”″hm]\d\d(?:[.,"”″:m]\d{1,2})?(?![\d%€$£]| ?(?:%|€|uhr|am\b|pm\b|euro|dollar))/g;

/** From here on a page is worth asking about, as in `core/sniff.ts`. */
const WORTH_ASKING = 3;

/** Is the text worth a check? Errs towards yes; the worker decides with the database. */
export function looksLikeAthletics(text: string): boolean {
  const plain = withoutMarks(text.toLowerCase());
  const distances = distancesIn(plain);
  const times = plain.match(TIME)?.length ?? 0;
  let athletics = (distances ? Math.min(3, 1 + distances) : 0) + Math.min(2, times);
  let other = 0;
  const words = plain.replace(POSSESSIVE, '').split(NO_WORD);
  const present = new Set(words);
  let line: string | null = null;
  for (const [phrase, weight] of weights()) {
    const space = phrase.indexOf(' ');
    if (!present.has(space < 0 ? phrase : phrase.slice(0, space))) continue;
    if (space >= 0) {
      line ??= ` ${words.join(' ')} `;
      if (!line.includes(` ${phrase} `)) continue;
    }
    if (weight > 0) athletics += weight;
    else other -= weight;
  }
  // Phrases within phrases are counted here and not there, so the other side must be clearly ahead.
  return athletics >= WORTH_ASKING && 3 * athletics > 2 * other;
}

const POSSESSIVE = /['’]s\b/g;
const NO_WORD = /[^a-z0-9ß-ɏ]+/;

let known: ReadonlyMap<string, number> | null = null;

/** Made when a page first needs it. A word that stands in two lists counts as in the last, as it does in the core. */
function weights(): ReadonlyMap<string, number> {
  if (known) return known;
  const made = new Map<string, number>();
  for (const [weight, list] of ATHLETICS_WORDS) for (const word of withoutMarks(list).split(',')) made.set(word, weight);
  known = made;
  return made;
}

/** The core folds names and words alike: `récord` is `record`. */
const withoutMarks = (text: string): string => text.normalize('NFKD').replace(/[\u0300-\u036f]+/g, '');

/** At most two, because more change nothing. */
function distancesIn(plain: string): number {
  const found = new Set<string>();
  for (const [printed, metres, kilometres] of plain.matchAll(DISTANCE)) {
    const isRace =
      metres !== undefined
        ? FLAT_METRES.has(Number(metres.replace(/[.,]/, '')))
        : kilometres === undefined || ROAD_KM.has(Number(kilometres));
    if (isRace) found.add(printed);
    if (found.size === 2) break;
  }
  return found.size;
}
