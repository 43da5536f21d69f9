import type { Verdict } from '../core/finding.ts';
import { type Added, type CheckedEntry, correctionOf, type Entry, type Item, isCorrection, itemsOf } from './entry.ts';
import { readFragment } from './fragment.ts';
import { count } from './layout.ts';
import { escapeAddress, escapeText } from './markdown-text.ts';
import { REASON_WORDS } from './reasons.ts';
import { writeVerdict } from './sentences.ts';
import { tallyReasons } from './tally.ts';
import { writeEvidence, writeLongDay } from './wording.ts';
import type { Format } from './writer.ts';

/** A note to whoever wrote the article, ready for an e-mail: what should be changed and why; the rest is only counted. */
export const MARKDOWN_FORMAT: Format = {
  extension: '.md',
  mediaType: 'text/markdown',
  cards: false,
  open: () => {
    let articles = 0;
    return {
      begin: () => '',
      entry: (entry) => `${articles++ ? '\n' : ''}${writeNote(entry)}`,
      end: () => '',
    };
  },
};

/** Rows under one correction; more prove nothing to a reader. */
const MAX_ROWS = 2;

function writeNote(entry: Entry): string {
  if (entry.kind === 'failed') return `# ${escapeText(entry.doc)}\n\nNot checked: ${escapeText(entry.error)}.\n`;
  const items = itemsOf(entry);
  const corrections = items.filter(isCorrection);
  const disputed = items.filter(({ decision }) => decision?.verdict === 'disputed');
  const unclear = items.filter((item) => item.finding.verdict === 'ambiguous' && !isCorrection(item) && !disputed.includes(item));
  return `${[
    header(entry),
    entry.checked.topic === 'other'
      ? 'This does not read like athletics, so nothing was checked.'
      : summary(corrections.length + entry.added.length),
    ...numbered(entry, corrections),
    ...section(
      'Unclear',
      unclear.map((item) => `- ${escapeText(writeVerdict(item))}`),
    ),
    ...section(
      'Disputed by the fact-checker',
      disputed.map((item) => `- ${quoted(entry, item)}${remarks(item, '  ')}`),
    ),
    tallies(items),
  ]
    .filter(Boolean)
    .join('\n\n')}\n`;
}

const section = (title: string, lines: readonly string[]): string[] => (lines.length ? [`## ${title}`, lines.join('\n')] : []);

function header({ title, doc, article, checked }: CheckedEntry): string {
  const where = article.url ? `<${escapeAddress(article.url)}>` : escapeText(doc);
  const day = writeLongDay(checked.asOf);
  const judged = checked.asOfKnown ? `as of ${day}, the day on which it speaks` : `as of ${day}, because it states no date`;
  return `# Corrections: ${escapeText(title || doc)}\n\n${where}, ${judged}.`;
}

const summary = (corrections: number): string => (corrections ? `${count(corrections, 'correction')}.` : 'Nothing to correct.');

/** Corrections and what the fact-checker marked, in reading order under one count. */
function numbered(entry: CheckedEntry, corrections: readonly Item[]): string[] {
  const found = corrections.map((item) => ({ start: item.finding.start, text: correction(entry, item) }));
  const added = entry.added.map((claim) => ({ start: claim.start, text: markedByHand(entry, claim) }));
  const all = [...found, ...added].sort((a, b) => a.start - b.start);
  return all.length ? [all.map(({ text }, n) => `${n + 1}. ${text}`).join('\n')] : [];
}

function correction(entry: CheckedEntry, item: Item): string {
  const { finding } = item;
  const right = correctionOf(item);
  const why = finding.reason && item.decision?.verdict !== 'overridden' ? ` (${REASON_WORDS[finding.reason]})` : '';
  const should = right === null ? 'differs from the database' : `should be **${escapeText(right)}**`;
  const rows = finding.evidence.slice(0, MAX_ROWS).map((row) => `   - ${escapeText(writeEvidence(row))}`);
  const now = finding.now ? [`   - ${escapeText(finding.now)}`] : [];
  return [quoted(entry, item), `   - **${escapeText(finding.text)}** ${should}${why}`, ...rows, ...now].join('\n') + remarks(item, '   ');
}

function markedByHand(entry: CheckedEntry, claim: Added): string {
  const should = claim.correction === null ? 'is marked' : `should be **${escapeText(claim.correction)}**`;
  return `${fragment(entry, claim)}\n   - **${escapeText(claim.text)}** ${should}${remark(claim, '   ')}`;
}

const quoted = (entry: CheckedEntry, { finding }: Item): string => fragment(entry, finding);

function fragment({ article }: CheckedEntry, span: { start: number; end: number }): string {
  const { before, quoted: words, after } = readFragment(article, span);
  return `“${escapeText(before)}**${escapeText(words)}**${escapeText(after)}”`;
}

const remarks = ({ decision }: Item, indent: string): string => (decision ? remark(decision, indent) : '');

function remark({ note, link }: { note: string; link: string }, indent: string): string {
  const text = [escapeText(note.trim()), link && `<${escapeAddress(link)}>`].filter(Boolean).join(' ');
  return text && `\n${indent}- Note: ${text}`;
}

function tallies(items: readonly Item[]): string {
  const line = (verdict: Verdict, title: string): string => {
    const findings = items.flatMap(({ finding }) => (finding.verdict === verdict ? [finding] : []));
    return findings.length ? `${title}: ${findings.length} (${tallyReasons(findings)}).` : '';
  };
  return [line('verified', 'Verified'), line('unverified', 'Not checked')].filter(Boolean).join('  \n');
}
