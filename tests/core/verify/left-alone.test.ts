/** Differences between a true sentence and the database, found by leaving sources out: none of them may be called wrong. */
import { describe, expect, it } from 'vitest';
import { isSameTranscription } from '../../../src/core/lexicon/nations.ts';
import { findNames } from '../../../src/core/recognise/names.ts';
import { isSamePerson } from '../../../src/core/verify/same-person.ts';
import { checkText, findingOf, printed, readText, results } from '../fixtures/desk.ts';

describe('one person under two names', () => {
  it.each([
    ['fionnuala-mccormack-1984', 'fionnula-britton-1984', true],
    ['cheruiyot-vivian-2001', 'vivian-jepkemei-cheruiyot-1983', true],
    ['josh-kerr-1997', 'jake-wightman-1994', false],
    ['jakob-ingebrigtsen-2000', 'filip-ingebrigtsen-1993', false],
    ['josh-kerr-1997', 'hamish-kerr-1996', false],
  ])('%s and %s', (a, b, same) => {
    expect(isSamePerson(results.rowOf(a), results.rowOf(b), results)).toBe(same);
  });
});

describe('names that reach Latin script by ear', () => {
  it.each([
    ['etagegne', 'etagegn', 'ETH', true],
    ['haille', 'haile', 'ETH', true],
    ['gebreselassie', 'gebrselassie', 'ETH', true],
    ['gebresilassie', 'gebrselassie', 'ETH', true],
    ['letensebet', 'letesenbet', 'ETH', false],
    ['etagegne', 'etagegn', 'GBR', false],
    ['giday', 'gidey', 'ETH', false],
    ['kerre', 'kerr', 'GBR', false],
  ])('%s and %s of %s', (a, b, nat, same) => expect(isSameTranscription(a, b, nat)).toBe(same));
});

it('two words joined by a hyphen are one name, not the given and the family name of Ali Al Balushi', () => {
  const reading = readText('Mohammed Bader Al-Ali was first. Al-Ali smiled.');
  expect(printed(reading, findNames(reading, results).mentions)).not.toContain('Al-Ali');
});

it('a mark after the nation in brackets is that name’s, though the one before him ran it too', async () => {
  const checked = await checkText(
    '110m hurdles: 5 Paolo Dal Molin (ITA) 13.43; 6 Finley Gaio (SUI) 13.72; 7 Koen Smet (NED) 13.73.',
    '2021-09-09',
  );
  expect(findingOf(checked, '13.73').athlete?.id).toBe('koen-smet-1992');
});

it('a better triple jump than the one in the list may have had too much wind', async () => {
  const { findings } = await checkText(
    'In the triple jump in Lausanne, Yulimar Rojas (15.58m) finished ahead of Shanieka Ricketts (15.02m) and Hanna Minenko (14.47m).',
    '2021-08-29',
  );
  expect(findings.filter(({ verdict }) => verdict === 'mismatch')).toEqual([]);
});
