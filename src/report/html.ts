import type { Verdict } from '../core/finding.ts';
import { type Added, type CheckedEntry, correctionOf, type Item, isCorrection, itemsOf } from './entry.ts';
import { readFragment } from './fragment.ts';
import { HTML_STYLE } from './html-style.ts';
import { escapeHtml as esc, isWebAddress } from './html-text.ts';
import { count } from './layout.ts';
import { REASON_WORDS } from './reasons.ts';
import { claimWord, DECISION_WORDS, VERDICT_TITLES, writeCandidates } from './sentences.ts';
import { countReasons } from './tally.ts';
import { writeEvent, writeEvidence, writeLongDay } from './wording.ts';
import type { Format } from './writer.ts';

/** A page to read, print and keep: one file that loads nothing and runs nothing. */
export const HTML_FORMAT: Format = {
  extension: '.html',
  mediaType: 'text/html',
  cards: true,
  open: ({ version }) => ({
    begin: () => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="generator" content="Photofinish ${esc(version)}">
<title>Photofinish report</title>
<style>
${HTML_STYLE}</style>
</head>
<body>
<main>
<h1>Photofinish report</h1>
`,
    entry: (entry) => `${entry.kind === 'failed' ? failed(entry.doc, entry.error) : article(entry)}\n`,
    end: () => '</main>\n</body>\n</html>\n',
  }),
};

const failed = (doc: string, error: string): string =>
  `<article class="failed">\n<h2>${esc(doc)}</h2>\n<p>Could not be read: ${esc(error)}.</p>\n</article>`;

function article(entry: CheckedEntry): string {
  const { doc, title, article: about, checked } = entry;
  const items = itemsOf(entry);
  const of = (verdict: Verdict): Item[] => items.filter((item) => item.finding.verdict === verdict && !isCorrection(item));
  const link = about.url && isWebAddress(about.url) ? `<a href="${esc(about.url)}">${esc(about.url)}</a>` : esc(about.url ?? doc);
  const day = writeLongDay(checked.asOf);
  const corrections = items.filter(isCorrection);
  const parts = [
    `<h2>${esc(title || doc)}</h2>`,
    `<p class="dim">${link} · judged as of ${day}, ${checked.asOfKnown ? 'the day on which the article speaks' : 'because the article states no date'}</p>`,
    checked.topic === 'other' ? '<p>This does not read like athletics, so nothing was checked.</p>' : bar(items, entry.added),
    section('To correct', 'mismatch', [
      ...corrections.map((item) => row(entry, item)),
      ...entry.added.map((claim) => addedRow(entry, claim)),
    ]),
    section(
      'Disputed by the fact-checker',
      'disputed',
      of('mismatch').map((item) => row(entry, item)),
    ),
    section(
      VERDICT_TITLES.ambiguous,
      'ambiguous',
      of('ambiguous').map((item) => row(entry, item)),
    ),
    section(VERDICT_TITLES.unverified, 'unverified', byReason(of('unverified'))),
    section(
      VERDICT_TITLES.verified,
      'verified',
      of('verified').map((item) => row(entry, item)),
    ),
    athletes(entry),
  ];
  return `<article>\n${parts.filter(Boolean).join('\n')}\n</article>`;
}

/** Numbers by verdict; the bar beside them only repeats what they say. */
function bar(items: readonly Item[], added: readonly Added[]): string {
  const corrections = items.filter(isCorrection).length + added.length;
  const of = (verdict: Verdict): number => items.filter((item) => item.finding.verdict === verdict && !isCorrection(item)).length;
  const counts: readonly (readonly [Verdict, number])[] = [
    ['mismatch', corrections],
    ['ambiguous', of('ambiguous')],
    ['unverified', of('unverified')],
    ['verified', of('verified')],
  ];
  const numbers = counts.map(([verdict, n]) => `<li class="${verdict}"><b>${n}</b> ${VERDICT_TITLES[verdict].toLowerCase()}</li>`);
  const parts = counts.filter(([, n]) => n).map(([verdict, n]) => `<span class="${verdict}" style="flex-grow:${n}"></span>`);
  return `<ul class="counts">${numbers.join('')}</ul>\n<div class="bar" aria-hidden="true">${parts.join('')}</div>`;
}

const section = (title: string, kind: string, rows: readonly string[]): string =>
  rows.length
    ? `<section class="${kind}">\n<h3>${esc(title)} <span class="dim">${rows.length}</span></h3>\n<ol>\n${rows.join('\n')}\n</ol>\n</section>`
    : '';

function quote(entry: CheckedEntry, span: { start: number; end: number }): string {
  const { before, quoted, after } = readFragment(entry.article, span);
  return `<blockquote>${esc(before)}<mark>${esc(quoted)}</mark>${esc(after)}</blockquote>`;
}

function row(entry: CheckedEntry, item: Item): string {
  const { finding, decision } = item;
  const correction = correctionOf(item);
  const about = [finding.athlete?.name ?? '', finding.event ? writeEvent(finding.event) : '', claimWord(finding)]
    .filter(Boolean)
    .join(' · ');
  return [
    `<li>${quote(entry, finding)}`,
    correction === null || !isCorrection(item) ? '' : `<p class="swap"><del>${esc(finding.text)}</del> → <ins>${esc(correction)}</ins></p>`,
    `<p class="dim">${esc(about)}${finding.reason && decision?.verdict !== 'overridden' ? `: ${esc(REASON_WORDS[finding.reason])}` : ''}</p>`,
    finding.candidates.length > 1 ? `<p>${esc(writeCandidates(finding.candidates))}</p>` : '',
    ...finding.evidence.map((each) => `<p class="row">${esc(writeEvidence(each))}</p>`),
    finding.now ? `<p>${esc(finding.now)}</p>` : '',
    decision ? remark(DECISION_WORDS[decision.verdict], decision) : '',
    '</li>',
  ].join('');
}

const addedRow = (entry: CheckedEntry, claim: Added): string =>
  [
    `<li>${quote(entry, claim)}`,
    claim.correction === null ? '' : `<p class="swap"><del>${esc(claim.text)}</del> → <ins>${esc(claim.correction)}</ins></p>`,
    remark('Marked', claim),
    '</li>',
  ].join('');

function remark(what: string, { day, note, link }: { day: string; note: string; link: string }): string {
  const source = link && (isWebAddress(link) ? ` <a href="${esc(link)}">${esc(link)}</a>` : ` ${esc(link)}`);
  return `<p class="decision"><b>${what}</b> on ${esc(day)}${note ? `: ${esc(note)}` : ''}${source}</p>`;
}

/** What could not be known is read by reason: one line for each, with the words it is about. */
function byReason(items: readonly Item[]): string[] {
  const findings = items.map(({ finding }) => finding);
  return countReasons(findings).map(([reason, n]) => {
    const quotes = findings.filter((each) => each.reason === reason).map(({ text }) => `<q>${esc(text)}</q>`);
    return `<li><b>${n}</b> ${esc(REASON_WORDS[reason])}: ${quotes.join(', ')}</li>`;
  });
}

function athletes({ checked: { cards } }: CheckedEntry): string {
  if (!cards.length) return '';
  const rows = cards.map(({ athlete, age, bests }) => {
    const best = bests.flatMap(({ event, pb }) => (pb ? [`${writeEvent(event)} ${pb.mark} (${pb.day})`] : []));
    return `<tr><th scope="row">${esc(athlete.name)}</th><td>${esc(athlete.nat)}</td><td>${age ?? ''}</td><td>${esc(best.join(', '))}</td></tr>`;
  });
  return `<section>\n<h3>${count(cards.length, 'athlete')}</h3>\n<table>\n<thead><tr><th scope="col">Name</th><th scope="col">Nation</th><th scope="col">Age</th><th scope="col">Bests</th></tr></thead>\n<tbody>\n${rows.join('\n')}\n</tbody>\n</table>\n</section>`;
}
