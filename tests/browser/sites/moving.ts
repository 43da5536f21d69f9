/** Pages that become other pages without a load. */
import type { Served } from '../site.ts';
import { PARAGRAPHS, page, TITLE } from './story.ts';

/** A story of another day: Kerr's best was 3:29.05 until Paris, and Ingebrigtsen's 3:27.14 was run in 2023. */
export const OLDER = {
  title: 'Ingebrigtsen and the record books in Silesia',
  day: '2023-07-17',
  lines: [
    'Jakob Ingebrigtsen won the 1500m in Chorzów on 16 July 2023 in 3:27.14, a European record.',
    'His brother was not there, and the pacemaker stopped after two laps of the track.',
  ],
  wanted: ['Jakob Ingebrigtsen', '3:27.14'],
};

const STORIES = [
  { title: TITLE, day: '2024-08-07', lines: PARAGRAPHS },
  { title: OLDER.title, day: OLDER.day, lines: OLDER.lines },
  { title: 'Plum cake', day: '2024-08-01', lines: ['Cream the butter with the sugar, add three eggs, and bake for a while.'] },
];

const DRAW = `const stories = ${JSON.stringify(STORIES)};
const element = (name, text) => { const made = document.createElement(name); made.textContent = text; return made; };
const draw = (story) => { const article = document.createElement('article'); const time = element('time', story.day); time.dateTime = story.day;
article.append(element('h1', story.title), time, ...story.lines.map((line) => element('p', line)),
  ...Array.from({ length: 8 }, () => element('p', 'The stands were full, the evening was warm, and the band played on until the last bus had gone home.'))); return article; };`;

/** One page whose links change the address and the article, and leave the head as it was. */
const spa = page(
  `<nav></nav><main></main><script>${DRAW}
const main = document.querySelector('main');
window.go = (n, push = true) => { if (push) history.pushState(n, '', '/spa/' + n); document.title = stories[n].title; main.replaceChildren(draw(stories[n])); };
addEventListener('popstate', (event) => go(event.state ?? 0, false)); go(0, false);</script>`,
);

/** Articles follow each other, and the address follows the reader. */
const endless = page(
  `<div id="feed"></div><script>${DRAW}
const feed = document.querySelector('#feed'); feed.append(draw(stories[0]));
window.more = () => { feed.append(draw(stories[1])); history.replaceState(null, '', '/endless/older'); };</script>`,
);

export const MOVING_PAGES: Readonly<Record<string, Served>> = { '/spa': spa, '/endless': endless };
