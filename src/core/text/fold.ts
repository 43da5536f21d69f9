/**
 * Folding: how a name is reduced to the letters by which it is looked up.
 *
 * The database and the text must be folded alike, so `seeds/` and the tokeniser both call this file. A folded
 * token holds only `a`–`z` and `0`–`9`. Apostrophes and full stops vanish (`O'Rourke` → `orourke`), diacritics
 * go (`Ingebrigtsén` → `ingebrigtsen`), letters that Unicode does not decompose are spelt out below. Hyphens
 * and spaces separate tokens.
 */
const SPELT_OUT: Readonly<Record<string, string>> = {
  ß: 'ss',
  ẞ: 'ss',
  æ: 'ae',
  Æ: 'ae',
  œ: 'oe',
  Œ: 'oe',
  ø: 'o',
  Ø: 'o',
  ł: 'l',
  Ł: 'l',
  đ: 'd',
  Đ: 'd',
  ð: 'd',
  Ð: 'd',
  þ: 'th',
  Þ: 'th',
  ı: 'i',
  ŋ: 'n',
  Ŋ: 'n',
  ħ: 'h',
  Ħ: 'h',
  ə: 'e',
  Ə: 'e',
  ĸ: 'k',
  ŧ: 't',
  Ŧ: 't',
};

const PLAIN = /^[a-zA-Z0-9]*$/;

/** Folds one token. Characters that are neither letters nor digits are dropped. Never throws. */
export function foldToken(token: string): string {
  // Most words are plain letters, which need no normal form.
  if (PLAIN.test(token)) return token.toLowerCase();
  let folded = '';
  for (const char of token.normalize('NFKD')) {
    const spelt = SPELT_OUT[char];
    if (spelt !== undefined) folded += spelt;
    else {
      const lower = char.toLowerCase();
      if ((lower >= 'a' && lower <= 'z') || (lower >= '0' && lower <= '9')) folded += lower;
    }
  }
  return folded;
}

const SEPARATORS = /[\s\-‐‑‒–—/,.]+/u;

/** Per ASCII code: what it is in a name of plain letters. */
const DROPPED = 0;
const KEPT = 1;
const SEPARATOR = 2;
const OF_ASCII = new Uint8Array(128).fill(DROPPED);
for (let c = 48; c <= 57; c++) OF_ASCII[c] = KEPT;
for (let c = 65; c <= 90; c++) OF_ASCII[c] = OF_ASCII[c + 32] = KEPT;
for (const c of [9, 10, 11, 12, 13, 32, 44, 45, 46, 47]) OF_ASCII[c] = SEPARATOR;

/** The folded tokens of a name, in order: `Mark Lewis-Francis` → `mark lewis francis`. Initials stay (`J. Smith` → `j smith`). */
export function foldName(name: string): string[] {
  const tokens: string[] = [];
  let token = '';
  let from = 0;
  // Most names are plain letters, which are cut at their spaces; one letter of another kind sends the whole name the long way.
  for (let at = 0; at <= name.length; at++) {
    const c = at < name.length ? name.charCodeAt(at) : 32;
    if (c > 127) return foldAnyName(name);
    const kind = OF_ASCII[c];
    if (kind === KEPT) continue;
    token += name.slice(from, at);
    from = at + 1;
    if (kind === DROPPED) continue;
    if (token !== '') tokens.push(token.toLowerCase());
    token = '';
  }
  return tokens;
}

const foldAnyName = (name: string): string[] =>
  name
    .split(SEPARATORS)
    .map(foldToken)
    .filter((token) => token !== '');

/** FNV-1a over the char codes of a folded token, as an unsigned 32-bit integer. The compiled name index is built with it. */
export function hashFolded(folded: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < folded.length; i++) hash = Math.imul(hash ^ folded.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
