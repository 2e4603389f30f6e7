import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { Release } from '../model/release.ts';
import { type FileProblem, KnowledgeError } from './errors.ts';
import { ReleaseFormatError, readFrontMatter } from './front-matter.ts';

/** The kinds of file that hold a release. */
export const EXTENSIONS: ReadonlySet<string> = new Set(['.md', '.txt']);
const BLANK_LINES = /^(?:[ \t]*\r?\n)+/;
const MAX_TITLE = 200;

/** What a folder holds: its releases, in the order of their ids, and the files that are none, with what to do about each. */
export interface Folder {
  readonly releases: readonly Release[];
  readonly problems: readonly FileProblem[];
}

/**
 * Reads the releases of a folder. Sub-folders, hidden files and other kinds of file are left alone. A bad file does not
 * stop the others: it is named among the problems. Throws KnowledgeError when the folder itself cannot be read.
 */
export async function readFolder(folder: string): Promise<Folder> {
  const names = await fileNames(folder);
  const problems: FileProblem[] = [];
  const releases: Release[] = [];
  const fileOf = new Map<string, string>();
  for (const name of names) {
    const file = join(folder, name);
    const id = name.slice(0, -extname(name).length);
    const other = fileOf.get(id);
    if (other !== undefined) {
      problems.push({ file, problem: `has the same id '${id}' as ${other}; rename one of the two` });
      continue;
    }
    fileOf.set(id, name);
    try {
      releases.push(parseRelease(id, decode(await readFile(file))));
    } catch (fault) {
      problems.push({ file, problem: problemOf(fault) });
    }
  }
  if (names.length === 0) problems.push({ file: folder, problem: 'holds no releases; put .md or .txt files there' });
  return { releases, problems };
}

/** The releases of a folder in which nothing is wrong: throws one KnowledgeError that names all that is. */
export async function readReleases(folder: string): Promise<Release[]> {
  const { releases, problems } = await readFolder(folder);
  if (problems.length > 0) throw new KnowledgeError(problems);
  return [...releases];
}

/**
 * Makes a release of the content of a file. `text` is a verbatim slice of the content, from the first line
 * after front matter, title and blank lines to the end. The title comes from the front matter, else from a
 * leading '# ' heading, else from a first line that looks like one.
 */
export function parseRelease(id: string, content: string): Release {
  const { fields, end } = readFrontMatter(content);
  const body = content.slice(end).replace(BLANK_LINES, '');
  const { title, text } = fields.title === undefined ? splitTitle(body) : { title: fields.title, text: body };
  if (text.trim() === '') throw new ReleaseFormatError('has no text; paste the body of the release below its title');
  return { id, title, date: fields.date ?? null, source: fields.source ?? '', url: fields.url ?? '', text };
}

function splitTitle(body: string): { title: string; text: string } {
  const first = /^(.*?)\r?\n/.exec(body);
  if (!first) return { title: '', text: body };
  const line = first[1]!.trim();
  const rest = body.slice(first[0].length);
  const heading = /^#[ \t]+(\S.*)$/.exec(line);
  if (heading) return { title: heading[1]!.trim(), text: rest.replace(BLANK_LINES, '') };
  const alone = BLANK_LINES.test(rest);
  // A line that ends as a sentence does is the first sentence of the body, not its title.
  const sentence = /\.["'”’)\]]*$/.test(line);
  if (!alone || sentence || line.length > MAX_TITLE) return { title: '', text: body };
  const text = rest.replace(BLANK_LINES, '');
  return text.trim() === '' ? { title: '', text: body } : { title: line, text };
}

async function fileNames(folder: string): Promise<string[]> {
  let names: string[];
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    names = entries
      .filter((e) => !e.isDirectory() && !e.name.startsWith('.') && EXTENSIONS.has(extname(e.name).toLowerCase()))
      .map((e) => e.name);
  } catch (fault) {
    throw new KnowledgeError([{ file: folder, problem: folderProblem(fault) }]);
  }
  return names.sort((a, b) => (a < b ? -1 : 1));
}

/** UTF-8 or nothing: a wrong letter in a name would make every quote of it wrong. A byte order mark is dropped. */
export function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new ReleaseFormatError('is not UTF-8 text; save it as UTF-8');
  }
}

function codeOf(fault: unknown): string {
  return fault instanceof Error && 'code' in fault ? String(fault.code) : '';
}

function folderProblem(fault: unknown): string {
  switch (codeOf(fault)) {
    case 'ENOENT':
      return 'no such folder; name a folder of releases (.md or .txt)';
    case 'ENOTDIR':
      return 'is a file; name the folder that holds the releases';
    case 'EACCES':
    case 'EPERM':
      return 'may not be read; give this user permission to read it';
    default:
      throw fault;
  }
}

function problemOf(fault: unknown): string {
  if (fault instanceof ReleaseFormatError) return fault.message;
  const code = codeOf(fault);
  if (code === '') throw fault;
  return `cannot be read (${code}); mend or remove it`;
}
