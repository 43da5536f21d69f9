import { expect, it } from 'vitest';
import { HELP, readArguments } from '../../src/cli/arguments.ts';
import { choosePalette } from '../../src/cli/colours.ts';
import { readDay } from '../../src/core/day.ts';
import { FORMAT_NAMES } from '../../src/report/formats.ts';
import { PLAIN } from '../../src/report/layout.ts';

it('reads a whole command line', () => {
  expect(readArguments('check --format ndjson --input ndjson --published 2024-08-06 --color never a.txt -'.split(' '))).toEqual({
    kind: 'check',
    format: 'ndjson',
    input: 'ndjson',
    published: readDay('2024-08-06'),
    color: 'never',
    explain: null,
    files: ['a.txt', '-'],
  });
});

it('has defaults', () => {
  expect(readArguments(['check', 'a'])).toMatchObject({ format: 'text', input: 'auto', published: null, color: 'auto' });
});

it.each(FORMAT_NAMES)('knows --format %s and tells of it', (format) => {
  expect(readArguments(['check', '--format', format, 'a'])).toMatchObject({ kind: 'check', format });
  expect(HELP).toMatch(new RegExp(`^ +${format} `, 'm'));
});

it.each([
  ['', 'check FILE'],
  ['judge a', 'no command "judge"'],
  ['check', 'give files'],
  ['check --format xml a', '--format "xml"'],
  ['check --input csv a', '--input "csv"'],
  ['check --published yesterday a', '--published "yesterday"'],
  ['check --published 2024-02-30 a', '2024-02-30'],
  ['check --published 2024-02-03x a', 'no day'],
  ['check --color maybe a', '--color "maybe"'],
  ['check --explain none a', '--explain "none"'],
  ['check --explain 0 a', '--explain "0"'],
  ['check --explain 1 a b', '--explain tells of one finding'],
  ['check --explain 1 --format json a', '--explain tells of one finding'],
  ['check --loud a', '--loud'],
])('refuses %j', (line, part) => {
  expect(readArguments(line.split(' ').filter(Boolean))).toEqual({ kind: 'misuse', message: expect.stringContaining(part) });
});

it.each([
  ['--help', 'help'],
  ['check --help', 'help'],
  ['help', 'help'],
  ['--version', 'version'],
])('understands %j', (line, kind) => {
  expect(readArguments(line.split(' '))).toEqual({ kind });
});

it('colours a terminal only, unless told', () => {
  const plain = (color: 'auto' | 'always' | 'never', isTerminal: boolean, env = {}) => choosePalette(color, { isTerminal, env }) === PLAIN;
  expect(plain('auto', true)).toBe(false);
  expect(plain('auto', false)).toBe(true);
  expect(plain('auto', true, { NO_COLOR: '1' })).toBe(true);
  expect(plain('always', false, { NO_COLOR: '1' })).toBe(false);
  expect(plain('never', true)).toBe(true);
});
