/**
 * The best mark ever made at a meeting, as far as the database knows its editions: enough to verify a meeting record, never to contradict one.
 */
import type { Day } from '../day.ts';
import { EVENTS } from '../lexicon/events.ts';
import { isBetter } from '../mark.ts';
import type { EventResults, Meeting, Performance, Race, Results } from '../results.ts';
import { cityKey } from '../text/city-key.ts';

/** The meeting that a race was part of, or `null`: its name and day tell. */
export function meetingOf({ competition, day }: Race, results: Results): Meeting | null {
  if (competition === '') return null;
  return (
    results.meetings.find(
      ({ name, aliases, days }) =>
        (name === competition || aliases.includes(competition)) && days.some(([start, end]) => day >= start - 1 && day <= end + 1),
    ) ?? null
  );
}

/** Best legal mark of the meeting's editions that ended before `before`; `null` where none is known. */
export function bestAt(meeting: Meeting, event: EventResults, before: Day): Performance | null {
  const city = cityKey(meeting.city);
  const windy = EVENTS.get(event.event)?.windy ?? false;
  let best: Performance | null = null;
  for (const [start, end] of meeting.days) {
    if (end >= before) continue;
    for (const race of event.racesBetween(start, end)) {
      if (race.competition !== meeting.name && cityKey(race.city) !== city) continue;
      for (const row of event.inRace(race)) {
        if (!row.mark || row.mark.hand || (windy && row.windCmS !== null && row.windCmS > 200)) continue;
        if (!best || isBetter(row.mark.kind, row.mark.value, best.mark!.value)) best = row;
      }
    }
  }
  return best;
}
