/**
 * Findings: what is shown, one for each mention of an athlete, each mark and each other claim.
 */
import type { Claim } from '../claim.ts';
import type { ClaimType, Finding } from '../finding.ts';
import { writeMark } from '../mark.ts';
import type { AthleteMention } from '../mention.ts';
import type { EventSlug, Results } from '../results.ts';
import { athleteRef } from '../verify/evidence.ts';
import type { Judged, Judgement } from '../verify/judgement.ts';

interface Shown {
  readonly athletes: readonly AthleteMention[];
  readonly judged: readonly Judged[];
  readonly text: string;
  readonly results: Results;
}

/** In reading order. A claim whose words a mark or an earlier claim already covers is left out. */
export function findingsOf(shown: Shown): Finding[] {
  const blamed = new Map<AthleteMention, Judgement>();
  const marks: Finding[] = [];
  const claims: Finding[] = [];
  for (const judged of shown.judged) {
    const { claim, judgement } = judged;
    // A correction that says nothing new is none: the words were right.
    if (judgement.correction !== null && judgement.correction === shown.text.slice(claim.at.start, claim.at.end)) continue;
    if (claim.kind !== 'mark') {
      claims.push(claimFinding(judged, shown));
      continue;
    }
    marks.push(claimFinding(judged, shown));
    if (claim.named && judgement.rightAthlete !== undefined) blamed.set(claim.named, judgement);
  }
  const findings: Finding[] = [];
  for (const mention of shown.athletes)
    if (mention.how !== 'pronoun') findings.push(blame(athleteFinding(mention, shown), mention, blamed.get(mention), shown));
  for (const mark of marks) findings.push(mark);
  for (const claim of disjoint(claims)) findings.push(claim);
  return findings.sort((a, b) => a.start - b.start || a.end - b.end);
}

function athleteFinding(mention: AthleteMention, { text, results }: Shown): Finding {
  const { start, end } = mention;
  const linked = mention.athlete >= 0;
  const wrong = linked && mention.spelling !== 'right';
  const several = !linked && mention.candidates.length > 1;
  return {
    start,
    end,
    text: text.slice(start, end),
    kind: 'athlete',
    mention: mention.how,
    athlete: linked ? athleteRef(results, mention.athlete) : null,
    candidates: several ? mention.candidates.slice(0, 8).map((row) => athleteRef(results, row)) : [],
    event: null,
    claim: wrong ? { type: 'spelling', value: text.slice(start, end) } : null,
    verdict: wrong ? 'mismatch' : several ? 'ambiguous' : null,
    reason: wrong ? 'misspelt-name' : several ? 'several-athletes' : null,
    correction: wrong ? mention.correction : null,
    evidence: [],
    now: null,
  };
}

/** The mark belongs to somebody else: the name is what is wrong. */
function blame(finding: Finding, mention: AthleteMention, judgement: Judgement | undefined, { results }: Shown): Finding {
  if (judgement?.rightAthlete === undefined || finding.verdict !== null) return finding;
  const right = results.athlete(judgement.rightAthlete);
  return {
    ...finding,
    claim: { type: 'result', value: judgement.evidence[0]?.mark ?? '' },
    verdict: 'mismatch',
    reason: 'other-athlete',
    correction: mention.how === 'surname' ? right.familyName : right.name,
    evidence: judgement.evidence,
  };
}

function claimFinding({ claim, judgement }: Judged, { text, results }: Shown): Finding {
  const { start, end } = claim.at;
  const { type, value, event } = describe(claim, text);
  return {
    start,
    end,
    text: text.slice(start, end),
    kind: claim.kind === 'mark' ? 'mark' : 'claim',
    mention: null,
    athlete: claim.subject >= 0 ? athleteRef(results, claim.subject) : null,
    candidates: [],
    event,
    claim: type ? { type, value } : null,
    verdict: judgement.verdict,
    reason: judgement.reason,
    correction: judgement.correction,
    evidence: judgement.evidence,
    now: judgement.now,
  };
}

interface Description {
  /** `null`: a mark of which nothing is claimed (a target, a split). */
  readonly type: ClaimType | null;
  readonly value: string;
  readonly event: EventSlug | null;
}

const RECORD_TYPES: Readonly<Record<string, ClaimType>> = {
  wr: 'wr',
  nr: 'nr',
  'area-record': 'area-record',
  'course-record': 'course-record',
  pb: 'pb',
  sb: 'sb',
};

function describe(claim: Claim, text: string): Description {
  switch (claim.kind) {
    case 'mark': {
      const record = claim.record ? RECORD_TYPES[claim.record.record] : undefined;
      const type =
        claim.role === 'result'
          ? 'result'
          : claim.role === 'pb' || claim.role === 'sb'
            ? claim.role
            : claim.role === 'record'
              ? (record ?? 'result')
              : null;
      return { type, value: writeMark(claim.mark), event: claim.event || null };
    }
    case 'event':
      return { type: 'event', value: claim.at.event, event: claim.mark.event || null };
    case 'venue':
    case 'date':
      return { type: claim.kind, value: text.slice(claim.at.start, claim.at.end), event: claim.mark.event || null };
    case 'place':
      return { type: 'place', value: String(claim.at.place), event: claim.event };
    case 'title':
      return {
        type: claim.at.place === 1 && !/gold/i.test(text.slice(claim.at.start, claim.at.end)) ? 'title' : 'medal',
        value: text.slice(claim.at.start, claim.at.end),
        event: claim.at.event,
      };
    case 'record':
      return { type: RECORD_TYPES[claim.at.record] ?? 'wr', value: text.slice(claim.at.start, claim.at.end), event: claim.event };
    case 'rank':
      return { type: 'rank', value: String(claim.at.rank), event: claim.mark?.event || null };
    case 'circumstance':
      return { type: claim.type, value: text.slice(claim.at.start, claim.at.end), event: claim.event };
    case 'count':
      return { type: 'count', value: String(claim.count), event: claim.event };
    case 'record-age':
      return { type: 'record-age', value: String(claim.years), event: claim.record.event };
    case 'margin':
      return { type: 'margin', value: text.slice(claim.at.start, claim.at.end), event: claim.mark.event || null };
    case 'nationality':
      return { type: 'nationality', value: claim.nat, event: null };
    case 'age':
      return { type: 'age', value: String(claim.years), event: null };
    case 'head-to-head':
      return { type: 'head-to-head', value: text.slice(claim.at.start, claim.at.end), event: claim.mark?.event ?? null };
  }
}

/** Claims in order, each starting after the one before; of two that overlap the longer stays. */
/** A claim that is verified or wrong before one of which nothing is known, though its words are fewer. */
const decidedFirst = (a: Finding, b: Finding): number => Number(isDecided(b)) - Number(isDecided(a));
const isDecided = ({ verdict }: Finding): boolean => verdict === 'verified' || verdict === 'mismatch';

function disjoint(findings: readonly Finding[]): Finding[] {
  const kept: Finding[] = [];
  const covered = new Uint8Array(findings.reduce((most, { end }) => Math.max(most, end), 0));
  for (const finding of [...findings].sort((a, b) => decidedFirst(a, b) || b.end - b.start - (a.end - a.start) || a.start - b.start)) {
    if (covered.subarray(finding.start, finding.end).includes(1)) continue;
    covered.fill(1, finding.start, finding.end);
    kept.push(finding);
  }
  return kept;
}
