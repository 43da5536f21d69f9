import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { expect, it } from 'vitest';
import { mark } from '../../src/flags/changes.ts';
import { blankRecord } from '../../src/flags/record.ts';
import { openStore } from '../../src/flags/store.ts';

const URL = 'https://x.example/a';
const TODAY = '2026-01-02';
const TEXT = 'Josh Kerr ran 3:27.97.';
const RECORD = mark(blankRecord(URL), TEXT, { start: 14, end: 21 }, { correction: '3:27.79', note: '', link: '', day: TODAY });

let names = 0;
const fresh = (): string => `test-${names++}`;

it('keeps a record over a restart, and answers a blank one for a page it has not seen', async () => {
  const name = fresh();
  await openStore(name).keep(RECORD);
  expect(await openStore(name).read(URL, TODAY)).toEqual({ record: RECORD, problem: null });
  expect(await openStore(name).read('https://x.example/b', TODAY)).toEqual({ record: blankRecord('https://x.example/b'), problem: null });
  expect(await openStore(name).all()).toEqual([RECORD]);
});

it('sets a damaged record aside, says so once, and loses nothing of it', async () => {
  const name = fresh();
  await openStore(name).keep(RECORD);
  const damaged = { ...RECORD, marked: 'ruined' };
  const raw = await openDB(name);
  await raw.put('articles', damaged, URL);
  const store = openStore(name);
  const read = await store.read(URL, TODAY);
  expect(read).toEqual({ record: blankRecord(URL), problem: expect.stringContaining('set aside') });
  expect((await store.read(URL, TODAY)).problem).toBeNull();
  expect(await raw.getAll('damaged')).toEqual([{ url: URL, day: TODAY, record: damaged }]);
  raw.close();
});

it('forgets a record of which nothing is left, and everything when told', async () => {
  const store = openStore(fresh());
  await store.keep(RECORD);
  await store.keep(blankRecord(URL));
  expect(await store.all()).toEqual([]);
  await store.keep(RECORD);
  await store.deleteAll();
  expect(await store.all()).toEqual([]);
});

it('says what to do when there is no room, and still has what was there before', async () => {
  const store = openStore(fresh());
  await store.keep(RECORD);
  const full = { ...RECORD, title: 'too long' };
  const { put } = IDBObjectStore.prototype;
  IDBObjectStore.prototype.put = () => {
    throw new DOMException('full', 'QuotaExceededError');
  };
  try {
    await expect(store.keep(full)).rejects.toThrow('There is no room left for decisions in this browser: export them now');
  } finally {
    IDBObjectStore.prototype.put = put;
  }
  expect((await store.read(URL, TODAY)).record).toEqual(RECORD);
});

it('opens again after the database was closed under it', async () => {
  const name = fresh();
  const store = openStore(name);
  await store.keep(RECORD);
  // An upgrade by a later version asks all others to close.
  (await openDB(name, 2)).close();
  await expect(store.read(URL, TODAY)).rejects.toThrow();
});
