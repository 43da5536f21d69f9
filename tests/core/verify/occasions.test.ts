import { describe, expect, it } from 'vitest';
import type { Occasion } from '../../../src/core/claim.ts';
import type { Race } from '../../../src/core/results.ts';
import { fitsOccasion, isRound } from '../../../src/core/verify/occasions.ts';
import { day, results } from '../fixtures/desk.ts';

const FINAL: Race = {
  row: 0,
  event: '1500-metres',
  sex: 'M',
  day: day('2024-08-06'),
  round: 'f',
  competition: 'Olympic Games',
  venue: 'Stade de France, Paris',
  city: 'Paris',
  country: 'FRA',
  indoor: false,
};

const NOTHING: Occasion = {
  stated: false,
  editions: [],
  exact: false,
  meeting: null,
  cities: [],
  first: null,
  last: null,
  round: null,
  date: null,
  unknownMeeting: false,
};

const editions = (competition: string, year: number) =>
  results.editions.filter((edition) => edition.competition === competition && edition.year === year);
const meeting = (name: string) => results.meetings.find((one) => one.name === name) ?? null;
const on = (first: string, last = first) => ({ first: day(first), last: day(last) });

describe('a race and the words for when and where', () => {
  it.each<[string, Partial<Occasion>, string]>([
    ['nothing said', {}, 'open'],
    ['the right Games', { editions: editions('Olympic Games', 2024) }, 'yes'],
    ['the Games before', { editions: editions('Olympic Games', 2021) }, 'no'],
    ['its day', on('2024-08-06'), 'yes'],
    ['the day after, as of a late race', on('2024-08-07'), 'yes'],
    ['another day', on('2024-08-08'), 'no'],
    ['its month', on('2024-08-01', '2024-08-31'), 'yes'],
    ['its city', { cities: ['paris'] }, 'yes'],
    ['another city, which may be that of another race', { cities: ['zurich'] }, 'open'],
    ['a meeting of another day', { meeting: meeting('Weltklasse Zürich') }, 'no'],
    ['the right Games on the wrong day', { editions: editions('Olympic Games', 2024), ...on('2024-08-01') }, 'no'],
  ])('%s: %#', (_, words, fit) => {
    expect(fitsOccasion(FINAL, { ...NOTHING, ...words })).toBe(fit);
  });

  it('knows the days of a meeting', () => {
    const zurich = { ...FINAL, day: day('2024-09-05'), city: 'Zürich', country: 'SUI', competition: 'Weltklasse Zürich' };
    expect(fitsOccasion(zurich, { ...NOTHING, meeting: meeting('Weltklasse Zürich') })).toBe('yes');
  });
});

describe('rounds', () => {
  it.each([
    ['f', 'final', true],
    ['f2', 'final', true],
    ['', 'final', true],
    ['sf1', 'final', false],
    ['sf1', 'semi-final', true],
    ['h3', 'heat', true],
    ['q1', 'heat', true],
    ['f', 'heat', false],
  ] as const)('%j is a %s: %s', (round, said, fits) => {
    expect(isRound({ ...FINAL, round }, said)).toBe(fits);
  });
});
