import { describe, expect, it } from 'vitest';
import { blankRecord, type DeskRecord } from '../../src/flags/record.ts';
import type { ReadRecord, Store } from '../../src/flags/store.ts';
import type { DeskPage } from '../../src/messages/desk.ts';
import { readJsonReport } from '../../src/report/json.ts';
import { modelOf } from '../../src/ui/desk/desk-model.ts';
import { createDeskSession, type SessionParts } from '../../src/ui/desk/desk-session.ts';
import { checked, SLIP } from './made.ts';

const URL = 'https://x.example/a';
const TEXT = `${'x'.repeat(20)} Josh Kerr ran it in 3:27.97 they say.`;
const START = TEXT.indexOf('3:27.97');
const PAGE: DeskPage = {
  kind: 'ready',
  source: 'page',
  url: `${URL}#top`,
  cut: false,
  title: 'Paris: the final!',
  site: '',
  text: TEXT,
  blocks: [],
  statedLanguage: null,
  published: null,
  dayFrom: null,
  checked: checked([{ ...SLIP, start: START, end: START + 7 }]),
};

/** A store in memory that can be full, or damaged. */
function storeOf(
  given: { records?: Map<string, DeskRecord>; full?: boolean; problem?: string } = {},
): Store & { records: Map<string, DeskRecord> } {
  const records = given.records ?? new Map<string, DeskRecord>();
  return {
    records,
    read: async (url): Promise<ReadRecord> => ({ record: records.get(url) ?? blankRecord(url), problem: given.problem ?? null }),
    keep: async (record) => {
      if (given.full) throw new Error('There is no room left.');
      records.set(record.url, record);
    },
    all: async () => [...records.values()],
    deleteAll: async () => records.clear(),
  };
}

async function deskOn(page: DeskPage | null, over: Partial<SessionParts> = {}) {
  const store = storeOf();
  const sent: { photofinish: string; body: unknown }[] = [];
  const files: { name: string; type: string; text: string }[] = [];
  const copied: string[] = [];
  const session = createDeskSession({
    store,
    version: '1.2.3',
    today: () => '2026-01-02',
    copy: async (text) => void copied.push(text),
    download: (file) => void files.push(file),
    confirm: () => true,
    announce: () => {},
    changed: () => {},
    ...over,
  });
  const send = async (message: unknown): Promise<unknown> => {
    const asked = message as { photofinish: string; body: unknown };
    sent.push(asked);
    if (page === null) throw new Error('nobody');
    const answers: Record<string, unknown> = { deskPage: page, showSpan: true, judgeAsOf: null, selection: { start: 21, end: 25 } };
    return { ok: true, value: answers[asked.photofinish] };
  };
  await session.attend({ url: URL, send }, true);
  const row = () => {
    const { state, record, before } = session.view();
    const [found] = state.kind === 'ready' ? modelOf(state, record, before).rows : [];
    if (found?.kind !== 'found') throw new Error('no row');
    return found;
  };
  return { session, store, sent, files, copied, row };
}

const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
const REMARK = { correction: null, note: 'asked', link: '' };

describe('a desk session', () => {
  it('keeps a decision under the page’s address without its fragment, and goes back step by step', async () => {
    const { session, store, row } = await deskOn(PAGE);
    session.actions.decide(row(), 'disputed', REMARK);
    session.actions.decide(row(), 'accepted', REMARK);
    await settle();
    const verdicts = (): string[] => (store.records.get(URL)?.decided ?? []).map(({ decision }) => decision.verdict);
    expect(verdicts()).toEqual(['accepted']);
    session.actions.undo();
    await settle();
    expect(verdicts()).toEqual(['disputed']);
    session.actions.undo();
    await settle();
    expect(verdicts()).toEqual([]);
    expect(session.view().canUndo).toBe(false);
  });

  it('says so when there is no room, and still has the decision to export', async () => {
    const { session, files, row } = await deskOn(PAGE, { store: storeOf({ full: true }) });
    session.actions.decide(row(), 'disputed', REMARK);
    await settle();
    expect(session.view().notice).toBe('The change could not be kept: There is no room left.');
    session.actions.save('json');
    const report = readJsonReport(files[0]?.text ?? '');
    expect(report.kind === 'report' && report.entries[0]?.kind === 'checked' && report.entries[0].decisions.size).toBe(1);
    expect(files[0]).toMatchObject({ name: 'Paris-the-final.json', type: 'application/json' });
  });

  it('passes on what the store says of a damaged record', async () => {
    const { session } = await deskOn(PAGE, { store: storeOf({ problem: 'They are set aside.' }) });
    expect(session.view().notice).toBe('They are set aside.');
  });

  it('takes its own export back, and says what is none', async () => {
    const first = await deskOn(PAGE);
    first.session.actions.decide(first.row(), 'disputed', REMARK);
    first.session.actions.save('json');
    const second = await deskOn(PAGE);
    second.session.actions.load(new File([first.files[0]?.text ?? ''], 'r.json'));
    await expect.poll(() => second.session.view().notice).toBe('1 decision came in.');
    expect(second.row().decision?.note).toBe('asked');
    second.session.actions.load(new File(['{}'], 'x.json'));
    await expect.poll(() => second.session.view().notice).toContain('“x.json” is no report of Photofinish');
  });

  it('marks what is selected on the page', async () => {
    const { session, store } = await deskOn(PAGE);
    session.actions.markSelection();
    await expect.poll(() => store.records.get(URL)?.marked.map(({ anchor }) => anchor.exact)).toEqual(['Josh']);
  });

  it('tells the page as of which day to judge, again after a reload and when that is undone', async () => {
    const records = new Map([[URL, { ...blankRecord(URL), asOf: 10_000 }]]);
    const { session, sent } = await deskOn(PAGE, { store: storeOf({ records }) });
    expect(sent.filter(({ photofinish }) => photofinish === 'judgeAsOf').map(({ body }) => body)).toEqual([{ day: 10_000 }]);
    session.actions.judgeAsOf(null);
    session.actions.undo();
    await settle();
    expect(sent.filter(({ photofinish }) => photofinish === 'judgeAsOf').map(({ body }) => body)).toEqual([
      { day: 10_000 },
      { day: null },
      { day: 10_000 },
    ]);
  });

  it('deletes everything, but only when that is meant', async () => {
    const { session, store, row } = await deskOn(PAGE, { confirm: () => false });
    session.actions.decide(row(), 'accepted', REMARK);
    session.actions.deleteAll();
    await settle();
    expect(store.records.size).toBe(1);
  });

  it('tells a page without our script from one that nobody may read', async () => {
    expect((await deskOn(null)).session.view().state).toEqual({ kind: 'absent' });
  });
});
