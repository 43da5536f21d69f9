import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { compileSeeds } from '../../seeds/compile.ts';
import { openDatabase } from '../../src/cli/database.ts';
import { openResults } from '../../src/results/open.ts';
import { athlete, event, filesOf, openFiles, race, row, seedsOf } from './fixture.ts';

const FACTS = {
  athletes: [athlete('ann-runner-1990', { sex: 'F' })],
  events: [
    event('F', '400-metres', [race('a', '2020-01-01')], [row('a', 'ann-runner-1990', '51.00')]),
    event(
      'F',
      '800-metres',
      [race('a', '2020-01-02'), race('b', '2020-01-03')],
      [row('a', 'ann-runner-1990', '1:59.00'), row('b', 'ann-runner-1990', '2:00.00')],
    ),
  ],
};

const runs = [
  { sex: 'F', event: '400-metres' },
  { sex: 'F', event: '800-metres' },
] as const;

describe('events', () => {
  it('are not open until loaded, and absent when nobody has them', () => {
    const results = openFiles(filesOf(FACTS));
    expect(results.event('F', '800-metres')).toBe('not-open');
    expect(results.event('M', '800-metres')).toBe('absent');
    results.loadSync([
      { sex: 'F', event: '800-metres' },
      { sex: 'M', event: '800-metres' },
    ]);
    expect(results.event('F', '800-metres')).toMatchObject({ event: '800-metres', sex: 'F' });
    expect(results.event('F', '400-metres')).toBe('not-open');
    expect(results.event('M', '800-metres')).toBe('absent');
  });

  it('are closed when others need the room, but never within one load', () => {
    const results = openFiles(filesOf(FACTS), { maxOpenRows: 2 });
    results.loadSync([runs[0]]);
    results.loadSync([runs[1]]);
    expect(runs.map(({ sex, event }) => results.event(sex, event) === 'not-open')).toEqual([true, false]);
    results.loadSync(runs);
    expect(runs.map(({ sex, event }) => results.event(sex, event) === 'not-open')).toEqual([false, false]);
  });

  it('open alike with promises', async () => {
    const files = filesOf(FACTS);
    const results = await openResults(async (file) => files.get(file)!);
    await results.load(runs);
    expect(results.events).toEqual(runs);
    expect(runs.map(({ sex, event }) => typeof results.event(sex, event))).toEqual(['object', 'object']);
  });
});

describe('a database that cannot be read', () => {
  const spoil = (change: (files: Map<string, Uint8Array>) => void) => {
    const files = filesOf(FACTS);
    change(files);
    return files;
  };
  const openAll = (files: Map<string, Uint8Array>) => () => openFiles(files).loadSync(runs);
  const shorten = (bytes: Uint8Array) => bytes.slice(0, -8);
  const garble = (bytes: Uint8Array) => bytes.map((byte, i) => (i < 8 || i > bytes.length - 40 ? byte ^ 0xff : byte));
  const text = (value: string) => new TextEncoder().encode(value);

  it.each([
    ['a missing header', (files: Map<string, Uint8Array>) => files.delete('database.json'), 'database.json cannot be read'],
    ['an empty header', (files) => files.set('database.json', text('')), 'database.json is not JSON'],
    ['a header cut short', (files) => files.set('database.json', shorten(files.get('database.json')!)), 'database.json is not JSON'],
    ['a header of something else', (files) => files.set('database.json', text('{"name":"x"}')), 'database.json is no header'],
    ['another format', (files) => files.set('database.json', text('{"format":99}')), 'has format 99 and this program reads format 1'],
    ['a missing table', (files) => files.delete('athletes.arrow'), 'athletes.arrow cannot be read'],
    ['a table cut short', (files) => files.set('words.arrow', shorten(files.get('words.arrow')!)), 'words.arrow has'],
    ['a garbled table', (files) => files.set('meets.arrow', garble(files.get('meets.arrow')!)), 'meets.arrow'],
    ['a table in the place of another', (files) => swap(files, 'careers.arrow', 'sites.arrow'), 'arrow'],
    ['a missing event', (files) => files.delete('events/F-800-metres.races.arrow'), 'F-800-metres.races.arrow cannot be read'],
    [
      'an event cut short',
      (files) => files.set('events/F-400-metres.performances.arrow', shorten(files.get('events/F-400-metres.performances.arrow')!)),
      'F-400-metres.performances.arrow has',
    ],
  ] as [string, (files: Map<string, Uint8Array>) => unknown, string][])(
    '%s is said in one sentence with what to do',
    async (_, change, says) => {
      const files = spoil(change);
      const sentence = new RegExp(`^The results database [^\\n]*${says.replaceAll('.', '\\.')}[^\\n]*, run: npm run seeds$`);
      expect(openAll(files)).toThrow(sentence);
      const open = openResults(async (file) => files.get(file) ?? Promise.reject(new Error('no such file')));
      await expect(open.then((results) => results.load(runs))).rejects.toThrow(sentence);
    },
  );

  function swap(files: Map<string, Uint8Array>, one: string, other: string): void {
    const [a, b] = [files.get(one)!, files.get(other)!];
    files.set(one, b).set(other, a);
  }
});

describe('a database on disk', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'photofinish-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('is written whole and opens', async () => {
    const lines: string[] = [];
    const outDir = join(folder, 'database');
    const manifest = compileSeeds(seedsOf(FACTS), { outDir, manifestPath: join(folder, 'manifest.json'), log: (line) => lines.push(line) });
    expect(manifest).toMatchObject({ rows: 3, races: 3, athletes: 1, without: [], lastDay: '2020-01-03' });
    expect(lines).toHaveLength(1);
    const results = await openDatabase(outDir);
    await results.load(runs);
    expect(results.athlete(0).name).toBe('Ann Runner');
  });

  it('says what to do before it is compiled and when a file is gone', async () => {
    await expect(openDatabase(folder)).rejects.toThrow(/^The results database has not been compiled yet, run: npm run seeds$/);
    writeFileSync(join(folder, 'database.json'), JSON.stringify({ format: 0 }));
    await expect(openDatabase(folder)).rejects.toThrow('format 0');
  });
});
