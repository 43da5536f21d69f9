/**
 * Cards: what a reader sees first about each linked athlete, ready before anything is asked for.
 */
import { ageOn } from '../age.ts';
import type { Claim } from '../claim.ts';
import { civilDate, dayOf } from '../day.ts';
import type { AthleteCard } from '../finding.ts';
import type { AthleteMention } from '../mention.ts';
import type { AthleteRow, EventSlug } from '../results.ts';
import { athleteRef, evidenceOf } from '../verify/evidence.ts';
import type { Desk } from '../verify/marks.ts';

const MOST_EVENTS = 3;

/** One card for each athlete that a mention or a claim links to. */
export function cardsOf(athletes: readonly AthleteMention[], claims: readonly Claim[], desk: Desk): AthleteCard[] {
  const rows = new Set<AthleteRow>();
  for (const mention of athletes) if (mention.athlete >= 0) rows.add(mention.athlete);
  for (const claim of claims) if (claim.subject >= 0) rows.add(claim.subject);
  const spoken = eventsSpokenOf(claims);
  return [...rows].map((row) => cardOf(row, spoken.get(row) ?? [], desk));
}

/** The events of each athlete's claims, in order. */
function eventsSpokenOf(claims: readonly Claim[]): Map<AthleteRow, EventSlug[]> {
  const spoken = new Map<AthleteRow, EventSlug[]>();
  for (const claim of claims) {
    const event = 'event' in claim ? claim.event : null;
    if (!event) continue;
    const known = spoken.get(claim.subject);
    if (!known) spoken.set(claim.subject, [event]);
    else if (!known.includes(event)) known.push(event);
  }
  return spoken;
}

function cardOf(row: AthleteRow, spoken: readonly EventSlug[], desk: Desk): AthleteCard {
  const { archive, asOf } = desk;
  const athlete = archive.results.athlete(row);
  const sex = archive.results.sexOf(row);
  const season = dayOf(civilDate(asOf).year, 1, 1);
  const age = ageOn(athlete.dob, asOf);
  const bests = eventsFor(row, spoken, desk).map((slug) => {
    const event = archive.event(sex, slug);
    const pb = event?.best({ athlete: row, asOf, where: 'any' }) ?? null;
    const sb = event?.best({ athlete: row, from: season, asOf, where: 'any' }) ?? null;
    return { event: slug, pb: pb && evidenceOf(pb), sb: sb && evidenceOf(sb) };
  });
  return {
    athlete: athleteRef(archive.results, row),
    worldAthleticsId: athlete.worldAthleticsId,
    age: age && age.least === age.most ? age.least : null,
    bests,
  };
}

/** Events in which the article speaks of the athlete; without any, the one he has most rows in. */
function eventsFor(row: AthleteRow, spoken: readonly EventSlug[], { archive }: Desk): EventSlug[] {
  const careers = archive.results.careers(row);
  const own = spoken.filter((event) => careers.some((career) => career.event === event));
  // His busiest event stands first.
  if (!own.length && careers[0]) return [careers[0].event];
  return own.slice(0, MOST_EVENTS);
}
