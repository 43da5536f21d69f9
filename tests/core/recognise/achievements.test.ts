import { describe, expect, it } from 'vitest';
import { findPlaces, findRecords, findTitles } from '../../../src/core/recognise/achievements.ts';
import { findEvents } from '../../../src/core/recognise/events.ts';
import { findNations } from '../../../src/core/recognise/qualities.ts';
import { printed, readText } from '../fixtures/desk.ts';

describe('places', () => {
  const places = (text: string) => {
    const reading = readText(text);
    const found = findPlaces(reading, findEvents(reading));
    return printed(reading, found).map((words, k) => [words, found[k]!.place]);
  };

  it.each([
    ['he finished third', 'third', 3],
    ['was third in 3:27.80', 'third', 3],
    ['Kerr, second in 3:27.79,', 'second', 2],
    ['third, in 7.05', 'third', 3],
    ['came fourth', 'fourth', 4],
    ['took fifth place', 'fifth place', 5],
    ['a second-place finish', 'second-place', 2],
    ['the runner-up', 'runner-up', 2],
    ['was 7th in 3:30.80', '7th', 7],
    ['in 11th place', '11th place', 11],
    ['in the 5th place', '5th place', 5],
    ['wurde Dritter', 'Dritter', 3],
    ['he won in 3:27.65', 'won', 1],
    ['winning the race', 'winning', 1],
    ['Kerr first, 3:29.38', 'first', 1],
  ])('in %j: %s', (text, words, place) => {
    expect(places(text)).toEqual([[words, place]]);
  });

  it.each([
    'a third time',
    'for the third time',
    'the third lap',
    'the third man',
    'the second half',
    'his second title',
    'his first gold',
    'the fifth attempt',
    'third-fastest',
    'second fastest',
    'first world title',
    'her first 800m',
    'in first 800m since May',
    'a first 10,000m of the year',
    '46.68 seconds',
    'one second',
    'a second',
    'every second',
    'on 25th May',
    'the 4th of May',
    'the 21st century',
    'a 30th birthday',
    'the 26th mile',
    'the 50th anniversary',
  ])('leaves %j alone', (text) => {
    expect(places(text)).toEqual([]);
  });
});

describe('records', () => {
  const records = (text: string) => {
    const reading = readText(text);
    const found = findRecords(reading, findNations(reading), findEvents(reading));
    return printed(reading, found).map((words, k) => [words, found[k]!.record, found[k]!.scope, found[k]!.indoor]);
  };

  it.each([
    ['a personal best', 'personal best', 'pb', '', false],
    ['3:29.05 PB', 'PB', 'pb', '', false],
    ['a lifetime best', 'lifetime best', 'pb', '', false],
    ["a season's best", "season's best", 'sb', '', false],
    ['the world record', 'world record', 'wr', '', false],
    ['the world 1500m record', 'world 1500m record', 'wr', '', false],
    ['the world indoor record', 'world indoor record', 'wr', '', true],
    ['the world indoor mile record', 'world indoor mile record', 'wr', '', true],
    ['an indoor world record', 'world record', 'wr', '', true],
    ['the British record', 'British record', 'nr', 'GBR', false],
    ['the British mile record', 'British mile record', 'nr', 'GBR', false],
    ['the Norwegian 1500m record', 'Norwegian 1500m record', 'nr', 'NOR', false],
    ['the Kenyan marathon record', 'Kenyan marathon record', 'nr', 'KEN', false],
    ['a national record', 'national record', 'nr', '', false],
    ['the European record', 'European record', 'area-record', 'Europe', false],
    ['the European 1500m record', 'European 1500m record', 'area-record', 'Europe', false],
    ['the Olympic 1500m record', 'Olympic 1500m record', 'olympic-record', '', false],
    ['a world lead', 'world lead', 'wl', '', false],
    ['a meeting record', 'meeting record', 'meeting-record', '', false],
    ['3:27.65 OR', 'OR', 'olympic-record', '', false],
  ])('in %j: %s', (text, ...expected) => {
    expect(records(text)).toEqual([expected]);
  });

  it.each(['now or never', 'a record crowd', 'a record label', 'on record', 'the police record', 'Mr Kerr', 'recorded', 'his best friend'])(
    'leaves %j alone',
    (text) => {
      expect(records(text)).toEqual([]);
    },
  );
});

describe('titles', () => {
  const titles = (text: string) => {
    const reading = readText(text);
    return findTitles(reading, findEvents(reading)).map((title) => ({ ...title, words: printed(reading, [title])[0] }));
  };

  it.each([
    ['the Olympic champion', 'Olympic champion', { competition: 'Olympic Games', place: 1 }],
    ['the Olympic 1500m champion', 'Olympic 1500m champion', { competition: 'Olympic Games', event: '1500-metres' }],
    ['the 2023 world champion', '2023 world champion', { competition: 'World Championships', year: 2023 }],
    ['the 2000 Olympic 200m champion', '2000 Olympic 200m champion', { event: '200-metres', year: 2000 }],
    ['a former world champion', 'former world champion', { competition: 'World Championships', former: true }],
    ['the reigning Olympic champion', 'reigning Olympic champion', { former: false }],
    ['the three-time Olympic champion', 'three-time Olympic champion', { times: 3 }],
    ['the double European champion', 'double European champion', { competition: 'European Championships', times: 2 }],
    ['world indoor 3000m gold', 'world indoor 3000m gold', { competition: 'World Indoor Championships', event: '3000-metres', place: 1 }],
    ['European indoor champion', 'European indoor champion', { competition: 'European Indoor Championships', indoor: true }],
    ['an Olympic bronze medallist', 'Olympic bronze medallist', { competition: 'Olympic Games', place: 3 }],
    ['the world silver medallist', 'world silver medallist', { competition: 'World Championships', place: 2 }],
    ['the world 1500m title', 'world 1500m title', { event: '1500-metres', place: 1 }],
    ['took silver', 'silver', { competition: '', place: 2 }],
  ])('in %j: %s', (text, words, title) => {
    expect(titles(text)).toEqual([expect.objectContaining({ words, ...title })]);
  });

  it.each(['a chess champion', 'a champion of the poor', 'the title of the book', 'medallists', 'world politics'])(
    'leaves %j alone',
    (text) => {
      expect(titles(text)).toEqual([]);
    },
  );
});
