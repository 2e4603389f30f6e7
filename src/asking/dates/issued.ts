import type { Question } from '../question/question.ts';
import { cite, type Found } from '../release/found.ts';
import { overlap } from '../release/interval.ts';
import type { ReleaseView } from '../release/view.ts';
import { dateItems } from './clause.ts';

const RELEASE =
  '(?:it|this|(?:this|the) (?:(?:press|media|news) )?(?:release|statement|readout|communique|communiqué|notice|announcement|bulletin))';
const ISSUED = '(?:issued|published|released|put out|posted|dated|sent out|from|given out|distributed)';
const ASKS = new RegExp(
  `^when (?:was|were) ${RELEASE} ${ISSUED}$|^(?:what is )?(?:the )?(?:date|day) of (?:(?:issue|publication|release) of )?${RELEASE}$|^(?:on )?(?:what|which) (?:day|date) (?:was|is) ${RELEASE} ${ISSUED}$`,
);
/** Lines at the head of a release among which its own date stands. */
const HEAD = 4;
/** A line of no more tokens holds little but the date. */
const SHORT = 12;

/** 'When was this release put out': its day, where a line at its head or end, its dateline or its title tells it. */
export function answerIssued(view: ReleaseView, question: Question): Found | undefined {
  const { date: issued } = view.release;
  if (question.yesNo || !issued || !ASKS.test(question.shape)) return undefined;
  const last = view.sentences.length - 1;
  for (const s of view.sentences) {
    const date = s.dates.find((d) => d.grain === 'day' && d.value && overlap(d.value, issued));
    const isLine =
      s.tokens.length <= SHORT ||
      // 'Today (4 May 2023), …'
      (date !== undefined && s.tokens.slice(0, date.last).some((t, i) => i <= date.first && date.last - i <= 6 && t.lower === 'today')) ||
      (date !== undefined && s.tokens.slice(date.last + 1, date.last + 8).some((t) => /^-+$/.test(t.text)));
    if (date && isLine && (s.n <= HEAD || s.n === last))
      return { items: dateItems(s, date), citations: cite(view, [s.n]), score: 0.9, because: 'the date of the release' };
  }
  return undefined;
}
