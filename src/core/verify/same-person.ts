import type { AthleteRow, Results } from '../results.ts';

/**
 * Could two athletes of the data be one person? Sources know one under a former name or another spelling ("Fionnula Britton", "Fionnuala
 * McCormack"): the same nation, and a given name that begins alike. Only ever a reason to say nothing.
 */
export function isSamePerson(a: AthleteRow, b: AthleteRow, results: Results): boolean {
  const [one, other] = [results.athlete(a), results.athlete(b)];
  return one.nat === other.nat && initialsOf(one.givenName) === initialsOf(other.givenName);
}

const initialsOf = (givenName: string): string => givenName.slice(0, 3).toLowerCase();
