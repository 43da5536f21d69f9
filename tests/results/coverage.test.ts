import { describe, expect, it } from 'vitest';
import type { SeedPerformance } from '../../seeds/model.ts';
import { athlete, day, event, eventOf, openSeeds, race, row } from './fixture.ts';

/** A result printed by another source; the list has it too or not. */
type Sampled = readonly [mark: string, listed: boolean, about?: Partial<SeedPerformance>];

function coverageOf(slug: string, samples: readonly Sampled[], about: { indoor?: boolean } = {}) {
  const races = samples.map((_, i) =>
    race(String(i), `2020-01-${String((i % 28) + 1).padStart(2, '0')}`, { city: `City ${i}`, indoor: about.indoor ?? false }),
  );
  const rows = samples.map(([mark, listed, more], i) =>
    row(String(i), 'ann-runner-1990', mark, listed ? { source: 'wa25', also: ['tp24'], ...more } : { source: 'tp24', ...more }),
  );
  const results = openSeeds({ athletes: [athlete('ann-runner-1990', { sex: 'F' })], events: [event('F', slug, races, rows)] });
  return eventOf(results, 'F', slug).coverage;
}

const listed = (count: number, from: number): Sampled[] => Array.from({ length: count }, (_, i) => [`3:${from + i}.00`, true]);
const missing = (count: number, from: number): Sampled[] => Array.from({ length: count }, (_, i) => [`3:${from + i}.00`, false]);

describe('the cut-off of a list', () => {
  it('is the worst mark down to which the list has what others print', () => {
    expect(coverageOf('1500-metres', [...listed(20, 10), ...missing(20, 30)])).toEqual({
      cutOffOutdoor: 209_000,
      cutOffIndoor: null,
      listDay: day('2025-12-21'),
      lastDay: day('2020-01-28'),
    });
  });

  it('is no stray behind the end', () => {
    expect(coverageOf('1500-metres', [...listed(20, 10), ...missing(20, 30), ['3:55.00', true]]).cutOffOutdoor).toBe(209_000);
  });

  it('is no stray behind the end of a long list either', () => {
    const many = Array.from(
      { length: 400 },
      (_, i): Sampled => [`3:${20 + Math.floor(i / 100)}.${String(i % 100).padStart(2, '0')}`, true],
    );
    expect(coverageOf('1500-metres', [...many, ...missing(12, 30), ['3:55.00', true]]).cutOffOutdoor).toBe(203_990);
  });

  it('forgives a few that the list lacks', () => {
    expect(coverageOf('1500-metres', [...listed(20, 10), ['3:15.50', false], ...listed(20, 30)]).cutOffOutdoor).toBe(229_000);
  });

  it.each([
    ['with too few to ask', listed(9, 10)],
    ['when one in ten is missing all along', listed(40, 10).map(([mark], i): Sampled => [mark, i % 10 > 0])],
    ['when the list was never complete', listed(20, 10).map(([mark], i): Sampled => [mark, i % 3 > 0])],
    ['when nobody else printed results', listed(20, 10).map(([mark]): Sampled => [mark, true, { also: [] }])],
  ])('is not claimed %s', (_, samples) => {
    expect(coverageOf('1500-metres', samples).cutOffOutdoor).toBeNull();
  });

  it('stands apart for halls', () => {
    expect(coverageOf('1500-metres', listed(20, 10), { indoor: true })).toMatchObject({ cutOffOutdoor: null, cutOffIndoor: 209_000 });
  });

  it('asks for no wind-aided marks and no sprints by hand', () => {
    const sprints = Array.from({ length: 20 }, (_, i): Sampled => [`11.${10 + i}`, true]);
    const aside = Array.from({ length: 20 }, (_, i): Sampled => [`11.${10 + i}`, false, { wind: '+2.1' }]);
    const byHand = Array.from({ length: 20 }, (): Sampled => ['11.1h', false]);
    expect(coverageOf('100-metres', [...sprints, ...aside, ...byHand]).cutOffOutdoor).toBe(11_290);
  });

  it('is measured upwards in the field', () => {
    const far = Array.from({ length: 20 }, (_, i): Sampled => [`${70 - i}.00`, true]);
    const near = Array.from({ length: 20 }, (_, i): Sampled => [`${50 - i}.00`, false]);
    expect(coverageOf('javelin-throw', [...far, ...near]).cutOffOutdoor).toBe(51_000);
  });

  it('is unknown without a list, which then reaches to the last row', () => {
    expect(coverageOf('cross-country', missing(20, 10))).toEqual({
      cutOffOutdoor: null,
      cutOffIndoor: null,
      listDay: day('2020-01-20'),
      lastDay: day('2020-01-20'),
    });
  });
});
