import { describe, expect, it } from 'vitest';
import { athlete, day, event, openSeeds, race, row } from './fixture.ts';

const KERR = athlete('josh-kerr-1997', { dob: '1997-10-08', worldAthleticsId: 14533464 });
const results = openSeeds({
  athletes: [
    KERR,
    athlete('josh-kerr-1997-2', { displayName: 'Josh Kerr', dob: '1997', nat: 'JAM' }),
    athlete('olin-hacker-usa', { displayName: 'Olin Hacker', dob: '', nat: 'USA' }),
    athlete('liu-xiang-1983', { displayName: 'Liu Xiang', givenName: 'Xiang', familyName: 'Liu', aliases: ['Xiang Liu', 'Hsiang Liu'] }),
    athlete('zoe-øst-1990', { displayName: 'Zoé Øst', sex: 'F' }),
    athlete('tsige-1996', { displayName: 'Tsige', sex: 'F' }),
  ],
  events: [
    event(
      'M',
      '1500-metres',
      [race('a', '2020-01-01'), race('b', '2021-07-01')],
      [row('a', 'josh-kerr-1997', '3:31.00'), row('b', 'josh-kerr-1997', '3:29.05'), row('b', 'josh-kerr-1997-2', 'DNF')],
    ),
    event('M', '3000-metres', [race('a', '2022-01-01')], [row('a', 'josh-kerr-1997', '7:40.00')]),
  ],
});

describe('athletes', () => {
  it('come back as they stand in the seeds', () => {
    const row = results.rowOf('josh-kerr-1997');
    expect(results.athlete(row)).toEqual({
      row,
      id: 'josh-kerr-1997',
      name: 'Josh Kerr',
      givenName: 'Josh',
      familyName: 'Kerr',
      aliases: [],
      dob: '1997-10-08',
      nat: 'GBR',
      sex: 'M',
      worldAthleticsId: 14533464,
    });
    expect([results.birthYearOf(row), results.natOf(row), results.sexOf(row)]).toEqual([1997, 'GBR', 'M']);
  });

  it.each([
    ['josh-kerr-1997-2', { name: 'Josh Kerr', dob: '1997', nat: 'JAM' }],
    ['olin-hacker-usa', { name: 'Olin Hacker', dob: null }],
    ['liu-xiang-1983', { name: 'Liu Xiang', givenName: 'Xiang', familyName: 'Liu', aliases: ['Xiang Liu', 'Hsiang Liu'] }],
    ['zoe-øst-1990', { name: 'Zoé Øst', sex: 'F' }],
    ['tsige-1996', { name: 'Tsige', givenName: 'Tsige', familyName: '' }],
  ])('are found by the id %s', (id, about) => {
    const row = results.rowOf(id);
    expect(results.athlete(row)).toMatchObject({ row, id, ...about });
  });

  it.each(['', 'josh-kerr', 'josh-kerr-1998', 'zz'])('are not found by %j', (id) => {
    expect(results.rowOf(id)).toBe(-1);
  });

  it('have careers, the busiest first', () => {
    expect(results.careers(results.rowOf('josh-kerr-1997'))).toEqual([
      { event: '1500-metres', firstDay: day('2020-01-01'), lastDay: day('2021-07-01'), count: 2, best: 209_050 },
      { event: '3000-metres', firstDay: day('2022-01-01'), lastDay: day('2022-01-01'), count: 1, best: 460_000 },
    ]);
    expect(results.careers(results.rowOf('josh-kerr-1997-2'))).toMatchObject([{ count: 1, best: 0 }]);
    expect(results.careers(results.rowOf('tsige-1996'))).toEqual([]);
  });

  it('are the more prominent the more they did', () => {
    const prominence = ['josh-kerr-1997', 'josh-kerr-1997-2', 'tsige-1996'].map((id) => results.prominenceOf(results.rowOf(id)));
    expect(prominence).toEqual([...prominence].sort((a, b) => b - a));
    expect(new Set(prominence).size).toBe(3);
  });
});
