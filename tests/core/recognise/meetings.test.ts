import { describe, expect, it } from 'vitest';
import { findMeetings } from '../../../src/core/recognise/meetings.ts';
import { printed, readText, results } from '../fixtures/desk.ts';

const meetings = (text: string, published = '2024-08-07') => findMeetings(readText(text, published), results);

/** Editions of the first meeting, as `competition, edition`. */
const editions = (text: string, published?: string) =>
  (meetings(text, published)[0]?.editions ?? []).map((row) => `${results.editions[row]!.competition}, ${results.editions[row]!.edition}`);

describe('editions of championships', () => {
  it.each([
    ['the 2023 World Championships', ['World Championships, Budapest 2023']],
    ['the World Championships of 2023', ['World Championships, Budapest 2023']],
    ['Budapest 2023', ['World Championships, Budapest 2023']],
    ['Oregon 2022', ['World Championships, Eugene 2022']],
    ['Tokyo 2020', ['Olympic Games, Tokyo 2020']],
    ['Rio 2016', ['Olympic Games, Rio de Janeiro 2016']],
    ['the 2012 Games', ['Olympic Games, London 2012']],
    ['the 2021 Olympics', ['Olympic Games, Tokyo 2020']],
    ['Olympics, in Tokyo', ['Olympic Games, Tokyo 2020', 'Olympic Games, Tokyo 1964']],
    ['World Indoor Championships in Glasgow', ['World Indoor Championships, Glasgow 2024']],
    ['Commonwealth Games in Birmingham', ['Commonwealth Games, Birmingham 2022']],
    ['the 2022 European Championships', ['European Championships, Munich 2022']],
  ])('%j', (text, expected) => {
    expect(editions(text)).toEqual(expected);
    expect(meetings(text)[0]!.exact).toBe(true);
  });

  it('leaves all open without year or city, latest first, none more than two years ahead', () => {
    expect(editions('the World Championships', '2023-01-01').slice(0, 2)).toEqual([
      'World Championships, Tokyo 2025',
      'World Championships, Budapest 2023',
    ]);
    expect(editions('the World Championships', '2022-01-01')[0]).toBe('World Championships, Budapest 2023');
    expect(meetings('the World Championships')[0]!.exact).toBe(false);
  });
});

describe('meetings and cities', () => {
  it.each([
    ['the Prefontaine Classic', 'Prefontaine Classic', 'eugene'],
    ['at Weltklasse Zürich', 'Weltklasse Zürich', 'zurich'],
    ['at Weltklasse Zurich', 'Weltklasse Zürich', 'zurich'],
    ['the Bislett Games', 'Bislett Games', 'oslo'],
    ['the London Marathon', 'London Marathon', 'london'],
    ['the Millrose Games', 'Millrose Games', 'new york'],
  ])('%j', (text, name, city) => {
    const [meeting] = meetings(text);
    expect(results.meetings[meeting!.meeting]!.name).toBe(name);
    expect(meeting).toMatchObject({ city, editions: [], exact: true });
  });

  it.each([
    ['in Eugene', 'eugene'],
    ['in Zürich', 'zurich'],
    ['in Monaco', 'monaco'],
  ])('%j names a city only', (text, city) => {
    expect(meetings(text)).toEqual([expect.objectContaining({ city, editions: [], meeting: -1, exact: false })]);
  });

  it.each(['the Games', 'the world', 'Olympic champion', 'European cup', 'world record', 'budapest', 'a nice run', 'US', 'a game'])(
    'leaves %j alone',
    (text) => {
      expect(printed(readText(text), meetings(text))).toEqual([]);
    },
  );
});
