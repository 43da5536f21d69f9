/**
 * Places that tell of a moment in the race, not of its end: `fifth with 200 metres left`, `third at the bell`, `from fifth to first`,
 * `second off the final bend`. Nothing is claimed by them.
 */
import { type EventMention, firstFrom, type Located } from '../mention.ts';
import { NUMBER, PUNCTUATION, WORD } from '../text/tokens.ts';
import { isOneOf, wordSet } from '../text/word-set.ts';
import { isPunctuation, type Reading } from './reading.ts';

/** "came from fifth", "moved into third". */
const BEFORE_MOMENT = wordSet('from into');
/** Points of a race. */
const MOMENT = wordSet('bell halfway bend bends straight backstraight turn lap laps barrier remaining left early initially midway');
/** "with a lap to go": what goes on until then. */
const GO = wordSet('go run');
/** How far behind the place the moment may stand. */
const REACH = 8;

/** Does the place speak of the race while it was run? */
export function isMidway(reading: Reading, { from, to }: Pick<Located, 'from' | 'to'>, events: readonly EventMention[]): boolean {
  const { tokens } = reading;
  if (isOneOf(tokens, from - 1, BEFORE_MOMENT)) return true;
  for (let k = to; k < Math.min(tokens.count, to + REACH) && tokens.sentence[k] === tokens.sentence[from]; k++) {
    if (tokens.kind[k] === PUNCTUATION && !isPunctuation(tokens, k, 45)) return false;
    const segment = segmentAt(events, k);
    if (segment) return true;
    // A mark, a year or an event: the place belongs to that.
    if (tokens.kind[k] === NUMBER) return false;
    if (tokens.kind[k] !== WORD) continue;
    if (isOneOf(tokens, k, MOMENT)) return !isVerb(reading, k);
    if (isOneOf(tokens, k, GO) && isOneOf(tokens, k - 1, TO)) return true;
  }
  return false;
}

const TO = wordSet('to');

function segmentAt(events: readonly EventMention[], k: number): boolean {
  const event = events[firstFrom(events, k)];
  return event !== undefined && event.from === k && event.segment;
}

/** "left the stadium", "left for home": no moment but a verb. */
const isVerb = ({ tokens }: Reading, k: number): boolean =>
  isOneOf(tokens, k, LEFT) && k + 1 < tokens.count && tokens.kind[k + 1] === WORD && !isOneOf(tokens, k + 1, AFTER_LEFT);
const LEFT = wordSet('left');
const AFTER_LEFT = wordSet('to and but before in of');
