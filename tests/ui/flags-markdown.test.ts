import { expect, it } from 'vitest';
import type { Flag } from '../../src/settings/settings.ts';
import { flagsAsMarkdown } from '../../src/ui/flags-markdown.ts';

const flag = (more: Partial<Flag> = {}): Flag => ({
  verdict: 'confirmed',
  url: 'https://x.example/a',
  quote: '3:27.97',
  correction: '3:27.79',
  athlete: 'Josh Kerr',
  evidence: '6 August 2024',
  day: '2026-01-02',
  ...more,
});

it('writes a note by page, confirmed first', () => {
  const text = flagsAsMarkdown([
    flag({ verdict: 'disputed', quote: 'fifth', correction: 'sixth', evidence: '', athlete: '' }),
    flag(),
    flag({ url: 'https://x.example/b' }),
  ]);
  expect(text).toBe(`# Corrections

## <https://x.example/a>

- **Confirmed**: “3:27.97” → “3:27.79” (Josh Kerr), 2026-01-02
  - 6 August 2024
- **Disputed**: “fifth” → “sixth”, 2026-01-02

## <https://x.example/b>

- **Confirmed**: “3:27.97” → “3:27.79” (Josh Kerr), 2026-01-02
  - 6 August 2024
`);
});

it.each([
  ['[x](javascript:alert(1))', '\\[x\\]\\(javascript:alert\\(1\\)\\)'],
  ['<img src=x>', '\\<img src=x\\>'],
  ['a\n\n# b', 'a \\# b'],
  ['`*_|~', '\\`\\*\\_\\|\\~'],
])('shows %j as it is', (quote, escaped) => {
  expect(flagsAsMarkdown([flag({ quote })])).toContain(`“${escaped}”`);
});

it('does not let an address end its own brackets', () => {
  expect(flagsAsMarkdown([flag({ url: 'https://x.example/>\n<script>' })])).toContain('<https://x.example/%3E%0A%3Cscript%3E>');
});
