/** From findings to what is painted: which findings show on the page, and where each stands. */
import type { AthleteCard, Finding } from '../core/finding.ts';
import { isHidden } from '../settings/changes.ts';
import type { Settings } from '../settings/settings.ts';
import type { Look } from '../ui/card.tsx';
import { type Extent, extentsOf, type Projection } from './projection.ts';

/** Weakest first: where two stand on the same words, the stronger is the one that shows. */
export const LOOKS: readonly Look[] = ['athlete', 'verified', 'correction'];

export interface Annotation {
  /** The same for the same finding, however often the page is painted. */
  readonly id: number;
  readonly look: Look;
  readonly finding: Finding;
  /** Never empty. */
  readonly extents: readonly Extent[];
}

/** Whom the reader says the page means, by the id of the athlete whom we took him for; `null` is somebody whom the database does not have. */
export type Instead = ReadonlyMap<string, AthleteCard | null>;

const NOBODY: Instead = new Map();

/**
 * How a finding shows on the page, or `null`. What is ambiguous or unverified stays out of the text: the popup lists it. A
 * pronoun is known to be somebody, and an underlined "he" would only be in the way.
 */
export function lookOf(finding: Finding, settings: Settings, instead: Instead = NOBODY): Look | null {
  if (finding.athlete && isHidden(settings, finding.athlete)) return null;
  const other = finding.athlete ? instead.get(finding.athlete.id) : undefined;
  // What was checked against the wrong athlete is not checked, and the name is only a name.
  if (other !== undefined) return other && finding.kind === 'athlete' && !settings.quiet ? 'athlete' : null;
  if (finding.verdict === 'mismatch') return 'correction';
  if (settings.quiet) return null;
  if (finding.verdict === 'verified') return 'verified';
  const isName = finding.kind === 'athlete' && finding.athlete !== null && finding.mention !== 'pronoun';
  return isName && finding.verdict === null ? 'athlete' : null;
}

let lastId = 0;
const ids = new WeakMap<Finding, number>();

function idOf(finding: Finding): number {
  const known = ids.get(finding);
  if (known !== undefined) return known;
  ids.set(finding, ++lastId);
  return lastId;
}

/** The annotations of a text in reading order, one for each span that shows: of equal spans the strongest look remains. */
export function annotate(
  projection: Projection,
  findings: readonly Finding[],
  settings: Settings,
  instead: Instead = NOBODY,
): readonly Annotation[] {
  const bySpan = new Map<string, { look: Look; finding: Finding }>();
  for (const finding of findings) {
    const look = lookOf(finding, settings, instead);
    if (!look || finding.end > projection.text.length || finding.start >= finding.end) continue;
    const key = `${finding.start}-${finding.end}`;
    const other = bySpan.get(key);
    if (!other || LOOKS.indexOf(look) > LOOKS.indexOf(other.look)) bySpan.set(key, { look, finding });
  }
  return [...bySpan.values()]
    .sort((a, b) => a.finding.start - b.finding.start || b.finding.end - a.finding.end)
    .map((each) => ({ ...each, extents: extentsOf(projection, each.finding) }))
    .filter((each) => each.extents.length > 0)
    .map((each) => ({ ...each, id: idOf(each.finding) }));
}

/** Corrections that the user has not hidden, for the badge: what is hidden on the page does not count. */
export const countCorrections = (findings: readonly Finding[], settings: Settings, instead: Instead = NOBODY): number =>
  findings.filter((each) => lookOf(each, settings, instead) === 'correction').length;
