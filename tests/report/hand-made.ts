import { type Article, articleFromText } from '../../src/core/article.ts';
import { readDay } from '../../src/core/day.ts';
import type { AthleteRef, Checked, Evidence, Finding } from '../../src/core/finding.ts';
import type { CheckedEntry, Entry } from '../../src/report/entry.ts';
import { FORMATS, type FormatName } from '../../src/report/formats.ts';
import { PLAIN } from '../../src/report/layout.ts';

/** A small article with one finding of each verdict, made by hand so that reports are tested without the engine. */
export const KERR: AthleteRef = { id: 'josh-kerr-1997', name: 'Josh Kerr', dob: '1997-10-08', nat: 'GBR', sex: 'M' };

export const EUGENE: Evidence = {
  athlete: 'Josh Kerr',
  event: 'one-mile',
  sex: 'M',
  mark: '3:45.34',
  windCmS: null,
  place: 1,
  round: 'f',
  day: '2024-05-25',
  competition: 'Prefontaine Classic',
  venue: 'Eugene',
  country: 'USA',
  indoor: false,
  source: 'dl',
};

export const TEXT = 'Kerr won.\nThe Bowerman Mile fell to Kerr in 3:45.43, a British record. He had run 4:02 as a boy, or so he says.';

export const ARTICLE: Article = articleFromText(TEXT, { published: readDay('2024-06-01') });

export function finding(quoted: string, over: Partial<Finding>): Finding {
  const start = TEXT.indexOf(quoted);
  return {
    start,
    end: start + quoted.length,
    text: quoted,
    kind: 'mark',
    mention: null,
    athlete: KERR,
    candidates: [],
    event: 'one-mile',
    claim: { type: 'result', value: quoted },
    verdict: null,
    reason: null,
    correction: null,
    evidence: [],
    now: null,
    ...over,
  };
}

export const CHECKED: Checked = {
  topic: 'athletics',
  findings: [
    finding('Kerr', { kind: 'athlete', mention: 'surname', event: null, claim: null }),
    finding('3:45.43', { verdict: 'mismatch', reason: 'digit-slip', correction: '3:45.34', evidence: [EUGENE] }),
    finding('British record', {
      kind: 'claim',
      claim: { type: 'nr', value: 'GBR' },
      verdict: 'verified',
      reason: 'exact',
      evidence: [EUGENE],
    }),
    finding('4:02', { verdict: 'unverified', reason: 'slower-than-coverage' }),
  ],
  cards: [{ athlete: KERR, worldAthleticsId: 14564446, age: 26, bests: [{ event: 'one-mile', pb: EUGENE, sb: EUGENE }] }],
  asOf: ARTICLE.published ?? 0,
  asOfKnown: true,
  language: 'en',
  wanted: [],
};

export const ENTRY: CheckedEntry = {
  kind: 'checked',
  doc: 'kerr.txt',
  title: 'Kerr wins',
  article: ARTICLE,
  checked: CHECKED,
  extracted: false,
  decisions: new Map(),
  added: [],
};

/** A whole report in one format, as the command and the panel put it together. */
export function write(format: FormatName, ...entries: readonly Entry[]): string {
  const writer = FORMATS[format].open({ version: '1.2.3', palette: PLAIN, width: 100 });
  return [writer.begin(), ...entries.map((entry) => writer.entry(entry)), writer.end()].join('');
}
