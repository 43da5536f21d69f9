import type { Evidence, Finding } from '../core/finding.ts';
import { REASON_WORDS } from '../report/reasons.ts';
import { convert } from './conversions.ts';
import { writeMarkAndWind, writeRace, writeWhere } from './words.ts';

/** What the article says against what the database has, or the row that bears it out. */
export function Claim({ finding, name }: { finding: Finding; name: string }) {
  const differs = finding.verdict === 'mismatch';
  const row = finding.evidence[0];
  const others = row ? convert(row.event, row.mark) : [];
  return (
    <section class="claim" data-look={differs ? 'correction' : 'verified'}>
      <p class="verdict">
        <span aria-hidden="true">{differs ? '≠' : '✓'} </span>
        {differs ? 'Differs' : 'Verified'}
        {finding.reason && finding.reason !== 'exact' && `: ${REASON_WORDS[finding.reason]}`}
      </p>
      {differs && (
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
      )}
      {finding.evidence.slice(0, MAX_ROWS).map((each) => (
        <Row key={`${each.day}${each.athlete}${each.mark}`} row={each} name={name} />
      ))}
      {others.length > 0 && <p class="dim units">{others.join(' · ')}</p>}
      {finding.now && (
        <p class="now">
          <strong>Now: </strong>
          {finding.now}
        </p>
      )}
    </section>
  );
}

/** More would make the card a page; the popup and the reports have them all. */
const MAX_ROWS = 2;

function Row({ row, name }: { row: Evidence; name: string }) {
  return (
    <div class="row">
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
  );
}
