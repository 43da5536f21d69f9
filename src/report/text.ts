import type { Article } from '../core/article.ts';
import type { AthleteCard, Checked, Finding, Verdict } from '../core/finding.ts';
import { readFragment } from './fragment.ts';
import { count, tame, wrap } from './layout.ts';
import { REASON_WORDS } from './reasons.ts';
import { writeCandidates } from './sentences.ts';
import { tallyReasons } from './tally.ts';
import { writeEvent, writeEvidence, writeLongDay, writeLongIsoDay } from './wording.ts';
import type { Format, WriterOptions } from './writer.ts';

export type TextOptions = Pick<WriterOptions, 'palette' | 'width'>;

/** A report to read in a terminal; over several documents it closes with the total. */
export const TEXT_FORMAT: Format = {
  extension: '.txt',
  mediaType: 'text/plain',
  cards: true,
  open(options) {
    const total = { articles: 0, mismatches: 0, failed: 0 };
    return {
      begin: () => '',
      entry(entry) {
        const gap = total.articles++ ? '\n' : '';
        if (entry.kind === 'failed') {
          total.failed++;
          return `${gap}${writeTextError(entry.doc, entry.error, options)}`;
        }
        total.mismatches += entry.checked.findings.filter(({ verdict }) => verdict === 'mismatch').length;
        return `${gap}${writeText(entry, options)}`;
      },
      end: () => (total.articles > 1 ? `\n${writeTotal(total, options)}` : ''),
    };
  },
};

const MARGIN = 2;
const DETAIL = 5;

/** Rows of evidence under one correction; more prove nothing to a reader. */
const MAX_ROWS = 2;

/**
 * One article as a report to read: what is wrong first and with its proof, then what held, what could not be checked and why,
 * and who was found. Ends with a line end.
 *
 * @param palette `PLAIN` where colours are not wanted; the words alone say everything
 */
export function writeText({ doc, article, checked }: { doc: string; article: Article; checked: Checked }, options: TextOptions): string {
  const sections = [
    header(doc, article, checked, options),
    ...(checked.topic === 'other'
      ? [line('This does not read like athletics, so nothing was checked.', options)]
      : body(article, checked, options)),
  ];
  return `${sections.filter(Boolean).join('\n\n')}\n`;
}

/** The entry of an input that could not be read or checked. */
function writeTextError(doc: string, error: string, { palette, width }: TextOptions): string {
  return `${palette.bold(tame(doc))}\n${wrap(palette.wrong(tame(error)), { width, indent: MARGIN })}\n`;
}

const line = (text: string, { width }: TextOptions): string => wrap(text, { width, indent: MARGIN });

function header(doc: string, article: Article, checked: Checked, options: TextOptions): string {
  const { palette } = options;
  const words = article.text.split(/\s+/).filter(Boolean).length;
  const day = writeLongDay(checked.asOf);
  const judged = checked.asOfKnown
    ? `judged as of ${day}, the day on which the article speaks`
    : `judged as of today, ${day}, because the article states no date`;
  return `${palette.bold(tame(doc))}\n${line(palette.dim(`${count(words, 'word')} · ${judged}`), options)}`;
}

function body(article: Article, checked: Checked, options: TextOptions): string[] {
  const of = (verdict: Verdict): Finding[] => checked.findings.filter((finding) => finding.verdict === verdict);
  const wrong = of('mismatch');
  return [
    wrong.length
      ? [
          options.palette.bold(line(count(wrong.length, 'correction'), options)),
          ...wrong.map((each, n) => correction(article, each, n + 1, options)),
        ].join('\n\n')
      : line(options.palette.right('Nothing contradicts the database.'), options),
    ambiguities(of('ambiguous'), options),
    tallies({ verified: of('verified'), ambiguous: of('ambiguous'), unverified: of('unverified') }, options),
    athletes(checked.cards, options),
  ];
}

function correction(article: Article, finding: Finding, number: number, options: TextOptions): string {
  const { palette, width } = options;
  const { before, quoted, after } = readFragment(article, finding);
  const label = `${String(number).padStart(DETAIL - 2)}  `;
  const fragment = wrap(`${tame(before)}${palette.wrong(tame(quoted))}${tame(after)}`, { width, indent: DETAIL });
  const arrow = finding.correction === null ? '' : ` → ${palette.right(tame(finding.correction))}`;
  const reason = finding.reason && palette.dim(`(${REASON_WORDS[finding.reason]})`);
  const detail = (text: string): string => wrap(text, { width, indent: DETAIL, hanging: DETAIL + 2 });
  return [
    `${label}${fragment.slice(DETAIL)}`,
    detail(`${palette.wrong(tame(quoted))}${arrow} ${reason ?? ''}`),
    ...finding.evidence.slice(0, MAX_ROWS).map((row) => palette.dim(detail(writeEvidence(row)))),
    ...(finding.now ? [detail(tame(finding.now))] : []),
  ].join('\n');
}

/** Names that fit several athletes: who they are, so that a desk can decide. */
function ambiguities(findings: readonly Finding[], options: TextOptions): string {
  const rows = findings
    .filter(({ candidates }) => candidates.length > 1)
    .map(({ text, candidates }) =>
      wrap(`${options.palette.doubt(tame(text))} could be ${tame(writeCandidates(candidates))}`, {
        width: options.width,
        indent: MARGIN,
        hanging: MARGIN + 2,
      }),
    );
  return [...new Set(rows)].join('\n');
}

function tallies(groups: { verified: Finding[]; ambiguous: Finding[]; unverified: Finding[] }, options: TextOptions): string {
  const { palette } = options;
  const row = (findings: Finding[], title: string, paint: (text: string) => string): string[] => {
    if (!findings.length) return [];
    const head = `${paint(`${title} ${findings.length}`)} · ${tallyReasons(findings)}`;
    return [wrap(head, { width: options.width, indent: MARGIN, hanging: MARGIN + 2 })];
  };
  return [
    ...row(groups.verified, 'Verified', palette.right),
    ...row(groups.ambiguous, 'Ambiguous', palette.doubt),
    ...row(groups.unverified, 'Not checked', palette.dim),
  ].join('\n');
}

function athletes(cards: readonly AthleteCard[], { palette, width }: TextOptions): string {
  if (!cards.length) return '';
  const rows = cards.map(({ athlete, age, bests }) => {
    const who = `${palette.bold(tame(athlete.name))} ${athlete.nat}${age === null ? '' : `, ${age}`}`;
    const best = bests.flatMap(({ event, pb }) =>
      pb ? [`${writeEvent(event)} PB ${pb.mark} (${[pb.venue, writeLongIsoDay(pb.day)].filter(Boolean).join(', ')})`] : [],
    );
    return wrap([who, ...best].join(' · '), { width, indent: MARGIN + 2, hanging: MARGIN + 4 });
  });
  return [`${' '.repeat(MARGIN)}${palette.bold(count(cards.length, 'athlete'))}`, ...rows].join('\n');
}

/** The closing line over several articles. */
function writeTotal(total: { articles: number; mismatches: number; failed: number }, { palette }: TextOptions): string {
  const wrong = total.mismatches ? palette.wrong(count(total.mismatches, 'correction')) : palette.right('no corrections');
  const failed = total.failed ? `, ${palette.wrong(`${total.failed} could not be read`)}` : '';
  return `${count(total.articles, 'article')}: ${wrong}${failed}\n`;
}
