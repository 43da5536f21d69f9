import type { AthleteRef, Finding } from '../core/finding.ts';
import type { More } from '../core/show/more.ts';

export interface CardActionHandlers {
  readonly close: () => void;
  readonly copyCorrection: () => void;
  /** Shows who else could be meant, or no longer. */
  readonly offerOthers: () => void;
  readonly hideAthlete: (athlete: AthleteRef) => void;
  /** The page means another, or nobody whom the database has. */
  readonly chooseInstead: (other: AthleteRef | null) => void;
}

/** How far the reader has got with the card. */
export interface CardUse {
  readonly chooses: boolean;
  /** What the last action has to say. */
  readonly said: string;
}

export interface CardActionsProps {
  readonly finding: Finding;
  readonly who: AthleteRef | null;
  readonly more: More | null;
  readonly use: CardUse;
  readonly actions: CardActionHandlers;
}

/** What a reader can do with a pinned card. */
export function CardActions({ finding, who, more, use, actions }: CardActionsProps) {
  const id = more?.card.worldAthleticsId ?? null;
  return (
    <div class="actions">
      {finding.correction !== null && finding.verdict === 'mismatch' && (
        <button type="button" onClick={actions.copyCorrection}>
          Copy correction
        </button>
      )}
      {who && (
        <button type="button" aria-expanded={use.chooses} onClick={actions.offerOthers}>
          Not this athlete
        </button>
      )}
      {who && (
        <button type="button" onClick={() => actions.hideAthlete(who)}>
          Hide this athlete
        </button>
      )}
      {id !== null && who && (
        <a href={profileOf(who, id)} target="_blank" rel="noopener noreferrer">
          World Athletics page<span class="spoken"> (opens a new tab)</span>
        </a>
      )}
      {use.chooses && (
        <ul class="others" aria-labelledby="whom">
          <li>
            <p id="whom" class="dim">
              Who is meant?
            </p>
          </li>
          {(more?.namesakes ?? []).map((each) => (
            <li key={each.id}>
              <button type="button" onClick={() => actions.chooseInstead(each)}>
                <bdi>{each.name}</bdi> <span class="dim">{[each.nat, each.dob?.slice(0, 4)].filter(Boolean).join(' · ')}</span>
              </button>
            </li>
          ))}
          <li>
            <button type="button" onClick={() => actions.chooseInstead(null)}>
              Somebody else
            </button>
          </li>
        </ul>
      )}
      <p class="said dim" role="status">
        {use.said}
      </p>
    </div>
  );
}

/** The site finds an athlete by the number at the end; the words before it are for people. */
function profileOf({ name, nat }: AthleteRef, id: number): string {
  const words = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z]+/g, '-')
    .replace(/^-|-$/g, '');
  return `https://worldathletics.org/athletes/${nat.toLowerCase()}/${words}-${id}`;
}
