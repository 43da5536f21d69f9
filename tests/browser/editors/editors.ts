/** Pages with an editor as npm has it, each beside an article. `window.model()` is what the editor holds, `window.back()` its own undo. */
import { build } from 'esbuild';
import type { Served } from '../site.ts';
import { PARAGRAPHS, page, paragraphs } from '../sites/story.ts';

/** A draft with one slip: the second mark should be 3:45.34. */
export const DRAFT = [
  'Cole Hocker won in Paris in 3:27.65 on 6 August 2024.',
  'Josh Kerr had won the Bowerman Mile at the Prefontaine Classic in Eugene on 25 May 2024 in 3:45.43.',
] as const;
export const SLIP = { text: '3:45.43', right: '3:45.34' };

/** Editors make their own markup; nothing else about the policy is loosened. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'";

const HTML = DRAFT.map((line) => `<p>${line}</p>`).join('');

const PLAIN: Readonly<Record<string, string>> = {
  '/textarea': `<textarea id="editor" rows="6" cols="60">${DRAFT.join('\n\n')}</textarea>
<script>window.model = () => document.querySelector('#editor').value; window.back = () => document.execCommand('undo');</script>`,
  '/contenteditable': `<div id="editor" contenteditable="true">${HTML}</div>
<script>window.model = () => document.querySelector('#editor').textContent; window.back = () => document.execCommand('undo');</script>`,
  '/opted-out': `<div id="editor" contenteditable="true" data-gramm="false">${HTML}</div><script>window.model = () => '';</script>`,
};

const SCRIPTS: Readonly<Record<string, string>> = {
  '/prosemirror': `
import { history, undo } from 'prosemirror-history';
import { DOMParser } from 'prosemirror-model';
import { schema } from 'prosemirror-schema-basic';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
const source = document.createElement('div');
source.append(...window.draft.map((line) => Object.assign(document.createElement('p'), { textContent: line })));
const doc = DOMParser.fromSchema(schema).parse(source);
const view = new EditorView(document.querySelector('#editor'), { state: EditorState.create({ doc, plugins: [history()] }) });
window.model = () => JSON.stringify(view.state.doc.toJSON());
window.back = () => undo(view.state, view.dispatch);`,
  '/lexical': `
import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerRichText } from '@lexical/rich-text';
import { $createParagraphNode, $createTextNode, $getRoot, createEditor, UNDO_COMMAND } from 'lexical';
const editor = createEditor({ namespace: 'test', onError: (error) => { throw error; } });
editor.setRootElement(Object.assign(document.querySelector('#editor'), { contentEditable: 'true' }));
registerRichText(editor);
registerHistory(editor, createEmptyHistoryState(), 0);
editor.update(() => $getRoot().clear().append(...window.draft.map((line) => $createParagraphNode().append($createTextNode(line)))), { discrete: true });
window.model = () => JSON.stringify(editor.getEditorState().toJSON());
window.back = () => editor.dispatchCommand(UNDO_COMMAND, undefined);`,
  '/quill': `
import Quill from 'quill';
const quill = new Quill('#editor');
quill.setText(window.draft.join('\\n'));
quill.history.clear();
window.model = () => JSON.stringify(quill.getContents());
window.back = () => quill.history.undo();`,
};

async function scripted(source: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: import.meta.dirname },
    bundle: true,
    write: false,
    minify: true,
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  });
  const script = outputFiles[0]?.text.replace(/<\/(script)/gi, '<\\/$1') ?? '';
  return `<div id="editor"></div><script>window.draft = ${JSON.stringify(DRAFT)};</script><script>${script}</script>`;
}

export async function editorPages(): Promise<Record<string, Served>> {
  const served = (editor: string): Served => ({ body: page(`<main>${paragraphs(PARAGRAPHS)}</main>${editor}`), policy: POLICY });
  const pages: Record<string, Served> = {};
  for (const [path, editor] of Object.entries(PLAIN)) pages[path] = served(editor);
  for (const [path, source] of Object.entries(SCRIPTS)) pages[path] = served(await scripted(source));
  return pages;
}
