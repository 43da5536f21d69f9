/**
 * Finds places ("finished third", "seventh in", "won"), records ("British mile record", "personal best") and titles ("Olympic champion",
 * "world indoor 3000m gold", "bronze medallist").
 */
import { TYPE_BITS } from '../lexicon/terms.ts';
import type { EventMention, NationMention, PlaceMention, RecordMention, TitleMention } from '../mention.ts';
import type { EventSlug } from '../results.ts';
import { CAPITAL, NUMBER, type Tokens, WORD, wholeNumberAt } from '../text/tokens.ts';
import { isOneOf, wordSet } from '../text/word-set.ts';
import { canMean, hitStart, isPunctuation, type Reading, termAt, wordAt } from './reading.ts';
import { isMidway } from './running-order.ts';

/** What after an ordinal shows that it counts something else than a place. */
const NOT_A_PLACE_AFTER = wordSet(
  'time lap half leg attempt round race win victory title gold medal day consecutive straight successive year season fastest best quickest highest longest world olympic half-century stage man woman athlete ever of in-a-row since time, two three few appearance final defeat loss league sub child half-mile 100m 200m 400m indoor major personal national world-record record person runner quarter person week month edition heat bend track global international century anniversary birthday minute mile',
);

/** Ordinals as digits: `3rd`, `7th`. */
const ORDINAL_SUFFIX = wordSet('st nd rd th e er ème');

/** Places in order of position. */
export function findPlaces(reading: Reading, events: readonly EventMention[]): PlaceMention[] {
  const { tokens } = reading;
  const places: PlaceMention[] = [];
  for (let i = 0; i < tokens.count; i++) {
    const found = readPlace(reading, i);
    if (!found) continue;
    if (!found.verb && isMidway(reading, { from: i, to: found.to }, events)) {
      i = found.to - 1;
      continue;
    }
    places.push({ from: i, to: found.to, start: tokens.start[i]!, end: tokens.end[found.to - 1]!, place: found.place, verb: found.verb });
    i = found.to - 1;
  }
  return places;
}

function readPlace(reading: Reading, i: number): { place: number; verb: boolean; to: number } | null {
  const { tokens } = reading;
  const numbered = reading.language === 'en' ? null : numberedPlace(reading, i);
  if (numbered) return numbered;
  const ordinal = tokens.kind[i] === WORD ? termAt(reading, i, 'ordinal') : null;
  if (ordinal) {
    const { from, to } = reading.hits[reading.hitAt[i]!]!;
    if (from !== i) return null;
    // "the runner-up": a noun of its own.
    if (to > i + 1) return { place: ordinal.value, verb: false, to };
    if (
      wordAt(tokens, i) === 'second' &&
      termAt(reading, i, 'unit') &&
      (tokens.kind[i - 1] === NUMBER || termAt(reading, i - 1, 'cardinal'))
    )
      return null;
    const next = wordAt(tokens, to);
    const before = wordAt(tokens, i - 1);
    if ((before === 'a' || before === 'per' || before === 'every') && !(isPunctuation(tokens, to, 45) || next === 'place')) return null;
    if (ordinal.verb) return { place: 1, verb: true, to };
    if (reading.language !== 'en' && !standsAsPlace(reading, i, to)) return null;
    if (next === 'place' || next === 'in' || next === 'position')
      return { place: ordinal.value, verb: false, to: next === 'in' ? to : to + 1 };
    if (isPunctuation(tokens, to, 45) && wordAt(tokens, to + 1) === 'place') return { place: ordinal.value, verb: false, to: to + 2 };
    if (
      isPunctuation(tokens, to, 45) ||
      isOneOf(tokens, to, NOT_A_PLACE_AFTER) ||
      (isOneOf(tokens, to + 1, NOT_A_PLACE_AFTER) && tokens.kind[to] === NUMBER)
    )
      return null;
    // "her first 800m": the distance is counted.
    if (tokens.kind[to] === NUMBER && isDistanceUnit(reading, to + 1)) return null;
    if (isOneOf(tokens, i - 1, DETERMINERS)) return null;
    return { place: ordinal.value, verb: false, to };
  }
  if (tokens.kind[i] !== NUMBER || i + 1 >= tokens.count || !isOneOf(tokens, i + 1, ORDINAL_SUFFIX)) return null;
  const value = Number(tokens.text.slice(tokens.start[i], tokens.end[i]));
  const next = wordAt(tokens, i + 2);
  if (!(value >= 1 && value <= 40) || isOneOf(tokens, i + 2, NOT_A_PLACE_AFTER) || termAt(reading, i + 2, 'month')) return null;
  if (next !== 'place' && isOneOf(tokens, i - 1, DETERMINERS)) return null;
  return { place: value, verb: false, to: next === 'place' ? i + 3 : i + 2 };
}

/** Prepositions after a place, and nouns for it: `tercero en 1:45.40`, `dritter Platz`. */
const AFTER_PLACE = wordSet('ins in en em i på mit avec con com met med pour platz place puesto lugar posto plass plats plads plaats');

/** In the other languages a counted noun follows in many forms: only a preposition, a noun for a place, a name or the clause's end do not count. */
function standsAsPlace({ tokens }: Reading, i: number, to: number): boolean {
  // `7 secondes`, `una segunda`: a unit or a noun.
  if (tokens.kind[i - 1] === NUMBER) return false;
  if (to >= tokens.count || tokens.sentence[to] !== tokens.sentence[i] || tokens.kind[to] !== WORD) return true;
  return isOneOf(tokens, to, AFTER_PLACE) || ((tokens.flags[to]! & CAPITAL) !== 0 && !isOneOf(tokens, i - 1, DETERMINERS));
}

const PLACE_NOUNS = wordSet('platz rang plass plats plads nummer plaats');

/** `Platz vier`, `Rang 5`, `nummer 3`. */
function numberedPlace(reading: Reading, i: number): { place: number; verb: boolean; to: number } | null {
  if (!isOneOf(reading.tokens, i, PLACE_NOUNS)) return null;
  const value = termAt(reading, i + 1, 'cardinal')?.value ?? wholeNumberAt(reading.tokens, i + 1, 2);
  return value >= 1 && value <= 40 ? { place: value, verb: false, to: i + 2 } : null;
}

/** Words before an ordinal that make it the attribute of a noun: "the third man". */
const DETERMINERS = wordSet(
  'the a his her der die das den dem zum im am le la el il los las su son sa suo sua seu o zijn haar de den det sin sitt hans hennes',
);

function isDistanceUnit(reading: Reading, i: number): boolean {
  const unit = i < reading.tokens.count ? termAt(reading, i, 'unit')?.unit : undefined;
  return unit === 'metre' || unit === 'kilometre';
}

const RECORD = wordSet('record records rekord');

/** Records in order of position. An adjective of nation before "record" makes it national: "British mile record". */
export function findRecords(reading: Reading, nations: readonly NationMention[], events: readonly EventMention[]): RecordMention[] {
  const { tokens } = reading;
  const records: RecordMention[] = [];
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.kind[i] !== WORD || !(canMean(reading, i, TYPE_BITS.record) || isOneOf(tokens, i, RECORD))) continue;
    const term = termAt(reading, i, 'record');
    const word = wordAt(tokens, i);
    if (term) {
      const hit = reading.hits[reading.hitAt[i]!]!;
      // "or" and "pers" in running text are words; only capitals are the abbreviation.
      const abbreviation = hit.to === i + 1 && word.length <= 4;
      if (isOneOf(tokens, hit.to, COUNTED) || (abbreviation && !hasNumberNear(reading, i))) {
        i = hit.to - 1;
        continue;
      }
      if (!abbreviation || tokens.text.slice(tokens.start[i], tokens.end[i]) === word.toUpperCase() || word === 'pb' || word === 'sb') {
        records.push({
          from: i,
          to: hit.to,
          start: tokens.start[i]!,
          end: tokens.end[hit.to - 1]!,
          record: term.record,
          scope: term.area,
          indoor: indoorBefore(reading, i),
        });
      }
      i = hit.to - 1;
    } else if (word === 'record' || word === 'records' || word === 'rekord') {
      const scoped = scopedRecord(reading, i, nations, events);
      if (scoped) records.push(scoped);
    }
  }
  return records;
}

/** What is counted or paid: "a world record crowd" is no mark of anybody's. */
const COUNTED = wordSet(
  'crowd crowds attendance audience turnout entry entries field fee fees sum profit profits price prize haul tally deal bid attempt attempts',
);
const HOLDER = wordSet('holder holders pace schedule');
/** Tokens between an abbreviation and the mark it belongs to: `3:26.73 (+0.3) AR`. */
const ABBREVIATION_REACH = 12;

/** `AR`, `NR` and `OR` stand beside a mark; "AR glasses" do not. */
function hasNumberNear({ tokens }: Reading, i: number): boolean {
  if (isOneOf(tokens, i + 1, HOLDER)) return true;
  const [from, to] = [Math.max(0, i - ABBREVIATION_REACH), Math.min(tokens.count, i + ABBREVIATION_REACH)];
  for (let k = from; k < to; k++)
    if (tokens.kind[k] === NUMBER && tokens.sentence[k] === tokens.sentence[i] && !isDistance(tokens, k)) return true;
  return false;
}

/** `1500m`, `400 m`: no mark of a track. */
const isDistance = (tokens: Tokens, k: number): boolean => wholeNumberAt(tokens, k, 5) >= 0 && isOneOf(tokens, k + 1, METRES);
const METRES = wordSet('m metres meters meter km');

const indoorBefore = (reading: Reading, i: number): boolean =>
  termAt(reading, i - 1, 'indoor') !== null || termAt(reading, i - 2, 'indoor') !== null;

/** Reads backwards over the event and `indoor` to a nation or "world". */
function scopedRecord(
  reading: Reading,
  i: number,
  nations: readonly NationMention[],
  events: readonly EventMention[],
): RecordMention | null {
  const { tokens } = reading;
  let at = i - 1;
  let indoor = false;
  for (let steps = 0; steps < 6 && at >= 0 && tokens.sentence[at] === tokens.sentence[i]; steps++) {
    const event = events.find((e) => e.from <= at && at < e.to);
    const word = wordAt(tokens, at);
    const competition = termAt(reading, at, 'competition')?.competition;
    if (event) at = event.from - 1;
    else if (competition === 'World Indoor Championships' || competition === 'European Indoor Championships') {
      // "world indoor", "European indoor": one phrase of the lexicon.
      const from = hitStart(reading, at);
      const located = { from, to: i + 1, start: tokens.start[from]!, end: tokens.end[i]!, indoor: true };
      return competition.startsWith('World')
        ? { ...located, record: 'wr', scope: '' }
        : { ...located, record: 'area-record', scope: 'Europe' };
    } else if (termAt(reading, at, 'indoor')) {
      indoor = true;
      at--;
    } else if (termAt(reading, at, 'sex') || isPunctuation(tokens, at, 45)) at--;
    else {
      const nation = nations.find((n) => n.from <= at && at < n.to && n.form !== 'person');
      const located = (from: number) => ({ from, to: i + 1, start: tokens.start[from]!, end: tokens.end[i]!, indoor });
      if (nation) return { ...located(nation.from), record: 'nr', scope: nation.nat };
      if (word === 'world') return { ...located(at), record: 'wr', scope: '' };
      if (word === 'european') return { ...located(at), record: 'area-record', scope: 'Europe' };
      if (word === 'olympic') return { ...located(at), record: 'olympic-record', scope: '' };
      return null;
    }
  }
  return null;
}

const TIMES_WORDS: Readonly<Record<string, number>> = {
  double: 2,
  twice: 2,
  triple: 3,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
};
const TITLE_ADJECTIVES: Readonly<Record<string, string>> = {
  olympic: 'Olympic Games',
  world: 'World Championships',
  european: 'European Championships',
  commonwealth: 'Commonwealth Games',
};
const FORMER = new Set(['former', 'then', 'twice', 'double', 'triple']);

/** Head nouns of a title. */
const TITLE_WORDS = TYPE_BITS.champion | TYPE_BITS.title | TYPE_BITS.medal | TYPE_BITS.medallist;

/** Titles in order of position: a championship adjective, perhaps an event, and champion, title, medallist or a medal. */
export function findTitles(reading: Reading, events: readonly EventMention[]): TitleMention[] {
  const { tokens } = reading;
  const titles: TitleMention[] = [];
  for (let i = 0; i < tokens.count; i++) {
    if (!canMean(reading, i, TITLE_WORDS)) continue;
    const named = termAt(reading, i, 'champion')?.competition ?? '';
    const champion = termAt(reading, i, 'champion') ?? termAt(reading, i, 'title');
    const medal = termAt(reading, i, 'medal');
    const medallist = termAt(reading, i, 'medallist');
    if (!champion && !medal && !medallist) continue;
    if (reading.hits[reading.hitAt[i]!]!.from !== i) continue;
    const hit = reading.hits[reading.hitAt[i]!]!;
    const to = medal && termAt(reading, hit.to, 'medallist') ? hit.to + 1 : hit.to;
    const back = readBack(reading, i, events, { isMedal: medal !== null, named });
    if (back)
      titles.push({
        from: back.from,
        to,
        start: tokens.start[back.from]!,
        end: tokens.end[to - 1]!,
        place: medal ? medal.place : champion ? 1 : null,
        ...back.title,
      });
    i = to - 1;
  }
  return titles;
}

interface Back {
  readonly from: number;
  readonly title: {
    competition: string;
    event: EventSlug | null;
    year: number | null;
    former: boolean;
    times: number | null;
    indoor: boolean;
  };
}

/** Reads what stands before the head noun: "three-time former Olympic 1500m", "2000 Olympic 200m", "world indoor 3000m". */
function readBack(
  reading: Reading,
  head: number,
  events: readonly EventMention[],
  { isMedal, named: compound }: { readonly isMedal: boolean; readonly named: string },
): Back | null {
  const { tokens } = reading;
  let at = head - 1;
  let from = head;
  let competition = compound;
  let event: EventSlug | null = null;
  let year: number | null = null;
  let former = false;
  let times: number | null = null;
  let indoor = false;
  for (let steps = 0; steps < 9 && at >= 0 && tokens.sentence[at] === tokens.sentence[head]; steps++) {
    const named = events.find((e) => e.from <= at && at < e.to && !e.segment);
    const term = termAt(reading, at, 'competition');
    const word = wordAt(tokens, at);
    // "European 1500m and 5000m gold medals"
    if (named) {
      event ??= named.event;
      at = named.from;
    } else if (term && !competition) {
      const hit = reading.hits[reading.hitAt[at]!]!;
      competition =
        indoor && term.competition === 'World Championships'
          ? 'World Indoor Championships'
          : indoor && term.competition === 'European Championships'
            ? 'European Indoor Championships'
            : term.competition;
      if (competition.includes('Indoor')) indoor = true;
      at = hit.from;
    } else if (TITLE_ADJECTIVES[word] && !competition) competition = TITLE_ADJECTIVES[word];
    else if (termAt(reading, at, 'indoor')) indoor = true;
    else if (FORMER.has(word)) {
      former = true;
      times = TIMES_WORDS[word] ?? times;
    } else if (word === 'time' || word === 'times') former = true;
    else if (TIMES_WORDS[word] && former) times = TIMES_WORDS[word];
    else if (word === 'reigning' || word === 'defending' || word === 'current') former = false;
    else if (tokens.kind[at] === NUMBER && /^(19|20)\d\d$/.test(word)) year = Number(word);
    else if (
      !(
        termAt(reading, at, 'sex') ||
        isPunctuation(tokens, at, 45) ||
        termAt(reading, at, 'medal') ||
        word === 'games' ||
        word === 'championships'
      )
    )
      break;
    from = at;
    at--;
  }
  if (indoor && competition === 'World Championships') competition = 'World Indoor Championships';
  if (indoor && competition === 'European Championships') competition = 'European Indoor Championships';
  // "took silver with 5.95m": the race or the occasion tells which.
  if (!competition && !isMedal) return null;
  return { from, title: { competition, event, year, former, times, indoor: indoor || compound.includes('Indoor') } };
}
