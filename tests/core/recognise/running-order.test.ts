import { describe, expect, it } from 'vitest';
import { findPlaces } from '../../../src/core/recognise/achievements.ts';
import { findEvents } from '../../../src/core/recognise/events.ts';
import { printed, readText } from '../fixtures/desk.ts';

const places = (text: string): readonly string[] => {
  const reading = readText(text);
  return printed(reading, findPlaces(reading, findEvents(reading)));
};

describe('a place in the race', () => {
  it.each([
    'Hocker came from fifth with 200 metres left',
    'Kerr was third at the bell',
    'she lay second at halfway',
    'fourth with a lap to go',
    'sixth off the final bend',
    'he moved into third',
    'fifth entering the home straight',
    'tenth with 600m remaining',
  ])('is no result: %s', (text) => {
    expect(places(text)).toEqual([]);
  });

  it.each([
    ['Kerr was third in 3:27.80 after a slow first lap', 'third'],
    ['third in the 400m hurdles', 'third'],
    ['he finished fifth, a lap behind', 'fifth'],
    ['she was second and left the track in tears', 'second'],
    ['fourth in Paris, with a lap to remember', 'fourth'],
  ])('is one: %s', (text, words) => {
    expect(places(text)).toEqual([words]);
  });

  it('does not keep a win from being one', () => {
    expect(places('Hocker won with 50 metres to spare')).toEqual(['won']);
  });
});
