/**
 * How far the all-time lists reach, measured.
 *
 * Each list ends at a mark, in most events a round one (3:38.00, 19.50, 55.00), but its last rows are no safe cut-off: behind the real end stand strays (men's
 * 3000 m: complete to about 7:45, rows to 7:49.99; women's long jump: complete to 6.75, rows to 6.55; 60 m: complete to 7.25 and 6.65, rows to 7.40 and
 * 6.75), and some lists were never complete (road walks hold two results in three, the 300 m one in five, women's half marathon 85 %). So we take the results that
 * other sources print as a sample and ask how many of them the list has too: the cut-off is the worst mark down to which it has 95 % of them, and 80 % of
 * the twenty just above it. With fewer than ten to ask, nothing is claimed. Hand times (no list holds one up to 800 m) and wind-aided marks are no part of the sample.
 *
 * Seen with all sources: most cut-offs are where the lists end (1500 m 3:38.00 and 4:10.00, 100 m 10.30 and 11.50, men's pole vault 5.50). Where a list misses some of
 * what others print, the cut-off is better than its end (half marathon 1:00:30 of 1:02:00) or none (women's marathon: 94 % down to 2:30:00). Events without a
 * list have the day of their last row as `listDay`.
 */
import { isBetter, type MarkKind } from '../../src/core/mark.ts';
import type { Coverage } from '../../src/core/results.ts';
import { isElectronic, isWindAffected, LEGAL_WIND_CM_S } from '../../src/results/legal.ts';
import type { SeedEvent, SeedPerformance } from '../model.ts';
import type { CompiledRace } from './events.ts';
import { kindOf, type ReadPerformance } from './marks.ts';
import { dayNumber } from './meets.ts';

/** The all-time lists among the sources, and the day on which the last of their results was set. */
const LISTS = [
  { source: 'wa25', day: dayNumber('2025-12-21') },
  { source: 'wa23', day: dayNumber('2023-07-07') },
] as const;

const SHARE_OF_ALL = 0.95;
const SHARE_OF_LAST = 0.8;
const LAST = 20;
const FEWEST = 10;

interface Sampled {
  readonly value: number;
  readonly listed: boolean;
}

export function measureCoverage(event: SeedEvent, races: readonly CompiledRace[]): Coverage {
  const lastDay = races.at(-1)?.day ?? 0;
  const list = listOf(event);
  if (!list) return { cutOffOutdoor: null, cutOffIndoor: null, listDay: lastDay, lastDay };
  const before = races.filter(({ day }) => day <= list.day);
  const measure = (indoor: boolean) =>
    findCutOff(
      sample(
        before.filter((race) => race.indoor === indoor),
        { list: list.source, event: event.event },
      ),
      kindOf(event.event),
    );
  return { cutOffOutdoor: measure(false), cutOffIndoor: measure(true), listDay: list.day, lastDay };
}

const sourcesOf = ({ source, also }: SeedPerformance): readonly string[] => [source, ...also];

/** The list which most rows of the event stand in, or `null`. */
function listOf({ performances }: SeedEvent): (typeof LISTS)[number] | null {
  const counts = LISTS.map(({ source }) => performances.filter((row) => sourcesOf(row).includes(source)).length);
  const most = Math.max(...counts);
  return most === 0 ? null : LISTS[counts.indexOf(most)]!;
}

/** Results that another source than the list prints, and whether the list has them: by athlete, day and value, as decimals may differ. */
function sample(races: readonly CompiledRace[], { list, event }: { list: string; event: string }): Sampled[] {
  const keyOf = (row: ReadPerformance, day: number) => `${row.seed.athlete || row.seed.team} ${day} ${row.value}`;
  const rows = races.flatMap(({ rows, day }) => rows.filter((row) => isLegal(row, event)).map((row) => ({ row, key: keyOf(row, day) })));
  const listed = new Set(rows.filter(({ row }) => sourcesOf(row.seed).includes(list)).map(({ key }) => key));
  return rows
    .filter(({ row }) => sourcesOf(row.seed).some((source) => !LISTS.some((known) => known.source === source)))
    .map(({ row, key }) => ({ value: row.value, listed: listed.has(key) }));
}

function isLegal({ mark, seed: { wind } }: ReadPerformance, event: string): boolean {
  if (mark === null || (mark.hand && isElectronic(event))) return false;
  return !(isWindAffected(event) && (wind === 'w' || Number(wind) * 100 > LEGAL_WIND_CM_S));
}

function findCutOff(sampled: Sampled[], kind: MarkKind): number | null {
  const sorted = sampled.sort((a, b) => (a.value === b.value ? 0 : isBetter(kind, a.value, b.value) ? -1 : 1));
  let found = 0;
  let foundLast = 0;
  let worst: number | null = null;
  let cutOff: number | null = null;
  for (const [i, { value, listed }] of sorted.entries()) {
    found += Number(listed);
    foundLast += Number(listed) - Number(i >= LAST && sorted[i - LAST]!.listed);
    if (listed) worst = value;
    const isLastOfValue = sorted[i + 1]?.value !== value;
    const enough = i + 1 >= FEWEST && found >= SHARE_OF_ALL * (i + 1) && foundLast >= SHARE_OF_LAST * Math.min(LAST, i + 1);
    if (isLastOfValue && enough) cutOff = worst;
  }
  return cutOff;
}
