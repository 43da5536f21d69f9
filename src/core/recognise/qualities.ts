/**
 * Finds what prose says about an athlete besides his mark: his nation ("the Scot", "Norway's"), his age ("the 26-year-old").
 */
import { isNationCode } from '../lexicon/nations.ts';
import { TYPE_BITS } from '../lexicon/terms.ts';
import type { AgeMention, NationMention } from '../mention.ts';
import { ALL_CAPITALS, CAPITAL, GLUED, NUMBER, type Tokens, WORD, wholeNumberAt } from '../text/tokens.ts';
import { isOneOf, wordSet } from '../text/word-set.ts';
import { isPunctuation, type Reading, termAt, wordAt } from './reading.ts';

/** Nation words, and codes in brackets (`Kerr (GBR)`), in order of position. A word that is adjective and noun ("Norwegian") is a person where no noun can follow. */
export function findNations(reading: Reading): NationMention[] {
  const { tokens } = reading;
  const nations: NationMention[] = [];
  for (const hit of reading.hits) {
    if ((hit.types & TYPE_BITS.nation) === 0) continue;
    // English and German write nations with a capital; the other languages' adjectives and persons have none.
    if (
      !((tokens.flags[hit.from]! | tokens.flags[hit.to - 1]!) & CAPITAL) &&
      (reading.language === 'en' || hit.value[0]?.type !== 'nation' || hit.value[0].form === 'country')
    )
      continue;
    // "us" the pronoun is not the nation.
    if (wordAt(tokens, hit.from) === 'us' && tokens.text.slice(tokens.start[hit.from], tokens.end[hit.from]) !== 'US') continue;
    const terms = hit.value.filter((term) => term.type === 'nation');
    const person = terms.find((term) => term.form === 'person' && (term.definite || standsAlone(reading, hit.from, hit.to)));
    const { nat, form } = person ?? terms.find((term) => term.form !== 'person') ?? terms[0]!;
    nations.push({ from: hit.from, to: hit.to, start: tokens.start[hit.from]!, end: tokens.end[hit.to - 1]!, nat, form });
  }
  const codes = findCodes(reading);
  return codes.length ? [...nations, ...codes].sort((a, b) => a.from - b.from) : nations;
}

/** `Kerr (GBR)`: a code of World Athletics alone between brackets. */
function findCodes({ tokens, types }: Reading): NationMention[] {
  const codes: NationMention[] = [];
  for (let i = 1; i + 1 < tokens.count; i++) {
    if (!(tokens.flags[i]! & ALL_CAPITALS) || tokens.end[i]! - tokens.start[i]! !== 3 || types[i]! & TYPE_BITS.nation) continue;
    if (!isPunctuation(tokens, i - 1, 40) || !isPunctuation(tokens, i + 1, 41)) continue;
    const nat = tokens.text.slice(tokens.start[i], tokens.end[i]);
    if (isNationCode(nat)) codes.push({ from: i, to: i + 1, start: tokens.start[i]!, end: tokens.end[i]!, nat, form: 'country' });
  }
  return codes;
}

/** After an article, and before a verb, a comma or another word that is no noun phrase's continuation. */
function standsAlone(reading: Reading, from: number, to: number): boolean {
  const { tokens } = reading;
  if (!isOneOf(tokens, from - 1, BEFORE_PERSON)) return false;
  // "the Norwegian 1500m record", "the British mile": an event makes it an adjective.
  if (tokens.kind[to] === NUMBER || termAt(reading, to, 'event')) return false;
  if (to >= tokens.count || tokens.kind[to] !== WORD) return true;
  return !(tokens.flags[to]! & CAPITAL) && !isOneOf(tokens, to, NOUNS_AFTER_ADJECTIVE) && !wordAt(tokens, to).endsWith('er');
}

const BEFORE_PERSON = wordSet(
  'the compatriot fellow young old a an der die den dem das ein eine einer einem einen le la l un une el al del il lo uno una dal dall all dell o os as um uma do da de het een',
);

const NOUNS_AFTER_ADJECTIVE = wordSet(
  'record records team champion champions title trials relay quartet trio duo pair star stars superstar ace teenager sensation athlete athletes record-breaking indoor outdoor mile government federation championships national men women lead best public fans media press capital city coach anthem flag squad captain crowd girl boy man woman great legend veteran debutant youngster rival rivals side vest supporters collegiate high junior youth all-time',
);

/** Nobody below this age has a row in the lists. */
const YOUNGEST = 13;

/** `Kerr (26)`: nothing but the number between brackets, right after a capitalised word. */
const isBracketed = (tokens: Tokens, i: number): boolean =>
  isPunctuation(tokens, i - 1, 40) && isPunctuation(tokens, i + 1, 41) && i > 1 && (tokens.flags[i - 2]! & CAPITAL) !== 0;

/** `26-year-old`, `Kerr (26)`, `aged 26`, `26-Jährige`, `26-årige`, `22-åringen`, `de 26 ans`, `32enne`. */
export function findAges(reading: Reading): AgeMention[] {
  const { tokens } = reading;
  const ages: AgeMention[] = [];
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.kind[i] !== NUMBER || tokens.end[i]! - tokens.start[i]! !== 2) continue;
    const years = wholeNumberAt(tokens, i, 2);
    if (years < 0) continue;
    const to = pastYearOld(reading, i) || pastAged(reading, i) || (wordAt(tokens, i - 1) === 'aged' ? i + 1 : 0);
    if (to) ages.push({ from: i, to, start: tokens.start[i]!, end: tokens.end[to - 1]!, years, bare: false });
    else if (isBracketed(tokens, i) && years >= YOUNGEST)
      ages.push({ from: i, to: i + 1, start: tokens.start[i]!, end: tokens.end[i]!, years, bare: true });
  }
  return ages;
}

/** What follows a number and makes it somebody's age: one word in German, the Nordic languages, Dutch and Italian. */
const AGED = wordSet('jährige jähriger jährigen jährigem årige åring åringen årig jarige enne enni');
/** `de 26 ans`, `de 23 años`, `de 26 anos`: after `de`. */
const OLD = wordSet('alt alte alter alten');
const YEARS_OF_AGE = wordSet('ans años anos');

function pastAged({ tokens }: Reading, i: number): number {
  const at = isHyphen(tokens, i + 1) ? i + 2 : i + 1;
  if (isOneOf(tokens, at, AGED) && tokens.flags[at]! & GLUED) return at + 1;
  // `27 Jahre alte`
  if (wordAt(tokens, i + 1) === 'jahre' && isOneOf(tokens, i + 2, OLD)) return i + 3;
  return wordAt(tokens, i - 1) === 'de' && isOneOf(tokens, i + 1, YEARS_OF_AGE) ? i + 2 : 0;
}

const isHyphen = (tokens: Tokens, i: number): boolean =>
  isPunctuation(tokens, i, 45) || isPunctuation(tokens, i, 0x2010) || isPunctuation(tokens, i, 0x2011);

function pastYearOld({ tokens }: Reading, i: number): number {
  let at = i + 1;
  for (const word of ['year', 'old']) {
    if (isHyphen(tokens, at)) at++;
    const next = wordAt(tokens, at);
    if (next !== word && !(word === 'year' && next === 'years')) return 0;
    at++;
  }
  return at;
}
