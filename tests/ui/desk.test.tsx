import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/core/finding.ts';
import { decide, mark } from '../../src/flags/changes.ts';
import { visited } from '../../src/flags/join.ts';
import { blankRecord, type DeskRecord } from '../../src/flags/record.ts';
import type { ReadyPage } from '../../src/messages/desk.ts';
import { Desk, type DeskActions, type DeskState } from '../../src/ui/desk/desk.tsx';
import { isOpen, modelOf } from '../../src/ui/desk/desk-model.ts';
import { filterRows, NO_FILTER } from '../../src/ui/desk/filters.ts';
import type { LookUpAsk } from '../../src/ui/look-up/look-up.tsx';
import { checked, finding, HOCKER, KERR, named, SLIP } from './made.ts';
import { draw, press, seen } from './stage.ts';

const TEXT = 'Josh Kerr, so they said in Paris, ran the 3:27.97 of his life. Cole Hocker won in 3:27.65, and somebody ran 3:40.1 as well.';
const at = (words: string): number => TEXT.indexOf(words);
const FINDINGS: readonly Finding[] = [
  named(0, 'Josh Kerr', KERR),
  { ...SLIP, start: at('3:27.97'), end: at('3:27.97') + 7 },
  finding(at('3:27.65'), '3:27.65', {
    athlete: HOCKER,
    event: '1500-metres',
    claim: { type: 'result', value: '3:27.65' },
    verdict: 'verified',
    reason: 'exact',
  }),
  finding(at('3:40.1'), '3:40.1', { verdict: 'unverified', reason: 'slower-than-coverage' }),
];
const PAGE: ReadyPage = {
  kind: 'ready',
  source: 'page',
  url: 'https://x.example/a',
  cut: false,
  title: 'Paris <b>final</b>',
  site: 'The Example',
  text: TEXT,
  blocks: [],
  statedLanguage: 'en',
  published: 19_941,
  dayFrom: 'meta',
  checked: checked(FINDINGS),
};
const BLANK = blankRecord(PAGE.url);
const DISPUTED = { verdict: 'disputed', correction: null, note: 'asked', link: 'javascript:alert(1)', day: '2026-01-02' } as const;
const page = { text: TEXT, findings: FINDINGS };

const nothing = async () => [];
const lookUp: LookUpAsk = {
  find: nothing,
  athlete: async () => null,
  progress: async () => null,
  compare: async () => null,
  races: nothing,
};

function open(state: DeskState, record: DeskRecord = BLANK, before = BLANK): { root: HTMLElement; asked: unknown[][] } {
  const asked: unknown[][] = [];
  const actions = new Proxy({} as DeskActions, {
    get:
      (_, name) =>
      (...args: unknown[]) =>
        void asked.push([name, ...args]),
  });
  const props = {
    state,
    record,
    before,
    site: 'x.example',
    version: '1.2.3',
    hovered: null,
    canUndo: false,
    notice: 'Notice',
    actions,
    lookUp,
    lookFor: '',
    today: '2026-01-02',
  };
  return { root: draw(<Desk {...props} />), asked };
}

describe('the desk', () => {
  it('shows the head of the article, and that its day can be changed', () => {
    const { root } = open(PAGE);
    expect(seen(root.querySelector('.head')!)).toContain('Paris <b>final</b>The ExampleAs of from the page’s meta data');
    expect(root.querySelector('input[type=date]')?.getAttribute('value')).toBe('2024-08-06');
    expect(seen(root.querySelector('.counts')!)).toBe('to correct1unclear0not checked1verified1');
    expect(root.querySelector('.head b')).toBeNull();
  });

  it('lists what has a verdict in reading order, and what could not be known under a tab of its own', () => {
    const { root } = open(PAGE);
    expect([...root.querySelectorAll('.quote mark')].map(seen)).toEqual(['3:27.97', '3:27.65']);
    expect(seen(root.querySelector('[role=tablist]')!)).toBe('Findings 2Not checked 1Look up');
    expect(seen(root.querySelector('.shown')!)).toBe('1 still to decide.');
  });

  it('shows the sentence, the correction and the row that proves it, and asks for what is pressed', () => {
    const { root, asked } = open(PAGE);
    const row = root.querySelector('.finding')!;
    expect(seen(row)).toContain('Josh Kerr, so they said in Paris, ran the 3:27.97 of his life.');
    expect(seen(row)).toContain('3:27.97 → should be 3:27.79');
    expect(seen(row)).toContain(
      '6 August 2024 · Olympic Games, Stade de France, Paris, FRA · 1500 m final · Josh Kerr 3:27.79 2nd · source made',
    );
    press(row, 'Show on the page');
    press(row, 'Accept: 3:27.97');
    press(row, 'Copy: 3:27.97');
    press(root, 'Undo');
    expect(asked.map(([name]) => name)).toEqual(['show', 'decide', 'copy', 'undo']);
    expect(asked[0]?.[1]).toMatchObject({ start: at('3:27.97') });
    expect(asked[1]?.slice(2)).toEqual(['accepted', { correction: null, note: '', link: '' }]);
  });

  it('shows what was decided, makes no link of what is none, and no longer counts what is disputed', () => {
    const { root, asked } = open(PAGE, decide(BLANK, page, 1, DISPUTED));
    expect(seen(root.querySelector('.decided')!)).toContain('Disputed asked javascript:alert(1)');
    expect(root.querySelector('.decided a')).toBeNull();
    expect(seen(root.querySelector('.counts')!)).toContain('to correct0');
    expect(seen(root.querySelector('.shown')!)).toBe('Nothing left to decide.');
    press(root, 'Take back: 3:27.97');
    expect(asked[0]?.[0]).toBe('undecide');
  });

  it('lists marks between the findings, and decisions whose words are gone below them', () => {
    const start = at('so they said');
    const record = decide(mark(BLANK, TEXT, { start, end: start + 12 }, { ...DISPUTED, correction: 'as agreed' }), page, 1, DISPUTED);
    const corrected = TEXT.replace('3:27.97', '3:27.79');
    const { root } = open({ ...PAGE, text: corrected, checked: checked([FINDINGS[2]!]) }, record);
    expect([...root.querySelectorAll('.quote mark')].map(seen)).toEqual(['so they said', '3:27.65']);
    expect(seen(root.querySelector('[aria-labelledby=lost]')!)).toContain('Now reads “3:27.79”. Disputed asked'.replace('. D', '.D'));
  });

  it('says what has changed since the last visit', () => {
    const before = visited(BLANK, {
      text: 'old',
      title: '',
      findings: [FINDINGS[1]!, finding(0, 'fifth', { verdict: 'verified' })],
      day: '2026-01-02',
    });
    expect(seen(open(PAGE, before, before).root.querySelector('.news')!)).toBe(
      'Since 2 January 2026: the text was changed, 2 new, 1 goneGone: “fifth”, verified',
    );
    expect([...open(PAGE, before, before).root.querySelectorAll('.new')].length).toBe(1);
  });

  it.each<[DeskState, string]>([
    [{ kind: 'reading' }, 'Reading the page…'],
    [{ kind: 'other' }, 'does not look like athletics'],
    [{ kind: 'failed', why: 'The database is damaged.' }, 'The database is damaged.'],
    [{ kind: 'absent' }, 'Check this page'],
  ])('explains %j', (state, text) => {
    expect(seen(open(state).root)).toContain(text);
  });
});

describe('filters', () => {
  const record = mark(decide(BLANK, page, 1, DISPUTED), TEXT, { start: 0, end: 4 }, DISPUTED);
  const { rows } = modelOf(PAGE, record, BLANK);
  const shown = (filter: Partial<typeof NO_FILTER>): string[] =>
    filterRows(rows, { ...NO_FILTER, ...filter }, isOpen).map(({ fragment }) => fragment.quoted);

  it.each([
    [{}, ['Josh', '3:27.97', '3:27.65', '3:40.1']],
    [{ show: 'verified' as const }, ['3:27.65']],
    [{ show: 'mismatch' as const }, ['Josh']],
    [{ show: 'open' as const }, []],
    [{ show: 'decided' as const }, ['Josh', '3:27.97']],
    [{ athlete: KERR.id }, ['3:27.97']],
    [{ event: '1500-metres' }, ['3:27.97', '3:27.65']],
    [{ claim: 'result' }, ['3:27.97', '3:27.65']],
    [{ search: ' HOCKÉR ' }, ['3:27.65', '3:40.1']],
    [{ search: '3:27.79' }, ['3:27.97']],
    [{ search: 'asked' }, ['Josh', '3:27.97']],
    [{ search: 'nobody' }, []],
  ])('shows for %j', (filter, words) => {
    expect(shown(filter)).toEqual(words);
  });
});
