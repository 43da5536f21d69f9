import { useState } from 'preact/hooks';
import { correctionOf, isCorrection } from '../../report/entry.ts';
import type { Fragment } from '../../report/fragment.ts';
import { REASON_WORDS } from '../../report/reasons.ts';
import { claimWord, DECISION_WORDS, VERDICT_TITLES, writeCandidates } from '../../report/sentences.ts';
import { writeEvent, writeEvidence } from '../../report/wording.ts';
import { DecisionForm, type Remark } from './decision-form.tsx';
import { type FoundRow, type MarkedRow, startOf } from './desk-model.ts';

export interface RowActions {
  readonly show: (span: { start: number; end: number }) => void;
  readonly decide: (row: FoundRow, verdict: 'accepted' | 'disputed' | 'overridden', remark: Remark) => void;
  readonly undecide: (row: FoundRow) => void;
  readonly remark: (row: MarkedRow, remark: Remark) => void;
  readonly unmark: (row: MarkedRow) => void;
  readonly copy: (row: FoundRow) => void;
  /** Puts the correction into the draft. */
  readonly apply: (row: FoundRow) => void;
}

const NOTHING: Remark = { correction: null, note: '', link: '' };

/** More rows of evidence would push the next finding out of sight; the exports have them all. */
const MAX_ROWS = 2;

export interface FindingRowProps {
  readonly row: FoundRow;
  readonly current: boolean;
  /** In a draft a correction can be applied; a page is not ours to change. */
  readonly inDraft: boolean;
  readonly actions: RowActions;
}

/** One finding: its sentence, what is held of it, the row that says so, and what the fact-checker says. */
export function FindingRow({ row, current, inDraft, actions }: FindingRowProps) {
  const [form, setForm] = useState<'disputed' | 'overridden' | null>(null);
  const { finding, decision, verdict } = row;
  const correction = correctionOf(row);
  const decideWith = (kind: 'disputed' | 'overridden') => (remark: Remark) => {
    setForm(null);
    actions.decide(row, kind, remark);
  };
  return (
    <li
      class="finding"
      data-verdict={verdict}
      data-decided={decision?.verdict}
      data-current={current || undefined}
      data-start={startOf(row)}
    >
      <Quote fragment={row.fragment} show={() => actions.show(finding)} />
      {row.isNew && <span class="new">new</span>}
      {correction !== null && isCorrection(row) && (
        <p class="swap figures">
          <del>{finding.text}</del>
          <span aria-hidden="true"> → </span>
          <span class="spoken"> should be </span>
          <ins>{correction}</ins>
        </p>
      )}
      <p class="dim">
        <strong class="verdict">{VERDICT_TITLES[verdict]}</strong>
        {' · '}
        {[finding.athlete?.name, finding.event ? writeEvent(finding.event) : '', claimWord(finding)].filter(Boolean).join(' · ')}
        {finding.reason && `: ${REASON_WORDS[finding.reason]}`}
      </p>
      {finding.candidates.length > 1 && <p class="dim">{writeCandidates(finding.candidates)}</p>}
      {finding.evidence.slice(0, MAX_ROWS).map((each) => (
        <p class="dim" key={writeEvidence(each)}>
          {writeEvidence(each)}
        </p>
      ))}
      {finding.now && <p class="dim">{finding.now}</p>}
      {inDraft && correction !== null && isCorrection(row) && !form && (
        <div class="buttons">
          <button type="button" class="main" aria-label={`Apply: ${finding.text}`} onClick={() => actions.apply(row)}>
            Apply correction
          </button>
        </div>
      )}
      {form ? (
        <DecisionForm
          label={`${form === 'disputed' ? 'Dispute' : 'Override'}: ${finding.text}`}
          before={decision ?? NOTHING}
          withCorrection={form === 'overridden'}
          save={decideWith(form)}
          cancel={() => setForm(null)}
        />
      ) : decision ? (
        <div class="decided">
          <p>
            <strong>{DECISION_WORDS[decision.verdict]}</strong>
            {decision.correction !== null && `: ${decision.correction}`} {decision.note}
            {decision.link && <Source link={decision.link} />}
          </p>
          <div class="buttons">
            <button
              type="button"
              aria-label={`Edit: ${finding.text}`}
              onClick={() => setForm(decision.verdict === 'accepted' ? 'overridden' : decision.verdict)}
            >
              Edit
            </button>
            <button type="button" aria-label={`Take back: ${finding.text}`} onClick={() => actions.undecide(row)}>
              Take back
            </button>
          </div>
        </div>
      ) : (
        <div class="buttons">
          <button type="button" aria-label={`Accept: ${finding.text}`} onClick={() => actions.decide(row, 'accepted', NOTHING)}>
            Accept
          </button>
          <button type="button" aria-label={`Dispute: ${finding.text}`} onClick={() => setForm('disputed')}>
            Dispute
          </button>
          <button type="button" aria-label={`Override: ${finding.text}`} onClick={() => setForm('overridden')}>
            Override
          </button>
          <button type="button" aria-label={`Copy: ${finding.text}`} onClick={() => actions.copy(row)}>
            Copy
          </button>
        </div>
      )}
    </li>
  );
}

/** A claim that the program missed. */
export function MarkRow({ row, current, actions }: { row: MarkedRow; current: boolean; actions: RowActions }) {
  const [form, setForm] = useState(false);
  const { claim } = row;
  return (
    <li class="finding" data-verdict="mismatch" data-decided="marked" data-current={current || undefined} data-start={startOf(row)}>
      <Quote fragment={row.fragment} show={() => actions.show(claim)} />
      {claim.correction !== null && (
        <p class="swap figures">
          <del>{claim.text}</del>
          <span aria-hidden="true"> → </span>
          <span class="spoken"> should be </span>
          <ins>{claim.correction}</ins>
        </p>
      )}
      <p>
        <strong>Marked by you</strong> {claim.note}
        {claim.link && <Source link={claim.link} />}
      </p>
      {form ? (
        <DecisionForm
          label={`Remark: ${claim.text}`}
          before={claim}
          withCorrection
          save={(remark) => {
            setForm(false);
            actions.remark(row, remark);
          }}
          cancel={() => setForm(false)}
        />
      ) : (
        <div class="buttons">
          <button type="button" aria-label={`Edit: ${claim.text}`} onClick={() => setForm(true)}>
            Edit
          </button>
          <button type="button" aria-label={`Remove: ${claim.text}`} onClick={() => actions.unmark(row)}>
            Remove
          </button>
        </div>
      )}
    </li>
  );
}

/** The sentence as one button: it shows the words on the page. */
function Quote({ fragment: { before, quoted, after }, show }: { fragment: Fragment; show: () => void }) {
  return (
    <button type="button" class="quote" onClick={show}>
      <span class="spoken">Show on the page: </span>
      {before}
      <mark>{quoted}</mark>
      {after}
    </button>
  );
}

/** A link of the fact-checker's own; what is no web address is only text. */
const Source = ({ link }: { link: string }) =>
  /^https?:\/\/\S+$/i.test(link) ? (
    <>
      {' '}
      <a href={link} target="_blank" rel="noreferrer">
        {link}
      </a>
    </>
  ) : (
    <> {link}</>
  );
