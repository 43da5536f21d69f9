/**
 * The text, read once into columns.
 *
 * Every later stage walks token numbers instead of characters: a word's folded letters, hash and capitals are computed here
 * and nowhere else. Columns are typed arrays, so that reading an article allocates a handful of buffers and no object per token.
 */
import { foldToken } from './fold.ts';
import { FOLDED_SLACK, TokenColumns } from './token-columns.ts';

export const WORD = 1;
export const NUMBER = 2;
export const PUNCTUATION = 3;

/** First letter is a capital. */
export const CAPITAL = 1;
/** Two letters or more, all capitals. */
export const ALL_CAPITALS = 2;
/** A possessive `'s` followed and was cut off. */
export const POSSESSIVE = 4;
/** No white space between this token and the one before. */
export const GLUED = 8;
/** First token of a line. */
export const LINE_START = 16;
/** First token of a sentence. */
export const SENTENCE_START = 32;
/** An elided article or preposition, whose apostrophe was cut off: the `L` of `L'Allemande`. */
export const ELIDED = 64;

export interface Tokens {
  readonly text: string;
  readonly count: number;
  readonly start: Uint32Array;
  readonly end: Uint32Array;
  readonly kind: Uint8Array;
  readonly flags: Uint8Array;
  /** Words and plain digit runs: `hashFolded` of the folded text. Punctuation: its char code. */
  readonly hash: Uint32Array;
  /** Folded bytes of token `i` are `folded[foldedFrom[i] … foldedFrom[i + 1])`. */
  readonly foldedFrom: Uint32Array;
  readonly folded: Uint8Array;
  /** Number of the sentence that the token stands in, ascending. */
  readonly sentence: Uint32Array;
  /** Lower-cased texts, filled by `wordAt` for the few tokens whose letters are asked for. */
  readonly words: (string | undefined)[];
}

const OTHER = 0;
const LETTER = 1;
const DIGIT = 2;
const SPACE = 3;
const NEWLINE = 4;

const ASCII_CLASS = new Uint8Array(128);
for (let c = 48; c <= 57; c++) ASCII_CLASS[c] = DIGIT;
for (let c = 65; c <= 90; c++) ASCII_CLASS[c] = LETTER;
for (let c = 97; c <= 122; c++) ASCII_CLASS[c] = LETTER;
for (const c of [9, 11, 12, 32]) ASCII_CLASS[c] = SPACE;
ASCII_CLASS[10] = NEWLINE;
ASCII_CLASS[13] = NEWLINE;

function classOf(c: number): number {
  if (c < 128) return ASCII_CLASS[c]!;
  if (c === 0xa0 || (c >= 0x2000 && c <= 0x200d) || c === 0x202f || c === 0x205f || c === 0x3000 || c === 0xfeff || c === 0xad)
    return SPACE;
  if (c === 0x2028 || c === 0x2029 || c === 0x85) return NEWLINE;
  if (c >= 0xc0 && c <= 0x24f) return c === 0xd7 || c === 0xf7 ? OTHER : LETTER;
  if (c === 0xaa || c === 0xba || c === 0xb5) return LETTER;
  if ((c >= 0x300 && c <= 0x36f) || (c >= 0x1e00 && c <= 0x1eff)) return LETTER;
  if ((c >= 0x370 && c <= 0x1fff) || (c >= 0x2c60 && c <= 0x2c7f) || (c >= 0x3040 && c <= 0xd7ff)) return LETTER;
  return OTHER;
}

/** Apostrophes as they are typed: ASCII, typographic, modifier letter, grave and acute accents. */
const isApostrophe = (c: number): boolean => c === 39 || c === 0x2019 || c === 0x2018 || c === 0x02bc || c === 0x60 || c === 0xb4;

/** Characters that may stand between the digits of one printed number: `: . , ' ’ ′ " ″ ”`. */
const joinsDigits = (c: number): boolean =>
  c === 58 || c === 46 || c === 44 || c === 39 || c === 0x2019 || c === 0x2032 || c === 34 || c === 0x2033 || c === 0x201d;

const ABBREVIATIONS = new Set([
  'mr',
  'mrs',
  'ms',
  'dr',
  'st',
  'no',
  'vs',
  'sr',
  'jr',
  'approx',
  'jan',
  'feb',
  'mar',
  'apr',
  'aug',
  'sept',
  'oct',
  'nov',
  'dec',
  'ca',
  'bzw',
  'nr',
  'min',
  'sek',
  'sec',
]);

/** French and Italian words that lose their vowel before another: `l'Allemande`, `dell'anno`. */
const ELISIONS = new Set(['l', 'd', 'qu', 'n', 's', 'c', 'un', 'all', 'dell', 'nell', 'sull', 'dall', 'quell']);
/** Those that begin no name when they have a capital: there are a D'Amato, a N'Goran and a Dell'Acqua. */
const CAPITAL_ELISIONS = new Set(['L', 'Qu', 'Un', 'All', 'Nell', 'Sull', 'Quell']);
const LONGEST_ELISION = 5;

function isElision(text: string, from: number, to: number): boolean {
  const word = text.slice(from, to);
  return ELISIONS.has(word) || CAPITAL_ELISIONS.has(word);
}

/**
 * Reads the whole text. Never throws; lone surrogates and control characters become separators.
 *
 * @param out columns to read into; what was read into them before is lost
 */
export function readTokens(text: string, out = new TokenColumns()): Tokens {
  out.clear(text.length);
  const length = text.length;
  let at = 0;
  let pending = LINE_START | SENTENCE_START;
  let glued = 0;
  let sentence = 0;
  while (at < length) {
    const c = text.charCodeAt(at);
    if (c === 32) {
      glued = 0;
      at++;
      continue;
    }
    const cls = c < 128 ? ASCII_CLASS[c]! : classOf(c);
    if (cls === SPACE || cls === NEWLINE) {
      if (cls === NEWLINE) pending |= LINE_START | SENTENCE_START;
      glued = 0;
      at++;
      continue;
    }
    out.reserve();
    const i = out.count++;
    if (pending & SENTENCE_START && i > 0) sentence++;
    out.start[i] = at;
    out.foldedFrom[i] = out.foldedLength;
    out.sentence[i] = sentence;
    let flags = pending | glued;
    pending = 0;
    if (cls === LETTER) {
      const plain = c < 128 ? readPlainWord(text, at, i, out) : 0;
      at = plain || readWord(text, at, i, out);
      flags |= out.flags[i]!;
      if (flags & POSSESSIVE) at += 2;
      else if (flags & ELIDED) at++;
    } else if (cls === DIGIT) {
      at = readNumber(text, at, i, out);
    } else {
      out.kind[i] = PUNCTUATION;
      out.hash[i] = c;
      at++;
      out.end[i] = at;
      if ((c === 46 || c === 33 || c === 63 || c === 0x2026) && endsSentence(text, c, at, i, out)) pending = SENTENCE_START;
    }
    out.flags[i] = flags;
    glued = GLUED;
  }
  out.close();
  const { count, start, end, kind, flags, hash, foldedFrom, folded, sentence: sentences, words } = out;
  return { text, count, start, end, kind, flags, hash, foldedFrom, folded, sentence: sentences, words };
}

/** Per ASCII code: the small letter, or 0 for what is no letter. */
const SMALL_LETTER = new Uint8Array(128);
for (let c = 97; c <= 122; c++) SMALL_LETTER[c] = SMALL_LETTER[c - 32] = c;

/** Reads a word of ASCII letters alone, as nearly all are; 0 where the word goes on with anything else that may stand in one. */
function readPlainWord(text: string, from: number, i: number, out: TokenColumns): number {
  const { folded, foldedLength } = out;
  const room = folded.length;
  let length = foldedLength;
  let hash = 0x811c9dc5;
  let capitals = 0;
  let at = from;
  let c = text.charCodeAt(at);
  for (;;) {
    const small = SMALL_LETTER[c]!;
    if (small === 0) break;
    if (small !== c) capitals++;
    if (length >= room) return 0;
    folded[length++] = small;
    hash = Math.imul(hash ^ small, 0x01000193);
    // Past the end of the text it is NaN.
    c = text.charCodeAt(++at);
    if (!(c < 128)) break;
  }
  if (c >= 128 ? classOf(c) === LETTER || isApostrophe(c) : c === 39 || c === 96) return 0;
  const first = text.charCodeAt(from);
  out.flags[i] = (first <= 90 ? CAPITAL : 0) | (capitals > 1 && capitals === at - from ? ALL_CAPITALS : 0);
  out.kind[i] = WORD;
  out.hash[i] = hash >>> 0;
  out.end[i] = at;
  out.foldedLength = length;
  return at;
}

/** Reads letters and inner apostrophes from `from`; fills the word's columns; returns where it ends (before a possessive `'s`). */
function readWord(text: string, from: number, i: number, out: TokenColumns): number {
  let at = from;
  let hash = 0x811c9dc5;
  let capitals = 0;
  let letters = 0;
  let plain = true;
  let flags = 0;
  const length = text.length;
  for (; at < length; at++) {
    let c = text.charCodeAt(at);
    if (c >= 97 && c <= 122) letters++;
    else if (c >= 65 && c <= 90) {
      letters++;
      capitals++;
      c += 32;
    } else if (isApostrophe(c)) {
      const next = at + 1 < length ? text.charCodeAt(at + 1) : 0;
      if (classOf(next) !== LETTER) break;
      const after = at + 2 < length ? text.charCodeAt(at + 2) : 0;
      if ((next === 115 || next === 83) && classOf(after) !== LETTER && !isApostrophe(after)) {
        flags = POSSESSIVE;
        break;
      }
      if (at - from <= LONGEST_ELISION && isElision(text, from, at)) {
        flags = ELIDED;
        break;
      }
      continue;
    } else if (c < 128 || classOf(c) !== LETTER) break;
    else {
      plain = false;
      letters++;
      continue;
    }
    if (plain) {
      if (out.foldedLength >= out.folded.length) out.reserveFolded(FOLDED_SLACK);
      out.folded[out.foldedLength++] = c;
      hash = Math.imul(hash ^ c, 0x01000193);
    }
  }
  const first = text.charCodeAt(from);
  if (first >= 65 && first <= 90 && !(flags & ELIDED)) flags |= CAPITAL;
  if (letters > 1 && capitals === letters) flags |= ALL_CAPITALS;
  if (!plain) {
    const word = text.slice(from, at);
    const initial = word[0]!;
    if (initial !== initial.toLowerCase()) flags |= CAPITAL;
    if (letters > 1 && word === word.toUpperCase() && word !== word.toLowerCase()) flags |= ALL_CAPITALS | CAPITAL;
    hash = writeFolded(foldLatin(word) ?? foldToken(word), i, out);
  }
  out.kind[i] = WORD;
  out.flags[i] = flags;
  out.hash[i] = hash >>> 0;
  out.end[i] = at;
  return at;
}

/** Latin letters with their marks, U+00C0 to U+024F, each folded once: none of them folds otherwise beside another. */
const FIRST_MARKED = 0xc0;
const MARKED = Array.from({ length: 0x250 - FIRST_MARKED }, (_, k) => foldToken(String.fromCharCode(FIRST_MARKED + k)));

/** `foldToken` of a word of Latin letters and apostrophes; `null` for any other. */
function foldLatin(word: string): string | null {
  let folded = '';
  for (let k = 0; k < word.length; k++) {
    const c = word.charCodeAt(k);
    if (c < 128) {
      const small = SMALL_LETTER[c]!;
      if (small !== 0) folded += String.fromCharCode(small);
      else if (!isApostrophe(c)) return null;
    } else if (c >= FIRST_MARKED && c < 0x250) folded += MARKED[c - FIRST_MARKED]!;
    else if (!isApostrophe(c)) return null;
  }
  return folded;
}

function writeFolded(folded: string, i: number, out: TokenColumns): number {
  out.foldedLength = out.foldedFrom[i]!;
  out.reserveFolded(folded.length);
  let hash = 0x811c9dc5;
  for (let k = 0; k < folded.length; k++) {
    const c = folded.charCodeAt(k);
    out.folded[out.foldedLength++] = c;
    hash = Math.imul(hash ^ c, 0x01000193);
  }
  return hash;
}

/** Longest printed number that is read as one: longer runs are cut, because no mark, year or date is that long. */
const MAX_NUMBER_UNITS = 24;

/** Reads digits, and single joining characters that stand between digits (`3:27.65`, `1'41"91`, `10,000`, `7m25`, `2h01m09`). */
function readNumber(text: string, from: number, i: number, out: TokenColumns): number {
  let at = from;
  let hash = 0x811c9dc5;
  const length = Math.min(text.length, from + MAX_NUMBER_UNITS);
  let parts = 0;
  while (at < length) {
    const c = text.charCodeAt(at);
    if (c >= 48 && c <= 57) {
      if (parts === 0) {
        if (out.foldedLength >= out.folded.length) out.reserveFolded(FOLDED_SLACK);
        out.folded[out.foldedLength++] = c;
        hash = Math.imul(hash ^ c, 0x01000193);
      }
      at++;
      continue;
    }
    const next = at + 1 < length ? text.charCodeAt(at + 1) : 0;
    const digitNext = next >= 48 && next <= 57;
    const lettered = c === 104 || c === 109 || c === 72;
    if (digitNext && (joinsDigits(c) || lettered)) {
      parts++;
      at++;
      continue;
    }
    // Two apostrophes for a double prime: 7'17''55.
    if (isApostrophe(c) && isApostrophe(next) && at + 2 < length && text.charCodeAt(at + 2) >= 48 && text.charCodeAt(at + 2) <= 57) {
      parts++;
      at += 2;
      continue;
    }
    break;
  }
  out.kind[i] = NUMBER;
  out.hash[i] = parts === 0 ? hash >>> 0 : 0;
  if (parts > 0) out.foldedLength = out.foldedFrom[i]!;
  out.end[i] = at;
  return at;
}

/** Does a sentence end with the punctuation `c` that was just read, so that the next token starts a new one? */
function endsSentence(text: string, c: number, at: number, i: number, out: TokenColumns): boolean {
  if (c === 33 || c === 63 || c === 0x2026) return true;
  if (c !== 46) return false;
  // A closing quote or bracket may stand between the full stop and the space.
  let k = at;
  while (
    k < text.length &&
    (isApostrophe(text.charCodeAt(k)) || text.charCodeAt(k) === 34 || text.charCodeAt(k) === 0x201d || text.charCodeAt(k) === 41)
  )
    k++;
  if (k < text.length && classOf(text.charCodeAt(k)) !== SPACE && classOf(text.charCodeAt(k)) !== NEWLINE) return false;
  const before = i - 1;
  if (before < 0 || out.end[before] !== out.start[i]) return true;
  if (out.kind[before] !== WORD) return true;
  const wordLength = out.end[before]! - out.start[before]!;
  if (wordLength === 1 && out.flags[before]! & CAPITAL) return false;
  return !(wordLength <= 6 && ABBREVIATIONS.has(text.slice(out.start[before], out.end[before]).toLowerCase()));
}

/** The value of token `i` if it is a whole number of at most `most` digits, else -1; -1 outside the text too. */
export function wholeNumberAt(tokens: Tokens, i: number, most: number): number {
  if (i < 0 || i >= tokens.count || tokens.kind[i] !== NUMBER) return -1;
  const { folded, foldedFrom } = tokens;
  const [from, to] = [foldedFrom[i]!, foldedFrom[i + 1]!];
  // A number of several parts has no folded bytes.
  if (to === from || to - from > most) return -1;
  let value = 0;
  for (let k = from; k < to; k++) value = value * 10 + folded[k]! - 48;
  return value;
}

/** The folded text of token `i`. Allocates: for rare use. */
export function foldedText(tokens: Tokens, i: number): string {
  let text = '';
  for (let k = tokens.foldedFrom[i]!; k < tokens.foldedFrom[i + 1]!; k++) text += String.fromCharCode(tokens.folded[k]!);
  return text;
}
