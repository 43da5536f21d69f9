/** What the database adds to the words when it is asked whether a text is about athletics. */
import { judgeActive, type Story } from './link/story.ts';
import type { AthleteMention } from './mention.ts';
import type { AthleteRow, Results } from './results.ts';
import type { Support } from './sniff.ts';
import type { Judged } from './verify/judgement.ts';

/** Prominence (0–255) from which a full name is hardly anybody's but the athlete's. */
const KNOWN = 80;
/** Known athletes of whom two are sought who run against each other. */
const MOST_COMPARED = 12;
/** What `judgeActive` says of one who competes in these years. */
const ACTIVE = 2;

/** Distinct athletes named in full, and distinct marks that a row gives to their athlete. */
export function supportOf(
  athletes: readonly AthleteMention[],
  judged: readonly Judged[],
  { story, results }: { readonly story: Story; readonly results: Results },
): Support {
  const named = new Set(athletes.filter((mention) => mention.how === 'name' && mention.athlete >= 0).map((mention) => mention.athlete));
  const marks = new Set(
    judged
      .filter(({ claim, judgement }) => claim.kind === 'mark' && (judgement.verdict === 'verified' || judgement.verdict === 'mismatch'))
      .map(({ claim }) => claim.at.start),
  );
  const current = [...named].filter((row) => judgeActive(results.careers(row), results.birthYearOf(row), story.day) === ACTIVE);
  const isInEvent = (row: AthleteRow): boolean => results.careers(row).some((career) => story.events.has(career.event));
  const inTheirEvent = [...named].filter(isInEvent).length;
  return { athletes: named.size, current: current.length, inTheirEvent, rivals: haveRivals(current, results), marks: marks.size };
}

/** Do two of them, both well known, run the same event? Two namesakes in one text from elsewhere never do. */
function haveRivals(rows: readonly AthleteRow[], results: Results): boolean {
  const seen = new Map<string, AthleteRow>();
  for (const row of rows.filter((one) => results.prominenceOf(one) >= KNOWN).slice(0, MOST_COMPARED)) {
    for (const { event } of results.careers(row)) {
      const key = `${results.sexOf(row)} ${event}`;
      if ((seen.get(key) ?? row) !== row) return true;
      seen.set(key, row);
    }
  }
  return false;
}
