import type { Article } from '../core/article.ts';
import type { Checked } from '../core/finding.ts';
import type { Palette } from '../report/layout.ts';
import { writeNdjson, writeNdjsonError } from '../report/ndjson.ts';
import { writeText, writeTextError, writeTotal } from '../report/text.ts';
import type { Source } from './source.ts';

/** 0 nothing differs, 1 a mismatch, 2 misuse or an unreadable input, 3 our fault. */
export type ExitCode = 0 | 1 | 2 | 3;

export interface CheckCommand {
  readonly sources: AsyncIterable<Source>;
  readonly check: (article: Article) => Promise<Checked>;
  readonly format: 'text' | 'ndjson';
  readonly palette: Palette;
  readonly width: number;
  /** Answers `false` when nobody reads any more. */
  readonly write: (text: string) => Promise<boolean>;
  /** One sentence for the person who waits, beside the output. */
  readonly warn: (sentence: string) => void;
}

interface Written {
  readonly text: string;
  readonly code: ExitCode;
  readonly mismatches: number;
}

/** Checks one source after the other and writes each at once. Whatever happens to one, the others are checked; the highest code wins. */
export async function runCheck(command: CheckCommand): Promise<ExitCode> {
  let code: ExitCode = 0;
  const total = { articles: 0, mismatches: 0, failed: 0 };
  for await (const source of command.sources) {
    const written = source.kind === 'article' ? await writeChecked(source, command) : writeFailure(source.doc, source.error, 2, command);
    code = Math.max(code, written.code) as ExitCode;
    total.articles++;
    total.mismatches += written.mismatches;
    if (written.code >= 2) total.failed++;
    const gap = command.format === 'text' && total.articles > 1 ? '\n' : '';
    if (!(await command.write(`${gap}${written.text}`))) return code;
  }
  if (command.format === 'text' && total.articles > 1) await command.write(`\n${writeTotal(total, command)}`);
  return code;
}

async function writeChecked(source: Extract<Source, { kind: 'article' }>, command: CheckCommand): Promise<Written> {
  const { doc, article, original, cut } = source;
  if (!article.text.trim()) command.warn(`${doc} holds no text: nothing to check`);
  if (cut) command.warn(`${doc} is longer than any article: only its first ${article.text.length} characters were checked`);
  let checked: Checked;
  try {
    checked = await command.check(article);
  } catch (error) {
    return writeFailure(doc, error instanceof Error ? error.message : String(error), 3, command);
  }
  const shown: Checked = {
    ...checked,
    findings: checked.findings.map((each) => ({ ...each, text: original.slice(each.start, each.end) })),
  };
  const asPrinted = { doc, article: { ...article, text: original }, checked: shown };
  const text =
    command.format === 'ndjson' ? `${writeNdjson({ ...asPrinted, withText: source.extracted })}\n` : writeText(asPrinted, command);
  const mismatches = checked.findings.filter(({ verdict }) => verdict === 'mismatch').length;
  return { text, mismatches, code: mismatches ? 1 : 0 };
}

function writeFailure(doc: string, error: string, code: ExitCode, command: CheckCommand): Written {
  command.warn(`${doc}: ${error}`);
  return {
    code,
    mismatches: 0,
    text: command.format === 'ndjson' ? `${writeNdjsonError(doc, error)}\n` : writeTextError(doc, error, command),
  };
}
