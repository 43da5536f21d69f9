/**
 * Leaves a source out and tells a true sentence of each of its performances: to that database most of them are unknown, so a
 * `mismatch` is a false accusation. This is the bench's main figure of safety.
 */
import type { Finding } from '../../src/core/finding.ts';
import type { OpenResults } from '../../src/results/open.ts';
import { allRaces, type Drawn, isTold, openEvents } from './oracle-draw.ts';
import { checkParts, findingsAt, randomFor, storyOf } from './oracle-engine.ts';
import { type Telling, textOf } from './oracle-parts.ts';
import { tellSomehow } from './oracle-templates.ts';

export interface Flag {
  readonly telling: Telling;
  readonly text: string;
  readonly finding: Finding;
}

export interface Tally {
  sentences: number;
  /** Whose text was taken for athletics. */
  read: number;
  /** Verdicts and reasons of the told marks. */
  readonly verdicts: Map<string, number>;
  /** Sentences in which something was called wrong. */
  flagged: number;
  readonly flags: Flag[];
}

/** The performances that one of the sources gave, each `every`-th, in the database's order. */
export function rowsOfSources(whole: OpenResults, sources: ReadonlySet<string>, every = 1): Drawn[] {
  const drawn: Drawn[] = [];
  let n = 0;
  for (const event of openEvents(whole))
    for (const race of allRaces(event))
      for (const row of event.inRace(race)) if (sources.has(row.source) && isTold(row) && n++ % every === 0) drawn.push({ event, row });
  return drawn;
}

/** Tells each performance as the whole database has it, and checks it against the reduced one. */
export function leaveOut({
  whole,
  reduced,
  rows,
  seed,
}: {
  whole: OpenResults;
  reduced: OpenResults;
  rows: readonly Drawn[];
  seed: number;
}): Tally {
  const tally: Tally = { sentences: 0, read: 0, verdicts: new Map(), flagged: 0, flags: [] };
  for (const [n, drawn] of rows.entries()) {
    const telling = tellSomehow(storyOf(drawn, whole, randomFor(seed, n)));
    const { topic, findings } = checkParts(telling.parts, telling.published, reduced);
    tally.sentences++;
    if (topic === 'athletics') tally.read++;
    const mark = telling.parts.find((part) => part.role === 'mark' && part.row === drawn.row);
    const [finding] = mark ? findingsAt(findings, telling.parts, mark).filter(({ kind }) => kind === 'mark') : [];
    const verdict = finding ? `${finding.verdict ?? 'no verdict'}: ${finding.reason ?? '–'}` : 'not found';
    tally.verdicts.set(verdict, (tally.verdicts.get(verdict) ?? 0) + 1);
    const wrong = findings.filter((one) => one.verdict === 'mismatch');
    if (!wrong.length) continue;
    tally.flagged++;
    for (const one of wrong) tally.flags.push({ telling, text: textOf(telling.parts), finding: one });
  }
  return tally;
}
