/**
 * Is a page worth waking the worker for? Asked on every page, mostly in vain, and always by a script that has just been started, where every
 * loop of ours runs unoptimised: so it is made of searches that the browser does natively.
 *
 * It counts as `core/sniff.ts` does, over letters instead of tokens, and errs towards yes. First a glance for stems, which are parts of the
 * lexicon's words: it is over in half a millisecond and turns most pages away.
 */
import { ATHLETICS_WORDS } from '../core/lexicon/athletics.ts';
import { FLAT_METRES, ROAD_KM } from '../core/lexicon/race-lengths.ts';

/** Parts of words that athletics has to itself, or nearly. */
const STRONG = (
  'athlet,athlét,atlet,friidr,iaaf,diamond league,usatf,metre,mètre,meter,metro,metri,sprint,marath,marat,hurd,hürd,horden,häck,hekk,haies,hinder,' +
  'ostac,obst,vallas,siepi,barreira,steeple,decath,heptath,zehnk,siebenk,tienk,zevenk,tikamp,tiokamp,sjukamp,vault,perche,pértiga,com vara,asta,stav,' +
  'polsstok,jump,sprung,sprong,spring,hopp,høyde,hoog,salto,saut,longueur,longitud,hauteur,steg,shot put,kugel,kogel,kulest,kulst,peso,discus,disk,hammer,' +
  'hamm,martell,slegg,slägg,javel,jabal,giavell,lançam,lanzam,lancer,wurf,werp,wierp,spyd,spjut,race walk,relay,relais,relev,staf,estaf,mile,middle dist,' +
  'world lead,world indoor,indoor champion,cross country,continental tour,weltklasse,prefontaine,sub four,track,sekund,clocked,pacemaker'
).split(',');

/** Parts of words that athletics shares with other sports and with all the news. */
const SHARED = (
  'ran,run,lap,heat,pb,pers,best,record,rekord,récord,recorde,primat,indoor,en salle,olymp,olímp,champion,campe,campi,meist,mest,mäst,' +
  'titel,titre,medal,gold,bronz,brons,silver,sølv,stadi,meeting,finish,lief,concours,marcha,marca,lungo,triplo,løp,løb,spurt,kampio,kampioen'
).split(',');

/** `1500 m`, `10,000 metres`, `10 km`, `4x100`. */
const DISTANCE = /(?<![\d.,:])(?:(\d{1,2}[.,]?\d{3}|\d{2,4}) ?m(?:et|èt|eet|\b)|(\d{1,2}) ?(?:k\b|km\b|kilom|chilom|kilóm)|4 ?[x×] ?\d)/g;
/** `3:27.65`, `9,58`, `2:01:39`, but no price, share or clock. */
const TIME = /(?<![\d$€£] ?|[:.,])\d{1,2}[:.,'’′"”″hm]\d\d(?:[.,"”″:m]\d{1,2})?(?![\d%€$£]| ?(?:%|€|uhr|am\b|pm\b|euro|dollar))/g;

/** Above this a page is worth asking about, as in `core/sniff.ts`. */
const WORTH_ASKING = 3;

/** Could the text be about athletics? `false` is sure, `true` asks for a closer look. */
export function mayBeAthletics(lower: string): boolean {
  let score = TIME.test(lower) ? 2 : 0;
  TIME.lastIndex = 0;
  if (distancesIn(lower) > 0) return true;
  for (const stem of STRONG) {
    score += 2 * timesIn(lower, stem, 2);
    if (score >= WORTH_ASKING) return true;
  }
  for (const stem of SHARED) {
    score += timesIn(lower, stem, WORTH_ASKING);
    if (score >= WORTH_ASKING) return true;
  }
  return false;
}

/** Is the text worth a check? Errs towards yes; the worker decides with the database. */
export function looksLikeAthletics(text: string): boolean {
  const lower = text.toLowerCase();
  if (!mayBeAthletics(lower)) return false;
  const plain = withoutMarks(lower)
    .replace(/['’]s\b/g, '')
    .replace(/[\s'’‐-―×-]+/g, ' ');
  const distances = distancesIn(plain);
  const times = lower.match(TIME)?.length ?? 0;
  let athletics = (distances ? Math.min(3, 1 + distances) : 0) + Math.min(2, times);
  let other = 0;
  for (const [phrase, weight] of words()) {
    if (!holdsWords(plain, phrase)) continue;
    if (weight > 0) athletics += weight;
    else other -= weight;
  }
  // Phrases within phrases are counted here and not there, so the other side must be clearly ahead.
  return athletics >= WORTH_ASKING && 3 * athletics > 2 * other;
}

let known: ReadonlyMap<string, number> | null = null;

/** Made when a page first needs it. A word that stands in two lists counts as in the last, as it does in the core. */
function words(): ReadonlyMap<string, number> {
  known ??= new Map(
    ATHLETICS_WORDS.flatMap(([weight, list]) =>
      withoutMarks(list)
        .split(',')
        .map((word) => [word, weight] as const),
    ),
  );
  return known;
}

/** The core folds names and words alike: `récord` is `record`. */
const withoutMarks = (text: string): string => text.normalize('NFKD').replace(/\p{M}+/gu, '');

/** Several words of the lexicon hold one stem, such as "olympic champion" and "world champion", so a stem may count more than once. */
function timesIn(text: string, stem: string, most: number): number {
  let times = 0;
  for (let at = text.indexOf(stem); at >= 0 && times < most; at = text.indexOf(stem, at + stem.length)) times++;
  return times;
}

/** At most two, because more change nothing. */
function distancesIn(lower: string): number {
  const found = new Set<string>();
  for (const [printed, metres, kilometres] of lower.matchAll(DISTANCE)) {
    const isRace =
      metres !== undefined
        ? FLAT_METRES.has(Number(metres.replace(/[.,]/, '')))
        : kilometres === undefined || ROAD_KM.has(Number(kilometres));
    if (isRace) found.add(printed);
    if (found.size === 2) break;
  }
  return found.size;
}

/** Is the phrase there, and not within longer words? */
function holdsWords(text: string, phrase: string): boolean {
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
    if (!isLetter(text.charCodeAt(at - 1)) && !isLetter(text.charCodeAt(at + phrase.length))) return true;
  }
  return false;
}

/** `NaN`, beyond the text, is none. */
const isLetter = (unit: number): boolean => (unit >= 97 && unit <= 122) || (unit >= 0xdf && unit <= 0x24f);
