import { describe, expect, it } from 'vitest';
import { findNames } from '../../../src/core/recognise/names.ts';
import { readLeftOut } from '../../results/left-out.ts';
import { printed, readText, results } from '../fixtures/desk.ts';
import { expectNearLinear, HOSTILE } from '../fixtures/growth.ts';

const names = (text: string) => {
  const reading = readText(text);
  const { mentions } = findNames(reading, results);
  return printed(reading, mentions).map((words, k) => [
    words,
    mentions[k]!.spelling,
    mentions[k]!.candidates.map((row) => results.athlete(row).id),
  ]);
};

describe('full names', () => {
  it.each([
    ['Josh Kerr won', 'Josh Kerr', 'josh-kerr-1997'],
    ['JOSH KERR WON', 'JOSH KERR', 'josh-kerr-1997'],
    ['Jakob Ingebrigtsen’s record', 'Jakob Ingebrigtsen', 'jakob-ingebrigtsen-2000'],
    ['J. Ingebrigtsen', 'J. Ingebrigtsen', 'jakob-ingebrigtsen-2000'],
    ['Mark Lewis-Francis', 'Mark Lewis-Francis', 'mark-lewis-francis-1982'],
    ['DINA ASHER-SMITH', 'DINA ASHER-SMITH', 'dina-asher-smith-1995'],
    ['Patrizia van der Weken', 'Patrizia van der Weken', 'patrizia-van-der-weken-1999'],
    ['Wayde Van Niekerk', 'Wayde Van Niekerk', 'wayde-van-niekerk-1992'],
    ['Hicham El Guerrouj', 'Hicham El Guerrouj', 'hicham-el-guerrouj-1974'],
    ['Derval O’Rourke', 'Derval O’Rourke', 'derval-orourke-1981'],
    ["Sha'Carri Richardson", "Sha'Carri Richardson", 'shacarri-richardson-2000'],
    ['Narve Gilje Nordås', 'Narve Gilje Nordås', 'narve-gilje-nordas-1998'],
    ['Narve Gilje Nordas', 'Narve Gilje Nordas', 'narve-gilje-nordas-1998'],
    ['Mondo Duplantis', 'Mondo Duplantis', 'armand-duplantis-1999'],
    ['Ah-young Park won', 'Ah-young Park', 'ah-young-park-2000'],
    ['Jin-taek Lee’s vault', 'Jin-taek Lee', 'jin-taek-lee-1972'],
    ['Ben Johnson won', 'Ben Johnson', 'ben-johnson-1961'],
    ['Beibei Du', 'Beibei Du', 'beibei-du-1983'],
    ["Ajee' Wilson won", "Ajee' Wilson", 'ajee-wilson-1994'],
    ['Armand ‘Mondo’ Duplantis', 'Mondo’ Duplantis', 'armand-duplantis-1999'],
    ['Josh Kerr-led', 'Josh Kerr', 'josh-kerr-1997'],
    ['Georgia Bell', 'Georgia Bell', 'georgia-hunter-bell-1993'],
    ['Sir Mo Farah', 'Mo Farah', 'mo-farah-1983'],
  ])('in %j: %s', (text, words, id) => {
    expect(names(text)).toEqual([[words, 'right', [id]]]);
  });

  it('knows a family name first as right where the source prints it so, and nobody when that source was left out', () => {
    const expected = readLeftOut().has('rio16') ? [] : [['Woo Sang-hyeok', 'right', ['woo-sang-hyeok-1996']]];
    expect(names('Woo Sang-hyeok’s vault')).toEqual(expected);
  });

  it.each(['Kerr Josh', 'KERR Josh'])('knows %j by the family name first', (text) => {
    expect(names(text)).toEqual([[text, 'swapped', ['josh-kerr-1997']]]);
  });

  it('reads one after the other', () => {
    expect(names('Josh Kerr, Yared Nuguse and Cole Hocker').map(([words]) => words)).toEqual(['Josh Kerr', 'Yared Nuguse', 'Cole Hocker']);
  });

  it.each([
    'josh kerr',
    'Josh',
    'Kerr',
    'Josh Unknownword',
    'Cole Hacker',
    'Josh\nKerr',
    'Josh. Kerr',
    'Josh’s Kerr',
    'Josh, Kerr',
    'Paris Olympics',
    'The Kerr',
    'Josh and Kerr',
    'De Smet',
    'Van der Weken',
  ])('leaves %j alone', (text) => {
    expect(names(text)).toEqual([]);
  });

  it('finds every athlete of the database by the display name', () => {
    const missing: string[] = [];
    const count = athleteCount();
    for (let row = 0; row < count; row++) {
      const { name, id } = results.athlete(row);
      if (isPlain(name) && !names(name).some(([, , ids]) => ids?.includes(id))) missing.push(name);
    }
    expect(missing).toEqual([]);
  });
});

/** Two words or more. Sources also print `. Aditya`, `Muh. Roslee` and `Smet Tibo de`, which no article does. */
const isPlain = (name: string): boolean => / /.test(name) && !/\p{L}{2}\.|^\.|( las | rajini | de$)/u.test(name);

/** Rows are dense from 0, and the index names them all. */
function athleteCount(): number {
  let last = 0;
  for (let token = 0; token < results.names.size; token++) {
    const rows = results.names.athletes(token);
    last = Math.max(last, rows[rows.length - 1] ?? 0);
  }
  return last + 1;
}

describe('on hostile text', () => {
  it.each([...HOSTILE, 'Josh Kerr ', 'A.', 'Van Der '])('stays near linear on %j repeated', (unit) => {
    expectNearLinear(unit, 32_000, (text) => void findNames(readText(text), results));
  });
});
