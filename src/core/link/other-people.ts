/** Coaches, judges, lawyers and relatives: people of the story who are not its athletes, told by the words beside their names. */
import { TYPE_BITS } from '../lexicon/terms.ts';
import { canMean, isPunctuation } from '../recognise/reading.ts';
import { CAPITAL, SENTENCE_START, WORD } from '../text/tokens.ts';
import { isOneOf, wordSet } from '../text/word-set.ts';
import type { LinkContext } from './link.ts';

interface Named {
  readonly from: number;
  readonly to: number;
}

/** Words right before a name that can be a role: "his former coach Alberto Salazar", "coach Alberto Salazar". */
const BEFORE = 2;
/** Tokens in which an apposition says who somebody is. */
const MOST_APPOSITION = 9;

/** A coach, judge or director: a role before the name, or in the words after the comma that follows it. */
export function isOtherPerson(mention: Named, context: LinkContext): boolean {
  const { reading } = context;
  if (isCalled(mention, TYPE_BITS.role, context)) return true;
  const { tokens } = reading;
  if (!isPunctuation(tokens, mention.to, COMMA)) return false;
  const sentence = tokens.sentence[mention.from];
  for (let k = mention.to + 1; k < Math.min(tokens.count, mention.to + MOST_APPOSITION); k++) {
    if (tokens.sentence[k] !== sentence || isPunctuation(tokens, k, COMMA)) break;
    if (isOneOf(tokens, k, CLAUSE)) return coaches(k + 1, context);
    if (canMean(reading, k, TYPE_BITS.role)) return true;
  }
  return false;
}

/** Somebody's father or wife: "his wife, Jane Smith", "Jane Smith, her mother". A young mother who runs is an athlete. */
export function isRelative(mention: Named, context: LinkContext): boolean {
  const { reading } = context;
  if (isCalled(mention, TYPE_BITS.kin, context)) return true;
  const { tokens } = reading;
  const first = mention.to + 1;
  if (!isPunctuation(tokens, mention.to, COMMA)) return false;
  const owned = isOneOf(tokens, first, POSSESSIVES);
  for (let k = first; k < Math.min(tokens.count, first + BEFORE + 1) && tokens.sentence[k] === tokens.sentence[mention.from]; k++)
    if (canMean(reading, k, TYPE_BITS.kin)) return owned || (isOneOf(tokens, k + 1, OF) && ((tokens.flags[k + 2] ?? 0) & CAPITAL) !== 0);
  return false;
}

/** A word of the type right before the name, or before a comma: "His manager, Jos Hermens, …". */
function isCalled({ from, to }: Named, type: number, { reading }: LinkContext): boolean {
  const { tokens } = reading;
  const sentence = tokens.sentence[from];
  for (let k = from - 1; k >= Math.max(0, from - BEFORE); k--) {
    if (tokens.sentence[k] !== sentence || tokens.kind[k] !== WORD) break;
    if (canMean(reading, k, type)) return true;
  }
  if (!isPunctuation(tokens, from - 1, COMMA) || !isPunctuation(tokens, to, COMMA) || !canMean(reading, from - 2, type)) return false;
  for (let k = from - 3; k >= Math.max(0, from - 3 - BEFORE) && tokens.sentence[k] === sentence; k--)
    if (isOneOf(tokens, k, POSSESSIVES) || tokens.flags[k]! & SENTENCE_START) return true;
  return false;
}

/** "Linford Christie, who now coaches Campbell". */
const coaches = (k: number, { reading: { tokens } }: LinkContext): boolean =>
  isOneOf(tokens, k, COACHES) || (isOneOf(tokens, k, STILL) && isOneOf(tokens, k + 1, COACHES));

const COMMA = 44;
/** Words with which no apposition begins or goes on: what follows them is about somebody or something else. */
const CLAUSE = wordSet('who whose whom which with by under after before when as qui que dont avec quien que con che cui mit som hvis vars');
const COACHES = wordSet(
  'coaches coached manages managed trainiert betreut trainierte betreute entraîne entraînait allena allenava entrena entrenaba',
);
const STILL = wordSet('now also still once then has jetzt auch aujourd ahora ora');
const POSSESSIVES = wordSet(
  'his her their my our sein seine seinem seinen seiner ihr ihre ihrem ihren ihrer son sa ses leur su sus suo sua seu zijn haar hans hennes hendes min',
);
const OF = wordSet('of to de du des von di do da van av af till til');
