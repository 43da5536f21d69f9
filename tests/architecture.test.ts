import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..');

/** What git names, or every file there is where the project came as an archive and git knows nothing of it. */
function filesOf(...which: readonly string[]): string[] {
  const git = spawnSync('git', ['ls-files', ...which], { cwd: ROOT, encoding: 'utf8' });
  const files = git.status === 0 ? git.stdout.split('\n') : readdirSync(ROOT, { recursive: true, encoding: 'utf8' });
  return files
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file && !/(?:^|\/)(?:node_modules|\.git|\.output|\.wxt|\.generated)\//.test(file))
    .filter((file) => statSync(join(ROOT, file), { throwIfNoEntry: false })?.isFile());
}

/** Tracked files and new ones that git does not ignore. */
const FILES = filesOf('--cached', '--others', '--exclude-standard');

const SOURCES = FILES.filter((file) => /\.tsx?$/.test(file));
const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');
const SHIPPED = SOURCES.filter((file) => /^(?:src|entrypoints)\//.test(file));

interface Rule {
  /** Folders of the project, from its root. A rule's own folder is always allowed. */
  readonly folders: readonly string[];
  /** Packages, `node` for all of Node's own modules. */
  readonly packages: readonly string[];
}

/** STYLE §2: who may import whom. The longest folder that fits is the one that counts. */
const TABLE: Readonly<Record<string, Rule>> = {
  'src/core/link': { folders: ['src/core'], packages: ['fuse.js', 'fuse.js/basic'] },
  'src/core/look-up': { folders: ['src/core'], packages: ['fuse.js'] },
  'src/core': { folders: [], packages: [] },
  'src/results': { folders: ['src/core'], packages: ['@uwdata/flechette', 'zod', 'zod/mini'] },
  'src/messages': { folders: ['src/core'], packages: ['zod', 'zod/mini'] },
  'src/settings': { folders: ['src/core'], packages: ['zod', 'zod/mini'] },
  // The card is drawn by `ui`, so `page` renders with preact; it gets what is of the browser as parameters.
  // Decisions are written by `report` and found again by its quotations.
  'src/flags': { folders: ['src/core', 'src/report'], packages: ['zod/mini', 'idb'] },
  'src/page': { folders: ['src/core', 'src/messages', 'src/settings', 'src/ui'], packages: ['preact', 'preact/hooks'] },
  // `ui` and the reports share their wording, so that a desk reads one language everywhere.
  'src/ui': { folders: ['src/core', 'src/messages', 'src/settings', 'src/report', 'src/flags'], packages: ['preact', 'preact/hooks'] },
  // zod parses the JSON report that is imported again and gives its published schema; schema-dts is types only.
  'src/report': { folders: ['src/core'], packages: ['zod/mini', 'schema-dts'] },
  'src/cli': {
    folders: ['src/core', 'src/results', 'src/report'],
    packages: ['node', 'zod', 'zod/mini', 'linkedom', '@mozilla/readability', 'playwright-core', 'puppeteer-core'],
  },
  entrypoints: {
    folders: ['src'],
    packages: [
      'preact',
      'preact/hooks',
      'wxt/browser',
      'wxt/utils/define-background',
      'wxt/utils/define-content-script',
      'wxt/utils/define-unlisted-script',
    ],
  },
  seeds: { folders: ['src/core', 'src/results'], packages: ['node', 'zod', 'zod/mini', '@uwdata/flechette'] },
};

const IMPORT = /(?:^|[\s;}])(?:import|export)\s(?:[^'";]*?\sfrom\s)?\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/g;

const importsOf = (file: string): string[] => [...withoutComments(read(file)).matchAll(IMPORT)].map((match) => (match[1] ?? match[2])!);

const withoutComments = (source: string): string => source.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');

const folderOf = (file: string): string | undefined =>
  Object.keys(TABLE)
    .filter((folder) => file.startsWith(`${folder}/`))
    .sort((a, b) => b.length - a.length)[0];

const NODE = new Set(builtinModules);

function isAllowed(file: string, specifier: string): boolean {
  const folder = folderOf(file);
  if (!folder) return true;
  const { folders, packages } = TABLE[folder]!;
  if (!specifier.startsWith('.')) {
    const isNode = specifier.startsWith('node:') || NODE.has(specifier);
    return packages.includes(isNode ? 'node' : specifier);
  }
  const target = normalize(join(dirname(file), specifier)).replaceAll('\\', '/');
  return [folder, ...folders].some((allowed) => target.startsWith(`${allowed}/`));
}

describe('imports', () => {
  it('follow the table of who may import whom', () => {
    const broken = SOURCES.flatMap((file) =>
      importsOf(file)
        .filter((each) => !isAllowed(file, each))
        .map((each) => `${file} imports ${each}`),
    );
    expect(broken).toEqual([]);
  });

  it('are seen by this guard', () => {
    expect(isAllowed('src/core/check.ts', 'node:fs')).toBe(false);
    expect(isAllowed('src/core/check.ts', 'fuse.js')).toBe(false);
    expect(isAllowed('src/core/link/near.ts', 'fuse.js')).toBe(true);
    expect(isAllowed('src/page/read.ts', '../results/open.ts')).toBe(false);
    expect(isAllowed('src/cli/main.ts', '../page/read.ts')).toBe(false);
    expect(importsOf('tests/architecture.test.ts')).toContain('node:fs');
  });

  it('name files with their extension', () => {
    const broken = SOURCES.flatMap((file) =>
      importsOf(file)
        .filter((each) => each.startsWith('.') && !/\.(?:tsx?|json|css)(?:\?inline)?$/.test(each))
        .map((each) => `${file} imports ${each}`),
    );
    expect(broken).toEqual([]);
  });
});

describe('shipped code', () => {
  it.each([
    ['innerHTML and its like', /\b(?:innerHTML|outerHTML|insertAdjacentHTML|document\.write)\b/],
    ['console.log', /\bconsole\.(?:log|debug|info)\b/],
    ['eval', /\beval\(|\bnew Function\(/],
    ['any', /(?::\s*|\bas\s+|<)any\b(?!['"])/],
    ['ts-ignore', /@ts-(?:ignore|expect-error|nocheck)/],
  ])('knows no %s', (_, forbidden) => {
    expect(SHIPPED.filter((file) => forbidden.test(withoutComments(read(file))))).toEqual([]);
  });

  it('opens no network connection', () => {
    const network = /\bfetch\(|\bXMLHttpRequest\b|\bWebSocket\b|\bsendBeacon\b|\bEventSource\b/;
    const asks = SHIPPED.filter((file) => network.test(withoutComments(read(file))));
    // The background reads the extension's own files; the demo server listens on loopback.
    expect(asks.filter((file) => !file.startsWith('entrypoints/background/'))).toEqual([]);
  });
});

describe('the core', () => {
  it('is compiled where no DOM and no Node exist', () => {
    const { compilerOptions } = JSON.parse(read('src/core/tsconfig.json')) as { compilerOptions: { lib: string[]; types: string[] } };
    expect(compilerOptions.lib.filter((lib) => /dom|webworker/i.test(lib))).toEqual([]);
    expect(compilerOptions.types).toEqual([]);
  });

  it('has no clock, no randomness and no locale', () => {
    const impure = /\bDate\.now\b|\bnew Date\b|\bMath\.random\b|\bperformance\.now\b|\btoLocale\w+\(|\bIntl\.|\blocaleCompare\b/;
    expect(SHIPPED.filter((file) => file.startsWith('src/core/') && impure.test(withoutComments(read(file))))).toEqual([]);
  });
});

describe('the tree', () => {
  it('has at its top only what the design names', () => {
    const allowed = new Set([
      ...['entrypoints', 'src', 'seeds', 'tests'],
      ...['package.json', 'package-lock.json', 'tsconfig.json', 'wxt.config.ts', 'biome.json', 'knip.json', 'vitest.config.ts'],
      ...['README.md', 'CHANGELOG.md', 'LICENSE', 'DESIGN.md', 'STYLE.md'],
    ]);
    // Tracked ones only: a note or a log that somebody leaves beside them is nobody's mistake.
    const top = new Set(filesOf('--cached').map((file) => file.split('/')[0]!));
    expect([...top].filter((name) => !name.startsWith('.') && !allowed.has(name))).toEqual([]);
  });

  it('has files that one can read at a sitting', () => {
    const long = SOURCES.filter((file) => read(file).split('\n').length > 401);
    expect(long).toEqual([]);
  });

  it('names files in kebab-case, and none after nothing', () => {
    const names = SOURCES.map((file) => file.split('/').at(-1)!);
    expect(names.filter((name) => !/^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.(?:test|config|d))?\.tsx?$/.test(name))).toEqual([]);
    expect(names.filter((name) => /^(?:utils?|helpers?|common|misc|manager)\./.test(name))).toEqual([]);
  });

  it('skips no test', () => {
    const tests = SOURCES.filter((file) => /\.test\.tsx?$/.test(file) && file !== 'tests/architecture.test.ts');
    expect(tests.filter((file) => /\.(?:skip|only|todo)\b/.test(read(file)))).toEqual([]);
  });
});
