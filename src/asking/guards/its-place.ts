import { matchTerm } from '../matching/align.ts';
import type { Question, Term } from '../question/question.ts';
import type { Item } from '../release/found.ts';
import type { ReleaseView, SentenceView } from '../release/view.ts';

// 'In A she was received by B, and in C by D': who is named behind another place was met there.

/** Those whom the sentence sets at the place that is asked about, where it sets others at other places. */
export function ofItsPlace(view: ReleaseView, question: Question, items: readonly Item[]): Item[] {
  const all = [...items];
  if (!/^(?:met|who|role)$/.test(question.kind) || question.yesNo) return all;
  const asked = question.terms.filter((t) => isPlace(t) && /^(?:in|at)$/.test(question.tokens[t.first - 1]?.lower ?? ''));
  if (asked.length !== 1) return all;
  return all.filter(({ span }) => {
    const s = span && span.n > 0 ? view.sentences[span.n]! : undefined;
    const { score, tokens } = s ? matchTerm(asked[0]!, s) : { score: 0, tokens: [] };
    if (!s || score < 0.7 || tokens.length === 0) return true;
    const at = s.tokens.findIndex((t) => t.end > span!.start);
    const before = settings(s).findLast(([first]) => first < at);
    const isOpened = settings(s).some(([first, last]) => tokens.some((i) => first <= i && i <= last));
    return !isOpened || !before || tokens.some((i) => before[0] <= i && i <= before[1]);
  });
}

const isPlace = ({ link }: Term): boolean => link !== undefined && /^(?:place|geo|other)$/.test(link.kind);

/** 'In A', '; in B', ', and in C': the places that open a part of a sentence, by the tokens of their names. */
function settings(s: SentenceView): (readonly [number, number])[] {
  return s.mentions.flatMap((m) => {
    if (m.form !== 'name' || !/^(?:place|other)$/.test(s.view.entity(m.entity)?.kind ?? '')) return [];
    const opens = /^(?:in|at)$/.test(s.tokens[m.first - 1]?.lower ?? '') ? m.first - 1 : -1;
    return opens === 0 || (opens > 0 && /^(?:;|:|and|while|but)$/.test(s.tokens[opens - 1]!.lower)) ? [[m.first, m.last] as const] : [];
  });
}
