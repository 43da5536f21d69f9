/** German. */
import {
  adjective,
  BEAT,
  BEHIND,
  cardinals,
  champion,
  competition,
  country,
  cue,
  EUROPEAN_INDOORS,
  EUROPEANS,
  event,
  INDOOR,
  KIN,
  type LanguageWords,
  MEDALLIST,
  medal,
  months,
  nationsOf,
  OLYMPICS,
  person,
  places,
  RELAY,
  ROLE,
  record,
  round,
  sex,
  TITLE,
  unit,
  WALK,
  WON,
  WORLD_INDOORS,
  WORLDS,
  weekdays,
  YOUTH,
} from './language-words.ts';

const FEMININE: Readonly<Record<string, string>> = { Franzose: 'Französin' };

export const GERMAN: LanguageWords = {
  without: 'man,male,by,off,hope,lag,worth,or',
  terms: [
    ...months('januar,jänner februar märz april mai juni juli august september oktober november dezember'),
    ...weekdays('sonntag montag dienstag mittwoch donnerstag freitag samstag,sonnabend'),
    ...places(
      'zweiter,zweite,zweiten,zweitplatzierte,zweitplatzierter dritter,dritte,dritten,drittplatzierte,drittplatzierter vierter,vierte,vierten fünfter,fünfte,fünften sechster,sechste,sechsten siebter,siebte,siebten,siebenter achter,achte,achten neunter,neunte,neunten zehnter,zehnte,zehnten elfter,elfte zwölfter,zwölfte',
    ),
    ...cardinals('eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf'),
    [WON, 'gewann,gewinnt,gewonnen,siegte,siegt,sieg,sieger,siegerin,triumphierte'],
    [unit('metre'), 'm,meter,metern'],
    [unit('kilometre'), 'km,kilometer,kilometern'],
    [unit('centimetre'), 'cm,zentimeter'],
    [unit('second'), 'sek,sekunde,sekunden'],
    [unit('minute'), 'min,minute,minuten'],
    [unit('hour'), 'std,stunde,stunden'],
    [unit('point'), 'punkt,punkte,punkten,zähler,zählern'],
    [sex('M'), 'männer,männern,herren'],
    [sex('F'), 'frauen,damen'],
    [event('3000-metres-steeplechase'), 'hindernis,hindernislauf,hindernisläufer,hindernisläuferin'],
    [event('hurdles'), 'hürden,hürdenlauf,hürdensprint,hürdenläufer,hürdenläuferin'],
    [event('high-jump'), 'hochsprung,hochspringer,hochspringerin'],
    [event('pole-vault'), 'stabhochsprung,stabhochspringer,stabhochspringerin'],
    [event('long-jump'), 'weitsprung,weitspringer,weitspringerin'],
    [event('triple-jump'), 'dreisprung,dreispringer,dreispringerin'],
    [event('shot-put'), 'kugelstoßen,kugelstoß,kugelstoßer,kugelstoßerin'],
    [event('discus-throw'), 'diskuswurf,diskuswerfen,diskuswerfer,diskuswerferin,diskus'],
    [event('hammer-throw'), 'hammerwurf,hammerwerfen,hammerwerfer,hammerwerferin'],
    [event('javelin-throw'), 'speerwurf,speerwerfen,speerwerfer,speerwerferin'],
    [event('decathlon'), 'zehnkampf,zehnkämpfer'],
    [event('heptathlon'), 'siebenkampf,siebenkämpferin'],
    [event('pentathlon-indoor'), 'fünfkampf'],
    [event('half-marathon'), 'halbmarathon'],
    [event('marathon'), 'marathonlauf'],
    [event('cross-country'), 'crosslauf'],
    [WALK, 'gehen,gehens'],
    [RELAY, 'staffel,staffeln'],
    [INDOOR, 'halle,hallen'],
    [
      record('pb'),
      'bestleistung,persönliche bestleistung,persönlicher bestleistung,bestzeit,persönliche bestzeit,persönlicher bestzeit,hausrekord,bestweite',
    ],
    [record('sb'), 'saisonbestleistung,saisonbestzeit,saisonbestweite'],
    [record('wr'), 'weltrekord,weltbestzeit,weltrekordes'],
    [record('nr'), 'landesrekord,nationaler rekord'],
    [record('area-record', 'Europe'), 'europarekord'],
    [record('wl'), 'jahresweltbestleistung,weltjahresbestleistung,jahresweltbestzeit,weltjahresbestzeit'],
    [record('olympic-record'), 'olympischer rekord,olympischen rekord,olympiarekord'],
    [record('championship-record'), 'meisterschaftsrekord'],
    [record('meeting-record'), 'meetingrekord,stadionrekord'],
    [record('course-record'), 'streckenrekord'],
    [competition(OLYMPICS), 'olympia,olympische spiele,olympischen spielen,olympischen spiele,olympisches'],
    [competition(WORLDS), 'wm,weltmeisterschaft,weltmeisterschaften,leichtathletik wm'],
    [competition(EUROPEANS), 'em,europameisterschaft,europameisterschaften,leichtathletik em'],
    [competition(WORLD_INDOORS), 'hallen wm,hallenweltmeisterschaft,hallenweltmeisterschaften'],
    [competition(EUROPEAN_INDOORS), 'hallen em,halleneuropameisterschaft,halleneuropameisterschaften'],
    [champion(OLYMPICS), 'olympiasieger,olympiasiegerin,olympiasiegers'],
    [champion(WORLDS), 'weltmeister,weltmeisterin,weltmeisters'],
    [champion(EUROPEANS), 'europameister,europameisterin,europameisters'],
    [champion(WORLD_INDOORS), 'hallenweltmeister,hallenweltmeisterin'],
    [champion(EUROPEAN_INDOORS), 'halleneuropameister,halleneuropameisterin'],
    [TITLE, 'titel,titels'],
    [medal(1), 'gold,goldmedaille'],
    [medal(2), 'silber,silbermedaille'],
    [medal(3), 'bronze,bronzemedaille'],
    [MEDALLIST, 'medaillengewinner,medaillengewinnerin'],
    [
      cue('achieved'),
      'lief,läuft,gelaufen,sprang,springt,gesprungen,warf,wirft,geworfen,stieß,gestoßen,meisterte,überquerte,übersprang,überspringt,erzielte,in einer zeit von,brauchte,benötigte',
    ],
    [
      cue('not-achieved'),
      'norm,olympianorm,limit,ziel,tempo,soll,sollte,sollten,wollte,will,wäre,könnte,angesagt,zugetraut,angepeilt,geplant',
    ],
    [cue('failed'), 'scheiterte,scheitert,gescheitert,riss,ungültig'],
    [cue('split'), 'durchgangszeit,zwischenzeit,runde,halbzeit,passierte'],
    [cue('margin'), 'hundertstel,zehntel,tausendstel,vorsprung,rückstand,schneller,langsamer'],
    [cue('bound'), 'unter,über'],
    [cue('previous'), 'bisherige,bisheriger,bisherigen,alte,alten,alter'],
    [BEAT, 'schlug,besiegte,bezwang,verwies'],
    [BEHIND, 'hinter,vor'],
    [round('final'), 'finale,endlauf'],
    [round('semi-final'), 'halbfinale'],
    [round('heat'), 'vorlauf,vorläufe,vorläufen,qualifikation'],
    [YOUTH, 'jugend,junioren,juniorinnen,juniorin,u18,u20,u23'],
    [
      ROLE,
      'trainer,trainerin,bundestrainer,bundestrainerin,präsident,präsidentin,funktionär,moderator,sprecher,sprecherin,manager,managerin,sportdirektor,anwalt,anwältin,arzt,ärztin,meetingdirektor,physiotherapeut',
    ],
    [
      KIN,
      'vater,mutter,bruder,schwester,ehemann,ehefrau,sohn,tochter,freund,freundin,cousin,cousine,onkel,tante,lebensgefährte,lebensgefährtin',
    ],
  ],
  nations: nationsOf(
    `ALG=Algerier/algerisch AUS=Australier/australisch AUT=Österreicher/österreichisch BEL=Belgier/belgisch BOT=Botswaner/botswanisch BRA=Brasilianer/brasilianisch
     BUR=Burkiner/burkinisch CAN=Kanadier/kanadisch CHN=Chinese/chinesisch COL=Kolumbianer/kolumbianisch CRO=Kroate/kroatisch CUB=Kubaner/kubanisch CZE=Tscheche/tschechisch
     DEN=Däne/dänisch ECU=Ecuadorianer/ecuadorianisch ERI=Eritreer/eritreisch ESP=Spanier/spanisch EST=Este/estnisch ETH=Äthiopier/äthiopisch FIN=Finne/finnisch
     FRA=Franzose/französisch GBR=Brite/britisch GBR=Schotte/schottisch GBR=Engländer/englisch GBR=Waliser/walisisch GER=/deutsch GRE=Grieche/griechisch GRN=Grenader/grenadisch
     HUN=Ungar/ungarisch IND=Inder/indisch IRL=Ire/irisch ISL=Isländer/isländisch ITA=Italiener/italienisch JAM=Jamaikaner/jamaikanisch JPN=Japaner/japanisch
     KEN=Kenianer/kenianisch LAT=Lette/lettisch LTU=Litauer/litauisch LUX=Luxemburger/luxemburgisch MAR=Marokkaner/marokkanisch MEX=Mexikaner/mexikanisch
     NED=Niederländer/niederländisch NGR=Nigerianer/nigerianisch NOR=Norweger/norwegisch NZL=Neuseeländer/neuseeländisch PAK=Pakistaner/pakistanisch POL=Pole/polnisch
     POR=Portugiese/portugiesisch PUR=Puerto-Ricaner/puerto-ricanisch QAT=Katarer/katarisch ROU=Rumäne/rumänisch RSA=Südafrikaner/südafrikanisch RUS=Russe/russisch
     SEN=Senegalese/senegalesisch SLO=Slowene/slowenisch SRB=Serbe/serbisch SUI=Schweizer/schweizerisch SVK=Slowake/slowakisch SWE=Schwede/schwedisch TAN=Tansanier/tansanisch
     TUN=Tunesier/tunesisch TUR=Türke/türkisch UGA=Ugander/ugandisch UKR=Ukrainer/ukrainisch USA=Amerikaner/amerikanisch USA=US-Amerikaner/us-amerikanisch VEN=Venezolaner/venezolanisch`,
    ([noun = '', stem = '']) => [
      ...['', 'e', 'er', 'en', 'es'].map((ending) => adjective(stem + ending)),
      ...(noun
        ? [
            person(noun, 'M'),
            person(FEMININE[noun] ?? `${noun.replace(/e$/, '')}in`, 'F'),
            person(noun.endsWith('e') ? `${noun}n` : `${noun}s`, 'M'),
          ]
        : // "der Deutsche", "die Deutsche": the article tells.
          [person(`${stem}e`, null), person(`${stem}er`, 'M')]),
    ],
  ).concat(
    nationsOf(
      `ALG=Algerien AUS=Australien BRA=Brasilien CZE=Tschechien DEN=Dänemark ETH=Äthiopien FRA=Frankreich GBR=Großbritannien GBR=Schottland GER=Deutschland GRE=Griechenland HUN=Ungarn
       ITA=Italien JAM=Jamaika KEN=Kenia MAR=Marokko NED=Niederlande NED=Niederlanden NOR=Norwegen NZL=Neuseeland POL=Polen ROU=Rumänien RSA=Südafrika SUI=Schweiz SWE=Schweden TAN=Tansania
       TUR=Türkei UKR=Ukraine USA=Vereinigte_Staaten`,
      ([name = '']) => [country(name)],
    ),
  ),
};
