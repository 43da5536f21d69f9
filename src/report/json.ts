import { articleFromText } from '../core/article.ts';
import { readDay, writeDay } from '../core/day.ts';
import type { Checked } from '../core/finding.ts';
import { type CheckedEntry, type Decision, type Entry, itemsOf } from './entry.ts';
import { FORMAT, FORMAT_VERSION, type JsonArticle, type JsonFailure, reportShape } from './json-shape.ts';
import { streamJson } from './json-stream.ts';
import type { Format } from './writer.ts';

/** Everything that is known of each article, in one document that can be imported again. See `report.schema.json`. */
export const JSON_FORMAT: Format = {
  extension: '.json',
  mediaType: 'application/json',
  cards: true,
  open({ version }) {
    const stream = streamJson((articles) => ({
      format: FORMAT,
      version: FORMAT_VERSION,
      program: { name: 'Photofinish', version },
      articles,
    }));
    return { begin: stream.begin, entry: (entry) => stream.item(toJson(entry)), end: stream.end };
  },
};

function toJson(entry: Entry): JsonArticle | JsonFailure {
  if (entry.kind === 'failed') return { doc: entry.doc, error: entry.error };
  const { doc, title, article, checked, extracted, added } = entry;
  return {
    doc,
    title,
    url: article.url,
    published: article.published === null ? null : writeDay(article.published),
    asOf: writeDay(checked.asOf),
    asOfKnown: checked.asOfKnown,
    statedLanguage: article.language,
    language: checked.language,
    topic: checked.topic,
    extracted,
    text: article.text,
    blocks: article.blocks,
    findings: itemsOf(entry).map(({ finding, decision }) => ({ ...finding, decision })),
    added,
    cards: checked.cards,
  };
}

export type ReadReport =
  | { readonly kind: 'report'; readonly entries: readonly Entry[] }
  | { readonly kind: 'no-report'; readonly why: string };

/** Reads a JSON report back. Never throws: what is no report says why in one sentence. */
export function readJsonReport(text: string): ReadReport {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    return noReport('is no JSON: export it again as JSON');
  }
  const parsed = reportShape.safeParse(raw);
  if (parsed.success) return { kind: 'report', entries: parsed.data.articles.map(fromJson) };
  if (typeof raw === 'object' && raw && 'format' in raw && raw.format === FORMAT && 'version' in raw && raw.version !== FORMAT_VERSION) {
    return noReport(`is a report of version ${String(raw.version)}, and this program reads version ${FORMAT_VERSION}: update it`);
  }
  const [issue] = parsed.error.issues;
  const where = issue?.path.length ? ` (at ${issue.path.join('.')})` : '';
  return noReport(`is no report of Photofinish${where}: export it again as JSON`);
}

const noReport = (why: string): ReadReport => ({ kind: 'no-report', why });

function fromJson(from: JsonArticle | JsonFailure): Entry {
  if ('error' in from) return { kind: 'failed', ...from };
  const { text, blocks, url, statedLanguage: language } = from;
  const checked: Checked = {
    topic: from.topic,
    findings: from.findings.map(({ decision: _, ...finding }) => finding),
    cards: from.cards,
    asOf: readDay(from.asOf) ?? 0,
    asOfKnown: from.asOfKnown,
    language: from.language,
    wanted: [],
  };
  const decided = from.findings.flatMap(({ decision }, index) => (decision ? [[index, decision] as const] : []));
  const published = from.published === null ? null : readDay(from.published);
  return {
    kind: 'checked',
    doc: from.doc,
    title: from.title,
    article: { ...articleFromText('', { url, language, published }), text, blocks },
    checked,
    extracted: from.extracted,
    decisions: new Map<number, Decision>(decided),
    added: from.added,
  } satisfies CheckedEntry;
}
