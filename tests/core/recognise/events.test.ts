import { describe, expect, it } from 'vitest';
import { findEvents } from '../../../src/core/recognise/events.ts';
import { printed, readText } from '../fixtures/desk.ts';
import { expectNearLinear, HOSTILE } from '../fixtures/growth.ts';

const events = (text: string) => {
  const reading = readText(text);
  const found = findEvents(reading);
  return printed(reading, found).map((words, k) => [words, found[k]!.event, found[k]!.segment ? 'segment' : 'event']);
};

describe('events', () => {
  it.each([
    ["the men's 1500m", '1500m', '1500-metres'],
    ['the men’s 1500 metres', '1500 metres', '1500-metres'],
    ['a 1500-meter final', '1500-meter', '1500-metres'],
    ['in the 1,500m', '1,500m', '1500-metres'],
    ['won the 1500 in Paris', '1500', '1500-metres'],
    ['the women’s 800 final', '800', '800-metres'],
    ['the metric mile', 'metric mile', '1500-metres'],
    ['won the mile', 'mile', 'one-mile'],
    ['a 3:45 mile', 'mile', 'one-mile'],
    ['the Fifth Avenue Mile', 'Fifth Avenue Mile', 'mile-road'],
    ['over two miles', 'two miles', 'two-miles'],
    ['the 10,000m', '10,000m', '10000-metres'],
    ['über 10.000 Meter', '10.000 Meter', '10000-metres'],
    ['ran the 10,000 in Eugene', '10,000', '10000-metres'],
    ['a 10K road race', '10K', '10-kilometres'],
    ['a 5 km race', '5 km', '5-kilometres'],
    ['the half-marathon', 'half-marathon', 'half-marathon'],
    ['the marathon', 'marathon', 'marathon'],
    ['the 110m hurdles', '110m hurdles', '110-metres-hurdles'],
    ["women's 100 metres hurdles", '100 metres hurdles', '100-metres-hurdles'],
    ['the 400 hurdles', '400 hurdles', '400-metres-hurdles'],
    ['the sprint hurdles', 'sprint hurdles', 'hurdles'],
    ['the 3000m steeplechase', '3000m steeplechase', '3000-metres-steeplechase'],
    ['the steeplechase', 'steeplechase', '3000-metres-steeplechase'],
    ['the 4x400m relay', '4x400m relay', '4x400-metres-relay'],
    ['the 4 × 100 metres', '4 × 100 metres', '4x100-metres-relay'],
    ['the 4x400m mixed relay', '4x400m mixed relay', '4x400-metres-relay-mixed'],
    ['the mixed 4x400m', '4x400m', '4x400-metres-relay-mixed'],
    ['the 20km race walk', '20km race walk', '20-kilometres-race-walk'],
    ['the pole vault', 'pole vault', 'pole-vault'],
    ['in the Hochsprung', 'Hochsprung', 'high-jump'],
    ['the shot put', 'shot put', 'shot-put'],
    ['won the shot at the trials', 'shot', 'shot-put'],
    ['the hammer', 'hammer', 'hammer-throw'],
    ['the heptathlon', 'heptathlon', 'heptathlon'],
  ])('in %j: %s', (text, words, event) => {
    expect(events(text)).toEqual([[words, event, 'event']]);
  });

  it('reads both halves of a double', () => {
    expect(events('the 800/1500 double').map(([, event]) => event)).toEqual(['800-metres', '1500-metres']);
    expect(events('the 100 and 200').map(([, event]) => event)).toEqual(['100-metres', '200-metres']);
  });

  it.each([
    ["the men's 1500m", 'M'],
    ["U20 women's 5000m", 'F'],
    ['über 800 Meter der Frauen', 'F'],
    ['the 1500m', null],
    ["The women's race. The 1500m", null],
  ])('%j is for %s', (text, sex) => {
    expect(findEvents(readText(text)).map((event) => event.sex)).toEqual([sex]);
  });
});

describe('parts of a race', () => {
  it.each([
    'the final 200m',
    'the last 400 metres',
    'the first 100m',
    'the opening 400m',
    '200m to go',
    '400m remaining',
    '150m left',
    'the 800m mark',
    'through 800m in 1:54',
    'passed 1000m in 2:20',
    'from 600m out',
    '400m from the finish',
  ])('%j names a segment', (text) => {
    expect(events(text).map(([, , part]) => part)).toEqual(['segment']);
  });

  it.each([
    'the final 1500m race',
    'her first 800m title',
    'the last 1500m of the season',
    'the 1500m final',
    'her first 800m win',
    'the 200m from Berlin',
    'the 1500m to end all races',
  ])('%j names an event', (text) => {
    expect(events(text).map(([, , part]) => part)).toEqual(['event']);
  });
});

describe('what looks like an event', () => {
  it.each([
    '800 people',
    'the 1500 fans',
    'in 1500 words',
    'the 400 athletes',
    'a 400 page book',
    'the year 1500',
    '200 yards',
    'led by 40 metres',
    'from 25 metres',
    '$1500',
    '£800',
    '+100',
    '100%',
    '500 points',
    'room 800',
    'miles away',
    'the extra mile',
    'a shot at gold',
    'hammer home',
    '1.5m homes',
  ])('leaves %j alone', (text) => {
    expect(events(text)).toEqual([]);
  });
});

describe('on hostile text', () => {
  it.each([...HOSTILE, '1500 ', '4x', 'the last 100m '])('stays near linear on %j repeated', (unit) => {
    expectNearLinear(unit, 640_000, (text) => void findEvents(readText(text)));
  });
});
