import type { AthleteCard, AthleteRef, Finding } from '../core/finding.ts';
import type { More } from '../core/show/more.ts';
import { type CardActionHandlers, CardActions, type CardUse } from './card-actions.tsx';
import { Claim } from './card-claim.tsx';
import { Bests, Duels, RaceRows } from './card-more.tsx';
import { Sparkline } from './sparkline.tsx';
import { writeAsOf, writeWho } from './words.ts';

/** How a finding looks, on the page and in its card. */
export type Look = 'athlete' | 'verified' | 'correction';

export interface CardProps {
  readonly look: Look;
  readonly finding: Finding;
  /** `null` when the finding names no athlete. */
  readonly athlete: AthleteCard | null;
  readonly asOf: number;
  readonly asOfKnown: boolean;
  /** A pinned card is a dialog with buttons; a hovered one has nothing to press. */
  readonly pinned: boolean;
  /** `null` until it has come, and when there is nothing more. */
  readonly more: More | null;
  readonly use: CardUse;
  readonly actions: CardActionHandlers;
}

/** What the database says about one finding. All text from page and database is text here: nothing is parsed as markup. */
export function Card({ look, finding, athlete, asOf, asOfKnown, pinned, more, use, actions }: CardProps) {
  const who: AthleteRef | null = athlete?.athlete ?? finding.athlete;
  const name = who?.name ?? finding.text;
  const bests = athlete?.bests.length ? athlete.bests : (more?.card.bests ?? []);
  const shown = eventFirst(bests, more?.event ?? finding.event).slice(0, look === 'athlete' ? undefined : MAX_BESTS_BESIDE_A_CLAIM);
  return (
    <div class="card" data-look={look} {...(pinned ? { role: 'dialog', 'aria-labelledby': 'name', tabIndex: -1 } : { role: 'tooltip' })}>
      <header>
        <h2 id="name">
          <bdi>{name}</bdi>
        </h2>
        {athlete && <span class="who">{writeWho(athlete.athlete, athlete.age)}</span>}
        {pinned && (
          <button type="button" class="close" aria-label="Close" onClick={actions.close}>
            <span aria-hidden="true">×</span>
          </button>
        )}
      </header>
      {look !== 'athlete' && <Claim {...{ finding, name }} />}
      {pinned && <CardActions {...{ finding, who, more, use, actions }} />}
      {shown.length > 0 && <Bests bests={shown} more={more} />}
      {more && <Sparkline seasons={more.seasons} better={more.better} />}
      {more && more.duels.length > 0 && <Duels duels={more.duels} />}
      {pinned && more && more.race.length > 1 && <RaceRows race={more.race} name={name} />}
      <footer class="dim">{writeAsOf(asOf, asOfKnown)}</footer>
    </div>
  );
}

const MAX_BESTS_BESIDE_A_CLAIM = 1;

/** The event that the words under the pointer speak of comes first. */
const eventFirst = (bests: AthleteCard['bests'], event: Finding['event']): AthleteCard['bests'] => [
  ...bests.filter((best) => best.event === event),
  ...bests.filter((best) => best.event !== event),
];

/** One sentence for those who hear the card. */
export function spoken(finding: Finding, athlete: AthleteCard | null): string {
  if (finding.verdict === 'mismatch') return `Differs. Article: ${finding.text}. Database: ${finding.correction ?? 'otherwise'}.`;
  if (finding.verdict === 'verified') return `${finding.text}: verified.`;
  const name = athlete?.athlete.name ?? finding.athlete?.name ?? finding.text;
  const [best] = athlete?.bests ?? [];
  return [name, athlete && writeWho(athlete.athlete, athlete.age), best?.pb && `personal best ${best.pb.mark}`].filter(Boolean).join(', ');
}
