import { ANNOTATIONS_FORMAT } from './annotations.ts';
import { CLAIM_REVIEW_FORMAT } from './claim-review.ts';
import { CSV_FORMAT } from './csv.ts';
import { HTML_FORMAT } from './html.ts';
import { JSON_FORMAT } from './json.ts';
import { MARKDOWN_FORMAT } from './markdown.ts';
import { NDJSON_FORMAT } from './ndjson.ts';
import { SARIF_FORMAT } from './sarif.ts';
import { TEXT_FORMAT } from './text.ts';
import type { Format } from './writer.ts';

/** Every format there is, by the name under which a person asks for it. Panel and command write the same. */
export const FORMATS = {
  text: TEXT_FORMAT,
  ndjson: NDJSON_FORMAT,
  json: JSON_FORMAT,
  csv: CSV_FORMAT,
  sarif: SARIF_FORMAT,
  html: HTML_FORMAT,
  markdown: MARKDOWN_FORMAT,
  claimreview: CLAIM_REVIEW_FORMAT,
  annotations: ANNOTATIONS_FORMAT,
} as const satisfies Readonly<Record<string, Format>>;

export type FormatName = keyof typeof FORMATS;

export const FORMAT_NAMES = Object.keys(FORMATS) as FormatName[];
