import { expect, it } from 'vitest';
import { articleFromText } from '../../src/core/article.ts';
import type { Entry } from '../../src/report/entry.ts';
import { CHECKED, ENTRY, EUGENE, write } from './hand-made.ts';

const lineOf = (entry: Entry): string => write('ndjson', entry).trimEnd();
const line = (extracted: boolean) => lineOf({ ...ENTRY, extracted });

it('writes one object on one line with the public fields in their order', () => {
  expect(line(false)).not.toContain('\n');
  const object = JSON.parse(line(false));
  expect(Object.keys(object)).toEqual(['doc', 'published', 'language', 'annotations']);
  expect(object).toMatchObject({ doc: 'kerr.txt', published: '2024-06-01', language: 'en' });
  expect(Object.keys(object.annotations[0])).toEqual(
    'start end text kind mention athlete event claim verdict reason correction evidence'.split(' '),
  );
  expect(object.annotations[1]).toMatchObject({
    text: '3:45.43',
    athlete: { id: 'josh-kerr-1997', name: 'Josh Kerr', dob: '1997-10-08', nat: 'GBR' },
    claim: { type: 'result', value: '3:45.43' },
    verdict: 'mismatch',
    reason: 'digit-slip',
    correction: '3:45.34',
    evidence: [EUGENE],
  });
  expect(Object.keys(object.annotations[1].athlete)).toEqual(['id', 'name', 'dob', 'nat']);
});

it('adds the text where it is not the file itself', () => {
  expect(JSON.parse(line(true)).text).toBe(ENTRY.article.text);
});

it('escapes lone surrogates, so the line is valid UTF-8 and comes back unchanged', () => {
  const article = articleFromText('a \ud83d b');
  const written = lineOf({ ...ENTRY, article, checked: { ...CHECKED, findings: [] }, extracted: true });
  expect(written.isWellFormed()).toBe(true);
  expect(JSON.parse(written).text).toBe('a \ud83d b');
});

it('gives an unreadable input the shape of the others, with the error', () => {
  expect(JSON.parse(lineOf({ kind: 'failed', doc: 'd', error: 'no such file' }))).toEqual({
    doc: 'd',
    published: null,
    language: null,
    annotations: [],
    error: 'no such file',
  });
});
