/** One desk's life: which page it speaks of, what was decided, and the way back. All that is of the browser comes as a parameter. */
import { decide, forget, mark, replaceMark, takeOver } from '../../flags/changes.ts';
import { visited } from '../../flags/join.ts';
import { blankRecord, type DeskRecord } from '../../flags/record.ts';
import type { Store } from '../../flags/store.ts';
import { ask, type Send } from '../../messages/ask.ts';
import type { ReadyPage, Source } from '../../messages/desk.ts';
import { correctionOf } from '../../report/entry.ts';
import { FORMATS, type FormatName } from '../../report/formats.ts';
import { readJsonReport } from '../../report/json.ts';
import { PLAIN } from '../../report/layout.ts';
import { pageOf } from '../../settings/changes.ts';
import { correctionText } from '../correction-text.ts';
import type { DeskActions, DeskState } from './desk.tsx';
import { modelOf } from './desk-model.ts';

export interface DeskTab {
  readonly url: string;
  readonly send: Send;
}

export interface SessionParts {
  readonly store: Store;
  readonly version: string;
  /** `YYYY-MM-DD` in the reader's own time zone. */
  readonly today: () => string;
  readonly copy: (text: string) => Promise<void>;
  readonly download: (file: { readonly name: string; readonly type: string; readonly text: string }) => void;
  readonly confirm: (question: string) => boolean;
  /** Tells other desks that the article's record is another now. */
  readonly announce: (url: string) => void;
  /** Called whenever something that is shown has changed. */
  readonly changed: () => void;
}

export interface DeskView {
  readonly state: DeskState;
  readonly record: DeskRecord;
  readonly before: DeskRecord;
  readonly hovered: number | null;
  readonly canUndo: boolean;
  readonly notice: string;
}

export interface DeskSession {
  view(): DeskView;
  /**
   * Speaks of this tab from now on; `null` is a window without one.
   *
   * @param isLoaded the page was loaded just now, so that what was found before is the visit before
   */
  attend(tab: DeskTab | null, isLoaded: boolean): Promise<void>;
  /** Asks the page again: it has news. */
  refresh(): Promise<void>;
  /** Another desk, or the menu of the page, has changed the record of this address. */
  recordChanged(url: string): Promise<void>;
  hover(start: number | null): void;
  say(notice: string): void;
  readonly actions: Omit<DeskActions, 'checkOnce' | 'alwaysCheck'>;
}

/** A draft on a page is another text than the page. */
const addressOf = ({ url, source }: ReadyPage): string => pageOf(url) + (source === 'draft' ? '#draft' : '');

/** A page that is being read is asked again after this long. */
const ASK_AGAIN_MS = 200;
/** Steps back that are remembered. */
const MAX_UNDO = 100;

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

export function createDeskSession(parts: SessionParts): DeskSession {
  const { store, today } = parts;
  let tab: DeskTab | null = null;
  let state: DeskState = { kind: 'reading' };
  let record = blankRecord('');
  let before = record;
  let undo: DeskRecord[] = [];
  let hovered: number | null = null;
  let notice = '';
  let turn = 0;
  let isFresh = false;
  let source: Source = 'page';
  /** By address: the record when the page was opened, which stays the measure of what is new while the user looks at other tabs. */
  const opened = new Map<string, DeskRecord>();

  const page = (): ReadyPage | null => (state.kind === 'ready' ? state : null);
  const say = (text: string): void => {
    notice = text;
    parts.changed();
  };

  /** What cannot be kept still stands on the desk until it is closed, so that it can be exported. */
  async function keep(next: DeskRecord): Promise<void> {
    record = next;
    parts.changed();
    try {
      await store.keep(next);
      parts.announce(next.url);
    } catch (error) {
      say(`The change could not be kept: ${messageOf(error)}`);
    }
  }

  function change(next: DeskRecord, said = ''): void {
    if (next === record) return;
    undo = [...undo, record].slice(-MAX_UNDO);
    notice = said;
    void keep(next);
  }

  async function open(ready: ReadyPage): Promise<void> {
    const url = addressOf(ready);
    if (record.url !== url || isFresh) {
      if (record.url !== url) undo = [];
      try {
        const read = await store.read(url, today());
        record = read.record;
        notice = read.problem ?? '';
      } catch (error) {
        record = blankRecord(url);
        notice = `What was decided before cannot be read: ${messageOf(error)}`;
      }
      before = (isFresh ? null : opened.get(url)) ?? record;
      opened.set(url, before);
      isFresh = false;
    }
    state = ready;
    parts.changed();
    if (tab && record.asOf !== null && ready.checked.asOf !== record.asOf) {
      // The page answers with news of its own when it is judged anew.
      await ask(tab.send, 'judgeAsOf', { day: record.asOf });
      return;
    }
    const { text, title, checked } = ready;
    const seen = visited(record, { text, title, findings: checked.findings, day: today() });
    if (JSON.stringify(seen) !== JSON.stringify(record)) await keep(seen);
  }

  async function refresh(): Promise<void> {
    const mine = ++turn;
    if (!tab) {
      state = { kind: 'closed' };
      return parts.changed();
    }
    const reply = await ask(tab.send, 'deskPage', { source });
    if (mine !== turn) return;
    if (reply.ok && reply.value.kind === 'ready') return open(reply.value);
    if (reply.ok) state = reply.value;
    else if (reply.failure.kind !== 'gone') state = { kind: 'failed', why: reply.failure.why };
    else state = { kind: /^https?:/.test(tab.url) ? 'absent' : 'closed' };
    if (state.kind === 'reading') setTimeout(() => mine === turn && void refresh(), ASK_AGAIN_MS);
    parts.changed();
  }

  function report(format: FormatName): string | null {
    const ready = page();
    if (!ready) return null;
    const writer = FORMATS[format].open({ version: parts.version, palette: PLAIN, width: 100 });
    return writer.begin() + writer.entry(modelOf(ready, record, before).entry) + writer.end();
  }

  const actions: DeskSession['actions'] = {
    show: ({ start, end }) => {
      const { send } = tab ?? {};
      if (!send) return;
      void ask(send, 'showSpan', { source, start, end }).then((reply) => {
        if (!reply.ok || !reply.value) say('The page no longer shows these words.');
      });
    },
    decide: ({ index }, verdict, remark) => {
      const ready = page();
      if (!ready) return;
      change(decide(record, { text: ready.text, findings: ready.checked.findings }, index, { verdict, ...remark, day: today() }));
    },
    undecide: ({ index }) => {
      const ready = page();
      if (ready) change(decide(record, { text: ready.text, findings: ready.checked.findings }, index, null));
    },
    remark: ({ claim }, remark) => change(replaceMark(record, claim.of, { ...remark, day: today() })),
    unmark: ({ claim }) => change(forget(record, claim.of)),
    forget: (what) => change(forget(record, what)),
    copy: ({ finding }) => {
      const ready = page();
      if (ready) void copied(correctionText(finding, { title: ready.title, url: ready.url }));
    },
    judgeAsOf: (day) => {
      change({ ...record, asOf: day });
      if (tab) void ask(tab.send, 'judgeAsOf', { day });
    },
    markSelection: () => void markSelection(),
    look: (at) => {
      source = at;
      void refresh();
    },
    apply: (row) => void apply(row.finding, correctionOf(row)),
    restyle: (suggestion) => void apply(suggestion, suggestion.instead),
    undo: () => {
      const back = undo.at(-1);
      if (!back) return;
      undo = undo.slice(0, -1);
      notice = 'Undone.';
      const { asOf } = record;
      void keep(back);
      if (tab && back.asOf !== asOf) void ask(tab.send, 'judgeAsOf', { day: back.asOf });
    },
    deleteAll: () => {
      if (!parts.confirm('Delete every decision and mark of every article? This cannot be undone.')) return;
      void store.deleteAll().then(
        () => {
          undo = [];
          record = blankRecord(record.url);
          before = record;
          opened.clear();
          parts.announce(record.url);
          say('Everything was deleted.');
        },
        (error: unknown) => say(`Nothing could be deleted: ${messageOf(error)}`),
      );
    },
    save: (format) => {
      const text = report(format);
      if (text === null) return;
      const { extension, mediaType } = FORMATS[format];
      parts.download({ name: fileName(page()?.title ?? '') + extension, type: mediaType, text });
      say('Saved.');
    },
    copyAs: (format) => {
      const text = report(format);
      if (text !== null) void copied(text);
    },
    load: (file) => void load(file),
  };

  async function copied(text: string): Promise<void> {
    try {
      await parts.copy(text);
      say('Copied.');
    } catch {
      say('The browser did not let us copy: save the report instead.');
    }
  }

  async function apply(
    words: { readonly start: number; readonly end: number; readonly text: string },
    correction: string | null,
  ): Promise<void> {
    if (!tab || correction === null) return;
    const { start, end, text: quote } = words;
    const reply = await ask(tab.send, 'applyCorrection', { start, end, quote, correction });
    say(reply.ok && reply.value ? 'Applied. The editor’s own undo takes it back.' : 'The draft has changed there: check it again.');
    await refresh();
  }

  async function markSelection(): Promise<void> {
    const ready = page();
    if (!tab || !ready) return;
    const reply = await ask(tab.send, 'selection', {});
    if (!reply.ok || !reply.value) return say('Select the words on the page first.');
    const span = reply.value;
    change(
      mark(record, ready.text, span, { correction: null, note: '', link: '', day: today() }),
      'Marked. Edit it to say what should stand there.',
    );
  }

  async function load(file: File): Promise<void> {
    const read = readJsonReport(await file.text());
    if (read.kind === 'no-report') return say(`“${file.name}” ${read.why}.`);
    const ready = page();
    const entries = read.entries.flatMap((entry) => (entry.kind === 'checked' ? [entry] : []));
    const own = entries.filter(({ article, doc }) => pageOf(article.url ?? doc) === record.url);
    const [entry] = own.length ? own : entries.length === 1 ? entries : [];
    if (!ready || !entry) return say(`“${file.name}” holds nothing of this page: open the page that it is about.`);
    const { record: next, taken } = takeOver(record, entry);
    if (taken === 0) return say('Nothing in it is new here.');
    change(next, `${taken} ${taken === 1 ? 'decision' : 'decisions'} came in.`);
  }

  return {
    view: () => ({ state, record, before, hovered, canUndo: undo.length > 0, notice }),
    async attend(next, isLoaded) {
      if (next?.url !== tab?.url) source = 'page';
      tab = next;
      isFresh ||= isLoaded;
      hovered = null;
      state = { kind: 'reading' };
      await refresh();
    },
    refresh,
    async recordChanged(url) {
      if (url !== record.url) return;
      const read = await store.read(url, today());
      record = read.record;
      parts.changed();
    },
    hover(start) {
      if (start === hovered) return;
      hovered = start;
      parts.changed();
    },
    say,
    actions,
  };
}

/** The title as a file may be called everywhere. */
const fileName = (title: string): string =>
  title
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 80) || 'photofinish-report';
