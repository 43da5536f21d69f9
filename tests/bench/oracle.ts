/**
 * The oracle: sentences made from the database must be found true by the engine, and spoiled ones must be put right. Where it
 * says neither, the reason is counted.
 */
import type { Checked, Finding } from '../../src/core/finding.ts';
import { isBetter } from '../../src/core/mark.ts';
import type { OpenResults } from '../../src/results/open.ts';
import { type Drawn, openEvents, performanceDrawer, type Random } from './oracle-draw.ts';
import { checkParts, findingsAt, randomFor, storyOf } from './oracle-engine.ts';
import { type Part, spanOf, type Telling, textOf } from './oracle-parts.ts';
import { SPOIL_NAMES, SPOILS, type Spoiled } from './oracle-spoil.ts';
import type { Story } from './oracle-story.ts';
import { TEMPLATE_NAMES, tellBy, tellSomehow } from './oracle-templates.ts';

/** What came of one text. `covered`: the all-time list reaches to this mark and day, so that the database may contradict. */
export interface Outcome {
  /** Template or slip. */
  readonly group: string;
  readonly outcome: string;
  readonly covered: boolean;
  readonly telling: Telling;
  readonly text: string;
  /** For spoiled texts: what stands there and what should. */
  readonly slip: { readonly wrong: string; readonly right: string } | null;
  /** The finding that speaks of the part in question, and those that call something wrong. */
  readonly findings: readonly Finding[];
}

export interface OracleRun {
  readonly truths: Outcome[];
  readonly spoiled: Outcome[];
}

const isWrong = (finding: Finding): boolean => finding.verdict === 'mismatch';

function isCovered({ event, row }: Drawn): boolean {
  const { coverage } = event;
  const cutOff = row.race.indoor ? coverage.cutOffIndoor : coverage.cutOffOutdoor;
  return cutOff !== null && row.race.day <= coverage.listDay && isBetter(row.mark!.kind, row.mark!.value, cutOff);
}

/** A template or slip that fits this few performances is let go. */
const MOST_DRAWS = 400;

/** Tells and spoils `n` performances, by all templates and slips in turn. Same seed and database, same texts. */
export function runOracle(results: OpenResults, { n, seed }: { readonly n: number; readonly seed: number }): OracleRun {
  const draw = performanceDrawer(openEvents(results), randomFor(seed, 0));
  const run: OracleRun = { truths: [], spoiled: [] };
  const drawUntil = <T>(random: Random, attempt: (drawn: Drawn, story: Story) => T | null): { drawn: Drawn; told: T } | null => {
    for (let draws = 0; draws < MOST_DRAWS; draws++) {
      const drawn = draw();
      const told = attempt(drawn, storyOf(drawn, results, random));
      if (told) return { drawn, told };
    }
    return null;
  };
  for (let i = 0; i < n; i++) {
    const random = randomFor(seed, i + 1);
    const truth = drawUntil(random, (_, story) => tellBy(TEMPLATE_NAMES[i % TEMPLATE_NAMES.length]!, story));
    if (truth) {
      const { told, drawn } = truth;
      run.truths.push({ ...judgeTruth(told, checkParts(told.parts, told.published, results), results), covered: isCovered(drawn) });
    }
    const slip = SPOIL_NAMES[i % SPOIL_NAMES.length]!;
    const wrong = drawUntil(random, ({ event }, story) => {
      const telling = tellSomehow(story);
      const spoiled = SPOILS[slip]!(telling, { results, event, random });
      return spoiled && { telling, spoiled };
    });
    if (!wrong) continue;
    const { telling, spoiled } = wrong.told;
    const outcome = judgeSpoiled(telling, spoiled, checkParts(spoiled.parts, telling.published, results));
    run.spoiled.push({ ...outcome, group: slip, covered: isCovered(wrong.drawn) });
  }
  return run;
}

function judgeTruth(telling: Telling, { topic, findings }: Checked, results: OpenResults): Omit<Outcome, 'covered'> {
  const { parts, row, template } = telling;
  const told = parts.find((part) => part.role === 'mark' && part.row === row)!;
  const own = findingsAt(findings, parts, told).find(({ kind }) => kind === 'mark');
  const wrong = findings.filter(isWrong);
  const outcome = wrong.length
    ? `MISMATCH ${wrong[0]!.kind} ${wrong[0]!.reason}`
    : topic === 'other'
      ? 'not read as athletics'
      : own?.verdict === 'verified' && own.athlete?.id !== results.athlete(row.athlete).id
        ? 'verified as the mark of another athlete'
        : verdictOf(own);
  return {
    group: template,
    outcome,
    telling,
    text: textOf(parts),
    slip: null,
    findings: own && !wrong.includes(own) ? [...wrong, own] : wrong,
  };
}

function verdictOf(finding: Finding | undefined): string {
  if (!finding) return 'mark not found';
  return finding.verdict === 'verified' ? 'verified' : `${finding.verdict ?? 'no verdict'} ${finding.reason ?? ''}`.trim();
}

function judgeSpoiled(
  telling: Telling,
  { parts, wrong, right }: Spoiled,
  { topic, findings }: Checked,
): Omit<Outcome, 'covered' | 'group'> {
  const here = findingsAt(findings, parts, wrong);
  const flags = findings.filter(isWrong);
  const text = textOf(parts);
  const truth = textOf(telling.parts);
  const told = telling.parts.find(({ role, row }) => role === 'mark' && row === telling.row);
  // A wrong event or year that is not noticed shows in what is said of the mark.
  const mark = parts.find((part) => part === (right === told ? wrong : told));
  const shown = here.find(isWrong) ?? flags[0] ?? here.find(({ kind }) => kind !== 'athlete') ?? here[0];
  const silent = mark && findingsAt(findings, parts, mark).find(({ kind }) => kind === 'mark');
  const outcome = flags.some((flag) => corrects(flag, { text, truth, parts, wrong, right }))
    ? 'right correction'
    : here.some(isWrong)
      ? `other correction, ${shown?.reason}`
      : flags.length
        ? `wrong word blamed, ${flags[0]!.kind} ${flags[0]!.reason}`
        : topic === 'other'
          ? 'not read as athletics'
          : shown?.verdict
            ? verdictOf(shown)
            : `unnoticed, mark ${verdictOf(silent).replace('mark ', '')}`;
  const finding = shown?.verdict ? shown : silent;
  return { outcome, telling, text, slip: { wrong: wrong.text, right: right.text }, findings: finding ? [finding] : [] };
}

interface Comparison {
  readonly text: string;
  readonly truth: string;
  readonly parts: readonly Part[];
  readonly wrong: Part;
  readonly right: Part;
}

/** The edit gives back the true text, or says the right words for the wrong part (without "m", the surname alone). */
function corrects({ start, end, correction }: Finding, { text, truth, parts, wrong, right }: Comparison): boolean {
  if (correction === null) return false;
  if (text.slice(0, start) + correction + text.slice(end) === truth) return true;
  const span = spanOf(parts, wrong);
  if (start >= span.end || end <= span.start) return false;
  return plain(correction) === plain(right.text);
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/(?<=\d)[,](?=\d)/g, '')
    .replace(/ (throw|put)$/, '')
    .replace(/(?<=\d)\s?(m|km|metres|kilometres|sec|seconds|points)\b/, '')
    .trim();
