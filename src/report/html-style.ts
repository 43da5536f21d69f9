/** The style of the HTML report, which stands in the page itself. Colours keep 4.5:1 on their ground; on paper all is black on white. */
export const HTML_STYLE = `:root { color-scheme: light dark; --ground: light-dark(#fff, #151a20); --ink: light-dark(#15202b, #e9eef3); --dim: light-dark(#52606d, #a7b4c0);
  --line: light-dark(#d8e0e6, #333e49); --raised: light-dark(#f3f6f8, #1f262e); --mismatch: light-dark(#b3261e, #ff8f80); --verified: light-dark(#0a6b42, #45d695);
  --ambiguous: light-dark(#7a5200, #f0be5b); --unverified: light-dark(#52606d, #a7b4c0); --accent: light-dark(#0b5cad, #84bdff); }
body { margin: 0; background: var(--ground); color: var(--ink); font: 15px/1.45 system-ui, sans-serif; }
main { max-width: 46rem; margin: 0 auto; padding: 1.5rem 1rem; }
h1 { font-size: 1rem; color: var(--dim); }
h2 { margin: 2rem 0 .25rem; font-size: 1.5rem; line-height: 1.2; }
h3 { margin: 1.5rem 0 .5rem; font-size: 1rem; }
p { margin: .15rem 0; overflow-wrap: anywhere; }
a { color: var(--accent); }
.dim, .row { color: var(--dim); font-size: .87rem; }
ol { margin: 0; padding: 0; list-style: none; }
ol > li { margin: 0 0 .75rem; padding: .5rem .75rem; border-inline-start: 3px solid var(--line); background: var(--raised); overflow-wrap: anywhere; break-inside: avoid; }
.mismatch > ol > li { border-color: var(--mismatch); }
.verified > ol > li { border-color: var(--verified); }
.ambiguous > ol > li { border-color: var(--ambiguous); }
blockquote { margin: 0 0 .25rem; }
mark { background: none; color: inherit; font-weight: 700; text-decoration: underline; text-underline-offset: 3px; }
.swap { font-variant-numeric: tabular-nums; font-size: 1.1rem; }
.swap del { color: var(--dim); text-decoration-color: var(--mismatch); }
.swap ins { font-weight: 700; text-decoration: none; }
.decision { margin-top: .35rem; padding-top: .35rem; border-top: 1px solid var(--line); }
.counts { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin: .75rem 0 .4rem; padding: 0; list-style: none; }
.counts .mismatch b { color: var(--mismatch); }
.counts .verified b { color: var(--verified); }
.counts .ambiguous b { color: var(--ambiguous); }
.bar { display: flex; gap: 2px; height: 8px; }
.bar span { min-width: 3px; border-radius: 2px; }
.bar .mismatch { background: var(--mismatch); }
.bar .verified { background: var(--verified); }
.bar .ambiguous { background: var(--ambiguous); }
.bar .unverified { background: var(--line); }
table { width: 100%; border-collapse: collapse; font-size: .87rem; font-variant-numeric: tabular-nums; }
th, td { padding: .3rem .5rem .3rem 0; border-bottom: 1px solid var(--line); text-align: start; vertical-align: top; }
.failed { color: var(--mismatch); }
@media print { :root { color-scheme: light; } body { font-size: 11pt; } main { max-width: none; padding: 0; } article { break-before: page; } article:first-of-type { break-before: auto; } a { color: inherit; } }
`;
