/**
 * schema.org's terms on the types which the report writes, strict: a term that a type lacks fails. That each term exists there is held by the
 * compiler too, through the types of `schema-dts`.
 */
import * as z from 'zod/mini';

const url = z.url({ protocol: /^https?$/ });
const date = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));

/** schema.org/Rating. Google: `alternateName`, or `ratingValue` between `worstRating` and `bestRating`. */
const rating = z
  .strictObject({
    '@type': z.literal('Rating'),
    ratingValue: z.number(),
    bestRating: z.number(),
    worstRating: z.number(),
    alternateName: z.string().check(z.minLength(1)),
  })
  .check(z.refine(({ ratingValue, bestRating, worstRating }) => worstRating <= ratingValue && ratingValue <= bestRating));

/** schema.org/Claim: `appearance` is a CreativeWork, of which Article is one. */
const claim = z.strictObject({
  '@type': z.literal('Claim'),
  appearance: z.strictObject({
    '@type': z.literal('Article'),
    headline: z.optional(z.string()),
    url: z.optional(url),
    name: z.optional(z.string()),
    datePublished: z.optional(date),
    inLanguage: z.string(),
  }),
});

/** schema.org/ClaimReview. Google requires `claimReviewed` and `reviewRating`; `url` is the publisher's own page, which only he knows. */
const claimReview = z.strictObject({
  '@type': z.literal('ClaimReview'),
  '@id': z.string().check(z.startsWith('urn:uuid:')),
  claimReviewed: z.string().check(z.minLength(1)),
  reviewBody: z.string().check(z.minLength(1)),
  reviewRating: rating,
  author: z.strictObject({ '@type': z.literal('Organization'), name: z.string() }),
  datePublished: z.optional(date),
  citation: z.optional(z.string()),
  itemReviewed: claim,
});

export const claimReviews = z.strictObject({ '@context': z.literal('https://schema.org'), '@graph': z.array(claimReview) });
