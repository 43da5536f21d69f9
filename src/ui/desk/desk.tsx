import { useMemo, useState } from 'preact/hooks';
import { readDay } from '../../core/day.ts';
import type { Suggestion } from '../../core/house-style/house-style.ts';
import type { Decided, DeskRecord, Marked } from '../../flags/record.ts';
import type { DeskPage, Source } from '../../messages/desk.ts';
import { count } from '../../report/layout.ts';
import { LookUp, type LookUpAsk } from '../look-up/look-up.tsx';
import { Empty } from '../popup.tsx';
import { DeskHead } from './desk-head.tsx';
import { isOpen, modelOf } from './desk-model.ts';
import { type ExportActions, ExportBar } from './export-bar.tsx';
import { FilterBar } from './filter-bar.tsx';
import { type Filter, filterRows, isFiltering, NO_FILTER } from './filters.ts';
import type { RowActions } from './finding-row.tsx';
import { HouseStyleList } from './house-style-list.tsx';
import { LostList, NotChecked, RowList } from './lists.tsx';

/** `absent`: our script does not run there; `closed`: no extension may read it. */
export type DeskState = DeskPage | { readonly kind: 'absent' } | { readonly kind: 'closed' };

export interface DeskActions extends RowActions, ExportActions {
  readonly judgeAsOf: (day: number | null) => void;
  readonly markSelection: () => void;
  readonly forget: (what: Decided | Marked) => void;
  readonly undo: () => void;
  /** Turns to the page, or to the draft on it. */
  readonly look: (at: Source) => void;
  /** Writes a mark of the draft in the house's style. */
  readonly restyle: (suggestion: Suggestion) => void;
  readonly checkOnce: () => void;
  readonly alwaysCheck: () => void;
}

export interface DeskProps {
  readonly state: DeskState;
  readonly site: string | null;
  readonly version: string;
  readonly record: DeskRecord;
  /** The record as it was when the page was opened. */
  readonly before: DeskRecord;
  /** Start of the finding under the pointer on the page. */
  readonly hovered: number | null;
  readonly canUndo: boolean;
  readonly notice: string;
  readonly actions: DeskActions;
  readonly lookUp: LookUpAsk;
  /** Id of an athlete to begin with, or ''. */
  readonly lookFor: string;
  /** `YYYY-MM-DD`, for look-ups without an article. */
  readonly today: string;
}

/** The fact-checker's desk beside an article. */
export function Desk(props: DeskProps) {
  const { state, site, version, notice, actions, canUndo, lookUp, lookFor, today } = props;
  return (
    <>
      <main>
        {state.kind === 'ready' ? (
          <Ready {...props} page={state} />
        ) : (
          <>
            <h1 class="bare">Photofinish desk</h1>
            {!lookFor && state.kind === 'no-draft' && <p class="empty">{NO_DRAFT[state.why]}</p>}
            {!lookFor && state.kind !== 'no-draft' && <Empty tab={state} {...{ site, version, actions }} />}
            <LookUp ask={lookUp} asOf={readDay(today) ?? 0} first={lookFor} />
          </>
        )}
      </main>
      <footer>
        {(state.kind === 'ready' || state.kind === 'other' || state.kind === 'no-draft') && (
          <div class="buttons">
            {state.kind === 'ready' && state.source === 'page' && (
              <button type="button" onClick={actions.markSelection}>
                Mark what is selected
              </button>
            )}
            <button type="button" onClick={() => actions.look('draft')}>
              {state.kind !== 'other' && !(state.kind === 'ready' && state.source === 'page') ? 'Check the draft again' : 'Check the draft'}
            </button>
            {(state.kind === 'no-draft' || (state.kind === 'ready' && state.source === 'draft')) && (
              <button type="button" onClick={() => actions.look('page')}>
                Back to the page
              </button>
            )}
            <button type="button" disabled={!canUndo} onClick={actions.undo}>
              Undo
            </button>
          </div>
        )}
        {state.kind === 'ready' && <ExportBar actions={actions} />}
        <p role="status" class="dim">
          {notice}
        </p>
      </footer>
    </>
  );
}

const NO_DRAFT = {
  none: 'There is no draft to check: put the cursor into the text that you write, and check again.',
  'opted-out': 'This editor asks writing assistants to keep out, so its text was not read.',
} as const;

type Tab = 'findings' | 'not-checked' | 'look-up';
const TABS: readonly Tab[] = ['findings', 'not-checked', 'look-up'];

function Ready({ page, record, before, hovered, actions, lookUp, lookFor }: DeskProps & { page: DeskState & { kind: 'ready' } }) {
  const [tab, setTab] = useState<Tab>(lookFor ? 'look-up' : 'findings');
  const [filter, setFilter] = useState<Filter>(NO_FILTER);
  const model = useMemo(() => modelOf(page, record, before), [page, record, before]);
  const notChecked = model.rows.filter((row) => row.kind === 'found' && row.finding.verdict === 'unverified');
  const findings = model.rows.filter((row) => !notChecked.includes(row));
  const all = tab === 'findings' ? findings : notChecked;
  const rows = filterRows(all, tab === 'findings' ? filter : { ...filter, show: 'all' }, isOpen);
  const open = findings.filter(isOpen).length;
  return (
    <>
      <DeskHead page={page} model={model} judgeAsOf={actions.judgeAsOf} />
      <div role="tablist" aria-label="Findings" class="tabs" onKeyDown={(event) => turnTab(event, setTab)}>
        <TabButton name="findings" {...{ tab, setTab }}>
          Findings {findings.length}
        </TabButton>
        <TabButton name="not-checked" {...{ tab, setTab }}>
          Not checked {notChecked.length}
        </TabButton>
        <TabButton name="look-up" {...{ tab, setTab }}>
          Look up
        </TabButton>
      </div>
      <div role="tabpanel" id="panel" aria-labelledby={`tab-${tab}`}>
        {tab === 'look-up' ? (
          <LookUp ask={lookUp} asOf={page.checked.asOf} first={lookFor} />
        ) : (
          <>
            <FilterBar filter={filter} rows={all} withShow={tab === 'findings'} change={setFilter} />
            <p class="dim shown" role="status">
              {isFiltering(filter)
                ? `${rows.length} of ${count(all.length, 'finding')}`
                : tab === 'not-checked'
                  ? 'Seen, but beyond what the database can know.'
                  : open === 0
                    ? 'Nothing left to decide.'
                    : `${open} still to decide.`}
            </p>
            {tab === 'findings' ? (
              <RowList {...{ rows, hovered, actions, inDraft: page.source === 'draft' }} />
            ) : (
              <NotChecked {...{ rows, hovered, actions, inDraft: page.source === 'draft' }} />
            )}
            {tab === 'findings' && page.source === 'draft' && <HouseStyleList findings={page.checked.findings} apply={actions.restyle} />}
            {tab === 'findings' && <LostList lost={model.lost} forget={actions.forget} />}
          </>
        )}
      </div>
    </>
  );
}

interface TabButtonProps {
  readonly name: Tab;
  readonly tab: Tab;
  readonly setTab: (tab: Tab) => void;
  readonly children: preact.ComponentChildren;
}

const TabButton = ({ name, tab, setTab, children }: TabButtonProps) => (
  <button
    type="button"
    role="tab"
    id={`tab-${name}`}
    aria-selected={tab === name}
    aria-controls="panel"
    tabIndex={tab === name ? 0 : -1}
    onClick={() => setTab(name)}
  >
    {children}
  </button>
);

/** The arrows go round. */
function turnTab(event: KeyboardEvent & { readonly currentTarget: HTMLElement }, setTab: (tab: Tab) => void): void {
  const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
  if (!step) return;
  const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>('[role=tab]')];
  const at = buttons.findIndex((each) => each.getAttribute('aria-selected') === 'true');
  const next = (at + step + TABS.length) % TABS.length;
  setTab(TABS[next]!);
  buttons[next]?.focus();
}
