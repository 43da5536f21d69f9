/**
 * Judges places, titles, records, nations, ages and duels.
 */
import { ageOn } from '../age.ts';
import type { AgeClaim, MarkClaim, NationClaim, PlaceClaim, RecordClaim, TitleClaim } from '../claim.ts';
import { type Day, dayOf, yearOf } from '../day.ts';
import { EVENTS } from '../lexicon/events.ts';
import { sameNation } from '../lexicon/nations.ts';
import { isBetter } from '../mark.ts';
import type { EventResults, Medal, Performance } from '../results.ts';
import { cityKey } from '../text/city-key.ts';
import { evidenceOf, evidenceOfMedal, evidenceOfRecord } from './evidence.ts';
import { fieldOf } from './field.ts';
import { type Judgement, mismatch, unverified, verified } from './judgement.ts';
import { type Desk, LONG_RACE_MS } from './marks.ts';
import { bestAt, meetingOf } from './meeting-best.ts';
import { FRESH_DAYS, fitsOccasion, fittingDays, isRound, pinnedBy } from './occasions.ts';

const ORDINAL_WORDS = [
  '',
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
];
const MEDAL_WORDS = ['', 'gold', 'silver', 'bronze'];

/** The place in the article's way: `4th` where it had digits, else the word. */
export function placeInWords(place: number, printed: string): string {
  if (/^\d/.test(printed))
    return `${place}${place % 10 === 1 && place !== 11 ? 'st' : place % 10 === 2 && place !== 12 ? 'nd' : place % 10 === 3 && place !== 13 ? 'rd' : 'th'}`;
  return ORDINAL_WORDS[place] ?? `${place}th`;
}

/** Annulled results are gone from the data and places moved up: a printed place worse by one or two may have been right then. */
const MOVED_UP = 2;

export function judgePlace(claim: PlaceClaim, desk: Desk): Judgement {
  const row = placeRow(claim, desk);
  if (row === 'several') return unverified('several-readings');
  if (row) return judgeAgainstRow(claim, row, desk);
  return judgeAgainstMedals(claim, desk);
}

/** The row that the place speaks of: that of the mark beside it, or the only one on the stated occasion. */
function placeRow(claim: PlaceClaim, desk: Desk): Performance | 'several' | null {
  const { archive, asOf } = desk;
  if (!claim.event) return null;
  const event = archive.event(archive.results.sexOf(claim.subject), claim.event);
  if (!event) return null;
  return claim.mark
    ? rowOfMark(claim, claim.mark, event.printedAs(claim.subject, claim.mark.mark, asOf + 1))
    : rowOfOccasion(claim, event, asOf);
}

function rowOfMark(claim: PlaceClaim, { occasion }: MarkClaim, rows: readonly Performance[]): Performance | 'several' | null {
  if (rows.length === 1) return rows[0]!.place === null ? null : rows[0]!;
  let placed = rows.filter((row) => row.place !== null);
  if (placed.length > 1) placed = placed.filter((row) => fitsOccasion(row.race, occasion) !== 'no');
  if (placed.length > 1) return placed.find((row) => row.place === claim.at.place) ?? 'several';
  return placed[0] ?? null;
}

/** Days before the article in which a race lies that is reported without a word of when and where. */
const JUST_BEFORE = 8;
/** A meeting or city named without a day is that of the last months. */
const LAST_MONTHS = 300;

function rowOfOccasion(claim: PlaceClaim, event: EventResults, asOf: Day): Performance | 'several' | null {
  const { occasion } = claim;
  const { stated } = occasion;
  let { from, to } = stated ? fittingDays(occasion) : { from: asOf - JUST_BEFORE, to: asOf + 1 };
  if (stated && !occasion.editions.length && occasion.first === null) from = Math.max(from, asOf - LAST_MONTHS + 1);
  if (to > asOf + 1) to = asOf + 1;
  const round = occasion.round ?? 'final';
  let first: Performance | null = null;
  let agreeing: Performance | null = null;
  let several = false;
  for (const row of event.ofAthlete(claim.subject, { from, to })) {
    if (row.place === null || (stated && fitsOccasion(row.race, occasion) !== 'yes') || !isRound(row.race, round)) continue;
    if (first) several = true;
    else first = row;
    if (!agreeing && row.place === claim.at.place) agreeing = row;
  }
  return several ? (agreeing ?? 'several') : first;
}

function judgeAgainstRow(claim: PlaceClaim, row: Performance, desk: Desk): Judgement {
  const evidence = [evidenceOf(row)];
  const place = row.place!;
  if (place === claim.at.place) return { ...verified('exact', evidence), row };
  if (row.disputed.place) return unverified('sources-differ', evidence);
  const worse = claim.at.place - place;
  if (worse > 0 && worse <= MOVED_UP) return { ...unverified('place-moved-up', evidence), row };
  if (!claim.mark || !claim.tight || !isMeant(claim.mark, row, desk)) return unverified('several-readings', evidence);
  // Places in heats, timed finals and B races may be those of the race or of the whole field.
  if (row.race.round !== 'f' && row.race.round !== '') return unverified('other-round-possible', evidence);
  if (claim.at.verb) return unverified('several-readings', evidence);
  if (isSharedPlace(row, desk)) return unverified('other-round-possible', evidence);
  return mismatch('place-differs', placeInWords(place, desk.text.slice(claim.at.start, claim.at.end)), evidence);
}

/** Has another the same place with another mark? Then the places are those of heats, groups or classes of age. */
function isSharedPlace(row: Performance, { archive }: Desk): boolean {
  const event = archive.event(row.race.sex, row.race.event);
  const placed = event ? fieldOf(row.race, event).filter((other) => other.place !== null && other.mark !== null) : [];
  return placed.some((one, k) => placed[k + 1]?.place === one.place && placed[k + 1]?.mark?.value !== one.mark?.value);
}

/** Is the row with this mark the race that is spoken of? Long races hardly repeat a mark; of others the occasion must tell. */
function isMeant({ occasion }: MarkClaim, { race }: Performance, { asOf }: Desk): boolean {
  const facts = EVENTS.get(race.event);
  if (facts?.kind === 'time' && facts.worstPossible > LONG_RACE_MS) return !occasion.stated || fitsOccasion(race, occasion) !== 'no';
  return pinnedBy(race, occasion, asOf) !== 'no';
}

function judgeAgainstMedals(claim: PlaceClaim, { archive, asOf }: Desk): Judgement {
  const { occasion } = claim;
  if (!occasion.editions.length || claim.at.place > 8) return unverified(claim.event ? 'no-row' : 'event-unknown');
  const medals = archive.results
    .medalsOf(claim.subject)
    .filter(
      (medal) =>
        medal.day <= asOf &&
        occasion.editions.some((edition) => edition.row === medal.edition.row) &&
        (!claim.event || medal.event === claim.event),
    );
  const same = medals.find((medal) => medal.place === claim.at.place);
  if (same) return verified('exact', [evidenceOfMedal(same)]);
  return unverified(medals.length ? 'several-readings' : 'no-row');
}

/** Editions of a title's competition that its words leave. */
function titleMedals(claim: TitleClaim, { archive, asOf }: Desk): Medal[] {
  const { at, occasion } = claim;
  return archive.results.medalsOf(claim.subject).filter((medal) => {
    if (medal.day > asOf + 1 || medal.edition.competition !== at.competition) return false;
    if (at.event && medal.event !== at.event && !(at.event === 'hurdles' && medal.event.endsWith('hurdles'))) return false;
    if (at.year !== null && medal.edition.year !== at.year && !medal.edition.edition.endsWith(String(at.year))) return false;
    if (at.place === null ? medal.place > 3 : medal.place !== at.place) return false;
    return !(
      occasion.stated &&
      occasion.exact &&
      occasion.editions.some((edition) => edition.competition === at.competition) &&
      !occasion.editions.some((edition) => edition.row === medal.edition.row)
    );
  });
}

export function judgeTitle(claim: TitleClaim, desk: Desk): Judgement {
  if (!claim.at.competition) return judgeBareMedal(claim, desk);
  const medals = titleMedals(claim, desk);
  const { at } = claim;
  if (medals.length >= Math.max(1, at.times ?? 1)) return verified('exact', medals.slice(-3).map(evidenceOfMedal));
  if (medals.length) return unverified('not-covered', medals.map(evidenceOfMedal));
  const other = contradictingMedal(claim, desk);
  if (!other) return unverified('no-row');
  const evidence = [evidenceOfMedal(other)];
  const printed = desk.text.slice(at.start, at.end);
  const wrong = at.place === null ? '' : MEDAL_WORDS[at.place]!;
  if (wrong && other.place <= 3 && printed.toLowerCase().includes(wrong))
    return mismatch('place-differs', MEDAL_WORDS[other.place]!, evidence);
  return unverified('place-moved-up', evidence);
}

/** "took silver with 5.95m": the row of the mark beside it, else the medals of the occasion. */
function judgeBareMedal(claim: TitleClaim, desk: Desk): Judgement {
  const { at, mark, occasion } = claim;
  const { archive, asOf } = desk;
  const event = mark?.event && mark.sex ? archive.event(mark.sex, mark.event) : null;
  if (mark && event) {
    const rows = event.printedAs(claim.subject, mark.mark, asOf + 1).filter((row) => row.place !== null);
    const same = rows.find((row) => row.place === at.place);
    if (same) return verified('exact', [evidenceOf(same)]);
    const [row] = rows;
    const final = row && rows.length === 1 && !row.disputed.place && (row.race.round === 'f' || row.race.round === '');
    if (final && row.place! <= 3 && at.place !== null && at.place - row.place! < 0)
      return mismatch('place-differs', MEDAL_WORDS[row.place!]!, [evidenceOf(row)]);
    return unverified(row ? 'place-moved-up' : 'no-row');
  }
  const medals = archive.results
    .medalsOf(claim.subject)
    .filter(
      (medal) =>
        medal.day <= asOf + 1 &&
        (at.place === null || medal.place === at.place) &&
        (!at.event || medal.event === at.event) &&
        isOnOccasion(medal, occasion),
    );
  return medals.length ? verified('exact', medals.slice(-2).map(evidenceOfMedal)) : unverified('no-row');
}

const isOnOccasion = (medal: Medal, occasion: TitleClaim['occasion']): boolean =>
  occasion.editions.length > 0
    ? occasion.editions.some((edition) => edition.row === medal.edition.row)
    : occasion.cities.length > 0
      ? occasion.cities.some((city) => city === cityKey(medal.edition.city))
      : false;

/** The athlete's place in the one complete final that the title names, when it is another. */
function contradictingMedal(claim: TitleClaim, { archive, asOf }: Desk): Medal | null {
  const { at, occasion } = claim;
  if (!at.event || at.place === null || at.event.includes('relay')) return null;
  const editions = occasion.editions.filter((edition) => edition.competition === at.competition);
  const medals = archive.results
    .medalsOf(claim.subject)
    .filter((medal) => medal.day <= asOf && medal.edition.competition === at.competition && medal.event === at.event && medal.complete);
  const named = medals.filter((medal) =>
    at.year !== null
      ? medal.edition.year === at.year || medal.edition.edition.endsWith(String(at.year))
      : occasion.stated && occasion.exact && editions.some((edition) => edition.row === medal.edition.row),
  );
  const [only] = named;
  if (!only || named.length > 1 || only.place === at.place) return null;
  const worse = at.place - only.place;
  return worse > 0 && worse <= MOVED_UP ? null : only;
}

export function judgeNation(claim: NationClaim, { archive }: Desk): Judgement {
  return sameNation(archive.results.natOf(claim.subject), claim.nat) ? verified('exact', []) : unverified('several-readings');
}

/** An age holds on the article's day; a year more or less may be that of the day of the race or of the writing. */
export function judgeAge(claim: AgeClaim, { archive, asOf, text }: Desk): Judgement | null {
  const dob = archive.results.athlete(claim.subject).dob;
  const age = ageOn(dob, asOf);
  // A number in brackets that is not the age is something else.
  if (claim.bare) return age && claim.years >= age.least && claim.years <= age.most ? verified('exact', []) : null;
  if (!age) return unverified('no-row');
  if (claim.years >= age.least && claim.years <= age.most) return verified('exact', []);
  const yearBefore = ageOn(dob, asOf - 365);
  if (dob?.length !== 10 || claim.years === yearBefore?.least || Math.abs(claim.years - age.least) <= 1 || claim.years < age.least - 10)
    return unverified('several-readings');
  return mismatch('age-differs', text.slice(claim.at.start, claim.at.end).replace(String(claim.years), String(age.least)), []);
}

export function judgeRecord(claim: RecordClaim, desk: Desk): Judgement {
  const { archive, asOf } = desk;
  const { results } = archive;
  if (!claim.event) return unverified('event-unknown');
  const sex = results.sexOf(claim.subject);
  const event = archive.event(sex, claim.event);
  if (!event) return unverified('not-covered');
  const kind = claim.at.record;
  if (kind === 'wl') return judgeLead(claim, desk);
  if (kind === 'meeting-record') return judgeMeetingRecord(claim, event, desk);
  if (kind === 'pb' || kind === 'sb') return judgeOwnBest(claim, event, desk);
  if (kind !== 'wr' && kind !== 'nr' && kind !== 'area-record') return unverified('not-covered');
  const listed = results
    .records({ event: claim.event, sex })
    .filter(
      (record) =>
        record.athlete === claim.subject &&
        (kind === 'wr' ? record.type === 'world' : kind === 'nr' ? record.type === 'national' : record.type === 'area'),
    );
  const row = listed.find((record) => record.status === 'listed' || record.status === 'derived');
  if (row && (row.day === null || row.day <= asOf + 1))
    return verified(row.status === 'listed' ? 'exact' : 'derived-record', [evidenceOfRecord(row)]);
  // Since beaten: was any of his marks the best of all on its day?
  const nat = kind === 'nr' ? results.natOf(claim.subject) : undefined;
  if (kind === 'area-record') return unverified('derived-record');
  for (const mine of recordRows(claim, event, asOf)) {
    const where = claim.at.indoor || mine.race.indoor ? 'indoor' : 'outdoor';
    const leader = event.leader({ asOf: mine.race.day, where, ...(nat ? { nat } : {}) });
    if (leader?.athlete === claim.subject && leader.mark?.value === mine.mark?.value) return verified('derived-record', [evidenceOf(mine)]);
  }
  return unverified('derived-record');
}

/** "A meeting record of 1:54.74": nobody was better in the editions that the database knows. */
function judgeMeetingRecord({ mark, subject }: RecordClaim, event: EventResults, { archive, asOf }: Desk): Judgement {
  const rows = mark ? event.printedAs(subject, mark.mark, asOf + 1) : event.ofAthlete(subject, { from: asOf - FRESH_DAYS, to: asOf + 1 });
  const row = rows.filter((one) => one.mark !== null).pop();
  const meeting = row && meetingOf(row.race, archive.results);
  const former = meeting && bestAt(meeting, event, row.day);
  if (!row?.mark || !former?.mark) return unverified('not-covered');
  if (isBetter(row.mark.kind, former.mark.value, row.mark.value))
    return unverified('derived-record', [evidenceOf(row), evidenceOf(former)]);
  return verified('derived-record', [evidenceOf(row), evidenceOf(former)]);
}

/** Rows that a record claim can mean: those of the mark beside it, else the last few by which he bettered himself. */
function recordRows({ mark, subject }: RecordClaim, event: EventResults, asOf: Day): Performance[] {
  if (mark) return event.printedAs(subject, mark.mark, asOf + 1).slice(0, MOST_RECORD_ROWS);
  const own = event.ofAthlete(subject).filter((row) => row.mark !== null && row.day <= asOf + 1);
  const steps: Performance[] = [];
  for (const row of own) {
    const last = steps[steps.length - 1];
    if (!last || isBetter(row.mark!.kind, row.mark!.value, last.mark!.value)) steps.push(row);
  }
  return steps.reverse().slice(0, MOST_RECORD_ROWS);
}

const MOST_RECORD_ROWS = 4;

/** "3:27.65, his personal best": the best of his career, or of his season, on the day he ran it. */
function judgeOwnBest(claim: RecordClaim, event: EventResults, { asOf }: Desk): Judgement {
  const { mark } = claim;
  const row = mark && event.printedAs(claim.subject, mark.mark, asOf + 1)[0];
  if (!row?.mark) return unverified('no-row');
  const day = row.race.day;
  const best = event.best({
    athlete: claim.subject,
    ...(claim.at.record === 'sb' ? { from: dayOf(yearOf(day), 1, 1) } : {}),
    asOf: day,
    where: row.race.indoor ? 'indoor' : 'any',
  });
  return best?.mark && !isBetter(best.mark.kind, best.mark.value, row.mark.value)
    ? verified('exact', [evidenceOf(row)])
    : unverified('several-readings', [evidenceOf(row)]);
}

/** "World lead": nobody had a better mark that year, up to the day. */
function judgeLead(claim: RecordClaim, { archive, asOf }: Desk): Judgement {
  const event = archive.event(archive.results.sexOf(claim.subject), claim.event!);
  if (!event) return unverified('not-covered');
  const leader = event.leader({ from: dayOf(yearOf(asOf), 1, 1), asOf, where: claim.at.indoor ? 'indoor' : 'outdoor' });
  if (leader?.athlete === claim.subject) return verified('exact', [evidenceOf(leader)]);
  return unverified('derived-record');
}
