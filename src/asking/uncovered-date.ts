import type { KnowledgeBase } from '../knowledge/base.ts';
import type { Reading } from '../model/reading.ts';
import { findDates } from '../reading/dates/index.ts';
import { readingCopy } from '../reading/fold.ts';
import { isMentioned } from './candidates.ts';
import { overlap } from './release/interval.ts';

/**
 * The words of a day, month or year in a question that no release is of and none speaks of; undefined where there is no such.
 * Only what names its year is looked at: a day without one may be of any.
 * @param asked Where to look: the releases in use, or the one that was asked.
 */
export function uncoveredDate(question: string, asked: KnowledgeBase | Reading): string | undefined {
  for (const { start, end, value } of findDates(readingCopy(question), null)) {
    const words = question.slice(start, end);
    const year = value?.slice(0, 4);
    if (!value || !year || !words.includes(year)) continue;
    const issued = 'parts' in asked ? asked.entries.map((e) => e.release.date) : [asked.release.date];
    if (issued.some((date) => date !== null && overlap(date, value))) continue;
    if ('parts' in asked ? isMentioned(asked, year) : asked.sentences.some((s) => s.tokens.some((t) => t.text === year))) continue;
    return words;
  }
  return undefined;
}
