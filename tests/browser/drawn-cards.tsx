import type { More } from '../../src/core/show/more.ts';
import { Card, type CardProps } from '../../src/ui/card.tsx';
import { CARD, finding, HOCKER, KERR, named, PARIS, SLIP } from '../ui/made.ts';
import { draw } from '../ui/stage.ts';

const nothing = (): void => {};

const MORE: More = {
  card: { ...CARD, worldAthleticsId: 14_620_682 },
  event: '1500-metres',
  ranks: { pb: { world: 8, nation: 1, indoor: false }, sb: null },
  seasons: [
    { year: 2022, day: 19_100, value: 210_000, mark: '3:30.00', isStep: true },
    { year: 2023, day: 19_500, value: 211_000, mark: '3:31.00', isStep: false },
    { year: 2024, day: 19_941, value: 207_790, mark: '3:27.79', isStep: true },
  ],
  better: 'less',
  race: [PARIS, { ...PARIS, athlete: 'Yared Nuguse', mark: '3:27.80', place: 3 }],
  duels: [{ rival: HOCKER, event: '1500-metres', won: 4, lost: 2, lastDay: 19_941, lastCompetition: 'Olympic Games' }],
  namesakes: [{ ...KERR, id: 'john-kerr-1980', name: 'John Kerr', dob: '1980' }],
};

const BASE: CardProps = {
  look: 'athlete',
  finding: named(0, 'Kerr', KERR),
  athlete: CARD,
  asOf: 19_941,
  asOfKnown: true,
  pinned: false,
  more: MORE,
  use: { chooses: false, said: '' },
  actions: { close: nothing, copyCorrection: nothing, offerOthers: nothing, hideAthlete: nothing, chooseInstead: nothing },
};

/** Every kind of card, as HTML. Ids are made different, because a page has one card at a time and this one has all. */
export const drawnCards = (): readonly string[] =>
  [
    BASE,
    { ...BASE, look: 'correction', finding: { ...SLIP, now: 'Since beaten by nobody.' } } as const,
    { ...BASE, look: 'verified', finding: finding(0, '3:27.79', { verdict: 'verified', reason: 'rounds-to', evidence: [PARIS] }) } as const,
    { ...BASE, look: 'correction', finding: SLIP, pinned: true, use: { chooses: true, said: 'Copied.' } } as const,
  ].map((props, n) =>
    draw(<Card {...props} />)
      .outerHTML.replaceAll('"name"', `"name-${n}"`)
      .replaceAll('"whom"', `"whom-${n}"`)
      .replace('id="app"', ''),
  );
