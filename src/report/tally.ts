import type { Finding, Reason } from '../core/finding.ts';
import { REASON_WORDS } from './reasons.ts';

/** `12 exactly as in the database, 3 rounded from the official mark`, the most frequent first. */
export function tallyReasons(findings: readonly Finding[]): string {
  return countReasons(findings)
    .map(([reason, n]) => `${n} ${REASON_WORDS[reason]}`)
    .join(', ');
}

/** How often each reason stands, the most frequent first. */
export function countReasons(findings: readonly Finding[]): [Reason, number][] {
  const counts = new Map<Reason, number>();
  for (const { reason } of findings) if (reason) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
}
