/** Findings made by hand, for tests that are not about the engine. */
import type { AthleteCard, AthleteRef, Checked, Evidence, Finding } from '../../src/core/finding.ts';

export const KERR: AthleteRef = { id: 'josh-kerr-1997', name: 'Josh Kerr', dob: '1997-10-08', nat: 'GBR', sex: 'M' };
export const HOCKER: AthleteRef = { id: 'cole-hocker-2001', name: 'Cole Hocker', dob: '2001-06-06', nat: 'USA', sex: 'M' };

export const PARIS: Evidence = {
  athlete: 'Josh Kerr',
  event: '1500-metres',
  sex: 'M',
  mark: '3:27.79',
  windCmS: null,
  place: 2,
  round: 'f',
  day: '2024-08-06',
  competition: 'Olympic Games',
  venue: 'Stade de France, Paris',
  country: 'FRA',
  indoor: false,
  source: 'made',
};

export function finding(start: number, text: string, more: Partial<Finding> = {}): Finding {
  return {
    start,
    end: start + text.length,
    text,
    kind: 'mark',
    mention: null,
    athlete: null,
    candidates: [],
    event: null,
    claim: null,
    verdict: null,
    reason: null,
    correction: null,
    evidence: [],
    now: null,
    ...more,
  };
}

export const named = (start: number, text: string, athlete: AthleteRef, more: Partial<Finding> = {}): Finding =>
  finding(start, text, { kind: 'athlete', mention: 'name', athlete, ...more });

export const SLIP: Finding = finding(40, '3:27.97', {
  athlete: KERR,
  event: '1500-metres',
  claim: { type: 'result', value: '3:27.97' },
  verdict: 'mismatch',
  reason: 'digit-slip',
  correction: '3:27.79',
  evidence: [PARIS],
});

export const CARD: AthleteCard = { athlete: KERR, worldAthleticsId: null, age: 26, bests: [{ event: '1500-metres', pb: PARIS, sb: null }] };

export const checked = (findings: readonly Finding[]): Checked => ({
  topic: 'athletics',
  findings,
  cards: [CARD],
  asOf: 19_941, // 2024-08-06
  asOfKnown: true,
  language: 'en',
  wanted: [],
});
