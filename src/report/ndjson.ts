import { writeDay } from '../core/day.ts';
import type { Finding } from '../core/finding.ts';
import type { CheckedEntry, Entry } from './entry.ts';
import type { Format } from './writer.ts';

/** One line of JSON for each document, as programs read them. Decisions of a fact-checker are not part of it: see JSON. */
export const NDJSON_FORMAT: Format = {
  extension: '.ndjson',
  mediaType: 'application/x-ndjson',
  cards: false,
  open: () => ({ begin: () => '', entry: (entry) => `${writeLine(entry)}\n`, end: () => '' }),
};

/** The fields of an annotation and their order are a public format: programs of others read them. */
function annotation(finding: Finding) {
  const { start, end, text, kind, mention, athlete, event, claim, verdict, reason, correction, evidence } = finding;
  const who = athlete && { id: athlete.id, name: athlete.name, dob: athlete.dob, nat: athlete.nat };
  return { start, end, text, kind, mention, athlete: who, event, claim, verdict, reason, correction, evidence };
}

/** The line of an input that could not be read has the shape of the others, with `error`. */
const writeLine = (entry: Entry): string =>
  entry.kind === 'failed'
    ? JSON.stringify({ doc: entry.doc, published: null, language: null, annotations: [], error: entry.error })
    : writeChecked(entry);

/**
 * Offsets are UTF-16 units of the article's text, which is added where it is not the document itself. Lone surrogates leave as `\udxxx`
 * escapes, so the line is valid UTF-8.
 */
const writeChecked = ({ doc, article, checked, extracted }: CheckedEntry): string =>
  JSON.stringify({
    doc,
    published: article.published === null ? null : writeDay(article.published),
    language: checked.language,
    ...(extracted && { text: article.text }),
    annotations: checked.findings.map(annotation),
  });
