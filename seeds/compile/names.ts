import { ALIAS_ONLY, FAMILY_NAME, GIVEN_NAME } from '../../src/core/results.ts';
import { foldName, hashFolded } from '../../src/core/text/fold.ts';
import type { SeedAthlete } from '../model.ts';

/** Token → role. A token of the name itself is never also "only in an alias". */
function tokensOf({ givenName, familyName, displayName, aliases }: SeedAthlete): Map<string, number> {
  const roles = new Map<string, number>();
  const add = (token: string, role: number) => roles.set(token, (roles.get(token) ?? 0) | role);
  for (const token of foldName(givenName)) add(token, GIVEN_NAME);
  for (const token of foldName(familyName)) add(token, FAMILY_NAME);
  for (const token of foldName(displayName)) if (!roles.has(token)) add(token, GIVEN_NAME);
  const own = new Set(roles.keys());
  for (const alias of aliases) {
    for (const [i, token] of foldName(alias).entries()) {
      if (!own.has(token)) add(token, ALIAS_ONLY | (i === 0 ? GIVEN_NAME : FAMILY_NAME));
    }
  }
  return roles;
}

const isLetter = (token: string): boolean => token >= 'a';

/** By first letter (digits last), then length, then text: a fuzzy block is a range. */
function compareTokens(a: string, b: string): number {
  if (isLetter(a) !== isLetter(b)) return isLetter(a) ? -1 : 1;
  if (a[0] !== b[0]) return a < b ? -1 : 1;
  return a.length - b.length || (a < b ? -1 : Number(a > b));
}

/** Twice as many slots as tokens, so that a miss ends after one or two probes. */
function hashSlots(tokens: readonly string[]): Uint16Array | Uint32Array {
  const size = 2 ** Math.ceil(Math.log2(Math.max(2, tokens.length * 2)));
  const slots = tokens.length < 0xffff ? new Uint16Array(size) : new Uint32Array(size);
  for (const [id, token] of tokens.entries()) {
    let at = hashFolded(token) & (size - 1);
    while (slots[at]) at = (at + 1) & (size - 1);
    slots[at] = id + 1;
  }
  return slots;
}

export function compileNames(athletes: readonly SeedAthlete[]) {
  const postings = new Map<string, { athletes: number[]; roles: number[] }>();
  for (const [row, athlete] of athletes.entries()) {
    for (const [token, role] of tokensOf(athlete)) {
      const list = postings.get(token) ?? { athletes: [], roles: [] };
      postings.set(token, list);
      list.athletes.push(row);
      list.roles.push(role);
    }
  }
  const tokens = [...postings.keys()].sort(compareTokens);
  const lists = tokens.map((token) => postings.get(token)!);
  return {
    tokens: { text: tokens, athletes: lists.map((list) => list.athletes.length) },
    postings: {
      /** 32 bits whatever the count: `NameIndex.athletes` hands out views of this column. */
      athlete: Uint32Array.from(lists.flatMap((list) => list.athletes)),
      role: Uint8Array.from(lists.flatMap((list) => list.roles)),
    },
    slots: { token: hashSlots(tokens) },
  };
}
