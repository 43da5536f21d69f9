import { describe, expect, it } from 'vitest';
import type { AthletePage } from '../../src/core/look-up/athlete-page.ts';
import { AthleteView } from '../../src/ui/look-up/athlete-view.tsx';
import { ComparisonView } from '../../src/ui/look-up/comparison-view.tsx';
import { RacesView } from '../../src/ui/look-up/races-view.tsx';
import { HOCKER, KERR, PARIS } from './made.ts';
import { draw, press, seen } from './stage.ts';

const PAGE: AthletePage = {
  athlete: KERR,
  aliases: ['Joshua Kerr'],
  worldAthleticsId: null,
  age: 26,
  careers: [
    { event: '1500-metres', first: 0, last: 1, count: 90, pb: PARIS, sb: null },
    { event: 'one-mile', first: 0, last: 1, count: 12, pb: null, sb: null },
  ],
  medals: [PARIS],
  records: [{ type: 'national', scope: 'GBR', status: 'derived', row: { ...PARIS, event: 'one-mile', mark: '3:45.34' } }],
};
const WON = { ...PARIS, athlete: 'Cole Hocker', mark: '3:27.65', place: 1 };
const nothing = (): void => {};

it('shows an athlete’s bests, records and championships, and goes to each race', () => {
  const opened: unknown[] = [];
  const root = draw(<AthleteView page={PAGE} progress={async () => null} compare={nothing} openRace={(row) => opened.push(row)} />);
  expect(seen(root)).toContain('GBR · aged 26 · born 8 October 1997 · also Joshua Kerr');
  expect([...root.querySelectorAll('tbody tr')].map(seen)).toEqual(['1500 m3:27.792024-08-06–90', 'mile––12']);
  expect(seen(root)).toContain('National record (GBR) over mile [derived] 3:45.34');
  press(root, '3:27.792024-08-06');
  press(root, '3:27.79 · 2nd · 1500 m · Olympic Games');
  expect(opened).toEqual([PARIS, PARIS]);
});

describe('a comparison', () => {
  it('says who was ahead of whom, and where', () => {
    const events = [{ event: '1500-metres', won: 0, lost: 1, encounters: [{ one: PARIS, other: WON, ahead: 'other' as const }] }];
    const root = draw(<ComparisonView comparison={{ one: KERR, other: HOCKER, events }} open={nothing} openRace={nothing} />);
    expect(seen(root.querySelector('h3')!)).toBe('1500 m: 0–1');
    expect(seen(root.querySelector('tbody tr')!)).toBe('Olympic Games, Stade de France, Paris FRA · 6 August 20242. 3:27.791. 3:27.65');
    expect(seen(root.querySelector('strong')!)).toBe('1. 3:27.65');
  });

  it('says when there is none', () => {
    const root = draw(<ComparisonView comparison={{ one: KERR, other: HOCKER, events: [] }} open={nothing} openRace={nothing} />);
    expect(seen(root)).toContain('no race in which both were');
  });
});

it('shows the races of a day, and that slower rows may be missing', () => {
  const asked = { event: '1500-metres', sex: 'M', day: 19_941 } as const;
  const root = draw(<RacesView asked={asked} races={[[WON, PARIS]]} />);
  expect(seen(root.querySelector('h2')!)).toBe('1500 m, men, 6 August 2024');
  expect([...root.querySelectorAll('tbody tr')].map(seen)).toEqual(['1Cole Hocker3:27.65', '2Josh Kerr3:27.79']);
  expect(seen(root)).toContain('slower rows may be missing');
  expect(seen(draw(<RacesView asked={asked} races={[]} />))).toContain('no such race on that day');
});
