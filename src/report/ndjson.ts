import type { Article } from '../core/article.ts';
import { writeDay } from '../core/day.ts';
import type { Checked, Finding } from '../core/finding.ts';

/** The fields of an annotation and their order are a public format: programs of others read them. */
function annotation(finding: Finding) {
  const { start, end, text, kind, mention, athlete, event, claim, verdict, reason, correction, evidence } = finding;
  const who = athlete && { id: athlete.id, name: athlete.name, dob: athlete.dob, nat: athlete.nat };
  return { start, end, text, kind, mention, athlete: who, event, claim, verdict, reason, correction, evidence };
}

/**
 * One checked article as one line of JSON, without the line end.
 *
 * Offsets are UTF-16 units of the article's text. `withText` adds that text, for input such as saved HTML whose text
 * is not the file itself. Lone surrogates leave as `\udxxx` escapes, so the line is valid UTF-8.
 */
export function writeNdjson({
  doc,
  article,
  checked,
  withText,
}: {
  doc: string;
  article: Article;
  checked: Checked;
  withText: boolean;
}): string {
  return JSON.stringify({
    doc,
    published: article.published === null ? null : writeDay(article.published),
    language: checked.language,
    ...(withText && { text: article.text }),
    annotations: checked.findings.map(annotation),
  });
}

/** The line of an input that could not be read or checked: the shape of the others, with `error`. */
export function writeNdjsonError(doc: string, error: string): string {
  return JSON.stringify({ doc, published: null, language: null, annotations: [], error });
}
