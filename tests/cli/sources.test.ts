import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { splitLines } from '../../src/cli/read/ndjson.ts';
import type { Source } from '../../src/cli/source.ts';
import { readSources, type SourceOptions } from '../../src/cli/sources.ts';
import { readDay, writeDay } from '../../src/core/day.ts';
import { ENTRY, write } from '../report/hand-made.ts';

let from = '';

beforeAll(() => {
  from = mkdtempSync(join(tmpdir(), 'photofinish-sources-'));
  const put = (name: string, content: string | Uint8Array): void => writeFileSync(join(from, name), content);
  mkdirSync(join(from, 'desk/inner'), { recursive: true });
  put('plain.txt', '26 May 2024\nKerr ran 3:45.34.');
  put('page', '<!DOCTYPE html><p>Kerr ran 3:45.34.');
  put('binary.txt', Uint8Array.of(1, 0, 2));
  put('latin.txt', Uint8Array.of(0x42, 0xf8, 0x42));
  put('empty.txt', '');
  put('desk/b.md', '# Kerr');
  put('desk/a.txt', 'a');
  put('desk/photo.jpg', 'x');
  put('desk/.hidden.txt', 'x');
  put('desk/inner/c.html', '<p>c');
  symlinkSync('..', join(from, 'desk/inner/loop'));
  put(
    'lines.ndjson',
    [
      '{"doc":"one","text":"a\\u2028b","published":"2024-05-26","url":null}',
      '',
      '{"doc":"two"}',
      'not json',
      '{"doc":"three","text":"c","published":"May"}',
      '{"doc":"four","text":"lone \\ud83d","language":"de"}',
    ].join('\n'),
  );
});

afterAll(() => rmSync(from, { recursive: true }));

async function* bytes(...chunks: string[]): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks) yield new TextEncoder().encode(chunk);
}

async function read(paths: readonly string[], over: Partial<SourceOptions> = {}): Promise<Source[]> {
  const found: Source[] = [];
  for await (const source of readSources(paths, { input: 'auto', published: null, from, stdin: bytes(), ...over })) found.push(source);
  return found;
}

const errors = (sources: readonly Source[]) => sources.map((source) => (source.kind === 'unreadable' ? source.error : 'ok'));

describe('readSources', () => {
  it('reads reports that were exported, and says why others are none', async () => {
    writeFileSync(join(from, 'report.json'), write('json', ENTRY, { kind: 'failed', doc: 'gone', error: 'is gone' }));
    const found = await read(['report.json', 'plain.txt', '-'], { input: 'report', stdin: bytes(write('json', ENTRY)) });
    expect(found.map(({ kind, doc }) => [kind, doc])).toEqual([
      ['reported', 'kerr.txt'],
      ['reported', 'gone'],
      ['unreadable', 'plain.txt'],
      ['reported', 'kerr.txt'],
    ]);
    expect(found[0]).toMatchObject({ entry: ENTRY });
    expect(errors(found)[2]).toBe('is no JSON: export it again as JSON');
  });

  it('names files as they were given and reads them from where the user stands', async () => {
    const [source] = await read(['./plain.txt']);
    expect(source).toMatchObject({ kind: 'article', doc: './plain.txt', extracted: false, original: '26 May 2024\nKerr ran 3:45.34.' });
    expect(source?.kind === 'article' && source.article.published !== null && writeDay(source.article.published)).toBe('2024-05-26');
  });

  it('knows a page without a name for it, and that its text is not the file', async () => {
    expect(await read(['page'])).toMatchObject([{ extracted: true, original: 'Kerr ran 3:45.34.' }]);
  });

  it('lets the user state the day, whatever the file says', async () => {
    const published = readDay('2020-01-01');
    expect(await read(['plain.txt'], { published })).toMatchObject([{ article: { published } }]);
  });

  it('walks folders in the order of names, leaves what is no text, and does not follow links', async () => {
    expect((await read(['desk'])).map(({ doc }) => doc)).toEqual(['desk/a.txt', 'desk/b.md', 'desk/inner/c.html']);
  });

  it('says of each bad file what is wrong, and reads the rest', async () => {
    const found = errors(await read(['gone.txt', 'binary.txt', 'latin.txt', 'plain.txt/x', 'empty.txt', 'plain.txt']));
    expect(found).toEqual([
      expect.stringContaining('does not exist'),
      expect.stringContaining('NUL'),
      expect.stringContaining('UTF-8'),
      expect.stringContaining('does not exist'),
      'ok',
      'ok',
    ]);
  });

  it('reads ndjson by its name or by option, keeps going past bad lines and names their place', async () => {
    const found = await read(['lines.ndjson']);
    expect(found.map(({ doc }) => doc)).toEqual(['one', 'two', 'lines.ndjson:4', 'three', 'four']);
    expect(errors(found)).toEqual([
      'ok',
      expect.stringContaining('text'),
      expect.stringContaining('JSON'),
      expect.stringContaining('2024-08-06'),
      'ok',
    ]);
    expect(found[4]).toMatchObject({ original: 'lone \ud83d', article: { language: 'de', published: null } });
    expect(await read(['-'], { input: 'ndjson', stdin: bytes('{"doc":"s","te', 'xt":"x"}') })).toMatchObject([{ doc: 's', original: 'x' }]);
  });

  it('reads standard input as a text or a page', async () => {
    expect(await read(['-'], { stdin: bytes('Kerr ', 'ran.') })).toMatchObject([{ doc: '-', original: 'Kerr ran.' }]);
    expect(await read(['-'], { stdin: bytes('<html><body><p>Kerr ran.') })).toMatchObject([{ extracted: true }]);
  });
});

it.each([
  [
    ['a\nb', 'c\n'],
    ['a', 'bc'],
  ],
  [['\n\na'], ['', '', 'a']],
  [[], []],
])('splits %j into lines', async (chunks, lines) => {
  const found: string[] = [];
  for await (const line of splitLines(bytes(...chunks))) found.push(new TextDecoder().decode(line ?? undefined));
  expect(found).toEqual(lines);
});
