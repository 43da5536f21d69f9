import type { Flag, Settings } from '../settings/settings.ts';
import { flagsAsMarkdown } from './flags-markdown.ts';
import { Switch } from './switch.tsx';

export interface OptionsActions {
  readonly setQuiet: (quiet: boolean) => void;
  readonly restoreAthlete: (id: string) => void;
  readonly restoreSite: (site: string) => void;
  readonly removeFlag: (flag: Flag) => void;
  readonly deleteAll: () => void;
}

export interface OptionsProps {
  readonly settings: Settings;
  readonly notice: string;
  readonly actions: OptionsActions;
}

/** Everything that is kept, and a way to take each back. */
export function Options({ settings, notice, actions }: OptionsProps) {
  const { hiddenAthletes, sitesOff, flags, quiet } = settings;
  return (
    <main>
      <header>
        <h1>Photofinish settings</h1>
        <p class="dim">All of it is kept in this browser and nowhere else.</p>
      </header>
      <section aria-labelledby="page">
        <h2 id="page">On the page</h2>
        <Switch on={quiet} onChange={actions.setQuiet}>
          Underline corrections only
        </Switch>
      </section>
      <section aria-labelledby="hidden">
        <h2 id="hidden">Athletes switched off</h2>
        {hiddenAthletes.length === 0 && <p class="dim">None.</p>}
        <ul>
          {hiddenAthletes.map(({ id, name, born }) => (
            <li key={id}>
              <div>
                <bdi>{name}</bdi> {born !== null && <span class="dim">born {born}</span>}
              </div>
              <button type="button" aria-label={`Show again: ${name}`} onClick={() => actions.restoreAthlete(id)}>
                Show again
              </button>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="sites">
        <h2 id="sites">Sites switched off</h2>
        {sitesOff.length === 0 && <p class="dim">None.</p>}
        <ul>
          {sitesOff.map((site) => (
            <li key={site}>
              <div>{site}</div>
              <button type="button" aria-label={`Check again: ${site}`} onClick={() => actions.restoreSite(site)}>
                Check again
              </button>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="flags">
        <h2 id="flags">Flags</h2>
        {flags.length === 0 && <p class="dim">None.</p>}
        <ul>
          {flags.map((flag) => (
            <li key={`${flag.url} ${flag.quote} ${flag.correction}`}>
              <div>
                <strong>{flag.verdict === 'confirmed' ? 'Confirmed' : 'Disputed'}</strong>: {flag.quote} → {flag.correction}
                <div class="dim">{flag.url}</div>
              </div>
              <button type="button" aria-label={`Remove: ${flag.quote}`} onClick={() => actions.removeFlag(flag)}>
                Remove
              </button>
            </li>
          ))}
        </ul>
        {flags.length > 0 && <textarea readOnly aria-label="All flags as Markdown" value={flagsAsMarkdown(flags)} />}
      </section>
      <footer>
        <button type="button" onClick={actions.deleteAll}>
          Delete all settings and flags
        </button>
        <p role="status" class="dim">
          {notice}
        </p>
      </footer>
    </main>
  );
}
