/**
 * The mutation bench: spoils true claims of labelled articles, one at a time, and asks whether the engine finds the slip and puts it
 * right, and whether it leaves everything else alone.
 */
import type { Span } from '../../src/core/article.ts';
import { readDay } from '../../src/core/day.ts';
import type { Finding } from '../../src/core/finding.ts';
import { couldBePrintedAs, readOfficialMark, writeMark } from '../../src/core/mark.ts';
import type { Sex } from '../../src/core/results.ts';
import type { OpenResults } from '../../src/results/open.ts';
import type { Engine } from '../articles/engine.ts';
import { sentenceAround } from '../articles/score.ts';
import type { KnownArticle, KnownClaim } from './mutation-claims.ts';
import { type Spoiled, type Uncovered, whyUncovered } from './mutation-covered.ts';
import { type Edit, MUTATIONS } from './mutation-kinds.ts';
import { randomFor } from './oracle-engine.ts';

export type Caught = 'right correction' | 'other correction' | 'elsewhere in the sentence' | 'verified' | 'silent';

export interface Mutant {
  readonly kind: string;
  readonly article: string;
  readonly claim: KnownClaim;
  /** Why no row may contradict the spoiled claim; `null` where rows cover the fact. */
  readonly uncovered: Uncovered | null;
  readonly caught: Caught;
  readonly was: string;
  readonly became: string;
  readonly sentence: string;
  /** What is said of the spoiled words, or of the mark whose sentence it is. */
  readonly finding: Finding | null;
  /** True claims outside the sentence that are called wrong since the edit. */
  readonly harmed: number;
}

export interface Accusation {
  readonly article: string;
  /** Type of the true claim; `none` where nothing is labelled. */
  readonly type: string;
  readonly sentence: string;
  readonly finding: Finding;
}

export interface MutationRun {
  readonly mutants: Mutant[];
  /** True claims by type: how many there are and how many are verified as they stand. */
  readonly truths: Map<string, { claims: number; verified: number }>;
  /** Mismatches in the unspoiled articles that no false claim explains. */
  readonly accusations: Accusation[];
}

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
const isWrong = (finding: Finding): boolean => finding.verdict === 'mismatch';

/** Spoils each true claim in each way that fits it. */
export async function runMutations(engine: Engine, articles: readonly KnownArticle[], seed: number): Promise<MutationRun> {
  const run: MutationRun = { mutants: [], truths: new Map(), accusations: [] };
  let n = 0;
  for (const article of articles) {
    const before = await findingsOf(engine, article, article.text);
    run.accusations.push(...accusationsOf(article, before));
    const slips = article.claims.filter(({ truth }) => truth === 'false').map((claim) => sentenceAround(article.text, claim));
    const seen = new Set<string>();
    const sexes = sexesOf(article, before);
    for (const claim of article.claims) {
      if (claim.truth !== 'true') continue;
      const own = answerTo(claim, before);
      countTruth(run, claim, own);
      // Beside a slip nobody can say what the sentence still proves.
      if (slips.some((slip) => overlap(slip, claim))) continue;
      for (const [kind, mutate] of Object.entries(MUTATIONS)) {
        const row = own?.verdict === 'verified' ? (own.evidence[0] ?? null) : null;
        const edit = mutate({ article, claim, row, random: randomFor(seed, n++), sexOf: (who) => sexes.get(who) ?? null });
        const key = edit && `${kind} ${edit.start} ${edit.text}`;
        if (!edit || !key || seen.has(key) || isTrueToo(edit, claim, own, article, engine.results)) continue;
        seen.add(key);
        run.mutants.push(await judgeMutant(engine, { article, claim, own, kind, edit, before }));
      }
    }
  }
  return run;
}

async function findingsOf(engine: Engine, { published, language }: KnownArticle, text: string): Promise<readonly Finding[]> {
  return (await engine.check({ text, published, language })).findings;
}

/** The sex of each athlete of the labels whom the engine links. */
function sexesOf({ claims }: KnownArticle, findings: readonly Finding[]): Map<string, Sex> {
  const sexes = new Map<string, Sex>();
  for (const { kind, athlete, start, end } of claims) {
    if (kind !== 'athlete' || athlete === null) continue;
    const linked = findings.find((finding) => finding.kind === 'athlete' && finding.athlete && overlap(finding, { start, end }));
    if (linked?.athlete) sexes.set(athlete, linked.athlete.sex);
  }
  return sexes;
}

/** What the engine says of the claim: a finding of its kind, of its type where there is one. */
function answerTo(claim: KnownClaim, findings: readonly Finding[]): Finding | null {
  const here = findings.filter((finding) => finding.kind === claim.kind && overlap(finding, claim));
  return here.find((finding) => finding.claim?.type === claim.type) ?? here[0] ?? null;
}

function countTruth(run: MutationRun, claim: KnownClaim, own: Finding | null): void {
  const count = run.truths.get(claim.type) ?? { claims: 0, verified: 0 };
  count.claims++;
  if (own?.verdict === 'verified' || (claim.kind === 'athlete' && own?.athlete && own.verdict === null)) count.verified++;
  run.truths.set(claim.type, count);
}

function accusationsOf(article: KnownArticle, findings: readonly Finding[]): Accusation[] {
  const { name, text, claims } = article;
  return findings.filter(isWrong).flatMap((finding) => {
    const sentence = sentenceAround(text, finding);
    if (claims.some((claim) => claim.truth === 'false' && overlap(claim, sentence))) return [];
    const accused = claims.find((claim) => overlap(claim, finding));
    return [{ article: name, type: accused?.type ?? 'none', sentence: text.slice(sentence.start, sentence.end), finding }];
  });
}

/** Another mark of the same athlete, or of the other the same mark in that race: then the text is as true as it was. */
function isTrueToo(edit: Edit, claim: KnownClaim, own: Finding | null, article: KnownArticle, results: OpenResults): boolean {
  if (claim.kind !== 'mark' || !own?.athlete || !own.event) return false;
  const event = results.event(own.athlete.sex, own.event);
  if (typeof event === 'string') return false;
  if (!overlap(edit, claim)) {
    const [shown] = own.evidence;
    const day = shown ? readDay(shown.day) : null;
    const names = edit.text.toLowerCase();
    return (
      day !== null &&
      event
        .racesBetween(day, day)
        .some((race) =>
          event.inRace(race).some(({ mark, name }) => mark && name.toLowerCase().endsWith(names) && writeMark(mark) === shown!.mark),
        )
    );
  }
  const words = article.text.slice(claim.start, edit.start) + edit.text + article.text.slice(edit.end, claim.end);
  const row = results.rowOf(own.athlete.id);
  return event.ofAthlete(row).some(({ mark }) => {
    const printed = mark && readOfficialMark(words.replace(/[^\d.:].*$/, ''), mark.kind);
    return printed && couldBePrintedAs(printed, mark);
  });
}

async function judgeMutant(engine: Engine, { article, claim, own, kind, edit, before }: Spoiled): Promise<Mutant> {
  const text = article.text.slice(0, edit.start) + edit.text + article.text.slice(edit.end);
  const findings = await findingsOf(engine, article, text);
  const shift = edit.text.length - (edit.end - edit.start);
  const wrong: Span = { start: edit.start, end: edit.end + shift };
  const sentence = sentenceAround(text, wrong);
  const flags = findings.filter((finding) => isWrong(finding) && overlap(finding, sentence));
  const told: Span =
    claim.start > edit.start ? { start: claim.start + shift, end: claim.end + shift } : { start: claim.start, end: claim.end + shift };
  const here = findings.find((finding) => overlap(finding, wrong) && finding.verdict !== null);
  const after = here ?? findings.find((finding) => finding.kind === 'mark' && overlap(finding, told)) ?? null;
  const isRight = ({ start, end, correction }: Finding): boolean =>
    correction !== null && isSame(text.slice(0, start) + correction + text.slice(end), article.text);
  // Of a name and a mark that do not belong together either may be corrected.
  const isOwnMark = (finding: Finding): boolean => kind === 'athlete' && finding.reason === 'other-athlete' && overlap(finding, told);
  // The database may call him by another of his names.
  const isRightAthlete = ({ kind: of, correction, start }: Finding): boolean =>
    kind === 'athlete' && of === 'athlete' && start === edit.start && correction !== null && isNameOf(correction, own, engine.results);
  const right = flags.find(isRight) ?? flags.find(isRightAthlete) ?? flags.find(isOwnMark);
  const onSpot = flags.find((finding) => overlap(finding, wrong));
  const caught: Caught = right
    ? 'right correction'
    : onSpot
      ? 'other correction'
      : flags.length
        ? 'elsewhere in the sentence'
        : after?.verdict === 'verified'
          ? 'verified'
          : 'silent';
  const isNew = (finding: Finding): boolean =>
    !before.some((old) => isWrong(old) && old.text === finding.text && old.reason === finding.reason);
  return {
    kind,
    article: article.name,
    claim,
    uncovered: whyUncovered({ article, claim, own, kind, edit, before }),
    caught,
    was: article.text.slice(edit.start, edit.end),
    became: edit.text,
    sentence: text.slice(sentence.start, sentence.end),
    finding: right ?? onSpot ?? flags[0] ?? after,
    harmed: findings.filter((finding) => isWrong(finding) && !overlap(finding, sentence) && isNew(finding)).length,
  };
}

function isNameOf(name: string, own: Finding | null, results: OpenResults): boolean {
  const row = own?.athlete ? results.rowOf(own.athlete.id) : -1;
  if (row < 0) return false;
  const athlete = results.athlete(row);
  return athlete.name === name || athlete.familyName === name;
}

/** Equal but for what a correction may leave to the editor: case, the words for a number, `throw`. */
function isSame(corrected: string, original: string): boolean {
  return corrected === original || plain(corrected) === plain(original);
}

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/\b(discus|hammer|javelin) throw\b/g, '$1')
    .replace(/\b(\d+)(st|nd|rd|th)\b/g, (_, digits: string) => ORDINALS[Number(digits) - 1] ?? digits)
    .replace(/(\d),(\d{3})\b/g, '$1$2')
    .replace(/(\d) ?metres\b/g, '$1m');
