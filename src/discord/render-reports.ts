import type { KeptReport } from '../knowledge/reports.ts';
import { customId } from './custom-id.ts';
import { cut } from './cut.ts';
import { escapeText } from './escape.ts';
import { MAX_TEXT, message, note, type Reply } from './message.ts';
import { paged, pageNumber, pager, within } from './pages.ts';

const MAX_PART = 300;
/** The action behind the pages. */
export const REPORTS_PAGE = 'reports';
const ON_A_PAGE = 6;

/** What people reported, newest first, in pages; for the admin who asks only. */
export function renderReports(reports: readonly KeptReport[], page?: string): Reply {
  if (reports.length === 0) return note('Nobody has reported an answer here.');
  const first = `**${reports.length === 1 ? 'One answer was' : `${reports.length} answers were`} reported.**`;
  const pages = paged(reports.map(entry), within(MAX_TEXT - first.length, ON_A_PAGE));
  const number = pageNumber(page, pages.length);
  return message([first, ...pages[number]!, ...pager(number, pages.length, (to) => customId(REPORTS_PAGE, to))], { ephemeral: true });
}

function entry({ question, answer, note: said, reader, at }: KeptReport): string {
  const shown = (text: string) => escapeText(cut(text, MAX_PART));
  const wanted = said === '' ? '-# without a note' : `> ${shown(said)}`;
  return `**${shown(question)}**\n${shown(answer)}\n${wanted}\n-# ${at.slice(0, 16).replace('T', ' ')} UTC · reader ${escapeText(cut(reader, 40))}`;
}
