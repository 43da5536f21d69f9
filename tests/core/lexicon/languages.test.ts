import { describe, expect, it } from 'vitest';
import { findPlaces, findRecords, findTitles } from '../../../src/core/recognise/achievements.ts';
import { findDates } from '../../../src/core/recognise/dates.ts';
import { findEvents } from '../../../src/core/recognise/events.ts';
import { findMarks } from '../../../src/core/recognise/marks.ts';
import { findAges, findNations } from '../../../src/core/recognise/qualities.ts';
import { day, printed, readText } from '../fixtures/desk.ts';

describe('events in nine languages', () => {
  it.each([
    ['de', 'Silber über 3000 Meter Hindernis', '3000-metres-steeplechase'],
    ['de', 'Gold im Kugelstoßen', 'shot-put'],
    ['de', 'die 400 Meter Hürden', '400-metres-hurdles'],
    ['fr', "l'argent du 110 m haies", '110-metres-hurdles'],
    ['fr', 'le 3000 mètres steeple', '3000-metres-steeplechase'],
    ['fr', 'le saut à la perche', 'pole-vault'],
    ['es', 'el salto con pértiga', 'pole-vault'],
    ['es', 'los 400 metros vallas', '400-metres-hurdles'],
    ['es', 'los 3.000 metros obstáculos', '3000-metres-steeplechase'],
    ['es', 'los 20 kilómetros marcha', '20-kilometres-race-walk'],
    ['es', 'ganó el 1.500 con claridad', '1500-metres'],
    ['it', 'il getto del peso', 'shot-put'],
    ['it', "il salto con l'asta", 'pole-vault'],
    ['it', 'i 400 metri ostacoli', '400-metres-hurdles'],
    ['it', 'i 3000 siepi', '3000-metres-steeplechase'],
    ['pt', 'o triplo salto', 'triple-jump'],
    ['pt', 'os 110 metros barreiras', '110-metres-hurdles'],
    ['nl', 'de 400 meter horden', '400-metres-hurdles'],
    ['nl', 'goud bij het kogelstoten', 'shot-put'],
    ['no', 'på 400 meter hekk', '400-metres-hurdles'],
    ['no', 'gull i kulestøt', 'shot-put'],
    ['da', 'guld i stangspring', 'pole-vault'],
    ['sv', 'guld i stavhopp', 'pole-vault'],
    ['sv', 'vann 10 000 meter', '10000-metres'],
  ])('%s: %j', (language, text, event) => {
    expect(findEvents(readText(text, null, language)).map((mention) => mention.event)).toEqual([event]);
  });

  it.each([
    ['en', 'the peso fell against the dollar'],
    ['en', 'she hit the disco in Milan'],
    ['fr', 'le poids lourd a franchi 10 000 personnes'.replace('le poids lourd', 'le camion')],
    ['sv', '10 000 åskådare'],
  ])('%s: none in %j', (language, text) => {
    expect(findEvents(readText(text, null, language))).toEqual([]);
  });
});

describe('marks in nine languages', () => {
  it.each([
    ['de', 'mit 8.836 Punkten', 8836],
    ['de', 'in 2:09:48 Stunden', 7_788_000],
    ['de', "mit 8'836 Punkten", 8836],
    ['fr', 'en 3 min 30 sec 60', 210_600],
    ['fr', 'en 3 min 26 sec pile', 206_000],
    ['fr', 'en 9 sec 79', 9_790],
    ['fr', 'avec 7m25', 7_250],
    ['fr', 'avec 6 880 points', 6880],
    ['fr', 'avec 6\u202f880 points', 6880],
    ['es', 'en 1h25:54', 5_154_000],
    ['no', 'på 1.53,28', 113_280],
    ['pt', 'com 3.34,10', 214_100],
    ['nl', 'met 20,29 meter', 20_290],
  ])('%s: %j', (language, text, value) => {
    expect(findMarks(readText(text, null, language)).map((mark) => mark.readings[0]!.value)).toEqual([value]);
  });

  it('keep minutes for a full stop open where the language writes them so', () => {
    const readingsOf = (language: string) =>
      findMarks(readText('10 km in 26.53', null, language)).flatMap((mark) => mark.readings.map(({ kind, value }) => `${kind} ${value}`));
    expect(readingsOf('sv')).toEqual(['time 26530', 'distance 26530', 'time 1613000']);
    expect(readingsOf('en')).toEqual(['time 26530', 'distance 26530']);
  });

  it.each([
    ['de', 'kostet 9,79 Euro'],
    ['no', 'sendingen begynner klokka 19.15'],
    ['fr', 'retardé de 3 min 30 sec'],
    ['de', 'die Matte ist 6,15 Meter breit'],
  ])('%s: none in %j', (language, text) => {
    expect(findMarks(readText(text, null, language))).toEqual([]);
  });
});

describe('places, titles and records in nine languages', () => {
  it.each([
    ['de', 'lief als Zweiter ins Ziel', 2],
    ['de', 'kam auf Platz vier', 4],
    ['fr', 'est troisième en 3 min 31 sec', 3],
    ['fr', 'il est 3e (3 min 31)', 3],
    ['es', 'fue tercera en 1:45.40', 3],
    ['it', 'è terzo in 10"06', 3],
    ['pt', 'foi segundo em 3.34,12', 2],
    ['nl', 'werd tweede in 52,08', 2],
    ['no', 'ble nummer to på 47,50', 2],
    ['da', 'nummer tre i 26.43,46', 3],
    ['sv', 'blev tvåa på 6,00', 2],
  ])('%s: %j', (language, text, place) => {
    expect(findPlaces(readText(text, null, language), []).map((mention) => mention.place)).toEqual([place]);
  });

  it.each([
    ['fr', 'son troisième titre olympique'],
    ['es', 'su segunda vez en la pista'],
    ['de', 'zum zweiten Mal'],
    ['it', 'per la terza volta'],
    ['sv', 'den tredje gången'],
  ])('%s: no place in %j', (language, text) => {
    expect(findPlaces(readText(text, null, language), [])).toEqual([]);
  });

  it.each([
    ['de', 'Die Olympiasiegerin', 'Olympic Games'],
    ['fr', "la championne d'Europe", 'European Championships'],
    ['fr', 'le champion olympique', 'Olympic Games'],
    ['es', 'el campeón olímpico', 'Olympic Games'],
    ['it', 'il campione del mondo', 'World Championships'],
    ['pt', 'o campeão do mundo', 'World Championships'],
    ['nl', 'de wereldkampioene', 'World Championships'],
    ['no', 'den olympiske mesteren', 'Olympic Games'],
    ['sv', 'europamästaren', 'European Championships'],
  ])('%s: the title %j', (language, text, competition) => {
    expect(findTitles(readText(text, null, language), []).map((title) => title.competition)).toEqual([competition]);
  });

  it.each([
    ['de', 'mit Bestleistung', 'pb'],
    ['fr', "record d'Europe", 'area-record'],
    ['es', 'récord del mundo', 'wr'],
    ['it', 'primato mondiale', 'wr'],
    ['nl', 'een persoonlijk record', 'pb'],
    ['no', 'norsk rekord', 'nr'],
    ['sv', 'världsrekord', 'wr'],
  ])('%s: the record %j', (language, text, record) => {
    expect(findRecords(readText(text, null, language), [], []).map((mention) => mention.record)).toEqual([record]);
  });
});

describe('dates in nine languages', () => {
  it.each([
    ['de', '17. Juli 2015', '2015-07-17'],
    ['fr', '1er août 2021', '2021-08-01'],
    ['es', '12 de agosto de 2022', '2022-08-12'],
    ['it', '3 agosto 2024', '2024-08-03'],
    ['pt', '18 de setembro de 2025', '2025-09-18'],
    ['nl', '9 augustus 2024', '2024-08-09'],
    ['sv', 'den 3 augusti 2024', '2024-08-03'],
    ['no', '24. august 2023', '2023-08-24'],
  ])('%s: %j', (language, text, iso) => {
    expect(findDates(readText(text, null, language)).map(({ first, last }) => [first, last])).toEqual([[day(iso), day(iso)]]);
  });
});

describe('nations and ages in nine languages', () => {
  it.each([
    ['de', 'Die Neuseeländerin siegte', 'NZL'],
    ['fr', "L'Américaine a gagné", 'USA'],
    ['es', 'la venezolana ganó', 'VEN'],
    ['it', "l'azzurro ha vinto", 'ITA'],
    ['pt', 'o queniano venceu', 'KEN'],
    ['nl', 'De Amerikaanse won', 'USA'],
    ['no', 'Skotten vant', 'GBR'],
    ['da', 'ugandaneren vandt', 'UGA'],
    ['sv', 'litauern vann', 'LTU'],
  ])('%s: %j', (language, text, nat) => {
    expect(findNations(readText(text, null, language)).map((nation) => [nation.nat, nation.form])).toEqual([[nat, 'person']]);
  });

  it.each(['he put some polish on it', 'the turkey was cold', 'a swede and a carrot', 'the pool was closed'])('en: none in %j', (text) => {
    expect(findNations(readText(text))).toEqual([]);
  });

  it.each([
    ['de', 'Der 30-Jährige', 30],
    ['de', 'der 27 Jahre alte Läufer', 27],
    ['fr', 'le coureur de 26 ans', 26],
    ['es', 'El atleta de 23 años', 23],
    ['it', 'il 32enne', 32],
    ['nl', 'De 25-jarige', 25],
    ['no', '22-åringen', 22],
    ['da', 'Den 26-årige sprinter', 26],
  ])('%s: the age in %j', (language, text, years) => {
    expect(findAges(readText(text, null, language)).map((age) => age.years)).toEqual([years]);
  });
});

describe('words of one language', () => {
  it('mean nothing in another', () => {
    const men = readText('men han vant, men ikke lett', null, 'no');
    expect(
      men.hits.map(({ from }) => printed(men, [{ from, to: from + 1, start: men.tokens.start[from]!, end: men.tokens.end[from]! }])[0]),
    ).toEqual(['vant']);
    expect(readText('il est en or').hits.some((hit) => hit.value.some((term) => term.type === 'medal'))).toBe(false);
    expect(readText('il est en or', null, 'fr').hits.some((hit) => hit.value.some((term) => term.type === 'medal'))).toBe(true);
  });
});
