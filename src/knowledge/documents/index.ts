import { extname } from 'node:path';
import { ReleaseFormatError } from '../front-matter.ts';
import type { Draft, GivenFile } from './draft.ts';

export type { Draft, GivenFile } from './draft.ts';

const MB = 1024 * 1024;
/** Longest text of a release, in bytes of UTF-8. */
export const MAX_TEXT_BYTES = MB;

interface Format {
  /** Largest file that is taken. */
  readonly bytes: number;
  read(file: GivenFile): Promise<Draft>;
}

// Each reader is loaded when a file of its kind comes: a start without is faster.
const text: Format = { bytes: MAX_TEXT_BYTES, read: async (file) => (await import('./text.ts')).readText(file) };
const html: Format = { bytes: 5 * MB, read: async (file) => (await import('./html.ts')).readHtml(file) };
const FORMATS: Readonly<Record<string, Format>> = {
  '.txt': text,
  '.md': text,
  '.html': html,
  '.htm': html,
  '.pdf': { bytes: 10 * MB, read: async (file) => (await import('./pdf.ts')).readPdf(file) },
  '.docx': { bytes: 10 * MB, read: async (file) => (await import('./word.ts')).readWord(file) },
};

/** Endings of the files that can be added. */
export const KINDS: readonly string[] = Object.keys(FORMATS);

/** Whether a file can be read, by the ending of its name. */
export function canBeRead(name: string): boolean {
  return KINDS.includes(extname(name).toLowerCase());
}

/** Checks a file by its name and size alone. Throws ReleaseFormatError with what is wrong. */
export function checkFile(name: string, bytes: number): void {
  const format = formatOf(name);
  if (bytes === 0) throw new ReleaseFormatError('is empty');
  if (bytes > format.bytes) {
    throw new ReleaseFormatError(`is larger than ${format.bytes / MB} MB; a press release is a few pages of text`);
  }
}

/** The largest number of bytes that any file may have. */
export const MAX_BYTES = Math.max(...Object.values(FORMATS).map((format) => format.bytes));

/**
 * The text of a file, and what the file itself says of its title, date and source. Throws ReleaseFormatError with what
 * is wrong. May take long on hostile input: run it apart (apart/thread.ts).
 */
export async function readDocument(file: GivenFile): Promise<Draft> {
  checkFile(file.name, file.bytes.byteLength);
  const draft = await formatOf(file.name).read(file);
  if (Buffer.byteLength(draft.text) > MAX_TEXT_BYTES) {
    throw new ReleaseFormatError('has more than 1 MB of text; a press release is a few pages');
  }
  return draft;
}

function formatOf(name: string): Format {
  const ending = extname(name).toLowerCase();
  const format = FORMATS[ending];
  if (format) return format;
  if (ending === '.doc') throw new ReleaseFormatError('is a Word file of the old kind; save it as .docx');
  throw new ReleaseFormatError('is of a kind that cannot be read; save it as .txt, .md, .html, .pdf or .docx');
}
