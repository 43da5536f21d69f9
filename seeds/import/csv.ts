/** Reads the CSV (RFC 4180, optionally gzipped) from which the seeds were imported. */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

export type CsvRow = Readonly<Record<string, string>>;

/** Rows by column name. No line break stands inside a field there, so a line is a row. */
export function* readCsv(path: string): Generator<CsvRow> {
  const bytes = readFileSync(path);
  const lines = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').split('\n');
  const columns = splitLine(lines[0] ?? '');
  for (let i = 1; i < lines.length; i++) {
    const line = lines[i];
    if (!line) continue;
    const cells = splitLine(line);
    if (cells.length !== columns.length) throw new Error(`${path}:${i + 1}: ${cells.length} cells instead of ${columns.length}.`);
    yield Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? '']));
  }
}

function splitLine(line: string): string[] {
  if (!line.includes('"')) return line.split(',');
  const cells: string[] = [];
  let at = 0;
  while (at <= line.length) {
    if (line[at] !== '"') {
      const comma = line.indexOf(',', at);
      const end = comma < 0 ? line.length : comma;
      cells.push(line.slice(at, end));
      at = end + 1;
      continue;
    }
    let cell = '';
    for (at++; ; at++) {
      const quote = line.indexOf('"', at);
      if (quote < 0) throw new Error(`A quoted cell is not closed: ${line.slice(0, 80)}`);
      cell += line.slice(at, quote);
      at = quote + 1;
      if (line[at] !== '"') break;
      cell += '"';
    }
    cells.push(cell);
    at++;
  }
  return cells;
}
