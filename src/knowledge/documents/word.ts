import { type Unzipped, unzipSync, zipSync } from 'fflate';
import { parseHTML } from 'linkedom';
import mammoth from 'mammoth';
import { ReleaseFormatError } from '../front-matter.ts';
import { textOfBlocks } from './blocks.ts';
import type { Draft, GivenFile } from './draft.ts';

/** A Word file holds its text as XML, many times larger than the text itself. */
const MAX_UNPACKED = 40 * 1024 * 1024;
/** What of a Word file tells its text. Pictures and the like are left packed. */
const PARTS = /^(?:\[Content_Types\]\.xml|_rels\/|word\/[^/]+\.xml$|word\/_rels\/)/;

/** A Word file (.docx). Its title is its first heading. */
export async function readWord({ bytes }: GivenFile): Promise<Draft> {
  const parts = unpack(bytes);
  if (!parts['word/document.xml']) throw new ReleaseFormatError('is not a Word file that can be read; save it again as .docx');
  let html: string;
  try {
    // Packed anew: no part has more in it than was seen here.
    ({ value: html } = await mammoth.convertToHtml({ buffer: Buffer.from(zipSync(parts, { level: 0 })) }));
  } catch {
    throw new ReleaseFormatError('is not a Word file that can be read; save it again as .docx');
  }
  const { document } = parseHTML(`<html><body>${html}</body></html>`);
  const first = document.body.firstElementChild;
  let title = '';
  if (first?.nodeName === 'H1') {
    title = (first.textContent ?? '').replace(/\s+/g, ' ').trim();
    first.remove();
  }
  const text = textOfBlocks(document.body as never);
  if (text === '') throw new ReleaseFormatError('is a Word file without text');
  return { title, date: null, source: '', url: '', text };
}

function unpack(bytes: Uint8Array): Unzipped {
  let size = 0;
  const filter = ({ name, originalSize }: { name: string; originalSize: number }): boolean => {
    if (!PARTS.test(name)) return false;
    size += originalSize;
    if (size > MAX_UNPACKED) throw new ReleaseFormatError('unpacks to more than 40 MB; that is no press release');
    return true;
  };
  try {
    // No more is unpacked than the file says, whatever lies in it.
    return unzipSync(bytes, { filter });
  } catch (fault) {
    if (fault instanceof ReleaseFormatError) throw fault;
    throw new ReleaseFormatError('is not a Word file that can be read; save it again as .docx');
  }
}
