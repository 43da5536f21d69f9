/**
 * House styles: how a desk writes marks. Suggestions only: each says which words of a draft could be written in the desk's way.
 *
 * The styles are those of agencies and papers as the field's pages print them: `3:29.38` in English, `3:29,38` in German, `3.29,38` in the
 * Nordic countries, `3'29"38` and `3 min 29 sec 38` in French; distances `8.95`, `8,95` and `8m95`.
 */
import type { Finding } from '../finding.ts';
import { kindOf } from '../lexicon/events.ts';
import { type Mark, readOfficialMark, writeMark } from '../mark.ts';

export type HouseStyle = 'colon-point' | 'colon-comma' | 'points-comma' | 'primes' | 'min-sec';

/** An example of each, for those who choose. */
export const HOUSE_STYLES: Readonly<Record<HouseStyle, string>> = {
  'colon-point': '3:29.38 · 8.95',
  'colon-comma': '3:29,38 · 8,95',
  'points-comma': '3.29,38 · 8,95',
  primes: '3\'29"38 · 8m95',
  'min-sec': '3 min 29 sec 38 · 8m95',
};

/** A mark in the house's style, without a unit where the style has none. Points are the same in all. */
export function writeInStyle(mark: Mark, style: HouseStyle): string {
  const written = writeMark(mark);
  if (mark.kind === 'points' || style === 'colon-point') return written;
  const [whole = '', fraction = ''] = written.split('.');
  const comma = fraction && `,${fraction}`;
  if (mark.kind === 'distance') return style === 'primes' || style === 'min-sec' ? `${whole}m${fraction}` : whole + comma;
  if (style === 'colon-comma') return whole + comma;
  if (style === 'points-comma') return whole.replaceAll(':', '.') + comma;
  const parts = whole.split(':');
  const [seconds = '', minutes, hours] = parts.reverse();
  if (style === 'primes') {
    const time = [hours && `${hours}h`, minutes && `${minutes}'`].filter(Boolean).join('');
    return `${time}${seconds}"${fraction}`;
  }
  return [hours && `${hours} h`, minutes && `${Number(minutes)} min`, `${Number(seconds)} sec`, fraction].filter(Boolean).join(' ');
}

export interface Suggestion {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly instead: string;
}

/** What stands after the number in print and is kept: a unit that the style does not itself write. */
const UNIT = /\s*(?:m|km|meters?|metres?|metri|meter|minuten|min\.?|sekunden)\s*$/i;

/**
 * Marks of the text that could be written in the house's style, in reading order. What is wrong is left alone: it wants its correction
 * first. A mark printed with fewer decimals than it has keeps as many as it was printed with.
 */
export function suggestStyle(findings: readonly Finding[], style: HouseStyle): Suggestion[] {
  return findings.flatMap((finding): Suggestion[] => {
    const { start, end, text, kind, claim, event, verdict } = finding;
    if (kind !== 'mark' || !claim || !event || verdict === 'mismatch') return [];
    const mark = readOfficialMark(claim.value, kindOf(event));
    if (!mark) return [];
    const styled = writeInStyle(mark, style);
    const unit = styled.includes('m') ? '' : (UNIT.exec(text)?.[0] ?? '');
    const instead = styled + unit;
    return instead === text || sameMarks(instead) === sameMarks(text) ? [] : [{ start, end, text, instead }];
  });
}

/** Typographic primes and quotes are the printer's choice, not another style. */
const sameMarks = (text: string): string =>
  text
    .replace(/[’′]/g, "'")
    .replace(/[”″]|''/g, '"')
    .replace(/\s+/g, ' ');
