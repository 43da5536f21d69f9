/** Pages without a framework. */
import type { Served } from '../site.ts';
import { BESIDE, PARAGRAPHS, PUBLISHED, page, paragraphs, TITLE } from './story.ts';

const article = `<article><h1>${TITLE}</h1>${paragraphs()}</article>`;

/** Nothing at all is allowed but what came with the page. */
const STRICTEST = "default-src 'none'; script-src 'none'; style-src 'none'; trusted-types 'none'; require-trusted-types-for 'script'";

const wordPress = page(
  `<div id="page" class="site"><header id="masthead" class="site-header"><nav class="main-navigation"><ul><li><a href="#">Track</a></li></ul></nav></header>
<div id="content"><main id="primary" class="site-main"><article id="post-7" class="post-7 post type-post hentry category-track">
<header class="entry-header"><h1 class="entry-title">${TITLE}</h1><div class="entry-meta"><time class="entry-date published" datetime="2024-08-07T08:00:00+00:00">7 August</time></div></header>
<div class="entry-content">${paragraphs()}<div class="sharedaddy sd-sharing"><ul class="share-buttons"><li>${BESIDE}</li></ul></div>
<div id="jp-relatedposts" class="jp-relatedposts"><p>${BESIDE}</p></div></div></article>
<div id="comments" class="comments-area"><ol class="comment-list"><li><article class="comment-body"><p>${BESIDE}</p></article></li></ol>
<div id="respond" class="comment-respond"><form><textarea>${BESIDE}</textarea></form></div></div></main>
<aside id="secondary" class="widget-area"><section class="widget widget_recent_entries"><ul><li><a href="#">${BESIDE}</a></li></ul></section></aside></div>
<footer class="site-footer">${BESIDE}</footer><div id="cookie-notice" class="cookie-notice"><p>${BESIDE}</p></div></div>`,
  `<meta name="generator" content="WordPress 6.6"><style>.widget-area{float:right;width:30%}</style>`,
);

const amp = `<!doctype html><html amp lang="en"><head><meta charset="utf-8"><title>${TITLE}</title>${PUBLISHED}<meta name="viewport" content="width=device-width">
<style amp-custom>h1{font-size:2em}</style></head><body><amp-auto-ads></amp-auto-ads><header><amp-img width="100" height="20" layout="fixed"></amp-img></header>
<article>${`<h1>${TITLE}</h1>${paragraphs()}`}<amp-img width="600" height="400" layout="responsive"><noscript>x</noscript></amp-img></article>
<amp-consent id="consent" hidden><div>${BESIDE}</div></amp-consent><amp-sidebar hidden>${BESIDE}</amp-sidebar></body></html>`;

/** No doctype, tables for columns, and tags of another age. */
const quirks = `<html><head><title>${TITLE}</title>${PUBLISHED}</head><body bgcolor=white><center><table width=600><tr><td colspan=2><font size=6><b>${TITLE}</b></font>
<tr><td valign=top width=420>${PARAGRAPHS.map((line) => `<font face=Arial>${line}</font><p>`).join('\n')}<td width=180>&nbsp;</table></center></body></html>`;

const rightToLeft = page(`<main><h1>${TITLE}</h1>${paragraphs()}</main>`, '', 'lang="en" dir="rtl"');

const shadow = page(
  `<x-article><h1 slot="title">${TITLE}</h1></x-article><script>
customElements.define('x-article', class extends HTMLElement { constructor() { super(); const root = this.attachShadow({ mode: 'open' });
const add = (name, text) => { const element = document.createElement(name); element.textContent = text; root.append(element); return element; };
add('slot', '').name = 'title'; for (const line of ${JSON.stringify(PARAGRAPHS)}) add('p', line); } });</script>`,
);

const framed = page(
  `<h1>${TITLE}</h1><iframe src="/frame" width="700" height="420" style="border:3px solid;padding:10px;margin:30px"></iframe><iframe src="/frame" width="10" height="10"></iframe>`,
);

const frameset = `<html><head><title>${TITLE}</title></head><frameset cols="100,*"><frame src="/menu"><frame src="/frame"></frameset></html>`;

/** About 5 MB, most of it lists that no article has. */
const huge = page(
  `<main><h1>${TITLE}</h1>${paragraphs()}${Array.from(
    { length: 300 },
    (_, n) =>
      `<section><h2>Club evening ${n + 1}</h2><ol>${`<li class="row"><span class="place">1</span> <span class="name">Sam Miller-Jones of the Harriers</span> <b>4:${String(10 + (n % 45)).padStart(2, '0')}.1</b> <span class="note">in the second of three races on a windy night by the river</span></li>`.repeat(85)}</ol></section>`,
  ).join('')}</main>`,
);

/** Clocks, tickers and animations that never rest. */
const restless = page(
  `<main><h1>${TITLE}</h1>${paragraphs()}</main><div id="clock"></div><div id="ball" style="position:fixed;bottom:0">o</div><script>
var n = 0; const tick = () => { n++; clock.textContent = 'Now ' + n; ball.style.transform = 'translateX(' + (n % 200) + 'px)'; ball.className = 'c' + (n % 7);
const extra = document.createElement('i'); extra.textContent = n; clock.append(extra); requestAnimationFrame(tick); }; tick();</script>`,
);

export const PLAIN_PAGES: Readonly<Record<string, Served>> = {
  '/static': page(`<header><nav>${BESIDE}</nav></header><main>${article}</main><aside>${BESIDE}</aside>`),
  '/wordpress': wordPress,
  '/amp': amp,
  '/strict': { body: page(article), policy: STRICTEST },
  '/quirks': quirks,
  '/rtl': rightToLeft,
  '/shadow': shadow,
  '/frames': { body: framed, policy: "default-src 'self'; style-src 'unsafe-inline'" },
  '/frameset': { body: frameset, policy: "default-src 'self'" },
  '/menu': page('<p>Home</p>'),
  '/frame': page(paragraphs()),
  '/huge': huge,
  '/restless': restless,
};
