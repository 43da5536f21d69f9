import { foldName } from '../core/text/fold.ts';

/**
 * The id that an athlete has unless it is taken: folded name and birth year (`josh-kerr-1997`).
 *
 * Most ids are this, so the database stores only the others.
 */
export function usualId(displayName: string, birthYear: number): string {
  const slug = foldName(displayName).join('-');
  return birthYear ? `${slug}-${birthYear}` : slug;
}
