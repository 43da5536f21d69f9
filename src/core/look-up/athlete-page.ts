/** All that the database knows of one athlete at a glance. Pure; what is not open is named in `wanted`. */
import { ageOn } from '../age.ts';
import { civilDate, type Day, dayOf } from '../day.ts';
import type { AthleteRef, Evidence } from '../finding.ts';
import type { EventSlug, RecordRow, Results } from '../results.ts';
import type { WantedEvent } from '../show/more.ts';
import { athleteRef, evidenceOf, evidenceOfMedal, evidenceOfRecord } from '../verify/evidence.ts';

export interface CareerBests {
  readonly event: EventSlug;
  readonly first: Day;
  readonly last: Day;
  /** Rows in the database. */
  readonly count: number;
  readonly pb: Evidence | null;
  /** Best of the calendar year of `asOf`. */
  readonly sb: Evidence | null;
}

export interface HeldRecord {
  readonly type: RecordRow['type'];
  readonly scope: string;
  readonly status: RecordRow['status'];
  readonly row: Evidence;
}

export interface AthletePage {
  readonly athlete: AthleteRef;
  readonly aliases: readonly string[];
  readonly worldAthleticsId: number | null;
  /** `null` where the date of birth is not known to the day. */
  readonly age: number | null;
  /** Busiest event first. */
  readonly careers: readonly CareerBests[];
  /** Places among the first eight of championships, latest first. */
  readonly medals: readonly Evidence[];
  readonly records: readonly HeldRecord[];
}

/** More events than the busiest athlete of any decathlon has; it bounds how many files a look opens. */
const MOST_EVENTS = 12;

/** `null` when the database has no such athlete. */
export function athletePage(
  id: string,
  asOf: Day,
  results: Results,
): { readonly page: AthletePage | null; readonly wanted: readonly WantedEvent[] } {
  const row = results.rowOf(id);
  if (row < 0) return { page: null, wanted: [] };
  const sex = results.sexOf(row);
  const { aliases, worldAthleticsId, dob } = results.athlete(row);
  const wanted: WantedEvent[] = [];
  const from = dayOf(civilDate(asOf).year, 1, 1);
  const careers = results
    .careers(row)
    .slice(0, MOST_EVENTS)
    .map(({ event, firstDay: first, lastDay: last, count }): CareerBests => {
      const open = results.event(sex, event);
      if (open === 'not-open') wanted.push({ sex, event });
      const best = (since?: Day): Evidence | null => {
        if (typeof open === 'string') return null;
        const found = open.best({ athlete: row, asOf, where: 'any', ...(since !== undefined && { from: since }) });
        return found && evidenceOf(found);
      };
      return { event, first, last, count, pb: best(), sb: best(from) };
    });
  if (wanted.length) return { page: null, wanted };
  const age = ageOn(dob, asOf);
  const records = careers.flatMap(({ event }) =>
    results
      .records({ event, sex })
      .filter((record) => record.athlete === row)
      .map((record): HeldRecord => ({ type: record.type, scope: record.scope, status: record.status, row: evidenceOfRecord(record) })),
  );
  return {
    page: {
      athlete: athleteRef(results, row),
      aliases,
      worldAthleticsId,
      age: age && age.least === age.most ? age.least : null,
      careers,
      medals: results
        .medalsOf(row)
        .filter(({ day }) => day <= asOf)
        .map(evidenceOfMedal)
        .reverse(),
      records,
    },
    wanted: [],
  };
}
