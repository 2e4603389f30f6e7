import { matchTerm } from '../matching/align.ts';
import type { Question, Term } from '../question/question.ts';
import type { Item } from '../release/found.ts';
import { countryOf, type ReleaseView, type SentenceView } from '../release/view.ts';

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
    if (!s) return true;
    if (score < 0.7) return !(question.kind !== 'met' && isSetElsewhere(s, asked[0]!));
    if (tokens.length === 0) return true;
    const at = s.tokens.findIndex((t) => t.end > span!.start);
    const before = settings(s).findLast(([first]) => first < at);
    const isOpened = settings(s).some(([first, last]) => tokens.some((i) => first <= i && i <= last));
    return !isOpened || !before || tokens.some((i) => before[0] <= i && i <= before[1]);
  });
}

/**
 * 'Who chairs the committee at A' <- 'He visited B, where he met the committee, led by C': the sentence is set in another town, and neither
 * it nor what stands before it in its paragraph names the one asked about. What is asked of a whole country may be in any town of it.
 */
function isSetElsewhere(s: SentenceView, asked: Term): boolean {
  const { link } = asked;
  if (!/^(?:place|other)$/.test(link?.kind ?? '') || (link?.geo !== undefined && countryOf(link.geo) === link.geo)) return false;
  const around = s.view.sentences.filter((o) => o.n > 0 && o.n < s.n && o.sentence.paragraph === s.sentence.paragraph);
  if (around.some((o) => matchTerm(asked, o).score >= 0.7)) return false;
  return s.mentions.some(
    (m) =>
      m.form === 'name' &&
      s.view.entity(m.entity)?.kind === 'place' &&
      !s.geo.some((g, i) => i >= m.first && i <= m.last && g !== undefined && countryOf(g) === g) &&
      (/^(?:in|at)$/.test(s.tokens[m.first - 1]?.lower ?? '') || isGoal(s, m.first)),
  );
}

/** 'visited | B', 'travelled to | B', 'the head of | B' not. */
const isGoal = (s: SentenceView, first: number): boolean =>
  /^(?:visit(?:s|ed|ing)?|tour(?:s|ed|ing)?|reach(?:ed|ing)?)$/.test(s.tokens[first - 1]?.lower ?? '') ||
  (s.tokens[first - 1]?.lower === 'to' && /^(?:travel|go|fly|drive|come|return)/.test(s.tokens[first - 2]?.lemma ?? ''));

const isPlace = ({ link }: Term): boolean => link !== undefined && /^(?:place|geo|other)$/.test(link.kind);

/** 'In A', '; in B', ', and in C': the places that open a part of a sentence, by the tokens of their names. */
function settings(s: SentenceView): (readonly [number, number])[] {
  return s.mentions.flatMap((m) => {
    if (m.form !== 'name' || !/^(?:place|other)$/.test(s.view.entity(m.entity)?.kind ?? '')) return [];
    const opens = /^(?:in|at)$/.test(s.tokens[m.first - 1]?.lower ?? '') ? m.first - 1 : -1;
    return opens === 0 || (opens > 0 && /^(?:;|:|and|while|but)$/.test(s.tokens[opens - 1]!.lower)) ? [[m.first, m.last] as const] : [];
  });
}
