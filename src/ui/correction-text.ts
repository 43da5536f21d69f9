import type { Finding } from '../core/finding.ts';
import { writeEvidence } from '../report/wording.ts';

/** One correction as plain text, for a letter to the desk: what stands there, what should, the row that says so, and where it stands. */
export function correctionText(finding: Finding, page: { readonly title: string; readonly url: string }): string {
  const [row] = finding.evidence;
  return [
    `“${finding.text}” should be “${finding.correction ?? ''}”${finding.athlete ? ` (${finding.athlete.name})` : ''}.`,
    ...(row ? [writeEvidence(row)] : []),
    ...(finding.now ? [finding.now] : []),
    `${page.title} – ${page.url}`,
  ].join('\n');
}
