import { createReadStream, type Stats } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Day } from '../core/day.ts';
import { readJsonReport } from '../report/json.ts';
import { decode } from './read/decode.ts';
import { readMarkdown } from './read/markdown.ts';
import { readNdjson } from './read/ndjson.ts';
import { readPlain } from './read/plain.ts';
import { type Source, toSource } from './source.ts';

export interface SourceOptions {
  readonly input: 'auto' | 'ndjson' | 'report';
  readonly published: Day | null;
  /** The folder to which paths are relative. */
  readonly from: string;
  readonly stdin: AsyncIterable<Uint8Array>;
}

/** Files bigger than this hold no article that anyone wrote; reading them would fill the memory. */
const MAX_FILE_BYTES = 64 * 1024 * 1024;

const IN_FOLDERS = /\.(?:txt|md|markdown|html?|xhtml)$/i;
const REPORT_NAME = /\.json$/i;
const HTML_NAME = /\.x?html?$/i;
const MARKDOWN_NAME = /\.(?:md|markdown)$/i;
const NDJSON_NAME = /\.(?:ndjson|jsonl)$/i;
const HTML_START = /^\ufeff?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body)\b/i;

const unreadable = (doc: string, error: string): Source => ({ kind: 'unreadable', doc, error });

/** All inputs in the order given, folders walked in the order of names; one at a time, so that memory stays constant. */
export async function* readSources(paths: readonly string[], options: SourceOptions): AsyncGenerator<Source> {
  for (const path of paths) {
    if (path === '-') yield* readStdin(options);
    else yield* readPath(path, options);
  }
}

async function* readStdin(options: SourceOptions): AsyncGenerator<Source> {
  if (options.input === 'ndjson') return yield* readNdjson('-', options.stdin, options.published);
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of options.stdin) {
    size += chunk.length;
    if (size > MAX_FILE_BYTES) return yield unreadable('-', tooLarge(size));
    chunks.push(chunk);
  }
  yield* readBytes('-', Buffer.concat(chunks), options);
}

const tooLarge = (bytes: number): string =>
  `is larger than ${MAX_FILE_BYTES / 1024 / 1024} MB (${bytes} bytes): split it, or use --input ndjson`;

const WHY: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist: check the path',
  EACCES: 'may not be read: check its permissions',
  EPERM: 'may not be read: check its permissions',
  ELOOP: 'is a link that leads to itself: give the file it should lead to',
  ENAMETOOLONG: 'has a name that is too long: check the path',
  ENOTDIR: 'does not exist: check the path',
};

const whyUnreadable = (error: unknown): string => {
  const code = (error as NodeJS.ErrnoException).code ?? String(error);
  return WHY[code] ?? `cannot be read (${code}): check the file`;
};

async function* readPath(path: string, options: SourceOptions): AsyncGenerator<Source> {
  const full = resolve(options.from, path);
  try {
    const found = await stat(full);
    if (found.isDirectory()) yield* readFolder(path, options);
    else if (options.input === 'ndjson' || NDJSON_NAME.test(path)) yield* readNdjson(path, createReadStream(full), options.published);
    else yield* readOne(path, full, found, options);
  } catch (error) {
    yield unreadable(path, whyUnreadable(error));
  }
}

async function* readOne(path: string, full: string, found: Stats, options: SourceOptions): AsyncGenerator<Source> {
  if (found.size > MAX_FILE_BYTES) yield unreadable(path, tooLarge(found.size));
  else yield* readBytes(path, await readFile(full), options);
}

async function* readFolder(folder: string, options: SourceOptions): AsyncGenerator<Source> {
  const entries = await readdir(resolve(options.from, folder), { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
    const path = join(folder, entry.name);
    // Links to folders are not followed: a walk must end.
    if (entry.isDirectory() || (!entry.isSymbolicLink() && (options.input === 'report' ? REPORT_NAME : IN_FOLDERS).test(entry.name)))
      yield* readPath(path, { ...options, input: options.input === 'report' ? 'report' : 'auto' });
  }
}

async function* readBytes(doc: string, bytes: Uint8Array, { input, published }: SourceOptions): AsyncGenerator<Source> {
  const decoded = decode(bytes);
  if (decoded.kind === 'binary') yield unreadable(doc, decoded.why);
  else if (input === 'report') yield* readReport(doc, decoded.text);
  else yield await readArticle(doc, decoded.text, published);
}

/** The articles of an exported report, which are not checked again. */
function* readReport(doc: string, text: string): Generator<Source> {
  const read = readJsonReport(text);
  if (read.kind === 'no-report') yield unreadable(doc, read.why);
  else for (const entry of read.entries) yield { kind: 'reported', doc: entry.doc, entry };
}

async function readArticle(doc: string, text: string, published: Day | null): Promise<Source> {
  const isHtml = HTML_NAME.test(doc) || (!MARKDOWN_NAME.test(doc) && HTML_START.test(text));
  if (isHtml) {
    // linkedom and Readability cost 100 ms to load, which only pages need pay.
    const { readHtml } = await import('./read/html.ts');
    const article = readHtml(text);
    return toSource(doc, { article, original: article.text, extracted: true }, published);
  }
  const article = MARKDOWN_NAME.test(doc) ? readMarkdown(text) : readPlain(text);
  return toSource(doc, { article, original: text, extracted: false }, published);
}
