import { describe, expect, it } from 'vitest';
import { findDraft } from '../../src/page/draft.ts';
import { parse, styleOf } from './page.ts';

/** linkedom computes no styles and keeps no focus: both as a browser has them. */
function draftOf(body: string, focused?: string) {
  const document = parse(body);
  Object.defineProperty(document, 'defaultView', { value: { getComputedStyle: styleOf } });
  Object.defineProperty(document, 'activeElement', { value: focused ? document.querySelector(focused) : document.body });
  return findDraft(document);
}

const text = (found: ReturnType<typeof findDraft>): string => (found.kind === 'draft' ? found.draft.text.trim() : found.kind);

describe('findDraft', () => {
  it.each([
    ['the only field with text', '<textarea></textarea><textarea>Kerr ran.</textarea>', undefined, 'Kerr ran.'],
    ['the only editor', '<div contenteditable="true"><p>Kerr ran.</p><p>Nuguse too.</p></div>', undefined, 'Kerr ran.\nNuguse too.'],
    ['the one with the focus', '<textarea>One</textarea><textarea id="b">Two</textarea>', '#b', 'Two'],
    ['the whole editor when a paragraph has the focus', '<div contenteditable=""><p>One</p><p id="p">Two</p></div>', '#p', 'One\nTwo'],
    [
      'what an editor shows and nobody may edit',
      '<div contenteditable="true"><p>One</p><figure contenteditable="false">Two</figure></div>',
      undefined,
      'One\nTwo',
    ],
  ])('reads %s', (_, body, focused, expected) => {
    expect(text(draftOf(body, focused))).toBe(expected);
  });

  it.each([
    ['there is none', '<p>Kerr ran.</p>', undefined],
    ['there are several and none has the focus', '<textarea>One</textarea><textarea>Two</textarea>', undefined],
    ['nothing is written yet', '<textarea> </textarea>', undefined],
    ['it is no prose', '<input type="password" value="Kerr"><input type="email" value="a@b"><input type="number" value="3">', undefined],
    ['a part of the page says that it is no editor', '<div contenteditable="false">Kerr ran.</div>', undefined],
  ])('finds none when %s', (_, body, focused) => {
    expect(draftOf(body, focused)).toEqual({ kind: 'none' });
  });

  it.each(['data-gramm="false"', 'data-gramm_editor="false"', 'data-enable-grammarly="false"', 'data-lt-active="false"'])(
    'keeps out where %s says so, of it or of what is around it',
    (optOut) => {
      expect(draftOf(`<textarea id="a" ${optOut}>Kerr ran.</textarea>`, '#a')).toEqual({ kind: 'opted-out' });
      expect(draftOf(`<section ${optOut}><textarea>Kerr ran.</textarea></section>`)).toEqual({ kind: 'opted-out' });
      expect(text(draftOf(`<textarea ${optOut}>No</textarea><textarea>Yes</textarea>`))).toBe('Yes');
    },
  );
});
