import { type Quantity, quantities } from '../extract/quantities.ts';
import { assertionOf } from '../guards/assertion.ts';
import { matchTerm } from '../matching/align.ts';
import type { Question, Term } from '../question/question.ts';
import { cite, type Found, spanItem } from '../release/found.ts';
import type { ReleaseView, SentenceView } from '../release/view.ts';

/** 'How much does A get', 'how much is A's share', 'how much goes to A', 'how much is for A' */
const ASKS =
  /^(?:and |so )?how (?:much|big|large|high)\b.*\b(?:gets?|receives?|goes|go|got|received|went|share|part|portion|allocation|allotted|allocated|slice|is for|for)\b|^(?:and )?(?:what is |what was )?(?:the )?<\w+>(?: ?['’]s)? (?:share|part|portion|allocation|quota)\b/;
/** Words that say no more than that money is given. */
const EMPTY =
  /^(?:gets?|got|receives?|received|goes|go|went|going|share|part|portion|allocation|allott?ed|allocated|slice|quota|tonnes?|tons?|dollars?|euros?|millions?|money|much|big|large|high|amount|sum|total|funding|funds?|aid|grant|loan|package|assistance|support|given|give|today|will|new)$/;
const GIVES =
  /^(?:go|give|allocate|earmark|allot|flow|provide|reserve|set|assign|award|grant|direct|disburse|pay|distribute|be|receive|get)$/;

/**
 * How much of a sum each gets: 'of this sum, 12 million will go to A, | 9 million to B and 3 million to C'. Only where one such row in the release has
 * what the question names, and one number for it.
 */
export function answerShareTold(view: ReleaseView, question: Question): Found | undefined {
  if (question.yesNo || !ASKS.test(question.shape) || question.terms.some((t) => t.unknown)) return undefined;
  const named = question.terms.filter((t) => t.link || !EMPTY.test(t.word));
  if (named.length !== 1) return undefined;
  const [whose] = named;
  const found = view.sentences.slice(1).flatMap((s) =>
    rowOf(s)
      .filter((share) => isTo(s, share, whose!))
      .map((share) => ({ s, share })),
  );
  const [first] = found;
  if (!first || found.length > 1) return undefined;
  const { s, share } = first;
  return { items: [spanItem(s, share.q.first, share.q.last)], citations: cite(view, [s.n]), score: 0.85, because: 'the share of a sum' };
}

interface Share {
  readonly q: Quantity;
  /** Where those who get it are named, both ends inclusive. */
  readonly from: number;
  readonly to: number;
}

/** The shares of a sentence that parts a sum among several; none where it is only one, or not so told. */
function rowOf(s: SentenceView): Share[] {
  const { tokens } = s;
  const money = quantities(s).filter((q) => q.kind === 'money' || q.kind === 'measure');
  const out: Share[] = [];
  for (const [k, q] of money.entries()) {
    const end = money[k + 1]?.first ?? tokens.length;
    const to = tokens.findIndex((t, i) => i > q.last && i < end && i <= q.last + 6 && /^(?:to|for)$/.test(t.lower) && isLeading(s, q, i));
    if (to < 0 || tokens[to + 1]?.pos === 'VERB') continue;
    let last = to + 1;
    while (last + 1 < end && !/^(?:[,;.:]|and|while|to|for|in|over|by)$/.test(tokens[last + 1]!.lower)) last++;
    out.push({ q, from: to + 1, to: last });
  }
  return out.length > 1 ? out : [];
}

/** '12 million | will go to A', '9 million | to B': nothing stands between but a verb of giving. */
function isLeading(s: SentenceView, { last }: Quantity, to: number): boolean {
  return s.tokens.slice(last + 1, to).every((t, k) => {
    if (t.pos === 'VERB') return GIVES.test(t.lemma) && assertionOf(s, last + 1 + k) !== 'claimed' && !s.tree.isNegated(last + 1 + k);
    return /^(?:AUX|ADV|PART)$/.test(t.pos) || /^(?:will|aside|each|is|are|of it|more)$/.test(t.lower);
  });
}

const isTo = (s: SentenceView, { from, to }: Share, term: Term): boolean => {
  const { score, tokens } = matchTerm(term, s);
  return score >= 0.8 && tokens.some((i) => from <= i && i <= to);
};
