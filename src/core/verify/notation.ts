/**
 * Writes a mark the way the article wrote the wrong one: `26.43,43` → `26.43,44`, `3'55"56` → `3'52"56`, `8.684` → `8.784`,
 * `1h24:54` → `1h25:54`, `4.88m` keeps its unit.
 *
 * Where both marks have the same parts, only the digits are replaced. Where they have not, or where the separators are what is wrong
 * (`3:29:02`), the mark is written as the sport prints it, with the article's decimal comma and unit.
 */
import { type Mark, writeMark } from '../mark.ts';

export function inNotationOf(printed: string, right: Mark): string {
  return digitByDigit(printed, right) ?? inOwnNotation(printed, right);
}

/** The mark as the sport prints it, with the article's decimal comma and unit: the answer to a wrong separator. */
export function inOwnNotation(printed: string, right: Mark): string {
  const unit = /[a-z]+$/i.exec(printed)?.[0] ?? '';
  const decimals = /[.,](\d{1,2})\D*$/.exec(printed)?.[1]?.length ?? right.decimals;
  const written = writeMark({ ...right, decimals: Math.max(decimals, right.decimals) });
  const comma = /\d,\d{1,2}\D*$/.test(printed) && right.kind !== 'points';
  return (comma ? written.replace('.', ',') : written) + (unit.length <= 4 ? unit : '');
}

/** The printed words with the right digits in the place of theirs; `null` where the parts are not the same. */
function digitByDigit(printed: string, right: Mark): string | null {
  const groups = printed.match(/\d+/g) ?? [];
  const last = groups[groups.length - 1]?.length ?? 0;
  if (right.kind === 'points') {
    const digits = writeMark(right);
    let next = 0;
    return groups.join('').length === digits.length ? printed.replace(/\d/g, () => digits[next++]!) : null;
  }
  // Feet and inches have two parts as well.
  if (right.kind === 'distance' && !/^\d+[.,]\d{2}\D*$/.test(printed)) return null;
  const fine = { ...right, decimals: hasFraction(printed) ? Math.max(right.decimals, last) : right.decimals };
  const parts = writeMark(fine).match(/\d+/g) ?? [];
  if (parts.length !== groups.length || fine.decimals > 0 !== hasFraction(printed)) return null;
  let next = 0;
  return printed.replace(/\d+/g, (group) => {
    const part = parts[next++]!;
    return group.startsWith('0') ? part.padStart(group.length, '0') : part;
  });
}

/** Two parts of which the last follows a point, a comma, an apostrophe, inch marks or the word for seconds. */
const FRACTION = /(?:[.,"”″'’′]|''|s|sec|sek|seg)\s*\d{1,3}\D*$/i;

/** Is the last part a fraction? `1.08.02` of two points is hours, minutes and seconds, `26.43,44` is not. */
function hasFraction(printed: string): boolean {
  if (!FRACTION.test(printed)) return false;
  return !/^\d{1,2}\.\d{2}\.\d{2}$/.test(printed) && !/^\d+\s*['’′]\s*\d{1,2}$/.test(printed);
}
