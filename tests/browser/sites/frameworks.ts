/** The same article drawn on the server and hydrated in the browser, by the frameworks as npm has them. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Served } from '../site.ts';
import { PARAGRAPHS, page, TITLE } from './story.ts';

const HERE = import.meta.dirname;
const newest = createRequire(import.meta.url);
/** A package of its own, because two Reacts do not live in one. */
const eighteen = createRequire(join(HERE, '../react-18/package.json'));

type Element = unknown;
interface React {
  readonly version: string;
  readonly createElement: (type: unknown, props: object | null, ...children: readonly unknown[]) => Element;
  readonly useState: (first: number) => [number, (next: number) => void];
  readonly useEffect: (work: () => void, inputs: readonly unknown[]) => void;
}

/** Runs on both sides: its source is sent to the browser. Every press takes one paragraph away and adds another. */
const REACT_APP = `({ createElement: h, useState, useEffect }, { title, lines }) => () => {
  const [presses, press] = useState(0);
  useEffect(() => { globalThis.hydrated = true; }, []);
  return h('main', null, h('h1', null, title), h('button', { id: 'more', onClick: () => press(presses + 1) }, 'More'),
    ...lines.slice(0, lines.length - presses).map((line) => h('p', { key: line }, line)),
    ...(presses > 0 ? [h('p', { key: 'last' }, 'Stefan Nader was not there.')] : []));
}`;

const STORY = { title: TITLE, lines: PARAGRAPHS };

/** CommonJS files as one script: each is a function that gets the others by name. */
const bundle = (files: Readonly<Record<string, string>>): string => `const files = {${Object.entries(files)
  .map(([name, file]) => `${JSON.stringify(name)}: (module, exports, require) => {${readFileSync(file, 'utf8')}\n}`)
  .join(',\n')}};
const made = {}; const process = { env: { NODE_ENV: 'production' } };
const require = (name) => { if (!made[name]) { const module = { exports: {} }; made[name] = module; files[name](module, module.exports, require); } return made[name].exports; };`;

function reactPage(from: NodeJS.Require, files: Readonly<Record<string, string>>, client: string): string {
  // The packages carry no types; what is used of them is said above.
  const react = from('react') as React;
  const { renderToString } = from('react-dom/server') as { renderToString: (element: Element) => string };
  // The one source of the app: the server runs what the browser gets.
  const app = evaluate(REACT_APP)(react, STORY);
  const html = renderToString(react.createElement(app, null));
  return page(
    `<div id="root">${html}</div><script>${escapeScript(bundle(files))}
require('${client}').hydrateRoot(document.querySelector('#root'), require('react').createElement((${REACT_APP})(require('react'), ${JSON.stringify(STORY)})));</script>`,
  );
}

type App = (react: React, story: typeof STORY) => () => Element;
const evaluate = (source: string): App => new Function(`return ${source}`)() as App;

/** A script in a page ends at the first closing tag that it prints. */
const escapeScript = (source: string): string => source.replace(/<\/(script)/gi, '<\\/$1');

const cjs = (from: NodeJS.Require, name: string, file: string): string => join(from.resolve(`${name}/package.json`), '..', 'cjs', file);

const react18 = (): string =>
  reactPage(
    eighteen,
    {
      react: cjs(eighteen, 'react', 'react.production.min.js'),
      scheduler: cjs(eighteen, 'scheduler', 'scheduler.production.min.js'),
      'react-dom': cjs(eighteen, 'react-dom', 'react-dom.production.min.js'),
    },
    'react-dom',
  );

const react19 = (): string =>
  reactPage(
    newest,
    {
      react: cjs(newest, 'react', 'react.production.js'),
      scheduler: cjs(newest, 'scheduler', 'scheduler.production.js'),
      'react-dom': cjs(newest, 'react-dom', 'react-dom.production.js'),
      'react-dom/client': cjs(newest, 'react-dom', 'react-dom-client.production.js'),
    },
    'react-dom/client',
  );

interface Vue {
  readonly createSSRApp: (component: object) => unknown;
}

const VUE_APP = `({ h, ref, onMounted }, { title, lines }) => ({ setup() {
  const presses = ref(0);
  onMounted(() => { globalThis.hydrated = true; });
  return () => h('main', [h('h1', title), h('button', { id: 'more', onClick: () => presses.value++ }, 'More'),
    ...lines.slice(0, lines.length - presses.value).map((line) => h('p', { key: line }, line)),
    ...(presses.value > 0 ? [h('p', { key: 'last' }, 'Stefan Nader was not there.')] : [])]);
} })`;

async function vuePage(): Promise<string> {
  const vue = newest('vue') as Vue;
  const { renderToString } = newest('vue/server-renderer') as { renderToString: (app: unknown) => Promise<string> };
  const component = new Function(`return ${VUE_APP}`)()(vue, STORY) as object;
  const runtime = readFileSync(join(newest.resolve('vue/package.json'), '..', 'dist/vue.runtime.global.prod.js'), 'utf8');
  return page(
    `<div id="root">${await renderToString(vue.createSSRApp(component))}</div><script>${escapeScript(runtime)}
Vue.createSSRApp((${VUE_APP})(Vue, ${JSON.stringify(STORY)})).mount('#root');</script>`,
  );
}

export const frameworkPages = async (): Promise<Readonly<Record<string, Served>>> => ({
  '/react-18': react18(),
  '/react-19': react19(),
  '/vue': await vuePage(),
});
