import type { KnowledgeBase } from '../../knowledge/base.ts';
import { releaseByKey } from '../../knowledge/release-key.ts';
import type { Sentence } from '../../model/reading.ts';
import { type Release, sourceText } from '../../model/release.ts';
import type { Action } from '../action.ts';
import { IN_CONTEXT, sourceLine } from '../citations.ts';
import { cutEscaped } from '../cut.ts';
import { escapeText, oneLine } from '../escape.ts';
import { MAX_TEXT, message, note, type Reply } from '../message.ts';

/** Sentences shown on either side. */
const NEIGHBOURS = 2;
/** Kept free for the line that names the release. */
const SOURCE = 700;

/** *In context*: a cited sentence among its neighbours, for the person who pressed only. Its state is the release's key and the offsets. */
export const inContext: Action = {
  name: IN_CONTEXT,
  press: (_pressed, [key = '', part, start, end], { base }) => {
    const release = releaseByKey(base, key);
    if (!release) return note('This release was changed or removed since that answer was made. Ask again to see what it says now.');
    return renderContext(base, release, part === 'title', { start: Number(start), end: Number(end) });
  },
};

interface Span {
  readonly start: number;
  readonly end: number;
}

function renderContext(base: KnowledgeBase, release: Release, title: boolean, cited: Span): Reply {
  const sentences = base.reading(release.id)!.sentences.filter((s) => (s.n === 0) === title);
  const first = sentences.findIndex((s) => s.end > cited.start);
  const last = sentences.findLastIndex((s) => s.start < cited.end);
  const center = bold(release, title, cited);
  const room = MAX_TEXT - SOURCE - center.length;
  const before = whole(release, sentences.slice(Math.max(0, first - NEIGHBOURS), first).reverse(), room / 2).reverse();
  const after = whole(release, sentences.slice(last + 1, last + 1 + NEIGHBOURS), room - before.join('').length);
  const place = title ? 'title' : numbers(sentences[first - before.length]!.n, sentences[last + after.length]!.n);
  // One block: the sentences stand as one passage.
  const passage = [...before, center, ...after].join('\n');
  return message([passage, `-# ${sourceLine(release, place)}`], { ephemeral: true });
}

/** Sentences as quotes, as many as fit, each whole. */
function whole(release: Release, sentences: readonly Sentence[], room: number): string[] {
  const blocks: string[] = [];
  for (const { n, start, end } of sentences) {
    const block = `> ${escapeText(sourceText(release, n).slice(start, end))}`;
    if (blocks.join('').length + block.length > room) break;
    blocks.push(block);
  }
  return blocks;
}

function bold(release: Release, title: boolean, { start, end }: Span): string {
  const quote = sourceText(release, title ? 0 : 1).slice(start, end);
  const whole = `> **${escapeText(quote)}**`;
  const room = MAX_TEXT - SOURCE;
  if (whole.length <= room) return whole;
  return `> **${cutEscaped(quote, room - 80)}** … (cut here: the sentence has ${oneLine(quote).length} characters)`;
}

function numbers(first: number, last: number): string {
  return first === last ? `sentence ${first}` : `sentences ${first} to ${last}`;
}
