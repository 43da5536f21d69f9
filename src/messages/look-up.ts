/** Look-ups: what the desk and the address bar ask of the database. */
import * as z from 'zod/mini';
import type { AthletePage } from '../core/look-up/athlete-page.ts';
import type { Comparison } from '../core/look-up/meetings-of.ts';
import type { RaceResult, RacesAsked } from '../core/look-up/races-on.ts';
import { later } from './later.ts';
import { athleteRef, evidence, list, SEX } from './schema.ts';

export const athletes = later(() => list(athleteRef.schema));

export const athletePage = later(
  () =>
    z.object({
      athlete: athleteRef.schema,
      aliases: list(z.string()),
      worldAthleticsId: z.nullable(z.int()),
      age: z.nullable(z.int()),
      careers: list(
        z.object({
          event: z.string(),
          first: z.int(),
          last: z.int(),
          count: z.int(),
          pb: z.nullable(evidence.schema),
          sb: z.nullable(evidence.schema),
        }),
      ),
      medals: list(evidence.schema),
      records: list(
        z.object({
          type: z.enum(['world', 'world-u20', 'area', 'national']),
          scope: z.string(),
          status: z.enum(['listed', 'derived', 'annulled', 'not-ratified']),
          row: evidence.schema,
        }),
      ),
    }) satisfies z.ZodMiniType<AthletePage>,
);

export const comparison = later(
  () =>
    z.object({
      one: athleteRef.schema,
      other: athleteRef.schema,
      events: list(
        z.object({
          event: z.string(),
          won: z.int(),
          lost: z.int(),
          encounters: list(z.object({ one: evidence.schema, other: evidence.schema, ahead: z.nullable(z.enum(['one', 'other'])) })),
        }),
      ),
    }) satisfies z.ZodMiniType<Comparison>,
);

export const racesAsked = later(() => z.object({ event: z.string(), sex: SEX.schema, day: z.int() }) satisfies z.ZodMiniType<RacesAsked>);

export const races = later(() => list(list(evidence.schema)) satisfies z.ZodMiniType<readonly RaceResult[]>);
