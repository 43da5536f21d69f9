import { describe, expect, it } from 'vitest';
import { answer, type Handlers, type Sender } from '../../src/messages/answer.ts';
import { ask } from '../../src/messages/ask.ts';
import { checked, KERR, named, SLIP } from '../ui/made.ts';

const self = { id: 'us', base: 'chrome-extension://us/' };
const page: Sender = { id: 'us', url: 'https://www.athleticsweekly.com/', tab: { id: 7 } };
const popup: Sender = { id: 'us', url: 'chrome-extension://us/popup.html' };
const article = { text: 'Kerr', blocks: [{ kind: 'paragraph' as const, start: 0, end: 4 }], published: null, language: null, url: null };

/** A channel on which `handlers` answer whoever `sender` is. */
const channel =
  (handlers: Handlers, sender: Sender) =>
  async (message: unknown): Promise<unknown> => {
    // What travels is JSON in Chromium.
    const reply = await answer(handlers, JSON.parse(JSON.stringify(message)), { sender, self });
    return reply === null ? undefined : JSON.parse(JSON.stringify(reply));
  };

describe('asking and answering', () => {
  it('brings a question and its answer through whole', async () => {
    const result = checked([named(0, 'Kerr', KERR), SLIP]);
    const send = channel({ check: async (body) => ({ ...result, language: body.article.text }) }, page);
    expect(await ask(send, 'check', { article })).toEqual({ ok: true, value: { ...result, language: 'Kerr' } });
  });

  it('says `gone` when nobody listens, whichever way the browser puts it', async () => {
    const rejects = (): Promise<unknown> => Promise.reject(new Error('Receiving end does not exist.'));
    expect(await ask(rejects, 'pageState', {})).toMatchObject({
      ok: false,
      failure: { kind: 'gone', why: 'Receiving end does not exist.' },
    });
    expect(await ask(async () => undefined, 'pageState', {})).toMatchObject({ ok: false, failure: { kind: 'gone' } });
  });

  it.each([
    ['no reply at all', 'hello'],
    ['a value of another shape', { ok: true, value: { topic: 'athletics' } }],
    ['a reason that is not in the table', { ok: true, value: checked([{ ...SLIP, reason: 'because' as 'exact' }]) }],
    ['a word that every object has', { ok: true, value: checked([{ ...SLIP, reason: 'constructor' as 'exact' }]) }],
    ['a failure without a kind', { ok: false, failure: {} }],
  ])('says `bad-answer` to %s', async (_what, reply) => {
    expect(await ask(async () => reply, 'check', { article })).toMatchObject({ ok: false, failure: { kind: 'bad-answer' } });
  });

  it('turns what a handler throws into a failure with its words', async () => {
    const send = channel({ check: async () => Promise.reject(new Error('The database is damaged.')) }, page);
    expect(await ask(send, 'check', { article })).toEqual({ ok: false, failure: { kind: 'failed', why: 'The database is damaged.' } });
  });

  it.each([
    ['hello'],
    [null],
    [{ photofinish: 'constructor', body: {} }],
    [{ photofinish: 'step', body: { to: 'next' } }],
    [{ type: 'check' }],
  ])('leaves %j to others', (message) => {
    expect(answer({ check: async () => checked([]) }, message, { sender: page, self })).toBeNull();
  });

  it.each([
    ['another extension', 'check', { article }, { ...page, id: 'them' }],
    ['the popup where a page should ask', 'check', { article }, popup],
    ['a page where the popup should ask', 'step', { to: 'next' }, page],
    ['a page that pretends to be nobody', 'step', { to: 'next' }, { id: 'us', tab: { id: 7 } }],
    ['a body of another shape', 'step', { to: 'sideways' }, popup],
    ['an offset below zero', 'showFinding', { start: -1 }, popup],
  ])('refuses %s', async (_who, name, body, sender) => {
    const touched: string[] = [];
    const touch =
      <T>(what: string, value: T) =>
      async (): Promise<T> => {
        touched.push(what);
        return value;
      };
    const handlers: Handlers = { check: touch('check', checked([])), step: touch('step', null), showFinding: touch('showFinding', null) };
    expect(await answer(handlers, { photofinish: name, body }, { sender, self })).toMatchObject({
      ok: false,
      failure: { kind: 'refused' },
    });
    expect(touched).toEqual([]);
  });

  it('lets the popup and the worker ask a page', async () => {
    const handlers: Handlers = { step: async () => null };
    for (const sender of [popup, { id: 'us', url: 'chrome-extension://us/background.js' }, { id: 'us' }]) {
      expect(await answer(handlers, { photofinish: 'step', body: { to: 'next' } }, { sender, self })).toEqual({ ok: true, value: null });
    }
  });
});
