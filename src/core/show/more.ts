/**
 * What a card shows beyond the first glance: ranks, the way to the best, the whole race, who beat whom, and who else bears the name.
 *
 * Asked for while the pointer still dwells. Pure; answers with what is open and names what is not in `wanted`.
 */
import { ageOn } from '../age.ts';
import { civilDate, type Day, dayOf, readDay } from '../day.ts';
import type { AthleteCard, AthleteRef, Evidence } from '../finding.ts';
import { isBetter, type Mark } from '../mark.ts';
import type { AthleteRow, EventResults, EventSlug, Performance, Race, Results, Sex } from '../results.ts';
import { athleteRef, evidenceOf } from '../verify/evidence.ts';
import { namesakesOf } from './namesakes.ts';

export interface MoreAsked {
  /** Id of the athlete whose card is open. */
  readonly athlete: string;
  /** The event at hand; `null` for the athlete's busiest. */
  readonly event: EventSlug | null;
  readonly asOf: Day;
  /** How the page names the athlete, or '' where it does not. */
  readonly printed: string;
  /** A row of the race that is spoken of, as a finding shows it. */
  readonly race: Evidence | null;
  /** Ids of athletes named in the same sentence. */
  readonly rivals: readonly string[];
}

/** Best of one calendar year. */
export interface Season {
  readonly year: number;
  readonly day: Day;
  /** ms, mm or points. */
  readonly value: number;
  readonly mark: string;
  /** Better than all before it. */
  readonly isStep: boolean;
}

export interface Rank {
  readonly world: number;
  readonly nation: number;
  readonly indoor: boolean;
}

export interface Duel {
  readonly rival: AthleteRef;
  readonly event: EventSlug;
  readonly won: number;
  readonly lost: number;
  readonly lastDay: Day;
  readonly lastCompetition: string;
}

export interface More {
  readonly card: AthleteCard;
  readonly event: EventSlug;
  /** Places of PB and SB among performers of all time, as of the article's day; `null` where the lists do not reach. */
  readonly ranks: { readonly pb: Rank | null; readonly sb: Rank | null };
  /** In order of time. Empty where there is no mark. */
  readonly seasons: readonly Season[];
  /** `time`: less is better. */
  readonly better: 'less' | 'more';
  /** The race, best place first; empty when it is not known. */
  readonly race: readonly Evidence[];
  readonly duels: readonly Duel[];
  /** Others whom the printed name could mean, the best known first. */
  readonly namesakes: readonly AthleteRef[];
}

export type WantedEvent = { readonly sex: Sex; readonly event: EventSlug };

const MOST_RACE_ROWS = 12;
const MOST_RIVALS = 3;

/** `null` when the database has no such athlete. Never throws. */
export function moreAbout(asked: MoreAsked, results: Results): { readonly more: More | null; readonly wanted: readonly WantedEvent[] } {
  const row = results.rowOf(asked.athlete);
  const slug = asked.event ?? results.careers(row)[0]?.event;
  if (row < 0 || slug === undefined) return { more: null, wanted: [] };
  const wanted: WantedEvent[] = [];
  const open = (sex: Sex, event: EventSlug): EventResults | null => {
    const found = results.event(sex, event);
    if (found === 'not-open') wanted.push({ sex, event });
    return typeof found === 'string' ? null : found;
  };
  const { asOf } = asked;
  const event = open(results.sexOf(row), slug);
  const raceEvent = asked.race ? open(asked.race.sex, asked.race.event) : null;
  if (wanted.length) return { more: null, wanted };
  const pb = event?.best({ athlete: row, asOf, where: 'any' }) ?? null;
  const sb = event?.best({ athlete: row, from: yearStart(asOf), asOf, where: 'any' }) ?? null;
  const seasons = event ? seasonsOf(row, event, asOf) : [];
  const { dob, worldAthleticsId } = results.athlete(row);
  const age = ageOn(dob, asOf);
  const bests = event ? [{ event: slug, pb: pb && evidenceOf(pb), sb: sb && evidenceOf(sb) }] : [];
  const card = { athlete: athleteRef(results, row), worldAthleticsId, age: age && age.least === age.most ? age.least : null, bests };
  return {
    more: {
      card,
      event: slug,
      ranks: { pb: event && rankOf(pb, event, asOf), sb: event && rankOf(sb, event, asOf) },
      seasons,
      better: pb?.mark?.kind === 'time' ? 'less' : 'more',
      race: asked.race && raceEvent ? raceOf(asked.race, raceEvent) : [],
      duels: event ? duelsOf(row, asked.rivals, { event, asOf, results }) : [],
      namesakes: asked.printed ? namesakesOf(asked.printed, row, results) : [],
    },
    wanted: [],
  };
}

const yearStart = (day: Day): Day => dayOf(civilDate(day).year, 1, 1);

function seasonsOf(row: AthleteRow, event: EventResults, asOf: Day): Season[] {
  const years = new Set<number>();
  for (const { day, mark } of event.ofAthlete(row)) if (mark && day <= asOf) years.add(civilDate(day).year);
  const seasons: Season[] = [];
  let best: Mark | null = null;
  for (const year of [...years].sort((a, b) => a - b)) {
    const found = event.best({ athlete: row, from: dayOf(year, 1, 1), asOf: Math.min(asOf, dayOf(year, 12, 31)), where: 'any' });
    if (!found?.mark) continue;
    const { kind, value } = found.mark;
    const isStep = best === null || isBetter(kind, value, best.value);
    if (isStep) best = found.mark;
    seasons.push({ year, day: found.day, value, mark: evidenceOf(found).mark, isStep });
  }
  return seasons;
}

/** Only a mark that the list would hold has a place in it. */
function rankOf(performance: Performance | null, event: EventResults, asOf: Day): Rank | null {
  const { mark, race, nat } = performance ?? {};
  if (!mark || !race) return null;
  const { cutOffOutdoor, cutOffIndoor, listDay } = event.coverage;
  const cutOff = race.indoor ? cutOffIndoor : cutOffOutdoor;
  if (cutOff === null || isBetter(mark.kind, cutOff, mark.value) || asOf > listDay) return null;
  const query = { value: mark.value, asOf, by: 'performer', where: race.indoor ? 'indoor' : 'outdoor' } as const;
  return { world: event.rank(query).rank, nation: event.rank({ ...query, nat: nat ?? '' }).rank, indoor: race.indoor };
}

function raceOf(row: Evidence, event: EventResults): readonly Evidence[] {
  const day = readDay(row.day);
  if (day === null) return [];
  for (const race of event.racesBetween(day, day)) {
    if (race.round !== row.round || race.competition !== row.competition) continue;
    const rows = event.inRace(race);
    if (rows.some(({ name }) => name === row.athlete)) return rows.slice(0, MOST_RACE_ROWS).map(evidenceOf);
  }
  return [];
}

const keyOf = (race: Race): string => `${race.day} ${race.row}`;

function duelsOf(
  row: AthleteRow,
  rivals: readonly string[],
  { event, asOf, results }: { event: EventResults; asOf: Day; results: Results },
): Duel[] {
  const own = new Map<string, Performance>();
  for (const each of event.ofAthlete(row)) if (each.day <= asOf && isPlaced(each)) own.set(keyOf(each.race), each);
  return rivals.slice(0, MOST_RIVALS).flatMap((id) => {
    const rival = results.rowOf(id);
    if (rival < 0 || rival === row || results.sexOf(rival) !== event.sex) return [];
    let [won, lost] = [0, 0];
    let last: Performance | null = null;
    for (const theirs of event.ofAthlete(rival)) {
      const ours = isPlaced(theirs) ? own.get(keyOf(theirs.race)) : undefined;
      if (!ours || ours.place === theirs.place) continue;
      if (ours.place! < theirs.place!) won++;
      else lost++;
      if (!last || theirs.day >= last.day) last = theirs;
    }
    if (!last) return [];
    const { race, day } = last;
    return [{ rival: athleteRef(results, rival), event: event.event, won, lost, lastDay: day, lastCompetition: race.competition }];
  });
}

const isPlaced = ({ place, disputed }: Performance): boolean => place !== null && !disputed.place;
