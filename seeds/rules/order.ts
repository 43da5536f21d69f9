import type { Seeds } from '../model.ts';
import { byId, byNumber, byText, type CellOrder } from '../table.ts';
import { eventKey, type Problem, performancesFile, type Rule } from './rule.ts';

/** The tables stand in canonical order, so that a change shows as the lines that changed. */
export const order: Rule = {
  name: 'order',
  *check(seeds: Seeds): Generator<Problem> {
    yield* unordered(
      'athletes.tsv',
      seeds.athletes.map(({ id }) => [id]),
      [byText],
    );
    for (const event of seeds.events) {
      yield* unordered(
        `races/${eventKey(event)}.tsv`,
        event.races.map(({ id }) => [id]),
        [byId],
      );
      yield* unordered(
        performancesFile(event),
        event.performances.map(({ race, place, athlete, team }) => [race, place === null ? '' : String(place), athlete || team]),
        [byId, byNumber, byText],
      );
    }
    yield* unordered(
      'calendar.tsv',
      seeds.calendar.map(({ start, end, country, city, name }) => [start, end, country, city, name]),
      [byText, byText, byText, byText, byText],
    );
    yield* unordered(
      'championships.tsv',
      seeds.championships.map(({ competition, start }) => [competition, start]),
      [byText, byText],
    );
    yield* unordered(
      'meetings.tsv',
      seeds.meetings.map(({ name }) => [name]),
      [byText],
    );
  },
};

function* unordered(file: string, rows: readonly (readonly string[])[], orders: readonly CellOrder[]): Generator<Problem> {
  for (let at = 1; at < rows.length; at++) {
    const [before = [], here = []] = [rows[at - 1], rows[at]];
    const first = orders.map((compare, column) => compare(before[column] ?? '', here[column] ?? '')).find((by) => by !== 0) ?? 0;
    if (first > 0) yield { file, key: here.join(' '), message: `stands after ${before.join(' ')}, so run npm run seeds:fix` };
  }
}
