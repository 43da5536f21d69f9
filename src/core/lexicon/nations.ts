/**
 * Nations as prose names them.
 *
 * A line is `CODE|country names|adjectives|nouns for a person`. Codes are those of World Athletics; a home nation or a former
 * state that prose names apart counts for the code under which its athletes compete. Nouns are what an epithet may use
 * ("the Scot", "der Norweger"). German and French forms stand beside the English ones because desks quote agencies.
 */
import type { Sex } from '../results.ts';

const TABLE = `
ALG|Algeria,Algerien,Algérie|Algerian,algérien|Algerian
ANG|Angola|Angolan|Angolan
ANT|Antigua,Antigua and Barbuda|Antiguan|Antiguan
ARG|Argentina,Argentinien|Argentine,Argentinian|Argentine,Argentinian
ARM|Armenia|Armenian|Armenian
AUS|Australia,Australien,Australie|Australian,Aussie|Australian,Aussie,Australier
AUT|Austria,Österreich,Autriche|Austrian,Österreichische|Austrian,Österreicher,Österreicherin
AZE|Azerbaijan|Azerbaijani|Azerbaijani
BAH|Bahamas,The Bahamas|Bahamian|Bahamian
BAN|Bangladesh|Bangladeshi|Bangladeshi
BAR|Barbados|Barbadian,Bajan|Barbadian,Bajan
BDI|Burundi|Burundian|Burundian
BEL|Belgium,Belgien,Belgique|Belgian|Belgian,Belgier,Belgierin
BER|Bermuda|Bermudian|Bermudian
BIH|Bosnia,Bosnia and Herzegovina|Bosnian|Bosnian
BLR|Belarus|Belarusian,Belarussian|Belarusian,Belarussian
BOL|Bolivia|Bolivian|Bolivian
BOT|Botswana,Botsuana|Botswanan,Motswana|Motswana,Botswanan
BRA|Brazil,Brasilien,Brasil,Brésil|Brazilian|Brazilian,Brasilianer,Brasilianerin
BRN|Bahrain|Bahraini|Bahraini
BUL|Bulgaria,Bulgarien|Bulgarian|Bulgarian
BUR|Burkina Faso|Burkinabe,Burkinabé|Burkinabe
CAN|Canada,Kanada|Canadian|Canadian,Kanadier,Kanadierin
CHI|Chile|Chilean|Chilean
CHN|China|Chinese,Chinesisch|Chinese
CIV|Ivory Coast,Côte d'Ivoire|Ivorian|Ivorian
CMR|Cameroon|Cameroonian|Cameroonian
COL|Colombia,Kolumbien|Colombian|Colombian
CRC|Costa Rica|Costa Rican|Costa Rican
CRO|Croatia,Kroatien|Croatian|Croatian,Croat
CUB|Cuba,Kuba|Cuban|Cuban,Kubaner,Kubanerin
CYP|Cyprus,Zypern|Cypriot|Cypriot
CZE|Czech Republic,Czechia,Tschechien|Czech|Czech
DEN|Denmark,Dänemark,Danmark|Danish|Dane
DJI|Djibouti|Djiboutian|Djiboutian
DMA|Dominica||
DOM|Dominican Republic|Dominican|Dominican
ECU|Ecuador|Ecuadorian,Ecuadorean|Ecuadorian,Ecuadorean
EGY|Egypt,Ägypten|Egyptian|Egyptian
ERI|Eritrea|Eritrean|Eritrean
ESP|Spain,Spanien,Espagne,España|Spanish,spanische|Spaniard,Spanier,Spanierin
EST|Estonia,Estland|Estonian|Estonian
ETH|Ethiopia,Äthiopien,Ethiopie,Éthiopie|Ethiopian,äthiopische|Ethiopian,Äthiopier,Äthiopierin,Ethiopien
FIJ|Fiji|Fijian|Fijian
FIN|Finland,Finnland|Finnish|Finn
FRA|France,Frankreich|French,französische|Frenchman,Frenchwoman,Franzose,Französin
GBR|Great Britain,Britain,United Kingdom,UK,GB,Team GB,GB & NI,Scotland,England,Wales,Northern Ireland,Großbritannien,Schottland,Grande-Bretagne|British,Scottish,English,Welsh,Northern Irish,britische|Briton,Brit,Scot,Scotsman,Scotswoman,Englishman,Englishwoman,Welshman,Welshwoman,Brite,Britin,Schotte,Schottin,Britannique
GEO|Georgia||Georgian
GER|Germany,Deutschland,Allemagne|German,deutsche,deutscher|German,Deutscher
GHA|Ghana|Ghanaian|Ghanaian
GRE|Greece,Griechenland|Greek|Greek
GRN|Grenada|Grenadian|Grenadian
GUY|Guyana|Guyanese|Guyanese
HAI|Haiti|Haitian|Haitian
HUN|Hungary,Ungarn|Hungarian|Hungarian
INA|Indonesia|Indonesian|Indonesian
IND|India,Indien|Indian|Indian
IRI|Iran|Iranian|Iranian
IRL|Ireland,Irland|Irish|Irishman,Irishwoman
ISL|Iceland|Icelandic|Icelander
ISR|Israel|Israeli|Israeli
ITA|Italy,Italien,Italie,Italia|Italian,italienische|Italian,Italiener,Italienerin
IVB|British Virgin Islands||
JAM|Jamaica,Jamaika,Jamaïque|Jamaican,jamaikanische|Jamaican,Jamaikaner,Jamaikanerin
JPN|Japan,Japon|Japanese|Japanese
KAZ|Kazakhstan,Kasachstan|Kazakh,Kazakhstani|Kazakh
KEN|Kenya,Kenia|Kenyan,kenianische|Kenyan,Kenianer,Kenianerin,Kényan
KGZ|Kyrgyzstan|Kyrgyz|Kyrgyz
KOR|South Korea,Korea|South Korean,Korean|South Korean
KSA|Saudi Arabia|Saudi|Saudi
KUW|Kuwait|Kuwaiti|Kuwaiti
LAT|Latvia,Lettland|Latvian|Latvian
LBR|Liberia|Liberian|Liberian
LCA|Saint Lucia,St Lucia,St. Lucia|Saint Lucian,St Lucian|Saint Lucian,St Lucian
LTU|Lithuania,Litauen|Lithuanian|Lithuanian
LUX|Luxembourg,Luxemburg|Luxembourg,Luxemburgische|Luxembourger,Luxemburger,Luxemburgerin
MAR|Morocco,Marokko,Maroc|Moroccan|Moroccan,Marokkaner
MAS|Malaysia|Malaysian|Malaysian
MDA|Moldova|Moldovan|Moldovan
MEX|Mexico,Mexiko|Mexican|Mexican
MLT|Malta|Maltese|Maltese
MNE|Montenegro|Montenegrin|Montenegrin
MOZ|Mozambique|Mozambican|Mozambican
NAM|Namibia|Namibian|Namibian
NED|Netherlands,The Netherlands,Holland,Niederlande|Dutch,niederländische|Dutchman,Dutchwoman,Niederländer,Niederländerin
NGR|Nigeria|Nigerian|Nigerian
NOR|Norway,Norwegen,Norge,Norvège|Norwegian,norwegische|Norwegian,Norweger,Norwegerin,Norvégien,nordmannen
NZL|New Zealand,Neuseeland|New Zealand,Kiwi|New Zealander,Kiwi
PAK|Pakistan|Pakistani|Pakistani
PAN|Panama|Panamanian|Panamanian
PER|Peru|Peruvian|Peruvian
PHI|Philippines|Filipino,Philippine|Filipino,Filipina
POL|Poland,Polen,Pologne|Polish,polnische|Pole
POR|Portugal|Portuguese|Portuguese
PRK|North Korea|North Korean|North Korean
PUR|Puerto Rico|Puerto Rican|Puerto Rican
QAT|Qatar,Katar|Qatari|Qatari
ROU|Romania,Rumänien|Romanian|Romanian
RSA|South Africa,Südafrika|South African,südafrikanische|South African
RUS|Russia,Russland|Russian,russische|Russian
RWA|Rwanda|Rwandan|Rwandan
SEN|Senegal|Senegalese|Senegalese
SKN|Saint Kitts and Nevis,St Kitts and Nevis,St Kitts||
SLE|Sierra Leone|Sierra Leonean|Sierra Leonean
SLO|Slovenia,Slowenien|Slovenian,Slovene|Slovenian,Slovene
SOM|Somalia|Somali|Somali
SRB|Serbia,Serbien|Serbian|Serbian,Serb
SRI|Sri Lanka|Sri Lankan|Sri Lankan
SSD|South Sudan|South Sudanese|South Sudanese
SUD|Sudan|Sudanese|Sudanese
SUI|Switzerland,Schweiz,Suisse|Swiss,Schweizer|Swiss,Schweizer,Schweizerin
SUR|Surinam,Suriname|Surinamese|Surinamese
SVK|Slovakia,Slowakei|Slovak,Slovakian|Slovak
SWE|Sweden,Schweden,Suède|Swedish,schwedische|Swede,Schwede,Schwedin,Suédois
SYR|Syria|Syrian|Syrian
TAN|Tanzania|Tanzanian|Tanzanian
THA|Thailand|Thai|Thai
TPE|Chinese Taipei,Taiwan|Taiwanese|Taiwanese
TTO|Trinidad,Trinidad and Tobago|Trinidadian|Trinidadian
TUN|Tunisia,Tunesien|Tunisian|Tunisian
TUR|Turkey,Türkiye,Türkei|Turkish|Turk
UAE|United Arab Emirates|Emirati|Emirati
UGA|Uganda|Ugandan,ugandische|Ugandan,Ugander
UKR|Ukraine|Ukrainian,ukrainische|Ukrainian,Ukrainer,Ukrainerin
URU|Uruguay|Uruguayan|Uruguayan
URS|Soviet Union,USSR|Soviet|Soviet
GDR|East Germany,GDR|East German|East German
FRG|West Germany|West German|West German
TCH|Czechoslovakia|Czechoslovak|
YUG|Yugoslavia|Yugoslav|
USA|United States,USA,US,U.S.,America,Vereinigte Staaten,Etats-Unis,États-Unis|American,US,amerikanische|American,US-Amerikaner,Amerikaner,Amerikanerin,Américain
UZB|Uzbekistan|Uzbek|Uzbek
VEN|Venezuela|Venezuelan|Venezuelan
VIE|Vietnam|Vietnamese|Vietnamese
ZAM|Zambia|Zambian|Zambian
ZIM|Zimbabwe|Zimbabwean|Zimbabwean
`;

/** English and German person words that say it: `Dutchwoman`, `Norwegerin`. */
const sexOf = (word: string): Sex | null => (/woman$|[er]in$/.test(word) ? 'F' : /man$/.test(word) && word !== 'German' ? 'M' : null);

export type NationForm = 'country' | 'adjective' | 'person';

export interface NationWord {
  readonly nat: string;
  readonly word: string;
  readonly form: NationForm;
  readonly sex: Sex | null;
  /** Carries its own article: `svensken`. */
  readonly definite?: boolean;
}

/** Every nation word, with the code and what it may stand for. A word may appear in more than one form. */
export function nationWords(): NationWord[] {
  const words: NationWord[] = [];
  for (const line of TABLE.trim().split('\n')) {
    const [nat, countries, adjectives, persons] = line.split('|');
    const add = (list: string | undefined, form: NationForm) => {
      for (const word of (list ?? '').split(','))
        if (word) words.push({ nat: nat!, word, form, sex: form === 'person' ? sexOf(word) : null });
    };
    add(countries, 'country');
    add(adjectives, 'adjective');
    add(persons, 'person');
  }
  return words;
}

/** Codes that count as one nation when prose and rows are compared: successor states and former codes. */
const SAME: Readonly<Record<string, string>> = {
  FRG: 'GER',
  GDR: 'GER',
  URS: 'RUS',
  EUN: 'RUS',
  ART: 'RUS',
  ANA: 'RUS',
  TCH: 'CZE',
  AHO: 'NED',
  BAH: 'BAH',
};

const CODES = new Set([
  ...TABLE.trim()
    .split('\n')
    .map((line) => line.slice(0, 3)),
  ...Object.keys(SAME),
]);

/** Is this a code of World Athletics for a nation that prose names, or for a former state? */
export const isNationCode = (code: string): boolean => CODES.has(code);

/** Could one nation word speak of an athlete under this code? Former states count as their successors. */
export const sameNation = (a: string, b: string): boolean => a === b || (SAME[a] ?? a) === (SAME[b] ?? b);

/** Nations whose names reach Latin script through a transcription, so that several spellings of one given name are right. */
export const TRANSCRIBED = new Set(
  'RUS UKR BLR KAZ BUL GRE ARM GEO AZE UZB KGZ TJK TKM MDA SRB MKD MAR ALG TUN EGY LBA SUD SSD SOM DJI QAT BRN KSA UAE KUW OMA YEM IRQ SYR LBN JOR PLE IRI ISR CHN JPN KOR PRK TPE HKG THA VIE IND PAK BAN SRI NEP MGL URS EUN ANA ART CYP BIH'.split(
    ' ',
  ),
);

/**
 * Nations whose script writes no vowel of the sixth order and doubles no letter, so that "Etagegn" and "Etagegne", "Gebrselassie" and
 * "Gebreselassie" are one name; other slips are slips.
 */
const OPTIONAL_VOWEL = new Set(['ETH', 'ERI']);

/** Are the two folded words one name as the nation's athletes are written in Latin script? */
export function isSameTranscription(a: string, b: string, nat: string): boolean {
  return a === b || (OPTIONAL_VOWEL.has(nat) && a.length !== b.length && skeletonOf(a) === skeletonOf(b));
}

const skeletonOf = (word: string): string => word.replace(/(.)\1/g, '$1').replace(/[ei]/g, '');

/** Nations where the family name comes first, so that this order is not a slip. */
export const FAMILY_NAME_FIRST = new Set('CHN JPN KOR PRK TPE HKG VIE HUN SGP MAS MGL CAM MAC THA IND SRI'.split(' '));
