/**
 * Letters and digits in fancy dress: `𝐊𝐞𝐫𝐫 𝟑:𝟐𝟗.𝟑𝟖` in bold mathematical signs, `３：２９` in full width; words with places to break them (soft
 * hyphens, joiners).
 *
 * Social posts and East Asian pages write so, and content systems hyphenate long names. They are read as the plain signs they stand for
 * (Unicode's NFKC), with a map back to where each stood.
 */

/** High surrogate of the mathematical letters and digits; the full-width forms of ASCII; what nobody sees inside a word. */
const DRESSED = /[\ud835\uff01-\uff5e\u00ad\u2060\ufeff]/;
const UNSEEN = /[\u00ad\u2060\ufeff]/;

export interface PlainText {
  readonly text: string;
  /** Per UTF-16 unit of `text`, and one more for its end: where it stood. */
  readonly origin: Uint32Array;
}

/** `null` when there is nothing to undress, as in nearly every text. */
export function undress(text: string): PlainText | null {
  if (!DRESSED.test(text)) return null;
  let plain = '';
  const origin: number[] = [];
  let at = 0;
  for (const char of text) {
    const c = char.codePointAt(0)!;
    const signs = (c >= 0x1d400 && c <= 0x1d7ff) || (c >= 0xff01 && c <= 0xff5e) ? char.normalize('NFKC') : UNSEEN.test(char) ? '' : char;
    for (let k = 0; k < signs.length; k++) origin.push(at + (signs === char ? k : 0));
    plain += signs;
    at += char.length;
  }
  origin.push(text.length);
  return { text: plain, origin: Uint32Array.from(origin) };
}
