import { expect, it } from 'vitest';
import { canUnderline, groundOf, highlightCss } from '../../src/page/palette.ts';

it.each([
  ['rgb(28, 31, 35)', 'light'],
  ['rgb(233, 230, 223)', 'dark'],
  ['rgba(255, 255, 255, 0.9)', 'dark'],
  ['rgb(0 0 0)', 'light'],
  ['', 'light'],
] as const)('text in %j stands on a %s page', (colour, ground) => {
  expect(groundOf(colour)).toBe(ground);
});

it.each([
  ['Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', false],
  ['Mozilla/5.0 (X11; Linux x86_64; rv:146.0) Gecko/20100101 Firefox/146.0', true],
  ['Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/150.0.0.0 Safari/537.36', true],
])('in %j lines in highlights are drawn: %s', (userAgent, draws) => {
  expect(canUnderline(userAgent)).toBe(draws);
});

it('gives each look its own line, and a wash where there are no lines', () => {
  const names = { athlete: 'xa', verified: 'xv', correction: 'xc', current: 'xo' };
  const css = highlightCss(names, { ground: 'light', canUnderline: true, tags: ['p', 'b'] });
  expect(css).toMatch(/\(xa\)[^}]*dotted/);
  expect(css).toMatch(/\(xv\)[^}]*solid/);
  expect(css).toMatch(/\(xc\)[^}]*wavy/);
  expect(css).not.toMatch(/\(xa\) \{ background-color/);
  expect(css).toContain('p::highlight(xa),b::highlight(xa) {');
  expect(css).not.toMatch(/(?:^|[\s,*])::highlight/);
  expect(highlightCss(names, { ground: 'light', canUnderline: false, tags: ['p'] })).toMatch(/\(xa\) \{ background-color/);
});
