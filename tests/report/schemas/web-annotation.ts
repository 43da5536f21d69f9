/** The W3C's Web Annotation Data Model (Recommendation of 23 February 2017) for the types which the report writes. Strict: a term that its context lacks fails. */
import * as z from 'zod/mini';

/** "MUST have exactly 1 IRI" (§3.1). */
const iri = z.string().check(z.regex(/^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i));
/** A source may be any IRI, and JSON-LD resolves a relative one against the document (§4). */
const reference = z.string().check(z.regex(/^[^\s<>"{}|\\^`]+$/));

/** Motivations of §3.3.5 that are terms of http://www.w3.org/ns/anno.jsonld. */
const motivation = z.enum(
  'bookmarking classifying commenting describing editing highlighting identifying linking moderating questioning replying reviewing tagging'.split(
    ' ',
  ),
);

/** §3.2.4: the value is required, format and language should be there, the purpose tells bodies apart (§3.3.5). */
const textualBody = z.strictObject({
  type: z.literal('TextualBody'),
  value: z.string(),
  format: z.literal('text/plain'),
  language: z.optional(z.string().check(z.regex(/^[a-z]{2,3}$/))),
  purpose: motivation,
});

/** §4.2.4: exactly one `exact`, and what stands before and after it. */
const textQuoteSelector = z.strictObject({
  type: z.literal('TextQuoteSelector'),
  exact: z.string().check(z.minLength(1)),
  prefix: z.string(),
  suffix: z.string(),
});

/** §4.2.5: exactly one start and end, counted in characters from 0. */
const textPositionSelector = z.strictObject({
  type: z.literal('TextPositionSelector'),
  start: z.int().check(z.nonnegative()),
  end: z.int().check(z.nonnegative()),
});

/** §3.3.4. */
const software = z.strictObject({ id: iri, type: z.literal('Software'), name: z.string() });

const annotation = z.strictObject({
  id: iri,
  type: z.literal('Annotation'),
  motivation,
  body: z.array(textualBody).check(z.minLength(1)),
  // §4: a specific resource has exactly one source; several selectors select the same piece (§4.2).
  target: z.strictObject({ source: reference, selector: z.tuple([textQuoteSelector, textPositionSelector]) }),
  generator: software,
});

/** §5.2: a page has an IRI, the context and its items. */
export const annotationPage = z.strictObject({
  '@context': z.literal('http://www.w3.org/ns/anno.jsonld'),
  id: iri,
  type: z.literal('AnnotationPage'),
  items: z.array(annotation),
});
