import { parseArgs } from 'node:util';
import { type Day, readDay } from '../core/day.ts';

export interface CheckArguments {
  readonly kind: 'check';
  readonly format: 'text' | 'ndjson';
  readonly input: 'auto' | 'ndjson';
  readonly published: Day | null;
  readonly color: 'auto' | 'always' | 'never';
  /** Paths as given; `-` is standard input. Never empty. */
  readonly files: readonly string[];
}

export type Arguments = CheckArguments | { readonly kind: 'help' | 'version' } | { readonly kind: 'misuse'; readonly message: string };

export const HELP = `Checks athletics articles against the results database that Photofinish carries. Nothing leaves this machine.

  npm run --silent photofinish -- check [options] FILE…

FILE is plain text, Markdown, saved HTML, NDJSON (.ndjson, .jsonl), a folder of .txt, .md and .html files, or - for standard input.

  --format text|ndjson       a report to read, or one line of JSON for each article (default: text)
  --input auto|ndjson        ndjson: every line of every FILE is {"doc","text","published","url","language"} (default: auto)
  --published YYYY-MM-DD     the day on which the articles speak (default: as each article states, else today)
  --color auto|always|never  colours in the text report (default: auto, only on a terminal)
  --help, --version

Exit code: 0 nothing differs, 1 a correction was found, 2 misuse or a file that cannot be read, 3 a fault of the program; the highest wins.
`;

const OPTIONS = {
  format: { type: 'string', default: 'text' },
  input: { type: 'string', default: 'auto' },
  published: { type: 'string' },
  color: { type: 'string', default: 'auto' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const;

const misuse = (message: string): Arguments => ({ kind: 'misuse', message });

const oneOf = <T extends string>(allowed: readonly T[], value: string): T | null => allowed.find((each) => each === value) ?? null;

/** Reads the command line (without node and script). Never throws: what cannot be understood is `misuse` with a sentence. */
export function readArguments(argv: readonly string[]): Arguments {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(argv);
  } catch (error) {
    return misuse(error instanceof Error ? error.message : String(error));
  }
  const { values, positionals } = parsed;
  if (values.version) return { kind: 'version' };
  const [command, ...files] = positionals;
  if (values.help || command === 'help') return { kind: 'help' };
  if (command !== 'check')
    return misuse(command === undefined ? 'say what to do: check FILE…' : `there is no command "${command}": use check`);
  return readCheck(values, files);
}

const parse = (argv: readonly string[]) => parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true });

function readCheck(values: ReturnType<typeof parse>['values'], files: readonly string[]): Arguments {
  const format = oneOf(['text', 'ndjson'], values.format);
  const input = oneOf(['auto', 'ndjson'], values.input);
  const color = oneOf(['auto', 'always', 'never'], values.color);
  const published = values.published === undefined ? null : readDay(values.published);
  if (!format) return misuse(`--format "${values.format}" is unknown: use text or ndjson`);
  if (!input) return misuse(`--input "${values.input}" is unknown: use auto or ndjson`);
  if (!color) return misuse(`--color "${values.color}" is unknown: use auto, always or never`);
  if (values.published !== undefined && (published === null || values.published.length !== 10)) {
    return misuse(`--published "${values.published}" is no day: write it as 2024-08-06`);
  }
  if (!files.length) return misuse('give files to check, or - for standard input');
  return { kind: 'check', format, input, published, color, files };
}
