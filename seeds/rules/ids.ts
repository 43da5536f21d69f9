import type { Seeds } from '../model.ts';
import { eventKey, type Problem, type Rule } from './rule.ts';

const ATHLETE_ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const RACE_ID = /^[0-9a-z]+$/;

/** Ids are unique and plain, because other programs keep them. */
export const ids: Rule = {
  name: 'ids',
  *check(seeds: Seeds): Generator<Problem> {
    const athletes = seeds.athletes.map(({ id }) => id);
    yield* doubled('athletes.tsv', athletes);
    yield* malformed('athletes.tsv', athletes, ATHLETE_ID);
    yield* doubled(
      'athletes.tsv',
      seeds.athletes.flatMap(({ worldAthleticsId }) => (worldAthleticsId === null ? [] : [String(worldAthleticsId)])),
    );
    for (const event of seeds.events) {
      const file = `races/${eventKey(event)}.tsv`;
      const races = event.races.map(({ id }) => id);
      yield* doubled(file, races);
      yield* malformed(file, races, RACE_ID);
    }
    yield* doubled(
      'championships.tsv',
      seeds.championships.map(({ competition, edition }) => `${competition}, ${edition}`),
    );
    yield* doubled(
      'meetings.tsv',
      seeds.meetings.map(({ name }) => name),
    );
    yield* doubled(
      'sources.tsv',
      seeds.sources.map(({ id }) => id),
    );
  },
};

function* doubled(file: string, all: readonly string[]): Generator<Problem> {
  const seen = new Set<string>();
  for (const key of all) {
    if (seen.has(key)) yield { file, key, message: 'stands twice, so give one of the two another id or join them' };
    seen.add(key);
  }
}

function* malformed(file: string, all: readonly string[], form: RegExp): Generator<Problem> {
  for (const key of all) if (!form.test(key)) yield { file, key, message: 'an id is made of a-z, 0-9 and, for athletes, single hyphens' };
}
