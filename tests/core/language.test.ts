import { describe, expect, it } from 'vitest';
import { languageOf } from '../../src/core/language.ts';
import { readTokens } from '../../src/core/text/tokens.ts';
import { checkText } from './fixtures/desk.ts';

describe('the language of a text', () => {
  it.each([
    ['en', 'Kerr ran from the front and won it in 3:29.38, with the Norwegian second.'],
    ['de', 'Der Schotte lief von der Spitze und gewann das Rennen in 3:29,38 Minuten.'],
    ['fr', "Le coureur a remporté la finale du 1500 m devant les favoris et s'est imposé dans le dernier tour."],
    ['es', 'El atleta ganó la final de los 1.500 con una marca que no se había visto en el año.'],
    ['it', 'Il britannico ha vinto la finale dei 1500 metri con il tempo di 3:29.38 e non si è più voltato.'],
    ['pt', 'O atleta venceu a final dos 1500 metros com uma marca que não se via em Portugal.'],
    ['nl', 'De Schot liep naar het goud op de 1500 meter en was niet meer van de wijs te brengen.'],
    ['no', 'Skotten vant 1500 meter på 3.29,38 og ble ikke slått av noen som hadde vært med ham.'],
    ['da', 'Skotten vandt 1500 meter i tiden 3.29,38 og blev ikke slået af nogen, som havde været med.'],
    ['sv', 'Skotten vann 1500 meter på 3.29,38 och blev inte slagen av någon som hade varit med.'],
    ['en', 'Kerr 3:29.38\nIngebrigtsen 3:29.65\nNordås 3:29.68'],
    ['en', ''],
    // A name or two in another language is not the language of the text.
    ['en', 'Mondo beat the field at the Stade de France and at the Karl-Liebknecht-Stadion.'],
  ])('%s: %j', (language, text) => {
    expect(languageOf(readTokens(text))).toBe(language);
  });

  it('is said by the page, else told by the words', async () => {
    const text = 'Josh Kerr gewann das WM-Finale über 1500 Meter in 3:29,38 Minuten und war der Sieger.';
    expect((await checkText(text, '2023-08-24')).language).toBe('de');
    expect((await checkText(text, '2023-08-24', 'en')).language).toBe('en');
  });
});
