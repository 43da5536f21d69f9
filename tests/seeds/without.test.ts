import { describe, expect, it } from 'vitest';
import type { SeedPerformance, SeedRace, Seeds } from '../../seeds/model.ts';
import { without } from '../../seeds/without.ts';
import { example, race, row, withRows } from './example.ts';

const leave = (seeds: Seeds, ...ids: string[]): Seeds => without(seeds, new Set(ids));
const rowsOf = (seeds: Seeds): readonly SeedPerformance[] => seeds.events.flatMap(({ performances }) => performances);
const raceOf = (seeds: Seeds, performance: SeedPerformance | undefined): SeedRace | undefined =>
  seeds.events.flatMap(({ races }) => races).find(({ id }) => id === performance?.race);

describe('leaving sources out', () => {
  it('answers the same facts when nothing is left out', () => expect(leave(example)).toBe(example));

  it('does not change the facts that it was given', () => {
    const seeds = withRows([{ also: ['tp24'], filled: ['place:wa25'], source: 'wa25' }]);
    const before = structuredClone(seeds);
    leave(seeds, 'wa25');
    expect(seeds).toEqual(before);
  });

  it('drops a row which no other source has', () => {
    expect(rowsOf(leave(withRows([{ source: 'tp24' }, { mark: '3:46.22' }]), 'tp24')).map(({ mark }) => mark)).toEqual(['3:46.22']);
  });

  it('drops a row of which every source is left out', () => {
    expect(rowsOf(leave(withRows([{ source: 'dl', also: ['tp24'] }]), 'dl', 'tp24'))).toEqual([]);
  });

  it('gives a row to the first of its other sources, in the order in which conflicts were resolved', () => {
    const [left] = rowsOf(leave(withRows([{ source: 'wa25', also: ['curated', 'dl', 'tp24'] }]), 'wa25'));
    expect(left).toMatchObject({ source: 'dl', also: ['curated', 'tp24'] });
  });

  it('keeps the row and drops the other source', () => {
    const [left] = rowsOf(leave(withRows([{ also: ['dl', 'tp24'] }]), 'tp24'));
    expect(left).toMatchObject({ source: 'wa25', also: ['dl'] });
  });

  it('blanks a cell that only a left-out source filled', () => {
    const filled = ['place:tp24', 'wind:tp24', 'nat:tp24', 'age:tp24'];
    const [left] = rowsOf(leave(withRows([{ also: ['tp24'], filled, wind: '+1.0', nat: 'SCO', age: 'U20' }]), 'tp24'));
    expect(left).toMatchObject({ place: null, wind: '', nat: '', age: '', filled: [] });
  });

  it('keeps a cell that another source also filled', () => {
    const [left] = rowsOf(leave(withRows([{ also: ['tp24'], filled: ['place:dl', 'place:tp24'] }]), 'tp24'));
    expect(left).toMatchObject({ place: 1, filled: ['place:dl'] });
  });

  it('keeps a cell of which all sources of the row speak', () => {
    expect(rowsOf(leave(withRows([{ also: ['tp24'], filled: ['wind:tp24'] }]), 'tp24'))[0]?.place).toBe(1);
  });

  it('moves a row that loses a cell of its race to a race without it, and leaves the others there', () => {
    const seeds = withRows([{ filled: ['competition:tp24'] }, { athlete: 'yared-nuguse-1999', mark: '3:46.22' }]);
    const left = leave(seeds, 'tp24');
    const [first, second] = rowsOf(left).map((performance) => raceOf(left, performance));
    expect(first).toEqual({ ...race, id: first?.id, competition: '' });
    expect(second).toEqual(race);
  });

  it('moves it to the race without that cell which is there already', () => {
    const bare = { ...race, id: '2', competition: '', round: '' };
    const performances = [
      { ...row, filled: ['competition:tp24', 'round:tp24'] },
      { ...row, race: '2', athlete: 'yared-nuguse-1999' },
    ];
    const left = leave({ ...example, events: [{ sex: 'M', event: 'one-mile', races: [race, bare], performances }] }, 'tp24');
    expect(rowsOf(left).map((performance) => performance.race)).toEqual(['2', '2']);
    expect(left.events[0]?.races).toEqual([bare]);
  });

  it('drops disputes about a blanked cell and keeps the others', () => {
    const disputed = ['place:1/2', 'competition:Prefontaine Classic/Pre/Classic'];
    const [left] = rowsOf(leave(withRows([{ also: ['dl', 'tp24'], filled: ['place:tp24'], disputed }]), 'tp24'));
    expect(left?.disputed).toEqual(['competition:Prefontaine Classic/Pre/Classic']);
  });

  it('drops all disputes of a row for which one source is left', () => {
    expect(rowsOf(leave(withRows([{ also: ['tp24'], disputed: ['place:1/2'] }]), 'tp24'))[0]?.disputed).toEqual([]);
  });

  it('drops athletes without rows, and keeps their records by name', () => {
    const record = {
      event: 'one-mile',
      sex: 'M',
      indoor: false,
      type: 'national',
      scope: 'GBR',
      mark: '3:45.34',
      day: '2024-05-25',
    } as const;
    const rest = { athlete: 'josh-kerr-1997', name: 'Josh Kerr', nat: 'GBR', wind: '', venue: '', country: 'USA', status: 'listed' };
    const seeds = withRows([{ source: 'tp24' }, { athlete: 'yared-nuguse-1999' }]);
    const left = leave(
      {
        ...seeds,
        records: [
          { ...record, ...rest, source: 'dl' },
          { ...record, ...rest, source: 'tp24' },
        ],
      },
      'tp24',
    );
    expect(left.athletes.map(({ id }) => id)).toEqual(['yared-nuguse-1999']);
    expect(left.records).toMatchObject([{ athlete: '', name: 'Josh Kerr', source: 'dl' }]);
  });

  it('drops an event of which no row is left', () => expect(leave(withRows([{ source: 'tp24' }]), 'tp24').events).toEqual([]));

  it('takes the date of birth from the rows that stay: the fullest that one of them gives', () => {
    const blank = { also: ['tp24'], filled: ['dob:tp24'] };
    const dobOf = (rows: Partial<SeedPerformance>[]) => leave(withRows(rows), 'tp24').athletes[0]?.dob;
    expect(dobOf([blank])).toBe('');
    expect(dobOf([blank, { dob: '1997' }])).toBe('1997');
    expect(dobOf([blank, { dob: '1997' }, {}])).toBe('1997-10-08');
  });

  it('keeps World Athletics ids and aliases unless they, too, must not come from there', () => {
    const seeds = withRows([{ also: ['tp24'] }]);
    const gone = new Set(['tp24']);
    expect(without(seeds, gone).athletes[0]?.worldAthleticsId).toBe(14564446);
    expect(without(seeds, gone, { dropIdentities: true }).athletes[0]?.worldAthleticsId).toBeNull();
    expect(without(withRows([{}]), gone, { dropIdentities: true }).athletes[0]?.worldAthleticsId).toBe(14564446);
  });

  it.each(['tp24', 'tp16'])('drops the calendar drawn from Tilastopaja with %s', (id) => {
    const entry = {
      name: 'Pre',
      start: '2024-05-25',
      end: '2024-05-25',
      venue: '',
      city: 'Eugene',
      country: 'USA',
      indoor: false,
      rowsSeen: 1,
    };
    const left = leave(
      {
        ...example,
        calendar: [
          { ...entry, source: 'tp' },
          { ...entry, source: 'dl' },
        ],
      },
      id,
    );
    expect(left.calendar.map(({ source }) => source)).toEqual(['dl']);
  });

  it('drops the days of a meeting that nothing left speaks of', () => {
    const entry = { name: 'Pre Classic', venue: '', city: 'Eugene', country: 'USA', indoor: false, rowsSeen: 1 };
    const days = [
      ['2022-05-27', '2022-05-28'],
      ['2023-09-16', '2023-09-17'],
      ['2024-05-25', '2024-05-25'],
    ] as const;
    const about = { series: '', city: 'Eugene', country: 'USA', venuePattern: '', months: '', source: 'curated' };
    const left = leave(
      {
        ...example,
        calendar: [
          { ...entry, start: '2022-05-28', end: '2022-05-28', source: 'tp' },
          { ...entry, start: '2023-09-16', end: '2023-09-17', source: 'dl' },
          { ...entry, start: '2024-05-25', end: '2024-05-25', source: 'tp' },
        ],
        meetings: [{ name: 'Prefontaine Classic', aliases: ['Pre Classic'], days, ...about }],
      },
      'tp24',
    );
    // 2024 stays because rows of wa25 were run there.
    expect(left.meetings[0]?.days).toEqual(days.slice(1));
  });

  it('takes the sources out of the table and notes what was left out', () => {
    const left = leave(example, 'tp24');
    expect(left.sources.map(({ id }) => id)).toEqual(['wa25', 'dl', 'tp16', 'curated']);
    expect(left.leftOut).toEqual(['tp24']);
    expect(leave(left, 'dl').leftOut).toEqual(['dl', 'tp24']);
  });

  it('comes to the same in two steps as in one', () => {
    const rows = [
      { also: ['dl', 'tp24'], filled: ['place:tp24', 'competition:dl', 'wind:dl', 'wind:tp24'], wind: '+0.1', disputed: ['place:1/2'] },
    ];
    const once = rowsOf(leave(withRows(rows), 'tp24', 'dl')).map(({ race: _race, ...cells }) => cells);
    const twice = rowsOf(leave(leave(withRows(rows), 'tp24'), 'dl')).map(({ race: _race, ...cells }) => cells);
    expect(twice).toEqual(once);
  });
});
