import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { HEADER_FILE } from '../results/format.ts';
import { type OpenOptions, type OpenResults, openResults } from '../results/open.ts';

/** Where `npm run seeds` writes the database. */
export const DATABASE_FOLDER = join(dirname(fileURLToPath(import.meta.url)), '../../.generated/database');

/** Opens the compiled database. Rejects with one sentence that says what to do when it is missing, damaged or of another format. */
export async function openDatabase(folder: string = DATABASE_FOLDER, options: OpenOptions = {}): Promise<OpenResults> {
  if (!existsSync(join(folder, HEADER_FILE))) throw new Error('The results database has not been compiled yet, run: npm run seeds');
  return openResults((file) => readFile(join(folder, file)), options);
}
