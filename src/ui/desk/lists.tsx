import type { Lost } from '../../flags/join.ts';
import type { Decided, Marked } from '../../flags/record.ts';
import { REASON_WORDS } from '../../report/reasons.ts';
import { DECISION_WORDS } from '../../report/sentences.ts';
import { type Row, startOf } from './desk-model.ts';
import { FindingRow, MarkRow, type RowActions } from './finding-row.tsx';

export interface RowListProps {
  readonly rows: readonly Row[];
  /** Start of the finding under the pointer on the page. */
  readonly hovered: number | null;
  readonly inDraft: boolean;
  readonly actions: RowActions;
}

/** Rows in reading order. Arrow keys go from sentence to sentence. */
export function RowList({ rows, hovered, inDraft, actions }: RowListProps) {
  return (
    <ol class="rows" onKeyDown={stepWithArrows}>
      {rows.map((row) =>
        row.kind === 'found' ? (
          <FindingRow
            key={`${row.finding.start}-${row.finding.end}-${row.finding.kind}`}
            current={hovered === startOf(row)}
            {...{ row, inDraft, actions }}
          />
        ) : (
          <MarkRow key={`marked-${row.claim.start}-${row.claim.end}`} current={hovered === startOf(row)} {...{ row, actions }} />
        ),
      )}
    </ol>
  );
}

function stepWithArrows(event: KeyboardEvent & { readonly currentTarget: HTMLElement }): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  const from = event.target as HTMLElement;
  if (!step || !from.matches('button, .quote')) return;
  const quotes = [...event.currentTarget.querySelectorAll<HTMLElement>('.quote')];
  const at = quotes.findIndex((quote) => quote.closest('.finding') === from.closest('.finding'));
  const next = quotes[at + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}

/** What was seen and could not be known, by reason, the most frequent first. */
export function NotChecked({ rows, ...rest }: RowListProps) {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const reason = row.kind === 'found' && row.finding.reason ? REASON_WORDS[row.finding.reason] : 'for another reason';
    groups.set(reason, [...(groups.get(reason) ?? []), row]);
  }
  const ordered = [...groups].sort(([, a], [, b]) => b.length - a.length);
  return (
    <>
      {ordered.map(([reason, group]) => (
        <section key={reason} aria-label={reason}>
          <h2>
            {reason} <span class="figures">({group.length})</span>
          </h2>
          <RowList rows={group} {...rest} />
        </section>
      ))}
    </>
  );
}

/** Decisions whose words cannot be found any more. */
export function LostList({ lost, forget }: { lost: readonly Lost[]; forget: (what: Decided | Marked) => void }) {
  if (lost.length === 0) return null;
  return (
    <section aria-labelledby="lost">
      <h2 id="lost">
        Decided, but not in the text any more <span class="figures">({lost.length})</span>
      </h2>
      <ul class="rows">
        {lost.map(({ of, kind, now }) => {
          const decision = 'decision' in of ? of.decision : null;
          const remark = decision ?? ('note' in of ? of : null);
          return (
            <li key={`${of.anchor.start}-${of.anchor.exact}`} class="finding">
              <p>
                …{of.anchor.prefix}
                <mark>{of.anchor.exact}</mark>
                {of.anchor.suffix}…
              </p>
              <p class="dim">
                {kind === 'unfound'
                  ? 'The words are there, but nothing is held against them now.'
                  : now === null
                    ? 'The words are gone.'
                    : `Now reads “${now}”.`}
              </p>
              <p>
                <strong>{decision ? DECISION_WORDS[decision.verdict] : 'Marked by you'}</strong>
                {remark?.correction && `: ${remark.correction}`} {remark?.note}
              </p>
              <div class="buttons">
                <button type="button" aria-label={`Remove: ${of.anchor.exact}`} onClick={() => forget(of)}>
                  Remove
                </button>
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
