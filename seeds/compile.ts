/**
 * Writes the facts as the database: Arrow IPC tables and a header. Same facts, same bytes.
 *
 * Performances are stored by event and sex, so that only what an article needs is opened. What several tables share
 * (strings, sites, the days of competitions, athletes) is stored once and named by row.
 */
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Manifest, manifestOf } from './compile/manifest.ts';
import { compileTables } from './compile/tables.ts';
import type { Seeds } from './model.ts';

export interface CompileOptions {
  /** Replaced as a whole, once everything is written. */
  readonly outDir: string;
  readonly manifestPath?: string;
  readonly log: (line: string) => void;
}

/** Compiles the database into a folder, and its manifest where asked for. Throws one sentence when the seeds cannot be stored. */
export function compileSeeds(seeds: Seeds, { outDir, manifestPath, log }: CompileOptions): Manifest {
  const compiled = compileTables(seeds);
  const { files } = compiled;
  const fresh = `${outDir}.new`;
  rmSync(fresh, { recursive: true, force: true });
  for (const [name, bytes] of files) write(join(fresh, name), bytes);
  rmSync(outDir, { recursive: true, force: true });
  renameSync(fresh, outDir);
  const manifest = manifestOf(compiled, seeds);
  if (manifestPath !== undefined) write(manifestPath, `${JSON.stringify(manifest, null, 2)}\n`);
  const bytes = [...files.values()].reduce((total, file) => total + file.length, 0);
  log(`${manifest.rows} performances of ${manifest.athletes} athletes in ${files.size} files, ${(bytes / 1e6).toFixed(1)} MB`);
  return manifest;
}

function write(path: string, content: Uint8Array | string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}
