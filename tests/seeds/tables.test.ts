import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fixTables, tidyTable } from '../../seeds/fix.ts';
import { PERFORMANCES, RACES, SINGLE_TABLES } from '../../seeds/layout.ts';
import { loadSeeds } from '../../seeds/load.ts';
import { byId, formatTable, readRows } from '../../seeds/table.ts';

describe('a text table', () => {
  const layout = { columns: ['id', 'name', 'note'], order: [['id', byId]] as const };

  it('comes back as it was written, in canonical order, with nothing after the last cell', () => {
    const text = formatTable(layout, [
      ['10', 'b', ''],
      ['z', '', 'c'],
      ['1', '', ''],
    ]);
    expect(text).toBe('id\tname\tnote\n1\nz\t\tc\n10\tb\n');
    const rows: string[][] = [];
    readRows({ file: 'x.tsv', text, columns: layout.columns, take: (cells) => rows.push([...cells]) });
    expect(rows).toEqual([
      ['1', '', ''],
      ['z', '', 'c'],
      ['10', 'b', ''],
    ]);
  });

  it.each([
    ['another header', 'id\tname\n', 'seeds/x.tsv:1: the header must be'],
    ['too many cells', 'id\tname\tnote\n1\t2\t3\n1\t2\t3\t4\n', 'seeds/x.tsv:3: the row has more cells'],
    ['no line break at the end', 'id\tname\tnote\n1', 'seeds/x.tsv:2: the last line must end'],
    ['an empty file', '', 'seeds/x.tsv:1: the header must be'],
  ])('refuses %s and says where', (_what, text, message) => {
    expect(() => readRows({ file: 'x.tsv', text, columns: layout.columns, take: () => undefined })).toThrow(message);
  });

  it('is tidied: order, spaces, line ends, empty lines', () => {
    const text = 'id\toccasion\tround\r\n10\t1\tf \r\n\r\n2\t1\th1\r\n';
    expect(tidyTable('races/men/x.tsv', text, RACES)).toBe('id\toccasion\tround\n2\t1\th1\n10\t1\tf\n');
  });
});

describe('a folder of tables', () => {
  /** Rows by file; a file that is not named here has its header only. */
  const ROWS: Readonly<Record<string, readonly string[]>> = {
    'athletes.tsv': ['josh-kerr-1997\tJosh\tKerr\t\t1997-10-08\tGBR\tM\t14564446\tJoshua Kerr|J. Kerr'],
    'venues.tsv': ['0\tHayward Field\tEugene\tUSA'],
    'occasions.tsv': ['0\t2024-05-25\t0\t\tPrefontaine Classic'],
    'provenance.tsv': ['0\ttp24\tplace:tp24|venue:wa25'],
    'races/men/one-mile.tsv': ['0\t0\tf'],
    'performances/men/one-mile.tsv': ['0\tjosh-kerr-1997\t3:45.34\twa25\t1\t\t0', '0\tjosh-kerr-1997\tDNF\ttp24'],
  };
  let folder = '';

  const layoutOf = (file: string) => SINGLE_TABLES[file] ?? (file.startsWith('races') ? RACES : PERFORMANCES);
  const put = (file: string, rows: readonly string[]) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), [layoutOf(file).columns.join('\t'), ...rows, ''].join('\n'));
  };

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'seeds-'));
    for (const file of new Set([...Object.keys(SINGLE_TABLES), ...Object.keys(ROWS)])) put(file, ROWS[file] ?? []);
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('is read into athletes, races and performances', () => {
    const { athletes, events } = loadSeeds(folder);
    expect(athletes).toMatchObject([{ displayName: 'Josh Kerr', worldAthleticsId: 14564446, aliases: ['Joshua Kerr', 'J. Kerr'] }]);
    expect(events).toMatchObject([
      {
        sex: 'M',
        event: 'one-mile',
        races: [
          {
            id: '0',
            day: '2024-05-25',
            round: 'f',
            competition: 'Prefontaine Classic',
            venue: 'Hayward Field',
            city: 'Eugene',
            indoor: false,
          },
        ],
        performances: [
          { race: '0', mark: '3:45.34', place: 1, wind: '', source: 'wa25', also: ['tp24'], filled: ['place:tp24', 'venue:wa25'] },
          { mark: 'DNF', place: null, source: 'tp24', also: [], filled: [], disputed: [] },
        ],
      },
    ]);
  });

  it.each([
    ['performances/men/one-mile.tsv', '7\tjosh-kerr-1997\t3:45.34\twa25', ':2: the race "7" is not in seeds/races/men/one-mile.tsv'],
    ['performances/men/one-mile.tsv', '0\tjosh-ker-1997\t3:45.34\twa25', ':2: the athlete "josh-ker-1997" is not in seeds/athletes.tsv'],
    ['performances/men/one-mile.tsv', '0\tjosh-kerr-1997\t3:45.34\twa25\tfirst', ':2: the place "first" must be a whole number'],
    [
      'performances/men/one-mile.tsv',
      '0\tjosh-kerr-1997\t3:45.34\twa25\t1\t\tzz',
      ':2: the provenance "zz" is not in seeds/provenance.tsv',
    ],
    ['races/men/one-mile.tsv', '0\t9\tf', ':2: the occasion "9" is not in seeds/occasions.tsv'],
    ['occasions.tsv', '0\t2024-05-25\t9', ':2: the venue "9" is not in seeds/venues.tsv'],
    ['athletes.tsv', 'josh-kerr-1997\tJosh\tKerr\t\t1997-10-08\tGBR\tmale', ':2: the sex "male" must be M, F or X'],
    ['athletes.tsv', 'josh-kerr-1997\tJosh\tKerr\t\t1997-10-08\tGBR\tM\tx', ':2: "x" must be a whole number'],
  ])('is refused with file and line when %s says %j', (file, line, message) => {
    put(file, [line]);
    expect(() => loadSeeds(folder)).toThrow(`seeds/${file}${message}`);
  });

  it('is refused when a table is missing', () => {
    rmSync(join(folder, 'venues.tsv'));
    expect(() => loadSeeds(folder)).toThrow('seeds/venues.tsv cannot be read, so restore it from the repository.');
  });

  it('is put in order by the fixer, once', () => {
    put('athletes.tsv', ['b-b-1990\tB\tB  \t\t\tGBR\tM', ...(ROWS['athletes.tsv'] ?? []), 'a-a-1990\tA\tA\t\t\tGBR\tM\t\t']);
    expect(fixTables(folder, { write: true })).toEqual(['athletes.tsv']);
    const ids = readFileSync(join(folder, 'athletes.tsv'), 'utf8')
      .split('\n')
      .map((line) => line.split('\t')[0]);
    expect(ids).toEqual(['id', 'a-a-1990', 'b-b-1990', 'josh-kerr-1997', '']);
    expect(fixTables(folder, { write: true })).toEqual([]);
  });
});
