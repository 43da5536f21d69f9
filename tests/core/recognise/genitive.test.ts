import { describe, expect, it } from 'vitest';
import { checkText } from '../fixtures/desk.ts';

/** Athletes of the words, as printed, who they are and what is wrong with the name. */
async function athletesIn(words: string, language: string): Promise<(string | null)[][]> {
  const { findings } = await checkText(words, '2025-09-22', language);
  return findings.filter(({ kind }) => kind === 'athlete').map(({ text, athlete, verdict }) => [text, athlete?.id ?? null, verdict]);
}

const WARHOLM = 'karsten-warholm-1996';

describe('a genitive without an apostrophe', () => {
  it.each([
    ['de', 'Karsten Warholm gewann die 400 Meter Hürden. Warholms Zeit war gut.', ['Karsten Warholm', 'Warholms']],
    ['no', 'Karsten Warholm vant 400 meter hekk. Warholms tid var god.', ['Karsten Warholm', 'Warholms']],
    ['sv', 'Karsten Warholms häck på 400 meter häck var god. Warholm vann.', ['Karsten Warholms', 'Warholm']],
    ['nl', 'Karsten Warholm won de 400 meter horden. Het was Warholms dag.', ['Karsten Warholm', 'Warholms']],
  ])('is the athlete’s, and no slip: %s', async (language, words, names) => {
    expect(await athletesIn(words, language)).toEqual(names.map((name) => [name, WARHOLM, null]));
  });

  it('of a name that looks like another name is the introduced one’s', async () => {
    expect(await athletesIn('Femke Bol won de 400 meter horden. Bols tijd was goed. Femke Bols coach zag het.', 'nl')).toEqual(
      ['Femke Bol', 'Bols', 'Femke Bols'].map((name) => [name, 'femke-bol-2000', null]),
    );
  });

  it('is none of a name that ends so', async () => {
    expect(await athletesIn('Armand Duplantis vann stavhopp. Duplantis världsrekord står.', 'sv')).toEqual(
      ['Armand Duplantis', 'Duplantis'].map((name) => [name, 'armand-duplantis-1999', null]),
    );
  });

  it('is no form of English, where it is a slip', async () => {
    expect(await athletesIn('Karsten Warholm won the 400m hurdles. Warholms was glad.', 'en')).toContainEqual([
      'Warholms',
      WARHOLM,
      'mismatch',
    ]);
  });
});

describe('a name with a place to break it', () => {
  it('is read whole, and keeps its span', async () => {
    expect(await athletesIn('Karsten War\u00adholm vant 400 meter hekk. War\u00adholm jublet.', 'no')).toEqual(
      ['Karsten War\u00adholm', 'War\u00adholm'].map((name) => [name, WARHOLM, null]),
    );
  });
});
