import { describe, expect, it } from 'vitest';
import { checkText } from '../fixtures/desk.ts';

/** Every epithet of the text with the family name of its athlete. */
async function epithetsIn(text: string, published: string, language = 'en'): Promise<string[]> {
  const { findings } = await checkText(text, published, language);
  return findings.filter((finding) => finding.mention === 'epithet').map((finding) => `${finding.text} = ${finding.athlete?.name}`);
}

const BUDAPEST = 'Josh Kerr won the 1500m in 3:29.38. Jakob Ingebrigtsen was second in 3:29.65.';
const MUNICH = 'Julian Weber siegte im Speerwurf mit 87,66 Metern vor Jakub Vadlejch (87,28 Meter).';

describe('epithets', () => {
  it.each([
    [`${BUDAPEST} The Scot smiled.`, 'The Scot = Josh Kerr'],
    [`${BUDAPEST} The Norwegian did not.`, 'The Norwegian = Jakob Ingebrigtsen'],
    [`${BUDAPEST} The Olympic champion left.`, 'The Olympic champion = Jakob Ingebrigtsen'],
    [`${BUDAPEST} The 22-year-old left.`, 'The 22-year-old = Jakob Ingebrigtsen'],
    [`${BUDAPEST} Narve Gilje Nordås was third in 3:29.68. His compatriot left.`, 'His compatriot = Jakob Ingebrigtsen'],
  ])('%j', async (text, epithet) => {
    expect(await epithetsIn(text, '2023-08-24')).toEqual([epithet]);
  });

  it.each([
    // Nobody introduced is one.
    `${BUDAPEST} The Kenyan left.`,
    // Two of them are.
    `${BUDAPEST} Narve Gilje Nordås was third in 3:29.68. The Norwegian left.`,
    // The word belongs to a noun, or to the name after it.
    `${BUDAPEST} The Norwegian record stands.`,
    `${BUDAPEST} The Norwegian Filip Smith left.`,
    `${BUDAPEST} The Norwegian team left.`,
    `${BUDAPEST} The American collegiate record stands.`,
    // Nobody introduced holds the title, or has the age; the article is not a definite one.
    `${BUDAPEST} The European indoor champion over 60m left.`,
    `${BUDAPEST} The 41-year-old left.`,
    `${BUDAPEST} A 22-year-old stopwatch was used.`,
    `${BUDAPEST} The former Olympic champion left.`,
  ])('leaves %j', async (text) => {
    expect(await epithetsIn(text, '2023-08-24')).toEqual([]);
  });

  it('keep one athlete throughout a story', async () => {
    const text = `${BUDAPEST} The Briton smiled. Jake Wightman watched from the stand. The Briton waved.`;
    expect(await epithetsIn(text, '2023-08-24')).toEqual(['The Briton = Josh Kerr', 'The Briton = Josh Kerr']);
  });

  it('speak of the one who held the title on that day', async () => {
    const text = 'Cole Hocker ran the 1500m in 3:27.65 and Jakob Ingebrigtsen in 3:28.24. The Olympic champion left.';
    expect(await epithetsIn(text, '2024-08-07')).toEqual(['The Olympic champion = Cole Hocker']);
  });

  it.each([
    ['de', '2022-08-22', `${MUNICH} Der Tscheche hatte geführt.`, 'Der Tscheche = Jakub Vadlejch'],
    ['de', '2022-08-22', `${MUNICH} Der Europameister jubelte.`, 'Der Europameister = Julian Weber'],
    [
      'fr',
      '2025-03-08',
      'Jakob Ingebrigtsen a gagné le 1500 m en salle en 3\'36"56 devant Azeddine Habz (3\'36"92). Le Norvégien a accéléré.',
      'Le Norvégien = Jakob Ingebrigtsen',
    ],
    [
      'es',
      '2021-08-02',
      'Yulimar Rojas ganó el triple salto con 15,67 metros y Ana Peleteiro fue bronce con 14,87. La venezolana lloró.',
      'La venezolana = Yulimar Rojas',
    ],
    ['it', '2024-06-09', "Leonardo Fabbri ha vinto il getto del peso con 22,45 metri. L'azzurro ride.", "L'azzurro = Leonardo Fabbri"],
    ['nl', '2025-09-20', 'Femke Bol won de 400 meter horden in 51,54. De wereldkampioene lachte.', 'De wereldkampioene = Femke Bol'],
    ['no', '2023-08-24', 'Josh Kerr vant 1500 meter på 3.29,38. Skotten smilte.', 'Skotten = Josh Kerr'],
    ['sv', '2025-09-16', 'Armand Duplantis vann stavhopp med 6,30 meter. Svensken dansade.', 'Svensken = Armand Duplantis'],
    ['da', '2022-08-20', 'Ida Karstoft blev nummer tre på 200 meter i 22,72 sekunder. Danskeren smilede.', 'Danskeren = Ida Karstoft'],
  ])('%s: %s %j', async (language, published, text, epithet) => {
    expect(await epithetsIn(text, published, language)).toEqual([epithet]);
  });
});
