import type { Span } from '../../src/core/article.ts';
import type { Finding, Verdict } from '../../src/core/finding.ts';
import type { LabelledArticle, PlacedLabel } from './labels.ts';

export interface Ratio {
  readonly right: number;
  readonly of: number;
}

/** What one article came to. Ratios are counts, so that those of a set are their sums. */
export interface Score {
  readonly athletePrecision: Ratio;
  readonly athleteRecall: Ratio;
  readonly linking: Ratio;
  /** Epithets that lead to the athlete who is meant, of those found in articles that have all of theirs labelled. */
  readonly epithetPrecision: Ratio;
  readonly epithetRecall: Ratio;
  readonly markPrecision: Ratio;
  readonly markRecall: Ratio;
  readonly event: Ratio;
  /** Marks given to the right athlete. */
  readonly owner: Ratio;
  /** True marks and claims with the verdict `verified`, of those which the database can decide. */
  readonly verified: Ratio;
  /** Wrong statements found with the right correction. */
  readonly slips: Ratio;
  readonly falseMismatches: number;
  /** Findings that no label allows, pronouns and epithets aside. Says something only where all is labelled: in traps. */
  readonly annotations: number;
  readonly words: number;
  /** `expected → answered`, each with its count. */
  readonly confusion: Readonly<Record<string, number>>;
  /** One line each, for `--errors` and for the messages of failing tests. */
  readonly errors: readonly string[];
}

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

const SENTENCE_END = /[.!?]["”’)]?\s|\n/g;

/** The sentence around a span, roughly: between full stops that white space follows, half-open. */
export function sentenceAround(text: string, { start, end }: Span): Span {
  let from = 0;
  for (const match of text.matchAll(SENTENCE_END)) {
    if (match.index >= end) return { start: from, end: match.index };
    if (match.index + match[0].length <= start) from = match.index + match[0].length;
  }
  return { start: from, end: text.length };
}

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];

/** A correction in a form in which wordings of the same thing are equal: `6th` and `sixth`. */
function plain(correction: string): string {
  const words = correction.normalize('NFKC').toLowerCase().replace(/^the /, '').replaceAll('-', ' ');
  const ordinal = ORDINALS.indexOf(words);
  return ordinal >= 0 ? String(ordinal + 1) : words.replace(/^(\d+)(?:st|nd|rd|th)$/, '$1');
}

const accepts = (label: PlacedLabel, finding: Finding): boolean =>
  finding.correction !== null && [label.correction ?? '', ...(label.accept ?? [])].map(plain).includes(plain(finding.correction));

const expects = (label: PlacedLabel): readonly (Verdict | null)[] => label.oneOf ?? (label.verdict === undefined ? [] : [label.verdict]);

/** The finding that answers a label: of its kind, overlapping it, for claims of its type if there is one. */
function answerTo(label: PlacedLabel, findings: readonly Finding[]): Finding | null {
  const isAsked = (finding: Finding): boolean => finding.kind === label.kind && (label.mention === undefined || isEpithet(finding));
  const here = findings.filter((finding) => isAsked(finding) && overlaps(finding, label));
  return here.find((finding) => label.claim != null && finding.claim?.type === label.claim) ?? here[0] ?? null;
}

const isNamed = (finding: Finding): boolean => finding.kind === 'athlete' && (finding.mention === 'name' || finding.mention === 'surname');
const isEpithet = (finding: Finding): boolean => finding.kind === 'athlete' && finding.mention === 'epithet';
const count = <T>(of: readonly T[], isRight: (one: T) => boolean): Ratio => ({ right: of.filter(isRight).length, of: of.length });

/** Does the text itself say event and athlete rightly? Around a slip it may not. */
const isTold = (label: PlacedLabel): boolean => !expects(label).includes('mismatch');

function isDecidable(label: PlacedLabel): boolean {
  return label.kind !== 'athlete' && expects(label)[0] === 'verified';
}

/** May this finding say `mismatch`? Yes where a slip stands, also when it sits on another word of the slip's sentence with its correction. */
function isExpectedMismatch(finding: Finding, { text, labels }: LabelledArticle): boolean {
  return labels.some((label) => {
    if (!expects(label).includes('mismatch')) return false;
    if (overlaps(finding, label)) return true;
    return accepts(label, finding) && overlaps(finding, sentenceAround(text, label));
  });
}

function isSlipFound(label: PlacedLabel, text: string, findings: readonly Finding[]): boolean {
  const sentence = sentenceAround(text, label);
  return findings.some((finding) => finding.verdict === 'mismatch' && overlaps(finding, sentence) && accepts(label, finding));
}

/** Compares what the engine found in an article with its labels. */
export function scoreArticle(article: LabelledArticle, findings: readonly Finding[]): Score {
  const { name, text, labels } = article;
  const errors: string[] = [];
  const say = (what: string, span: Span, more = '') => {
    errors.push(
      `${name}: ${what} "${text.slice(span.start, span.end)}"${more} in "${text.slice(Math.max(0, span.start - 40), span.end + 30)}"`,
    );
  };
  const counted = labels.filter((label) => !label.optional);
  const people = counted.filter((label) => label.kind === 'athlete' && label.mention === undefined && label.athlete !== null);
  const marks = counted.filter((label) => label.kind === 'mark');
  const optional = labels.filter((label) => label.optional);
  const isBeside = (finding: Finding) => !optional.some((label) => label.kind === finding.kind && overlaps(label, finding));
  const named = findings.filter((finding) => isNamed(finding) && isBeside(finding));
  const foundMarks = findings.filter((finding) => finding.kind === 'mark' && isBeside(finding));
  const slips = counted.filter((label) => label.verdict === 'mismatch');
  const epithets = labels.filter((label) => label.mention === 'epithet');
  const foundEpithets = article.epithets ? findings.filter(isEpithet) : [];
  const leadsTo = (finding: Finding, label: PlacedLabel): boolean => overlaps(finding, label) && finding.athlete?.id === label.athlete;
  const confusion: Record<string, number> = {};

  const isPerson = (label: PlacedLabel) => label.kind !== 'athlete' || label.athlete !== null;
  const isAllowed = (finding: Finding): boolean =>
    labels.some(
      (label) =>
        label.kind === finding.kind &&
        isPerson(label) &&
        overlaps(label, finding) &&
        (!label.oneOf || label.oneOf.includes(finding.verdict)),
    );

  for (const label of labels) {
    const answer = answerTo(label, findings);
    const wanted = expects(label);
    if (label.verdict === 'mismatch' && isSlipFound(label, text, findings)) {
      confusion['mismatch → mismatch'] = (confusion['mismatch → mismatch'] ?? 0) + 1;
      continue;
    }
    if (!answer) {
      if (!label.optional && isPerson(label)) say(`missed ${label.kind}`, label);
    } else {
      if (label.kind === 'athlete' && (answer.athlete?.id ?? null) !== label.athlete)
        say(`linked to ${answer.athlete?.id ?? 'nobody'}:`, label);
      if (label.kind === 'mark' && isTold(label) && label.event && answer.event !== label.event)
        say(`event ${answer.event}, not ${label.event}:`, label);
      if (wanted.length > 0 && !wanted.includes(answer.verdict))
        say(`${answer.verdict} (${answer.reason}), not ${wanted.join(' or ')}:`, label);
    }
    if (label.optional || wanted.length === 0 || label.kind === 'athlete') continue;
    const given = answer ? String(answer.verdict) : 'missed';
    const pair = `${answer && wanted.includes(answer.verdict) ? given : wanted[0]} → ${given}`;
    confusion[pair] = (confusion[pair] ?? 0) + 1;
  }
  const falseMismatches = findings.filter((finding) => finding.verdict === 'mismatch' && !isExpectedMismatch(finding, article));
  for (const finding of falseMismatches) say(`false mismatch (${finding.reason}, correction ${finding.correction})`, finding);
  for (const slip of slips.filter((label) => !isSlipFound(label, text, findings)))
    say(`slip not found (${slip.slip}, correction ${slip.correction})`, slip);
  const stray = (finding: Finding) => !labels.some((label) => label.kind === finding.kind && isPerson(label) && overlaps(label, finding));
  for (const finding of [...named, ...foundMarks].filter(stray)) say(`stray ${finding.kind}`, finding);
  for (const finding of foundEpithets.filter((one) => !epithets.some((label) => overlaps(one, label))))
    say(`stray epithet (${finding.athlete?.id})`, finding);

  const linked = people.flatMap((label) =>
    findings
      .filter((f) => isNamed(f) && overlaps(f, label))
      .slice(0, 1)
      .map((f) => f.athlete?.id === label.athlete),
  );
  const read = marks.flatMap((label) => {
    const answer = answerTo(label, findings);
    return answer ? [{ label, answer }] : [];
  });
  return {
    athletePrecision: count(named, (finding) => !stray(finding)),
    athleteRecall: count(people, (label) => findings.some((finding) => isNamed(finding) && overlaps(finding, label))),
    linking: count(linked, (isRight) => isRight),
    epithetPrecision: count(foundEpithets, (finding) => epithets.some((label) => leadsTo(finding, label))),
    epithetRecall: count(
      epithets.filter((label) => !label.optional),
      (label) => findings.some((finding) => isEpithet(finding) && leadsTo(finding, label)),
    ),
    markPrecision: count(foundMarks, (finding) => labels.some((label) => label.kind === 'mark' && overlaps(label, finding))),
    markRecall: count(marks, (label) => answerTo(label, findings) !== null),
    event: count(
      read.filter(({ label }) => label.event && isTold(label)),
      ({ label, answer }) => answer.event === label.event,
    ),
    owner: count(
      read.filter(({ label }) => label.athlete && isTold(label)),
      ({ label, answer }) => answer.athlete?.id === label.athlete,
    ),
    verified: count(counted.filter(isDecidable), (label) => answerTo(label, findings)?.verdict === 'verified'),
    slips: count(slips, (label) => isSlipFound(label, text, findings)),
    falseMismatches: falseMismatches.length,
    annotations: findings.filter((finding) => !isEpithet(finding) && finding.mention !== 'pronoun' && !isAllowed(finding)).length,
    words: text.split(/\s+/).filter((word) => word !== '').length,
    confusion,
    errors,
  };
}

const sumRatios = (ratios: readonly Ratio[]): Ratio => ({
  right: ratios.reduce((sum, ratio) => sum + ratio.right, 0),
  of: ratios.reduce((sum, ratio) => sum + ratio.of, 0),
});

export const MEASURES = [
  'athletePrecision',
  'athleteRecall',
  'linking',
  'epithetPrecision',
  'epithetRecall',
  'markPrecision',
  'markRecall',
  'event',
  'owner',
  'verified',
  'slips',
] as const;
export type Measure = (typeof MEASURES)[number];

/** The scores of a set as one. */
export function addScores(scores: readonly Score[]): Score {
  const confusion: Record<string, number> = {};
  for (const score of scores) for (const [pair, n] of Object.entries(score.confusion)) confusion[pair] = (confusion[pair] ?? 0) + n;
  const of = (measure: Measure): Ratio => sumRatios(scores.map((score) => score[measure]));
  return {
    athletePrecision: of('athletePrecision'),
    athleteRecall: of('athleteRecall'),
    linking: of('linking'),
    epithetPrecision: of('epithetPrecision'),
    epithetRecall: of('epithetRecall'),
    markPrecision: of('markPrecision'),
    markRecall: of('markRecall'),
    event: of('event'),
    owner: of('owner'),
    verified: of('verified'),
    slips: of('slips'),
    falseMismatches: scores.reduce((sum, score) => sum + score.falseMismatches, 0),
    annotations: scores.reduce((sum, score) => sum + score.annotations, 0),
    words: scores.reduce((sum, score) => sum + score.words, 0),
    confusion,
    errors: scores.flatMap((score) => score.errors),
  };
}

/** Nothing to get right is all right. */
export const shareOf = ({ right, of }: Ratio): number => (of === 0 ? 1 : right / of);
