import { describe, expect, it } from 'vitest';
import { checkText, findingOf } from '../fixtures/desk.ts';

/** The facts by which the engine is known: text, then each mark with its athlete and its row. */
const PARIS = {
  published: '2024-08-07',
  text: `Cole Hocker won the men’s 1500m final at the Paris Olympics on Tuesday in 3:27.65.
Josh Kerr was second in 3:27.79 and Yared Nuguse third in 3:27.80. Jakob Ingebrigtsen was fourth in 3:28.24.`,
};
const EUGENE = {
  published: '2024-05-27',
  text: `Josh Kerr won the mile at the Prefontaine Classic in Eugene in 3:45.34.
Jakob Ingebrigtsen was second in 3:45.60 and Yared Nuguse third in 3:46.22.`,
};
const ZURICH = {
  published: '2024-09-06',
  text: 'Josh Kerr finished fifth in the men’s 1500m at Weltklasse Zürich in 3:31.46.',
};

describe.each([
  { fact: '3:27.65', article: PARIS, athlete: 'cole-hocker-2001', place: 1, said: 'won' },
  { fact: '3:27.79', article: PARIS, athlete: 'josh-kerr-1997', place: 2, said: 'second' },
  { fact: '3:27.80', article: PARIS, athlete: 'yared-nuguse-1999', place: 3, said: 'third' },
  { fact: '3:28.24', article: PARIS, athlete: 'jakob-ingebrigtsen-2000', place: 4, said: 'fourth' },
  { fact: '3:45.34', article: EUGENE, athlete: 'josh-kerr-1997', place: 1, said: 'won' },
  { fact: '3:45.60', article: EUGENE, athlete: 'jakob-ingebrigtsen-2000', place: 2, said: 'second' },
  { fact: '3:46.22', article: EUGENE, athlete: 'yared-nuguse-1999', place: 3, said: 'third' },
  { fact: '3:31.46', article: ZURICH, athlete: 'josh-kerr-1997', place: 5, said: 'fifth' },
])('$fact', ({ fact, article: { text, published }, athlete, place, said }) => {
  const race = {
    [PARIS.published]: { event: '1500-metres', day: '2024-08-06', venue: 'Paris', competition: 'Olympic Games' },
    [EUGENE.published]: { event: 'one-mile', day: '2024-05-25', venue: 'Eugene', competition: 'Prefontaine Classic' },
    [ZURICH.published]: { event: '1500-metres', day: '2024-09-05', venue: 'Zürich', competition: 'Weltklasse Zürich' },
  }[published];

  it('is verified with its row', async () => {
    const finding = findingOf(await checkText(text, published), fact);
    expect(finding).toMatchObject({ verdict: 'verified', reason: 'exact', athlete: { id: athlete }, event: race?.event });
    expect(finding.evidence[0]).toMatchObject({ ...race, mark: fact, place });
  });

  it('stands with its place', async () => {
    const finding = findingOf(await checkText(text, published), said, 'claim');
    expect(finding).toMatchObject({ verdict: 'verified', athlete: { id: athlete }, claim: { type: 'place', value: String(place) } });
  });
});
