import { civilDate, type Day, readDay } from './day.ts';

export interface Age {
  readonly least: number;
  readonly most: number;
}

/** Age in whole years on a day. A birth year alone leaves two ages open; `null` where no date of birth is known. */
export function ageOn(dob: string | null, day: Day): Age | null {
  if (!dob) return null;
  const { year, month, dayOfMonth } = civilDate(day);
  const born = readDay(dob);
  if (born === null) {
    const age = year - Number(dob.slice(0, 4));
    return { least: age - 1, most: age };
  }
  const birth = civilDate(born);
  const age = year - birth.year - (month < birth.month || (month === birth.month && dayOfMonth < birth.dayOfMonth) ? 1 : 0);
  return { least: age, most: age };
}
