import { usualId } from '../../src/results/athlete-id.ts';
import {
  BIRTHDAY_MONTH,
  BORN_BASE,
  SEXES,
  SPELLING_ALIAS,
  SPELLING_FAMILY,
  SPELLING_GIVEN,
  SPLIT_IN_SPELLINGS,
} from '../../src/results/format.ts';
import type { SeedAthlete } from '../model.ts';
import type { Codes } from './codes.ts';

/** Length of the given name, when the display name is "given family"; else the names stand in `spellings`. */
function splitOf({ givenName, familyName, displayName }: SeedAthlete): number {
  if (givenName.length >= SPLIT_IN_SPELLINGS) return SPLIT_IN_SPELLINGS;
  return displayName === [givenName, familyName].filter(Boolean).join(' ') ? givenName.length : SPLIT_IN_SPELLINGS;
}

/** `born` and `birthday` of `YYYY-MM-DD`, `YYYY` or ''. */
function bornOf(dob: string): { year: number; born: number; birthday: number } {
  if (dob === '') return { year: 0, born: 0, birthday: 0 };
  const [year, month = '0', day = '0'] = dob.split('-');
  return { year: Number(year), born: Number(year) - BORN_BASE, birthday: Number(month) * BIRTHDAY_MONTH + Number(day) };
}

export function athleteColumns(athletes: readonly SeedAthlete[], prominence: Uint8Array, nats: Codes) {
  const births = athletes.map(({ dob }) => bornOf(dob));
  return {
    /** '' where it is the usual one. */
    id: athletes.map(({ id, displayName }, i) => (id === usualId(displayName, births[i]!.year) ? '' : id)),
    name: athletes.map(({ displayName }) => displayName),
    split: athletes.map(splitOf),
    born: births.map(({ born }) => born),
    birthday: births.map(({ birthday }) => birthday),
    nat: athletes.map(({ nat }) => nats.of(nat)),
    sex: athletes.map(({ sex }) => SEXES.indexOf(sex)),
    worldAthletics: athletes.map(({ worldAthleticsId }) => worldAthleticsId ?? 0),
    prominence,
  };
}

/** Aliases, and the names of those whose display name is not "given family": by athlete. */
export function spellingColumns(athletes: readonly SeedAthlete[]) {
  const rows = athletes.flatMap((athlete, row) => [
    ...athlete.aliases.map((text) => ({ row, kind: SPELLING_ALIAS, text })),
    ...(splitOf(athlete) === SPLIT_IN_SPELLINGS
      ? [
          { row, kind: SPELLING_GIVEN, text: athlete.givenName },
          { row, kind: SPELLING_FAMILY, text: athlete.familyName },
        ]
      : []),
  ]);
  return {
    athlete: rows.map(({ row }) => row),
    kind: rows.map(({ kind }) => kind),
    text: rows.map(({ text }) => text),
  };
}
