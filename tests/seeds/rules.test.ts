import { describe, expect, it } from 'vitest';
import type { SeedRecord, Seeds } from '../../seeds/model.ts';
import { checkRule, RULES } from '../../seeds/rules/index.ts';
import type { Rule } from '../../seeds/rules/rule.ts';
import { example, kerr, nuguse, race, row, withAthlete, withEvent, withRows } from './example.ts';

const record: SeedRecord = {
  event: 'one-mile',
  sex: 'M',
  indoor: false,
  type: 'national',
  scope: 'GBR',
  mark: '3:45.34',
  day: '2024-05-25',
  athlete: 'josh-kerr-1997',
  name: 'Josh Kerr',
  nat: 'GBR',
  wind: '',
  venue: 'Eugene',
  country: 'USA',
  source: 'wa25',
  status: 'listed',
};
const withRecord = (cells: Partial<SeedRecord>): Seeds => ({ ...example, records: [{ ...record, ...cells }] });
const meeting = {
  name: 'Prefontaine Classic',
  series: '',
  city: 'Eugene',
  country: 'USA',
  venuePattern: '',
  months: '5-9',
  source: 'curated',
  aliases: [],
};
const withDays = (...days: [string, string][]): Seeds => ({ ...example, meetings: [{ ...meeting, days }] });
const entry = {
  name: 'Fifth Avenue Mile',
  start: '2016-09-03',
  end: '2016-09-03',
  venue: '',
  city: 'New York',
  country: 'USA',
  indoor: false,
  rowsSeen: 1,
};

/** By rule: what it must object to, and the seeds in which that stands. */
const BAD: Readonly<Record<string, readonly (readonly [what: string, seeds: Seeds])[]>> = {
  references: [
    ['a race that is not there', withRows([{ race: '2' }])],
    ['an athlete who is not there', withRows([{ athlete: 'nobody-1990' }])],
    ['a row of nobody', withRows([{ athlete: '' }])],
    ['a record of an athlete who is not there', withRecord({ athlete: 'nobody-1990' })],
  ],
  ids: [
    ['an athlete twice', { ...example, athletes: [kerr, kerr] }],
    ['a World Athletics id twice', { ...example, athletes: [kerr, { ...nuguse, worldAthleticsId: kerr.worldAthleticsId }] }],
    ['a race twice', withEvent({ races: [race, race] })],
    ['an id with a capital', withAthlete({ id: 'Josh-kerr-1997' })],
  ],
  order: [
    ['athletes out of order', { ...example, athletes: [nuguse, kerr] }],
    [
      'races out of order',
      withEvent({
        races: [
          { ...race, id: '10' },
          { ...race, id: 'z' },
        ],
      }),
    ],
    ['places out of order', withRows([{ place: 10 }, { place: 9, athlete: 'yared-nuguse-1999' }])],
  ],
  characters: [
    ['a digit in a name', withAthlete({ familyName: 'Kerr2' })],
    ['two spaces in a name', withAthlete({ displayName: 'Josh  Kerr' })],
    ['a control character in a competition', withRows([{}], { competition: 'Katrina\u0080s Cup' })],
    ['a space after a round', withRows([{}], { round: 'h1 ' })],
  ],
  codes: [
    ['a nation that is no code', withAthlete({ nat: 'gb' })],
    ['a country that is no code', withRows([{}], { country: 'United States' })],
    ['a team without a nation', withRows([{ athlete: '', team: 'Jamaica' }])],
  ],
  sources: [
    ['a source that is not in the table', withRows([{ source: 'wa99' }])],
    ['a filling source that is not in the table', withRows([{ filled: ['place:wa99'] }])],
    ['its own source among the others', withRows([{ also: ['wa25'] }])],
    ['a record of an unknown source', withRecord({ source: 'wa99' })],
  ],
  filled: [['a cell that cannot be filled', withRows([{ filled: ['mark:wa25'] }])]],
  disputes: [
    ['a cell that cannot be disputed', withRows([{ disputed: ['mark:3:45.34/3:45.3'] }])],
    ['a kept value that is not the row’s', withRows([{ disputed: ['place:2/3'] }])],
    ['no other value', withRows([{ disputed: ['place:1/'] }])],
  ],
  dates: [
    ['30 February', withRows([{}], { day: '2024-02-30' })],
    ['a birthday that is none', withAthlete({ dob: '1997-13-08' })],
    ['an edition that ends before it starts', withDays(['2024-05-25', '2024-05-24'])],
    ['editions out of order', withDays(['2024-05-25', '2024-05-25'], ['2023-09-16', '2023-09-17'])],
    ['a calendar range the wrong way round', { ...example, calendar: [{ ...entry, start: '2016-09-04', source: 'curated' }] }],
  ],
  ages: [
    ['a miler of eleven', withRows([{}], { day: '2009-10-07' })],
    ['a miler of sixty-one', withRows([{}], { day: '2058-10-08' })],
  ],
  sexes: [['a man in a women’s table', withEvent({ sex: 'F' })]],
  aliases: [
    ['an alias that repeats the name', withAthlete({ aliases: ['Josh Kerr'] })],
    ['an alias twice', withAthlete({ aliases: ['Joshua Kerr', 'Joshua Kerr'] })],
    ['an alias that is another’s name', { ...example, athletes: [kerr, { ...nuguse, nat: 'GBR', aliases: ['Josh Kerr'] }] }],
  ],
  marks: [
    ['a mile in three minutes', withRows([{ mark: '3:00.00' }])],
    ['a mile in four hours', withRows([{ mark: '3:45:34' }])],
    ['sixty-one seconds', withRows([{ mark: '3:61.00' }])],
    ['a word', withRows([{ mark: 'fast' }])],
    ['a high jump of three metres', withEvent({ event: 'high-jump', performances: [{ ...row, mark: '3.00' }] })],
    ['an event without bounds', withEvent({ event: 'three-legged-race' })],
  ],
  winds: [
    ['a hurricane', withRows([{ wind: '+32.0' }])],
    ['a word', withRows([{ wind: 'w' }])],
  ],
  places: [
    ['place nought', withRows([{ place: 0 }])],
    ['place 1.5', withRows([{ place: 1.5 }])],
  ],
  records: [
    ['an unknown status', withRecord({ status: 'probable' })],
    ['an unknown kind', withRecord({ type: 'parish' })],
    ['an area that is none', withRecord({ type: 'area', scope: 'Atlantis' })],
    ['a mark that is none', withRecord({ mark: 'fast' })],
  ],
};

describe.each(RULES.map((rule) => [rule.name, rule] as const))('the rule %s', (name, rule) => {
  const bad = BAD[name] ?? [];

  it('has an example that breaks it', () => expect(bad).not.toEqual([]));

  it('leaves a sound world alone', () => expect([...rule.check({ ...example, records: [record] })]).toEqual([]));

  it.each(bad)('objects to %s', (_what, seeds) => expect([...rule.check(seeds)]).not.toEqual([]));
});

describe('checking a rule', () => {
  const never: Rule = { name: 'never', check: () => [], exceptions: { 'josh-kerr-1997': 'was wrong once' } };
  const always: Rule = { name: 'always', check: () => [{ file: 'athletes.tsv', key: 'josh-kerr-1997', message: 'is wrong' }] };

  it('objects to an exception that no longer breaks the rule', () => {
    expect([...checkRule(never, example)].map(({ message }) => message)).toEqual([
      'seeds/rules/never.ts: the exception "josh-kerr-1997" breaks the rule no longer, so take it out.',
    ]);
  });

  it('passes over an exception that still does', () => {
    expect([...checkRule({ ...always, exceptions: { 'josh-kerr-1997': 'known' } }, example)]).toEqual([]);
  });

  it('says file, fact and what is wrong', () => {
    expect([...checkRule(always, example)]).toEqual([
      { rule: 'always', file: 'athletes.tsv', message: 'seeds/athletes.tsv: josh-kerr-1997: is wrong.' },
    ]);
  });
});

it.each(['9.58', '3:27.65', '2:01:39', '8.95', '6845', '3:49.5h', '74:12', 'DNF', 'NM', '38.09DQ', '6.58DQADR 2.2'])(
  'takes the mark %s',
  (mark) => {
    const about = [...(RULES.find(({ name }) => name === 'marks')?.check(withEvent({ performances: [{ ...row, mark }] })) ?? [])];
    expect(about.filter(({ message }) => message.includes('is no mark'))).toEqual([]);
  },
);
