import { beforeAll, describe, expect, it } from 'vitest';
import { readDay } from '../../src/core/day.ts';
import { type Engine, openEngine } from './engine.ts';
import { type Example, failureOf, loadNotations } from './notations.ts';

/** Examples that the engine does not read yet. One that passes must leave the list, so that it only shrinks. */
const KNOWN_GAPS: ReadonlySet<string> = new Set(['15-road', '28-since', '29-stood', '30-hundredths', '35-car']);

const ROWS = loadNotations();
const EXAMPLES = ROWS.flatMap(({ examples }) => examples);

let engine: Engine;

beforeAll(async () => {
  engine = await openEngine();
});

async function failureHere(example: Example): Promise<string | null> {
  const { text, language, published } = example;
  const { findings } = await engine.check({ text, language, published: readDay(published) });
  return failureOf(example, findings);
}

describe('the notations', () => {
  it('are fifty-four, each with an example and a look-alike', () => {
    expect(ROWS.map(({ row }) => row)).toEqual(Array.from({ length: 54 }, (_, index) => index + 1));
    const lacking = ROWS.filter(({ examples }) => !examples.some((one) => one.expect) || !examples.some((one) => one.expect === null));
    expect(lacking).toEqual([]);
  });

  it('have ids of their own, and gaps name them', () => {
    const ids = EXAMPLES.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect([...KNOWN_GAPS].filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('quote their texts', () => {
    expect(EXAMPLES.filter(({ text, quote }) => !text.includes(quote))).toEqual([]);
  });
});

describe('the look-alikes', () => {
  it('stand in texts about athletics, so that each is left alone for what it is', async () => {
    const blank: string[] = [];
    for (const { id, text, language, published } of EXAMPLES.filter(({ expect }) => expect === null)) {
      const { topic } = await engine.check({ text, language, published: readDay(published) });
      if (topic !== 'athletics') blank.push(id);
    }
    expect(blank).toEqual([]);
  });
});

describe.each(ROWS)('row $row, $name:', ({ examples }) => {
  it.each(examples.filter(({ id, expect }) => expect && !KNOWN_GAPS.has(id)))('$id is read: $text', async (example) => {
    expect(await failureHere(example)).toBeNull();
  });

  it.each(examples.filter(({ id, expect }) => !expect && !KNOWN_GAPS.has(id)))('$id is left alone: $text', async (example) => {
    expect(await failureHere(example)).toBeNull();
  });
});

describe('known gaps', () => {
  it('are still gaps', async () => {
    const closed: string[] = [];
    for (const example of EXAMPLES.filter(({ id }) => KNOWN_GAPS.has(id)))
      if ((await failureHere(example)) === null) closed.push(example.id);
    expect(closed, 'these pass now: take them out of KNOWN_GAPS').toEqual([]);
  });
});
