/** The languages that are read besides English. */
import { GERMAN } from './de.ts';
import { SPANISH } from './es.ts';
import { FRENCH } from './fr.ts';
import { ITALIAN } from './it.ts';
import type { LanguageWords } from './language-words.ts';
import { DUTCH } from './nl.ts';
import { DANISH, NORWEGIAN, SWEDISH } from './nordic.ts';
import { PORTUGUESE } from './pt.ts';

const LANGUAGES: Readonly<Record<string, LanguageWords>> = {
  de: GERMAN,
  fr: FRENCH,
  es: SPANISH,
  it: ITALIAN,
  pt: PORTUGUESE,
  nl: DUTCH,
  no: NORWEGIAN,
  da: DANISH,
  sv: SWEDISH,
};

/** The words of a language, or `null` for English and for languages that are not read. */
export const wordsOf = (language: string): LanguageWords | null => (Object.hasOwn(LANGUAGES, language) ? LANGUAGES[language]! : null);
