import type { AthleteRow, Results } from '../results.ts';

/**
 * Could two athletes of the data be one person? Sources know one under a former name or another spelling ("Fionnula Britton", "Fionnuala
 * McCormack"): the same nation, and a given name that begins alike. Only ever a reason to say nothing.
 */
export function isSamePerson(a: AthleteRow, b: AthleteRow, results: Results): boolean {
  const [one, other] = [results.athlete(a), results.athlete(b)];
  if (one.nat !== other.nat) return false;
  return initialsOf(one.givenName) === initialsOf(other.givenName) || holdsAll(a, b, results) || holdsAll(b, a, results);
}

/** Are all names of the one the other's too, in whatever order: "Cheruiyot Vivian" and "Vivian Jepkemei Cheruiyot"? */
function holdsAll(a: AthleteRow, b: AthleteRow, { names }: Results): boolean {
  const [some, all] = [names.tokensOf(a), names.tokensOf(b)];
  return some.length > 1 && some.every((token) => all.includes(token));
}

const initialsOf = (givenName: string): string => givenName.slice(0, 3).toLowerCase();
