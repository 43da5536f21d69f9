import { expect, it } from 'vitest';
import { convert } from '../../src/ui/conversions.ts';

it.each([
  ['1500-metres', '3:27.65', ['2:18.4/km', '3:42.8/mile', '26.0 km/h']],
  ['one-mile', '3:43.13', ['2:18.6/km', '3:43.1/mile', '26.0 km/h']],
  ['100-metres', '9.58', ['37.6 km/h']],
  ['marathon', '2:00:35', ['2:51.5/km', '4:35.9/mile', '21.0 km/h']],
  ['half-marathon', '57:31', ['2:43.6/km', '4:23.2/mile', '22.0 km/h']],
  ['10-kilometres', '26:24', ['2:38.4/km', '4:14.9/mile', '22.7 km/h']],
  ['3000-metres-steeplechase', '7:52.11', ['2:37.4/km', '4:13.3/mile', '22.9 km/h']],
  ['long-jump', '8.95', ['29-4¼ ft']],
  ['pole-vault', '6.00', ['19-8 ft']],
  ['shot-put', '23.56', ['77-3½ ft']],
])('writes the %s of %s as %j', (event, mark, others) => {
  expect(convert(event, mark)).toEqual(others);
});

it.each([
  ['decathlon', '9126'],
  ['heptathlon', '7291'],
  ['4x100-metres-relay', '36.84'],
  ['110-metres-hurdles', '12.80'],
  ['1500-metres', 'DNF'],
  ['one-hour', '21330'],
])('leaves the %s of %s alone', (event, mark) => {
  expect(convert(event, mark)).toEqual([]);
});
