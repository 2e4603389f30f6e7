import type { KeptReport } from '../knowledge/reports.ts';
import { cut } from './cut.ts';
import { escapeText } from './escape.ts';
import { MAX_BLOCKS, MAX_TEXT, message, note, type Reply } from './message.ts';

const MAX_PART = 300;
/** Kept free for the line that says how many are not shown. */
const REST = 60;

/** What people reported, newest first, as far as one message goes; for the admin who asks only. */
export function renderReports(reports: readonly KeptReport[]): Reply {
  if (reports.length === 0) return note('Nobody has reported an answer here.');
  const blocks = [`**${reports.length === 1 ? 'One answer was' : `${reports.length} answers were`} reported.**`];
  for (const report of reports) {
    const block = entry(report);
    if (blocks.length === MAX_BLOCKS - 1 || blocks.join('').length + block.length > MAX_TEXT - REST) break;
    blocks.push(block);
  }
  const hidden = reports.length - (blocks.length - 1);
  if (hidden > 0) blocks.push(`-# and ${hidden} older, not shown.`);
  return message(blocks, { ephemeral: true });
}

function entry({ question, answer, note: said, reader, at }: KeptReport): string {
  const shown = (text: string) => escapeText(cut(text, MAX_PART));
  const wanted = said === '' ? '-# without a note' : `> ${shown(said)}`;
  return `**${shown(question)}**\n${shown(answer)}\n${wanted}\n-# ${at.slice(0, 16).replace('T', ' ')} UTC · reader ${escapeText(cut(reader, 40))}`;
}
