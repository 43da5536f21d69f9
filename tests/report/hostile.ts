/** An article that tries every format: markup, formulas, quotes, characters beyond 16 bits, half of one, and decisions of every kind. */
import { articleFromText } from '../../src/core/article.ts';
import { readDay } from '../../src/core/day.ts';
import type { CheckedEntry } from '../../src/report/entry.ts';
import { CHECKED, EUGENE, finding, KERR } from './hand-made.ts';

const TEXT = [
  '🏃 Kerr & <b>friends</b>',
  '=HYPERLINK("https://x.example","3:45.43") is what Kerr ran, "so they say",\r',
  '1. and *Hocker* was fifth, he was 🥇 in 3:46.34. Half \ud83d a pair, and “Kerr” again in 3:59.1 there.',
].join('\n');

const at = (quoted: string, from = 0) => {
  const start = TEXT.indexOf(quoted, from);
  return { start, end: start + quoted.length, text: quoted };
};

const ARTICLE = articleFromText(TEXT, { published: readDay('2024-06-01'), url: 'https://www.x.example/a?b=1&c="2"', language: 'en' });

export const HOSTILE: CheckedEntry = {
  kind: 'checked',
  doc: '=cmd|‘ /C calc’!A1.html',
  title: '🏃 Kerr & <b>friends</b>',
  article: { ...ARTICLE, blocks: ARTICLE.blocks.map((block, n) => (n ? block : { ...block, kind: 'heading' })) },
  extracted: true,
  checked: {
    ...CHECKED,
    findings: [
      finding('Kerr', { ...at('Kerr'), kind: 'athlete', mention: 'surname', event: null, claim: null }),
      finding('=HYPERLINK', { ...at('=HYPERLINK'), verdict: 'mismatch', reason: 'digit-slip', correction: '@SUM(1)', evidence: [EUGENE] }),
      finding('fifth', {
        ...at('fifth'),
        kind: 'claim',
        claim: { type: 'place', value: '5' },
        verdict: 'mismatch',
        reason: 'place-differs',
        correction: 'sixth',
        evidence: [{ ...EUGENE, windCmS: -120 }],
        now: 'Since 2025 it is seventh.',
      }),
      finding('3:46.34', { ...at('3:46.34'), verdict: 'verified', reason: 'exact', evidence: [EUGENE] }),
      finding('Kerr', {
        ...at('Kerr”'),
        end: at('Kerr”').end - 1,
        text: 'Kerr',
        kind: 'athlete',
        mention: 'surname',
        athlete: null,
        verdict: 'ambiguous',
        reason: 'several-athletes',
        candidates: [KERR, { ...KERR, id: 'x', dob: null, nat: 'IRL' }],
      }),
      finding('3:59.1', { ...at('3:59.1'), verdict: 'unverified', reason: 'slower-than-coverage' }),
    ],
  },
  decisions: new Map([
    [
      1,
      { verdict: 'accepted', correction: null, note: 'Rang <the> office\nand asked', link: 'https://x.example/proof', day: '2024-06-02' },
    ],
    [2, { verdict: 'disputed', correction: null, note: '-1 He was fifth', link: 'javascript:alert(1)', day: '2024-06-02' }],
    [3, { verdict: 'overridden', correction: '3:46.35', note: '', link: '', day: '2024-06-03' }],
  ]),
  added: [{ ...at('🥇'), correction: '🥈', note: '+1', link: '', day: '2024-06-03' }],
};
