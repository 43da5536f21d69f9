import { describe, expect, it } from 'vitest';
import { bonesOf } from '../../../src/core/text/transcription.ts';
import { checkText } from '../fixtures/desk.ts';

/** Athletes of the words, as printed, who they are and what is wrong with the name. */
async function athletesIn(words: string, published: string, language: string): Promise<(string | null)[][]> {
  const { findings } = await checkText(`${words}\nDiamond League: Noah Lyles, Fred Kerley.`, published, language);
  const story = findings.filter(({ kind, start }) => kind === 'athlete' && start < words.length);
  return story.map(({ text, athlete, verdict }) => [text, athlete?.id ?? null, verdict]);
}

describe('a name as another language transcribes it', () => {
  it.each([
    [
      'de',
      '2022-08-21',
      'Jaroslawa Mahutschich gewann den Hochsprung. Mahutschich jubelte.',
      ['Jaroslawa Mahutschich', 'Mahutschich'],
      'yaroslava-mahuchikh-2001',
    ],
    ['de', '2019-10-01', 'Marija Lassizkene gewann den Hochsprung.', ['Marija Lassizkene'], 'mariya-lasitskene-1993'],
    ['de', '2008-08-20', 'Jelena Isinbajewa gewann den Stabhochsprung.', ['Jelena Isinbajewa'], 'yelena-isinbayeva-1982'],
    ['fr', '2024-08-05', 'Iaroslava Mahoutchikh a gagné le saut en hauteur.', ['Iaroslava Mahoutchikh'], 'yaroslava-mahuchikh-2001'],
    ['no', '1994-08-01', 'Serhij Bubka vant stavsprang.', ['Serhij Bubka'], 'sergey-bubka-1963'],
    ['sv', '1997-09-17', 'Sergej Bubkas rekord i stavhopp står sig.', ['Sergej Bubkas'], 'sergey-bubka-1963'],
    ['en', '2008-08-20', 'Elena Isinbaeva won the pole vault.', ['Elena Isinbaeva'], 'yelena-isinbayeva-1982'],
    ['en', '2024-08-08', 'Sofiane El Bakkali won the 3000m steeplechase.', ['Sofiane El Bakkali'], 'soufiane-el-bakkali-1996'],
  ])('is the athlete’s, and no slip: %s %s %j', async (language, published, words, names, id) => {
    expect(await athletesIn(words, published, language)).toEqual(names.map((name) => [name, id, null]));
  });

  it.each([
    ['of a coach', 'Der Trainer Serhij Bubka sah den Stabhochsprung.', '1994-08-01', 'de'],
    ['in another’s years and event', 'Jaroslawa Mahutschich gewann den Marathon.', '1972-09-10', 'de'],
  ])('is nobody’s %s', async (_, words, published, language) => {
    expect((await athletesIn(words, published, language)).filter(([, id]) => id !== null)).toEqual([]);
  });
});

describe('the bones of a name', () => {
  it.each([
    ['Geraschtschenko', 'de', 'Herashchenko'],
    ['Lewtschenko', 'de', 'Levchenko'],
    ['Borsakowski', 'de', 'Borzakovskiy'],
    ['Mahoutchikh', 'fr', 'Mahuchikh'],
    ['Mahutsjich', 'nl', 'Mahuchikh'],
  ])('%s in %s are those of %s', (printed, language, english) => {
    expect(bonesOf(printed.toLowerCase(), 'cyrillic', language)).toBe(bonesOf(english.toLowerCase(), 'cyrillic'));
  });

  it.each([
    ['petrova', 'petrenko'],
    ['ivanova', 'ivanov'],
    ['klishina', 'klimina'],
  ])('%s and %s are two', (a, b) => {
    expect(bonesOf(a, 'cyrillic')).not.toBe(bonesOf(b, 'cyrillic'));
  });
});
