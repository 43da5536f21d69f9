import { describe, expect, it } from 'vitest';
import { undress } from '../../../src/core/text/plain-letters.ts';
import { checkText, findingOf } from '../fixtures/desk.ts';

describe('letters in fancy dress', () => {
  it.each([
    ['𝗥𝗘𝗖𝗢𝗥𝗗', 'RECORD'],
    ['in 𝟑:𝟐𝟗.𝟑𝟖', 'in 3:29.38'],
    ['3：29.38', '3:29.38'],
    ['ＫＥＲＲ', 'KERR'],
  ])('%s is %s', (dressed, text) => {
    const plain = undress(dressed)!;
    expect(plain.text).toBe(text);
    expect(plain.origin).toHaveLength(text.length + 1);
    expect(plain.origin[text.length]).toBe(dressed.length);
  });

  it.each(['', 'Kerr won 🥇 in 3:29.38', '🇬🇧 Kerr', 'Ingebrigtsen – 1500 m', '\ud800 lone'])('leaves %j alone', (text) => {
    expect(undress(text)).toBeNull();
  });

  it('never throws on a lone surrogate beside them', () => {
    expect(undress('\ud835 and 𝗔')!.text.endsWith('A')).toBe(true);
  });

  it('keeps every finding where the page has it', async () => {
    const text = '𝗞𝗲𝗿𝗿 wins: Josh Kerr won the world 1500m title in 𝟑:𝟐𝟗.𝟑𝟖 in Budapest.';
    const mark = findingOf(await checkText(text, '2023-08-24'), '𝟑:𝟐𝟗.𝟑𝟖');
    expect([text.slice(mark.start, mark.end), mark.verdict]).toEqual(['𝟑:𝟐𝟗.𝟑𝟖', 'verified']);
  });
});
