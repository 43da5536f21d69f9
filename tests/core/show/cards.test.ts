import { describe, expect, it } from 'vitest';
import { checkText } from '../fixtures/desk.ts';

const cardOf = async (id: string, text: string, published: string) => {
  const { cards } = await checkText(text, published);
  const card = cards.find(({ athlete }) => athlete.id === id);
  if (!card) throw new Error(`no card of ${id} among ${cards.map(({ athlete }) => athlete.id).join(', ')}`);
  return card;
};

const TOKYO = 'Josh Kerr won bronze in the Olympic men’s 1500m final in Tokyo in 3:29.05.';

describe('cards', () => {
  it('say who it is, and his age on the article’s day', async () => {
    const card = await cardOf('josh-kerr-1997', TOKYO, '2021-08-08');
    expect(card).toMatchObject({ athlete: { name: 'Josh Kerr', nat: 'GBR', sex: 'M', dob: '1997-10-08' }, age: 23 });
  });

  it('show PB and SB in the article’s event', async () => {
    const { bests } = await cardOf('josh-kerr-1997', TOKYO, '2021-08-08');
    expect(bests.map(({ event, pb, sb }) => [event, pb?.mark, sb?.mark, pb?.day])).toEqual([
      ['1500-metres', '3:29.05', '3:29.05', '2021-08-07'],
    ]);
  });

  it('show them as of the article’s day', async () => {
    const before = await cardOf('josh-kerr-1997', TOKYO, '2024-08-05');
    const after = await cardOf('josh-kerr-1997', TOKYO, '2024-08-08');
    expect([before.bests[0]?.pb?.mark, after.bests[0]?.pb?.mark]).toEqual(['3:29.05', '3:27.79']);
  });

  it('show no best of a season in which nothing was run yet', async () => {
    const { bests } = await cardOf('josh-kerr-1997', TOKYO, '2024-01-01');
    expect(bests[0]?.sb).toBeNull();
  });

  it('show the events of which the article speaks, each once', async () => {
    const text = `${TOKYO} Kerr won the mile in Eugene in 3:45.34. He ran 3:45.34 in the mile.`;
    const { bests } = await cardOf('josh-kerr-1997', text, '2024-06-01');
    expect(bests.map(({ event }) => event)).toEqual(['1500-metres', 'one-mile']);
  });

  it('fall back to the event that the athlete has run most', async () => {
    const text = 'Cole Hocker won the men’s 1500m at the Paris Olympics in 3:27.65. Noah Lyles cheered.';
    const { bests } = await cardOf('noah-lyles-1997', text, '2024-08-07');
    expect(bests.map(({ event }) => event)).toEqual(['200-metres']);
  });

  it('stand for every linked athlete once', async () => {
    const text = 'Cole Hocker won the men’s 1500m in Paris in 3:27.65. Josh Kerr was second in 3:27.79. Kerr and Hocker embraced.';
    const { cards } = await checkText(text, '2024-08-07');
    expect(cards.map(({ athlete }) => athlete.id).sort()).toEqual(['cole-hocker-2001', 'josh-kerr-1997']);
  });
});
