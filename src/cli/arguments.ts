import { parseArgs } from 'node:util';
import { type Day, readDay } from '../core/day.ts';
import { FORMAT_NAMES, type FormatName } from '../report/formats.ts';

export interface CheckArguments {
  readonly kind: 'check';
  readonly format: FormatName;
  readonly input: 'auto' | 'ndjson' | 'report';
  readonly published: Day | null;
  readonly color: 'auto' | 'always' | 'never';
  /** Number of the finding to explain (from 1), or `null`. Only with one file. */
  readonly explain: number | null;
  /** Paths as given; `-` is standard input. Never empty. */
  readonly files: readonly string[];
}

export type Arguments = CheckArguments | { readonly kind: 'help' | 'version' } | { readonly kind: 'misuse'; readonly message: string };

export const HELP = `Checks athletics articles against the results database that Photofinish carries. Nothing leaves this machine.

  npm run --silent photofinish -- check [options] FILE…

FILE is plain text, Markdown, saved HTML, NDJSON (.ndjson, .jsonl), a folder of .txt, .md and .html files, or - for standard input.

  --format FORMAT            what to write (default: text)
      text                   a report to read
      ndjson                 one line of JSON for each article
      json                   all that is known, to keep and to import again (src/report/report.schema.json)
      csv                    one row for each finding, for spreadsheets
      sarif                  SARIF 2.1.0, for editors and code review
      html                   a page to print
      markdown               a correction note, ready for an e-mail
      claimreview            schema.org ClaimReview, JSON-LD
      annotations            W3C Web Annotations, JSON-LD
  --input auto|ndjson|report ndjson: every line of every FILE is {"doc","text","published","url","language"}
                             report: FILE is what --format json wrote, to be written in another format (default: auto)
  --published YYYY-MM-DD     the day on which the articles speak (default: as each article states, else today)
  --explain N                why the N-th finding of FILE says what it says, corrections first: its words, how they were
                             read, the rows that were asked for
  --color auto|always|never  colours in the text report (default: auto, only on a terminal)
  --help, --version

Exit code: 0 nothing differs, 1 a correction was found, 2 misuse or a file that cannot be read, 3 a fault of the program; the highest wins.
`;

const OPTIONS = {
  format: { type: 'string', default: 'text' },
  input: { type: 'string', default: 'auto' },
  published: { type: 'string' },
  color: { type: 'string', default: 'auto' },
  explain: { type: 'string' },
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

/** `a, b or c`. */
const listOf = (names: readonly string[]): string => `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;

const parse = (argv: readonly string[]) => parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true });

function readCheck(values: ReturnType<typeof parse>['values'], files: readonly string[]): Arguments {
  const format = oneOf(FORMAT_NAMES, values.format);
  const input = oneOf(['auto', 'ndjson', 'report'], values.input);
  const color = oneOf(['auto', 'always', 'never'], values.color);
  const published = values.published === undefined ? null : readDay(values.published);
  if (!format) return misuse(`--format "${values.format}" is unknown: use ${listOf(FORMAT_NAMES)}`);
  if (!input) return misuse(`--input "${values.input}" is unknown: use auto, ndjson or report`);
  if (!color) return misuse(`--color "${values.color}" is unknown: use auto, always or never`);
  if (values.published !== undefined && (published === null || values.published.length !== 10)) {
    return misuse(`--published "${values.published}" is no day: write it as 2024-08-06`);
  }
  if (!files.length) return misuse('give files to check, or - for standard input');
  const explain = values.explain === undefined ? null : Number(values.explain);
  if (explain !== null && !(Number.isInteger(explain) && explain >= 1)) {
    return misuse(`--explain "${values.explain}" is no number of a finding: write it as 1`);
  }
  if (explain !== null && (files.length > 1 || format !== 'text' || input !== 'auto')) {
    return misuse('--explain tells of one finding of one file: give one file and no --format or --input');
  }
  return { kind: 'check', format, input, published, color, explain, files };
}
