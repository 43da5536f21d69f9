/** What the database was built without: `npm run seeds -- --without ID,…` must leave the tests green, and some facts stand in one source only. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DATABASE_FOLDER } from '../../src/cli/database.ts';
import { HEADER_FILE } from '../../src/results/format.ts';
import { parseHeader } from '../../src/results/header.ts';

/** The sources that the compiled database lacks, as its header says; none of a whole one. */
export function readLeftOut(): ReadonlySet<string> {
  return new Set(parseHeader(readFileSync(join(DATABASE_FOLDER, HEADER_FILE))).without);
}
