import { describe, expect, it } from 'vitest';
import type { SeedChampionship, SeedRecord } from '../../seeds/model.ts';
import { athlete, day, event, openSeeds, race, row } from './fixture.ts';

const TOKYO: SeedChampionship = {
  competition: 'Olympic Games',
  year: 2021,
  edition: 'Tokyo 2020',
  start: '2021-07-30',
  end: '2021-08-08',
  venue: 'National Stadium',
  city: 'Tokyo',
  country: 'JPN',
  indoor: false,
  aliases: ['Olympics', '2020 Olympics'],
  source: 'curated',
};
const RUNNERS = ['ann', 'bea', 'cat', 'dot', 'eve', 'fay', 'gil', 'hal', 'ida'].map((name) => athlete(`${name}-runner-1990`, { sex: 'F' }));
const OLYMPIC = { competition: 'Olympic Games', city: 'Tokyo', country: 'JPN' };
const RECORD: SeedRecord = {
  type: 'national',
  scope: 'GBR',
  event: '800-metres',
  sex: 'F',
  indoor: false,
  mark: '1:56.21',
  wind: '',
  athlete: 'ann-runner-1990',
  name: 'Ann Runner',
  nat: 'GBR',
  day: '1995-09-09',
  venue: 'Monaco',
  country: 'MON',
  source: 'list',
  status: 'listed',
};

/** Eight finishers at the places given; equal places tie. */
const finals = (places: readonly number[]) =>
  event(
    'F',
    '800-metres',
    [
      race('heat', '2021-08-01', { ...OLYMPIC, round: 'h1' }),
      race('final', '2021-08-03', OLYMPIC),
      race('later', '2021-09-03', OLYMPIC),
      race('other', '2021-08-03', { competition: 'City Games' }),
    ],
    [
      row('heat', 'ann-runner-1990', '2:01.00', { place: 1 }),
      row('later', 'ann-runner-1990', '2:02.00', { place: 1 }),
      row('other', 'bea-runner-1990', '2:03.00', { place: 1 }),
      ...places.map((place, i) => row('final', RUNNERS[i]!.id, `1:5${place}.00`, { place })),
    ],
  );

const openGames = (places: readonly number[]) => openSeeds({ athletes: RUNNERS, championships: [TOKYO], events: [finals(places)] });
const medalsIn = (results: ReturnType<typeof openGames>) =>
  results.medalsAt({ edition: results.editions[0]!, event: '800-metres', sex: 'F' });

describe('medals', () => {
  it('are places 1 to 8 of the final within the edition', () => {
    const results = openGames([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(medalsIn(results).map(({ place, name }) => [place, name])).toEqual(
      ['Ann', 'Bea', 'Cat', 'Dot', 'Eve', 'Fay', 'Gil', 'Hal'].map((name, i) => [i + 1, `${name} Runner`]),
    );
    expect(medalsIn(results)[1]).toMatchObject({
      mark: { value: 112_000 },
      nat: 'GBR',
      day: day('2021-08-03'),
      source: 'wa25',
      complete: true,
    });
    expect(results.medalsOf(results.rowOf('ann-runner-1990')).map(({ place, edition }) => [place, edition.edition])).toEqual([
      [1, 'Tokyo 2020'],
    ]);
    expect(results.medalsOf(results.rowOf('ida-runner-1990'))).toEqual([]);
  });

  it.each([
    ['all eight', [1, 2, 3, 4, 5, 6, 7, 8], true],
    ['a tie with the next place free', [1, 2, 2, 4, 5, 6, 7, 8], true],
    ['a tie for the last place', [1, 2, 3, 4, 5, 6, 7, 8, 8], true],
    ['a missing place', [1, 2, 3, 5, 6, 7, 8], false],
    ['a doubled place with the next one taken', [1, 2, 2, 3, 4, 5, 6, 7, 8], false],
    ['a field that ends early', [1, 2, 3], false],
  ])('with %s: complete is %j', (_, places, complete) => {
    const medals = medalsIn(openGames(places as number[]));
    expect(medals.length).toBeGreaterThan(0);
    expect(new Set(medals.map((medal) => medal.complete))).toEqual(new Set([complete]));
  });

  it('are not complete when one place has two marks, or somebody stands there twice', () => {
    const final = finals([1, 2, 2, 4, 5, 6, 7, 8]);
    const change = (at: number, about: object) => {
      const rows = final.performances.map((performance, i) => (i === at ? { ...performance, ...about } : performance));
      return openSeeds({ athletes: RUNNERS, championships: [TOKYO], events: [{ ...final, performances: rows }] });
    };
    const second = final.performances.findIndex(({ place }) => place === 2);
    expect(medalsIn(change(second, { mark: '1:52.01' })).some(({ complete }) => complete)).toBe(false);
    expect(medalsIn(change(second, { athlete: 'ann-runner-1990' })).some(({ complete }) => complete)).toBe(false);
  });
});

describe('records', () => {
  const results = openSeeds({
    athletes: RUNNERS,
    records: [
      RECORD,
      {
        ...RECORD,
        type: 'world',
        scope: 'World',
        mark: '1:53.28',
        athlete: '',
        name: 'Jarmila Kratochvílová',
        nat: 'TCH',
        day: '',
        status: 'derived',
      },
      { ...RECORD, event: '400-metres', mark: '49.41' },
    ],
  });

  it('are found by event and sex', () => {
    expect(results.records({ event: '800-metres', sex: 'M' })).toEqual([]);
    expect(results.records({ event: '400-metres', sex: 'F' })).toHaveLength(1);
    const rows = results.records({ event: '800-metres', sex: 'F' });
    expect(
      rows.map(({ type, scope, name, athlete, day: at, status, mark }) => [type, scope, name, athlete, at, status, mark.value]),
    ).toEqual([
      ['national', 'GBR', 'Ann Runner', results.rowOf('ann-runner-1990'), day('1995-09-09'), 'listed', 116_210],
      ['world', '', 'Jarmila Kratochvílová', -1, null, 'derived', 113_280],
    ]);
    expect(rows[0]).toMatchObject({ venue: 'Monaco', nat: 'GBR', indoor: false, source: 'list' });
  });
});

describe('the calendar', () => {
  const entry = { venue: 'Letzigrund', city: 'Zürich', country: 'SUI', indoor: false, rowsSeen: 1, source: 'curated' };
  const results = openSeeds({
    championships: [TOKYO],
    meetings: [
      {
        name: 'Athletissima',
        aliases: [],
        series: '',
        city: 'Lausanne',
        country: 'SUI',
        venuePattern: '',
        months: '',
        days: [],
        source: '',
      },
      {
        name: 'Weltklasse Zürich',
        aliases: ['Weltklasse'],
        series: 'Diamond League',
        city: 'Zürich',
        country: 'SUI',
        venuePattern: '',
        months: '',
        days: [
          ['2023-08-30', '2023-08-31'],
          ['2024-09-04', '2024-09-05'],
        ],
        source: '',
      },
    ],
    calendar: [
      { ...entry, name: 'Weltklasse Zürich', start: '2024-09-04', end: '2024-09-05' },
      { ...entry, name: 'Long Games', city: 'Bern', start: '2024-08-01', end: '2024-09-30' },
    ],
  });

  it.each([
    ['Zurich', '2024-09-04', ['Weltklasse Zürich']],
    ['ZÜRICH', '2024-09-05', ['Weltklasse Zürich']],
    ['Zürich', '2024-09-06', []],
    ['Zürich', '2024-09-03', []],
    ['Bern', '2024-09-05', ['Long Games']],
    ['Basel', '2024-09-05', []],
  ])('knows what ran in %s on %s', (city, iso, names) => {
    expect(results.competitionsAt({ city, day: day(iso) }).map(({ name }) => name)).toEqual(names);
  });

  it('lists meetings with their days', () => {
    expect(results.meetings.map(({ name, aliases, days }) => [name, aliases, days])).toEqual([
      ['Athletissima', [], []],
      [
        'Weltklasse Zürich',
        ['Weltklasse'],
        [
          [day('2023-08-30'), day('2023-08-31')],
          [day('2024-09-04'), day('2024-09-05')],
        ],
      ],
    ]);
  });

  it('lists editions and cities', () => {
    expect(results.editions[0]).toEqual({
      row: 0,
      competition: 'Olympic Games',
      year: 2021,
      edition: 'Tokyo 2020',
      start: day('2021-07-30'),
      end: day('2021-08-08'),
      venue: 'National Stadium',
      city: 'Tokyo',
      country: 'JPN',
      indoor: false,
      aliases: ['Olympics', '2020 Olympics'],
    });
    expect([...results.cities]).toEqual([
      ['bern', { name: 'Bern', country: 'SUI' }],
      ['lausanne', { name: 'Lausanne', country: 'SUI' }],
      ['tokyo', { name: 'Tokyo', country: 'JPN' }],
      ['zurich', { name: 'Zürich', country: 'SUI' }],
    ]);
  });
});
