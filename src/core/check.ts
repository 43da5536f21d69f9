/**
 * The whole pipeline on one screen: read → recognise → link → claim → verify → show.
 */
import { archiveOf } from './archive.ts';
import { type Article, MAX_ARTICLE_UNITS } from './article.ts';
import { claimCircumstances } from './claim/circumstances.ts';
import { claimCounts } from './claim/counts.ts';
import { NamedEvents } from './claim/event-votes.ts';
import { claimMargins } from './claim/margins.ts';
import { claimMarks } from './claim/marks.ts';
import { claimOthers } from './claim/others.ts';
import type { Scene } from './claim/scene.ts';
import type { Claim } from './claim.ts';
import type { Day } from './day.ts';
import type { Checked, Finding } from './finding.ts';
import { lexiconOf } from './lexicon/lexicon.ts';
import { link } from './link/link.ts';
import { storyOf } from './link/story.ts';
import type { AthleteMention, MeetingMention, Mentions } from './mention.ts';
import { coveredTokens } from './mention.ts';
import { findPlaces, findRecords, findTitles } from './recognise/achievements.ts';
import { findDates } from './recognise/dates.ts';
import { findEvents } from './recognise/events.ts';
import { findMargins } from './recognise/margins.ts';
import { findMarks } from './recognise/marks.ts';
import { findMeetings } from './recognise/meetings.ts';
import { findNames } from './recognise/names.ts';
import { findAges, findNations } from './recognise/qualities.ts';
import { findRanks } from './recognise/ranks.ts';
import { type Reading, readArticle } from './recognise/reading.ts';
import type { EventSlug, Results, Sex } from './results.ts';
import { LEAST_OTHER, namesWithin, sectionsOfAthletics, within } from './sections.ts';
import { cardsOf } from './show/cards.ts';
import { findingsOf } from './show/findings.ts';
import { isAthletics, sniff } from './sniff.ts';
import { supportOf } from './support.ts';
import { type PlainText, undress } from './text/plain-letters.ts';
import { withoutGuesses } from './verify/certain.ts';
import { judgeInCompany } from './verify/company.ts';
import { confirmCircumstances } from './verify/confirmed.ts';
import type { Judged } from './verify/judgement.ts';
import { judgeOnlyOwner } from './verify/only-owner.ts';
import { judgePlacesInCompany } from './verify/places-in-company.ts';
import { type Relinked, relink } from './verify/relink.ts';
import { judge } from './verify/verify.ts';

export interface CheckOptions {
  /** The caller's day: stands in for an article that does not say its own. */
  readonly today: Day;
  /** `false` where no cards are shown, so that none are made and no events are opened for them. */
  readonly cards?: boolean;
  /** Is shown what lies behind the findings, once, before they are answered. */
  readonly witness?: (seen: Seen) => void;
}

/** What lies behind the findings, in the offsets of the text that was read: that of a page whose letters are dressed up is undressed first. */
export interface Seen {
  readonly text: string;
  readonly scene: Scene;
  readonly judged: readonly Judged[];
  /** In the same order as those that are answered. */
  readonly findings: readonly Finding[];
}

/** Everything but athletes: what needs no database beyond its names of places and meetings. */
function recognise(reading: Reading, results: Results): Omit<Mentions, 'athletes'> {
  const events = findEvents(reading);
  const nations = findNations(reading);
  return {
    events,
    nations,
    marks: findMarks(reading).filter((mark) => !events.some((event) => event.from < mark.to && mark.from < event.to)),
    dates: findDates(reading).filter((date) => !events.some((event) => event.from < date.to && date.from < event.to)),
    meetings: findMeetings(reading, results),
    places: findPlaces(reading, events),
    records: findRecords(reading, nations, events),
    ages: findAges(reading),
    ranks: findRanks(reading),
    margins: findMargins(reading),
    titles: findTitles(reading, events),
  };
}

/** Below this a text cannot be athletics, whoever is named in it. */
const LEAST_EVIDENCE = 2;

/**
 * Checks one article against the open database, as of the article's day. Pure: same input, same answer; never throws on any text.
 *
 * `wanted` lists events that must be opened for a complete answer; see `checkLoaded`.
 */
export function check(article: Article, results: Results, options: CheckOptions): Checked {
  const { today, cards = true } = options;
  const asOf = article.published ?? today;
  if (article.text.length > MAX_ARTICLE_UNITS)
    return check({ ...article, text: article.text.slice(0, MAX_ARTICLE_UNITS) }, results, options);
  const plain = undress(article.text);
  if (plain) return redress(check({ ...article, text: plain.text }, results, options), article.text, plain);
  const reading = readArticle(article, (language) => lexiconOf(results, language));
  const about = { asOf, asOfKnown: article.published !== null, language: reading.language };
  const blank: Checked = { topic: 'other', findings: [], cards: [], wanted: [], ...about };
  const page = sniff(reading.tokens);
  if (page.athletics < LEAST_EVIDENCE) return blank;

  const archive = archiveOf(results);
  const all = { names: findNames(reading, results), found: recognise(reading, results) };
  // A page of several stories is read as far as it is about athletics.
  const section = page.other >= LEAST_OTHER ? sectionsOfAthletics(reading, all.names, results.names) : null;
  const names = section ? namesWithin(all.names, section.elsewhere) : all.names;
  const found = section ? within(all.found, section.elsewhere) : all.found;
  const sniffed = section?.sniffed ?? page;
  const story = storyOf(found, asOf);
  const athletes = link({ reading, archive, story, names, mentions: found });

  const named = coveredTokens(reading.tokens.count, athletes);
  const mentions = { ...found, meetings: withoutNames(found.meetings, named), athletes };
  const scene: Scene = { reading, archive, asOf, mentions, occasions: new Map(), namedEvents: new NamedEvents(found.events), named };
  const marks = claimMarks(scene);
  const claims: Claim[] = [
    ...marks,
    ...claimOthers(scene, marks),
    ...claimCircumstances(scene, marks),
    ...claimMargins(scene, marks),
    ...claimCounts(scene, marks),
  ];
  const desk = { archive, text: article.text, asOf };
  const alone: Judged[] = [];
  for (const claim of claims) {
    const judgement = judge(claim, desk);
    if (judgement) alone.push({ claim, judgement });
  }
  const inStory = new Set(athletes.map((mention) => mention.athlete));
  const second = relink(judgeOnlyOwner(judgeInCompany(alone, reading, desk), inStory, desk), reading, desk);
  const decided = judgePlacesInCompany(second.judged, desk);
  const judged = withoutGuesses([...decided, ...confirmCircumstances(decided, scene)], athletes);
  if (!isAthletics(sniffed, supportOf(athletes, judged, { story, results }))) return { ...blank, wanted: archive.wanted };
  const findings = findingsOf({ athletes: linkedAnew(athletes, second.links), judged, text: article.text, results });
  options.witness?.({ text: article.text, scene, judged, findings });
  return { topic: 'athletics', findings, cards: cards ? cardsOf(athletes, claims, desk) : [], wanted: archive.wanted, ...about };
}

/** The mentions, those whose athlete the rows have told linked to him. */
const linkedAnew = (athletes: readonly AthleteMention[], links: Relinked['links']): readonly AthleteMention[] =>
  links.size === 0
    ? athletes
    : athletes.map((mention) => {
        const athlete = links.get(mention);
        return athlete === undefined ? mention : { ...mention, athlete, candidates: [athlete], spelling: 'right', correction: null };
      });

/** Puts the findings of a plain text where the page has them. */
const redress = (checked: Checked, text: string, { origin }: PlainText): Checked => ({
  ...checked,
  findings: checked.findings.map((finding) => {
    const [start, end] = [origin[finding.start]!, origin[finding.end]!];
    return { ...finding, start, end, text: text.slice(start, end) };
  }),
});

/** Athletes are called Alfred, Jordan and Sydney: a town inside somebody's name is none. */
const withoutNames = (meetings: readonly MeetingMention[], named: Uint8Array): MeetingMention[] =>
  meetings.filter((meeting) => !meeting.city || meeting.meeting >= 0 || !named[meeting.from]);

/** Rounds of opening files and checking again. Each round can only ask for events that an athlete or the text names. */
const MOST_ROUNDS = 5;

/** Checks, opens what the answer wants, and checks again until nothing is missing. Rejects only when `load` does. */
export async function checkLoaded(
  article: Article,
  results: Results,
  {
    load,
    ...options
  }: CheckOptions & { readonly load: (wanted: readonly { readonly sex: Sex; readonly event: EventSlug }[]) => Promise<void> },
): Promise<Checked> {
  let checked = check(article, results, options);
  for (let round = 1; round < MOST_ROUNDS && checked.wanted.length; round++) {
    await load(checked.wanted);
    checked = check(article, results, options);
  }
  return checked;
}
