/**
 * Epithets: `the Scot`, `svensken`, `the 26-year-old`, `der Olympiasieger`, `the world record holder`, `his compatriot`. They name an athlete
 * whom the article has introduced, or nobody: where two of those introduced fit, the words do not say which.
 */
import { type Age, ageOn } from '../age.ts';
import type { Day } from '../day.ts';
import { sameNation } from '../lexicon/nations.ts';
import { type AgeMention, type AthleteMention, type NationMention, type TitleMention, within } from '../mention.ts';
import { isNounPhrase, isPunctuation, type Reading, termAt, wordAt } from '../recognise/reading.ts';
import type { AthleteRow, Sex } from '../results.ts';
import { CAPITAL, ELIDED, GLUED, type Tokens, WORD, wholeNumberAt } from '../text/tokens.ts';
import { isOneOf, type WordSet, wordSet } from '../text/word-set.ts';
import { Introduced, NEAR } from './introduced.ts';
import type { LinkContext } from './link.ts';
import { slugsOf } from './story.ts';

/** The articles that say "the one we know", by language. */
const DEFINITE: Readonly<Record<string, WordSet>> = {
  de: wordSet('der die das den dem'),
  fr: wordSet('le la l au du'),
  es: wordSet('el la al del'),
  it: wordSet('il lo la l al del dal all dell dall alla della dalla'),
  pt: wordSet('o a do da ao'),
  nl: wordSet('de het'),
  no: wordSet('den det'),
  da: wordSet('den det'),
  sv: wordSet('den det'),
};
const THE = wordSet('the');
const isDefiniteArticle = ({ tokens, language }: Reading, i: number): boolean => isOneOf(tokens, i, DEFINITE[language] ?? THE);

const MASCULINE = wordSet('der den dem le el il lo o del al du au do ao');
const FEMININE = wordSet('die la a da');
/** Languages whose article tells a man from a woman: in the others `de`, `den` and `die` stand before both. */
const ARTICLES_TELL = new Set(['de', 'fr', 'es', 'it', 'pt']);

interface Epithet {
  readonly from: number;
  readonly to: number;
  readonly row: AthleteRow;
}

export function linkEpithets(context: LinkContext, athletes: readonly AthleteMention[]): AthleteMention[] {
  const introduced = new Introduced(context, athletes);
  const found = [
    ...nationEpithets(context, introduced, athletes),
    ...ageEpithets(context, introduced, athletes),
    ...titleEpithets(context, introduced, athletes),
    ...holderEpithets(context, introduced, athletes),
    ...compatriots(context, introduced, athletes),
  ].sort((a, b) => a.from - b.from || b.to - a.to);
  const mentions: AthleteMention[] = [];
  let end = 0;
  for (const { from, to, row } of found) {
    if (from < end) continue;
    end = to;
    mentions.push(mentionAt(from, to, row, context));
  }
  return mentions;
}

const mentionAt = (from: number, to: number, row: AthleteRow, { reading: { tokens } }: LinkContext): AthleteMention => ({
  from,
  to,
  start: tokens.start[from]!,
  end: tokens.end[to - 1]!,
  how: 'epithet',
  candidates: [row],
  athlete: row,
  spelling: 'right',
  correction: null,
});

/** "the 26-year-old Kerr", "the Briton Keely Hodgkinson", "the 23-year-old Scottish runner Josh Kerr": the name itself follows. */
const besideName = (to: number, athletes: readonly AthleteMention[], { reading }: LinkContext): boolean =>
  within(athletes, to, to + 5).some((mention) => mention.how !== 'epithet' && isNounPhrase(reading, to, mention.from)) ||
  nameFollows(to, reading);

/** A capitalised word right after it, outside German sentences: the name of somebody whom the database does not know. */
const nameFollows = (to: number, { tokens, language, hitAt }: Reading): boolean =>
  language !== 'de' &&
  to < tokens.count &&
  tokens.kind[to] === WORD &&
  (tokens.flags[to]! & CAPITAL) !== 0 &&
  hitAt[to] === -1 &&
  tokens.sentence[to] === tokens.sentence[to - 1];

/** The sex that the article before `at` tells, where the language has one for each. */
function sexOfArticle({ tokens, language }: Reading, at: number): Sex | null {
  if (!ARTICLES_TELL.has(language)) return null;
  if (isOneOf(tokens, at, MASCULINE) && !(language === 'pt' && isOneOf(tokens, at, FEMININE))) return 'M';
  return isOneOf(tokens, at, FEMININE) ? 'F' : null;
}

const isSex = (row: AthleteRow, sex: Sex | null, { archive }: LinkContext): boolean => sex === null || archive.results.sexOf(row) === sex;

function nationEpithets(context: LinkContext, introduced: Introduced, athletes: readonly AthleteMention[]): Epithet[] {
  const { reading, archive, mentions } = context;
  const found: Epithet[] = [];
  // "The Scot" stays the same athlete throughout a story.
  const meant = new Map<string, AthleteRow>();
  for (const nation of mentions.nations) {
    if (nation.form !== 'person' || besideName(nation.to, athletes, context) || isOfNamed(nation, reading)) continue;
    const term = termAt(reading, nation.from, 'nation');
    const persons = reading.hits[reading.hitAt[nation.from]!]!.value.filter((one) => one.type === 'nation' && one.form === 'person');
    const alone = persons.some((one) => one.type === 'nation' && one.definite);
    if (!term || !(alone || isDefiniteArticle(reading, nation.from - 1))) continue;
    const said = persons.length === 1 && persons[0]?.type === 'nation' ? persons[0].sex : null;
    const sex = said ?? (alone ? null : sexOfArticle(reading, nation.from - 1));
    const word = wordAt(reading.tokens, nation.from);
    const row =
      meant.get(word) ??
      (introduced.hasStranger(nation.from, nation.nat)
        ? -1
        : introduced.only(
            nation.from,
            (athlete) => sameNation(archive.results.natOf(athlete), nation.nat) && isSex(athlete, sex, context),
          ));
    if (row < 0) continue;
    meant.set(word, row);
    found.push({ from: alone ? nation.from : nation.from - 1, to: nation.to, row });
  }
  return found;
}

/** "the American in third", "the Kenyan trio": more words that tell one of several, or that speak of several. */
const isOfNamed = (nation: NationMention, { tokens }: Reading): boolean => isOneOf(tokens, nation.to, SEVERAL);
const SEVERAL = wordSet('duo trio pair quartet team relay quintet');

/** Nouns for an athlete between the article and the age, or after it: `El atleta de 23 años`, `den 26-årige sprinter`. */
const PERSON_NOUNS = wordSet(
  'atleta corredor corredora saltador saltadora lanzador lanzadora athlète coureur coureuse sprinter sprinteuse sauteur sauteuse lanceur lanceuse velocista mezzofondista löpare løper løber atleet loper',
);

function ageEpithets(context: LinkContext, introduced: Introduced, athletes: readonly AthleteMention[]): Epithet[] {
  const { tokens } = context.reading;
  const found: Epithet[] = [];
  for (const age of context.mentions.ages) {
    const from = ageStart(age, context.reading);
    if (from < 0 || besideName(age.to, athletes, context)) continue;
    const sex = from < age.from ? sexOfArticle(context.reading, from) : null;
    const row = introduced.only(age.from, (athlete) => isAged(athlete, age.years, context) && isSex(athlete, sex, context), 0);
    if (row < 0) continue;
    found.push({ from, to: isOneOf(tokens, age.to, PERSON_NOUNS) ? age.to + 1 : age.to, row });
  }
  return found;
}

/** The token with which `the 26-year-old`, `22-åringen` or `el atleta de 23 años` begins, or -1. */
function ageStart(age: AgeMention, reading: Reading): number {
  const { tokens } = reading;
  const last = wordAt(tokens, age.to - 1);
  if (last === 'åringen') return age.from;
  if (wordAt(tokens, age.from - 1) === 'de' && !(tokens.flags[age.from + 1]! & GLUED) && !isPunctuation(tokens, age.from + 1, 45)) {
    const noun = age.from - 2;
    return isOneOf(tokens, noun, PERSON_NOUNS) && isDefiniteArticle(reading, noun - 1) ? noun - 1 : -1;
  }
  return isDefiniteArticle(reading, age.from - 1) && age.to - age.from >= 2 ? age.from - 1 : -1;
}

/** Is this the athlete's age on the article's day? One whose birth is not known may be any age. */
function isAged(row: AthleteRow, years: number, { archive: { results }, story }: LinkContext): boolean {
  const age: Age | null = ageOn(results.athlete(row).dob, story.day);
  return age === null || (age.least <= years && years <= age.most);
}

function titleEpithets(context: LinkContext, introduced: Introduced, athletes: readonly AthleteMention[]): Epithet[] {
  const { reading, archive } = context;
  const { tokens } = reading;
  const found: Epithet[] = [];
  for (const title of context.mentions.titles) {
    if (title.place !== 1 || (title.former && title.times === null) || !isChampion(reading, title)) continue;
    const article = isDefiniteArticle(reading, title.from - 1);
    if (!article && !isDefinite(tokens, title.to - 1)) continue;
    const [event, past] = eventAfter(title, context);
    const after = yearAfter(past, reading);
    const year = title.year ?? after;
    const to = after === null ? past : past + 2;
    if (besideName(to, athletes, context) || isAppositive(article ? title.from - 1 : title.from, athletes, tokens)) continue;
    const sex = article ? sexOfArticle(reading, title.from - 1) : null;
    const holds = (athlete: AthleteRow, isEvent: (slug: string) => boolean): boolean =>
      isSex(athlete, sex, context) &&
      archive.results.medalsOf(athlete).filter(
        (medal) =>
          medal.place === 1 &&
          medal.day <= context.story.day &&
          isEvent(medal.event) &&
          // "the three-time Olympic champion" need not be the last.
          (title.times === null
            ? isReigning(medal.edition, { competition: title.competition, year }, context)
            : medal.edition.competition === title.competition),
      ).length >= (title.times ?? 1);
    const events = event ? slugsOf(event) : [...context.story.events.keys()];
    // Without an event of its own, the title is of the event that the story is about, if anybody has that.
    const own = introduced.only(title.from, (athlete) => holds(athlete, (slug) => events.includes(slug)), 0);
    const row = own >= 0 || event ? own : introduced.only(title.from, (athlete) => holds(athlete, () => true), 0);
    if (row >= 0) found.push({ from: article ? title.from - 1 : title.from, to, row });
  }
  return found;
}

const isChampion = (reading: Reading, title: TitleMention): boolean => {
  for (let k = title.from; k < title.to; k++)
    if (termAt(reading, k, 'champion')) return !/s$/.test(wordAt(reading.tokens, k)) || reading.language !== 'en';
  return false;
};

/** `världsmästaren`, `verdensmesteren`: the article is at the word's end. */
const isDefinite = (tokens: Tokens, i: number): boolean => /(?:m[äe]ste?r(?:en|aren|innan)|m[äe]staren)$/.test(wordAt(tokens, i));

/** `le champion olympique du 5000 m`, `the Olympic champion over 1500m`: the event after the title, and where the words end. */
function eventAfter(title: TitleMention, { reading, mentions }: LinkContext): readonly [event: string | null, to: number] {
  if (title.event) return [title.event, title.to];
  const [event] = within(mentions.events, title.to + 1, title.to + 3);
  return event && isOneOf(reading.tokens, title.to, OF_EVENT) ? [event.event, event.to] : [null, title.to];
}
/** `der Weltmeister von 2019`: the year after a preposition, or `null`. */
function yearAfter(at: number, { tokens }: Reading): number | null {
  const year = isOneOf(tokens, at, OF_YEAR) ? wholeNumberAt(tokens, at + 1, 4) : -1;
  return year >= 1900 && year < 2100 ? year : null;
}
const OF_YEAR = wordSet('of von de del di van från fra från i in en em');

const OF_EVENT = wordSet('du de del der des über over at van på i dei');

/** "Kerr, the Olympic champion, …": the name stands right before it. */
const isAppositive = (from: number, athletes: readonly AthleteMention[], tokens: Tokens): boolean =>
  isPunctuation(tokens, from - 1, 44) &&
  within(athletes, from - MOST_NAME_TOKENS, from).some((mention) => mention.how !== 'epithet' && mention.to === from - 1);
const MOST_NAME_TOKENS = 10;

const lastStarts = new WeakMap<LinkContext, Map<string, Day>>();

/** Day on which the competition's last edition before the article began. Found once for each article. */
function lastStart(competition: string, context: LinkContext): Day {
  const known = lastStarts.get(context) ?? new Map<string, Day>();
  lastStarts.set(context, known);
  let last = known.get(competition);
  if (last === undefined) {
    last = Number.NEGATIVE_INFINITY;
    for (const edition of context.archive.results.editions)
      if (edition.competition === competition && edition.start <= context.story.day && edition.start > last) last = edition.start;
    known.set(competition, last);
  }
  return last;
}

/** Was this edition the competition's last before the article, or the one that the title names? */
function isReigning(
  edition: { readonly competition: string; readonly year: number; readonly start: number },
  { competition, year }: { readonly competition: string; readonly year: number | null },
  context: LinkContext,
): boolean {
  if (edition.competition !== competition || edition.start > context.story.day) return false;
  if (year !== null) return edition.year === year;
  return edition.start === lastStart(competition, context);
}

const HOLDER = wordSet(
  'holder holders weltrekordler weltrekordlerin weltrekordhalter weltrekordhalterin plusmarquista recordman recordwoman primatista recordista wereldrecordhouder wereldrecordhoudster verdensrekordholderen världsrekordhållaren',
);
/** One word for "world record holder". */
const WORLD_RECORD_HOLDER = wordSet(
  'weltrekordler weltrekordlerin weltrekordhalter weltrekordhalterin wereldrecordhouder wereldrecordhoudster verdensrekordholderen världsrekordhållaren',
);

/** `the world record holder`: who of those introduced holds it in an event of the story. */
function holderEpithets(context: LinkContext, introduced: Introduced, athletes: readonly AthleteMention[]): Epithet[] {
  const { reading, mentions } = context;
  const { tokens } = reading;
  const found: Epithet[] = [];
  const add = (from: number, to: number): void => {
    const own = isDefiniteHolder(tokens, from) ? from : isDefiniteArticle(reading, from - 1) ? from - 1 : -1;
    if (own < 0 || besideName(to, athletes, context) || isAppositive(own, athletes, tokens)) return;
    const row = introduced.only(from, (athlete) => holdsWorldRecord(athlete, context), 0);
    if (row >= 0) found.push({ from: own, to, row });
  };
  for (const record of mentions.records) {
    if (record.record !== 'wr' || record.indoor) continue;
    const at = isPunctuation(tokens, record.to, 45) ? record.to + 1 : record.to;
    if (isOneOf(tokens, at, HOLDER)) add(record.from, at + 1);
  }
  for (let i = 0; i < tokens.count; i++) if (isOneOf(tokens, i, WORLD_RECORD_HOLDER)) add(i, i + 1);
  return found;
}

const isDefiniteHolder = (tokens: Tokens, i: number): boolean => isOneOf(tokens, i, DEFINITE_HOLDER);
const DEFINITE_HOLDER = wordSet('verdensrekordholderen världsrekordhållaren');

function holdsWorldRecord(row: AthleteRow, { archive: { results }, story }: LinkContext): boolean {
  const sex = results.sexOf(row);
  return results
    .careers(row)
    .some(
      ({ event }) =>
        (story.events.size === 0 || story.events.has(event)) &&
        results
          .records({ event, sex })
          .some((record) => record.type === 'world' && record.athlete === row && (record.day ?? 0) <= story.day),
    );
}

const COMPATRIOT = wordSet(
  'compatriot countryman countrywoman compatriote landsmann landsfrau landsmännin landsmannes compatriota connazionale landgenoot landgenote landsmannen landsmanden landsman landsmand',
);
const POSSESSIVE_BEFORE = wordSet(
  'his her sein seine seinem seinen ihr ihre ihrem ihren son sa su il suo la sua zijn haar hans hennes hendes sin o seu a',
);

/** `his compatriot`: the other athlete of the subject's nation, or the one whose name follows the comma. */
function compatriots(context: LinkContext, introduced: Introduced, athletes: readonly AthleteMention[]): Epithet[] {
  const { tokens } = context.reading;
  const { results } = context.archive;
  const found: Epithet[] = [];
  for (let i = 1; i < tokens.count; i++) {
    if (!isOneOf(tokens, i, COMPATRIOT) || !isOneOf(tokens, i - 1, POSSESSIVE_BEFORE)) continue;
    if (within(athletes, i + 1, i + 2).length) continue;
    const [named] = isPunctuation(tokens, i + 1, 44) ? within(athletes, i + 2, i + 3) : [];
    const last = lastNamed(i, athletes, context);
    const nat = last < 0 ? '' : results.natOf(last);
    const row =
      named?.athlete ?? (last < 0 ? -1 : introduced.only(i, (athlete) => athlete !== last && sameNation(results.natOf(athlete), nat), 0));
    if (row >= 0) found.push({ from: startOf(context.reading, i), to: i + 1, row });
  }
  return found;
}

/** `il suo connazionale` has two words before it. */
const startOf = (reading: Reading, i: number): number =>
  isOneOf(reading.tokens, i - 1, TWO_WORDS) && isDefiniteArticle(reading, i - 2) && !(reading.tokens.flags[i - 1]! & ELIDED)
    ? i - 2
    : i - 1;
const TWO_WORDS = wordSet('suo sua seu');

/** The athlete of whom the last sentence or this one has spoken alone. */
function lastNamed(at: number, athletes: readonly AthleteMention[], { reading: { tokens, sentenceStart } }: LinkContext): AthleteRow {
  const sentence = tokens.sentence[at]!;
  for (let back = 0; back <= Math.min(NEAR, sentence); back++) {
    const end = back === 0 ? at : sentenceStart[sentence - back + 1]!;
    const named = within(athletes, Math.max(sentenceStart[sentence - back]!, end - MOST_TOKENS), end);
    const rows = new Set(named.filter((one) => one.athlete >= 0).map((one) => one.athlete));
    if (rows.size) return rows.size === 1 ? [...rows][0]! : -1;
  }
  return -1;
}
/** Tokens of a sentence that are looked at for its subject. */
const MOST_TOKENS = 200;
