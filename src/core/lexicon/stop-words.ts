import type { Tokens } from '../text/tokens.ts';
import { isOneOf, wordSet } from '../text/word-set.ts';

/**
 * Words that begin sentences and headlines with a capital and are no part of a name, though some are the name of somebody.
 * Where they are (Will, Mark, May, Bell), the name needs its other half.
 */
const WORDS = `the a an and or but if in on at to of for from with by as is are was were be been being it its he she they we you i his her their our your my
  this that these those there here then when where while who whom whose which what why how not no yes nor so than too very can could will would shall should may might must
  do does did done has have had having after before since until during about above across against along among around behind below beneath beside between beyond despite down except inside into like near off
  onto outside over past per plus through toward under unlike up upon via within without all any both each either every few many more most much neither none one only other others own same several some such
  also although because even ever however instead just later meanwhile moreover never nevertheless now often once perhaps rather still therefore though thus together two three four five six seven eight nine ten
  first second third last next new old great good best better big little long high low early late young former current fellow former again ahead already always another back away elsewhere earlier finally first following further
  read more image getty pictures photo watch video source caption speaking asked added said says tells told according click sign live latest news sport sports story stories related comment comments share follow
  mr mrs ms dr sir dame lord lady team club university college school city county state united north south east west world european olympic olympics games championship championships cup league final finals grand prix gold silver bronze medal medals
  men women man woman boys girls mens womens today tomorrow yesterday monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december
  der die das den dem des ein eine und oder aber im am bei mit von zu auf fur uber nach vor sein seine ihr ihre er sie es wir auch noch nur schon beim zum zur als wie wenn
  le la les un une et ou mais dans sur avec pour par de du des au aux il elle ils elles son sa ses ce cette ces el los las y en con por para su sus del al lo gli i e ma nel della di che
  his hers theirs ours yours himself herself itself us them him me let see get go come take make run ran runs won win wins race races coach trainer director manager president chief captain star champion
  diamond league indoor outdoor marathon mile miles metre metres meters half hurdles steeplechase relay pole vault high jump long triple shot put discus hammer javelin decathlon heptathlon record records national personal season
  american british english scottish welsh irish norwegian kenyan ethiopian jamaican french german italian spanish dutch swedish polish russian chinese japanese canadian australian`;

const STOP_WORD_HASHES = wordSet(WORDS);

export const isStopWord = (tokens: Tokens, i: number): boolean => isOneOf(tokens, i, STOP_WORD_HASHES);

/** Small words inside family names, lower or upper case. */
export const PARTICLES = wordSet(
  'van der den de da dos das do di del della la le el al bin ben ibn von zu ter ten du st mac mc abu ould ait oud',
);
