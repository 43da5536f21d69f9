/**
 * A second look at places that are worse than their row's. Annulled results are gone from the data and those behind them moved up, so a
 * worse place alone proves nothing. But when the article gives another athlete of that race, at the same place or behind, the very place
 * that the data give him, nobody before him has gone.
 */
import type { PlaceClaim } from '../claim.ts';
import type { Performance } from '../results.ts';
import { evidenceOf } from './evidence.ts';
import { isSameRace } from './field.ts';
import { type Judged, mismatch } from './judgement.ts';
import type { Desk } from './marks.ts';
import { placeInWords } from './others.ts';

interface Witness {
  readonly claim: PlaceClaim;
  readonly row: Performance;
}

export function judgePlacesInCompany(judged: readonly Judged[], desk: Desk): Judged[] {
  const witnesses: Witness[] = [];
  let open = false;
  for (const { claim, judgement } of judged) {
    if (claim.kind !== 'place') continue;
    if (judgement.verdict === 'verified' && judgement.row) witnesses.push({ claim, row: judgement.row });
    else if (judgement.reason === 'place-moved-up') open = true;
  }
  if (!open || !witnesses.length) return [...judged];
  return judged.map((one) => {
    const { claim, judgement } = one;
    if (claim.kind !== 'place' || judgement.reason !== 'place-moved-up' || !judgement.row || !isHeldToRow(claim, judgement.row)) return one;
    const { row } = judgement;
    const witness = witnesses.find((other) => provesPlaces(other, row, claim));
    if (!witness) return one;
    const printed = desk.text.slice(claim.at.start, claim.at.end);
    return { claim, judgement: mismatch('place-differs', placeInWords(row.place!, printed), [evidenceOf(row), evidenceOf(witness.row)]) };
  });
}

/** The place is said with the mark of the row, which is a final's and undisputed. */
const isHeldToRow = ({ mark, tight, at }: PlaceClaim, { race, disputed }: Performance): boolean =>
  mark !== null && tight && !at.verb && !disputed.place && (race.round === 'f' || race.round === '');

/** Another of the same race behind him, where the article and the data agree. One at the same place is from another heat or class. */
const provesPlaces = (other: Witness, row: Performance, { subject }: PlaceClaim): boolean =>
  other.claim.subject !== subject && isSameRace(other.row.race, row.race) && other.row.place! > row.place!;
