/** "Only the fourth man under 3:28", "the sixth woman to break 14 minutes": how many have been there, with the mark that is the bar. */
import type { CountClaim, MarkClaim } from '../claim.ts';
import type { Located } from '../mention.ts';
import { termAt } from '../recognise/reading.ts';
import { isOneOf, wordSet } from '../text/word-set.ts';
import { type Scene, subjectOf } from './scene.ts';

const PEOPLE = wordSet('man woman person athlete runner sprinter jumper thrower vaulter hurdler male female human');
/** Between the people and the bar. */
const TO_THE_BAR = wordSet(
  'ever in history the to run go break dip duck get breaking running going dipping under below inside sub beyond over past beat better clear jump throw surpass for over',
);
/** How far before its bar a count may stand. */
const REACH = 12;

export function claimCounts(scene: Scene, marks: readonly MarkClaim[]): CountClaim[] {
  const claims: CountClaim[] = [];
  for (const mark of marks) {
    const at = countBefore(scene, mark);
    if (!at || !mark.event || !mark.sex) continue;
    const subject = subjectOf(scene, at).mention?.athlete ?? -1;
    if (subject < 0) continue;
    claims.push({
      kind: 'count',
      at,
      count: at.count,
      subject,
      bar: mark.mark,
      event: mark.event,
      sex: scene.archive.results.sexOf(subject),
    });
  }
  return claims;
}

function countBefore({ reading }: Scene, { at }: MarkClaim): (Located & { readonly count: number }) | null {
  const { tokens } = reading;
  for (let k = at.from - 1; k > Math.max(0, at.from - REACH); k--) {
    if (tokens.sentence[k] !== tokens.sentence[at.from]) return null;
    if (isOneOf(tokens, k, PEOPLE)) {
      const ordinal = termAt(reading, k - 1, 'ordinal');
      if (!ordinal || ordinal.verb) return null;
      return { from: k - 1, to: at.to, start: tokens.start[k - 1]!, end: at.end, count: ordinal.value };
    }
    if (!isOneOf(tokens, k, TO_THE_BAR)) return null;
  }
  return null;
}
