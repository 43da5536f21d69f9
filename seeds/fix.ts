/**
 * `npm run seeds:fix` writes every table in canonical order and spacing, so that a change shows as the lines that
 * changed. It alters no fact: ids keep their meaning, and only runs of white space inside cells are made one space.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { performanceLayout, RACES, SEX_FOLDERS, SINGLE_TABLES } from './layout.ts';
import { eventsOf, SEEDS_FOLDER } from './load.ts';
import { formatTable, type Layout, readRows, tidyCell } from './table.ts';

/** Every table of the folder by file name. */
export function* tablesOf(folder: string): Generator<readonly [file: string, layout: Layout]> {
  yield* Object.entries(SINGLE_TABLES);
  for (const [, sex] of SEX_FOLDERS) {
    for (const event of eventsOf(join(folder, 'races', sex))) yield [`races/${sex}/${event}.tsv`, RACES];
    for (const event of eventsOf(join(folder, 'performances', sex))) yield [`performances/${sex}/${event}.tsv`, performanceLayout(event)];
  }
}

/** The text of one table as it should stand. Throws as `readRows` does. */
export function tidyTable(file: string, text: string, layout: Layout): string {
  const rows: string[][] = [];
  const whole = text.endsWith('\n') ? text : `${text}\n`;
  readRows({ file, text: whole.replace(/\r\n/g, '\n'), columns: layout.columns, take: (cells) => rows.push(cells.map(tidyCell)) });
  return formatTable(
    layout,
    rows.filter((cells) => cells.some((cell) => cell !== '')),
  );
}

/** Files whose text is not canonical; with `write`, they are rewritten. */
export function fixTables(folder: string, { write }: { readonly write: boolean }): string[] {
  const untidy: string[] = [];
  for (const [file, layout] of tablesOf(folder)) {
    const text = readFileSync(join(folder, file), 'utf8');
    const tidy = tidyTable(file, text, layout);
    if (tidy === text) continue;
    untidy.push(file);
    if (write) writeFileSync(join(folder, file), tidy);
  }
  return untidy;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const fixed = fixTables(SEEDS_FOLDER, { write: true });
  process.stderr.write(fixed.length === 0 ? 'All tables stand in order.\n' : fixed.map((file) => `seeds/${file} put in order\n`).join(''));
}
