import { useEffect, useRef, useState } from 'preact/hooks';
import { type Day, readDay } from '../../core/day.ts';
import type { AthleteRef, Evidence } from '../../core/finding.ts';
import type { AthletePage } from '../../core/look-up/athlete-page.ts';
import type { Comparison } from '../../core/look-up/meetings-of.ts';
import type { RaceResult, RacesAsked } from '../../core/look-up/races-on.ts';
import type { More } from '../../core/show/more.ts';
import { AthleteView } from './athlete-view.tsx';
import { ComparisonView } from './comparison-view.tsx';
import { RaceForm, RacesView } from './races-view.tsx';

/** Questions to the database. Each rejects with one sentence. */
export interface LookUpAsk {
  readonly find: (query: string) => Promise<readonly AthleteRef[]>;
  readonly athlete: (id: string, asOf: Day) => Promise<AthletePage | null>;
  readonly progress: (id: string, event: string, asOf: Day) => Promise<More | null>;
  readonly compare: (one: string, other: string) => Promise<Comparison | null>;
  readonly races: (asked: RacesAsked) => Promise<readonly RaceResult[]>;
}

export interface LookUpProps {
  readonly ask: LookUpAsk;
  /** The day as of which bests are shown. */
  readonly asOf: Day;
  /** Id of an athlete to begin with, or ''. */
  readonly first: string;
}

type Shown =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'athlete'; readonly page: AthletePage }
  | { readonly kind: 'comparison'; readonly comparison: Comparison }
  | { readonly kind: 'races'; readonly asked: RacesAsked; readonly races: readonly RaceResult[] }
  | { readonly kind: 'failed'; readonly why: string };

const NOTHING: Shown = { kind: 'nothing' };

/** A search box for athletes, and what was found: a page, a comparison of two, or the races of a day. */
export function LookUp({ ask, asOf, first }: LookUpProps) {
  const [shown, setShown] = useState<Shown>(NOTHING);
  const [comparing, setComparing] = useState<AthleteRef | null>(null);
  const turn = useRef(0);

  /** Shows the last answer that was asked for, whichever comes last. */
  const show = async (work: Promise<Shown>): Promise<void> => {
    const mine = ++turn.current;
    const next = await work.catch(
      (error: unknown): Shown => ({ kind: 'failed', why: error instanceof Error ? error.message : String(error) }),
    );
    if (mine === turn.current) setShown(next);
  };
  const open = (id: string): void =>
    void show(
      ask
        .athlete(id, asOf)
        .then((page): Shown => (page ? { kind: 'athlete', page } : { kind: 'failed', why: 'The database has no such athlete.' })),
    );
  const openRaces = (asked: RacesAsked): void => void show(ask.races(asked).then((races): Shown => ({ kind: 'races', asked, races })));
  const choose = (athlete: AthleteRef): void => {
    if (!comparing) {
      open(athlete.id);
      return;
    }
    setComparing(null);
    void show(
      ask
        .compare(comparing.id, athlete.id)
        .then(
          (comparison): Shown =>
            comparison ? { kind: 'comparison', comparison } : { kind: 'failed', why: 'One of them is not in the database.' },
        ),
    );
  };
  useEffect(() => {
    if (first) open(first);
  }, [first]);

  return (
    <section class="look-up" aria-label="Look up">
      <AthleteSearch
        label={comparing ? `Compare ${comparing.name} with` : 'Find an athlete'}
        find={ask.find}
        choose={choose}
        key={comparing?.id ?? ''}
      />
      {comparing && (
        <button type="button" class="link" onClick={() => setComparing(null)}>
          Do not compare
        </button>
      )}
      {shown.kind === 'failed' && <p role="alert">{shown.why}</p>}
      {shown.kind === 'athlete' && (
        <AthleteView
          key={shown.page.athlete.id}
          page={shown.page}
          progress={(event) => ask.progress(shown.page.athlete.id, event, asOf)}
          compare={() => setComparing(shown.page.athlete)}
          openRace={(row) => openRaces(raceOf(row))}
        />
      )}
      {shown.kind === 'comparison' && (
        <ComparisonView comparison={shown.comparison} open={open} openRace={(row) => openRaces(raceOf(row))} />
      )}
      {shown.kind === 'races' && <RacesView asked={shown.asked} races={shown.races} />}
      <RaceForm find={openRaces} />
    </section>
  );
}

const raceOf = ({ event, sex, day }: Evidence): RacesAsked => ({ event, sex, day: readDay(day) ?? 0 });

interface SearchProps {
  readonly label: string;
  readonly find: LookUpAsk['find'];
  readonly choose: (athlete: AthleteRef) => void;
}

/** Finds while one types. The arrow keys go into the list and through it. */
function AthleteSearch({ label, find, choose }: SearchProps) {
  const [query, setQuery] = useState('');
  const [hits, setHits] = useState<readonly AthleteRef[]>([]);
  const turn = useRef(0);
  const type = async (text: string): Promise<void> => {
    setQuery(text);
    const mine = ++turn.current;
    const found = text.trim() ? await find(text).catch(() => []) : [];
    if (mine === turn.current) setHits(found);
  };
  const take = (athlete: AthleteRef): void => {
    void type('');
    choose(athlete);
  };
  return (
    <search onKeyDown={stepThroughHits}>
      <input
        type="search"
        aria-label={label}
        placeholder={label}
        value={query}
        onInput={(event) => void type(event.currentTarget.value)}
        onKeyDown={(event) => {
          const [best] = hits;
          if (event.key === 'Enter' && best) take(best);
        }}
      />
      <ul class="hits" aria-label="Athletes found">
        {hits.map((athlete) => (
          <li key={athlete.id}>
            <button type="button" onClick={() => take(athlete)}>
              <bdi>{athlete.name}</bdi> <span class="dim">{[athlete.nat, athlete.dob?.slice(0, 4)].filter(Boolean).join(' · ')}</span>
            </button>
          </li>
        ))}
      </ul>
      <p role="status" class="spoken">
        {query.trim() && (hits.length ? `${hits.length} found` : 'Nobody found')}
      </p>
      {query.trim() !== '' && hits.length === 0 && <p class="dim">Nobody of that name.</p>}
    </search>
  );
}

function stepThroughHits(event: KeyboardEvent & { readonly currentTarget: HTMLElement }): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (!step) return;
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('input, .hits button')];
  const next = stops[stops.indexOf(event.target as HTMLElement) + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
