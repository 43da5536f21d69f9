/**
 * Athletes whom somebody types into a search box, letter by letter.
 *
 * A Fuse search over 45,000 names costs 50–120 ms, too much for a key. So the index of name tokens gives a short list first: athletes each of
 * whose typed words is a name, the beginning of one, or a few edits from one. Fuse then orders what is equally near; well-known athletes
 * come before others.
 */
import Fuse from 'fuse.js';
import type { AthleteRef } from '../finding.ts';
import { nearTokens } from '../link/near-names.ts';
import type { AthleteRow, NameIndex, Results } from '../results.ts';
import { lettersOf } from '../text/edits.ts';
import { foldName } from '../text/fold.ts';
import { athleteRef } from '../verify/evidence.ts';

/** Longest query that is looked at; nobody's name is longer. */
const MAX_QUERY_UNITS = 80;
/** Most words of a query: longer names are found by the first of them. */
const MAX_WORDS = 5;
/** Athletes that Fuse orders: it costs some 10 µs for each. */
const MAX_FOR_FUSE = 200;
/** Words shorter than this have too many neighbours for a slip of a letter to mean anything. */
const LEAST_FOR_SLIPS = 4;

/** What a name that only begins as typed costs, in edits: less than a slip, more than the name itself. */
const PREFIX_COST = 0.5;
/** One edit costs this much, so that a slip in one word stands behind a beginning in two. */
const EDIT_COST = 1.5;

/** The best first, at most `most`. An empty query finds nobody. */
export function findAthletes(query: string, results: Results, most = 8): AthleteRef[] {
  const words = wordsOf(query);
  if (words.length === 0) return [];
  const costs = costOfAll(words, results.names);
  const prominence = (row: AthleteRow): number => results.prominenceOf(row);
  const short = [...costs]
    .sort(([a, m], [b, n]) => m - n || prominence(b) - prominence(a) || a - b)
    .slice(0, MAX_FOR_FUSE)
    .map(([row, cost]) => ({ row, cost }));
  const order = words.length > 1 ? fuseOrder(query, short, results) : null;
  return short
    .map((each, at) => ({ ...each, at: order?.get(each.row) ?? at }))
    .sort((a, b) => a.cost - b.cost || a.at - b.at)
    .slice(0, most)
    .map(({ row }) => athleteRef(results, row));
}

/** Folded. One initial is a help; of several only the first is read, because each fits thousands. */
function wordsOf(query: string): string[] {
  const words = foldName(query.slice(0, MAX_QUERY_UNITS));
  const initial = words.find(({ length }) => length === 1);
  return words.filter((word) => word.length > 1 || word === initial).slice(0, MAX_WORDS);
}

/** Every athlete who fits every word, with what it costs. Words that fit nobody are passed over; of words that fit nobody together, the rarest counts. */
function costOfAll(words: readonly string[], names: NameIndex): Map<AthleteRow, number> {
  const known = words.map((word) => costOfWord(word, names)).filter(({ size }) => size > 0);
  const all = intersect(known);
  if (all.size > 0 || known.length < 2) return all;
  return known.reduce((rarest, each) => (each.size < rarest.size ? each : rarest));
}

function intersect([first, ...others]: readonly Map<AthleteRow, number>[]): Map<AthleteRow, number> {
  const all = new Map<AthleteRow, number>();
  for (const [row, cost] of first ?? []) {
    let sum = cost;
    for (const other of others) sum += other.get(row) ?? Number.POSITIVE_INFINITY;
    if (sum < Number.POSITIVE_INFINITY) all.set(row, sum);
  }
  return all;
}

/** Athletes one of whose names is the word, begins with it, or is near it. */
function costOfWord(word: string, names: NameIndex): Map<AthleteRow, number> {
  const costs = new Map<AthleteRow, number>();
  const take = (token: number, cost: number): void => {
    for (const row of names.athletes(token)) {
      const known = costs.get(row);
      if (known === undefined || cost < known) costs.set(row, cost);
    }
  };
  const letter = word.charCodeAt(0) - 97;
  const letters = lettersOf(word);
  const [first] = names.block(letter, word.length);
  const [, last] = names.block(letter, LONGEST_TOKEN);
  for (let token = first; token < last; token++) {
    if ((names.letters[token]! & letters) !== letters) continue;
    const text = names.text(token);
    if (text.startsWith(word)) take(token, text.length === word.length ? 0 : PREFIX_COST);
  }
  if (word.length >= LEAST_FOR_SLIPS) for (const { token, edits } of nearTokens(word, names)) take(token, edits * EDIT_COST);
  return costs;
}

/** Blocks of tokens are capped at this length. */
const LONGEST_TOKEN = 24;

/** Places in Fuse's order over names and aliases, for whom it finds. */
function fuseOrder(query: string, short: readonly { readonly row: AthleteRow }[], results: Results): Map<AthleteRow, number> {
  const entries = short.map(({ row }) => {
    const { name, aliases } = results.athlete(row);
    return { name, aliases };
  });
  const fuse = new Fuse(entries, { keys: ['name', 'aliases'], ignoreDiacritics: true, ignoreLocation: true, threshold: 0.6 });
  return new Map(fuse.search(query).map(({ refIndex }, at) => [short[refIndex]!.row, at]));
}
