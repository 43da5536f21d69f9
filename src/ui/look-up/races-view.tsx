import { useState } from 'preact/hooks';
import { readDay } from '../../core/day.ts';
import { EVENTS } from '../../core/lexicon/events.ts';
import type { RaceResult, RacesAsked } from '../../core/look-up/races-on.ts';
import type { Sex } from '../../core/results.ts';
import { writeLongDay, writeRound } from '../../report/wording.ts';
import { writeEvent, writeMarkAndWind } from '../words.ts';

/** The races of one event on one day, each with all that is known of it. */
export function RacesView({ asked, races }: { asked: RacesAsked; races: readonly RaceResult[] }) {
  const title = `${writeEvent(asked.event)}, ${SEXES[asked.sex]}, ${writeLongDay(asked.day)}`;
  return (
    <article class="athlete-page">
      <h2 class="name">{title}</h2>
      {races.length === 0 && <p>The database has no such race on that day.</p>}
      {races.map((rows) => {
        const [first] = rows;
        const where =
          first &&
          [first.competition, first.venue, first.country, writeRound(first.round), first.indoor ? 'indoors' : '']
            .filter(Boolean)
            .join(', ');
        return (
          <section key={`${where}${first?.athlete}`} aria-label={where}>
            <h3>{where}</h3>
            <table class="figures">
              <thead class="spoken">
                <tr>
                  <th scope="col">Place</th>
                  <th scope="col">Athlete</th>
                  <th scope="col">Mark</th>
                </tr>
              </thead>
              <tbody>
                {rows.map((row) => (
                  <tr key={`${row.place}${row.athlete}${row.mark}`}>
                    <td>{row.place ?? '–'}</td>
                    <td>
                      <bdi>{row.athlete}</bdi>
                    </td>
                    <td>{writeMarkAndWind(row)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        );
      })}
      {races.length > 0 && <p class="dim">As far as the database has them: the lists end at a mark, so slower rows may be missing.</p>}
    </article>
  );
}

const SEXES: Readonly<Record<Sex, string>> = { M: 'men', F: 'women', X: 'mixed' };

/** Asks for the races of an event on a day. */
export function RaceForm({ find }: { find: (asked: RacesAsked) => void }) {
  const [event, setEvent] = useState('1500-metres');
  const [sex, setSex] = useState<Sex>('M');
  const [date, setDate] = useState('');
  const day = readDay(date);
  return (
    <form
      class="race-form"
      aria-label="Find a race"
      onSubmit={(submit) => {
        submit.preventDefault();
        if (day !== null) find({ event, sex, day });
      }}
    >
      <h3>Find a race</h3>
      <select aria-label="Event" value={event} onChange={(change) => setEvent(change.currentTarget.value)}>
        {[...EVENTS.keys()].map((slug) => (
          <option key={slug} value={slug}>
            {writeEvent(slug)}
          </option>
        ))}
      </select>
      <select aria-label="Of whom" value={sex} onChange={(change) => setSex(change.currentTarget.value as Sex)}>
        {Object.entries(SEXES).map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
      <input type="date" aria-label="Day of the race" value={date} onInput={(change) => setDate(change.currentTarget.value)} />
      <button type="submit" disabled={day === null}>
        Find
      </button>
    </form>
  );
}
