/** Look-ups: what the desk and the address bar ask of the database. */
import * as z from 'zod/mini';
import type { AthletePage } from '../core/look-up/athlete-page.ts';
import type { Comparison } from '../core/look-up/meetings-of.ts';
import type { RaceResult, RacesAsked } from '../core/look-up/races-on.ts';
import { athleteRef, evidence, list, SEX } from './schema.ts';

export const athletes = list(athleteRef);

export const athletePage = z.object({
  athlete: athleteRef,
  aliases: list(z.string()),
  worldAthleticsId: z.nullable(z.int()),
  age: z.nullable(z.int()),
  careers: list(
    z.object({ event: z.string(), first: z.int(), last: z.int(), count: z.int(), pb: z.nullable(evidence), sb: z.nullable(evidence) }),
  ),
  medals: list(evidence),
  records: list(
    z.object({
      type: z.enum(['world', 'world-u20', 'area', 'national']),
      scope: z.string(),
      status: z.enum(['listed', 'derived', 'annulled', 'not-ratified']),
      row: evidence,
    }),
  ),
}) satisfies z.ZodMiniType<AthletePage>;

export const comparison = z.object({
  one: athleteRef,
  other: athleteRef,
  events: list(
    z.object({
      event: z.string(),
      won: z.int(),
      lost: z.int(),
      encounters: list(z.object({ one: evidence, other: evidence, ahead: z.nullable(z.enum(['one', 'other'])) })),
    }),
  ),
}) satisfies z.ZodMiniType<Comparison>;

export const racesAsked = z.object({ event: z.string(), sex: SEX, day: z.int() }) satisfies z.ZodMiniType<RacesAsked>;

export const races = list(list(evidence)) satisfies z.ZodMiniType<readonly RaceResult[]>;
