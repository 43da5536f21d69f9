import type { AthleteCard, Evidence, Finding } from '../core/finding.ts';
import { REASON_WORDS } from '../report/reasons.ts';
import { writeLongIsoDay } from '../report/wording.ts';
import { writeAsOf, writeEvent, writeMarkAndWind, writeRace, writeWhere, writeWho } from './words.ts';

/** How a finding looks, on the page and in its card. */
export type Look = 'athlete' | 'verified' | 'correction';

export interface CardProps {
  readonly look: Look;
  readonly finding: Finding;
  /** `null` when the finding names no athlete. */
  readonly athlete: AthleteCard | null;
  readonly asOf: number;
  readonly asOfKnown: boolean;
  /** A pinned card is a dialog with a button that closes it; a hovered one needs none. */
  readonly pinned: boolean;
  readonly onClose: () => void;
}

/** What the database says about one finding. All text from page and database is text here: nothing is parsed as markup. */
export function Card({ look, finding, athlete, asOf, asOfKnown, pinned, onClose }: CardProps) {
  const name = athlete?.athlete.name ?? finding.athlete?.name ?? finding.text;
  return (
    <div class="card" data-look={look} {...(pinned ? { role: 'dialog', 'aria-labelledby': 'name', tabIndex: -1 } : { role: 'tooltip' })}>
      <header>
        <h2 id="name">
          <bdi>{name}</bdi>
        </h2>
        {athlete && <span class="who">{writeWho(athlete.athlete, athlete.age)}</span>}
        {pinned && (
          <button type="button" aria-label="Close" onClick={onClose}>
            ×
          </button>
        )}
      </header>
      {look === 'correction' && <Correction {...{ finding, name }} />}
      {look === 'verified' && <Verified {...{ finding, name }} />}
      {athlete && athlete.bests.length > 0 && (
        <Bests bests={eventFirst(athlete.bests, finding.event).slice(0, look === 'athlete' ? undefined : MAX_BESTS_BESIDE_A_CLAIM)} />
      )}
      <footer class="dim">{writeAsOf(asOf, asOfKnown)}</footer>
      <p class="spoken" role="status">
        {spoken(finding, name)}
      </p>
    </div>
  );
}

/** The event that the words under the pointer speak of comes first. */
const eventFirst = (bests: AthleteCard['bests'], event: Finding['event']): AthleteCard['bests'] => [
  ...bests.filter((best) => best.event === event),
  ...bests.filter((best) => best.event !== event),
];

function Correction({ finding, name }: { finding: Finding; name: string }) {
  return (
    <section class="claim" data-look="correction">
      <p class="verdict" data-look="correction">
        Differs{finding.reason && `: ${REASON_WORDS[finding.reason]}`}
      </p>
      <dl class="swap">
        <dt>article</dt>
        <dd>
          <del>{finding.text}</del>
        </dd>
        {finding.correction !== null && (
          <>
            <dt>database</dt>
            <dd>
              <ins>{finding.correction}</ins>
            </dd>
          </>
        )}
      </dl>
      <Rows evidence={finding.evidence} name={name} />
      {finding.now && <p class="row">{finding.now}</p>}
    </section>
  );
}

function Verified({ finding, name }: { finding: Finding; name: string }) {
  return (
    <section class="claim" data-look="verified">
      <p class="verdict" data-look="verified">
        <span aria-hidden="true">✓ </span>Verified{finding.reason && finding.reason !== 'exact' && `: ${REASON_WORDS[finding.reason]}`}
      </p>
      <Rows evidence={finding.evidence} name={name} />
      {finding.now && <p class="row">{finding.now}</p>}
    </section>
  );
}

/** More would make the card a page; the popup and the reports have them all. */
const MAX_ROWS = 2;
const MAX_BESTS_BESIDE_A_CLAIM = 1;

function Rows({ evidence, name }: { evidence: readonly Evidence[]; name: string }) {
  return (
    <>
      {evidence.slice(0, MAX_ROWS).map((row) => (
        <div class="row" key={`${row.day}${row.athlete}${row.mark}`}>
          <p>
            {row.mark && <strong>{writeMarkAndWind(row)}</strong>} {row.athlete !== name && <bdi>{row.athlete}</bdi>}
            {row.mark && ' · '}
            {writeRace(row)}
          </p>
          <p class="dim">
            {writeWhere(row)}
            {row.source && ` · source ${row.source}`}
          </p>
        </div>
      ))}
    </>
  );
}

function Bests({ bests }: { bests: AthleteCard['bests'] }) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">Event</th>
          <th scope="col">
            <abbr title="Personal best">PB</abbr>
          </th>
          <th scope="col">
            <abbr title="Season’s best">SB</abbr>
          </th>
        </tr>
      </thead>
      <tbody>
        {bests.map(({ event, pb, sb }) => (
          <tr key={event}>
            <th scope="row">{writeEvent(event)}</th>
            <Best row={pb} />
            <Best row={sb} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const Best = ({ row }: { row: Evidence | null }) => (
  <td>
    {row ? writeMarkAndWind(row) : '–'}
    {row && <span class="dim">{writeLongIsoDay(row.day)}</span>}
  </td>
);

/** One sentence for those who hear the card. */
function spoken(finding: Finding, name: string): string {
  if (finding.verdict === 'mismatch') return `Differs. Article: ${finding.text}. Database: ${finding.correction ?? 'otherwise'}.`;
  if (finding.verdict === 'verified') return `${finding.text}: verified.`;
  return name;
}
