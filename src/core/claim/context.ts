/**
 * Words around a mark that make it something else than what somebody did in a race: a part of one, a denial, a wish, another class, the
 * length of a film.
 */
import type { MarkRole } from '../claim.ts';
import { TYPE_BITS } from '../lexicon/terms.ts';
import { countWithin, firstFrom, type MarkMention } from '../mention.ts';
import { canMean, isPunctuation, termAt } from '../recognise/reading.ts';
import { ALL_CAPITALS, CAPITAL, GLUED, PUNCTUATION, wholeNumberAt } from '../text/tokens.ts';
import { isOneOf, type WordSet, wordSet } from '../text/word-set.ts';
import { type Scene, sentenceOf } from './scene.ts';

/** The role that the words around the mark leave it, or `null` where they say nothing against a result. */
export function contextOf(scene: Scene, at: MarkMention): MarkRole | null {
  const [from, to] = sentenceOf(scene, at);
  if (isPartOfRace(scene, at, from)) return 'split';
  if (isDenied(scene, at, from) || isWished(scene, at, from, to)) return 'target';
  if (isBar(scene, at, from)) return 'attempt';
  if (isOtherClass(scene, at, from, to) || isDuration(scene, at, from) || isRuledOut(scene, at.to, to)) return 'other';
  return null;
}

/** Nouns right after a mark: "a 47.93 split". */
const PARTS = wordSet(
  'split splits leg lap laps anchor closer zwischenzeit durchgangszeit passage parcial passaggio passering passeringstid',
);
/** Words for a point of a race or a part of a relay, after which the mark comes: "passed halfway of the marathon in 60:48". */
const POINTS = wordSet(
  'halfway bell durchgang durchgangszeit zwischenzeit halbzeit schlussrunde passage mitad parcial passaggio passering passeringstid halvveis halvvägs halvvejs doorkomst leg anchor split splits',
);
/** What may stand between the last lap and its time. */
const LINKS = wordSet(
  'of the a his her in at with over an was of the race event der die das des in war du de la le en fut del in i på over van het',
);
const POINT_REACH = 10;

function isPartOfRace(scene: Scene, at: MarkMention, from: number): boolean {
  const { reading, mentions } = scene;
  const { tokens } = reading;
  const next = isPunctuation(tokens, at.to, 45) ? at.to + 1 : at.to;
  if (isOneOf(tokens, next, PARTS)) return true;
  let linked = true;
  for (let k = at.from - 1; k >= Math.max(from, at.from - POINT_REACH); k--) {
    if (scene.named[k] || breaksClause(scene, k)) return false;
    if (isOneOf(tokens, k, POINTS)) return true;
    const term = termAt(reading, k, 'ordinal');
    if (term?.verb || termAt(reading, k, 'cue')?.cue === 'achieved') return false;
    if (canMean(reading, k, TYPE_BITS.event)) continue;
    const event = eventCovering(scene, k);
    // "the last 400m of the 1500m in 53.0"
    if (event >= 0) {
      if (linked && mentions.events[event]!.segment) return true;
      k = mentions.events[event]!.from;
    } else linked &&= isOneOf(tokens, k, LINKS);
  }
  return false;
}

function eventCovering({ mentions: { events } }: Scene, k: number): number {
  const at = firstFrom(events, k + 1) - 1;
  return at >= 0 && events[at]!.to > k ? at : -1;
}

/** A comma, semicolon, colon, dash or another mark: beyond it stands another statement. */
const breaksClause = (scene: Scene, k: number): boolean => isBreak(scene, k) || countWithin(scene.mentions.marks, k, k + 1) > 0;

function isBreak({ reading: { tokens } }: Scene, k: number): boolean {
  if (tokens.kind[k] !== PUNCTUATION) return false;
  const c = tokens.hash[k]!;
  return c === 44 || c === 58 || c === 59 || c === 40 || c === 0x2013 || c === 0x2014;
}

const NEGATIONS: Readonly<Record<string, WordSet>> = {
  en: wordSet("not never neither nor cannot without didn't hasn't haven't hadn't wasn't isn't won't couldn't can't wouldn't doesn't don't"),
  de: wordSet('nicht nie niemals kein keine keinen ohne'),
  fr: wordSet('pas jamais sans'),
  es: wordSet('no nunca jamás sin'),
  it: wordSet('non mai senza'),
  pt: wordSet('não nunca jamais sem'),
  nl: wordSet('niet nooit geen zonder'),
  no: wordSet('ikke aldri uten'),
  da: wordSet('ikke aldrig uden'),
  sv: wordSet('inte aldrig utan'),
};
/** "not only ran 3:27.65", "n'a couru que": no denial. */
const ONLY = wordSet('only just nur seulement que solo sólo soltanto apenas alleen bare kun bara');
const NEGATION_REACH = 7;
const THE = wordSet('the his her');

/** "did not run 3:26.79", "ist nie 9,76 gelaufen" */
function isDenied(scene: Scene, at: MarkMention, from: number): boolean {
  const { tokens, language } = scene.reading;
  // "It was not the 6.29m of last week": a mark that stands, beside which another is seen.
  if (language === 'en' && isOneOf(tokens, at.from - 1, THE)) return false;
  const negations = NEGATIONS[language] ?? NEGATIONS.en!;
  for (let k = at.from - 1; k >= Math.max(from, at.from - NEGATION_REACH); k--) {
    if (scene.named[k] || breaksClause(scene, k)) return false;
    // "(NOR)" is a nation.
    if (isOneOf(tokens, k, negations) && !(tokens.flags[k]! & ALL_CAPITALS && isPunctuation(tokens, k - 1, 40)))
      return !isOneOf(tokens, k + 1, ONLY) && !isOneOf(tokens, k + 2, ONLY);
  }
  return false;
}

const CONDITIONAL = wordSet(
  'would could might should hätte wäre würde aurait serait habría hubiera avrebbe sarebbe teria seria zou ville skulle',
);
/** "will run 3:25", "is going to run 3:25": before the verb. */
const FUTURE = wordSet(
  "will shall 'll i'll we'll he'll she'll can going werde wird will kann vais va vas peut voy podré puedo posso farò skal kan ska vil zal",
);
/** "The goal is 3:27.65", "der Norm von 3:33,00". */
const AIMS = wordSet(
  'goal target aim standard limit norm objective plan wish dream ziel ziels norm objectif minima objetivo mínima obiettivo minimo doel limiet mål krav kravet',
);
const COPULA = wordSet('is was are were be of at stands ist war von de está es era è di é van er var på');
const AIM_REACH = 12;

/** "3:27.60 would have won", "I will run 3:25.00", "the goal for the 1500m is 3:27.65" */
function isWished(scene: Scene, at: MarkMention, from: number, to: number): boolean {
  const { reading } = scene;
  const { tokens } = reading;
  if (at.to < to && isOneOf(tokens, at.to, CONDITIONAL)) return true;
  if (termAt(reading, at.from - 1, 'cue')?.cue === 'achieved' && at.from - 2 >= from && isOneOf(tokens, at.from - 2, FUTURE)) return true;
  if (!isOneOf(tokens, at.from - 1, COPULA)) return false;
  for (let k = at.from - 2; k >= Math.max(from, at.from - AIM_REACH); k--) {
    if (breaksClause(scene, k) || termAt(reading, k, 'cue')?.cue === 'achieved') return false;
    if (isOneOf(tokens, k, AIMS)) return true;
  }
  return false;
}

const CLASS_LETTERS = wordSet('t f');

/** "the T62 400m", "the F57 shot put": a class whose results are kept in other lists. */
function isOtherClass(scene: Scene, at: MarkMention, from: number, to: number): boolean {
  for (let k = at.from - 1; k >= from && !breaksClause(scene, k); k--) if (isClass(scene, k)) return true;
  for (let k = at.to; k < to && !breaksClause(scene, k); k++) if (isClass(scene, k)) return true;
  return false;
}

function isClass({ reading: { tokens } }: Scene, k: number): boolean {
  if (!(tokens.flags[k]! & CAPITAL) || k + 1 >= tokens.count || !(tokens.flags[k + 1]! & GLUED) || !isOneOf(tokens, k, CLASS_LETTERS))
    return false;
  const number = wholeNumberAt(tokens, k + 1, 2);
  return number >= FIRST_CLASS && number <= LAST_CLASS;
}
/** Numbers of the sport classes of track (T) and field (F). Source: World Para Athletics classification rules. */
const FIRST_CLASS = 11;
const LAST_CLASS = 64;

const LASTS = wordSet('lasts lasted lasting dauert dauerte dure durait durera dura durava duró duurt duurde varer varade varede long lang');

/** "The podcast lasts 1:03:22": how long something goes on. */
const isDuration = ({ reading: { tokens } }: Scene, at: MarkMention, from: number): boolean =>
  at.readings[0]!.kind === 'time' && at.from - 1 >= from && isOneOf(tokens, at.from - 1, LASTS);

const RULED = wordSet(
  'ruled struck scratched annulled disallowed unratified deleted erased annulliert gestrichen annulé annulée anulado anulada annullato cancelled canceled',
);

/** What a mark became that is one no more: "Gatlin had to accept that 9.77 became nothing". */
const VOID = wordSet('nothing void worthless invalid nichts ungültig rien nada niente ingenting');
const VOID_REACH = 3;

/** "The bar had been at 5.50, 5.65 and 5.75": what was to be cleared. */
const BARS = wordSet('bar crossbar latte barre listón asticella sarrafo lat ribba lista listen ribban');
const AT_HEIGHT = wordSet('at to auf à a en på op');
const BAR_REACH = 5;

function isBar(scene: Scene, at: MarkMention, from: number): boolean {
  const { reading, mentions } = scene;
  const { tokens } = reading;
  if (at.readings[0]!.kind === 'points') return false;
  // Back over the heights before it.
  let k = at.from - 1;
  while (k > from && (isPunctuation(tokens, k, COMMA) || isOneOf(tokens, k, AND) || countWithin(mentions.marks, k, k + 1) > 0)) k--;
  if (!isOneOf(tokens, k, AT_HEIGHT)) return false;
  for (let j = k - 1; j >= Math.max(from, k - BAR_REACH) && !scene.named[j] && !isBreak(scene, j); j--)
    if (isOneOf(tokens, j, BARS)) return true;
  return false;
}
const COMMA = 44;
const AND = wordSet('and then und et y e og och en');

/** "It would have been a world record", "habría sido récord": in the clause before it. */
export function isConditional(scene: Scene, at: number, from: number): boolean {
  const { tokens } = scene.reading;
  for (let k = at - 1; k >= Math.max(from, at - CONDITIONAL_REACH) && !isBreak(scene, k); k--)
    if (isOneOf(tokens, k, CONDITIONAL)) return true;
  return false;
}
const CONDITIONAL_REACH = 6;

/** "the winner of another race" */
export const isAnothers = ({ reading: { tokens } }: Scene, to: number): boolean =>
  isOneOf(tokens, to, OF) && isOneOf(tokens, to + 1, ANOTHER);
const OF = wordSet('of');
const ANOTHER = wordSet('another other');

/** "9.57 was ruled out for the wind": annulled in the same clause. */
export function isRuledOut(scene: Scene, at: number, to: number): boolean {
  const { tokens } = scene.reading;
  for (let k = at; k < Math.min(to, at + AIM_REACH); k++) {
    if (scene.named[k] || isBreak(scene, k)) return false;
    if (isOneOf(tokens, k, RULED) || (k < at + VOID_REACH && isOneOf(tokens, k, VOID))) return true;
  }
  return false;
}

const DISQUALIFIED = wordSet(
  'disqualified dq disqualifiziert disqualifié disqualifiée descalificado descalificada squalificato squalificata desclassificado desclassificada gediskwalificeerd diskvalifisert diskvalificeret diskvalificerad',
);

/** Words between a place and its loss. */
const MOST_TO_DISQUALIFIED = 30;

/** "crossed the line first and was later disqualified": the place was taken away again. */
export function isTakenAway(scene: Scene, at: number, to: number): boolean {
  const { tokens } = scene.reading;
  for (let k = at; k < Math.min(to, at + MOST_TO_DISQUALIFIED); k++) {
    if (scene.named[k]) return false;
    if (isOneOf(tokens, k, DISQUALIFIED)) return true;
  }
  return false;
}
