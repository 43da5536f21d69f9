import type { AthleteRef, Finding } from '../core/finding.ts';
import type { PageState } from '../messages/protocol.ts';
import { isHidden, isSiteOff } from '../settings/changes.ts';
import type { Flag, Settings } from '../settings/settings.ts';
import { CorrectionItem } from './correction-item.tsx';
import { summarise } from './summary.ts';
import { Switch } from './switch.tsx';
import { VERDICT_WORDS, writeAsOf, writeWho } from './words.ts';

/** What the popup knows of the tab. `absent`: our script does not run there; `closed`: no extension may read it. */
export type TabState = PageState | { readonly kind: 'absent' } | { readonly kind: 'closed' };

export interface PopupActions {
  readonly step: (to: 'next' | 'previous') => void;
  readonly showFinding: (start: number) => void;
  readonly switchAthlete: (athlete: AthleteRef, on: boolean) => void;
  readonly switchSite: (on: boolean) => void;
  readonly flag: (finding: Finding, verdict: Flag['verdict']) => void;
  readonly unflag: (finding: Finding) => void;
  readonly copyFlags: () => void;
  readonly checkOnce: () => void;
  readonly alwaysCheck: () => void;
  readonly openOptions: () => void;
  readonly openDesk: () => void;
}

export interface PopupProps {
  readonly tab: TabState;
  /** The tab's address, or '' where it is not ours to know. */
  readonly url: string;
  /** Its site, or `null` off the web. */
  readonly site: string | null;
  readonly settings: Settings;
  /** What the last action has to say, such as "Copied". */
  readonly notice: string;
  readonly version: string;
  readonly actions: PopupActions;
}

export function Popup(props: PopupProps) {
  const { tab, url, site, settings, notice, actions } = props;
  return (
    <main>
      <header>
        <h1>Photofinish</h1>
        {site && tab.kind !== 'absent' && tab.kind !== 'closed' && (
          <Switch on={!isSiteOff(settings, url)} onChange={actions.switchSite}>
            <span class="spoken">Check </span>
            {site}
          </Switch>
        )}
      </header>
      {tab.kind === 'ready' ? <Ready {...props} tab={tab} /> : <Empty {...props} />}
      <footer>
        {settings.flags.length > 0 && (
          <button type="button" onClick={actions.copyFlags}>
            Copy {settings.flags.length === 1 ? 'the flag' : `${settings.flags.length} flags`} as Markdown
          </button>
        )}
        <button type="button" onClick={actions.openDesk}>
          Open the desk
        </button>
        <button type="button" class="link" onClick={actions.openOptions}>
          Settings
        </button>
        <p role="status" class="dim">
          {notice}
        </p>
      </footer>
    </main>
  );
}

function Ready({ tab, settings, actions }: PopupProps & { tab: PageState & { kind: 'ready' } }) {
  const { counts, corrections, athletes } = summarise(tab.checked, settings);
  return (
    <>
      <dl class="counts figures" aria-label="Findings on this page">
        {(['mismatch', 'verified', 'ambiguous', 'unverified'] as const).map((verdict) => (
          <div key={verdict} data-verdict={verdict} data-none={counts[verdict] === 0 || undefined}>
            <dt>{VERDICT_WORDS[verdict]}</dt>
            <dd>{counts[verdict]}</dd>
          </div>
        ))}
      </dl>
      <div class="steps">
        <button type="button" onClick={() => actions.step('previous')}>
          <span aria-hidden="true">‹ </span>Previous finding
        </button>
        <button type="button" onClick={() => actions.step('next')}>
          Next finding<span aria-hidden="true"> ›</span>
        </button>
      </div>
      <section aria-labelledby="corrections">
        <h2 id="corrections">Corrections</h2>
        {corrections.length === 0 && <p>Nothing on this page differs from the database.</p>}
        <ul>
          {corrections.map((finding) => (
            <CorrectionItem key={`${finding.start}-${finding.end}`} {...{ finding, url: tab.url, settings, actions }} />
          ))}
        </ul>
      </section>
      {athletes.length > 0 && (
        <section aria-labelledby="athletes">
          <h2 id="athletes">Athletes on this page</h2>
          <ul>
            {athletes.map(({ athlete, card, mentions }) => (
              <li key={athlete.id} class="athlete">
                <Switch on={!isHidden(settings, athlete)} onChange={(on) => actions.switchAthlete(athlete, on)}>
                  <bdi>{athlete.name}</bdi> <span class="dim">{writeWho(athlete, card?.age ?? null)}</span>
                </Switch>
                {mentions > 1 && <span class="dim figures">{mentions}×</span>}
              </li>
            ))}
          </ul>
        </section>
      )}
      <p class="dim as-of">
        {writeAsOf(tab.checked.asOf, tab.checked.asOfKnown)}.{tab.cut && ' The page is very long: its end was not read.'}
      </p>
    </>
  );
}

interface EmptyProps extends Pick<PopupProps, 'site' | 'version'> {
  readonly tab: { readonly kind: Exclude<TabState['kind'], 'failed'> } | { readonly kind: 'failed'; readonly why: string };
  readonly actions: Pick<PopupActions, 'checkOnce' | 'alwaysCheck'>;
}

/** Why there is nothing to show, and what can be done about it. The desk says the same. */
export function Empty({ tab, site, version, actions }: EmptyProps) {
  switch (tab.kind) {
    case 'ready':
      return null;
    case 'reading':
      return <p class="empty">Reading the page…</p>;
    case 'other':
      return <p class="empty">This page does not look like athletics, so nothing was checked.</p>;
    case 'off':
      return <p class="empty">Photofinish is off on this site.</p>;
    case 'closed':
      return <p class="empty">The browser lets no extension read this page. Open an article and try again.</p>;
    case 'failed':
      return (
        <div class="empty" role="alert">
          <p>
            <strong>The page could not be checked.</strong>
          </p>
          <p>{tab.why}</p>
          <p class="dim">Reload the page to try again. If it stays, report it with this text and version {version}.</p>
        </div>
      );
    case 'absent':
      return (
        <div class="empty">
          <p>Photofinish has not read this page. Athletics sites are read by themselves, any other page when you ask.</p>
          <button type="button" class="main" onClick={actions.checkOnce}>
            Check this page
          </button>
          <button type="button" onClick={actions.alwaysCheck}>
            Always check {site ?? 'this site'}
          </button>
          <p class="dim">Nothing leaves your computer either way.</p>
        </div>
      );
  }
}
