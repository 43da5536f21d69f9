import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDateline } from '../../src/cli/read/dateline.ts';
import { decode } from '../../src/cli/read/decode.ts';
import { readMarkdown } from '../../src/cli/read/markdown.ts';
import { writeDay } from '../../src/core/day.ts';

const quoted = (markdown: string): string[] => {
  const { text, blocks } = readMarkdown(markdown);
  return blocks.map(({ start, end }) => text.slice(start, end).trim().replace(/ +/g, ' '));
};

describe('readMarkdown', () => {
  it('makes a block of each paragraph, heading, item, quotation and row', () => {
    const markdown =
      '# Title\n\nOne line\nand its next.\n\n- item one\n- item two\n  goes on\n\n> said he\n\n| a | b |\n|---|---|\n| c | d |\n';
    expect(readMarkdown(markdown).blocks.map((block) => block.kind)).toEqual(
      'heading paragraph list-item list-item quote table-row table-row'.split(' '),
    );
    expect(quoted(markdown)).toContain('One line\nand its next.');
    expect(quoted(markdown)).toContain('- item two\n goes on');
  });

  it.each([
    ['code', 'before\n\n```\nKerr 3:45.34\n```\n\nafter', ['before', 'after']],
    ['code within longer fences', '~~~~\n~~~\n3:45.34\n~~~~\nafter', ['after']],
    ['rules and link definitions', '---\n\n***\n[kerr]: https://example.org/3-45-34\ntext', ['text']],
    ['front matter', '---\ntitle: Kerr 3:45.34\n---\ntext', ['text']],
  ])('leaves %s out', (_, markdown, blocks) => {
    expect(quoted(markdown)).toEqual(blocks);
  });

  it.each([
    ['**Josh** Kerr ran _3:45.34_', 'Josh Kerr ran 3:45.34'],
    ['[Josh Kerr](https://example.org/athletes/josh-kerr "Kerr") ran', 'Josh Kerr ran'],
    ['![a photograph](kerr_3.jpg) ran `fast`', 'a photograph ran fast'],
    ['the 4*400 and snake_case stay, [sic] too', 'the 4*400 and snake_case stay, [sic] too'],
  ])('reads %j as %j', (markdown, prose) => {
    expect(quoted(markdown)).toEqual([prose]);
  });

  it.each([
    ['date: 2024-05-26', '2024-05-26'],
    ['title: x\nDate: "May 26, 2024"', '2024-05-26'],
    ['published: 2024-05-26T10:00:00Z', '2024-05-26'],
  ])('takes the day from front matter %j', (matter, day) => {
    const { published } = readMarkdown(`---\n${matter}\n---\ntext`);
    expect(published === null ? null : writeDay(published)).toBe(day);
  });

  it('keeps every offset of the file, and its blocks in order and apart', () => {
    const piece = fc.constantFrom(
      '# ',
      '- ',
      '> ',
      '| ',
      '```',
      '\n',
      '\n\n',
      '**',
      '_',
      '[a](b)',
      'Kerr ',
      '3:45.34 ',
      '---\n',
      '\ud83d',
      '\r\n',
      ' ',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const markdown = pieces.join('');
        const { text, blocks } = readMarkdown(markdown);
        expect(text.length).toBe(markdown.length);
        for (let at = 0; at < text.length; at++) expect([' ', markdown[at]]).toContain(text[at]);
        blocks.reduce((last, { start, end }) => {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          return end;
        }, 0);
      }),
    );
  });
});

describe('findDateline', () => {
  it.each([
    ['Kerr wins\n26 May 2024\nThe Scot ran.', '2024-05-26'],
    ['Kerr wins\nPublished: Sunday, May 26, 2024 10:15 GMT\nx', '2024-05-26'],
    ['2024-05-26\nx', '2024-05-26'],
    ['EUGENE, Oregon, May 26, 2024 (Agency) - The Scot ran.', '2024-05-26'],
    ['EUGENE, 26 May 2024 – The Scot ran.', '2024-05-26'],
    ['Updated on 1st Sept. 2024, 22:10', '2024-09-01'],
  ])('reads %j', (text, day) => {
    const found = findDateline(text);
    expect(found === null ? null : writeDay(found)).toBe(day);
  });

  it.each([
    'On 26 May 2024 the Scot ran.',
    '26 May 2024 was his day.',
    'Eugene on 26 May 2024 was cold.',
    'EUGENE, May 26 - no year here',
    '31 June 2024',
    '3:45.34',
    `${'line\n'.repeat(8)}26 May 2024`,
  ])('leaves %j alone', (text) => {
    expect(findDateline(text)).toBeNull();
  });
});

describe('decode', () => {
  const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);
  it.each([
    ['UTF-8', new TextEncoder().encode('Bodø'), 'Bodø'],
    ['UTF-8 with its mark, which counts', bytes(0xef, 0xbb, 0xbf, 0x41), '\ufeffA'],
    ['UTF-16 with its mark', bytes(0xff, 0xfe, 0x41, 0, 0xf8, 0), '\ufeffAø'],
    ['a page that states Latin-1', bytes(...new TextEncoder().encode('<meta charset="iso-8859-1">'), 0xf8), '<meta charset="iso-8859-1">ø'],
  ])('reads %s', (_, file, text) => {
    expect(decode(file)).toEqual({ kind: 'text', text });
  });

  it.each([
    ['NUL bytes', bytes(0x41, 0, 0x42), 'NUL'],
    ['broken UTF-8', bytes(0x41, 0xff, 0x42), 'UTF-8'],
    ['an encoding that does not exist', bytes(...new TextEncoder().encode('<meta charset=klingon>'), 0xff), 'UTF-8'],
  ])('refuses %s with a sentence', (_, file, part) => {
    expect(decode(file)).toEqual({ kind: 'binary', why: expect.stringContaining(part) });
  });
});
