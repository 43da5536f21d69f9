/** The records of all articles, in IndexedDB of the extension. */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { blankRecord, type DeskRecord, isWorthKeeping, recordShape } from './record.ts';

interface Schema extends DBSchema {
  /** By address. The value is `unknown` until its shape has parsed it. */
  articles: { key: string; value: unknown };
  /** What did not parse, as it was: somebody may still get it out by hand or in a later version. */
  damaged: { key: number; value: { readonly url: string; readonly day: string; readonly record: unknown } };
}

const NAME = 'photofinish-desk';

export interface ReadRecord {
  readonly record: DeskRecord;
  /** What was wrong with the stored one, to be shown; `null` when nothing was. */
  readonly problem: string | null;
}

export interface Store {
  /** The article's record, blank where there is none. Rejects when the database cannot be opened. */
  read(url: string, today: string): Promise<ReadRecord>;
  /** Rejects with one sentence when there is no room; then what was kept before is still there. */
  keep(record: DeskRecord): Promise<void>;
  /** Every record that parses, by address. */
  all(): Promise<readonly DeskRecord[]>;
  deleteAll(): Promise<void>;
}

/** Opens on first use, and again after a failure. */
export function openStore(name = NAME): Store {
  let opening: Promise<IDBPDatabase<Schema>> | null = null;
  const database = (): Promise<IDBPDatabase<Schema>> => {
    opening ??= openDB<Schema>(name, 1, {
      upgrade(fresh) {
        fresh.createObjectStore('articles');
        fresh.createObjectStore('damaged', { autoIncrement: true });
      },
      // Another page of ours wants to delete or upgrade it: let it, and open it again when needed.
      blocking: () => close(),
      terminated: () => close(),
    }).catch((error: unknown) => {
      opening = null;
      throw error;
    });
    return opening;
  };
  const close = (): void => {
    void opening?.then((open) => open.close());
    opening = null;
  };
  return {
    async read(url, today) {
      const open = await database();
      const stored = await open.get('articles', url);
      if (stored === undefined) return { record: blankRecord(url), problem: null };
      const parsed = recordShape.safeParse(stored);
      if (parsed.success) return { record: parsed.data, problem: null };
      const move = open.transaction(['articles', 'damaged'], 'readwrite');
      await Promise.all([
        move.objectStore('damaged').add({ url, day: today, record: stored }),
        move.objectStore('articles').delete(url),
        move.done,
      ]);
      return {
        record: blankRecord(url),
        problem: 'The decisions that were kept for this page are damaged: they are set aside, and you can begin anew.',
      };
    },
    async keep(record) {
      const open = await database();
      try {
        if (isWorthKeeping(record) || record.seen.length > 0) await open.put('articles', record, record.url);
        else await open.delete('articles', record.url);
      } catch (error) {
        if (error instanceof DOMException && error.name === 'QuotaExceededError') {
          throw new Error('There is no room left for decisions in this browser: export them now, then free some space.', { cause: error });
        }
        throw error;
      }
    },
    async all() {
      const open = await database();
      return (await open.getAll('articles')).flatMap((stored) => {
        const parsed = recordShape.safeParse(stored);
        return parsed.success ? [parsed.data] : [];
      });
    },
    async deleteAll() {
      const open = await database();
      const wipe = open.transaction(['articles', 'damaged'], 'readwrite');
      await Promise.all([wipe.objectStore('articles').clear(), wipe.objectStore('damaged').clear(), wipe.done]);
    },
  };
}
