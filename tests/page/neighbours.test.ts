import { expect, it } from 'vitest';
import { rivalsOf } from '../../src/page/neighbours.ts';
import type { Chunk } from '../../src/page/reading.ts';
import { checked, finding, HOCKER, KERR, named } from '../ui/made.ts';
import { parse, read } from './page.ts';

const TEXT = 'Kerr beat Hocker in 3:29.38. Nuguse was third.';
const NUGUSE = { ...HOCKER, id: 'yared-nuguse-1999', name: 'Yared Nuguse' };
const mark = finding(TEXT.indexOf('3:29'), '3:29.38', { athlete: KERR });
const chunk: Chunk = {
  projection: read(parse(`<p>${TEXT}</p><p>Hocker</p>`)),
  published: null,
  language: null,
  checked: checked([
    named(0, 'Kerr', KERR),
    named(TEXT.indexOf('Hocker'), 'Hocker', HOCKER),
    mark,
    named(TEXT.indexOf('Nuguse'), 'Nuguse', NUGUSE),
  ]),
};

it('are the other athletes of the same sentence', () => {
  expect(rivalsOf(mark, chunk)).toEqual([HOCKER.id]);
  expect(rivalsOf(named(0, 'Kerr', KERR), chunk)).toEqual([HOCKER.id]);
});

it('are nobody where the sentence names nobody else, or the finding nobody', () => {
  expect(rivalsOf(named(TEXT.indexOf('Nuguse'), 'Nuguse', NUGUSE), chunk)).toEqual([]);
  expect(rivalsOf(finding(0, 'Kerr'), chunk)).toEqual([]);
});
