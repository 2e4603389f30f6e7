import type { APIButtonComponentWithCustomId } from 'discord.js';
import type { KnowledgeBase } from '../knowledge/base.ts';
import { prove } from '../knowledge/prove.ts';
import { releaseKey } from '../knowledge/release-key.ts';
import type { Citation, Release } from '../model/release.ts';
import { customId } from './custom-id.ts';
import { cut, cutEscaped } from './cut.ts';
import { escapeText, link, oneLine } from './escape.ts';
import { button } from './message.ts';
import { paged, within } from './pages.ts';

/** Quotes on one page: more cannot be read on a phone without losing the thread. */
export const MAX_QUOTES = 5;
const MAX_TITLE = 120;

/** The action behind the button *In context*. */
export const IN_CONTEXT = 'context';

/** A citation that was just sliced out of its release again. */
export interface Proved {
  readonly citation: Citation;
  readonly release: Release;
}

/** Slices a citation again; throws CitationError when it is not the text of its release. */
export function proved(base: KnowledgeBase, citation: Citation): Proved {
  return { citation, release: prove(base, citation) };
}

/** Quotes as blocks of a message, numbered from 1 over all pages, with a button each. */
export interface Quotes {
  readonly blocks: readonly string[];
  readonly buttons: readonly APIButtonComponentWithCustomId[];
}

/** All citations as pages of quotes, best first, each quote whole. No page when there is no citation. */
export function quotePages(all: readonly Proved[], room: number): Quotes[] {
  if (all.length === 0) return [];
  const entries = all.map((one, i) => ({ one, block: citationBlock(one, i + 1, room), number: i + 1 }));
  const fits = within(room, MAX_QUOTES);
  return paged(entries, (page) => fits(page.map(({ block }) => block))).map((page) => ({
    blocks: page.map(({ block }) => block),
    buttons: page.map(({ one, number }) => contextButton(one, number, all.length === 1)),
  }));
}

/**
 * The button that shows a citation in its context; `number` is the one before its quote, which a citation that stands alone
 * does not show. The id has the offsets, not the sentence's number: a later version of the reader may count the sentences
 * otherwise. It has the quote's number too, since no two buttons of a message may have one id.
 */
export function contextButton({ citation, release }: Proved, number: number, alone = false): APIButtonComponentWithCustomId {
  const { n, start, end } = citation;
  const label = alone ? 'In context' : `In context [${number}]`;
  return button(label, customId(IN_CONTEXT, releaseKey(release), n === 0 ? 'title' : 'text', start, end, number));
}

/** One quote with its source. A sentence that is longer than a whole page is shown in part, and marked so: that is better than no proof at all. */
export function citationBlock(one: Proved, number: number, room: number): string {
  const { citation, release } = one;
  const place = citation.n === 0 ? 'title' : `sentence ${citation.n}`;
  const footer = `-# \\[${number}\\] ${sourceLine(release, place)}`;
  const whole = `> ${quoteOf(one)}\n${footer}`;
  if (whole.length <= room) return whole;
  const mark = ` … (cut here: the sentence has ${oneLine(citation.quote).length} characters)`;
  return `> ${cutEscaped(citation.quote, room - footer.length - mark.length - 3)}${mark}\n${footer}`;
}

/** What every citation of a release shows of it, made once: the same few sentences are shown again and again. */
interface Shown {
  readonly title: string;
  readonly link: string;
  /** Quotes made safe, by where they stand. */
  readonly quotes: Map<string, string>;
}

const shown = new WeakMap<Release, Shown>();

function shownOf(release: Release): Shown {
  let known = shown.get(release);
  if (!known) {
    const title = escapeText(cut(release.title || release.id, MAX_TITLE));
    known = { title, link: link('source', release.url), quotes: new Map() };
    shown.set(release, known);
  }
  return known;
}

/** The words of a citation, safe in a message. */
function quoteOf({ citation, release }: Proved): string {
  const { quotes } = shownOf(release);
  const where = `${citation.n === 0 ? 'title' : 'text'} ${citation.start} ${citation.end}`;
  const known = quotes.get(where);
  if (known !== undefined) return known;
  const quote = escapeText(citation.quote);
  quotes.set(where, quote);
  return quote;
}

/** Which release, of which day, which part of it, and where it was published. */
export function sourceLine(release: Release, place: string): string {
  const { title, link: url } = shownOf(release);
  return [title, release.date ?? '', place, url].filter((part) => part !== '').join(' · ');
}
