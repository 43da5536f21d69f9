import { type Day, dayOf, yearOf } from '../../src/core/day.ts';
import { writeMark } from '../../src/core/mark.ts';
import type { AthleteRow, EventResults, Performance, Results } from '../../src/core/results.ts';
import { foldToken, hashFolded } from '../../src/core/text/fold.ts';
import { type Meeting, markValue, printed } from './demo-facts.ts';

export interface DigitSlip {
  /** Which of the first three, from 0. */
  readonly index: number;
  readonly quote: string;
  readonly correction: string;
}

/** The mark of one of the first three with its last two digits swapped, when nobody ran that and the lists would have it. */
export function findDigitSlip(event: EventResults, { rows }: Meeting): DigitSlip | null {
  const cutOff = event.coverage.cutOffOutdoor;
  for (const [index, row] of rows.slice(0, 3).entries()) {
    const mark = row.mark!;
    const hundredths = Math.floor(mark.value / 10);
    const [tens, ones] = [Math.floor(hundredths / 10) % 10, hundredths % 10];
    const value = mark.value + (ones - tens) * 90;
    const isListed = cutOff !== null && value < cutOff;
    const isFree = ![...event.ofAthlete(row.athlete), ...rows].some((one) => markValue(one) === value);
    if (mark.decimals === 2 && tens !== ones && isListed && isFree)
      return { index, quote: writeMark({ ...mark, value }), correction: writeMark(mark) };
  }
  return null;
}

/** The name with one inner letter of a long family name lost, such that nobody bears the result. */
export function findMisspelling(results: Results, row: AthleteRow): string | null {
  const { name, givenName, familyName } = results.athlete(row);
  if (familyName.length < 6 || !/^[A-Z][a-z]+$/.test(familyName) || name !== `${givenName} ${familyName}`) return null;
  for (let i = 2; i < familyName.length - 2; i++) {
    const wrong = familyName.slice(0, i) + familyName.slice(i + 1);
    const folded = foldToken(wrong);
    const units = Uint8Array.from(folded, (char) => char.charCodeAt(0));
    if (wrong !== familyName && results.names.find(hashFolded(folded), units, 0, units.length) < 0) return `${givenName} ${wrong}`;
  }
  return null;
}

interface Among {
  readonly athletes: Iterable<AthleteRow>;
  readonly year: number;
}

const isTellable = (row: Performance): boolean =>
  row.mark !== null && !row.mark.hand && row.race.city !== '' && !row.race.indoor && !row.disputed.date && (row.windCmS ?? 0) <= 200;

/** An athlete whose best fell in the year, with the best that he had before it. */
export function findStaleBest(
  event: EventResults,
  { athletes, year, asOf }: Among & { readonly asOf: Day },
): { readonly before: Performance; readonly now: Performance } | null {
  for (const athlete of athletes) {
    const now = event.best({ athlete, asOf, where: 'any' });
    const before = event.best({ athlete, asOf: dayOf(year, 1, 1) - 1, where: 'any' });
    if (now && before && yearOf(now.race.day) === year && markValue(now) < markValue(before) && isTellable(now) && isTellable(before))
      return { before, now };
  }
  return null;
}

/** A mark from before the year, of which the athlete has no equal in a year beside it. */
export function findOldMark(event: EventResults, { athletes, year }: Among): Performance | null {
  for (const athlete of athletes) {
    const rows = event.ofAthlete(athlete).filter((row) => yearOf(row.race.day) < year && isTellable(row) && row.race.competition !== '');
    const best = [...rows].sort((a, b) => markValue(a) - markValue(b))[0];
    if (best && event.ofAthlete(athlete).filter((row) => markValue(row) === markValue(best)).length === 1) return best;
  }
  return null;
}

/** A mark of the year in another event that is no mark of this one. */
export function findOtherEvent(
  other: EventResults,
  { athletes, year, asOf, notIn }: Among & { readonly asOf: Day; readonly notIn: EventResults },
): Performance | null {
  for (const athlete of athletes) {
    const rows = other
      .ofAthlete(athlete)
      .filter((row) => yearOf(row.race.day) === year && row.race.day < asOf && isTellable(row) && row.race.round !== 'h1');
    const days = new Set(notIn.ofAthlete(athlete).map((row) => row.race.day));
    const [row] = rows.filter((one) => !days.has(one.race.day)).sort((a, b) => markValue(a) - markValue(b));
    if (row && printed(row) !== '') return row;
  }
  return null;
}
