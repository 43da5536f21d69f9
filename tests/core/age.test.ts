import { describe, expect, it } from 'vitest';
import { ageOn } from '../../src/core/age.ts';
import { day } from './fixtures/desk.ts';

describe('the age on a day', () => {
  it.each([
    ['1997-10-08', '2024-10-07', { least: 26, most: 26 }],
    ['1997-10-08', '2024-10-08', { least: 27, most: 27 }],
    ['1997-10-08', '2024-12-01', { least: 27, most: 27 }],
    ['1997', '2024-08-06', { least: 26, most: 27 }],
    [null, '2024-08-06', null],
  ])('born %s, on %s', (dob, on, age) => {
    expect(ageOn(dob, day(on))).toEqual(age);
  });
});
