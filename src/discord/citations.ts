import type { APIButtonComponentWithCustomId } from 'discord.js';
import type { KnowledgeBase } from '../knowledge/base.ts';
import { prove } from '../knowledge/prove.ts';
import { releaseKey } from '../knowledge/release-key.ts';
import type { Citation, Release } from '../model/release.ts';
import { customId } from './custom-id.ts';
import { cut, cutEscaped } from './cut.ts';
import { escapeText, link, oneLine } from './escape.ts';
import { button } from './message.ts';

export const MAX_CITATIONS = 10;
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

/** Quotes as blocks of a message, numbered from 1, with a button each. */
export interface Quotes {
  readonly blocks: readonly string[];
  readonly buttons: readonly APIButtonComponentWithCustomId[];
  /** How many of the citations are shown. */
  readonly shown: number;
}

/** As many citations as fit, whole, best first; then a line that says how many are not shown. */
export function quotes(all: readonly Proved[], room: number): Quotes {
  const blocks: string[] = [];
  for (const one of all.slice(0, MAX_CITATIONS)) {
    const block = citationBlock(one, blocks.length + 1);
    if (blocks.join('').length + block.length > room) break;
    blocks.push(block);
  }
  // One sentence may be longer than a message: a part of it, marked as such, is better than no proof at all.
  if (blocks.length === 0 && all[0]) blocks.push(citationBlock(all[0], 1, room));
  const shown = blocks.length;
  const hidden = all.length - shown;
  if (hidden > 0) blocks.push(`-# and ${hidden} more ${hidden === 1 ? 'sentence' : 'sentences'}, not shown: too much for one message.`);
  return { blocks, shown, buttons: all.slice(0, shown).map((one, i) => contextButton(one, shown === 1 ? '' : ` [${i + 1}]`)) };
}

/** The offsets, not the sentence's number: a later version of the reader may count the sentences otherwise. */
function contextButton({ citation, release }: Proved, mark: string): APIButtonComponentWithCustomId {
  const { n, start, end } = citation;
  return button(`In context${mark}`, customId(IN_CONTEXT, releaseKey(release), n === 0 ? 'title' : 'text', start, end));
}

function citationBlock({ citation, release }: Proved, number: number, room?: number): string {
  const place = citation.n === 0 ? 'title' : `sentence ${citation.n}`;
  const footer = `-# \\[${number}\\] ${sourceLine(release, place)}`;
  const whole = `> ${escapeText(citation.quote)}\n${footer}`;
  if (room === undefined || whole.length <= room) return whole;
  const mark = ` … (cut here: the sentence has ${oneLine(citation.quote).length} characters)`;
  return `> ${cutEscaped(citation.quote, room - footer.length - mark.length - 3)}${mark}\n${footer}`;
}

/** Which release, of which day, which part of it, and where it was published. */
export function sourceLine(release: Release, place: string): string {
  const title = escapeText(cut(release.title || release.id, MAX_TITLE));
  return [title, release.date ?? '', place, link('source', release.url)].filter((part) => part !== '').join(' · ');
}
