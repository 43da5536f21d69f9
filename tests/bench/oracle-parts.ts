import type { Span } from '../../src/core/article.ts';
import type { Day } from '../../src/core/day.ts';
import type { Performance } from '../../src/core/results.ts';

/** What a piece of a sentence says. Only pieces with a role are spoiled and looked up. */
export type Role = 'name' | 'surname' | 'mark' | 'event' | 'place' | 'date' | 'year' | 'competition' | 'city';

export interface Part {
  readonly role: Role | null;
  readonly text: string;
  /** The row of whom it speaks. */
  readonly row: Performance | null;
}

/** A mini-article of which everything is known: each part says what it is. */
export interface Telling {
  readonly template: string;
  readonly parts: readonly Part[];
  /** The row that is told; the others of a list only accompany it. */
  readonly row: Performance;
  readonly published: Day;
}

/** A template literal whose holes are parts, lists of parts, or plain text. */
export function tell(words: TemplateStringsArray, ...holes: readonly (Part | readonly Part[] | string)[]): Part[] {
  return words.flatMap((text, i) => {
    const hole = holes[i];
    const parts = hole === undefined ? [] : typeof hole === 'string' ? [plain(hole)] : Array.isArray(hole) ? hole : [hole as Part];
    return [plain(text), ...parts];
  });
}

const plain = (text: string): Part => ({ role: null, text, row: null });

export const textOf = (parts: readonly Part[]): string => parts.map(({ text }) => text).join('');

/** Where a part stands in the text of all. */
export function spanOf(parts: readonly Part[], part: Part): Span {
  let start = 0;
  for (const one of parts) {
    if (one === part) return { start, end: start + part.text.length };
    start += one.text.length;
  }
  throw new Error('The part is none of these parts.');
}
