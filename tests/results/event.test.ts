import { describe, expect, it } from 'vitest';
import { athlete, day, event, eventOf, openSeeds, race, row } from './fixture.ts';

const TODAY = day('2025-12-31');

const SPRINTS = openSeeds({
  athletes: [athlete('adam-first-1990'), athlete('ben-second-1995', { nat: 'USA' }), athlete('cal-third-2000', { nat: 'JAM' })],
  events: [
    event(
      'M',
      '100-metres',
      [
        race('b', '2021-06-01', { competition: 'City Games', venue: 'Park', city: 'Oslo', country: 'NOR' }),
        race('a', '2020-06-01'),
        race('c', '2021-06-01', { round: 'h1', competition: 'City Games', venue: 'Park', city: 'Oslo', country: 'NOR' }),
        race('d', '2022-02-01', { indoor: true }),
      ],
      [
        row('b', 'ben-second-1995', '9.90', { wind: '+2.1', place: 2, nat: 'CAN' }),
        row('b', 'adam-first-1990', '9.89', { wind: '+2.1', place: 1, disputed: ['place:1/2', 'wind:+2.1/+1.9'], age: 'U23' }),
        row('b', 'cal-third-2000', 'DQ'),
        row('a', 'adam-first-1990', '10.00', { wind: '+2.0', place: 1 }),
        row('a', 'ben-second-1995', '10.0h', { wind: '-0.3', place: 2 }),
        row('a', 'cal-third-2000', '10.05', { wind: 'w' }),
        row('c', 'ben-second-1995', '10.00', { wind: '0.0', place: 1, nat: 'CAN', source: 'dl' }),
        row('d', 'cal-third-2000', '10.03', { place: 1 }),
      ],
    ),
  ],
});
const hundred = eventOf(SPRINTS, 'M', '100-metres');
const [adam, ben, cal] = ['adam-first-1990', 'ben-second-1995', 'cal-third-2000'].map((id) => SPRINTS.rowOf(id)) as [
  number,
  number,
  number,
];

describe('an opened event', () => {
  it('gives every cell of a performance back', () => {
    expect(hundred.ofAthlete(adam)[1]).toMatchObject({
      athlete: adam,
      name: 'Adam First',
      mark: { kind: 'time', value: 9890, decimals: 2, hand: false },
      outcome: '',
      windCmS: 210,
      place: 1,
      nat: 'GBR',
      age: 'U23',
      source: 'wa25',
      disputed: { place: true, date: false, wind: true, indoor: false, competition: false },
      race: { day: day('2021-06-01'), round: 'f', competition: 'City Games', venue: 'Park', city: 'Oslo', country: 'NOR', indoor: false },
    });
  });

  it('keeps the nation of the day, hand times, calm wind and the want of a mark', () => {
    expect(hundred.ofAthlete(ben).map(({ nat, mark, windCmS }) => [nat, mark?.hand, mark?.decimals, windCmS])).toEqual([
      ['USA', true, 1, -30],
      ['CAN', false, 2, 210],
      ['CAN', false, 2, 0],
    ]);
    expect(hundred.ofAthlete(cal).map(({ mark, outcome, place, windCmS }) => [mark?.value ?? null, outcome, place, windCmS])).toEqual([
      [10_050, '', null, null],
      [null, 'DQ', null, null],
      [10_030, '', 1, null],
    ]);
  });

  it('orders an athlete by day, and knows nothing of a stranger', () => {
    expect(hundred.ofAthlete(adam).map((performance) => performance.race.day)).toEqual([day('2020-06-01'), day('2021-06-01')]);
    expect(hundred.ofAthlete(-1)).toEqual([]);
  });

  it('orders a race by place, then those without one', () => {
    const [final] = hundred.racesBetween(day('2021-06-01'), day('2021-06-01'));
    expect(final?.round).toBe('f');
    expect(hundred.inRace(final!).map(({ place, name }) => [place, name])).toEqual([
      [1, 'Adam First'],
      [2, 'Ben Second'],
      [null, 'Cal Third'],
    ]);
  });

  it('finds races by day, both ends included', () => {
    const rounds = (from: string, to: string) => hundred.racesBetween(day(from), day(to)).map(({ day: at, round }) => [at, round]);
    expect(rounds('2020-06-01', '2021-06-01')).toEqual([
      [day('2020-06-01'), 'f'],
      [day('2021-06-01'), 'f'],
      [day('2021-06-01'), 'h1'],
    ]);
    expect(rounds('2020-06-02', '2021-05-31')).toEqual([]);
  });

  it('takes no mark with more than +2.0, with an unknown tailwind or by hand for a best', () => {
    expect(hundred.best({ athlete: adam, asOf: TODAY, where: 'any' })?.mark?.value).toBe(10_000);
    expect(hundred.best({ athlete: ben, asOf: day('2020-12-31'), where: 'any' })).toBeNull();
    expect(hundred.best({ athlete: cal, asOf: TODAY, where: 'outdoor' })).toBeNull();
    expect(hundred.best({ athlete: cal, asOf: TODAY, where: 'indoor' })?.mark?.value).toBe(10_030);
  });

  it('takes bests within the days asked for', () => {
    expect(hundred.best({ athlete: adam, asOf: day('2020-05-31'), where: 'any' })).toBeNull();
    expect(hundred.best({ athlete: adam, asOf: day('2020-06-01'), where: 'any' })?.mark?.value).toBe(10_000);
    expect(hundred.best({ athlete: adam, from: day('2021-01-01'), asOf: TODAY, where: 'any' })).toBeNull();
    expect(hundred.best({ athlete: ben, from: day('2021-01-01'), asOf: TODAY, where: 'any' })?.mark?.value).toBe(10_000);
  });

  it('ranks performers and performances as of a day', () => {
    const rank = (value: number, asOf: number, where: 'any' | 'outdoor' | 'indoor' = 'any') =>
      hundred.rank({ value, asOf, by: 'performer', where });
    expect(rank(10_000, TODAY)).toEqual({ rank: 1, tied: 1 });
    expect(rank(10_000, day('2021-06-01'))).toEqual({ rank: 1, tied: 1 });
    expect(rank(10_000, day('2021-05-31'))).toEqual({ rank: 1, tied: 0 });
    expect(rank(10_030, TODAY)).toEqual({ rank: 3, tied: 0 });
    expect(rank(10_030, TODAY, 'indoor')).toEqual({ rank: 1, tied: 0 });
    expect(rank(10_010, TODAY)).toEqual({ rank: 3, tied: 0 });
  });

  it('ranks within a nation by the nation of the day', () => {
    const query = { value: 10_000, asOf: TODAY, by: 'performer', where: 'any' } as const;
    expect(hundred.rank({ ...query, nat: 'CAN' })).toEqual({ rank: 1, tied: 0 });
    expect(hundred.rank({ ...query, value: 10_030, nat: 'USA' })).toEqual({ rank: 1, tied: 0 });
    expect(hundred.leader({ asOf: TODAY, where: 'any', nat: 'CAN' })?.name).toBe('Ben Second');
  });

  it('finds all rows of a value, legal or not, by day', () => {
    expect(hundred.withValue(10_000).map(({ name, mark }) => [name, mark?.hand])).toEqual([
      ['Adam First', false],
      ['Ben Second', true],
      ['Ben Second', false],
    ]);
    expect(hundred.withValue(9_890)).toHaveLength(1);
    expect(hundred.withValue(9_580)).toEqual([]);
  });

  it('leads as of a day', () => {
    expect(hundred.leader({ asOf: TODAY, where: 'any' })?.name).toBe('Adam First');
    expect(hundred.leader({ from: day('2022-01-01'), asOf: TODAY, where: 'any' })?.name).toBe('Cal Third');
    expect(hundred.leader({ asOf: day('2019-12-31'), where: 'any' })).toBeNull();
  });
});

describe('distances, points and long races', () => {
  const field = openSeeds({
    athletes: [athlete('dan-jumper-1990'), athlete('eve-runner-1990', { sex: 'F' })],
    events: [
      event('F', 'marathon', [race('a', '2020-01-01')], [row('a', 'eve-runner-1990', '2:15:25', { place: 1 })]),
      event(
        'M',
        '1500-metres',
        [race('a', '2020-01-01'), race('b', '2020-02-01')],
        [row('a', 'dan-jumper-1990', '3:38.0h'), row('b', 'dan-jumper-1990', '3:38.01')],
      ),
      event('M', 'decathlon', [race('a', '2020-01-01')], [row('a', 'dan-jumper-1990', '8000')]),
      event(
        'M',
        'long-jump',
        [race('a', '2020-01-01'), race('b', '2020-02-01')],
        [row('a', 'dan-jumper-1990', '8.00', { wind: '+3.1' }), row('b', 'dan-jumper-1990', '7.95')],
      ),
      event(
        'M',
        'shot-put',
        [race('a', '2020-01-01'), race('b', '2020-02-01')],
        [row('a', 'dan-jumper-1990', '19.50'), row('b', 'dan-jumper-1990', '20.01')],
      ),
    ],
  });
  const dan = field.rowOf('dan-jumper-1990');

  it('reads each kind of mark', () => {
    expect(eventOf(field, 'F', 'marathon').withValue(8_125_000)[0]?.mark).toEqual({
      kind: 'time',
      value: 8_125_000,
      decimals: 0,
      hand: false,
    });
    expect(eventOf(field, 'M', 'decathlon').ofAthlete(dan)[0]?.mark).toEqual({ kind: 'points', value: 8000, decimals: 0, hand: false });
    expect(eventOf(field, 'M', 'shot-put').ofAthlete(dan)[0]?.mark).toEqual({ kind: 'distance', value: 19_500, decimals: 2, hand: false });
  });

  it('ranks far above near', () => {
    const shot = eventOf(field, 'M', 'shot-put');
    expect(shot.best({ athlete: dan, asOf: TODAY, where: 'any' })?.mark?.value).toBe(20_010);
    expect(shot.rank({ value: 19_500, asOf: TODAY, by: 'performance', where: 'any' })).toEqual({ rank: 2, tied: 0 });
    expect(shot.leader({ asOf: TODAY, where: 'any' })?.mark?.value).toBe(20_010);
  });

  it('counts no jump with too much wind, and hand times from 1000 m on', () => {
    expect(eventOf(field, 'M', 'long-jump').best({ athlete: dan, asOf: TODAY, where: 'any' })?.mark?.value).toBe(7_950);
    expect(eventOf(field, 'M', '1500-metres').best({ athlete: dan, asOf: TODAY, where: 'any' })?.mark).toMatchObject({
      value: 218_000,
      hand: true,
    });
  });
});

describe('relays', () => {
  const relays = openSeeds({
    events: [
      event(
        'F',
        '4x100-metres-relay',
        [race('a', '2020-01-01')],
        [
          row('a', '', '42.00', { team: 'Jamaica', nat: 'JAM', place: 1 }),
          row('a', '', '42.50', { team: 'Great Britain', nat: 'GBR', place: 2 }),
        ],
      ),
    ],
  });
  const relay = eventOf(relays, 'F', '4x100-metres-relay');

  it('names the team and no athlete', () => {
    const [race] = relay.racesBetween(0, TODAY);
    expect(relay.inRace(race!).map(({ athlete, name, nat }) => [athlete, name, nat])).toEqual([
      [-1, 'Jamaica', 'JAM'],
      [-1, 'Great Britain', 'GBR'],
    ]);
    expect(relay.rank({ value: 42_500, asOf: TODAY, by: 'performer', where: 'any' })).toEqual({ rank: 2, tied: 0 });
    expect(relay.leader({ asOf: TODAY, where: 'any', nat: 'GBR' })?.name).toBe('Great Britain');
  });
});
