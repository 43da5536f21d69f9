import type { Palette } from '../report/layout.ts';
import { PLAIN } from '../report/layout.ts';

const paint =
  (on: number, off: number) =>
  (text: string): string =>
    `\x1b[${on}m${text}\x1b[${off}m`;

/** The eight basic colours only: every terminal has them and its owner has chosen how they look. */
const COLOURED: Palette = { bold: paint(1, 22), dim: paint(2, 22), wrong: paint(31, 39), right: paint(32, 39), doubt: paint(33, 39) };

/** `auto` colours a terminal, unless NO_COLOR is set (no-color.org) or the terminal is a dumb one. */
export function choosePalette(
  color: 'auto' | 'always' | 'never',
  { isTerminal, env }: { isTerminal: boolean; env: NodeJS.ProcessEnv },
): Palette {
  if (color === 'always') return COLOURED;
  return color === 'auto' && isTerminal && !env.NO_COLOR && env.TERM !== 'dumb' ? COLOURED : PLAIN;
}
