import type { Label } from './labels.ts';

/** Writes prose and remembers what each labelled piece of it says. */
export class DemoWriter {
  #text = '';
  readonly #labels: { readonly start: number; readonly label: Label }[] = [];

  add(...pieces: readonly (string | Label)[]): this {
    for (const piece of pieces) {
      if (typeof piece === 'string') this.#text += piece;
      else {
        this.#labels.push({ start: this.#text.length, label: piece });
        this.#text += piece.quote;
      }
    }
    return this;
  }

  get text(): string {
    return this.#text;
  }

  /** The labels, each told from equal quotes before it by `nth`. */
  get labels(): Label[] {
    return this.#labels.map(({ start, label }) => {
      let nth = 1;
      for (let at = this.#text.indexOf(label.quote); at < start; at = this.#text.indexOf(label.quote, at + 1)) nth++;
      return { ...label, nth };
    });
  }
}

/** Mulberry32 (T. Ettinger, public domain): the same seed gives the same article on every machine. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const escapeHtml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** A plain news page around the text: first line the headline, every other line a paragraph. */
export function writePage({ text, published }: { text: string; published: string }): string {
  const [headline = '', ...lines] = text.split('\n');
  const about = JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline,
    datePublished: published,
    inLanguage: 'en',
  });
  return `<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <title>${escapeHtml(headline)}</title>
  <script type="application/ld+json">${about.replaceAll('<', '\\u003c')}</script>
  <style>
    :root { color-scheme: light dark; }
    body { font: 1.05rem/1.6 Georgia, serif; max-width: 42rem; margin: 2rem auto; padding: 0 1rem; }
  </style>
</head>
<body>
  <nav><a href="#results">Results</a> <a href="#calendar">Calendar</a></nav>
  <main>
    <article>
      <h1>${escapeHtml(headline)}</h1>
${lines.map((line) => `      <p>${escapeHtml(line)}</p>`).join('\n')}
    </article>
  </main>
  <footer>A demonstration page, generated from the results.</footer>
</body>
</html>
`;
}
