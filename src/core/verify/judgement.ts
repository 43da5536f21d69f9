import type { Claim } from '../claim.ts';
import type { Evidence, Reason, Verdict } from '../finding.ts';
import type { AthleteRow, Performance } from '../results.ts';

/** What verification says of one claim. */
export interface Judgement {
  readonly verdict: Verdict;
  readonly reason: Reason;
  readonly correction: string | null;
  readonly evidence: readonly Evidence[];
  /** The truth today where it differs from the truth as of the article's day. */
  readonly now: string | null;
  /** The words that are wrong are the athlete's name: it should be this one. The mark itself stands. */
  readonly rightAthlete?: AthleteRow;
  /** The row that verified a mark or a place, or that the place was held against. */
  readonly row?: Performance;
}

export interface Judged {
  readonly claim: Claim;
  readonly judgement: Judgement;
}

export const verified = (reason: Reason, evidence: readonly Evidence[], now: string | null = null): Judgement => ({
  verdict: 'verified',
  reason,
  correction: null,
  evidence,
  now,
});

export const unverified = (reason: Reason, evidence: readonly Evidence[] = []): Judgement => ({
  verdict: 'unverified',
  reason,
  correction: null,
  evidence,
  now: null,
});

export const mismatch = (reason: Reason, correction: string, evidence: readonly Evidence[], now: string | null = null): Judgement => ({
  verdict: 'mismatch',
  reason,
  correction,
  evidence,
  now,
});
