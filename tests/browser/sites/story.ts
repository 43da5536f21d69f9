/** The article that every page of the matrix shows: four names, four marks, one of them with two digits changed places. */
export const TITLE = 'Hocker takes the metric mile in Paris';

export const PARAGRAPHS = [
  'Cole Hocker won the Olympic men’s 1500m final in Paris on 6 August 2024 in 3:27.65, the fastest of his life.',
  'Josh Kerr of Great Britain was second in 3:27.97, and Yared Nuguse third in 3:27.80.',
  'Jakob Ingebrigtsen led for three laps and finished fourth in 3:28.24.',
] as const;

/** What must be painted, in order. Other words may be. */
export const WANTED = [
  ...['Cole Hocker', '3:27.65', 'Josh Kerr', '3:27.97', 'Yared Nuguse', '3:27.80', 'Jakob Ingebrigtsen', '3:28.24'],
] as const;

/** Painted as a correction. */
export const WRONG = { text: '3:27.97', right: '3:27.79' };

/** Marks of athletes that stand where no article is: none may be painted. */
export const BESIDE = 'Noah Lyles won the Olympic 100m final in Paris in 9.79.';

export const PUBLISHED = '<meta property="article:published_time" content="2024-08-07T08:00:00Z">';

export const paragraphs = (lines: readonly string[] = PARAGRAPHS): string => lines.map((line) => `<p>${line}</p>`).join('\n');

export const page = (body: string, head = '', attributes = 'lang="en"'): string =>
  `<!doctype html><html ${attributes}><head><meta charset="utf-8"><title>${TITLE}</title>${PUBLISHED}${head}</head><body>${body}</body></html>`;
