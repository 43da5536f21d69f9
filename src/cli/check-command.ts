import type { Article } from '../core/article.ts';
import type { Checked } from '../core/finding.ts';
import { type CheckedEntry, type Entry, isCorrection, itemsOf, titleOf } from '../report/entry.ts';
import { FORMATS, type FormatName } from '../report/formats.ts';
import type { WriterOptions } from '../report/writer.ts';
import type { Source } from './source.ts';

/** 0 nothing differs, 1 a mismatch, 2 misuse or an unreadable input, 3 our fault. */
export type ExitCode = 0 | 1 | 2 | 3;

export interface CheckCommand extends WriterOptions {
  readonly sources: AsyncIterable<Source>;
  readonly check: (article: Article) => Promise<Checked>;
  readonly format: FormatName;
  /** Answers `false` when nobody reads any more. */
  readonly write: (text: string) => Promise<boolean>;
  /** One sentence for the person who waits, beside the output. */
  readonly warn: (sentence: string) => void;
}

interface Outcome {
  readonly entry: Entry;
  readonly code: ExitCode;
}

/** Checks one source after the other and writes each at once. Whatever happens to one, the others are checked; the highest code wins. */
export async function runCheck(command: CheckCommand): Promise<ExitCode> {
  const writer = FORMATS[command.format].open(command);
  let code: ExitCode = 0;
  if (!(await put(writer.begin(), command))) return code;
  for await (const source of command.sources) {
    const outcome = await outcomeOf(source, command);
    if (outcome.entry.kind === 'failed') command.warn(`${outcome.entry.doc}: ${outcome.entry.error}`);
    code = Math.max(code, outcome.code) as ExitCode;
    if (!(await put(writer.entry(outcome.entry), command))) return code;
  }
  await put(writer.end(), command);
  return code;
}

/** An empty piece is no news for whoever reads. */
const put = async (text: string, { write }: CheckCommand): Promise<boolean> => text === '' || write(text);

async function outcomeOf(source: Source, command: CheckCommand): Promise<Outcome> {
  if (source.kind === 'unreadable') return failed(source.doc, source.error, 2);
  if (source.kind === 'article') return check(source, command);
  const { entry } = source;
  return entry.kind === 'failed' ? failed(entry.doc, entry.error, 2) : { entry, code: codeOf(entry) };
}

async function check(source: Extract<Source, { kind: 'article' }>, command: CheckCommand): Promise<Outcome> {
  const { doc, article, original, extracted, cut } = source;
  if (!article.text.trim()) command.warn(`${doc} holds no text: nothing to check`);
  if (cut) command.warn(`${doc} is longer than any article: only its first ${article.text.length} characters were checked`);
  let checked: Checked;
  try {
    checked = await command.check(article);
  } catch (error) {
    return failed(doc, error instanceof Error ? error.message : String(error), 3);
  }
  const findings = checked.findings.map((each) => ({ ...each, text: original.slice(each.start, each.end) }));
  const entry: CheckedEntry = {
    kind: 'checked',
    doc,
    title: titleOf(article),
    article: { ...article, text: original },
    checked: { ...checked, findings },
    extracted,
    decisions: new Map(),
    added: [],
  };
  return { entry, code: codeOf(entry) };
}

const failed = (doc: string, error: string, code: ExitCode): Outcome => ({ entry: { kind: 'failed', doc, error }, code });

const codeOf = (entry: CheckedEntry): ExitCode => (itemsOf(entry).some(isCorrection) || entry.added.length ? 1 : 0);
