import type { Finding } from '../core/finding.ts';
import { REASON_WORDS } from '../report/reasons.ts';
import { flagOf } from '../settings/changes.ts';
import type { Flag, Settings } from '../settings/settings.ts';
import { flagSubject } from './summary.ts';
import { writeMarkAndWind, writeRace, writeWhere } from './words.ts';

export interface CorrectionItemProps {
  readonly finding: Finding;
  readonly url: string;
  readonly settings: Settings;
  readonly actions: {
    readonly showFinding: (start: number) => void;
    readonly flag: (finding: Finding, verdict: Flag['verdict']) => void;
    readonly unflag: (finding: Finding) => void;
  };
}

/** One correction: what stands there, what should, why, and the user's own judgement of it. */
export function CorrectionItem({ finding, url, settings, actions }: CorrectionItemProps) {
  const flag = flagOf(settings, flagSubject(finding, url));
  const row = finding.evidence[0];
  return (
    <li class="correction" data-flag={flag?.verdict}>
      <button type="button" class="swap figures" onClick={() => actions.showFinding(finding.start)}>
        <del>{finding.text}</del>
        <span aria-hidden="true"> → </span>
        <span class="spoken"> should be </span>
        <ins>{finding.correction ?? '?'}</ins>
      </button>
      <p>
        {finding.athlete && <bdi>{finding.athlete.name}</bdi>}
        {finding.athlete && finding.reason && ': '}
        {finding.reason && REASON_WORDS[finding.reason]}
      </p>
      {row && (
        <p class="dim">
          {row.mark && `${row.athlete} ${writeMarkAndWind(row)}, `}
          {writeRace(row)} · {writeWhere(row)}
        </p>
      )}
      {flag ? (
        <p class="flagged">
          <strong>{flag.verdict === 'confirmed' ? 'Confirmed' : 'Disputed'}</strong>
          <button type="button" class="link" aria-label={`Undo: ${finding.text}`} onClick={() => actions.unflag(finding)}>
            Undo
          </button>
        </p>
      ) : (
        <p class="flags">
          <button type="button" aria-label={`Confirm: ${finding.text}`} onClick={() => actions.flag(finding, 'confirmed')}>
            Confirm
          </button>
          <button type="button" aria-label={`Dispute: ${finding.text}`} onClick={() => actions.flag(finding, 'disputed')}>
            Dispute
          </button>
        </p>
      )}
    </li>
  );
}
