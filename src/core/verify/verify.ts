import type { Claim } from '../claim.ts';
import { judgeDate, judgeEvent, judgeVenue } from './circumstances.ts';
import { judgeCount } from './counts.ts';
import { judgeDuel } from './duels.ts';
import type { Judgement } from './judgement.ts';
import { judgeMargin } from './margins.ts';
import { type Desk, judgeMark } from './marks.ts';
import { judgeAge, judgeNation, judgePlace, judgeRecord, judgeTitle } from './others.ts';
import { judgeRank } from './ranks.ts';
import { judgeRecordAge } from './record-ages.ts';

/** Judges one claim against the database as of the desk's day. A Fuse score is not among its inputs. `null`: there is nothing to say. */
export function judge(claim: Claim, desk: Desk): Judgement | null {
  switch (claim.kind) {
    case 'event':
      return judgeEvent(claim, desk);
    case 'date':
      return judgeDate(claim, desk);
    case 'margin':
      return judgeMargin(claim, desk);
    case 'count':
      return judgeCount(claim, desk);
    case 'record-age':
      return judgeRecordAge(claim, desk);
    // Made only where it is confirmed.
    case 'circumstance':
      return null;
    case 'rank':
      return judgeRank(claim, desk);
    case 'venue':
      return judgeVenue(claim, desk);
    case 'mark':
      return judgeMark(claim, desk);
    case 'place':
      return judgePlace(claim, desk);
    case 'title':
      return judgeTitle(claim, desk);
    case 'record':
      return judgeRecord(claim, desk);
    case 'nationality':
      return judgeNation(claim, desk);
    case 'age':
      return judgeAge(claim, desk);
    case 'head-to-head':
      return judgeDuel(claim, desk);
  }
}
