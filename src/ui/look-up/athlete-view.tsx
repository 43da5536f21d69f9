import { useEffect, useState } from 'preact/hooks';
import type { Evidence } from '../../core/finding.ts';
import type { AthletePage, HeldRecord } from '../../core/look-up/athlete-page.ts';
import type { More } from '../../core/show/more.ts';
import { Sparkline } from '../sparkline.tsx';
import { writeEvent, writeLongIsoDay, writeMarkAndWind, writeWho } from '../words.ts';
import { writeRow } from './rows.ts';

export interface AthleteViewProps {
  readonly page: AthletePage;
  readonly progress: (event: string) => Promise<More | null>;
  readonly compare: () => void;
  readonly openRace: (row: Evidence) => void;
}

/** Everything of one athlete: bests by event, the way to the best, medals, records. */
export function AthleteView({ page, progress, compare, openRace }: AthleteViewProps) {
  const { athlete, aliases, age, careers, medals, records } = page;
  const [event, setEvent] = useState(careers[0]?.event ?? '');
  const [more, setMore] = useState<More | null>(null);
  useEffect(() => {
    let isWanted = true;
    setMore(null);
    // A picture that does not come is not missed: the table says the same.
    if (event)
      void progress(event)
        .then((found) => isWanted && setMore(found))
        .catch(() => undefined);
    return () => {
      isWanted = false;
    };
  }, [event]);
  return (
    <article class="athlete-page">
      <h2 class="name">
        <bdi>{athlete.name}</bdi>
      </h2>
      <p class="dim">
        {[writeWho(athlete, age), athlete.dob && `born ${writeLongIsoDay(athlete.dob)}`, aliases.length > 0 && `also ${aliases.join(', ')}`]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <div class="buttons">
        <button type="button" onClick={compare}>
          Compare with…
        </button>
      </div>
      <table class="figures">
        <thead>
          <tr>
            <th scope="col">Event</th>
            <th scope="col">PB</th>
            <th scope="col">SB</th>
            <th scope="col">Rows</th>
          </tr>
        </thead>
        <tbody>
          {careers.map(({ event: slug, pb, sb, count }) => (
            <tr key={slug}>
              <th scope="row">
                <button type="button" class="link" aria-pressed={slug === event} onClick={() => setEvent(slug)}>
                  {writeEvent(slug)}
                </button>
              </th>
              <BestCell row={pb} openRace={openRace} />
              <BestCell row={sb} openRace={openRace} />
              <td>{count}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {more && more.seasons.length > 1 && (
        <>
          <h3>{writeEvent(more.event)}, best of each year</h3>
          <Sparkline seasons={more.seasons} better={more.better} />
        </>
      )}
      {records.length > 0 && (
        <>
          <h3>Records</h3>
          <ul>
            {records.map((record) => (
              <li key={`${record.type}${record.scope}${record.row.event}${record.row.indoor}`}>
                {writeRecord(record)} <span class="dim">{writeRow(record.row)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {medals.length > 0 && (
        <>
          <h3>Championships</h3>
          <ul>
            {medals.map((row) => (
              <li key={`${row.day}${row.event}`}>
                <button type="button" class="link" onClick={() => openRace(row)}>
                  {writeRow(row)}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </article>
  );
}

const BestCell = ({ row, openRace }: { row: Evidence | null; openRace: (row: Evidence) => void }) => (
  <td>
    {row ? (
      <button type="button" class="link" onClick={() => openRace(row)} title="Show the race">
        {writeMarkAndWind(row)}
        <span class="dim">{row.day}</span>
      </button>
    ) : (
      '–'
    )}
  </td>
);

const KINDS: Readonly<Record<HeldRecord['type'], string>> = {
  world: 'World record',
  'world-u20': 'World under-20 record',
  area: 'Area record',
  national: 'National record',
};

/** A derived record is the best mark that is known, and says so. */
const writeRecord = ({ type, scope, status, row }: HeldRecord): string =>
  [
    KINDS[type],
    scope && `(${scope})`,
    `over ${writeEvent(row.event)}`,
    row.indoor ? 'indoors' : '',
    status === 'listed' ? '' : `[${status}]`,
  ]
    .filter(Boolean)
    .join(' ');
