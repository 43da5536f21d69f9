import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Engine, openEngine } from './engine.ts';

const FOLDER = join(import.meta.dirname, 'negatives-unseen');

/** `cinema-listings.txt` is English; `darts.de.txt` says its language. */
const texts = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.txt'))
  .sort()
  .map((file) => {
    const [name = '', language = 'en'] = file.slice(0, -'.txt'.length).split('.');
    return { name, language, text: readFileSync(join(FOLDER, file), 'utf8') };
  });

let engine: Engine;

beforeAll(async () => {
  engine = await openEngine();
});

async function annotationsOf({ text, language }: { readonly text: string; readonly language: string }): Promise<readonly string[]> {
  const { findings } = await engine.check({ text, published: null, language });
  return findings.map((finding) => `${finding.kind} ${finding.text} ${finding.athlete?.id ?? ''}`);
}

// Written by somebody who had not read the word lists, so that they measure what those lists do to a page nobody thought of.
describe('texts that are not athletics and that no word list was written for', () => {
  it('are at least fifty-five, in five languages', () => {
    expect(texts.length).toBeGreaterThanOrEqual(55);
    expect(new Set(texts.map(({ language }) => language)).size).toBeGreaterThanOrEqual(5);
  });

  it.each(texts)('$name stays blank', async (text) => {
    expect(await annotationsOf(text)).toEqual([]);
  });
});
