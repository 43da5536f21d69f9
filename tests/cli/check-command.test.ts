import { describe, expect, it } from 'vitest';
import { type CheckCommand, runCheck } from '../../src/cli/check-command.ts';
import { readMarkdown } from '../../src/cli/read/markdown.ts';
import type { Source } from '../../src/cli/source.ts';
import { articleFromText } from '../../src/core/article.ts';
import { PLAIN } from '../../src/report/layout.ts';
import { ARTICLE, CHECKED, ENTRY, finding } from '../report/hand-made.ts';

const clean = { ...CHECKED, findings: [] };

const source = (doc: string, over: Partial<Extract<Source, { kind: 'article' }>> = {}): Source => ({
  kind: 'article',
  doc,
  article: ARTICLE,
  original: ARTICLE.text,
  extracted: false,
  cut: false,
  ...over,
});

async function run(sources: readonly Source[], over: Partial<CheckCommand> = {}) {
  const [written, warnings]: [string[], string[]] = [[], []];
  const code = await runCheck({
    sources: (async function* () {
      yield* sources;
    })(),
    check: async () => CHECKED,
    format: 'ndjson',
    version: '1.2.3',
    palette: PLAIN,
    width: 80,
    write: async (text) => {
      written.push(text);
      return true;
    },
    warn: (sentence) => void warnings.push(sentence),
    ...over,
  });
  return {
    code,
    warnings,
    out: written.join(''),
    objects: (over.format ?? 'ndjson') !== 'ndjson' ? [] : written.map((line) => JSON.parse(line)),
  };
}

const unreadable: Source = { kind: 'unreadable', doc: 'gone.txt', error: 'does not exist: check the path' };

describe('runCheck', () => {
  it('answers 0 when nothing differs and 1 on a mismatch', async () => {
    expect((await run([source('a')], { check: async () => clean })).code).toBe(0);
    expect((await run([source('a')])).code).toBe(1);
  });

  it('writes the error of an unreadable file, says it, checks the rest and answers 2', async () => {
    const { code, objects, warnings } = await run([unreadable, source('b')]);
    expect(code).toBe(2);
    expect(objects.map(({ doc, error }) => [doc, error])).toEqual([
      ['gone.txt', 'does not exist: check the path'],
      ['b', undefined],
    ]);
    expect(warnings).toEqual(['gone.txt: does not exist: check the path']);
  });

  it('answers 3 when the engine fails on one article, and still checks the others', async () => {
    let calls = 0;
    const check = async () => {
      if (calls++ === 0) throw new Error('events/M-one-mile.arrow is damaged, run: npm run seeds');
      return CHECKED;
    };
    const { code, objects } = await run([source('a'), source('b'), unreadable], { check });
    expect(code).toBe(3);
    expect(objects[0].error).toContain('npm run seeds');
    expect(objects[1].annotations.length).toBe(CHECKED.findings.length);
  });

  it('warns of an empty text and answers 0', async () => {
    const { code, warnings, objects } = await run([source('e', { article: articleFromText(' \n'), original: ' \n' })], {
      check: async () => clean,
    });
    expect(code).toBe(0);
    expect(warnings).toEqual(['e holds no text: nothing to check']);
    expect(objects[0].annotations).toEqual([]);
  });

  it('quotes the file itself where markup was blanked out', async () => {
    const original = '**Josh** Kerr ran.';
    const article = readMarkdown(original);
    const name = { ...finding('Kerr', { kind: 'athlete' }), start: 2, end: 13, text: article.text.slice(2, 13) };
    const { objects } = await run([source('m.md', { article, original })], { check: async () => ({ ...clean, findings: [name] }) });
    expect(objects[0].annotations[0].text).toBe('Josh** Kerr');
  });

  it('gives the text only where it is not the file', async () => {
    const { objects } = await run([source('a.html', { extracted: true }), source('a.txt')]);
    expect(objects.map(({ text }) => text)).toEqual([ARTICLE.text, undefined]);
  });

  it('stops when nobody reads any more', async () => {
    let checks = 0;
    const check = async () => {
      checks++;
      return CHECKED;
    };
    await run([source('a'), source('b')], { check, write: async () => false, format: 'text' });
    expect(checks).toBe(1);
  });

  it('writes one document over many inputs, with what failed among them', async () => {
    const { code, out } = await run([source('a'), unreadable, source('b')], { format: 'json' });
    expect(code).toBe(2);
    expect(JSON.parse(out).articles.map(({ doc }: { doc: string }) => doc)).toEqual(['a', 'gone.txt', 'b']);
  });

  it('writes the document piece by piece, so that many articles cost no more memory than one', async () => {
    const pieces: string[] = [];
    const write = async (text: string) => pieces.push(text) > 0;
    await run([source('a'), source('b')], { format: 'json', write });
    expect(pieces.length).toBe(4);
    expect(JSON.parse(pieces.join('')).articles.length).toBe(2);
  });

  it('writes what an earlier report says without checking it again, with its decisions and its code', async () => {
    const check = () => Promise.reject(new Error('checked again'));
    const disputed: Source = {
      kind: 'reported',
      doc: 'kerr.txt',
      entry: { ...ENTRY, decisions: new Map([[1, { verdict: 'disputed', correction: null, note: 'no', link: '', day: '2024-06-02' }]]) },
    };
    const failed: Source = { kind: 'reported', doc: 'x', entry: { kind: 'failed', doc: 'x', error: 'is gone' } };
    expect((await run([{ kind: 'reported', doc: 'kerr.txt', entry: ENTRY }], { check })).code).toBe(1);
    expect(await run([disputed], { check, format: 'markdown' })).toMatchObject({
      code: 0,
      out: expect.stringContaining('Disputed by the fact-checker'),
    });
    expect((await run([failed], { check })).code).toBe(2);
  });

  it('closes a text report over several articles with the total', async () => {
    const { out } = await run([source('a'), source('b'), unreadable], { format: 'text' });
    expect(out.trimEnd().split('\n').at(-1)).toBe('3 articles: 2 corrections, 1 could not be read');
  });
});
