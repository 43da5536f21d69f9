import { beforeAll, describe, it } from 'vitest';
import { articleFromText } from '../../src/core/article.ts';
import { check } from '../../src/core/check.ts';
import { day, results } from './fixtures/desk.ts';
import { expectNearLinear } from './fixtures/growth.ts';

const TODAY = day('2024-08-07');
/** Introduces whom the repetitions name, so that none of them is dropped early. */
const STORY = 'Cole Hocker won the men’s 1500m at the Paris Olympics in 3:27.65, ahead of Josh Kerr (3:27.79) and Gary Murray (3:40.11).\n';

beforeAll(async () => {
  await results.load([{ sex: 'M', event: '1500-metres' }]);
});

describe('the whole pipeline', () => {
  it.each([
    // Names: given names alone, strangers, siblings, short forms, people with a role.
    'Josh. ',
    'Josh, ',
    'Josh and ',
    'Murray. ',
    'Jo Kerr. ',
    'Gary Murray won. ',
    'Jakob and Filip Ingebrigtsen. ',
    'Her coach, Josh Kerr, ',
    'Josh Kerr, who ',
    // Context of marks.
    'not ',
    'first ',
    'the bar at 5.50, ',
    'of the last 400m in 53.0 ',
    '3:27.65 T62 ',
    'record 3:27.65 ',
    'world record crowd ',
    'Kerr (26) (GBR) ',
    'No.4 all-time ',
    // Sections.
    'Football\n',
    'Football\nHe won the rugby match with a try and a penalty in the last minute of the game, as always.\n',
  ])('stays near linear on %j repeated', (unit) => {
    expectNearLinear(
      unit,
      48_000,
      (hostile) => void check(articleFromText(`${STORY}${hostile}`, { published: TODAY }), results, { today: TODAY }),
    );
  });
});
