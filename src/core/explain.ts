/**
 * Why a finding says what it says: what was recognised in its sentence, how that was read as a claim, which rows were asked for, and the verdict.
 *
 * The article is checked once more, and the finding's claim is judged again by a database that notes every question.
 */
import type { Archive } from './archive.ts';
import type { Article } from './article.ts';
import { type CheckOptions, check, type Seen } from './check.ts';
import type { Claim, Occasion } from './claim.ts';
import { writeDay } from './day.ts';
import type { Evidence, Finding } from './finding.ts';
import { writeMark } from './mark.ts';
import type { Located, Mentions } from './mention.ts';
import { sentenceRange } from './recognise/reading.ts';
import type { AthleteRow, EventResults, EventSlug, Performance, Results, Sex } from './results.ts';
import { evidenceOf } from './verify/evidence.ts';
import { judge } from './verify/verify.ts';

/** Something that was recognised in the finding's sentence. */
export interface SeenMention {
  readonly kind: string;
  readonly text: string;
  /** What it was read as, or '' where the words say all. */
  readonly meaning: string;
}

export interface Question {
  readonly event: EventSlug;
  readonly sex: Sex;
  /** `rows of Josh Kerr printed as 3:27.79`, … */
  readonly asked: string;
  readonly rows: number;
  /** The last rows of the answer. */
  readonly last: readonly Evidence[];
}

export interface Explanation {
  readonly finding: Finding;
  readonly mentions: readonly SeenMention[];
  /** The parts of the claim by name, in the order in which they are worth reading; empty for an athlete's name. */
  readonly reading: readonly (readonly [part: string, value: string])[];
  readonly asked: readonly Question[];
  /** The verdict was changed by the marks and places around the claim. */
  readonly inCompany: boolean;
}

/** Explains the `number`-th finding (from 1; corrections first, then the others, each in reading order); `null` where there are fewer. */
export function explain(article: Article, results: Results, options: CheckOptions & { readonly number: number }): Explanation | null {
  let seen: Seen | null = null;
  const checked = check(article, results, { ...options, witness: (each) => (seen = each) });
  const at = orderOf(checked.findings)[options.number - 1];
  const finding = at === undefined ? undefined : checked.findings[at];
  // `witness` is called in `check`, which the compiler cannot see.
  const inside = seen as Seen | null;
  if (at === undefined || !finding || !inside) return null;
  return explainFinding(finding, inside.findings[at]!, inside);
}

/** Places in the list, corrections first. */
function orderOf(findings: readonly Finding[]): number[] {
  const wrong = findings.flatMap(({ verdict }, k) => (verdict === 'mismatch' ? [k] : []));
  const others = findings.flatMap(({ verdict }, k) => (verdict !== 'mismatch' && verdict !== null ? [k] : []));
  return [...wrong, ...others];
}

function explainFinding(finding: Finding, inside: Finding, { judged, scene, text }: Seen): Explanation {
  const isOf = ({ at, kind }: Claim): boolean =>
    at.start === inside.start && at.end === inside.end && (kind === 'mark') === (inside.kind === 'mark') && inside.kind !== 'athlete';
  const blamed = judged.find(({ claim }) => claim.kind === 'mark' && inside.kind === 'athlete' && claim.named?.start === inside.start);
  const one = judged.find(({ claim, judgement }) => isOf(claim) && judgement.verdict === inside.verdict) ?? blamed;
  const token = firstToken(inside.start, scene.reading.tokens.start);
  const mentions = mentionsAt(token, scene.mentions, { scene, text });
  if (!one) return { finding, mentions, reading: [], asked: [], inCompany: false };
  const asked: Question[] = [];
  const again = judge(one.claim, { archive: noting(scene.archive, asked), text, asOf: scene.asOf });
  const inCompany = again !== null && (again.verdict !== one.judgement.verdict || again.reason !== one.judgement.reason);
  return { finding, mentions, reading: readingOf(one.claim, scene.archive.results, text), asked, inCompany };
}

function firstToken(offset: number, starts: ArrayLike<number>): number {
  let token = 0;
  while (token + 1 < starts.length && starts[token + 1]! <= offset && starts[token + 1]! > starts[token]!) token++;
  return token;
}

function mentionsAt(token: number, mentions: Mentions, { scene, text }: Pick<Seen, 'scene' | 'text'>): SeenMention[] {
  const { reading, archive } = scene;
  const [from, to] = sentenceRange(reading, reading.tokens.sentence[token]!);
  const { results } = archive;
  const seen: (SeenMention & { readonly start: number })[] = [];
  const add = <T extends Located>(kind: string, list: readonly T[], meaningOf: (mention: T) => string): void => {
    for (const one of list)
      if (one.from >= from && one.from < to)
        seen.push({ kind, text: text.slice(one.start, one.end), meaning: meaningOf(one), start: one.start });
  };
  add('athlete', mentions.athletes, ({ athlete, candidates, how }) =>
    athlete >= 0 ? `${results.athlete(athlete).id}${how === 'name' ? '' : `, by ${how}`}` : `${candidates.length} candidates`,
  );
  add('mark', mentions.marks, ({ readings }) => readings.map(writeMark).join(' or '));
  add('event', mentions.events, ({ event, segment }) => (segment ? 'part of a race' : event));
  add('meeting', mentions.meetings, ({ editions, meeting, city }) =>
    editions.length
      ? `${results.editions[editions[0]!]!.competition}, ${editions.length === 1 ? results.editions[editions[0]!]!.edition : `${editions.length} editions`}`
      : meeting >= 0
        ? results.meetings[meeting]!.name
        : city,
  );
  add('date', mentions.dates, ({ first, last }) => (first === last ? writeDay(first) : `${writeDay(first)} to ${writeDay(last)}`));
  add('place', mentions.places, ({ place }) => String(place));
  add('record', mentions.records, ({ record, scope }) => [record, scope].filter(Boolean).join(' '));
  add('title', mentions.titles, ({ competition, event }) => [competition, event].filter(Boolean).join(', '));
  add('rank', mentions.ranks, ({ rank, by }) => `${rank} by ${by}`);
  add('age', mentions.ages, ({ years }) => String(years));
  add('nation', mentions.nations, ({ nat }) => nat);
  add('margin', mentions.margins, ({ amount, kind }) => `${amount.hedge} ${amount.value} ${UNIT[kind]}`);
  return seen.sort((a, b) => a.start - b.start).map(({ kind, text: words, meaning }) => ({ kind, text: words, meaning }));
}

const UNIT = { time: 'ms', distance: 'mm', points: 'points' } as const;

function readingOf(claim: Claim, results: Results, text: string): [string, string][] {
  const parts: [string, string | null][] = [['claim', claim.kind]];
  const mark = claim.kind === 'mark' ? claim : 'mark' in claim && claim.mark && 'role' in claim.mark ? claim.mark : null;
  parts.push(['athlete', claim.subject >= 0 ? results.athlete(claim.subject).name : 'nobody known']);
  if (claim.kind === 'mark') {
    parts.push(['named', claim.named ? `"${text.slice(claim.named.start, claim.named.end)}"` : 'not in this sentence']);
    parts.push(['whose', claim.subjectSure ? 'grammar leaves nobody else' : 'grammar leaves it open']);
  }
  if (mark) {
    parts.push(['mark', `${writeMark(mark.mark)} as ${mark.role}${mark.standing ? ', standing' : ''}${mark.quoted ? ', quoted' : ''}`]);
    parts.push([
      'event',
      mark.event ? `${mark.event}${mark.eventStated ? ', stated in the sentence' : ', from the story or his career'}` : null,
    ]);
    parts.push(['place', mark.place === null ? null : String(mark.place)]);
  }
  const occasion = 'occasion' in claim ? claim.occasion : mark?.occasion;
  if (occasion) parts.push(['occasion', occasionInWords(occasion)]);
  return parts.filter((part): part is [string, string] => part[1] !== null);
}

function occasionInWords({ stated, editions, meeting, cities, first, last, round }: Occasion): string {
  const [edition] = editions;
  const where = edition
    ? editions.length === 1
      ? `${edition.competition} (${edition.edition})`
      : `${edition.competition}, ${editions.length} editions`
    : (meeting?.name ?? '');
  const when = first === null || last === null ? '' : first === last ? writeDay(first) : `${writeDay(first)} to ${writeDay(last)}`;
  const parts = [where, [...new Set(cities)].join(', '), when, round ?? ''].filter(Boolean);
  return parts.length ? `${parts.join(' · ')}${stated ? '' : ' (from earlier words)'}` : 'not said: just before the article';
}

/** Most rows of one answer that are shown. */
const MOST_ROWS = 3;

/** The archive, noting every question and how many rows answered it. */
function noting(archive: Archive, asked: Question[]): Archive {
  return {
    ...archive,
    event(sex, slug) {
      const event = archive.event(sex, slug);
      return event && notingEvent(event, archive.results, asked);
    },
  };
}

function notingEvent(event: EventResults, results: Results, asked: Question[]): EventResults {
  const nameOf = (row: AthleteRow): string => (row >= 0 ? results.athlete(row).name : 'nobody');
  const note = (question: string, rows: readonly Performance[]): void => {
    if (asked.some((one) => one.asked === question && one.event === event.event)) return;
    asked.push({ event: event.event, sex: event.sex, asked: question, rows: rows.length, last: rows.slice(-MOST_ROWS).map(evidenceOf) });
  };
  const noted = <T extends readonly Performance[]>(question: string, rows: T): T => {
    note(question, rows);
    return rows;
  };
  return {
    event: event.event,
    sex: event.sex,
    coverage: event.coverage,
    holds: (athlete, value) => event.holds(athlete, value),
    racesBetween: (from, to) => event.racesBetween(from, to),
    ofAthlete: (athlete, between) =>
      noted(`rows of ${nameOf(athlete)}${between ? ' in the days that are meant' : ''}`, event.ofAthlete(athlete, between)),
    printedAs: (athlete, printed, until) =>
      noted(`rows of ${nameOf(athlete)} that could be printed as ${writeMark(printed)}`, event.printedAs(athlete, printed, until)),
    inRace: (race) => noted(`the race of ${writeDay(race.day)} in ${race.city || race.venue}`, event.inRace(race)),
    withValue: (value, between) => noted('rows of anybody with exactly this mark', event.withValue(value, between)),
    best(query) {
      const best = event.best(query);
      note(`the best of ${nameOf(query.athlete)} up to ${writeDay(query.asOf)}`, best ? [best] : []);
      return best;
    },
    leader(query) {
      const leader = event.leader(query);
      note(`the best of all${query.nat ? ` of ${query.nat}` : ''} up to ${writeDay(query.asOf)}`, leader ? [leader] : []);
      return leader;
    },
    rank(query) {
      const rank = event.rank(query);
      asked.push({
        event: event.event,
        sex: event.sex,
        asked: `the rank by ${query.by} up to ${writeDay(query.asOf)}: ${rank.rank}`,
        rows: 0,
        last: [],
      });
      return rank;
    },
  };
}
