/** The sentences that every report and the panel say of a finding. */
import type { AthleteRef, ClaimType, Finding, Verdict } from '../core/finding.ts';
import { correctionOf, type Decision, type Item } from './entry.ts';
import { REASON_WORDS } from './reasons.ts';

/** What each kind of claim is called where claims are counted or chosen. */
export const CLAIM_WORDS: Readonly<Record<ClaimType, string>> = {
  result: 'result',
  place: 'place',
  medal: 'medal',
  title: 'title',
  pb: 'personal best',
  sb: 'season’s best',
  wr: 'world record',
  nr: 'national record',
  'area-record': 'area record',
  'course-record': 'course record',
  rank: 'rank',
  count: 'count',
  margin: 'margin',
  'head-to-head': 'head-to-head',
  age: 'age',
  nationality: 'nationality',
  date: 'date',
  event: 'event',
  venue: 'venue',
  'record-age': 'age of a record',
  spelling: 'spelling',
};

/** Headings under which findings of one verdict stand. */
export const VERDICT_TITLES: Readonly<Record<Verdict, string>> = {
  mismatch: 'To correct',
  ambiguous: 'Unclear',
  unverified: 'Not checked',
  verified: 'Verified',
};

export const DECISION_WORDS: Readonly<Record<Decision['verdict'], string>> = {
  accepted: 'Accepted',
  disputed: 'Disputed',
  overridden: 'Overridden',
};

/** Candidates named for one ambiguous name; the JSON has them all. */
const MAX_CANDIDATES = 4;

/** `Josh Kerr (GBR 1997) or Josh Kerr (IRL)`, '' for none. */
export function writeCandidates(candidates: readonly AthleteRef[]): string {
  const who = candidates
    .slice(0, MAX_CANDIDATES)
    .map(({ name, nat, dob }) => `${name} (${[nat, dob?.slice(0, 4)].filter(Boolean).join(' ')})`);
  const more = candidates.length > MAX_CANDIDATES ? ` or ${candidates.length - MAX_CANDIDATES} more` : '';
  return who.join(' or ') + more;
}

/** One sentence: what stands there, what is held of it, and why. Ends with a full stop. */
export function writeVerdict(item: Item): string {
  const { finding } = item;
  const quote = `“${squash(finding.text)}”`;
  const why = finding.reason ? `: ${REASON_WORDS[finding.reason]}` : '';
  const correction = correctionOf(item);
  if (item.decision?.verdict === 'overridden' && correction !== null)
    return `${quote} should be “${correction}”, by the fact-checker’s own finding.`;
  const right = correction === null ? 'differs from the database' : `should be “${correction}”`;
  switch (finding.verdict) {
    case 'mismatch':
      return item.decision?.verdict === 'disputed' ? `${quote} was said to differ${why}.` : `${quote} ${right}${why}.`;
    case 'verified':
      return `${quote} is verified${why}.`;
    case 'ambiguous':
      return `${quote} is unclear${why}${finding.candidates.length > 1 ? `, ${writeCandidates(finding.candidates)}` : ''}.`;
    case 'unverified':
      return `${quote} was not checked${why}.`;
    case null:
      return finding.athlete ? `${quote} is ${finding.athlete.name}.` : `${quote} claims nothing.`;
  }
}

/** What the fact-checker said, as one sentence without his link; '' where he said nothing. */
export function writeDecision(decision: Decision | null): string {
  if (!decision) return '';
  const instead = decision.correction === null ? '' : `: “${decision.correction}”`;
  return [`${DECISION_WORDS[decision.verdict]} on ${decision.day}${instead}.`, squash(decision.note)].filter(Boolean).join(' ');
}

/** What a list of claim types calls a finding without one. */
export const claimWord = ({ claim, kind }: Finding): string => (claim ? CLAIM_WORDS[claim.type] : kind === 'athlete' ? 'name' : 'mark');

/** Line ends and runs of blanks as one space. */
export const squash = (text: string): string => text.replace(/\s+/g, ' ').trim();
