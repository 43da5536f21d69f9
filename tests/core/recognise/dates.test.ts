import { describe, expect, it } from 'vitest';
import { writeDay } from '../../../src/core/day.ts';
import { findDates } from '../../../src/core/recognise/dates.ts';
import { printed, readText } from '../fixtures/desk.ts';

/** A Wednesday. */
const PUBLISHED = '2024-08-07';

const dates = (text: string, published: string | null = PUBLISHED) => {
  const reading = readText(text, published);
  const found = findDates(reading);
  return printed(reading, found).map((words, k) => [words, writeDay(found[k]!.first), writeDay(found[k]!.last), found[k]!.stated]);
};

describe('dates that state their year', () => {
  it.each([
    ['on 25 May 2024', '25 May 2024', '2024-05-25', '2024-05-25'],
    ['on the 25th of May 2024', '25th of May 2024', '2024-05-25', '2024-05-25'],
    ['on May 25, 2024,', 'May 25, 2024', '2024-05-25', '2024-05-25'],
    ['am 1. Februar 1998', '1. Februar 1998', '1998-02-01', '1998-02-01'],
    ['on Aug. 6, 2024', 'Aug. 6, 2024', '2024-08-06', '2024-08-06'],
    ['on 6 Aug. 2024', '6 Aug. 2024', '2024-08-06', '2024-08-06'],
    ['in August 2021', 'August 2021', '2021-08-01', '2021-08-31'],
    ['in December 2023', 'December 2023', '2023-12-01', '2023-12-31'],
    ['in 2019', '2019', '2019-01-01', '2019-12-31'],
    ['in Doha (2019)', '2019', '2019-01-01', '2019-12-31'],
    ['since 1998', '1998', '1998-01-01', '1998-12-31'],
  ])('%j', (text, words, first, last) => {
    expect(dates(text)).toEqual([[words, first, last, true]]);
    expect(dates(text, null)).toEqual([[words, first, last, true]]);
  });
});

describe('dates that lean on the article’s day', () => {
  it.each([
    ['on May 25', 'May 25', '2024-05-25', '2024-05-25'],
    ['on 10 September', '10 September', '2023-09-10', '2023-09-10'],
    ['on 5 September', '5 September', '2024-09-05', '2024-09-05'],
    ['on Aug. 6', 'Aug. 6', '2024-08-06', '2024-08-06'],
    ['in December', 'December', '2023-12-01', '2023-12-31'],
    ['Friday (August 2)', 'August 2', '2024-08-02', '2024-08-02'],
    ['Saturday (3)', 'Saturday (3)', '2024-08-03', '2024-08-03'],
    ['on Tuesday', 'Tuesday', '2024-08-06', '2024-08-13'],
    ['on Wednesday', 'Wednesday', '2024-07-31', '2024-08-07'],
    ['yesterday', 'yesterday', '2024-08-05', '2024-08-06'],
    ['last summer', 'last summer', '2023-06-01', '2023-09-30'],
    ['last winter', 'last winter', '2023-12-01', '2024-03-31'],
    ['last year', 'last year', '2023-01-01', '2023-12-31'],
    ['this season', 'this season', '2024-01-01', '2024-08-07'],
    ['two days ago', 'two days ago', '2024-08-04', '2024-08-06'],
    ['10 days ago', '10 days ago', '2024-07-27', '2024-07-29'],
    ['three years ago', 'three years ago', '2021-01-19', '2022-02-23'],
  ])('%j', (text, words, first, last) => {
    expect(dates(text)).toEqual([[words, first, last, false]]);
    expect(dates(text, null)).toEqual([]);
  });
});

describe('a day that its month has not', () => {
  it.each(['30 February 2024', '45 February 2024'])('leaves the month of %j', (text) => {
    expect(dates(text)).toEqual([['February 2024', '2024-02-01', '2024-02-29', true]]);
  });
});

describe('what looks like a date', () => {
  it.each([
    'he may win',
    'lane 5 may be best',
    'Kerr may 3 times',
    'they march 20 miles',
    'April Smith',
    'March on',
    '2019 fans',
    'a crowd of 2500',
    'in 2050',
    'the 1500m in 3:30',
    'February 30',
    'February 30, 2024',
  ])('leaves %j alone', (text) => {
    expect(dates(text)).toEqual([]);
  });
});
