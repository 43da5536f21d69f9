/**
 * Judges margins: between two athletes of one race, or between a mark and the record or best that stood before it.
 *
 * Verified by any of the differences that the words can mean. Contradicted only where the words leave one: "broke the world record by …", of
 * the record that the athlete set days before the article, against the one that stood until then.
 */
import type { MarginClaim } from '../claim.ts';
import { dayOf, yearOf } from '../day.ts';
import { type Holds, holds } from '../lexicon/hedges.ts';
import type { EventResults, Performance } from '../results.ts';
import { evidenceOf } from './evidence.ts';
import { fieldOf } from './field.ts';
import { type Judgement, mismatch, unverified, verified } from './judgement.ts';
import type { Desk } from './marks.ts';
import { bestAt, meetingOf } from './meeting-best.ts';
import { FRESH_DAYS, fitsOccasion } from './occasions.ts';

export function judgeMargin(claim: MarginClaim, desk: Desk): Judgement {
  const { mark } = claim;
  if (!mark?.event || !mark.sex) return unverified('event-unknown');
  const event = desk.archive.event(mark.sex, mark.event);
  if (!event) return unverified('not-covered');
  const mine = rowOf(claim, event, desk);
  if (!mine?.mark || mine.mark.kind !== claim.at.kind) return unverified('no-row');
  const others = claim.record ? formerBests(claim, mine, event, desk) : rivalsIn(claim, mine, event);
  for (const other of others) if (heldBy(claim, mine, other) === 'yes') return verified('exact', [evidenceOf(mine), evidenceOf(other)]);
  const [only] = others;
  if (claim.brokeRecord && only && others.length === 1 && heldBy(claim, mine, only) === 'no' && isNewRecord(mine, only, desk))
    return mismatch('record-differs', inWords(claim, mine, only, desk), [evidenceOf(mine), evidenceOf(only)]);
  return unverified(others.length ? 'several-readings' : 'no-row', others.slice(0, 2).map(evidenceOf));
}

const heldBy = ({ at }: MarginClaim, mine: Performance, other: Performance): Holds =>
  other.mark ? holds(at.amount, Math.abs(mine.mark!.value - other.mark.value)) : 'open';

/** The row that the mark beside the margin means; where that mark is wrong and a record was broken, the record's. */
function rowOf({ mark, subject, brokeRecord }: MarginClaim, event: EventResults, { asOf }: Desk): Performance | null {
  const rows = event.printedAs(subject, mark!.mark, asOf + 1);
  const row = rows.find(({ race }) => fitsOccasion(race, mark!.occasion) === 'yes') ?? rows[rows.length - 1];
  if (row || !brokeRecord) return row ?? null;
  const leader = event.leader({ asOf, where: 'outdoor' });
  return leader?.athlete === subject && leader.day > asOf - FRESH_DAYS ? leader : null;
}

/** The marks that stood until the day: of the world, the nation, the year, the meeting or the athlete. */
function formerBests({ record, subject }: MarginClaim, mine: Performance, event: EventResults, desk: Desk): Performance[] {
  const asOf = mine.day - 1;
  const where = mine.race.indoor ? 'indoor' : 'outdoor';
  const { results } = desk.archive;
  const best = (): Performance | null => {
    switch (record!.record) {
      case 'wr':
        return event.leader({ asOf, where });
      case 'nr':
        return event.leader({ asOf, where, nat: record!.scope || results.natOf(subject) });
      case 'wl':
        return event.leader({ from: dayOf(yearOf(mine.day), 1, 1), asOf, where });
      case 'pb':
        return event.best({ athlete: subject, asOf, where: 'any' });
      case 'sb':
        return event.best({ athlete: subject, from: dayOf(yearOf(mine.day), 1, 1), asOf, where: 'any' });
      case 'meeting-record': {
        const meeting = meetingOf(mine.race, results);
        return meeting && bestAt(meeting, event, mine.day);
      }
      default:
        return null;
    }
  };
  const found = best();
  return found ? [found] : [];
}

/** Those named in the sentence who ran the race; if none is, the winner and his next. */
function rivalsIn({ rivals }: MarginClaim, mine: Performance, event: EventResults): Performance[] {
  const field = fieldOf(mine.race, event).filter(({ athlete, mark }) => mark && athlete !== mine.athlete);
  const named = field.filter(({ athlete }) => rivals.includes(athlete));
  if (named.length || mine.place === null) return named;
  return field.filter(({ place }) => place !== null && (place === 1 || Math.abs(place - mine.place!) === 1));
}

/** A record set just before the article, well beyond the one before it. */
const isNewRecord = (mine: Performance, former: Performance, { asOf }: Desk): boolean =>
  mine.day > asOf - FRESH_DAYS &&
  !mine.mark!.hand &&
  !former.mark!.hand &&
  !mine.disputed.date &&
  (mine.mark!.kind === 'time') === mine.mark!.value < former.mark!.value;

/** "by 0.96 seconds": the difference in digits, whatever the article's words were. */
function inWords({ at }: MarginClaim, mine: Performance, former: Performance, { text }: Desk): string {
  const difference = Math.abs(mine.mark!.value - former.mark!.value);
  const [first = ''] = text.slice(at.start, at.end).split(/\s/, 1);
  const unit = at.kind === 'time' ? 'seconds' : at.kind === 'distance' ? 'metres' : 'points';
  return `${first} ${at.kind === 'points' ? difference : (difference / 1000).toFixed(2)} ${unit}`;
}
