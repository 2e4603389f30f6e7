import { extname } from 'node:path';
import type { Release } from '../model/release.ts';
import { foldKey } from '../reading/fold.ts';
import { runApart } from './apart/thread.ts';
import { type Draft, type GivenFile, MAX_TEXT_BYTES } from './documents/index.ts';
import { mayBeEnglish } from './english.ts';
import { isoDate, ReleaseFormatError, webAddress } from './front-matter.ts';

const MAX_ID = 60;
const MAX_FIELD = 300;
const DAY_MS = 86_400_000;

/** A release of a file that somebody gives. Throws ReleaseFormatError with what is wrong, TooMuchError when it has no end. */
export async function releaseOfFile(file: GivenFile, today = new Date()): Promise<Release> {
  const draft = await runApart('open', file);
  return { id: idOf(file.name.slice(0, -extname(file.name).length)), ...checked(draft, today) };
}

/** What a person fills into a form. */
export interface FilledForm {
  readonly title: string;
  readonly date: string;
  readonly source: string;
  readonly url: string;
  readonly text: string;
}

/** A release of what a person filled in. Throws ReleaseFormatError with what is wrong. */
export function releaseOfForm(form: FilledForm, today = new Date()): Release {
  const draft = checked(draftOfForm(form), today);
  const name = draft.title || draft.text.slice(0, 80);
  return { id: idOf([draft.date ?? '', name].join(' ')), ...draft };
}

/** A release with other particulars around the same text. Throws ReleaseFormatError with what is wrong. */
export function withParticulars(release: Release, form: Omit<FilledForm, 'text'>, today = new Date()): Release {
  return { id: release.id, ...checked(draftOfForm({ ...form, text: release.text }), today) };
}

function draftOfForm({ title, date, source, url, text }: FilledForm): Draft {
  return {
    title: title.trim(),
    date: isoDate(date.trim()),
    source: source.trim(),
    url: url.trim() === '' ? '' : webAddress(url.trim()),
    // A lone half of a letter pair cannot be stored as UTF-8.
    text: text
      .replace(/^(?:[ \t]*\r?\n)+/, '')
      .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd'),
  };
}

/** The same draft, when a release may be made of it. Throws ReleaseFormatError with what is wrong. */
export function checked<T extends Draft>(draft: T, today: Date): T {
  const { title, date, source, text } = draft;
  if (text.trim() === '') throw new ReleaseFormatError('has no text; paste the body of the release below its title');
  if (Buffer.byteLength(text) > MAX_TEXT_BYTES) throw new ReleaseFormatError('has more than 1 MB of text; a press release is a few pages');
  if (title.length > MAX_FIELD || source.length > MAX_FIELD) {
    throw new ReleaseFormatError(`has a title or source of more than ${MAX_FIELD} characters; shorten it`);
  }
  const garbled = garble(`${title}\n${text}`);
  if (garbled !== undefined) {
    throw new ReleaseFormatError(`was saved in a wrong encoding (“${garbled}” stands where a letter should); save it again as UTF-8`);
  }
  // It is tomorrow already somewhere.
  if (date !== null && Date.parse(date) > today.getTime() + DAY_MS) {
    throw new ReleaseFormatError(`has a date in the future, ${date}; correct it, or add the release on that day`);
  }
  if (!mayBeEnglish(text)) throw new ReleaseFormatError('does not seem to be in English, and only English is read');
  return draft;
}

/** UTF-8 that was once taken for Latin letters, letters that were lost, or bytes that are no text. */
function garble(text: string): string | undefined {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this is about
  const found = /\u0000|\ufffd|â€[\u0090-\u00ff\u2010-\u203a\u0152-\u0178™]|Ã[\u0080-\u00bf]|Å[\u0080-\u00bf]/u.exec(text)?.[0];
  return found === '\u0000' ? 'NUL' : found;
}

/** The id of an added release: a name as plain words that can be typed. */
export function idOf(name: string): string {
  const plain = foldKey(name).replaceAll(' ', '-').replaceAll(':', '-');
  // Counted, since a pattern for the end looks through each row of hyphens anew from every hyphen in it.
  const cut = plain.slice(0, MAX_ID);
  let [first, last] = [0, cut.length];
  while (cut[first] === '-') first++;
  while (last > first && cut[last - 1] === '-') last--;
  return cut.slice(first, last) || 'release';
}
