import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/core/finding.ts';
import { decide, forget, mark, takeOver } from '../../src/flags/changes.ts';
import { join, newsSince, visited } from '../../src/flags/join.ts';
import { blankRecord } from '../../src/flags/record.ts';
import type { Decision } from '../../src/report/entry.ts';
import { readJsonReport } from '../../src/report/json.ts';
import { ENTRY, write } from '../report/hand-made.ts';
import { finding, SLIP } from '../ui/made.ts';

const TEXT = 'In Paris the winner, Josh Kerr, ran 3:27.97, and Cole Hocker 3:27.65, they said. Kerr was fifth in 3:27.97 once.';
const DISPUTED: Decision = { verdict: 'disputed', correction: null, note: 'asked him', link: '', day: '2026-01-02' };

/** Findings of the words, wherever they stand in the text. */
const findingsIn = (text: string): Finding[] =>
  [...text.matchAll(/3:27\.\d\d|fifth/g)].map(({ index, 0: words }) =>
    words === 'fifth'
      ? finding(index, words, { kind: 'claim', claim: { type: 'place', value: '5' }, verdict: 'unverified', reason: 'no-row' })
      : words !== '3:27.97'
        ? finding(index, words, { verdict: 'verified', reason: 'exact', claim: { type: 'result', value: words } })
        : { ...SLIP, start: index, end: index + words.length },
  );
const page = (text: string) => ({ text, findings: findingsIn(text) });
const BLANK = blankRecord('https://x.example/a');
const decided = decide(BLANK, page(TEXT), 0, DISPUTED);
const joined = (text: string, record = decided) => join(record, text, findingsIn(text));

describe('decisions', () => {
  it('stay with their finding, and not with its like', () => {
    expect([...joined(TEXT).decisions.keys()]).toEqual([0]);
    const swapped = `Kerr was fifth in 3:27.97 once. ${TEXT.slice(0, 80)}`;
    expect([...joined(swapped).decisions.keys()]).toEqual([2]);
  });

  it('are kept when the words are gone, and say what stands there now', () => {
    const corrected = TEXT.replace('3:27.97', '3:27.79');
    const { decisions, lost } = joined(corrected);
    expect(decisions.size).toBe(0);
    expect(lost).toEqual([{ of: decided.decided[0], kind: 'gone', now: '3:27.79' }]);
  });

  it('are kept when the program says nothing of the words any more', () => {
    expect(join(decided, TEXT, []).lost).toMatchObject([{ kind: 'unfound', now: null }]);
  });

  it('are replaced, taken back and forgotten', () => {
    const again = decide(decided, page(TEXT), 0, { ...DISPUTED, verdict: 'accepted' });
    expect(again.decided.map(({ decision }) => decision.verdict)).toEqual(['accepted']);
    expect(decide(again, page(TEXT), 0, null).decided).toEqual([]);
    expect(forget(decided, decided.decided[0]!).decided).toEqual([]);
    expect(decide(decided, page(TEXT), 99, DISPUTED)).toBe(decided);
  });
});

describe('marks', () => {
  const start = TEXT.indexOf('winner');
  const remark = { correction: 'runner-up', note: '', link: '', day: '2026-01-02' };
  const marked = mark(BLANK, TEXT, { start, end: start + 6 }, remark);

  it('follow their words', () => {
    expect(joined(`Today. ${TEXT}`, marked).added).toMatchObject([
      { start: start + 7, end: start + 13, text: 'winner', correction: 'runner-up' },
    ]);
  });

  it('are one for the same words, and kept when those are gone', () => {
    expect(mark(marked, TEXT, { start, end: start + 6 }, { ...remark, note: 'new' }).marked.map(({ note }) => note)).toEqual(['new']);
    expect(joined(TEXT.replace('the winner', 'the runner-up'), marked).lost).toMatchObject([{ kind: 'gone', now: 'runner-up' }]);
  });
});

describe('a visit', () => {
  const after = visited(decided, { text: TEXT, title: 'T', findings: findingsIn(TEXT), day: '2026-01-02' });

  it('is news only to the second', () => {
    expect(newsSince(decided, TEXT, findingsIn(TEXT))).toBeNull();
    expect(newsSince(after, TEXT, findingsIn(TEXT))).toEqual({ since: '2026-01-02', textChanged: false, come: new Set(), gone: [] });
  });

  it('is told what has come and gone, not what has moved', () => {
    const text = `Moved. ${TEXT.replace('Kerr was fifth in 3:27.97 once', 'Hocker again ran 3:27.65')}`;
    expect(newsSince(after, text, findingsIn(text))).toEqual({
      since: '2026-01-02',
      textChanged: true,
      come: new Set([2]),
      gone: ['mismatch\t3:27.97\t3:27.79', 'unverified\tfifth\t'],
    });
  });

  it('moves anchors along, so that small changes add up to large ones', () => {
    let record = after;
    let text = TEXT;
    for (const [old, now] of [
      ['In Paris the winner, Josh Kerr, ', 'Josh Kerr '],
      ['Josh Kerr ran ', 'The Scot clocked '],
      [', and Cole Hocker 3:27.65, they said', ' there'],
    ] as const) {
      text = text.replace(old, now);
      record = visited(record, { text, title: 'T', findings: findingsIn(text), day: '2026-01-03' });
    }
    expect([...join(record, text, findingsIn(text)).decisions.keys()]).toEqual([0]);
  });
});

it('takes over an imported report once, and lets what is here stand', () => {
  const accepted: Decision = { ...DISPUTED, verdict: 'accepted' };
  const report = readJsonReport(
    write('json', {
      ...ENTRY,
      decisions: new Map([[1, accepted]]),
      added: [{ start: 0, end: 4, text: 'Kerr', correction: null, note: 'who?', link: '', day: '2026-01-01' }],
    }),
  );
  const entry = report.kind === 'report' && report.entries[0]?.kind === 'checked' ? report.entries[0] : ENTRY;
  const first = takeOver(BLANK, entry);
  expect(first.taken).toBe(2);
  expect([...join(first.record, ENTRY.article.text, ENTRY.checked.findings).decisions]).toEqual([[1, accepted]]);
  expect(takeOver(first.record, entry)).toEqual({ record: first.record, taken: 0 });
  const here = decide(BLANK, { text: ENTRY.article.text, findings: ENTRY.checked.findings }, 1, DISPUTED);
  expect(takeOver(here, entry).record.decided.map(({ decision }) => decision.verdict)).toEqual(['disputed']);
});
