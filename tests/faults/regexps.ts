import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseAst } from 'rolldown/parseAst';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** A regular expression of the program and the files that it stands in. */
export interface Pattern {
  readonly source: string;
  readonly flags: string;
  readonly files: string[];
}

/** All regular expressions of `src` and `commands`: those written out, and those that modules build while they load. */
export async function allPatterns(): Promise<Pattern[]> {
  const files = ['src', 'commands'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /(?<!\.d)\.ts$|\.js$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length)),
  );
  const patterns = new Map<string, Pattern>();
  const add = (source: string, flags: string, file: string): void => {
    const key = `/${source}/${flags}`;
    const known = patterns.get(key);
    if (known) known.files.push(file);
    else patterns.set(key, { source, flags, files: [file] });
  };
  for (const file of files) {
    const ast: unknown = parseAst(readFileSync(join(ROOT, file), 'utf8'), { lang: file.endsWith('.ts') ? 'ts' : 'js' });
    for (const { pattern, flags } of literals(ast)) add(pattern, flags, file);
  }
  await whileBuilding(add, async () => {
    // The .js files there are entries of threads, and do nothing anywhere else.
    for (const file of files.filter((f) => /^src\/(?:reading|asking|knowledge)\/.*\.ts$/.test(f)))
      await import(pathToFileURL(join(ROOT, file)).href);
  });
  return [...patterns.values()];
}

/** The regular expressions below a node of a syntax tree. */
function literals(node: unknown): { pattern: string; flags: string }[] {
  if (typeof node !== 'object' || node === null) return [];
  if ('regex' in node && node.regex) return [node.regex as { pattern: string; flags: string }];
  return Object.values(node).flatMap(literals);
}

/** Tells of every expression that the program's own modules make of strings meanwhile. */
async function whileBuilding(add: (source: string, flags: string, file: string) => void, work: () => Promise<void>): Promise<void> {
  const real = globalThis.RegExp;
  globalThis.RegExp = new Proxy(real, {
    construct(target, [source, flags]: [string | RegExp, string | undefined]) {
      const made = new target(source, flags);
      // The line of the stack that builds it, behind this function's own: what a package builds is the package's.
      const builder = new Error('from where').stack?.split('\n')[2] ?? '';
      const file = builder.includes('node_modules') ? undefined : /src\/(?:reading|asking|knowledge)\/[^:?)]*/.exec(builder)?.[0];
      if (file) add(made.source, made.flags, file);
      return made;
    },
  });
  try {
    await work();
  } finally {
    globalThis.RegExp = real;
  }
}
