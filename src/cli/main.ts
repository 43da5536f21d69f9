/** `npm run photofinish`: wires arguments, sources, engine and report. What each does is decided in its own file. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeExplanation } from '../report/explanation.ts';
import { FORMATS } from '../report/formats.ts';
import { type CheckArguments, HELP, readArguments } from './arguments.ts';
import { type CheckCommand, type ExitCode, runCheck } from './check-command.ts';
import { choosePalette } from './colours.ts';
import { openEngine, openExplainer } from './engine.ts';
import { ensureBuilt, PROJECT } from './ensure-built.ts';
import { Output } from './output.ts';
import { readSources } from './sources.ts';

/** Lines longer than this tire the eye, however wide the terminal. */
const MAX_WIDTH = 110;

const warn = (sentence: string): void => void process.stderr.write(`photofinish: ${sentence}\n`);

/** npm moves into the project's folder and keeps where the user stands in INIT_CWD; an npm further out means another place. */
function standingIn(): string {
  const { npm_lifecycle_event: script, INIT_CWD: initial } = process.env;
  return script === 'photofinish' && initial ? initial : process.cwd();
}

/** Articles that were checked before need no database. */
async function engineFor({ input, format }: CheckArguments): Promise<CheckCommand['check']> {
  if (input === 'report') return () => Promise.reject(new Error('a report is not checked again'));
  await ensureBuilt('database');
  return openEngine(undefined, { cards: FORMATS[format].cards });
}

const readVersion = (): string => (JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8')) as { version: string }).version;

async function check(args: CheckArguments, output: Output): Promise<ExitCode> {
  const { stdout, stdin, env } = process;
  return runCheck({
    sources: readSources(args.files, { input: args.input, published: args.published, from: standingIn(), stdin }),
    check: await engineFor(args),
    format: args.format,
    version: readVersion(),
    palette: choosePalette(args.color, { isTerminal: stdout.isTTY === true, env }),
    width: Math.min(stdout.columns ?? MAX_WIDTH, MAX_WIDTH),
    write: (text) => output.write(text),
    warn,
  });
}

/** One finding of the first article, with all that led to it. */
async function explainFinding(args: CheckArguments, number: number, output: Output): Promise<ExitCode> {
  await ensureBuilt('database');
  const explain = await openExplainer();
  const { stdout, stdin, env } = process;
  const palette = choosePalette(args.color, { isTerminal: stdout.isTTY === true, env });
  const width = Math.min(stdout.columns ?? MAX_WIDTH, MAX_WIDTH);
  for await (const source of readSources(args.files, { input: args.input, published: args.published, from: standingIn(), stdin })) {
    if (source.kind !== 'article') {
      warn(source.kind === 'unreadable' ? `${source.doc}: ${source.error}` : `${args.files[0]} holds no article: give one to explain`);
      return 2;
    }
    const explanation = await explain(source.article, number);
    if (!explanation) {
      warn(`${source.doc} has fewer than ${number} findings: give a smaller number`);
      return 2;
    }
    await output.write(writeExplanation(source.article, explanation, { palette, width }));
    return explanation.finding.verdict === 'mismatch' ? 1 : 0;
  }
  warn(`${args.files[0]} holds no article: give one to explain`);
  return 2;
}

async function run(argv: readonly string[], output: Output): Promise<ExitCode> {
  const args = readArguments(argv);
  if (args.kind === 'check') return args.explain === null ? check(args, output) : explainFinding(args, args.explain, output);
  if (args.kind === 'misuse') {
    warn(`${args.message} (--help tells more)`);
    return 2;
  }
  await output.write(args.kind === 'help' ? HELP : `photofinish ${readVersion()}\n`);
  return 0;
}

try {
  process.exitCode = await run(process.argv.slice(2), new Output(process.stdout));
} catch (error) {
  warn(error instanceof Error ? error.message : String(error));
  process.exitCode = 3;
}
