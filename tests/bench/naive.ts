import Fuse from 'fuse.js';
import type { Results } from '../../src/core/results.ts';

const CAPITALISED = /\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2}/gu;

/** What a first attempt does: every capitalised span is looked for among all names by Fuse. */
export interface Naive {
  /** Searches for the first spans of the text, at most `most`; answers how many the text has and how many were searched. */
  run(text: string, most: number): { readonly spans: number; readonly searched: number };
}

export function buildNaive(results: Results): Naive {
  const names = Array.from({ length: countAthletes(results) }, (_, row) => results.athlete(row).name);
  const fuse = new Fuse(names, { threshold: 0.3 });
  return {
    run(text, most) {
      const spans = text.match(CAPITALISED) ?? [];
      const searched = spans.slice(0, most);
      for (const span of searched) fuse.search(span, { limit: 1 });
      return { spans: spans.length, searched: searched.length };
    },
  };
}

/** The highest row which the name index lists, and one: the database says no number of its own. */
function countAthletes({ names }: Results): number {
  let highest = -1;
  for (let token = 0; token < names.size; token++) for (const row of names.athletes(token)) if (row > highest) highest = row;
  return highest + 1;
}
