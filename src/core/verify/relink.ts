/**
 * Names that rows tell apart. "Cheruiyot, third in 3:34.24" was taken for one Cheruiyot, and the race knows another: the printed name is right
 * and only the link was wrong. So the mark goes to the athlete whose row it is, and nothing is held against the name.
 */
import type { MarkClaim } from '../claim.ts';
import type { AthleteMention } from '../mention.ts';
import { type Reading, sentenceRange } from '../recognise/reading.ts';
import type { AthleteRow, Results } from '../results.ts';
import { namePartsOf } from '../text/name-parts.ts';
import { foldedText, WORD } from '../text/tokens.ts';
import { type Judged, unverified } from './judgement.ts';
import type { Desk } from './marks.ts';
import { judge } from './verify.ts';

export interface Relinked {
  readonly judged: readonly Judged[];
  /** Mentions that are another athlete's than they were linked to. */
  readonly links: ReadonlyMap<AthleteMention, AthleteRow>;
}

export function relink(judged: readonly Judged[], reading: Reading, desk: Desk): Relinked {
  const links = new Map<AthleteMention, AthleteRow>();
  const { results } = desk.archive;
  const seen = judged.map((one): Judged => {
    const { claim, judgement } = one;
    const right = judgement.rightAthlete;
    if (claim.kind !== 'mark' || right === undefined || !claim.named) return one;
    if (isNamed(claim.named, right, reading, results)) {
      links.set(claim.named, right);
      const theirs: MarkClaim = { ...claim, subject: right };
      return { claim: theirs, judgement: judge(theirs, desk) ?? unverified('several-readings') };
    }
    // The sentence names the other one too: the mark is his, as it says.
    return isInSentence(claim, right, reading, results) ? { claim, judgement: unverified('several-readings', judgement.evidence) } : one;
  });
  return { judged: seen, links };
}

/** Are the printed words all names of the athlete? */
function isNamed(mention: AthleteMention, row: AthleteRow, { tokens }: Reading, results: Results): boolean {
  const parts = namePartsOf(results.athlete(row).name);
  for (let k = mention.from; k < mention.to; k++) if (tokens.kind[k] === WORD && !parts.includes(foldedText(tokens, k))) return false;
  return true;
}

/** Does the athlete's family name stand in the mark's sentence, outside the words by which the claim names its subject? */
function isInSentence({ at, named }: MarkClaim, row: AthleteRow, reading: Reading, results: Results): boolean {
  const { tokens } = reading;
  const family = namePartsOf(results.athlete(row).familyName);
  const last = family[family.length - 1];
  const [from, to] = sentenceRange(reading, tokens.sentence[at.from]!);
  for (let k = from; k < to; k++) {
    if (named && k >= named.from && k < named.to) continue;
    if (tokens.kind[k] === WORD && foldedText(tokens, k) === last) return true;
  }
  return false;
}
