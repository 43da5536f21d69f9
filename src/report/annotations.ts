import type { Span } from '../core/article.ts';
import type { Verdict } from '../core/finding.ts';
import { type Added, type CheckedEntry, correctionOf, type Entry, type Item, isCorrection, itemsOf, verdictOf } from './entry.ts';
import { contentUrn, quoteOf } from './fingerprint.ts';
import { streamJson } from './json-stream.ts';
import { squash, writeDecision, writeVerdict } from './sentences.ts';
import { uriOf } from './uri.ts';
import { writeEvidence } from './wording.ts';
import type { Format, WriterOptions } from './writer.ts';

/** W3C, Web Annotation Data Model, Recommendation of 23 February 2017, §3.3.5: why something is annotated. */
const MOTIVATIONS: Readonly<Record<Verdict, string>> = {
  mismatch: 'editing',
  ambiguous: 'questioning',
  unverified: 'questioning',
  verified: 'commenting',
};

/** W3C Web Annotations as JSON-LD: one page of annotations, each with a quotation and a position as its selectors. */
export const ANNOTATIONS_FORMAT: Format = { extension: '.jsonld', mediaType: 'application/ld+json', cards: false, open: openAnnotations };

/** A failed document has nothing to annotate, so it leaves no trace here; the command says it beside the report. */
function openAnnotations({ version }: WriterOptions) {
  const generator = { id: contentUrn('Photofinish'), type: 'Software', name: `Photofinish ${version}` };
  const stream = streamJson((items) => ({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: contentUrn('Photofinish', version),
    type: 'AnnotationPage',
    items,
  }));
  const write = (entry: Entry): string => {
    if (entry.kind === 'failed') return '';
    const pointsOf = codePointsOf(entry.article.text);
    const targetOf = (span: Span): object => ({
      source: uriOf(entry.article.url ?? entry.doc),
      selector: [
        { type: 'TextQuoteSelector', ...wellFormed(quoteOf(entry.article.text, span)) },
        { type: 'TextPositionSelector', start: pointsOf(span.start), end: pointsOf(span.end) },
      ],
    });
    const items = [
      ...itemsOf(entry).flatMap((item) => (item.finding.verdict ? [annotationOf(entry, item, targetOf)] : [])),
      ...entry.added.map((claim) => addedOf(entry, claim, targetOf)),
    ];
    return items.map((item) => stream.item({ ...item, generator })).join('');
  };
  return { begin: stream.begin, entry: write, end: stream.end };
}

const textBody = (value: string, purpose: string): object => ({
  type: 'TextualBody',
  value: value.toWellFormed(),
  format: 'text/plain',
  purpose,
});

function annotationOf(entry: CheckedEntry, item: Item, targetOf: (span: Span) => object): object {
  const { finding, decision } = item;
  const correction = correctionOf(item);
  const comment = [
    writeVerdict(item),
    ...finding.evidence.map(writeEvidence),
    finding.now ?? '',
    writeDecision(decision),
    decision?.link ?? '',
  ];
  return {
    id: idOf(entry, finding),
    type: 'Annotation',
    motivation: MOTIVATIONS[verdictOf(item) ?? 'unverified'],
    body: [
      { ...textBody(comment.filter(Boolean).join('\n'), 'commenting'), language: 'en' },
      ...(correction !== null && isCorrection(item) ? [textBody(correction, 'editing')] : []),
      ...[finding.verdict, finding.reason].flatMap((tag) => (tag ? [textBody(tag, 'tagging')] : [])),
    ],
    target: targetOf(finding),
  };
}

const addedOf = (entry: CheckedEntry, claim: Added, targetOf: (span: Span) => object): object => ({
  id: idOf(entry, claim),
  type: 'Annotation',
  motivation: claim.correction === null ? 'questioning' : 'editing',
  body: [
    textBody([`Marked on ${claim.day}.`, squash(claim.note), claim.link].filter(Boolean).join('\n'), 'commenting'),
    ...(claim.correction === null ? [] : [textBody(claim.correction, 'editing')]),
  ],
  target: targetOf(claim),
});

const idOf = ({ doc, article }: CheckedEntry, span: Span): string => {
  const { prefix, exact, suffix } = quoteOf(article.text, span);
  return contentUrn(doc, String(span.start), prefix, exact, suffix);
};

const wellFormed = (quote: ReturnType<typeof quoteOf>) => ({
  exact: quote.exact.toWellFormed(),
  prefix: quote.prefix.toWellFormed(),
  suffix: quote.suffix.toWellFormed(),
});

/** Ours count UTF-16 units, the W3C's positions count characters (Web Annotation Data Model §4.2.5). Offsets may come in any order. */
function codePointsOf(text: string): (offset: number) => number {
  const pairs: number[] = [];
  for (let at = 0; at < text.length; at++) {
    if ((text.charCodeAt(at) & 0xfc00) === 0xd800 && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00) pairs.push(++at);
  }
  return (offset) => {
    let [low, high] = [0, pairs.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (pairs[middle]! < offset) low = middle + 1;
      else high = middle;
    }
    return offset - low;
  };
}
