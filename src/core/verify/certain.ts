/**
 * Nothing is contradicted by an athlete who was only guessed: a surname that nobody introduced may be a namesake's. What agrees may still be shown.
 */
import type { AthleteMention } from '../mention.ts';
import type { AthleteRow } from '../results.ts';
import { type Judged, unverified } from './judgement.ts';

export function withoutGuesses(judged: readonly Judged[], athletes: readonly AthleteMention[]): Judged[] {
  const certain = new Set<AthleteRow>();
  let guesses = false;
  for (const { athlete, guessed, how } of athletes) {
    if (guessed) guesses = true;
    else if (how !== 'epithet') certain.add(athlete);
  }
  if (!guesses) return [...judged];
  return judged.map((one) => {
    const { claim, judgement } = one;
    if (claim.subject < 0 || certain.has(claim.subject) || (judgement.verdict !== 'mismatch' && judgement.rightAthlete === undefined))
      return one;
    return { claim, judgement: unverified('several-readings', judgement.evidence) };
  });
}
