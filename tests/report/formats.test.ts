import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { titleOf } from '../../src/report/entry.ts';
import { FORMAT_NAMES, FORMATS } from '../../src/report/formats.ts';
import { readJsonReport } from '../../src/report/json.ts';
import { reportJsonSchema } from '../../src/report/json-shape.ts';
import { ENTRY, write } from './hand-made.ts';
import { HOSTILE } from './hostile.ts';
import { claimReviews } from './schemas/claim-review.ts';
import { annotationPage } from './schemas/web-annotation.ts';

const FAILED = { kind: 'failed', doc: 'gone <file>.txt', error: 'does not exist: check the path' } as const;
const ENTRIES = [ENTRY, FAILED, HOSTILE] as const;

const validator = (schema: object) => new Ajv2020({ strict: false, validateFormats: false }).compile(schema);
const sarifSchema = validator(JSON.parse(readFileSync(join(import.meta.dirname, 'schemas/sarif-2.1.0.json'), 'utf8')));
const jsonSchema = validator(reportJsonSchema());

describe.each(FORMAT_NAMES)('%s', (format) => {
  it('is as the golden file has it (rewrite with: npx vitest run -u tests/report/formats.test.ts)', async () => {
    await expect(write(format, ...ENTRIES)).toMatchFileSnapshot(`golden/report-${format}${FORMATS[format].extension}`);
  });

  it('is well-formed text that ends its last line, and the same twice', () => {
    const written = write(format, ...ENTRIES);
    expect(written.isWellFormed()).toBe(true);
    expect(written.endsWith('\n')).toBe(true);
    expect(write(format, ...ENTRIES)).toBe(written);
  });

  it('stands over no document and over one that failed', () => {
    for (const written of [write(format), write(format, FAILED)]) {
      if (['json', 'sarif', 'claimreview', 'annotations'].includes(format)) expect(() => JSON.parse(written)).not.toThrow();
      expect(written).not.toMatch(/undefined|\[object/);
    }
  });
});

describe('JSON', () => {
  it('fits its published schema, which is current (rewrite as the golden files)', async () => {
    for (const entries of [ENTRIES, [], [FAILED]]) {
      expect(jsonSchema(JSON.parse(write('json', ...entries))), JSON.stringify(jsonSchema.errors)).toBe(true);
    }
    await expect(`${JSON.stringify(reportJsonSchema(), null, 2)}\n`).toMatchFileSnapshot('../../src/report/report.schema.json');
  });

  it.each([
    ['a verdict that nobody knows', (text: string) => text.replace('"verdict": "verified"', '"verdict": "fine"')],
    ['a finding without its span', (text: string) => text.replace(/"start": \d+,/, '')],
    ['a version to come', (text: string) => text.replace('"version": 1,', '"version": 2,')],
  ])('does not fit with %s', (_, spoil) => {
    const spoilt = spoil(write('json', ...ENTRIES));
    expect(jsonSchema(JSON.parse(spoilt))).toBe(false);
    expect(readJsonReport(spoilt).kind).toBe('no-report');
  });

  it('comes back whole: text, findings, decisions and what failed', () => {
    expect(readJsonReport(write('json', ...ENTRIES))).toEqual({ kind: 'report', entries: ENTRIES });
  });

  it.each([
    ['', 'is no JSON'],
    ['[]', 'is no report of Photofinish'],
    ['{"format":"photofinish-report","version":7}', 'version 7, and this program reads version 1'],
  ])('says why %j cannot be imported', (text, why) => {
    expect(readJsonReport(text)).toEqual({ kind: 'no-report', why: expect.stringContaining(why) });
  });
});

describe('SARIF', () => {
  const log = JSON.parse(write('sarif', ...ENTRIES));
  const [run] = log.runs;

  it('fits the published schema', () => {
    for (const entries of [ENTRIES, [], [FAILED]]) {
      expect(sarifSchema(JSON.parse(write('sarif', ...entries))), JSON.stringify(sarifSchema.errors)).toBe(true);
    }
    expect(sarifSchema({ ...log, runs: [{ ...run, results: [{ message: 'text' }] }] })).toBe(false);
  });

  it('names rules, artifacts and regions that are there', () => {
    for (const { ruleId, ruleIndex, locations, kind, level } of run.results) {
      expect(run.tool.driver.rules[ruleIndex].id).toBe(ruleId);
      expect(level).toBe(kind === 'fail' ? 'error' : 'none');
      const { artifactLocation, region } = locations[0].physicalLocation;
      const artifact = run.artifacts[artifactLocation.index];
      expect(artifact.location.uri).toBe(artifactLocation.uri);
      if (artifact.contents) {
        const piece = artifact.contents.text.slice(region.charOffset, region.charOffset + region.charLength);
        expect(region.snippet.text).toBe(piece);
        expect(
          artifact.contents.text
            .split('\n')
            [region.startLine - 1].slice(region.startColumn - 1)
            .startsWith(piece),
        ).toBe(true);
      }
    }
    expect(run.artifacts.map(({ location }: { location: { uri: string } }) => location.uri)).toEqual([
      'kerr.txt',
      '%3Dcmd%7C%E2%80%98%20%2FC%20calc%E2%80%99!A1.html'.replaceAll('%2F', '/'),
      '/text',
    ]);
  });

  it('suppresses what is disputed, fixes what is wrong, and says what could not be read', () => {
    const suppressed = run.results.filter((each: { suppressions?: unknown[] }) => each.suppressions);
    expect(suppressed.map((each: { ruleId: string; fixes?: unknown }) => [each.ruleId, each.fixes])).toEqual([
      ['place-differs', undefined],
    ]);
    expect(run.invocations[0]).toMatchObject({
      executionSuccessful: false,
      toolExecutionNotifications: [{ level: 'error', message: { text: 'does not exist: check the path' } }],
    });
    expect(JSON.parse(write('sarif', ENTRY)).runs[0].invocations[0].executionSuccessful).toBe(true);
  });
});

describe('CSV', () => {
  /** Reads RFC 4180. */
  const cells = (text: string): string[][] =>
    [...text.slice(1).matchAll(/((?:"(?:[^"]|"")*"|[^",\r\n]*)(?:,(?:"(?:[^"]|"")*"|[^",\r\n]*))*)\r\n/g)].map(([, row]) =>
      [...row!.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))/g)].map(([, quoted, bare]) => quoted?.replaceAll('""', '"') ?? bare ?? ''),
    );
  const rows = cells(write('csv', ...ENTRIES));

  it('has a head and as many cells in each row', () => {
    expect(rows[0]?.slice(0, 4)).toEqual(['document', 'start', 'end', 'quote']);
    expect(rows.map(({ length }) => length)).toEqual(rows.map(() => rows[0]?.length));
    expect(rows.length).toBe(1 + ENTRY.checked.findings.length + 1 + HOSTILE.checked.findings.length + 1);
  });

  it('holds no cell that a spreadsheet would take for a formula', () => {
    expect(rows.flat().filter((cell) => /^[\s\p{Cc}]*[=+\-@＝＋－＠]/u.test(cell))).toEqual([]);
    expect(rows.some((row) => row.includes("'=HYPERLINK") && row.includes("'@SUM(1)"))).toBe(true);
  });
});

describe('HTML', () => {
  const { document } = parseHTML(write('html', ...ENTRIES));

  it('shows the article’s markup as text, runs nothing and links only to the web', () => {
    expect(document.querySelectorAll('script, img, iframe, b.x, [onerror]').length).toBe(0);
    expect(document.querySelectorAll('h2')[2]?.textContent).toBe('🏃 Kerr & <b>friends</b>');
    expect([...document.querySelectorAll('a')].filter((a) => !/^https:/.test(a.getAttribute('href') ?? ''))).toEqual([]);
    expect(document.body.textContent).toContain('javascript:alert(1)');
  });

  it('counts by the fact-checker’s word where there is one', () => {
    expect([...document.querySelectorAll('article:last-of-type .counts li')].map((li) => li.textContent)).toEqual([
      '3 to correct',
      '1 unclear',
      '1 not checked',
      '0 verified',
    ]);
  });
});

it('ClaimReview fits schema.org and leaves out what is disputed or not checked', () => {
  const reviews = JSON.parse(write('claimreview', ...ENTRIES));
  expect(claimReviews.safeParse(reviews).error?.issues).toBeUndefined();
  expect(reviews['@graph'].map((each: { reviewRating: { alternateName: string } }) => each.reviewRating.alternateName)).toEqual([
    'False',
    'True',
    'False',
    'False',
  ]);
  expect(JSON.stringify(reviews)).not.toContain('sixth');
});

it('annotations fit the W3C’s model, and their selectors find the words by characters and by quotation', () => {
  const page = JSON.parse(write('annotations', ...ENTRIES));
  expect(annotationPage.safeParse(page).error?.issues).toBeUndefined();
  expect(new Set(page.items.map(({ id }: { id: string }) => id)).size).toBe(page.items.length);
  const characters = [...HOSTILE.article.text];
  const ours = page.items.filter((each: { target: { source: string } }) => each.target.source.startsWith('https://www.x.example'));
  expect(ours.length).toBe(6);
  for (const { target } of ours) {
    const [{ exact, prefix, suffix }, { start, end }] = target.selector;
    expect(characters.slice(start, end).join('')).toBe(exact);
    expect(HOSTILE.article.text.toWellFormed()).toContain(prefix + exact + suffix);
  }
});

it('takes the first heading for the title', () => {
  expect([titleOf(HOSTILE.article), titleOf(ENTRY.article)]).toEqual(['🏃 Kerr & <b>friends</b>', '']);
});
