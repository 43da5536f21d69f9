import { describe, expect, it } from 'vitest';
import { HOUSE_STYLES, type HouseStyle, suggestStyle, writeInStyle } from '../../../src/core/house-style/house-style.ts';
import { type MarkKind, readOfficialMark } from '../../../src/core/mark.ts';
import { finding } from '../../ui/made.ts';

const mark = (printed: string, kind: MarkKind = 'time') => readOfficialMark(printed, kind)!;

it.each<[string, MarkKind, Readonly<Record<HouseStyle, string>>]>([
  [
    '3:29.38',
    'time',
    { 'colon-point': '3:29.38', 'colon-comma': '3:29,38', 'points-comma': '3.29,38', primes: '3\'29"38', 'min-sec': '3 min 29 sec 38' },
  ],
  ['9.58', 'time', { 'colon-point': '9.58', 'colon-comma': '9,58', 'points-comma': '9,58', primes: '9"58', 'min-sec': '9 sec 58' }],
  [
    '2:01:09',
    'time',
    { 'colon-point': '2:01:09', 'colon-comma': '2:01:09', 'points-comma': '2.01.09', primes: '2h01\'09"', 'min-sec': '2 h 1 min 9 sec' },
  ],
  ['8.95', 'distance', { 'colon-point': '8.95', 'colon-comma': '8,95', 'points-comma': '8,95', primes: '8m95', 'min-sec': '8m95' }],
  ['9018', 'points', { 'colon-point': '9018', 'colon-comma': '9018', 'points-comma': '9018', primes: '9018', 'min-sec': '9018' }],
])('writes %s in every style', (printed, kind, written) => {
  for (const style of Object.keys(HOUSE_STYLES) as HouseStyle[]) expect(writeInStyle(mark(printed, kind), style)).toBe(written[style]);
});

const printed = (text: string, value: string, event = '1500-metres') =>
  finding(0, text, { event, claim: { type: 'result', value }, verdict: 'verified', reason: 'exact' });
const suggested = (found: ReturnType<typeof printed>, style: HouseStyle): string[] =>
  suggestStyle([found], style).map(({ instead }) => instead);

describe('suggestions', () => {
  it.each<[string, string, string, HouseStyle, string]>([
    ['3:29.38', '3:29.38', '1500-metres', 'colon-comma', '3:29,38'],
    ['3.29,38', '3:29.38', '1500-metres', 'colon-point', '3:29.38'],
    ['3 min 29 sec 38', '3:29.38', '1500-metres', 'primes', '3\'29"38'],
    ['8.95m', '8.95', 'long-jump', 'colon-comma', '8,95m'],
    ['8,95 Meter', '8.95', 'long-jump', 'colon-point', '8.95 Meter'],
    ['8.95 m', '8.95', 'long-jump', 'primes', '8m95'],
  ])('writes %s (%s, %s) in %s as %s', (text, value, event, style, instead) => {
    expect(suggested(printed(text, value, event), style)).toEqual([instead]);
  });

  it.each<[string, ReturnType<typeof printed>, HouseStyle]>([
    ['what is in style already', printed('3:29.38', '3:29.38'), 'colon-point'],
    ['primes of another fount', printed('3’29”38', '3:29.38'), 'primes'],
    ['what is wrong, until it is corrected', { ...printed('3:29.83', '3:29.38'), verdict: 'mismatch' }, 'colon-comma'],
    ['a name', { ...printed('Kerr', '3:29.38'), kind: 'athlete' }, 'colon-comma'],
    ['a mark of which nothing is claimed', { ...printed('3:29.38', '3:29.38'), claim: null }, 'colon-comma'],
    ['a score', printed('9018', '9018', 'decathlon'), 'primes'],
  ])('leaves alone %s', (_, found, style) => {
    expect(suggested(found, style)).toEqual([]);
  });
});
