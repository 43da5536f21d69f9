/**
 * The database as SQL sees it: every row of some events in DuckDB, and the questions of `EventResults` asked in the plainest SQL there is. What
 * counts for bests and ranks is written again here from the rule book, so that a mistake in one is not made in the other.
 */
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import type { EventResults, RankQuery } from '../../src/core/results.ts';

const TABLE = `CREATE TABLE rows (
  event VARCHAR, sex VARCHAR, athlete INTEGER, nat VARCHAR, value INTEGER, day INTEGER, indoor BOOLEAN, wind INTEGER, hand BOOLEAN
)`;

/** Wind counts outdoors and only in straight races up to 200 m and the horizontal jumps (CR 31.14.3, CR 31.17.2). */
const WINDY = `regexp_matches(event, '^((50|55|60|80|100|110|150|200)-metres(-hurdles)?|(long|triple)-jump)$')`;
/** Hand times stand apart up to 800 m. */
const SHORT = `coalesce(try_cast(regexp_extract(event, '^(4x)?(\\d+)-metres', 2) AS INTEGER), 9999) <= 800 AND NOT regexp_matches(event, 'steeplechase|walk')`;
const COUNTS = `NOT (${WINDY} AND NOT indoor AND coalesce(wind, 0) > 200) AND NOT (${SHORT} AND hand)`;

export interface Asked {
  readonly event: EventResults;
  readonly better: '<' | '>';
}

/** What is asked about one row: as of its day, from 1 January where the season is meant. */
export interface Question {
  readonly athlete: number;
  readonly day: number;
  readonly nat: string;
  readonly value: number;
  readonly from: number;
  readonly where: RankQuery['where'];
}

/** Marks in ms, mm or points; `null` where there is none. */
export interface Answers {
  readonly best: number | null;
  readonly season: number | null;
  readonly performer: number | null;
  readonly performance: number | null;
  readonly ofNation: number | null;
  readonly record: number | null;
  readonly lead: number | null;
  readonly national: number | null;
}

export class Sql {
  readonly #connection: DuckDBConnection;

  private constructor(connection: DuckDBConnection) {
    this.#connection = connection;
  }

  /** Fills a table with all rows that have a mark. Rejects when DuckDB cannot be started. */
  static async open(events: readonly EventResults[]): Promise<Sql> {
    const connection = await (await DuckDBInstance.create(':memory:')).connect();
    await connection.run(TABLE);
    const appender = await connection.createAppender('rows');
    for (const event of events) {
      for (const race of event.racesBetween(Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY)) {
        for (const row of event.inRace(race)) {
          if (!row.mark) continue;
          appender.appendVarchar(event.event);
          appender.appendVarchar(event.sex);
          appender.appendInteger(row.athlete);
          appender.appendVarchar(row.nat);
          appender.appendInteger(row.mark.value);
          appender.appendInteger(row.day);
          appender.appendBoolean(race.indoor);
          if (row.windCmS === null) appender.appendNull();
          else appender.appendInteger(row.windCmS);
          appender.appendBoolean(row.mark.hand);
          appender.endRow();
        }
      }
    }
    appender.closeSync();
    await connection.run(`CREATE VIEW counting AS SELECT * FROM rows WHERE ${COUNTS}`);
    return new Sql(connection);
  }

  /** How many rows there are. */
  async count(): Promise<number> {
    return Number((await this.#connection.runAndReadAll('SELECT count(*) FROM rows')).getRows()[0]![0]);
  }

  /** The answers to all questions about one row, in one statement. */
  async answers(asked: Asked, { athlete, day, nat, value, from, where }: Question): Promise<Answers> {
    const rows = `FROM counting WHERE event = '${asked.event.event}' AND sex = '${asked.event.sex}' AND day <= ${day}${at(where)}`;
    const first = `SELECT ${asked.better === '<' ? 'min' : 'max'}(value) ${rows}`;
    const rank = (what: string): string => `SELECT 1 + count(${what}) ${rows} AND value ${asked.better} ${value}`;
    const season = `AND day >= ${from}`;
    const questions: Readonly<Record<keyof Answers, string>> = {
      best: `${first} AND athlete = ${athlete}`,
      season: `${first} AND athlete = ${athlete} ${season}`,
      performer: rank('DISTINCT athlete'),
      performance: rank('*'),
      ofNation: `${rank('*')} AND nat = '${nat}'`,
      record: first,
      lead: `${first} ${season}`,
      national: `${first} AND nat = '${nat}'`,
    };
    const names = Object.keys(questions) as (keyof Answers)[];
    const statement = `SELECT ${names.map((name) => `(${questions[name]})`).join(', ')}`;
    const [answer = []] = (await this.#connection.runAndReadAll(statement)).getRows();
    return Object.fromEntries(names.map((name, k) => [name, answer[k] === null ? null : Number(answer[k])])) as unknown as Answers;
  }

  close(): void {
    this.#connection.closeSync();
  }
}

const at = (where: RankQuery['where']): string => (where === 'any' ? '' : ` AND ${where === 'indoor' ? '' : 'NOT '}indoor`);
