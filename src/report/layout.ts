/** How a report colours its parts. Every function keeps the visible text; the plain palette is the identity. */
export interface Palette {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly wrong: (text: string) => string;
  readonly right: (text: string) => string;
  readonly doubt: (text: string) => string;
}

const same = (text: string): string => text;

export const PLAIN: Palette = { bold: same, dim: same, wrong: same, right: same, doubt: same };

// biome-ignore lint/suspicious/noControlCharactersInRegex: colours begin with ESC
const COLOUR = /\x1b\[[0-9;]*m/g;

const visibleLength = (text: string): number => [...text.replace(COLOUR, '')].length;

/** C0 and C1 controls, and the marks that turn the direction of what follows. */
const CONTROLS = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu;

/** Text of an article, safe for a terminal: a page must not move the cursor or recolour what we say about it. */
export const tame = (text: string): string => text.toWellFormed().replace(CONTROLS, ' ');

/**
 * Breaks at spaces so that no line is wider than `width`; a longer word stands alone. Every line after the first starts
 * with `hanging` spaces, the first with `indent`.
 */
export function wrap(text: string, { width, indent, hanging = indent }: { width: number; indent: number; hanging?: number }): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').filter(Boolean)) {
    const room = width - (lines.length ? hanging : indent);
    if (line && visibleLength(line) + 1 + visibleLength(word) > room) {
      lines.push(line);
      line = word;
    } else line = line ? `${line} ${word}` : word;
  }
  lines.push(line);
  return lines.map((each, n) => `${' '.repeat(n ? hanging : indent)}${each}`).join('\n');
}

/** `1 correction`, `2 corrections`. */
export const count = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`;
