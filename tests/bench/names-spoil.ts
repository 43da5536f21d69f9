import { foldName } from '../../src/core/text/fold.ts';
import { pick, type Random } from './oracle-draw.ts';

/** A way of misspelling a name. `null`: this name cannot be spoilt so. */
type Spoil = (name: string, random: Random) => string | null;

const ALPHABET = [...'abcdefghijklmnopqrstuvwxyz'];

/** Shorter words are each other's neighbours: `Li` with an edit is `Lu` or `Di`, and nobody can say whose slip it is. */
const SHORTEST = 4;

/** Offsets of the letters that may be spoilt: those of words long enough. */
function lettersIn(name: string): number[] {
  return [...name.matchAll(/\p{L}+/gu)]
    .filter(([word]) => word.length >= SHORTEST)
    .flatMap(({ 0: word, index }) => Array.from({ length: word.length }, (_, k) => index + k));
}

const put = (name: string, at: number, cut: number, letters: string): string => name.slice(0, at) + letters + name.slice(at + cut);

/** In the case of the letter beside it. */
const cased = (letter: string, beside: string): string => (beside !== beside.toLowerCase() ? letter.toUpperCase() : letter);

/** One letter inserted, left out or replaced, anywhere. */
function edit(name: string, random: Random): string | null {
  const letters = lettersIn(name);
  if (letters.length === 0) return null;
  const at = pick(random, letters);
  const isFirst = !letters.includes(at - 1);
  const kind = pick(random, ['insert', 'leave out', 'replace'] as const);
  if (kind === 'leave out') {
    const rest = put(name, at, 1, '');
    return isFirst ? put(rest, at, 1, cased(rest[at]!, name[at]!)) : rest;
  }
  const letter = pick(random, ALPHABET);
  // After the letter, so that a capital stays in front.
  return kind === 'insert' ? put(name, at + 1, 0, letter) : put(name, at, 1, cased(letter, name[at]!));
}

function twoEdits(name: string, random: Random): string | null {
  const once = lettersIn(name).length >= 2 * SHORTEST ? edit(name, random) : null;
  return once === null ? null : edit(once, random);
}

/** Two neighbours in a word change places; the capital stays in front. */
function swapLetters(name: string, random: Random): string | null {
  const letters = lettersIn(name);
  const pairs = letters.filter((at) => letters.includes(at + 1));
  if (pairs.length === 0) return null;
  const at = pick(random, pairs);
  const [a, b] = [name[at]!, name[at + 1]!];
  const isCapital = a !== a.toLowerCase() && b === b.toLowerCase();
  return put(name, at, 2, isCapital ? b.toUpperCase() + a.toLowerCase() : b + a);
}

const SPELT_OUT: Readonly<Record<string, string>> = { ø: 'o', Ø: 'O', ł: 'l', Ł: 'L', đ: 'd', Đ: 'D', ı: 'i', æ: 'ae', Æ: 'Ae', ß: 'ss' };

function dropDiacritics(name: string): string | null {
  const plain = [...name.normalize('NFD').replace(/\p{M}/gu, '')].map((letter) => SPELT_OUT[letter] ?? letter).join('');
  return plain === name.normalize('NFD') || plain === name ? null : plain;
}

/** Family name first, as half the world writes. */
function swapOrder(name: string): string | null {
  const words = name.split(' ');
  return words.length === 2 ? `${words[1]} ${words[0]}` : null;
}

export const SPOILS: Readonly<Record<string, Spoil>> = {
  '1 edit': edit,
  '2 edits': twoEdits,
  'letters swapped': swapLetters,
  'order swapped': swapOrder,
  'no diacritics': dropDiacritics,
};

export const folded = (name: string): string => foldName(name).join(' ');

/** Kinds that leave the letters of the name as they are looked up. */
export const KEEPS_LETTERS: ReadonlySet<string> = new Set(['order swapped', 'no diacritics']);

/** Tries until the name is another one, and nobody else's: `isTaken` asks that of the folded name. */
export function spoilName(
  kind: string,
  name: string,
  { random, isTaken }: { random: Random; isTaken: (folded: string) => boolean },
): string | null {
  const own = folded(name);
  for (let tries = 0; tries < 20; tries++) {
    const spoilt = SPOILS[kind]!(name, random);
    if (spoilt === null) return null;
    if (KEEPS_LETTERS.has(kind)) return isTaken(folded(spoilt)) && kind === 'order swapped' ? null : spoilt;
    if (folded(spoilt) !== own && !isTaken(folded(spoilt))) return spoilt;
  }
  return null;
}
