import type { Evidence } from '../../core/finding.ts';
import type { Comparison, Encounter } from '../../core/look-up/meetings-of.ts';
import { writeEvent, writeMarkAndWind, writeWhere } from '../words.ts';

export interface ComparisonViewProps {
  readonly comparison: Comparison;
  readonly open: (id: string) => void;
  readonly openRace: (row: Evidence) => void;
}

/** Two athletes and every race in which both were. */
export function ComparisonView({ comparison: { one, other, events }, open, openRace }: ComparisonViewProps) {
  return (
    <article class="athlete-page">
      <h2 class="name">
        <button type="button" class="link" onClick={() => open(one.id)}>
          {one.name}
        </button>{' '}
        and{' '}
        <button type="button" class="link" onClick={() => open(other.id)}>
          {other.name}
        </button>
      </h2>
      {events.length === 0 && <p>The database has no race in which both were.</p>}
      {events.map(({ event, won, lost, encounters }) => (
        <section key={event} aria-label={writeEvent(event)}>
          <h3>
            {writeEvent(event)}: <span class="figures">{`${won}–${lost}`}</span>
          </h3>
          <table class="figures">
            <thead>
              <tr>
                <th scope="col">Race</th>
                <th scope="col">{one.name}</th>
                <th scope="col">{other.name}</th>
              </tr>
            </thead>
            <tbody>
              {encounters.map((each) => (
                <tr key={`${each.one.day}${each.one.round}${each.one.mark}`}>
                  <th scope="row">
                    <button type="button" class="link" onClick={() => openRace(each.one)}>
                      {writeWhere(each.one)}
                    </button>
                  </th>
                  <Cell row={each.one} encounter={each} side="one" />
                  <Cell row={each.other} encounter={each} side="other" />
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      ))}
    </article>
  );
}

const Cell = ({ row, encounter, side }: { row: Evidence; encounter: Encounter; side: 'one' | 'other' }) => {
  const text = [row.place === null ? '' : `${row.place}.`, writeMarkAndWind(row)].filter(Boolean).join(' ');
  return <td>{encounter.ahead === side ? <strong>{text}</strong> : text}</td>;
};
