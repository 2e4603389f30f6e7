import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { isoDate, ReleaseFormatError, webAddress } from '../front-matter.ts';
import { textOfBlocks } from './blocks.ts';
import type { Draft, GivenFile } from './draft.ts';

/** Where pages say of which day they are. */
const DATES = [
  'meta[property="article:published_time"]',
  'meta[name="date"]',
  'meta[name="DC.date"]',
  'meta[itemprop="datePublished"]',
  'time[datetime]',
];

/** Elements of a page; more take minutes to look through. */
const MAX_PARTS = 20_000;

/** A web page that was saved: its main text, without menus and footers. */
export function readHtml({ bytes }: GivenFile): Draft {
  const { document } = parseHTML(decodePage(bytes));
  // Asked before Readability, which takes the page apart.
  const url = tidy(document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? metaOf(document, 'og:url'));
  const date = DATES.map((where) => document.querySelector(where))
    .map((node) => node?.getAttribute('content') ?? node?.getAttribute('datetime') ?? '')
    .map(dayOf)
    .find((day) => day !== null);
  const article = mainOf(document);
  const main = parseHTML(`<html><body>${article?.content ?? ''}</body></html>`).document;
  const text = textOfBlocks(main.body as never);
  if (text === '') throw new ReleaseFormatError('is a page without a main text; paste the text of the release into a .txt file');
  return {
    title: tidy(article?.title),
    date: date ?? dayOf(article?.publishedTime ?? ''),
    source: tidy(article?.siteName),
    url: addressOf(url),
    text,
  };
}

function mainOf(document: ReturnType<typeof parseHTML>['document']) {
  if (document.querySelectorAll('*').length > MAX_PARTS) {
    throw new ReleaseFormatError('has more parts than a press release has; paste the text of the release into a .txt file');
  }
  return new Readability(document as never, { charThreshold: 100 }).parse();
}

/** UTF-8, or what the page itself says. */
function decodePage(bytes: Uint8Array): string {
  const start = Buffer.from(bytes.subarray(0, 2_048)).toString('latin1');
  const said = /<meta[^<>]{1,500}?charset=["']?([\w-]+)/i.exec(start)?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(said, { fatal: true }).decode(bytes);
  } catch {
    throw new ReleaseFormatError(`is not text in ${said}; save the page again as UTF-8`);
  }
}

function metaOf(document: ReturnType<typeof parseHTML>['document'], property: string): string {
  return document.querySelector(`meta[property="${property}"]`)?.getAttribute('content') ?? '';
}

function dayOf(written: string): string | null {
  try {
    return isoDate(written.trim());
  } catch {
    return null;
  }
}

function addressOf(written: string): string {
  try {
    return written === '' ? '' : webAddress(written);
  } catch {
    return '';
  }
}

const tidy = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();
