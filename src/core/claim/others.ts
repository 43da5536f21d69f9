/**
 * Claims without a number of their own: places, titles and medals, records, nation, age, who beat whom.
 */

import { ageOn } from '../age.ts';
import type { AgeClaim, Claim, DuelClaim, MarkClaim, NationClaim, PlaceClaim, RankClaim, RecordClaim, TitleClaim } from '../claim.ts';
import { sameNation } from '../lexicon/nations.ts';
import { slugsOf } from '../link/story.ts';
import type { AthleteMention, Located, TitleMention } from '../mention.ts';
import { countWithin, firstFrom, tokensBetween, within } from '../mention.ts';
import { isNounPhrase, isPunctuation, pastHit, termAt, wordAt } from '../recognise/reading.ts';
import type { AthleteRow, EventSlug } from '../results.ts';
import { PUNCTUATION } from '../text/tokens.ts';
import { isOneOf, wordSet } from '../text/word-set.ts';
import { isAnothers, isConditional, isRuledOut, isTakenAway } from './context.ts';
import { nearestFitting } from './fitting.ts';
import { claimRecordAges } from './record-ages.ts';
import { lineOf, occasionOf, type Scene, sentenceOf, subjectOf } from './scene.ts';

export function claimOthers(scene: Scene, marks: readonly MarkClaim[]): Claim[] {
  const records = claimRecords(scene, marks);
  return [
    ...claimPlaces(scene, marks),
    ...claimTitles(scene, marks),
    ...records,
    ...claimRecordAges(scene, records),
    ...claimNations(scene),
    ...claimAges(scene),
    ...claimDuels(scene, marks),
    ...claimRanks(scene, marks),
  ];
}

const isResult = (mark: MarkClaim): boolean => mark.role === 'result' || mark.role === 'pb' || mark.role === 'sb' || mark.role === 'record';

/** The mark of the same sentence and subject that stands nearest. */
function markBeside(at: Located, subject: number, marks: readonly MarkClaim[], scene: Scene): MarkClaim | null {
  const { tokens } = scene.reading;
  let best: MarkClaim | null = null;
  let least = 14;
  for (const mark of marks) {
    if (mark.subject !== subject || !isResult(mark) || tokens.sentence[mark.at.from] !== tokens.sentence[at.from]) continue;
    const gap = tokensBetween(at, mark.at);
    if (gap >= least) continue;
    best = mark;
    least = gap;
  }
  return best;
}

/** Words that begin another clause, so that what follows is said of another race. */
const NEW_CLAUSE = wordSet('who which that whose after before when where while having but as than behind since');
/** How many words may lie between a place and its mark: "finished third in the women's 1500m in Paris on Saturday with 3:56.00". */
const TIGHT_REACH = 16;

/** Do a place and a mark stand in one clause, with no other athlete or mark between? */
function isTight(scene: Scene, a: Located, b: Located): boolean {
  const { tokens } = scene.reading;
  const [from, to] = a.to <= b.from ? [a.to, b.from] : [b.to, a.from];
  if (to - from > TIGHT_REACH || within(scene.mentions.athletes, from, to).length || within(scene.mentions.marks, from, to).length)
    return false;
  for (let k = from; k < to; k++) {
    if (isOneOf(tokens, k, NEW_CLAUSE)) return false;
    // "third, in 7.05" and "7.05, third", but not "the champion in 3:28.32, was fourth".
    if (tokens.kind[k] === PUNCTUATION && !(to - from <= (a.to <= b.from ? 2 : 1) && (tokens.hash[k] === 44 || tokens.hash[k] === 40)))
      return false;
  }
  return true;
}

/** The event that the sentence names for a claim, else the one its line named last. */
function eventFor(scene: Scene, at: Located): EventSlug | null {
  const [from, to] = sentenceOf(scene, at);
  const [lineFrom] = lineOf(scene.reading, at.from);
  const own = within(scene.mentions.events, from, to).filter((event) => !event.segment);
  const chosen = own.length
    ? [...own].sort((a, b) => Math.abs(a.from - at.from) - Math.abs(b.from - at.from))[0]
    : within(scene.mentions.events, lineFrom, from)
        .filter((event) => !event.segment)
        .pop();
  return chosen && slugsOf(chosen.event).length === 1 ? chosen.event : null;
}

function claimPlaces(scene: Scene, marks: readonly MarkClaim[]): PlaceClaim[] {
  const claims: PlaceClaim[] = [];
  for (const at of scene.mentions.places) {
    const { mention } = subjectOf(scene, at);
    if (!mention || mention.athlete < 0 || isAnothers(scene, at.to) || isTakenAway(scene, at.to, sentenceOf(scene, at)[1])) continue;
    const mark = markBeside(at, mention.athlete, marks, scene);
    claims.push({
      kind: 'place',
      at,
      subject: mention.athlete,
      event: mark?.event ?? eventFor(scene, at),
      occasion: occasionOf(scene, at),
      mark,
      tight: mark !== null && isTight(scene, at, mark.at),
    });
  }
  return claims;
}

function claimTitles(scene: Scene, marks: readonly MarkClaim[]): TitleClaim[] {
  const claims: TitleClaim[] = [];
  for (const at of scene.mentions.titles) {
    const bearer = bearerOf(scene, at);
    const subject = holdsTitle(scene, bearer, at) ? bearer : laterBearer(scene, at, bearer);
    if (subject < 0) continue;
    const mark = at.competition ? null : markBeside(at, subject, marks, scene);
    claims.push({ kind: 'title', at, subject, occasion: occasionOf(scene, at), mark: mark && isTight(scene, at, mark.at) ? mark : null });
  }
  return claims;
}

const isNamedRightAfter = ({ mentions }: Scene, at: TitleMention, to: number): boolean =>
  countWithin(mentions.athletes, at.to, Math.min(to, at.to + 3)) > 0;

/** Has the athlete the medal or the title, by the article's day? */
const holdsTitle = ({ archive: { results }, asOf }: Scene, row: AthleteRow, { competition, event, place }: TitleMention): boolean =>
  row >= 0 &&
  results
    .medalsOf(row)
    .some(
      (medal) =>
        medal.day <= asOf + 1 &&
        medal.edition.competition === competition &&
        (!event || medal.event === event) &&
        (place === null ? medal.place <= 3 : medal.place === place),
    );

/** "The three-time Olympic 1500m champion crossed the line": where no name stands beside the title, the athlete whom it fits. */
function laterBearer(scene: Scene, at: TitleMention, bearer: AthleteRow): AthleteRow {
  const [from, to] = sentenceOf(scene, at);
  // A name before it may be its bearer's; one after it only where it stands beside it, and then it fits or nobody does.
  if (!at.competition || countWithin(scene.mentions.athletes, from, at.from) || isNamedRightAfter(scene, at, to)) return bearer;
  const fitting = nearestFitting(scene, at, (row) => holdsTitle(scene, row, at));
  return fitting >= 0 ? fitting : bearer;
}

/** Longest epithet, in tokens, before the words that it holds. */
const MOST_EPITHET = 12;

/** The epithet that holds the words: "the Norwegian", "the 26-year-old". */
function epithetAt({ mentions: { athletes } }: Scene, at: Located): AthleteMention | undefined {
  for (let k = firstFrom(athletes, at.from - MOST_EPITHET); k < athletes.length && athletes[k]!.from <= at.from; k++)
    if (athletes[k]!.how === 'epithet' && at.to <= athletes[k]!.to) return athletes[k];
  return undefined;
}

/** The first mention that begins in the range, and the last. */
function nextNamed({ mentions: { athletes } }: Scene, from: number, to: number): AthleteMention | undefined {
  const next = athletes[firstFrom(athletes, from)];
  return next && next.from < to ? next : undefined;
}

function lastNamed({ mentions: { athletes } }: Scene, from: number, to: number): AthleteMention | undefined {
  const last = athletes[firstFrom(athletes, to) - 1];
  return last && last.from >= from ? last : undefined;
}

/** "Olympic champion Noah Lyles", "Kipyegon, the Olympic champion,": the name beside it; else the subject of the sentence. */
function bearerOf(scene: Scene, at: Located): number {
  const { tokens } = scene.reading;
  const { athletes } = scene.mentions;
  const epithet = epithetAt(scene, at);
  if (epithet) return epithet.athlete;
  const next = athletes[firstFrom(athletes, at.to)];
  if (next && next.from === at.to) return next.athlete;
  const [from, to] = sentenceOf(scene, at);
  const before = within(athletes, from, at.from).filter((mention) => mention.how !== 'epithet' || mention.to <= at.from);
  const last = before[before.length - 1];
  if (last && at.from - last.to <= 4 && isPunctuation(tokens, last.to, 44)) return last.athlete;
  if (next && next.from < to && next.from - at.to === 1 && isPunctuation(tokens, at.to, 44)) return next.athlete;
  return subjectOf(scene, at).mention?.athlete ?? -1;
}

function claimRecords(scene: Scene, marks: readonly MarkClaim[]): RecordClaim[] {
  const claims: RecordClaim[] = [];
  for (const at of scene.mentions.records) {
    const [from, to] = sentenceOf(scene, at);
    if (at.record === 'record' || isConditional(scene, at.from, from) || isRuledOut(scene, at.to, to)) continue;
    const subject = holderOf(scene, at) ?? subjectOf(scene, at).mention?.athlete ?? -1;
    if (subject < 0) continue;
    const mark = markBeside(at, subject, marks, scene);
    if ((at.record === 'pb' || at.record === 'sb') && (!mark || mark.standing)) continue;
    claims.push({ kind: 'record', at, subject, event: eventFor(scene, at) ?? mark?.event ?? null, mark });
  }
  return claims;
}

/** "Steve Cram's British mile record", "world record holder Armand Duplantis". */
function holderOf(scene: Scene, at: Located): number | null {
  const { tokens } = scene.reading;
  const [from, to] = sentenceOf(scene, at);
  const owner = lastNamed(scene, from, at.from);
  if (owner && at.from - owner.to <= 3 && (tokens.flags[owner.to - 1]! & 4) !== 0) return owner.athlete;
  if (wordAt(tokens, at.to).startsWith('holder')) {
    const next = within(scene.mentions.athletes, at.to, Math.min(to, at.to + 3))[0];
    if (next) return next.athlete;
  }
  return null;
}

/** Sentences before a rank in which its mark may stand. */
const RANK_REACH = 2;

function claimRanks(scene: Scene, marks: readonly MarkClaim[]): RankClaim[] {
  const { tokens } = scene.reading;
  const claims: RankClaim[] = [];
  for (const at of scene.mentions.ranks) {
    const before = marks.filter(
      (mark) => mark.at.from < at.from && isResult(mark) && tokens.sentence[at.from]! - tokens.sentence[mark.at.from]! <= RANK_REACH,
    );
    const subject = subjectOf(scene, at).mention?.athlete ?? before[before.length - 1]?.subject ?? -1;
    if (subject < 0) continue;
    const mark = markBeside(at, subject, marks, scene) ?? before.filter((one) => one.subject === subject).pop() ?? null;
    claims.push({ kind: 'rank', at, subject, mark, event: eventFor(scene, at) });
  }
  return claims;
}

/** Longest noun phrase between a nation and its athlete, in words. */
const NOUN_PHRASE = 6;

function claimNations(scene: Scene): NationClaim[] {
  const { tokens } = scene.reading;
  const claims: NationClaim[] = [];
  for (const nation of scene.mentions.nations) {
    const owner = nationOwner(scene, nation);
    const subject = owner >= 0 || nation.form === 'country' || !isOfPerson(scene, nation) ? owner : compatriotOf(scene, nation);
    if (subject >= 0) claims.push({ kind: 'nationality', at: nation, nat: nation.nat, subject });
  }
  return claims;

  function nationOwner(scene: Scene, nation: Located & { readonly form: string }): number {
    const [from, to] = sentenceOf(scene, nation);
    const epithet = epithetAt(scene, nation);
    if (epithet) return epithet.athlete;
    const next = nextNamed(scene, nation.to, to);
    // "the United States' Yared Nuguse", "Sweden's world record holder Armand Duplantis".
    const noun = isApostrophe(nation.to) ? nation.to + 1 : nation.to;
    if (next && next.from - noun <= NOUN_PHRASE && isNounPhrase(scene.reading, noun, next.from)) return next.athlete;
    const last = lastNamed(scene, from, nation.from);
    if (!last) return -1;
    const between = nation.from - last.to;
    if (between === 1 && (isPunctuation(tokens, last.to, 40) || isPunctuation(tokens, last.to, 0x7c))) return last.athlete;
    if (between === 1 && nation.form === 'country' && ['of', 'from'].includes(wordAt(tokens, last.to))) return last.athlete;
    return between === 2 && nation.form === 'country' && wordAt(tokens, last.to) === 'of' && wordAt(tokens, last.to + 1) === 'the'
      ? last.athlete
      : -1;
  }
  function isApostrophe(k: number): boolean {
    return isPunctuation(tokens, k, 39) || isPunctuation(tokens, k, 0x2019);
  }
}

function claimAges(scene: Scene): AgeClaim[] {
  const claims: AgeClaim[] = [];
  for (const at of scene.mentions.ages) {
    const epithet = epithetAt(scene, at);
    const [from, to] = sentenceOf(scene, at);
    // "the 26-year-old Scottish runner Josh Kerr", "Josh Kerr, the 26-year-old".
    const next = nextNamed(scene, at.to, to);
    const last = lastNamed(scene, from, at.from);
    const named = next && next.from - at.to <= 5 && isNounPhrase(scene.reading, at.to, next.from) ? next : null;
    if (isOfRecord(scene, at)) continue;
    const told = epithet?.athlete ?? named?.athlete ?? (last && at.from - last.to <= 2 ? last.athlete : -1);
    // "saw the 25-year-old break the record"
    const subject =
      told < 0 && isOneOf(scene.reading.tokens, at.from - 1, THE)
        ? nearestFitting(scene, at, (row) => isOfAge(scene, row, at.years))
        : told;
    if (subject >= 0) claims.push({ kind: 'age', at, years: at.years, bare: at.bare, subject });
  }
  return claims;
}

const THE = wordSet('the der die den le la el il');

function isOfAge({ archive, asOf }: Scene, row: AthleteRow, years: number): boolean {
  const age = ageOn(archive.results.athlete(row).dob, asOf);
  return age !== null && age.least <= years && years <= age.most;
}

const PERSON_NOUNS = wordSet(
  'athlete runner sprinter star superstar thrower jumper vaulter hurdler miler champion middle distance middle-distance record ace great',
);

/** "the Scottish athlete", "the Norwegian superstar": a nation and a noun for an athlete. */
const isOfPerson = ({ reading: { tokens } }: Scene, { to, from }: Located): boolean =>
  isOneOf(tokens, to, PERSON_NOUNS) &&
  (isOneOf(tokens, from - 1, THE) || isOneOf(tokens, from - 2, THE) || wordAt(tokens, from - 1) === 'old');

const compatriotOf = (scene: Scene, nation: Located & { readonly nat: string }): AthleteRow =>
  nearestFitting(scene, nation, (row) => sameNation(nation.nat, scene.archive.results.natOf(row)));

/** "39-year-old British mile record": the age of a thing. */
function isOfRecord({ reading }: Scene, at: Located): boolean {
  for (let k = at.to; k < Math.min(reading.tokens.count, at.to + 6); k++) {
    const word = wordAt(reading.tokens, k);
    if (word === 'record' || word === 'mark' || word === 'best' || word === 'standard' || termAt(reading, k, 'record')) return true;
    if (reading.tokens.kind[k] === PUNCTUATION && !isPunctuation(reading.tokens, k, 45)) return false;
  }
  return false;
}

function claimDuels(scene: Scene, marks: readonly MarkClaim[]): DuelClaim[] {
  const { reading } = scene;
  const claims: DuelClaim[] = [];
  for (const hit of reading.hits) {
    if (!hit.value.some((term) => term.type === 'beat')) continue;
    const at = {
      from: hit.from,
      to: pastHit(reading, hit.from),
      start: reading.tokens.start[hit.from]!,
      end: reading.tokens.end[hit.to - 1]!,
    };
    const [, to] = sentenceOf(scene, at);
    const object = within(scene.mentions.athletes, at.to, Math.min(to, at.to + 6))[0];
    if (!object || object.athlete < 0) continue;
    const subject = subjectOf(scene, at).mention;
    if (!subject || subject.athlete < 0 || subject.athlete === object.athlete || isPassive(scene, at)) continue;
    claims.push({
      kind: 'head-to-head',
      at: spanTo(at, object, reading.tokens),
      subject: subject.athlete,
      object: object.athlete,
      mark: markBeside(at, subject.athlete, marks, scene),
      event: eventFor(scene, at),
      occasion: occasionOf(scene, at),
    });
  }
  return claims;
}

const spanTo = (at: Located, object: AthleteMention, _tokens: unknown): Located => ({
  from: at.from,
  to: object.to,
  start: at.start,
  end: object.end,
});

const isPassive = ({ reading: { tokens } }: Scene, at: Located): boolean =>
  ['was', 'were', 'been', 'being', 'be'].includes(wordAt(tokens, at.from - 1)) || wordAt(tokens, at.to) === 'by';
