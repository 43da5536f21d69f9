/** Rows of the database as findings show them. */
import { writeDay } from '../day.ts';
import type { AthleteRef, Evidence } from '../finding.ts';
import { writeMark } from '../mark.ts';
import type { AthleteRow, Medal, Performance, RecordRow, Results } from '../results.ts';

export function athleteRef(results: Results, row: AthleteRow): AthleteRef {
  const { id, name, dob, nat, sex } = results.athlete(row);
  return { id, name, dob, nat, sex };
}

/** Evidence that is kept, by the row's number; a power of two. A weak map would be asked for a hash of every row and slow the collector. */
const MOST_KEPT = 1_024;
const keptRows: (Performance | null)[] = Array.from({ length: MOST_KEPT }, () => null);
const kept: (Evidence | null)[] = Array.from({ length: MOST_KEPT }, () => null);

/** The same row is shown by many findings: it is written once. */
export function evidenceOf(row: Performance): Evidence {
  const place = row.row & (MOST_KEPT - 1);
  const known = kept[place];
  if (known && keptRows[place] === row) return known;
  const evidence = writeEvidence(row);
  keptRows[place] = row;
  kept[place] = evidence;
  return evidence;
}

function writeEvidence(row: Performance): Evidence {
  const { race } = row;
  return {
    athlete: row.name,
    event: race.event,
    sex: race.sex,
    mark: row.mark ? writeMark(row.mark) + (row.mark.hand ? 'h' : '') : row.outcome,
    windCmS: row.windCmS,
    place: row.place,
    round: race.round,
    day: writeDay(race.day),
    competition: race.competition,
    venue: race.city || race.venue,
    country: race.country,
    indoor: race.indoor,
    source: row.source,
  };
}

export function evidenceOfMedal(medal: Medal): Evidence {
  return {
    athlete: medal.name,
    event: medal.event,
    sex: medal.sex,
    mark: medal.mark ? writeMark(medal.mark) : '',
    windCmS: null,
    place: medal.place,
    round: 'f',
    day: writeDay(medal.day),
    competition: `${medal.edition.competition} (${medal.edition.edition})`,
    venue: medal.edition.city,
    country: medal.edition.country,
    indoor: medal.edition.indoor,
    source: medal.source,
  };
}

export function evidenceOfRecord(record: RecordRow): Evidence {
  return {
    athlete: record.name,
    event: record.event,
    sex: record.sex,
    mark: writeMark(record.mark),
    windCmS: null,
    place: null,
    round: '',
    day: record.day === null ? '' : writeDay(record.day),
    competition: '',
    venue: record.venue,
    country: '',
    indoor: record.indoor,
    source: record.source,
  };
}
