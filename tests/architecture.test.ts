import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

// Holds the code to docs/architecture.md: imports run one way and never back.

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** What each room may import of the others. What is not listed is forbidden. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: [],
  'expected-error.ts': [],
  reading: ['model'],
  knowledge: ['model', 'reading', 'expected-error.ts'],
  asking: ['model', 'reading', 'knowledge'],
  drawing: [],
  discord: ['model', 'knowledge', 'asking', 'drawing', 'expected-error.ts'],
  // A trace shows the reading itself.
  cli: ['model', 'reading', 'knowledge', 'asking', 'expected-error.ts'],
  commands: ['model', 'knowledge', 'asking', 'discord'],
  'local-guild': [],
  monitoring: [],
  'config.ts': ['knowledge', 'expected-error.ts'],
  'logs.ts': [],
  // Where all is put together.
  'app.ts': [
    'model',
    'knowledge',
    'asking',
    'discord',
    'commands',
    'local-guild',
    'monitoring',
    'config.ts',
    'logs.ts',
    'local.ts',
    'running.ts',
    'expected-error.ts',
  ],
  'local.ts': ['local-guild', 'expected-error.ts'],
  'running.ts': [],
  // Several processes of the above.
  'shards.ts': ['discord', 'config.ts', 'logs.ts', 'local.ts', 'running.ts'],
  'main.ts': ['app.ts', 'shards.ts', 'config.ts', 'running.ts', 'expected-error.ts'],
};

/** The folders of `asking`, as docs/architecture.md lists them: each imports those before it, and no file that lies in `asking` itself. */
const ASKING = [
  'release',
  'wording',
  'question',
  'matching',
  'posts',
  'extract',
  'select',
  'naming',
  'guards',
  'verdicts',
  'meetings',
  'said',
  'dates',
  'events',
  'topics',
  'journeys',
  'numbers',
];

/** Packages that only some rooms may know, so that each can be exchanged in one place. */
const PACKAGES: Readonly<Record<string, RegExp>> = {
  'wink-nlp': /^src\/reading\/language\.ts$/,
  'wink-eng-lite-web-model': /^src\/reading\/language\.ts$/,
  'chrono-node': /^src\/reading\/dates\/index\.ts$/,
  'discord.js': /^(?:src\/discord|commands)\//,
  keyv: /^src\/knowledge\/store\//,
  libsql: /^src\/knowledge\/store\//,
  '@keyv/redis': /^src\/knowledge\/store\//,
  '@keyv/postgres': /^src\/knowledge\/store\//,
  pg: /^src\/knowledge\/store\//,
  unpdf: /^src\/knowledge\/documents\//,
  mammoth: /^src\/knowledge\/documents\//,
  linkedom: /^src\/knowledge\/documents\//,
  '@mozilla/readability': /^src\/knowledge\/documents\//,
  fflate: /^src\/knowledge\/(?:documents|exchange)\//,
  papaparse: /^src\/knowledge\/exchange\//,
  'franc-min': /^src\/knowledge\/english\.ts$/,
  'd3-force': /^src\/drawing\//,
  'd3-scale': /^src\/drawing\//,
  'prom-client': /^src\/monitoring\//,
  'rate-limiter-flexible': /^src\/discord\//,
  '@resvg/resvg-js': /^src\/drawing\//,
  hono: /^src\/local-guild\//,
  ws: /^src\/local-guild\//,
};

interface SourceFile {
  /** With forward slashes, from the root of the project. */
  readonly path: string;
  readonly text: string;
  /** What its import and export statements name, type imports included. */
  readonly specifiers: readonly string[];
}

function filesUnder(folder: string): SourceFile[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.(?:ts|js)$/.test(entry.name))
    .map((entry) => {
      const file = join(entry.parentPath, entry.name);
      const text = readFileSync(file, 'utf8');
      return { path: relative(ROOT, file).split(sep).join('/'), text, specifiers: specifiersOf(text) };
    });
}

function specifiersOf(text: string): string[] {
  const statements =
    /^(?:import|export)\b[^'";]*?\bfrom\s*['"]([^'"]+)['"]|^import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/gm;
  return [...text.matchAll(statements)].map((m) => (m[1] ?? m[2] ?? m[3])!);
}

/** The room a file is in: its folder under src, `commands`, or the file itself where it lies in src. */
function roomOf(path: string): string {
  const [top, second] = path.split('/');
  return top === 'src' ? second! : top!;
}

const files = [...filesUnder('src'), ...filesUnder('commands')];

/** The files of the project that a file imports. */
const importsOf = new Map(
  files.map(({ path, specifiers }) => [
    path,
    specifiers.filter((s) => s.startsWith('.')).map((s) => join(dirname(path), s).split(sep).join('/')),
  ]),
);

describe('imports', () => {
  it('are found', () => {
    expect(files.length).toBeGreaterThan(100);
    expect(importsOf.get('src/main.ts')).toEqual(expect.arrayContaining(['src/app.ts', 'src/config.ts']));
    expect(importsOf.get('commands/met.ts')).toContain('src/discord/options.ts');
    // Over several lines, and loaded late.
    expect(specifiersOf("import {\n  a,\n  b,\n} from './x.ts';\nconst y = await import('./y.ts');\nexport * from './z.ts';")).toEqual([
      './x.ts',
      './y.ts',
      './z.ts',
    ]);
  });

  it('name files that exist, by their extension', () => {
    const known = new Set([...files.map((f) => f.path), 'src/local-guild/discord-api-spec.d.ts']);
    const lost = [...importsOf].flatMap(([path, imported]) => imported.filter((i) => !known.has(i)).map((i) => `${path} → ${i}`));
    expect(lost).toEqual([]);
  });

  it.each([...new Set(files.map((f) => roomOf(f.path)))])('of %s go the way the house is built', (room) => {
    const allowed = MAY_IMPORT[room];
    expect(allowed, `${room} has no place in tests/architecture.test.ts and docs/architecture.md`).toBeDefined();
    const against = [...importsOf]
      .filter(([path]) => roomOf(path) === room)
      .flatMap(([path, imported]) => imported.map((i) => [path, i] as const))
      .filter(([, imported]) => roomOf(imported) !== room && !allowed!.includes(roomOf(imported)));
    expect(against.map(([path, imported]) => `${path} → ${imported}`)).toEqual([]);
  });

  it('within asking go from each folder to those before it', () => {
    const folderOf = (path: string): string | undefined => (path.startsWith('src/asking/') ? path.split('/').slice(2, -1)[0] : undefined);
    const inside = [...importsOf].filter(([path]) => folderOf(path) !== undefined);
    expect([...new Set(inside.map(([path]) => folderOf(path)!))].sort()).toEqual([...ASKING].sort());
    const against = inside.flatMap(([path, imported]) =>
      imported
        .filter((i) => i.startsWith('src/asking/') && folderOf(i) !== folderOf(path))
        .filter((i) => folderOf(i) === undefined || ASKING.indexOf(folderOf(i)!) > ASKING.indexOf(folderOf(path)!))
        .map((i) => `${path} → ${i}`),
    );
    expect(against).toEqual([]);
  });

  it('make no circle', () => {
    expect(circles()).toEqual([]);
  });

  it.each(Object.entries(PACKAGES))('of %s stand only where they may', (name, where) => {
    const users = files.filter((f) => f.specifiers.some((s) => s === name || s.startsWith(`${name}/`)));
    expect(users.length).toBeGreaterThan(0);
    expect(users.filter((f) => !where.test(f.path)).map((f) => f.path)).toEqual([]);
  });
});

it('reading and asking look at no clock, roll no dice and call nobody', () => {
  const world =
    /\bMath\.random\b|\bDate\.now\b|\bnew Date\(\)|\bperformance\.|\bfetch\(|node:(?:http|https|net|dns|crypto|child_process)\b|\bprocess\.env\b/;
  const found = files
    .filter((f) => /^src\/(?:reading|asking)\//.test(f.path))
    .flatMap((f) => (world.exec(f.text) ? [`${f.path}: ${world.exec(f.text)![0]}`] : []));
  expect(found).toEqual([]);
});

/** Each circle of imports once, as the files on it in order. */
function circles(): string[] {
  const found: string[] = [];
  const done = new Set<string>();
  const walk = (path: string, trail: readonly string[]): void => {
    const at = trail.indexOf(path);
    if (at >= 0) {
      found.push([...trail.slice(at), path].join(' → '));
      return;
    }
    if (done.has(path)) return;
    for (const imported of importsOf.get(path) ?? []) walk(imported, [...trail, path]);
    done.add(path);
  };
  for (const { path } of files) walk(path, []);
  return found;
}
