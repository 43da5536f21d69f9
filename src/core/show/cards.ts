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
  return [...rows].map((row) => cardOf(row, claims, desk));
}

function cardOf(row: AthleteRow, claims: readonly Claim[], desk: Desk): AthleteCard {
  const { archive, asOf } = desk;
  const athlete = archive.results.athlete(row);
  const sex = archive.results.sexOf(row);
  const season = dayOf(civilDate(asOf).year, 1, 1);
  const age = ageOn(athlete.dob, asOf);
  const bests = eventsFor(row, claims, desk).map((slug) => {
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
function eventsFor(row: AthleteRow, claims: readonly Claim[], { archive }: Desk): EventSlug[] {
  const careers = archive.results.careers(row);
  const known = new Set(careers.map((career) => career.event));
  const spoken: EventSlug[] = [];
  for (const claim of claims) {
    const event = 'event' in claim ? claim.event : null;
    if (claim.subject === row && event && known.has(event) && !spoken.includes(event)) spoken.push(event);
  }
  if (!spoken.length) {
    const main = [...careers].sort((a, b) => b.count - a.count)[0];
    if (main) spoken.push(main.event);
  }
  return spoken.slice(0, MOST_EVENTS);
}
