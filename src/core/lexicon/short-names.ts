import { foldToken, hashFolded } from '../text/fold.ts';

/** Given names with the short forms that do not begin them: those that do (`Tim`, `Matt`, `Zach`) need no list. */
const SHORT_FORMS = `
  andrew andy drew|anthony tony|antony tony|michael mike mick micky mickey|william bill billy liam|robert bob bobby|richard dick rick ricky
  edward ted ned|charles chuck charlie|james jim jimmy jamie|john jack johnny|jonathan johnny jonny|joseph joey|thomas tommy|daniel danny
  david davey|stephen steve stevie|steven stevie|patrick paddy|nicholas nick nicky|nicolas nick nicky|christopher kit topher|samuel sammy
  benjamin benny|alexander sandy sasha lex|aleksandr sasha alex alexander|alexandra sandra sasha|aleksandra sasha alexandra|kenneth kenny|ronald ronnie
  donald donny|raymond ray|jeffrey geoff|geoffrey jeff|frederick freddie|leonard lenny|lawrence larry|laurence larry|vincent vinny|zachary zack
  zachery zack|jacob jake|nathaniel nate|nathan nate|theodore ted|walter wally|henry harry hank|harold harry hal|albert bert|herbert bert
  elizabeth beth betty lizzie liz|katherine kate kathy katie|catherine cathy kate katie|kathryn kate kathy katie|kathleen kathy kate
  margaret maggie meg peggy|jennifer jenny|jessica jessie|deborah debbie deb|susan susie sue|suzanne susie|christine chris chrissie tina|christina tina chris
  victoria vicky vicki tori|rebecca becky becca|patricia patty trish tricia|amanda mandy|alison allie|gabrielle gabby|abigail abby abbie
  francis frank|madeleine maddie|isabelle izzy|isabel izzy|isobel izzy|caroline carrie|cynthia cindy|theresa terry tess|teresa terry tess|terrence terry
  mohamed mo|mohammed mo|enrique quique kike|francisco paco kiko curro|jose pepe|ignacio nacho|manuel manolo|rafael rafa|antonio tono|fernando nando
  concepcion concha|dolores lola|mercedes merche|pilar pili|guillermo guille|johannes hannes|sebastian basti bastian|matthias matze|friedrich fritz|heinrich heinz
  katharina kathi|elisabeth lisa sissi|mariya masha maria|yekaterina katya ekaterina|tatyana tanya tatiana|svetlana sveta|yevgeniy zhenya evgeny|natalya natasha natalia
  anastasiya nastya|yelena lena elena|dmitriy dima dmitry|yuliya julia|yuriy yuri|konstantinos kostas costas|georgios giorgos yorgos|ioannis yannis giannis
  aikaterini katerina|ekaterini katerina|emmanouil manolis|athanasios thanasis|panagiotis takis|paraskevi voula|giuseppe beppe pino|francesco franco ciccio
  giovanni gianni|luigi gigi|serhiy sergiy sergey|sergey sergei serhiy`;

const FORMS: ReadonlyMap<number, readonly string[]> = (() => {
  const forms = new Map<number, string[]>();
  const add = (name: string, other: string): void => {
    const key = hashFolded(foldToken(name));
    const known = forms.get(key);
    if (known) known.push(other);
    else forms.set(key, [other]);
  };
  for (const group of SHORT_FORMS.split(/[|\n]/)) {
    const [long, ...shorts] = group.trim().split(/\s+/);
    if (!long) continue;
    for (const short of shorts) {
      add(short, long);
      add(long, short);
    }
  }
  return forms;
})();

/** Folded given names that are short or long forms of the folded word with this hash: `Andy` and Andrew, `Kostas` and Konstantinos. */
export const otherFormsOf = (hash: number): readonly string[] => FORMS.get(hash) ?? NONE;
const NONE: readonly string[] = [];
