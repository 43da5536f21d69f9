import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DATABASE_FOLDER } from '../../src/cli/database.ts';
import { DEMO_FILE } from '../../src/cli/demo.ts';
import { openEngine } from '../../src/cli/engine.ts';
import { PROJECT } from '../../src/cli/ensure-built.ts';
import { articleFromText } from '../../src/core/article.ts';
import { readDay } from '../../src/core/day.ts';

let folder = '';
const file = (name: string, content: string): string => {
  writeFileSync(join(folder, name), content);
  return name;
};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'photofinish-command-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the command as npm does: from the project's folder, told where the user stands. */
function photofinish(args: readonly string[], { stdin = '', readAtMost = Infinity } = {}): Promise<Ended> {
  const env = { ...process.env, INIT_CWD: folder, npm_lifecycle_event: 'photofinish' };
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', ...args], { cwd: PROJECT, env });
  let [out, err] = ['', ''];
  child.stdout.on('data', (chunk) => {
    out += chunk;
    if (out.length >= readAtMost) child.stdout.destroy();
  });
  child.stderr.on('data', (chunk) => {
    err += chunk;
  });
  child.stdin.end(stdin);
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, out, err })));
}

const objects = ({ out }: Ended) =>
  out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

const TRUE = 'Josh Kerr won the mile at the Prefontaine Classic in Eugene in 3:45.34.';
const FALSE = 'Josh Kerr won the mile at the Prefontaine Classic in Eugene in 3:45.43.';

describe('photofinish check', () => {
  it('answers 0 on a true article, of which each span quotes the file', async () => {
    const name = file('true.txt', `26 May 2024\n${TRUE}`);
    const ended = await photofinish(['check', '--format', 'ndjson', name]);
    expect(ended).toMatchObject({ code: 0, err: '' });
    const [object] = objects(ended);
    expect(object).toMatchObject({ doc: name, published: '2024-05-26', language: 'en' });
    for (const { start, end, text } of object.annotations) expect(`26 May 2024\n${TRUE}`.slice(start, end)).toBe(text);
    expect(object.annotations).toContainEqual(expect.objectContaining({ text: '3:45.34', verdict: 'verified', event: 'one-mile' }));
  });

  it('answers 1 with the correction on a slip, in both formats', async () => {
    const name = file('false.txt', FALSE);
    const [report, lines] = await Promise.all([
      photofinish(['check', '--published', '2024-05-27', name]),
      photofinish(['check', '--published', '2024-05-27', '--format', 'ndjson', name]),
    ]);
    expect(report.code).toBe(1);
    expect(report.out).toContain('3:45.43 → 3:45.34');
    expect(lines.code).toBe(1);
    expect(objects(lines)[0].annotations).toContainEqual(expect.objectContaining({ verdict: 'mismatch', correction: '3:45.34' }));
  });

  it('keeps going past bad lines and bad files, and the highest code wins', async () => {
    const stdin = `{"doc":"bad"}\n${JSON.stringify({ doc: 'slip', text: FALSE, published: '2024-05-27' })}\n`;
    const ended = await photofinish(['check', '--format', 'ndjson', '--input', 'ndjson', '-', 'absent.ndjson'], { stdin });
    expect(ended.code).toBe(2);
    expect(objects(ended).map(({ doc, error }) => [doc, typeof error])).toEqual([
      ['bad', 'string'],
      ['slip', 'undefined'],
      ['absent.ndjson', 'string'],
    ]);
  });

  it('warns of an empty file, answers 0, and takes 5 MB of digits and colons in its stride', async () => {
    const names = [file('empty.txt', ''), file('digits.txt', '3:45.34:'.repeat(650_000))];
    const ended = await photofinish(['check', '--format', 'ndjson', ...names]);
    expect(ended.code).toBe(0);
    expect(ended.err).toBe('photofinish: empty.txt holds no text: nothing to check\n');
    expect(objects(ended).map(({ annotations }) => annotations.length)).toEqual([0, 0]);
  });

  it('is quiet when its reader goes away', async () => {
    const stdin = `${JSON.stringify({ doc: 'x', text: FALSE })}\n`.repeat(300);
    const { err } = await photofinish(['check', '--format', 'ndjson', '--input', 'ndjson', '-'], { stdin, readAtMost: 100 });
    expect(err).toBe('');
  });

  it('reads the demo page: its day, its text and its slips', async () => {
    const ended = await photofinish(['check', '--format', 'ndjson', DEMO_FILE]);
    expect(ended.code).toBe(1);
    const [object] = objects(ended);
    expect(object.published).toBe('2024-09-10');
    for (const { start, end, text } of object.annotations) expect(object.text.slice(start, end)).toBe(text);
  });

  it('keeps a check as JSON and writes it in another format later', async () => {
    const kept = await photofinish(['check', '--published', '2024-05-27', '--format', 'json', file('kept.txt', FALSE)]);
    expect(kept.code).toBe(1);
    const again = await photofinish(['check', '--input', 'report', '--format', 'csv', '-'], { stdin: kept.out });
    expect(again).toMatchObject({ code: 1, err: '' });
    expect(again.out).toContain('"3:45.43"');
    expect((await photofinish(['check', '--input', 'report', '--format', 'json', '-'], { stdin: kept.out })).out).toBe(kept.out);
  });

  it('answers 2 to misuse with one sentence', async () => {
    expect(await photofinish(['check', '--format', 'xml', 'a'])).toEqual({
      code: 2,
      out: '',
      err: 'photofinish: --format "xml" is unknown: use text, ndjson, json, csv, sarif, html, markdown, claimreview or annotations (--help tells more)\n',
    });
  });
});

describe('a damaged database', () => {
  it.each(['words.arrow', 'database.json', 'events/M-one-mile.performances.arrow'])(
    'is named in one sentence when %s is cut short',
    async (name) => {
      const copy = mkdtempSync(join(tmpdir(), 'photofinish-database-'));
      try {
        cpSync(DATABASE_FOLDER, copy, { recursive: true });
        truncateSync(join(copy, name), 200);
        const check = async () => (await openEngine(copy))(articleFromText(TRUE, { published: readDay('2024-05-27') }));
        await expect(check()).rejects.toThrow(/^[^\n]+ run: npm run seeds$/);
      } finally {
        rmSync(copy, { recursive: true });
      }
    },
  );
});
