import { quantities } from '../extract/quantities.ts';
import { assertionOf } from '../guards/assertion.ts';
import { matchTerm } from '../matching/align.ts';
import type { Question, Term } from '../question/question.ts';
import { cite, type Found, spanItem } from '../release/found.ts';
import type { ReleaseView, SentenceView } from '../release/view.ts';

const BESIDES = /\b(?:besides|beside|apart from|aside from|other than|in addition to|alongside|along with|together with)\b/;
const SAYS_IT = /^(?:besides|beside|apart|aside|other|others|addition|alongside|along|together|more|further)$/;
/** What stands between the one named and the number of the others: 'A | and 12 others', 'A, | together with 12 others'. */
const JOINED =
  /^,? ?(?:and|plus|joined by|along with|together with|alongside|as well as)(?: (?:some|about|at least|more than|over|almost|nearly))?$/;
const LED_IN = /(?:^| )(?:besides|apart from|aside from|in addition to|alongside|along with|together with)(?: the)?$/;
const STATES = /^(?:country|nation|state)$/;

/** 'How many countries besides A signed it': the number told of the others, beside A itself: 'A and 12 other states'. */
export function answerBesides(view: ReleaseView, question: Question): Found | undefined {
  const { shape, terms, focus, yesNo } = question;
  if (yesNo || !/\bhow many\b/.test(shape) || !BESIDES.test(shape) || !focus || terms.some((t) => t.unknown)) return undefined;
  const from = question.tokens.findIndex((t) => /^(?:besides|beside|apart|aside|than|addition|alongside|along|together)$/.test(t.lower));
  const named = terms.find((t) => t.link && t.first > from && t.first - from <= 3);
  if (!named) return undefined;
  const others = terms.filter((t) => t !== named && t !== focus && !SAYS_IT.test(t.word) && t.weight >= 0.4);
  const told = view.sentences.flatMap((s) =>
    others.every((t) => matchTerm(t, s).score >= 0.7) ? othersIn(s, question, named, focus) : [],
  );
  const [first] = told;
  if (!first || told.some((t) => t.text.toLowerCase() !== first.text.toLowerCase())) return undefined;
  return {
    items: [spanItem(first.s, first.first, first.last)],
    citations: cite(view, [first.s.n]),
    score: 0.9,
    because: 'the number of the others',
  };
}

function othersIn(
  s: SentenceView,
  { tense }: Question,
  named: Term,
  focus: Term,
): { readonly s: SentenceView; readonly first: number; readonly last: number; readonly text: string }[] {
  const { tokens, tree } = s;
  const place = matchTerm(named, s);
  if (place.score < 0.85 || place.tokens.length === 0) return [];
  const counted = matchTerm(focus, s).tokens;
  return quantities(s).flatMap((q) => {
    if (q.kind !== 'number' || !/^(?:others?|more|further|additional)$/.test(tokens[q.last + 1]?.lower ?? '')) return [];
    const noun = tokens[q.last + 2];
    const isCounted =
      tokens[q.last + 1]!.lower === 'others' ||
      counted.some((i) => i > q.last && i <= q.last + 3) ||
      (STATES.test(focus.lemma) && STATES.test(noun?.lemma ?? ''));
    const before = place.tokens.filter((i) => i < q.first);
    const last = Math.max(-1, ...before);
    if (!isCounted || last < 0 || q.first - last > 6) return [];
    const first = Math.min(...before.filter((i) => last - i <= 6));
    const words = (a: number, b: number): string =>
      tokens
        .slice(Math.max(0, a), b)
        .map((t) => t.lower)
        .join(' ')
        .replace(/ ,/g, ',');
    const between = words(last + 1, q.first).trim();
    // 'B, A and 12 others': besides A there is B, too.
    const isAlone = tokens[first]!.dep !== 'conj';
    const joined = isAlone && JOINED.test(between);
    if (!joined && !(between === ',' && LED_IN.test(words(first - 4, first)))) return [];
    const v = tree.verbOf(q.noun >= 0 ? q.noun : q.last);
    if (v >= 0 && (tree.isNegated(v) || (tense === 'past' && assertionOf(s, v) !== 'told'))) return [];
    return [{ s, first: q.first, last: q.last, text: words(q.first, q.last + 1) }];
  });
}
