import type { ClaimReview, Rating, WithContext } from 'schema-dts';
import { writeDay } from '../core/day.ts';
import { type CheckedEntry, type Entry, type Item, isCorrection, itemsOf } from './entry.ts';
import { contentUrn, quoteOf } from './fingerprint.ts';
import { readFragment } from './fragment.ts';
import { streamJson } from './json-stream.ts';
import { writeDecision, writeVerdict } from './sentences.ts';
import { writeEvidence } from './wording.ts';
import type { Format } from './writer.ts';

/**
 * schema.org ClaimReview as JSON-LD: one review for each claim that was found right or wrong. What could not be checked is no review, nor is
 * what the fact-checker disputes. Publishers add the address of their review as `url`.
 */
export const CLAIM_REVIEW_FORMAT: Format = {
  extension: '.jsonld',
  mediaType: 'application/ld+json',
  cards: false,
  open: ({ version }) => {
    const stream = streamJson((reviews) => ({ '@context': CONTEXT, '@graph': reviews }));
    const write = (entry: Entry): string => {
      if (entry.kind === 'failed') return '';
      return itemsOf(entry)
        .filter(isReviewed)
        .map((item) => {
          const { '@context': _, ...review } = reviewOf(entry, item, version);
          return stream.item(review);
        })
        .join('');
    };
    return { begin: stream.begin, entry: write, end: stream.end };
  },
};

const CONTEXT = 'https://schema.org';

const isReviewed = (item: Item): boolean =>
  item.decision?.verdict !== 'disputed' && (isCorrection(item) || item.finding.verdict === 'verified');

/** The scale of schema.org's own example: 1 is false, 5 is true. */
const rating = (isRight: boolean): Rating => ({
  '@type': 'Rating',
  ratingValue: isRight ? 5 : 1,
  bestRating: 5,
  worstRating: 1,
  alternateName: isRight ? 'True' : 'False',
});

function reviewOf(entry: CheckedEntry, item: Item, version: string): WithContext<ClaimReview> & object {
  const { article, checked, title, doc } = entry;
  const { finding, decision } = item;
  const { before, quoted, after } = readFragment(article, finding);
  const { prefix, exact, suffix } = quoteOf(article.text, finding);
  const url = article.url ?? '';
  return {
    '@context': CONTEXT,
    '@type': 'ClaimReview',
    '@id': contentUrn('ClaimReview', doc, String(finding.start), prefix, exact, suffix),
    claimReviewed: `${before}${quoted}${after}`.toWellFormed().trim(),
    reviewBody: [writeVerdict(item), ...finding.evidence.map(writeEvidence), finding.now ?? '', writeDecision(decision)]
      .filter(Boolean)
      .join('\n')
      .toWellFormed(),
    reviewRating: rating(!isCorrection(item)),
    author: { '@type': 'Organization', name: `Photofinish ${version}` },
    ...(decision && { datePublished: decision.day }),
    ...(decision?.link && { citation: decision.link }),
    itemReviewed: {
      '@type': 'Claim',
      appearance: {
        '@type': 'Article',
        ...(title && { headline: title.toWellFormed() }),
        ...(url ? { url } : { name: doc.toWellFormed() }),
        ...(article.published !== null && { datePublished: writeDay(article.published) }),
        inLanguage: checked.language,
      },
    },
  };
}
