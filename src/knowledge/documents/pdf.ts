import { getDocumentProxy } from 'unpdf';
import { ReleaseFormatError } from '../front-matter.ts';
import type { Draft, GivenFile } from './draft.ts';

const MAX_PAGES = 200;
/** Enough for 1 MB of text; what comes after is not looked at. */
const MAX_LETTERS = 2_000_000;
/** Lines that are further apart than this many times their height belong to two paragraphs. */
const PARAGRAPH = 1.6;

interface Piece {
  readonly str: string;
  readonly transform: readonly number[];
  readonly height: number;
  readonly hasEOL: boolean;
}

interface Line {
  text: string;
  readonly y: number;
  readonly height: number;
}

/** A PDF file with text. Lines become paragraphs again; numbers of pages are left out. */
export async function readPdf({ bytes }: GivenFile): Promise<Draft> {
  const pdf = await opened(bytes);
  if (pdf.numPages > MAX_PAGES) {
    throw new ReleaseFormatError(`has ${pdf.numPages} pages, and at most ${MAX_PAGES} are read; a press release is a few pages`);
  }
  const paragraphs: string[] = [];
  let letters = 0;
  for (let n = 1; n <= pdf.numPages && letters <= MAX_LETTERS; n++) {
    const { items } = await (await pdf.getPage(n)).getTextContent();
    const found = paragraphsOf(linesOf(items.filter((item) => 'str' in item) as Piece[]));
    paragraphs.push(...found);
    letters += found.join('').length;
  }
  const text = paragraphs.join('\n\n');
  if (!/\p{L}/u.test(text)) {
    throw new ReleaseFormatError(
      'has no text in it, only pictures of pages, as a scanner makes them; let a text recognition read it first, or paste the text',
    );
  }
  return { title: '', date: null, source: '', url: '', text };
}

async function opened(bytes: Uint8Array) {
  try {
    return await getDocumentProxy(new Uint8Array(bytes), { isEvalSupported: false, verbosity: 0 });
  } catch (fault) {
    const locked = (fault as Error).name === 'PasswordException';
    throw new ReleaseFormatError(
      locked ? 'is locked with a password; save it without one' : 'is not a PDF file that can be read; save it again, or paste the text',
    );
  }
}

function linesOf(pieces: readonly Piece[]): Line[] {
  const lines: Line[] = [];
  let open: Line | undefined;
  for (const { str, transform, height, hasEOL } of pieces) {
    const y = transform[5] ?? 0;
    if (str !== '') {
      if (open && Math.abs(open.y - y) > Math.max(height, open.height) / 2) open = undefined;
      if (!open) {
        open = { text: '', y, height: height || 10 };
        lines.push(open);
      }
      open.text += str;
    }
    if (hasEOL) open = undefined;
  }
  return lines
    .map((line) => ({ ...line, text: line.text.replace(/\s+/g, ' ').trim() }))
    .filter(({ text }) => text !== '' && !isPageNumber(text));
}

function paragraphsOf(lines: readonly Line[]): string[] {
  const out: string[] = [];
  for (const [i, { text, y, height }] of lines.entries()) {
    const before = lines[i - 1];
    const gap = before ? Math.abs(before.y - y) : Number.POSITIVE_INFINITY;
    if (before && gap <= PARAGRAPH * Math.max(height, before.height) && Math.abs(height - before.height) < 1) {
      const joint = /[\p{L}]-$/u.test(out.at(-1)!) && /^\p{Ll}/u.test(text) ? '' : ' ';
      out[out.length - 1] += joint + text;
    } else out.push(text);
  }
  return out;
}

const isPageNumber = (text: string): boolean => /^(?:page )?\d{1,3}(?: ?(?:of|\/) ?\d{1,3})?$/i.test(text);
