/** How marks are printed in the tables, and what they measure. */

/** What stands in place of a mark. */
const OUTCOME = /^(?:DNF|DNS|DQ|NM|NH)$/;

/** `9.58`, `3:27.65`, `2:01:39`, `3:49.5h` by hand, `1:23:49.7a` as printed once, `38.09DQ` and `6.58DQADR 2.2` with what became of it. */
const MARK = /^(?:(?:(\d{1,2}):)??(\d{1,2}):)?(\d+(?:\.\d+)?)[ah]?(?:DQ.*)?$/;

export function isOutcome(printed: string): boolean {
  return OUTCOME.test(printed);
}

export function isMark(printed: string): boolean {
  return markValue(printed) !== null;
}

/** Seconds, metres or points; `null` when it is not printed as a mark: after a colon stand two digits under 60. */
export function markValue(printed: string): number | null {
  const [, hours, minutes, rest = ''] = MARK.exec(printed) ?? [];
  if (rest === '') return null;
  const last = Number(rest);
  if (minutes === undefined) return last;
  if (last >= 60 || !/^\d\d(?:\.|$)/.test(rest)) return null;
  if (hours === undefined) return Number(minutes) * 60 + last;
  return Number(minutes) < 60 ? Number(hours) * 3600 + Number(minutes) * 60 + last : null;
}
