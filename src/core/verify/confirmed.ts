/**
 * The days, cities and meetings that a sentence names beside a verified claim, where the claim's own row is of that day or from there. They are
 * confirmed by it; that one does not fit says nothing, for a sentence may name several.
 */

import type { Scene } from '../claim/scene.ts';
import type { CircumstanceClaim, Claim } from '../claim.ts';
import { type Day, readDay } from '../day.ts';
import type { Evidence } from '../finding.ts';
import { type DateMention, firstFrom, type MeetingMention } from '../mention.ts';
import { sentenceRange } from '../recognise/reading.ts';
import type { Results } from '../results.ts';
import { cityKey } from '../text/city-key.ts';
import { type Judged, verified } from './judgement.ts';

/** Claims that are about a race or a final, so that their row has a day and a place. */
const OF_A_RACE: ReadonlySet<Claim['kind']> = new Set(['mark', 'place', 'title', 'margin', 'head-to-head']);

export function confirmCircumstances(judged: readonly Judged[], scene: Scene): Judged[] {
  const { reading, mentions, archive } = scene;
  const confirmed: Judged[] = [];
  const done = new Set<number>();
  for (const { claim, judgement } of judged) {
    if (judgement.verdict !== 'verified' || !OF_A_RACE.has(claim.kind)) continue;
    const [from, to] = sentenceRange(reading, reading.tokens.sentence[claim.at.from]!);
    for (const evidence of judgement.evidence) {
      const day = evidence.day === '' ? null : readDay(evidence.day);
      if (day === null) continue;
      const about = { subject: claim.subject, event: evidence.event };
      for (let k = firstFrom(mentions.meetings, from); k < mentions.meetings.length && mentions.meetings[k]!.from < to; k++) {
        const at = mentions.meetings[k]!;
        if (!done.has(at.from) && wasThere(at, evidence, day, archive.results))
          add({ kind: 'circumstance', at, type: 'venue', ...about }, evidence);
      }
      for (let k = firstFrom(mentions.dates, from); k < mentions.dates.length && mentions.dates[k]!.from < to; k++) {
        const at = mentions.dates[k]!;
        if (!done.has(at.from) && wasThen(at, day)) add({ kind: 'circumstance', at, type: 'date', ...about }, evidence);
      }
    }
  }
  return confirmed;

  function add(claim: CircumstanceClaim, evidence: Evidence): void {
    done.add(claim.at.from);
    confirmed.push({ claim, judgement: verified('exact', [evidence]) });
  }
}

/** Only what the words say: no day more or less. */
const wasThen = ({ first, last }: DateMention, day: Day): boolean => first <= day && day <= last;

function wasThere({ editions, meeting, city }: MeetingMention, { venue, competition }: Evidence, day: Day, results: Results): boolean {
  const there = cityKey(venue);
  if (editions.length)
    return editions.some((row) => {
      const edition = results.editions[row]!;
      return edition.start <= day && day <= edition.end && (cityKey(edition.city) === there || competition.startsWith(edition.competition));
    });
  if (meeting >= 0) {
    const { name, city: town, days } = results.meetings[meeting]!;
    return days.some(([start, end]) => start <= day && day <= end) && (competition === name || cityKey(town) === there);
  }
  return city !== '' && city === there;
}
