/** What popup and options say of a page, from its findings: pure. */
import type { AthleteCard, AthleteRef, Checked, Finding, Verdict } from '../core/finding.ts';
import { writeEvidence } from '../report/wording.ts';
import { isHidden, pageOf } from '../settings/changes.ts';
import type { Flag, Settings } from '../settings/settings.ts';

export interface AthleteOnPage {
  readonly athlete: AthleteRef;
  readonly card: AthleteCard | null;
  /** How often the page names him. */
  readonly mentions: number;
}

export interface Summary {
  readonly counts: Readonly<Record<Verdict, number>>;
  /** In reading order, without those of athletes that are switched off. */
  readonly corrections: readonly Finding[];
  /** In order of first appearance, with those that are switched off. */
  readonly athletes: readonly AthleteOnPage[];
}

export function summarise(checked: Checked, settings: Settings): Summary {
  const shown = checked.findings.filter((finding) => !finding.athlete || !isHidden(settings, finding.athlete));
  const counts: Record<Verdict, number> = { mismatch: 0, verified: 0, ambiguous: 0, unverified: 0 };
  for (const { verdict } of shown) if (verdict) counts[verdict]++;
  const athletes = new Map<string, AthleteOnPage>();
  for (const { athlete, kind } of checked.findings) {
    if (!athlete) continue;
    const known = athletes.get(athlete.id);
    const card = known ? known.card : (checked.cards.find((each) => each.athlete.id === athlete.id) ?? null);
    athletes.set(athlete.id, { athlete, card, mentions: (known?.mentions ?? 0) + (kind === 'athlete' ? 1 : 0) });
  }
  return { counts, corrections: shown.filter(({ verdict }) => verdict === 'mismatch'), athletes: [...athletes.values()] };
}

/** What of a flag is known before the user has decided; together it names the correction. */
export function flagSubject(finding: Finding, url: string): Omit<Flag, 'verdict' | 'day'> {
  const row = finding.evidence[0];
  return {
    url: pageOf(url),
    quote: finding.text,
    correction: finding.correction ?? '',
    athlete: finding.athlete?.name ?? '',
    evidence: row ? writeEvidence(row) : '',
  };
}
