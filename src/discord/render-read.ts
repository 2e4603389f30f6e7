import { cardOf } from '../knowledge/derived/card.ts';
import type { EntityKind, Reading } from '../model/reading.ts';
import { sourceText } from '../model/release.ts';
import { customId } from './custom-id.ts';
import { cut } from './cut.ts';
import { escapeText, oneLine } from './escape.ts';
import { type Block, button, MAX_TEXT, message, type Reply, rows } from './message.ts';
import { releaseEntry } from './render-briefings.ts';

/** The action behind the button that asks for title, date and source. */
export const PARTICULARS = 'particulars';

const MAX_NAMES = 20;
const MAX_LINES = 6;
const MAX_LINE = 160;
/** A sentence of more tokens is seldom one sentence. */
const LONG_SENTENCE = 120;

/** What was read from a release, so that a person can check it; for the one who asked only. `own` may still be changed here. */
export function renderRead(headline: string, reading: Reading, { own }: { readonly own: boolean }): Reply {
  const { release } = reading;
  const card = cardOf(reading);
  const people = names(reading, 'person');
  const bodies = names(reading, 'organisation');
  const meetings = card.encounters.flatMap(({ pairs, groups }) =>
    [...pairs, ...groups].map((who) => who.map((one) => one.name).join(' – ')),
  );
  const dates = reading.dates
    .filter((d) => d.value !== '')
    .map((d) => `${oneLine(sourceText(release, d.n).slice(d.start, d.end))} → ${d.value}`);
  const blocks: string[] = [
    `**${headline}**`,
    releaseEntry({ release, card }),
    people === '' ? '' : `People: ${people}`,
    bodies === '' ? '' : `Bodies: ${bodies}`,
    list('Meetings', meetings),
    list('Dates', dates),
    ...oddities(reading, people).map((line) => `⚠ ${line}`),
  ].filter((block) => block !== '');
  const fitting: Block[] = [];
  let length = 0;
  for (const block of blocks) {
    length += block.length;
    if (length <= MAX_TEXT) fitting.push(block);
  }
  return message([...fitting, ...(own ? rows([button('Title, date, source', customId(PARTICULARS, release.id))]) : [])], {
    ephemeral: true,
  });
}

function names({ entities }: Reading, kind: EntityKind): string {
  const all = entities.filter((e) => e.kind === kind).map((e) => escapeText(cut(e.name, 80)));
  const shown = all.slice(0, MAX_NAMES);
  return shown.join(', ') + (all.length > shown.length ? ` and ${all.length - shown.length} more` : '');
}

function list(what: string, lines: readonly string[]): string {
  const distinct = [...new Set(lines)];
  if (distinct.length === 0) return '';
  const shown = distinct.slice(0, MAX_LINES).map((line) => escapeText(cut(line, MAX_LINE)));
  const rest = distinct.length > shown.length ? `; and ${distinct.length - shown.length} more` : '';
  return `${what}: ${shown.join('; ')}${rest}`;
}

/** What a person should look at. */
function oddities({ release, sentences, dates }: Reading, people: string): string[] {
  const undated = dates.filter((d) => d.value === '').length;
  const long = sentences.filter((s) => s.tokens.length > LONG_SENTENCE).length;
  return [
    release.title === '' ? 'It has no title.' : '',
    release.date === null ? 'It has no date, so “last week” in it means no days.' : '',
    release.url === '' ? 'It has no source link, so nobody can look it up where it was published.' : '',
    people === '' ? 'No person was found in it. Is it a press release?' : '',
    undated > 0 && release.date !== null ? `${undated === 1 ? 'One date' : `${undated} dates`} in it could not be placed.` : '',
    long > 0 ? `${long === 1 ? 'One sentence is' : `${long} sentences are`} very long: was something lost between paragraphs?` : '',
  ].filter((line) => line !== '');
}
