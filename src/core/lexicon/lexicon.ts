/**
 * The lexicon: one trie of all words and phrases that mean something to the recognisers.
 *
 * The part that no database decides is built once per run; championships, meetings and cities are added for each open database.
 */

import type { Results } from '../results.ts';
import { canonicalCity } from '../text/city-key.ts';
import { Phrases } from '../text/phrases.ts';
import { CITY_NAMES } from './cities.ts';
import { EVENT_WORDS } from './events.ts';
import { wordsOf } from './languages/languages.ts';
import { type NationWord, nationWords } from './nations.ts';
import { type Meaning, type RecordKind, type Term, TYPE_BITS } from './terms.ts';
import { CARDINALS, CUES, KIN, MEN, MONTHS, ORDINALS, OTHER_ROLES, UNITS, WEEKDAYS, WOMEN } from './words.ts';

const RECORDS: readonly (readonly [record: RecordKind, words: string])[] = [
  [
    'pb',
    'pb,pbs,personal best,personal bests,lifetime best,career best,personal record,pr,bestleistung,persönliche bestleistung,hausrekord,record personnel,pers,personlig rekord,marca personal,plusmarca,best time,best mark,best jump,best throw',
  ],
  ['sb', 'sb,season best,seasonal best,season bests,saisonbestleistung,best of the season'],
  [
    'wr',
    'wr,world record,world records,weltrekord,record du monde,verdensrekord,verdsrekord,récord mundial,record del mondo,primato mondiale,all time world record,world best',
  ],
  ['nr', 'nr,national record,landesrekord,record national,norsk rekord,deutscher rekord,deutschen rekord'],
  ['area-record', 'area record,ar,continental record'],
  ['wl', 'wl,world lead,world leading,world leader,jahresweltbestleistung,meilleure performance mondiale,fastest in the world this year'],
  ['olympic-record', 'olympic record,or'],
  ['championship-record', 'championship record,championships record,games record,cr'],
  ['meeting-record', 'meeting record,meet record,mr,meetingrekord,meeting rekord,stadium record'],
  ['course-record', 'course record,streckenrekord'],
];

const AREAS: readonly (readonly [area: string, words: string])[] = [
  ['Europe', 'european record,european indoor record,europarekord'],
  ['Africa', 'african record'],
  ['Asia', 'asian record'],
  ['Oceania', 'oceanian record,oceania record,area record for oceania'],
  ['South America', 'south american record'],
  ['North and Central America and the Caribbean', 'north american record,nacac record'],
];

/** Names of championships beyond the aliases in the data, each tied to the data's own name of it. */
const COMPETITIONS: readonly (readonly [competition: string, words: string])[] = [
  ['Olympic Games', 'olympics,olympic games,olympic,games,summer olympics,olympische spiele,jeux olympiques,juegos olímpicos,olympia'],
  [
    'World Championships',
    'world championships,world championship,worlds,world athletics championships,weltmeisterschaften,weltmeisterschaft,championnats du monde,iaaf world championships,world',
  ],
  [
    'World Indoor Championships',
    'world indoor championships,world indoors,world indoor,world athletics indoor championships,hallen weltmeisterschaften,hallen wm',
  ],
  [
    'European Championships',
    'european championships,european championship,europeans,european athletics championships,europameisterschaften,european',
  ],
  [
    'European Indoor Championships',
    'european indoor championships,european indoors,european indoor,european athletics indoor championships,europeans indoors',
  ],
  ['Commonwealth Games', 'commonwealth games,commonwealths,commonwealth'],
  ['World Cross Country Championships', 'world cross country championships,world cross country,world cross'],
  ['World Half Marathon Championships', 'world half marathon championships'],
  ['World Relays', 'world relays,world athletics relays'],
  ['UK Athletics Championships', 'uk athletics championships,british championships,uk championships'],
  ['US Olympic Trials', 'us olympic trials,us trials,olympic trials'],
  ['NCAA Outdoor Championships', 'ncaa championships,ncaa outdoor championships,ncaas'],
  ['NCAA Indoor Championships', 'ncaa indoor championships,ncaa indoors'],
  ['USATF Outdoor Championships', 'usatf outdoor championships,us championships,usatf championships'],
  ['World Ultimate Championship', 'ultimate championship,world ultimate championship,world athletics ultimate championship'],
];

const SIMPLE: readonly (readonly [term: Term, words: string])[] = [
  [{ type: 'sex', sex: 'M' }, MEN],
  [{ type: 'sex', sex: 'F' }, WOMEN],
  [{ type: 'medal', place: 1 }, 'gold,gold medal,golds,gold medals'],
  [{ type: 'medal', place: 2 }, 'silver,silver medal,silvers'],
  [{ type: 'medal', place: 3 }, 'bronze,bronze medal,bronzes'],
  [{ type: 'champion', competition: '' }, 'champion,champions,title holder,titleholder'],
  [{ type: 'champion', competition: 'Olympic Games' }, 'olympiasieger,olympiasiegerin'],
  [{ type: 'champion', competition: 'World Championships' }, 'weltmeister,weltmeisterin'],
  [{ type: 'champion', competition: 'European Championships' }, 'europameister,europameisterin'],
  [{ type: 'title' }, 'title,titles,crown'],
  [{ type: 'medallist' }, 'medallist,medalist,medallists,medalists'],
  [{ type: 'indoor' }, 'indoor,indoors,short track,halle,in der halle,en salle,innendørs'],
  [{ type: 'walk' }, 'walk,race walk,gehen,racewalk'],
  [{ type: 'relay' }, 'relay,relays,staffel,relais,stafett'],
  [
    { type: 'para' },
    'para,paralympic,wheelchair,t11,t12,t13,t20,t34,t35,t36,t37,t38,t42,t44,t46,t47,t53,t54,t61,t62,t63,t64,f11,f20,f34,f46,f56,f57,f64',
  ],
  [{ type: 'youth' }, 'u18,u20,u23,u16,u17,junior,juniors,youth,jugend,under 20,under 18,under 23,w14,w15,m14,m15,masters'],
  [
    { type: 'beat' },
    'beat,beats,beating,defeated,defeating,defeats,defeat,outkicked,outsprinted,overtook,edged,edging,held off,holding off,outran,pipped,passed,overhauled,got the better of,overcame',
  ],
  [{ type: 'behind' }, 'behind,ahead of,clear of,in front of,from,before,over,followed by,second to,runner up to'],
  [{ type: 'round', round: 'final' }, 'final,finals,finale'],
  [{ type: 'round', round: 'semi-final' }, 'semi final,semi finals,semifinal,semifinals,semis,halbfinale'],
  [
    { type: 'round', round: 'heat' },
    'heat,heats,first round,opening round,qualifying,vorlauf,vorläufe,prelims,preliminary round,repechage',
  ],
  [{ type: 'role' }, OTHER_ROLES],
  [{ type: 'kin' }, KIN],
];

export type Trie = Phrases<Meaning>;

function add(trie: Trie, words: string, term: Term): void {
  for (const phrase of words.split(',')) addPhrase(trie, phrase, term);
}

function addNations(trie: Trie, nations: readonly NationWord[]): void {
  for (const { nat, word, form, sex, definite = false } of nations) addPhrase(trie, word, { type: 'nation', nat, form, sex, definite });
}

/** The words of the article's language stand before the English ones, and drive out those that mean something else there. */
function addLanguage(trie: Trie, language: string): void {
  const words = wordsOf(language);
  if (!words) return;
  for (const [term, phrases] of words.terms) add(trie, phrases, term);
  addNations(trie, words.nations);
  for (const phrase of words.without.split(',')) trie.add(phrase, NOTHING);
}

/** Stands where a word means nothing, so that no meaning is added to it. */
const NOTHING: Meaning = { terms: [], types: 0 };

function addPhrase(trie: Trie, phrase: string, term: Term): void {
  const known = trie.get(phrase);
  if (!known) {
    trie.add(phrase, { terms: [term], types: TYPE_BITS[term.type] });
    return;
  }
  if (known === NOTHING) return;
  known.terms.push(term);
  known.types |= TYPE_BITS[term.type];
}

function addGeneral(trie: Trie): void {
  for (const [event, words] of EVENT_WORDS) add(trie, words, { type: 'event', event });
  for (const [value, words] of ORDINALS)
    for (const word of words.split(',')) addPhrase(trie, word, { type: 'ordinal', value, verb: value === 1 && word !== 'first' });
  for (const [value, words] of CARDINALS) add(trie, words, { type: 'cardinal', value });
  for (const [k, words] of MONTHS.entries()) add(trie, words, { type: 'month', month: k + 1 });
  for (const [weekday, words] of WEEKDAYS.entries()) add(trie, words, { type: 'weekday', weekday });
  for (const [unit, words] of UNITS) add(trie, words, { type: 'unit', unit });
  for (const [cue, words] of CUES) add(trie, words, { type: 'cue', cue });
  addNations(trie, nationWords());
  for (const [record, words] of RECORDS) add(trie, words, { type: 'record', record, area: '' });
  for (const [area, words] of AREAS) add(trie, words, { type: 'record', record: 'area-record', area });
  for (const [competition, words] of COMPETITIONS) add(trie, words, { type: 'competition', competition });
  for (const [term, words] of SIMPLE) add(trie, words, term);
}

/** Aliases that name a competition, not one edition of it, begin no edition. */
const isEditionAlias = (alias: string): boolean => /\d/.test(alias);

function addResults(trie: Trie, results: Results): void {
  for (const [key] of results.cities) if (!trie.get(key)) addPhrase(trie, key, { type: 'city', city: canonicalCity(key) });
  for (const [other, own] of CITY_NAMES) if (!trie.get(other)) addPhrase(trie, other, { type: 'city', city: own });
  for (const edition of results.editions) {
    for (const name of [edition.edition, ...edition.aliases].filter(isEditionAlias))
      addPhrase(trie, name, { type: 'edition', edition: edition.row });
    if (!trie.get(edition.competition)) addPhrase(trie, edition.competition, { type: 'competition', competition: edition.competition });
  }
  for (const meeting of results.meetings)
    for (const name of [meeting.name, ...meeting.aliases]) addPhrase(trie, name, { type: 'meeting', meeting: meeting.row });
}

const built = new WeakMap<Results, Map<string, Trie>>();

/** The lexicon for an open database and a language. Each is built on first use and kept as long as the database is. */
export function lexiconOf(results: Results, language = 'en'): Trie {
  const tries = built.get(results) ?? new Map<string, Trie>();
  built.set(results, tries);
  const known = tries.get(language);
  if (known) return known;
  const trie: Trie = new Phrases();
  addLanguage(trie, language);
  addGeneral(trie);
  addResults(trie, results);
  tries.set(language, trie);
  return trie;
}
