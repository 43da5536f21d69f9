/** Records, meetings and calendar when sources are left out. */
import type { SeedCalendarEntry, SeedEvent, SeedMeeting, SeedRecord, Seeds } from '../model.ts';

/** A record of an athlete who has no row any more keeps the name and loses the id. */
export function recordsWithout(records: readonly SeedRecord[], gone: ReadonlySet<string>, athletes: ReadonlySet<string>): SeedRecord[] {
  return records
    .filter(({ source }) => !gone.has(source))
    .map((record) => (record.athlete === '' || athletes.has(record.athlete) ? record : { ...record, athlete: '' }));
}

/**
 * Meetings with the days that are still known from somewhere: from an entry of the calendar or from a performance
 * that names the meeting. A day which neither named before stays, as no source of it goes.
 */
export function meetingsWithout(
  before: Seeds,
  after: { readonly calendar: readonly SeedCalendarEntry[]; readonly events: readonly SeedEvent[] },
) {
  const names = new Set(before.meetings.flatMap(namesOf));
  const was = daysByName(names, before);
  const is = daysByName(names, after);
  return before.meetings.map((meeting): SeedMeeting => {
    const days = meeting.days.filter((range) => speaksOf(is, meeting, range) || !speaksOf(was, meeting, range));
    return days.length === meeting.days.length ? meeting : { ...meeting, days };
  });
}

function namesOf({ name, aliases }: SeedMeeting): string[] {
  return [name, ...aliases];
}

type Days = ReadonlyMap<string, readonly (readonly [first: string, last: string])[]>;

function daysByName(
  names: ReadonlySet<string>,
  from: { readonly calendar: readonly SeedCalendarEntry[]; readonly events: readonly SeedEvent[] },
): Days {
  const days = new Map<string, [string, string][]>();
  const add = (name: string, first: string, last: string) => {
    if (!names.has(name)) return;
    const ranges = days.get(name);
    if (ranges) ranges.push([first, last]);
    else days.set(name, [[first, last]]);
  };
  for (const { name, start, end } of from.calendar) add(name, start, end);
  const seen = new Set<string>();
  for (const { races } of from.events) {
    for (const { competition, day } of races) {
      // A meeting has hundreds of races a day, which say the same.
      if (competition === '' || seen.has(`${day}${competition}`)) continue;
      seen.add(`${day}${competition}`);
      add(competition, day, day);
    }
  }
  return days;
}

function speaksOf(days: Days, meeting: SeedMeeting, [first, last]: readonly [string, string]): boolean {
  return namesOf(meeting).some((name) => days.get(name)?.some(([from, to]) => from <= last && to >= first));
}
