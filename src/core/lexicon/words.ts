/**
 * Words of athletics prose, by what they do to a reading. English first; the German, French and Nordic forms are those that
 * agencies leave standing in translated copy.
 */

/** Places in words. `last` and the like name no place. */
export const ORDINALS: readonly (readonly [value: number, words: string])[] = [
  [1, 'first,winner,victory,won,win,wins,winning,erster,erste,sieg,siegte,gewann,siegerin,sieger'],
  [2, 'second,runner up,runners up,zweiter,zweite,zweiten,deuxième'],
  [3, 'third,dritter,dritte,dritten,troisième'],
  [4, 'fourth,vierter,vierte,quatrième'],
  [5, 'fifth,fünfter,fünfte'],
  [6, 'sixth,sechster,sechste'],
  [7, 'seventh,siebter,siebte'],
  [8, 'eighth,achter,achte'],
  [9, 'ninth'],
  [10, 'tenth'],
  [11, 'eleventh'],
  [12, 'twelfth'],
  [13, 'thirteenth'],
  [14, 'fourteenth'],
  [15, 'fifteenth'],
  [16, 'sixteenth'],
];

export const CARDINALS: readonly (readonly [value: number, words: string])[] = [
  [1, 'one'],
  [2, 'two'],
  [3, 'three'],
  [4, 'four'],
  [5, 'five'],
  [6, 'six'],
  [7, 'seven'],
  [8, 'eight'],
  [9, 'nine'],
  [10, 'ten'],
  [11, 'eleven'],
  [12, 'twelve'],
];

export const MONTHS: readonly string[] = [
  'january,jan,januar,janvier',
  'february,feb,februar,février',
  'march,märz,mars',
  'april,apr,avril',
  'may,mai',
  'june,jun,juni,juin',
  'july,jul,juli,juillet',
  'august,aug,août',
  'september,sept,sep,septembre',
  'october,oct,oktober,octobre',
  'november,nov,novembre',
  'december,dec,dezember,décembre',
];

export const WEEKDAYS: readonly string[] = [
  'sunday,sonntag',
  'monday,montag',
  'tuesday,dienstag',
  'wednesday,mittwoch',
  'thursday,donnerstag',
  'friday,freitag',
  'saturday,samstag',
];

export const MEN = 'men,mens,man,male,männer,hommes,herren,boys';
export const WOMEN = 'women,womens,woman,female,frauen,femmes,damen,ladies,girls';

/** Units that may follow a number. */
export const UNITS: readonly (readonly [unit: string, words: string])[] = [
  ['metre', 'm,metre,metres,meter,meters,metern,mètres,metri'],
  ['kilometre', 'km,k,kilometre,kilometres,kilometer,kilometers'],
  ['centimetre', 'cm,centimetre,centimetres,centimeter,zentimeter'],
  ['second', 'sec,secs,second,seconds,sek,sekunden,sekunder,secondes'],
  ['minute', 'min,mins,minute,minutes,minuten'],
  ['hour', 'hr,hrs,hour,hours,std,stunden'],
  ['point', 'point,points,pts,punkte,punkten,puntos'],
  ['foot', 'ft,foot,feet'],
  ['inch', 'inch,inches'],
  ['mile', 'miles'],
];

/** What a word says about the mark or place beside it. Each list notes the reading it prevents. */
export const CUES: readonly (readonly [cue: Cue, words: string])[] = [
  // The athlete made the mark.
  [
    'achieved',
    'ran,runs,run,running,clocked,clocks,clocking,posted,posting,timed,time of,in a time of,crossed,stopped,threw,throws,throw,throwing,jumped,jumps,jump,jumping,leapt,leaped,leap,cleared,clears,clearing,clearance,vaulted,vaults,hurled,launched,putting,recorded,scored,scores,scoring,tallied,amassed,produced,went,mark of,best of,effort of,lief,sprang,warf,stieß,meisterte,übersprang,reached,walked,split for,registered,set,height of,distance of,performance of,points total',
  ],
  // Somebody else's or no mark at all: plans, conditions, standards.
  [
    'not-achieved',
    'pace,pacing,pacemaker,pacer,pacemakers,target,targeting,targets,aim,aiming,aims,goal,schedule,on course for,standard,qualifying standard,qualifying mark,entry standard,norm,limit,seed,seeded,would,could,might,should,hoped,hopes,hoping,hope,wanted,plan,planned,plans,planning,equivalent,worth,conversion,converted,if,needs,needed,chase,chasing,predicted,prediction,requested,asked',
  ],
  [
    'failed',
    'failed,failing,failure,missed,misses,miss,attempt at,attempts at,attempted,attempt,tried,unsuccessful,short of,outside,shy of,fouled,foul,narrowly',
  ],
  [
    'split',
    'split,splits,lap,laps,halfway,bell,through,opening,passed,passing,passage,final,anchor,leg,legs,en route,intermediate,metres to go,reaction,durchgangszeit,last',
  ],
  [
    'margin',
    'by,clear,ahead,behind,faster,slower,quicker,outside,inside,improved,improving,improvement,off,lead,gap,margin,edge,within,better,shaved,took,hundredths,hundredth,tenths,tenth',
  ],
  ['bound', 'sub,under,below,inside,over,beyond,barrier,more than,less than'],
  [
    'previous',
    'previous,old,former,beating,breaking,broke,bettering,surpassing,eclipsing,eclipsed,existing,her own,his own,set in,set by,held by,dating,from',
  ],
];
export type Cue = 'achieved' | 'not-achieved' | 'failed' | 'split' | 'margin' | 'bound' | 'previous';

/** Roles that show the next or the last name not to be an athlete of the story. */
export const OTHER_ROLES =
  'coach,trainer,manager,director,agent,judge,president,chairman,chief executive,ceo,doctor,physio,physiotherapist,commentator,founder,minister,prime minister,lawyer,attorney,editor,journalist,reporter,writer,photographer,spokesman,spokeswoman,professor,actor,actress,singer,physician,secretary,prosecutor,detective,vice president,race director,meeting director,organiser,organizer,performance director,head coach,author,broadcaster,pundit,lead,officer,promoter,mentor,selector,adviser,advisor,administrator,boss,chief,chairwoman,official,columnist,statistician,announcer,steward,referee,starter,trustee,councillor,senator,mayor,priest,teacher,psychologist,nutritionist,surgeon,solicitor,barrister,counsel';

/** Relatives: the next or last name is a relative's, who may be an athlete too. */
export const KIN =
  'father,mother,wife,husband,brother,sister,uncle,aunt,son,daughter,dad,mum,mom,fiancé,fiancée,fiance,fiancee,boyfriend,girlfriend,partner,cousin,nephew,niece,grandfather,grandmother,twin,twin brother,twin sister';
