import type { KnowledgeBase } from '../knowledge/base.ts';
import type { Reading } from '../model/reading.ts';
import { escapeText, link } from './escape.ts';
import { MAX_BLOCKS, MAX_TEXT, message, type Reply } from './message.ts';
import { cut } from './render.ts';

/** Kept free for the line that says how many are not shown. */
const REST = 100;

/** What is loaded, newest first, as far as one message goes. */
export function renderBriefings(base: KnowledgeBase): Reply {
  const { readings } = base;
  if (readings.length === 0) return message(['**No release is loaded.**']);
  const blocks = [`**${readings.length === 1 ? 'One release is' : `${readings.length} releases are`} loaded.**`];
  let length = blocks[0]!.length;
  for (const reading of readings) {
    const block = entry(reading);
    if (blocks.length === MAX_BLOCKS - 1 || length + block.length > MAX_TEXT - REST) break;
    blocks.push(block);
    length += block.length;
  }
  const hidden = readings.length - (blocks.length - 1);
  if (hidden > 0) blocks.push(`-# and ${hidden} more; the option \`release\` of each command finds them by title.`);
  return message(blocks);
}

function entry({ release, sentences, entities, facts }: Reading): string {
  const people = entities.filter((e) => e.kind === 'person').length;
  const details = [
    release.date ?? 'undated',
    escapeText(cut(release.source, 80)),
    link('source', release.url),
    `id ${escapeText(cut(release.id, 80))}`,
    `${count(sentences.filter((s) => s.n > 0).length, 'sentence')}, ${count(people, 'person', 'people')}, ${count(facts.length, 'fact')}`,
  ];
  return `${escapeText(cut(release.title || release.id, 160))}\n-# ${details.filter((d) => d !== '').join(' · ')}`;
}

function count(n: number, one: string, many = `${one}s`): string {
  return `${n} ${n === 1 ? one : many}`;
}
