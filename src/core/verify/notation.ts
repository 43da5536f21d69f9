/**
 * Writes a mark the way the article wrote the wrong one: `3:31,25` stays a decimal comma, `4.88m` keeps its unit.
 */
import { type Mark, writeMark } from '../mark.ts';

export function inNotationOf(printed: string, right: Mark): string {
  const unit = /[a-z]+$/i.exec(printed)?.[0] ?? '';
  const decimals = /[.,](\d{1,2})\D*$/.exec(printed)?.[1]?.length ?? right.decimals;
  const written = writeMark({ ...right, decimals: Math.max(decimals, right.decimals) });
  const comma = /\d,\d{1,2}\D*$/.test(printed) && right.kind !== 'points';
  return (comma ? written.replace('.', ',') : written) + (unit.length <= 4 ? unit : '');
}
