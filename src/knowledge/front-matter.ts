import { isScalar, parseDocument } from 'yaml';

/** The fields of a release that its file may state. Absent ones are undefined. */
export interface FrontMatter {
  title?: string;
  date?: string | null;
  source?: string;
  url?: string;
}

const FENCE = /^---[ \t]*(?:\r?\n|$)/;
const DATE = /^(\d{4})-(\d{2})-(\d{2})(?:[T ]\S.*)?$/;

/** The problem in words for the person who edits the file; the caller adds the file's name. */
export class ReleaseFormatError extends Error {
  override readonly name: string = 'ReleaseFormatError';
}

/**
 * Splits the block between two `---` lines off the start of a file.
 * Returns the fields and the offset at which the rest begins; offset 0 when there is no such block.
 */
export function readFrontMatter(content: string): { fields: FrontMatter; end: number } {
  const open = FENCE.exec(content);
  if (!open) return { fields: {}, end: 0 };
  const close = /^(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/m;
  const rest = content.slice(open[0].length);
  const shut = close.exec(rest);
  if (!shut) throw new ReleaseFormatError('the front matter opens with --- but never closes; add a line --- after the last field');
  return { fields: fieldsOf(rest.slice(0, shut.index)), end: open[0].length + shut.index + shut[0].length };
}

function fieldsOf(block: string): FrontMatter {
  // The failsafe schema keeps every value as it is written: a title '1244' or 'Yes' stays a title.
  const document = parseDocument(block, { schema: 'failsafe', prettyErrors: false });
  const fault = document.errors[0];
  if (fault) {
    // Line 1 of the file is the opening fence.
    const line = block.slice(0, fault.pos[0]).split('\n').length + 1;
    throw new ReleaseFormatError(
      `the front matter is not valid YAML at line ${line} (${firstLine(fault.message)}); put values that hold a colon or a quote in double quotes`,
    );
  }
  const value = plainValue(document);
  if (value === null || value === '') return {};
  if (typeof value !== 'object' || Array.isArray(value)) {
    throw new ReleaseFormatError('the front matter is not a list of fields; write lines such as title: "…"');
  }
  const record = value as Record<string, unknown>;
  const text = (key: string): string | undefined => {
    const field = record[key];
    if (field === undefined || field === null) return undefined;
    if (typeof field !== 'string') throw new ReleaseFormatError(`the field ${key} must be one line of text`);
    return field.trim();
  };
  const title = text('title');
  const source = text('source');
  const fields: FrontMatter = {};
  // `title: ""` says that there is none; `title:` says nothing.
  if (title || (title === '' && isQuoted(document.get('title', true)))) fields.title = title;
  const date = text('date');
  if (date !== undefined) fields.date = isoDate(date);
  const url = text('url');
  if (url) fields.url = webAddress(url);
  // Many write where a release was published as its source.
  else if (source && isWebAddress(source)) fields.url = source;
  if (source) fields.source = isWebAddress(source) ? new URL(source).hostname.replace(/^www\./, '') : source;
  return fields;
}

/** The fields as plain data. An alias (`*name`) that names nothing, or makes much of little, is found only now. */
function plainValue(document: ReturnType<typeof parseDocument>): unknown {
  try {
    return document.toJS();
  } catch (fault) {
    throw new ReleaseFormatError(
      `the front matter cannot be used (${firstLine((fault as Error).message)}); put values that begin with * or & in double quotes`,
    );
  }
}

function isQuoted(node: unknown): boolean {
  return isScalar(node) && (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE');
}

/** An ISO date as written, or null for none. Throws ReleaseFormatError when it is not a day. */
export function isoDate(written: string): string | null {
  if (written === '' || written === '~' || written === 'null') return null;
  const parts = DATE.exec(written);
  const [, year, month, day] = parts ?? [];
  const iso = `${year}-${month}-${day}`;
  // Date.UTC rolls 30 February over to March, so what comes back must be what went in.
  const real = parts && new Date(Date.UTC(Number(year), Number(month) - 1, Number(day))).toISOString().startsWith(iso);
  if (!real) throw new ReleaseFormatError(`the date ${JSON.stringify(written.slice(0, 40))} is not a day; write it as YYYY-MM-DD`);
  return iso;
}

/** A web address as written. Throws ReleaseFormatError when it is none. */
export function webAddress(written: string): string {
  if (!isWebAddress(written)) {
    throw new ReleaseFormatError(
      `the url ${JSON.stringify(written.slice(0, 60))} is not a web address; write it from https:// on, or leave it out`,
    );
  }
  return written;
}

const isWebAddress = (written: string): boolean => URL.canParse(written) && /^https?:$/.test(new URL(written).protocol);

function firstLine(text: string): string {
  return text.split('\n', 1)[0]!.slice(0, 120);
}
