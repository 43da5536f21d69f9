import type { AthleteRef } from '../finding.ts';
import { ALIAS_ONLY, type AthleteRow, type Results } from '../results.ts';
import { foldName, hashFolded } from '../text/fold.ts';
import { athleteRef } from '../verify/evidence.ts';

const MOST_NAMESAKES = 6;
const encoder = (word: string): Uint8Array => Uint8Array.from(word, (letter) => letter.charCodeAt(0));

/** Other athletes all of whose printed names are theirs too, the best known first. Those whose sex is the same come first. */
export function namesakesOf(printed: string, athlete: AthleteRow, results: Results): AthleteRef[] {
  let rows: readonly number[] | null = null;
  for (const word of foldName(printed)) {
    const token = results.names.find(hashFolded(word), encoder(word), 0, word.length);
    if (token < 0) continue;
    const roles = results.names.roles(token);
    const bearers = results.names.athletes(token);
    const here: number[] = [];
    for (let n = 0; n < bearers.length; n++) if ((roles[n]! & ALIAS_ONLY) === 0) here.push(bearers[n]!);
    const holds = new Set(here);
    rows = rows === null ? here : rows.filter((row) => holds.has(row));
  }
  const sex = results.sexOf(athlete);
  const order = (row: AthleteRow): number => results.prominenceOf(row) + (results.sexOf(row) === sex ? 256 : 0);
  return (rows ?? [])
    .filter((row) => row !== athlete)
    .sort((a, b) => order(b) - order(a) || a - b)
    .slice(0, MOST_NAMESAKES)
    .map((row) => athleteRef(results, row));
}
