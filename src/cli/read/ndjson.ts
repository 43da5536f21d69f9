import * as z from 'zod/mini';
import { articleFromText } from '../../core/article.ts';
import { type Day, readDay } from '../../core/day.ts';
import { type Source, toSource } from '../source.ts';

const NEWLINE = 10;

/** One line may be a long article with every character escaped, but not a file of another kind without line ends. */
const MAX_LINE_BYTES = 64 * 1024 * 1024;

const optionalText = z.optional(z.nullable(z.string()));

const inputLine = z.object({ doc: z.string(), text: z.string(), published: optionalText, url: optionalText, language: optionalText });

/** Splits bytes at line ends; holds one line. A line beyond the bound comes as `null`. The last one needs no end. */
export async function* splitLines(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array | null> {
  let held: Uint8Array[] = [];
  let size = 0;
  const take = (): Uint8Array | null => {
    const line = size > MAX_LINE_BYTES ? null : Buffer.concat(held);
    held = [];
    size = 0;
    return line;
  };
  const hold = (part: Uint8Array): void => {
    size += part.length;
    if (size > MAX_LINE_BYTES) held = [];
    else held.push(part);
  };
  for await (const chunk of bytes) {
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
      hold(chunk.subarray(start, end));
      yield take();
      start = end + 1;
    }
    hold(chunk.subarray(start));
  }
  if (size) yield take();
}

/** Articles, one a line: `{doc, text, published?, url?, language?}`. A bad line is `unreadable`, and the rest goes on. */
export async function* readNdjson(file: string, bytes: AsyncIterable<Uint8Array>, published: Day | null): AsyncGenerator<Source> {
  let number = 0;
  for await (const line of splitLines(bytes)) {
    number++;
    const source = readLine(line, { place: `${file}:${number}`, published });
    if (source) yield source;
  }
}

/** `null` for a line of blanks. */
function readLine(line: Uint8Array | null, { place, published }: { place: string; published: Day | null }): Source | null {
  const unreadable = (error: string, doc = place): Source => ({ kind: 'unreadable', doc, error });
  if (line === null) return unreadable('the line is longer than 64 MB: write one article a line');
  let value: unknown;
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(line);
    if (!text.trim()) return null;
    value = JSON.parse(text);
  } catch {
    return unreadable('the line is not JSON in UTF-8: write one object {"doc","text"} a line');
  }
  const parsed = inputLine.safeParse(value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return unreadable(
      `the line is no article (${issue?.path.join('.') || 'object'}: ${issue?.message}): write {"doc","text"} as texts`,
      docOf(value) ?? place,
    );
  }
  const { doc, text, published: stated, url, language } = parsed.data;
  const day = stated == null ? null : readDay(stated);
  if (stated != null && day === null)
    return unreadable(`"published" is no day (${JSON.stringify(stated.slice(0, 40))}): write it as 2024-08-06`, doc);
  const article = articleFromText(text, { published: day, url: url ?? null, language: language ?? null });
  return toSource(doc, { article, original: text, extracted: false }, published);
}

const docOf = (value: unknown): string | null =>
  typeof value === 'object' && value !== null && 'doc' in value && typeof value.doc === 'string' ? value.doc : null;
