/** The parts of the card that are asked for while the pointer dwells: they may come after the card. */
import type { AthleteCard, Evidence } from '../core/finding.ts';
import type { Duel, More, Rank } from '../core/show/more.ts';
import { ordinal } from '../report/wording.ts';
import { writeEvent, writeLongDay, writeLongIsoDay, writeMarkAndWind } from './words.ts';

export function Bests({ bests, more }: { bests: AthleteCard['bests']; more: More | null }) {
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
            <Best row={pb} rank={more?.event === event ? more.ranks.pb : null} nat={more?.card.athlete.nat ?? ''} />
            {sb && sb.day === pb?.day && sb.mark === pb.mark ? (
              <td>
                {writeMarkAndWind(sb)}
                <span class="dim">the PB</span>
              </td>
            ) : (
              <Best row={sb} rank={more?.event === event ? more.ranks.sb : null} nat={more?.card.athlete.nat ?? ''} />
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Best({ row, rank, nat }: { row: Evidence | null; rank: Rank | null; nat: string }) {
  if (!row) {
    return (
      <td>
        <span aria-hidden="true">–</span>
        <span class="spoken">none</span>
      </td>
    );
  }
  return (
    <td>
      {writeMarkAndWind(row)}
      <span class="dim">{writeLongIsoDay(row.day)}</span>
      {rank && (
        <span class="dim">
          {ordinal(rank.world)} ever{rank.indoor && ' indoors'}, {ordinal(rank.nation)} {nat}
        </span>
      )}
    </td>
  );
}

/** `4–1 against Cole Hocker`. */
export function Duels({ duels }: { duels: readonly Duel[] }) {
  return (
    <ul class="duels" aria-label="Head to head">
      {duels.map(({ rival, event, won, lost, lastDay, lastCompetition }) => (
        <li key={rival.id}>
          <strong>
            {won}–{lost}
          </strong>{' '}
          against <bdi>{rival.name}</bdi> over {writeEvent(event)}
          <span class="dim">last: {[lastCompetition, writeLongDay(lastDay)].filter(Boolean).join(', ')}</span>
        </li>
      ))}
    </ul>
  );
}

/** The race as the database has it, so far as it has it. */
export function RaceRows({ race, name }: { race: readonly Evidence[]; name: string }) {
  return (
    <details class="race">
      <summary>Other marks of that race</summary>
      <ol>
        {race.map((row) => (
          <li key={`${row.place}${row.athlete}`} aria-current={row.athlete === name || undefined}>
            <span class="place">{row.place ?? '–'}</span>
            <bdi>{row.athlete}</bdi>
            <span class="mark">{writeMarkAndWind(row)}</span>
          </li>
        ))}
      </ol>
    </details>
  );
}
