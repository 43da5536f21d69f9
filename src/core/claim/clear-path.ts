/**
 * Does a name lead to a mark so plainly that nobody else can have made it? "Hocker won the men's 1500m at the Olympic Games in Paris on Tuesday
 * in 3:27.65": between the name and its mark stand only verbs of achieving, prepositions, and words for event, meeting, day, place and round.
 *
 * One word of any other kind ("was asked about", "watched", "because") and nothing is said: there the mark may be somebody else's.
 */
import { TYPE_BITS } from '../lexicon/terms.ts';
import { firstFrom, type Located, type Mentions } from '../mention.ts';
import { canMean, type Reading } from '../recognise/reading.ts';
import { PUNCTUATION } from '../text/tokens.ts';
import { isOneOf, wordSet } from '../text/word-set.ts';

/** Longest way, in tokens. */
const REACH = 26;

const ON_THE_WAY = wordSet(
  'was finished came took placed ran clocked in with at a an the time of home running clocking finishing posting recording recorded posted threw jumped cleared won claimed got mark throw jump leap clearance effort place his her hurled vaulted leapt managed reached best distance height needed returned stopped crossed line clock timed on over to as by s himself herself exactly just only inside race races day night morning afternoon evening lap rounds round attempt victory points seconds metres set broke equalled improved kept defended retained title own new scored walked went fell belonged ' +
    'mit in wurde lief sprang warf als en holte siegte gewann der die das den dem des im am a remporté pris est fini le la les un une du de au aux son sa ha vinto il lo gli i al nel nei del dei si è ganó logró hizo fue los las el con na no com foi venceu os as vandt vant vann blev ble på i tog tok en et guld gull won de het werd op',
);

const NEUTRAL =
  TYPE_BITS.event |
  TYPE_BITS.sex |
  TYPE_BITS.ordinal |
  TYPE_BITS.cardinal |
  TYPE_BITS.month |
  TYPE_BITS.weekday |
  TYPE_BITS.unit |
  TYPE_BITS.nation |
  TYPE_BITS.record |
  TYPE_BITS.competition |
  TYPE_BITS.edition |
  TYPE_BITS.meeting |
  TYPE_BITS.city |
  TYPE_BITS.medal |
  TYPE_BITS.champion |
  TYPE_BITS.title |
  TYPE_BITS.indoor |
  TYPE_BITS.walk |
  TYPE_BITS.round;

/** Words that turn the sense, whatever else they mean. */
const TURNS = TYPE_BITS.beat | TYPE_BITS.behind | TYPE_BITS.role | TYPE_BITS.relay | TYPE_BITS.medallist | TYPE_BITS.youth | TYPE_BITS.para;

/** `named`, per token, where other athletes' names may stand on the way: "the 1500m in Brussels went to Mageean in 3:56.63". */
export function isClearPath(reading: Reading, mentions: Mentions, from: number, mark: Located, named?: Uint8Array): boolean {
  if (mark.from - from > REACH) return false;
  const { tokens } = reading;
  for (let k = from; k < mark.from; k++) {
    if (named?.[k]) continue;
    if (tokens.kind[k] === PUNCTUATION) {
      if (!isInner(tokens.hash[k]!)) return false;
    } else if (canMean(reading, k, TURNS)) return false;
    else if (!isOneOf(tokens, k, ON_THE_WAY) && !canMean(reading, k, NEUTRAL) && !isWithin(mentions, k)) return false;
  }
  return true;
}

/** Hyphens and apostrophes stand inside words. */
const isInner = (code: number): boolean => code === 39 || code === 0x2019 || code === 45;

/** Is the token a part of an event, a date or a meeting? */
const isWithin = ({ events, dates, meetings }: Mentions, k: number): boolean => isIn(events, k) || isIn(dates, k) || isIn(meetings, k);

function isIn(list: readonly Located[], k: number): boolean {
  const last = list[firstFrom(list, k + 1) - 1];
  return last !== undefined && k < last.to;
}
