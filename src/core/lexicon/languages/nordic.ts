/** Norwegian, Danish and Swedish: three spellings of much the same words. */
import {
  adjective,
  BEAT,
  BEHIND,
  cardinals,
  champion,
  competition,
  country,
  cue,
  definite,
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

const COMMON: LanguageWords['terms'] = [
  [unit('metre'), 'm,meter,meteren,metern'],
  [unit('kilometre'), 'km,kilometer'],
  [unit('centimetre'), 'cm,centimeter'],
  [unit('second'), 'sek,sekund,sekunder'],
  [unit('minute'), 'min,minutt,minutter,minut,minuter'],
  [unit('hour'), 'time,timer,timme,timmar'],
  [unit('point'), 'poeng,point,poäng'],
  [event('hurdles'), 'hekk,hæk,häck,hækkeløb'],
  [event('3000-metres-steeplechase'), 'hinder,forhindring,forhindringsløb'],
  [event('half-marathon'), 'halvmaraton,halvmarathon'],
  [event('marathon'), 'maraton,maratonløp,maratonløb,maratonlopp'],
  [event('discus-throw'), 'diskos,diskus,diskoskast,diskuskast'],
  [RELAY, 'stafett,stafet,stafetten'],
  [
    record('nr'),
    'norsk rekord,norgesrekord,dansk rekord,danmarksrekord,svensk rekord,svenskt rekord,nasjonal rekord,national rekord,nationellt rekord',
  ],
  [record('area-record', 'Europe'), 'europarekord,europarekordet,europeisk rekord,europeiskt rekord'],
  [record('olympic-record'), 'olympisk rekord,olympiskt rekord'],
  [competition(WORLDS), 'vm'],
  [competition(EUROPEANS), 'em'],
  [competition(WORLD_INDOORS), 'innendørs vm,vm innendørs,indendørs vm,vm indendørs,inomhus vm,vm inomhus'],
  [competition(EUROPEAN_INDOORS), 'innendørs em,em innendørs,indendørs em,em indendørs,inomhus em,em inomhus'],
  [INDOOR, 'innendørs,indendørs,inomhus'],
  [YOUTH, 'junior,juniorer,u18,u20,u23,jr'],
  [cue('margin'), 'hundredeler,hundredel,hundrededele,hundradelar,hundradel,tidel,tideler,tiondel,tiondelar'],
  [round('final'), 'finale,finalen,final'],
  [round('semi-final'), 'semifinale,semifinalen,semifinal'],
  [round('heat'), 'forsøk,forsøket,indledende,kval,kvalet,kvalificering,heat'],
  [sex('M'), 'menn,mænd,män,herrer,herrar,herrernes,herrenes,herrarnas'],
  [sex('F'), 'kvinner,kvinder,kvinnor,damer,damernes,damenes,damernas'],
  [medal(2), 'sølv,sølvmedalje,silver,silvermedalj,sølvet,silvret'],
  [medal(3), 'bronse,bronsemedalje,bronze,bronzemedalje,brons,bronsmedalj,bronset,bronsen'],
];

const WITHOUT = 'men,man,or,over,by,off,last,set,from,for,leg,time,mark,fall,metre';

/** `amerikaneren/amerikansk`: the noun with its article, and the adjective. */
const mainland = ([noun = '', stem = '']: readonly string[]) => [
  definite(noun, null),
  person(noun.replace(/e?n$/, ''), null),
  adjective(stem),
  adjective(`${stem}e`),
];

const NORWEGIAN_NATIONS = `ALG=algerieren/algerisk AUS=australieren/australsk AUT=østerrikeren/østerriksk BEL=belgieren/belgisk BOT=botswaneren/botswansk BRA=brasilianeren/brasiliansk
  CAN=kanadieren/kanadisk CHN=kineseren/kinesisk COL=colombianeren/colombiansk CRO=kroaten/kroatisk CUB=kubaneren/kubansk CZE=tsjekkeren/tsjekkisk DEN=dansken/dansk ERI=eritreeren/eritreisk
  ESP=spanjolen/spansk EST=esten/estisk EST=estlenderen/estlandsk ETH=etioperen/etiopisk FIN=finnen/finsk FRA=franskmannen/fransk GBR=briten/britisk GBR=skotten/skotsk GBR=engelskmannen/engelsk
  GBR=waliseren/walisisk GER=tyskeren/tysk GRE=grekeren/gresk HUN=ungareren/ungarsk IND=inderen/indisk IRL=iren/irsk ISL=islendingen/islandsk ITA=italieneren/italiensk JAM=jamaicaneren/jamaicansk
  JPN=japaneren/japansk KEN=kenyaneren/kenyansk LAT=latvieren/latvisk LTU=litaueren/litauisk MAR=marokkaneren/marokkansk MEX=meksikaneren/meksikansk NED=nederlenderen/nederlandsk
  NGR=nigerianeren/nigeriansk NOR=nordmannen/norsk NZL=newzealenderen/newzealandsk POL=polakken/polsk POR=portugiseren/portugisisk ROU=rumeneren/rumensk RSA=sørafrikaneren/sørafrikansk
  RUS=russeren/russisk SLO=sloveneren/slovensk SRB=serberen/serbisk SUI=sveitseren/sveitsisk SVK=slovaken/slovakisk SWE=svensken/svensk TAN=tanzanianeren/tanzaniansk TUN=tunisieren/tunisisk
  TUR=tyrkeren/tyrkisk UGA=uganderen/ugandisk UKR=ukraineren/ukrainsk USA=amerikaneren/amerikansk VEN=venezuelaneren/venezuelansk`;

const DANISH_NATIONS = `ALG=algerieren/algerisk AUS=australieren/australsk AUT=østrigeren/østrigsk BEL=belgieren/belgisk BRA=brasilianeren/brasiliansk CAN=canadieren/canadisk CHN=kineseren/kinesisk
  CRO=kroaten/kroatisk CUB=cubaneren/cubansk CZE=tjekken/tjekkisk DEN=danskeren/dansk ERI=eritreeren/eritreisk ESP=spanieren/spansk EST=esteren/estisk ETH=etioperen/etiopisk FIN=finnen/finsk
  FRA=franskmanden/fransk GBR=briten/britisk GBR=skotten/skotsk GBR=englænderen/engelsk GER=tyskeren/tysk GRE=grækeren/græsk HUN=ungareren/ungarsk IND=inderen/indisk IRL=ireren/irsk
  ISL=islændingen/islandsk ITA=italieneren/italiensk JAM=jamaicaneren/jamaicansk JPN=japaneren/japansk KEN=kenyaneren/kenyansk LAT=letten/lettisk LTU=litaueren/litauisk
  MAR=marokkaneren/marokkansk MEX=mexicaneren/mexicansk NED=hollænderen/hollandsk NED=nederlænderen/nederlandsk NGR=nigerianeren/nigeriansk NOR=nordmanden/norsk NZL=newzealænderen/newzealandsk
  POL=polakken/polsk POR=portugiseren/portugisisk ROU=rumæneren/rumænsk RSA=sydafrikaneren/sydafrikansk RUS=russeren/russisk SLO=sloveneren/slovensk SRB=serberen/serbisk
  SUI=schweizeren/schweizisk SVK=slovakken/slovakisk SWE=svenskeren/svensk TUN=tuneseren/tunesisk TUR=tyrkeren/tyrkisk UGA=ugandaneren/ugandisk UKR=ukraineren/ukrainsk
  USA=amerikaneren/amerikansk VEN=venezuelaneren/venezuelansk`;

const SWEDISH_NATIONS = `ALG=algeriern/algerisk AUS=australiern/australisk AUS=australiensaren/australiensisk AUT=österrikaren/österrikisk BEL=belgaren/belgisk BEL=belgiern/belgisk
  BRA=brasilianaren/brasiliansk BRA=brassen/brasiliansk CAN=kanadensaren/kanadensisk CHN=kinesen/kinesisk CRO=kroaten/kroatisk CUB=kubanen/kubansk CZE=tjecken/tjeckisk DEN=dansken/dansk
  ERI=eritreanen/eritreansk ESP=spanjoren/spansk EST=esten/estnisk EST=estländaren/estländsk ETH=etiopiern/etiopisk ETH=etiopen/etiopisk FIN=finländaren/finländsk FIN=finnen/finsk
  FRA=fransmannen/fransk GBR=britten/brittisk GBR=skotten/skotsk GBR=engelsmannen/engelsk GER=tysken/tysk GRE=greken/grekisk HUN=ungraren/ungersk IND=indiern/indisk IRL=irländaren/irländsk
  ISL=islänningen/isländsk ITA=italienaren/italiensk JAM=jamaicanen/jamaicansk JPN=japanen/japansk KEN=kenyanen/kenyansk LAT=letten/lettisk LTU=litauern/litauisk MAR=marockanen/marockansk
  MEX=mexikanen/mexikansk NED=nederländaren/nederländsk NED=holländaren/holländsk NGR=nigerianen/nigeriansk NOR=norrmannen/norsk NZL=nyzeeländaren/nyzeeländsk POL=polacken/polsk
  POR=portugisen/portugisisk ROU=rumänen/rumänsk RSA=sydafrikanen/sydafrikansk RUS=ryssen/rysk SLO=slovenen/slovensk SRB=serben/serbisk SUI=schweizaren/schweizisk SVK=slovaken/slovakisk
  SWE=svensken/svensk TUN=tunisiern/tunisisk TUR=turken/turkisk UGA=ugandiern/ugandisk UKR=ukrainaren/ukrainsk USA=amerikanen/amerikansk VEN=venezuelanen/venezuelansk`;

const countries = (table: string) => nationsOf(table, ([name = '']) => [country(name)]);

export const NORWEGIAN: LanguageWords = {
  without: WITHOUT,
  terms: [
    ...months('januar februar mars april mai juni juli august september oktober november desember'),
    ...weekdays('søndag mandag tirsdag onsdag torsdag fredag lørdag'),
    ...places(
      'andre,annen,nummer_to,andreplass tredje,nummer_tre,tredjeplass fjerde,nummer_fire,fjerdeplass femte,nummer_fem,femteplass sjette,nummer_seks sjuende,syvende,nummer_sju åttende,nummer_åtte niende,nummer_ni tiende,nummer_ti',
    ).map(([term, words]) => [term, words.replaceAll('_', ' ')] as const),
    ...cardinals('en,ett to tre fire fem seks sju,syv åtte ni ti elleve tolv'),
    [WON, 'vant,vinner,vunnet,seier,seieren,seiret,vinneren'],
    [event('high-jump'), 'høyde,høydehopp,høyden'],
    [event('pole-vault'), 'stav,stavhopp,stavsprang'],
    [event('long-jump'), 'lengde,lengdehopp,lengden'],
    [event('triple-jump'), 'tresteg'],
    [event('shot-put'), 'kulestøt,kule'],
    [event('hammer-throw'), 'slegge,sleggekast'],
    [event('javelin-throw'), 'spyd,spydkast'],
    [event('decathlon'), 'tikamp,tikampen'],
    [event('heptathlon'), 'sjukamp,sjukampen'],
    [event('pentathlon-indoor'), 'femkamp'],
    [event('one-mile'), 'engelsk mil'],
    [event('cross-country'), 'terrengløp'],
    [WALK, 'kappgang'],
    [record('pb'), 'pers,persen,personlig rekord,perset,bestenotering'],
    [record('sb'), 'årsbeste,sesongbeste'],
    [record('wr'), 'verdensrekord,verdensrekorden,verdsrekord'],
    [record('wl'), 'verdens årsbeste,årets beste tid i verden'],
    [record('championship-record'), 'mesterskapsrekord'],
    [record('meeting-record'), 'stevnerekord'],
    [competition(OLYMPICS), 'ol,olympiske leker,de olympiske leker'],
    [champion(OLYMPICS), 'olympisk mester,olympiske mester,olympiske mesteren,olympiamester'],
    [champion(WORLDS), 'verdensmester,verdensmesteren'],
    [champion(EUROPEANS), 'europamester,europamesteren'],
    [TITLE, 'tittel,tittelen'],
    [medal(1), 'gull,gullmedalje,gullet'],
    [MEDALLIST, 'medaljevinner'],
    [cue('achieved'), 'løp,løper,hoppet,hopper,kastet,kaster,støtte,klarte,noterte,på tiden'],
    [cue('not-achieved'), 'krav,kravet,mål,målet,drømmer,vil,ville,skal,skulle,kunne,fart,hare,haren,håper,håpet'],
    [cue('failed'), 'rev,mislyktes,bom,ugyldig'],
    [cue('split'), 'passering,passere,passerte,runde,mellomtid,halvveis'],
    [cue('bound'), 'under'],
    [cue('previous'), 'forrige,gamle,tidligere'],
    [BEAT, 'slo,slår'],
    [BEHIND, 'foran,bak'],
    [ROLE, 'trener,treneren,president,presidenten,journalist,sjef,fastlege,statsråd,landslagstrener,manager,advokat,lege,sportssjef'],
    [KIN, 'far,mor,bror,søster,faren,moren,broren,søsteren,kone,ektemann,sønn,datter,kjæreste,fetter,kusine,onkel,tante'],
    ...COMMON,
  ],
  nations: nationsOf(NORWEGIAN_NATIONS, mainland).concat(
    countries(
      'DEN=Danmark ESP=Spania ETH=Etiopia FRA=Frankrike GBR=Storbritannia GER=Tyskland ITA=Italia KEN=Kenya NED=Nederland NOR=Norge NZL=New_Zealand POL=Polen SUI=Sveits SWE=Sverige UGA=Uganda USA=USA',
    ),
  ),
};

export const DANISH: LanguageWords = {
  without: WITHOUT,
  terms: [
    ...months('januar februar marts april maj juni juli august september oktober november december'),
    ...weekdays('søndag mandag tirsdag onsdag torsdag fredag lørdag'),
    ...places(
      'nummer_to,toer,andenplads,andenpladsen tredje,nummer_tre,treer,tredjeplads fjerde,nummer_fire,firer,fjerdeplads femte,nummer_fem,femteplads sjette,nummer_seks syvende,nummer_syv ottende,nummer_otte niende,nummer_ni tiende,nummer_ti',
    ).map(([term, words]) => [term, words.replaceAll('_', ' ')] as const),
    ...cardinals('en,et to tre fire fem seks syv otte ni ti elleve tolv'),
    [WON, 'vandt,vinder,vundet,sejr,sejren,sejrede,vinderen'],
    [event('high-jump'), 'højdespring'],
    [event('pole-vault'), 'stangspring'],
    [event('long-jump'), 'længdespring'],
    [event('triple-jump'), 'trespring'],
    [event('shot-put'), 'kuglestød'],
    [event('hammer-throw'), 'hammerkast'],
    [event('javelin-throw'), 'spydkast'],
    [event('decathlon'), 'tikamp,tikampen'],
    [event('heptathlon'), 'syvkamp,syvkampen'],
    [WALK, 'kapgang'],
    [record('pb'), 'personlig rekord,pers'],
    [record('sb'), 'årsbedste,sæsonbedste'],
    [record('wr'), 'verdensrekord,verdensrekorden'],
    [record('championship-record'), 'mesterskabsrekord'],
    [competition(OLYMPICS), 'ol,olympiske lege,de olympiske lege'],
    [champion(OLYMPICS), 'olympisk mester,olympiske mester,olympisk guldvinder'],
    [champion(WORLDS), 'verdensmester,verdensmesteren'],
    [champion(EUROPEANS), 'europamester,europamesteren'],
    [TITLE, 'titel,titlen'],
    [medal(1), 'guld,guldmedalje,guldet'],
    [MEDALLIST, 'medaljevinder'],
    [cue('achieved'), 'løb,løber,sprang,springer,kastede,stødte,klarede,i tiden,noterede'],
    [cue('not-achieved'), 'krav,kravet,mål,målet,vil,ville,skal,skulle,kunne,tempo,hare,håber,håbede'],
    [cue('failed'), 'rev,ugyldigt,mislykkedes'],
    [cue('split'), 'passerede,omgang,mellemtid,halvvejs'],
    [cue('bound'), 'under'],
    [cue('previous'), 'forrige,gamle,tidligere'],
    [BEAT, 'slog,slår'],
    [BEHIND, 'foran,bag'],
    [ROLE, 'træner,træneren,formand,formanden,præsident,direktør,journalist,minister,landstræner,manager,advokat,læge,sportschef'],
    [KIN, 'far,mor,bror,søster,faren,moren,broren,søsteren,kone,søn,datter,kæreste,fætter,kusine,onkel,tante'],
    ...COMMON,
  ],
  nations: nationsOf(DANISH_NATIONS, mainland).concat(
    countries(
      'DEN=Danmark ESP=Spanien ETH=Etiopien FRA=Frankrig GBR=Storbritannien GER=Tyskland ITA=Italien KEN=Kenya NED=Holland NOR=Norge POL=Polen SUI=Schweiz SWE=Sverige UGA=Uganda USA=USA',
    ),
  ),
};

export const SWEDISH: LanguageWords = {
  without: WITHOUT,
  terms: [
    ...months('januari februari mars april maj juni juli augusti september oktober november december'),
    ...weekdays('söndag måndag tisdag onsdag torsdag fredag lördag'),
    ...places(
      'tvåa,andraplats trea,tredje,tredjeplats fjärde,fjärdeplats femma,femte,femteplats sexa,sjätte sjua,sjunde åttonde nia,nionde tia,tionde',
    ),
    ...cardinals('ett två tre fyra fem sex sju åtta nio tio elva tolv'),
    [WON, 'vann,vinner,vunnit,seger,segern,segrade,segrare,vinnare'],
    [event('10-kilometres'), 'milen'],
    [event('high-jump'), 'höjdhopp,höjd'],
    [event('pole-vault'), 'stavhopp,stav'],
    [event('long-jump'), 'längdhopp,längd'],
    [event('triple-jump'), 'tresteg'],
    [event('shot-put'), 'kulstötning,kula'],
    [event('hammer-throw'), 'slägga,släggkastning'],
    [event('javelin-throw'), 'spjut,spjutkastning'],
    [event('discus-throw'), 'diskus,diskuskastning'],
    [event('decathlon'), 'tiokamp,mångkamp,tiokampen'],
    [event('heptathlon'), 'sjukamp,sjukampen'],
    [event('pentathlon-indoor'), 'femkamp'],
    [event('cross-country'), 'terränglöpning'],
    [WALK, 'gång,gångtävling'],
    [record('pb'), 'personligt rekord,pers,personbästa'],
    [record('sb'), 'årsbästa,säsongsbästa'],
    [record('wr'), 'världsrekord,världsrekordet'],
    [record('wl'), 'världsårsbästa'],
    [record('championship-record'), 'mästerskapsrekord'],
    [competition(OLYMPICS), 'os,olympiska spelen'],
    [champion(OLYMPICS), 'olympisk mästare,olympiske mästaren,olympiska mästaren,os mästare,olympiamästare,olympiamästaren'],
    [champion(WORLDS), 'världsmästare,världsmästaren,världsmästarinna,världsmästarinnan'],
    [champion(EUROPEANS), 'europamästare,europamästaren,europamästarinna,europamästarinnan'],
    [TITLE, 'titel,titeln'],
    [medal(1), 'guld,guldmedalj,guldet'],
    [MEDALLIST, 'medaljör,medaljören'],
    [cue('achieved'), 'sprang,springer,hoppade,hoppar,kastade,kastar,stötte,klarade,noterade,på tiden'],
    [cue('not-achieved'), 'kvalgräns,kvalgränsen,mål,målet,vill,ville,ska,skulle,kunde,fart,hare,haren,hoppas'],
    [cue('failed'), 'rev,misslyckades,ogiltigt,övertramp'],
    [cue('split'), 'passerade,passering,varv,mellantid,halvvägs'],
    [cue('bound'), 'under'],
    [cue('previous'), 'förra,gamla,tidigare'],
    [BEAT, 'slog,besegrade'],
    [BEHIND, 'före,bakom'],
    [ROLE, 'tränare,tränaren,coach,förbundskapten,förbundskaptenen,ordförande,journalist,minister,manager,advokat,läkare,sportchef'],
    [KIN, 'far,mor,bror,syster,pappa,mamma,pappan,mamman,brodern,systern,fru,make,son,dotter,sambo,kusin,farbror,morbror,faster,moster'],
    ...COMMON,
  ],
  nations: nationsOf(SWEDISH_NATIONS, ([noun = '', stem = '']) => [
    definite(noun, null),
    person(
      noun.replace(/(ar)?en$/, (ending) => (ending === 'aren' ? 'are' : '')),
      null,
    ),
    definite(`${stem}an`, 'F'),
    adjective(stem),
    adjective(`${stem}a`),
    adjective(`${stem}e`),
  ]).concat(
    countries(
      'DEN=Danmark ESP=Spanien ETH=Etiopien FIN=Finland FRA=Frankrike GBR=Storbritannien GER=Tyskland ITA=Italien KEN=Kenya NED=Nederländerna NOR=Norge POL=Polen SUI=Schweiz SWE=Sverige USA=USA',
    ),
  ),
};
