/**
 * What nobody can have done, by event: bounds that catch a mark in the wrong event or a slip of the keyboard.
 *
 * The table holds the best marks known on 13 September 2026: world records where World Athletics keeps one
 * (worldathletics.org/records, and records.tsv), else the best of the all-time lists behind wa25. It is no list of
 * records: an unratified mark may stand here, and a new best only needs a new line when it beats one by two per cent.
 */
import type { Sex } from '../../src/core/results.ts';
import { markValue } from './mark-form.ts';

type Bests = Readonly<Record<string, Readonly<Partial<Record<Sex, string>>>>>;

const FASTEST: Bests = {
  '10-kilometres': { M: '26:24', F: '28:46' },
  '10-kilometres-race-walk': { M: '37:11', F: '41:04' },
  '10-miles-road': { M: '44:04', F: '49:53' },
  '100-metres': { M: '9.58', F: '10.49' },
  '100-metres-hurdles': { F: '12.09' },
  '1000-metres': { M: '2:11.83', F: '2:28.98' },
  '10000-metres': { M: '26:11.00', F: '28:54.14' },
  '10000-metres-race-walk': { M: '37:23.99', F: '40:59.93' },
  '110-metres-hurdles': { M: '12.75' },
  '15-kilometres': { M: '40:42', F: '44:20' },
  '150-metres': { M: '14.35', F: '16.23' },
  '1500-metres': { M: '3:26.00', F: '3:48.68' },
  '20-kilometres': { M: '55:21', F: '1:01:25' },
  '20-kilometres-race-walk': { M: '1:16:10', F: '1:23:39' },
  '200-metres': { M: '18.90', F: '21.34' },
  '2000-metres': { M: '4:43.13', F: '5:19.70' },
  '2000-metres-steeplechase': { M: '5:10.68', F: '5:47.42' },
  '20000-metres-race-walk': { M: '1:17:25.6', F: '1:26:52.3' },
  '25-kilometres': { M: '1:11:08', F: '1:19:53' },
  '30-kilometres': { M: '1:26:31', F: '1:38:29' },
  '30-kilometres-race-walk': { M: '2:03:06' },
  '300-metres': { M: '30.69', F: '34.41' },
  '300-metres-hurdles': { M: '33.26', F: '36.86' },
  '3000-metres': { M: '7:17.55', F: '8:06.11' },
  '3000-metres-race-walk': { M: '10:30.28', F: '11:35.34' },
  '3000-metres-steeplechase': { M: '7:52.11', F: '8:44.32' },
  '35-kilometres-race-walk': { M: '2:20:43', F: '2:37:11' },
  '400-metres': { M: '43.03', F: '47.60' },
  '400-metres-hurdles': { M: '45.80', F: '50.37' },
  '4x100-metres-relay': { M: '36.84', F: '40.82' },
  '4x1500-metres-relay': { M: '14:22.22', F: '16:27.02' },
  '4x200-metres-relay': { M: '1:18.63', F: '1:27.05' },
  '4x400-metres-relay': { M: '2:54.29', F: '3:15.17' },
  '4x400-metres-relay-mixed': { X: '3:07.41' },
  '4x800-metres-relay': { M: '7:02.43', F: '7:50.17' },
  '5-kilometres': { M: '12:49', F: '13:54' },
  '5-kilometres-race-walk': { M: '18:21', F: '19:46' },
  '50-kilometres-race-walk': { M: '3:32:33', F: '3:50:42' },
  '50-metres': { M: '5.56', F: '5.96' },
  '50-metres-hurdles': { M: '6.3', F: '6.68' },
  '500-metres': { M: '57.69', F: '1:05.63' },
  '5000-metres': { M: '12:35.36', F: '13:58.06' },
  '5000-metres-race-walk': { M: '17:54.48', F: '19:53.61' },
  '55-metres': { M: '5.99', F: '6.56' },
  '60-metres': { M: '6.34', F: '6.92' },
  '60-metres-hurdles': { M: '7.27', F: '7.65' },
  '600-metres': { M: '1:12.81', F: '1:21.63' },
  '8-kilometres': { M: '22:28', F: '24:24' },
  '800-metres': { M: '1:40.91', F: '1:53.28' },
  'half-marathon': { M: '56:42', F: '1:02:52' },
  marathon: { M: '2:00:35', F: '2:09:56' },
  'marathon-race-walk-relay-mixed': { X: '2:50:31' },
  'mile-road': { M: '3:49', F: '4:18' },
  'one-mile': { M: '3:42.66', F: '4:07.64' },
  'two-miles': { M: '7:54.10', F: '8:58.58' },
};

const FARTHEST: Bests = {
  decathlon: { M: '9126' },
  'discus-throw': { M: '75.56', F: '76.80' },
  'hammer-throw': { M: '86.74', F: '82.98' },
  heptathlon: { M: '6479', F: '7291' },
  'heptathlon-indoor': { M: '6479' },
  'high-jump': { M: '2.45', F: '2.1' },
  'javelin-throw': { M: '98.48', F: '72.28' },
  'long-jump': { M: '8.95', F: '7.52' },
  'one-hour': { M: '21330', F: '18930' },
  'pentathlon-indoor': { M: '4500', F: '5055' },
  'pole-vault': { M: '6.31', F: '5.06' },
  'shot-put': { M: '23.56', F: '22.63' },
  'triple-jump': { M: '18.29', F: '15.74' },
};

/** How far a mark may beat the table. */
const HEADROOM = 1.02;

/** Limping home after a fall has taken 3.8 times the best time; a 600 m entered as 500 m takes longer. */
const SLOWEST = 4;

/** Childhood and decathlon throws reach down to this part of the best. */
const SHORTEST = 1 / 8;

/** Cross-country has no fixed distance, and Tilastopaja often prints minutes and seconds with a full stop: 20.05 is 20:05. */
const CROSS_COUNTRY = { least: 4.5, most: 2.5 * 3600 };

export interface Bounds {
  readonly least: number;
  readonly most: number;
}

/** Seconds, metres or points between which a mark of the event lies; `null` for an event that is not in the tables. */
export function boundsOf(event: string, sex: Sex): Bounds | null {
  if (event === 'cross-country') return CROSS_COUNTRY;
  const fastest = markValue(FASTEST[event]?.[sex] ?? '');
  if (fastest !== null) return { least: fastest / HEADROOM, most: fastest * SLOWEST };
  const farthest = markValue(FARTHEST[event]?.[sex] ?? '');
  return farthest === null ? null : { least: farthest * SHORTEST, most: farthest * HEADROOM };
}
